#pragma once

#include "models/report/chart_spec.h"
#include "ui/widgets/card.h"

#include <vector>

class QComboBox;
class QToolButton;

namespace kz {

class Banner;
class Settings;

namespace charts {
class ChartView;
}

/// A card with one chart, or with several of a kind to choose from, and what can be done with it. The chart says its
/// title itself, so that it has one wherever it is saved to. Without charts the card is hidden.
class ChartCard : public Card
{
    Q_OBJECT
public:
    struct Choice {
        QString name;
        report::ChartSpec spec;
    };

    /// `what` is for screen readers; `told` hears what became of saving.
    ChartCard(const QString &what, Settings &settings, Banner &told, QWidget *parent = nullptr);

    void setChart(const report::ChartSpec &spec) { setCharts({{{}, spec}}); }
    /// What was chosen stays chosen as long as its name is among them.
    void setCharts(std::vector<Choice> choices);
    charts::ChartView *view() const { return m_view; }

Q_SIGNALS:
    void linkActivated(const QString &link);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void choose(int index);

    charts::ChartView *m_view;
    QComboBox *m_choice;
    QToolButton *m_more;
    std::vector<Choice> m_choices;
};

} // namespace kz

#pragma once

#include "models/items/workspace.h"
#include "models/query/home.h"
#include "ui/widgets/page.h"

class QGridLayout;
class QStackedWidget;

namespace kz {

class AttentionModel;
class Banner;
class Card;
class ChoiceChips;
class FigureTile;
class Settings;
class TableView;

namespace charts {
class ChartView;
}

/// The coordinator's first page: figures of the fiscal year, what needs attention and why (each line one click from its
/// record), how the people of each site stand,
/// what happens month by month.
class HomePage : public Page
{
    Q_OBJECT

public:
    /// Both outlive the page.
    HomePage(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~HomePage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Figures {
        query::HomeSummary summary;
        query::HomeTrend trend;
    };

    void layOut(Settings &settings);
    QWidget *tiles();
    QWidget *attention(Settings &settings);
    kz::charts::ChartView *chart(QGridLayout *grid, int column, Settings &settings);
    QWidget *emptyState();
    void wire();
    void read();
    /// What could not be read is said; whatever stands already stays.
    void failed(const Error &why);
    void fitAttention();
    void showConcerns();
    void showCounts(const query::HomeCounts &counts);
    void showFigures(const Figures &figures);

    items::Workspace &m_workspace;
    bool m_reading = false;
    bool m_stale = true; ///< something changed while nobody looked
    bool m_readFailed = false;
    std::shared_ptr<query::CancelToken> m_token;
    std::shared_ptr<query::CancelToken> m_countsToken;

    QAction *m_log;
    QAction *m_handout;
    QAction *m_addPeople;
    Banner *m_told = nullptr;
    QStackedWidget *m_stack = nullptr;
    FigureTile *m_trainees = nullptr;
    FigureTile *m_onPace = nullptr;
    FigureTile *m_behind = nullptr;
    FigureTile *m_rotations = nullptr;
    FigureTile *m_entries = nullptr;
    FigureTile *m_waiting = nullptr;
    Card *m_attentionCard = nullptr;
    TableView *m_attention = nullptr;
    AttentionModel *m_lines = nullptr;
    ChoiceChips *m_concerns = nullptr;
    QWidget *m_allWell = nullptr;
    kz::charts::ChartView *m_sites = nullptr;
    kz::charts::ChartView *m_trend = nullptr;
};

} // namespace kz

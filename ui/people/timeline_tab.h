#pragma once

#include "models/query/people.h"
#include "ui/people/person_tab.h"

class QSplitter;

namespace kz {

class LineTableModel;
class Settings;
class TableView;

namespace charts {
class ChartView;
}

/// Rotations, affiliations, events, absences, ladders and awards as bars over time, and the same as a list.
class TimelineTab : public PersonTab
{
    Q_OBJECT

public:
    TimelineTab(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    bool select(Key record) override;
    QWidget *firstFocus() override;

protected:
    void ask() override;

private:
    void setSpans(const std::vector<query::TimelineSpan> &spans);

    LineTableModel *m_model;
    QSplitter *m_parts;
    charts::ChartView *m_chart;
    TableView *m_table;
    Key m_fitted = 0; ///< to whose bars the height of the chart was fitted
    Key m_wanted = 0; ///< to be selected once it is there
};

} // namespace kz

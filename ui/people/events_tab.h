#pragma once

#include "models/query/events.h"
#include "ui/people/person_tab.h"

namespace kz {

class LineTableModel;
class Settings;
class TableView;

/// Events a person attended or is signed up for, with what they have of them. Enter leads to the event.
class EventsTab : public PersonTab
{
    Q_OBJECT

public:
    EventsTab(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    bool select(Key record) override;
    QWidget *firstFocus() override;

protected:
    void ask() override;

private:
    void setEvents(const std::vector<query::PersonEventLine> &events);

    LineTableModel *m_model;
    TableView *m_table;
    Key m_wanted = 0; ///< to be selected once it is there
};

} // namespace kz

#pragma once

#include "ui/people/person_tab.h"

namespace kz {

class LineTableModel;
class Settings;
class TableView;

/// Who changed what about this person, and when: the journal in words, the newest first.
class HistoryTab : public PersonTab
{
    Q_OBJECT

public:
    HistoryTab(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    QWidget *firstFocus() override;

protected:
    void ask() override;

private:
    LineTableModel *m_model;
    TableView *m_table;
};

} // namespace kz

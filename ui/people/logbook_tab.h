#pragma once

#include "ui/people/person_tab.h"

namespace kz {

class FileChooser;
class FileIntake;
class Settings;
class TableView;

namespace items {
class LogEntryTableModel;
}

/// Everything a person logged by the day shown, the newest first. Enter opens an entry: on the log page what can still
/// be changed there by whoever looks, everything else to be read.
class LogbookTab : public PersonTab
{
    Q_OBJECT

public:
    LogbookTab(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent = nullptr);

    bool select(Key record) override;
    QWidget *firstFocus() override;

protected:
    void ask() override;

private:
    void arrived();
    void openEntry(int row);

    Settings &m_settings;
    items::LogEntryTableModel *m_model;
    TableView *m_table;
    QAction *m_log;
    FileIntake *m_intake;
    Key m_shown = 0;  ///< whose entries the model has
    Key m_wanted = 0; ///< to be selected once it is there
};

} // namespace kz

#pragma once

#include "models/items/journal_table_model.h"
#include "ui/widgets/page.h"

class QListWidget;

namespace kz {

class Banner;
class FileChooser;
class Settings;
class TableView;
class TextLabel;

/// "journal": who did what, when, in words, newest first; below, what the entry in focus changed, field by field.
/// Taking back stays in the Edit menu. "export" opens the dialog for writing CSV files on top.
class JournalPage : public Page
{
    Q_OBJECT
public:
    JournalPage(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent = nullptr);
    ~JournalPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    bool usesAsOf() const override { return false; }
    QWidget *firstFocus() override;

private:
    void readDetails();
    void showDetails(const std::vector<storage::JournalRow> &rows);

    items::Workspace &m_workspace;
    items::JournalTableModel *m_model;
    Banner *m_told;
    TableView *m_table;
    QListWidget *m_details;
    TextLabel *m_count;
    FileChooser &m_files;
    QAction *m_import;
    QAction *m_export;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz

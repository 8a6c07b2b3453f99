#pragma once

#include "models/exchange/export.h"
#include "models/items/workspace.h"
#include "ui/widgets/file_chooser.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace kz {

class IssueLabel;
class TextLabel;

/// What to write to a workbook or a CSV file, and how. Names that the encoding lacks are told before anything is lost;
/// only when asked for are look-alikes written. Open it with open().
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(items::Workspace &workspace, FileChooser &files, QWidget *parent = nullptr);
    ~ExportDialog() override;

Q_SIGNALS:
    void exported(const QString &path, qint64 rows);

private:
    void choose();
    void write(const QString &path);
    void tell(const Result<exchange::Exported> &done, const QString &path);

    items::Workspace &m_workspace;
    FileChooser &m_files;
    QComboBox *m_kind;
    QComboBox *m_format;
    QCheckBox *m_substitute;
    IssueLabel *m_issue;
    TextLabel *m_told;
    QPushButton *m_export;
    std::shared_ptr<query::CancelToken> m_running;
};

} // namespace kz

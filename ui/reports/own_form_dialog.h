#pragma once

#include "models/exchange/form_filler.h"
#include "models/items/workspace.h"
#include "ui/widgets/file_chooser.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace kz {

class IssueLabel;
class Settings;
class TextLabel;

/// A form of the hospital's own (.xlsx) for the people chosen: which workbook, what its placeholders may be, and a
/// folder for what comes out. Names that nobody knows are told before anything is written. Open it with open().
class OwnFormDialog : public QDialog
{
    Q_OBJECT
public:
    OwnFormDialog(items::Workspace &workspace, Settings &settings, FileChooser &files, std::vector<Key> people,
                  QWidget *parent = nullptr);
    ~OwnFormDialog() override;

Q_SIGNALS:
    void ordered(const kz::exchange::FormOrder &order);

private:
    /// What a look at a form finds.
    struct Look {
        int placeholders = 0;
        QStringList unknown; ///< each with its cell
    };

    void chooseForm();
    void look(const QString &path);
    void showLook(const Result<Look> &found);
    void chooseFolder();

    items::Workspace &m_workspace;
    Settings &m_settings;
    FileChooser &m_files;
    const std::vector<Key> m_people;
    QString m_form;
    QLineEdit *m_path;
    IssueLabel *m_issue;
    TextLabel *m_told;
    QPushButton *m_fill;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz

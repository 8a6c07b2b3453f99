#pragma once

#include "models/exchange/import.h"
#include "models/items/workspace.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/page.h"

#include <QDateTime>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace kz {

class Banner;
class EmptyState;
class ImportPreviewModel;
class Settings;
class TableView;
class TaskList;
class TextLabel;

/// "import?path=…", "import?event=KEY&path=…" (the sign-in list of that event, which it need not name itself): a CSV
/// file or a workbook is looked at before anything is written. Kind, encoding and columns are
/// proposed; what is wrong stands at its cell and is mended there (type, Enter); then one action imports it all, and
/// one undo takes it back.
class ImportPage : public Page
{
    Q_OBJECT
public:
    /// All outlive the page.
    ImportPage(items::Workspace &workspace, Settings &settings, TaskList &tasks, FileChooser &files,
               QWidget *parent = nullptr);
    ~ImportPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    bool usesAsOf() const override { return false; }
    QWidget *firstFocus() override;

private:
    /// What the first look at a file finds.
    struct Look {
        exchange::ImportKind kind = exchange::ImportKind::Person;
        exchange::ImportPreview preview;
        QString event; ///< what it is called, of a sign-in list
    };

    void makeActions();
    QWidget *makeChoices();
    QWidget *makeMapping();
    QWidget *makePreview(Settings &settings);
    void chooseFile();
    /// From the beginning: nothing that was chosen for another file or sheet holds.
    void start(const QString &path, const QString &sheet = {});
    /// What a file looks like from outside: whether it was written to since it was read.
    struct Stamp {
        qint64 size = -1;
        QDateTime written;
        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    static Stamp stampOf(const QString &path);
    void goToNextError();
    void toggleRows();
    void look(bool guessesKind);
    void showLook(const Look &look);
    /// `event`: what the event is called, where it is given.
    void showMapping(const QString &event);
    void takeMapping();
    void stage();
    void showSummary(const exchange::ImportSummary &summary);
    void refreshImport();
    void import();
    void imported(const Result<edit::ChangeSet> &done);
    void fail(const Error &error);

    items::Workspace &m_workspace;
    TaskList &m_tasks;
    FileChooser &m_files;
    exchange::ImportSource m_source;
    Key m_event = 0;                                        ///< whose sign-in list it is; 0: what the file says
    std::shared_ptr<const exchange::StagedImport> m_staged; ///< null while it is not known what would happen
    std::shared_ptr<query::CancelToken> m_reading;
    QTimer m_restage;
    Stamp m_stamp;            ///< of the file as it was read
    bool m_readAgain = false; ///< it was written to since: that is said
    bool m_filling = false;   ///< the choices are being set, not chosen

    QAction *m_choose;
    QAction *m_import;
    QAction *m_leaveRowOut;
    QLineEdit *m_path;
    QComboBox *m_kind;
    QComboBox *m_sheet;    ///< while a workbook has several
    QComboBox *m_encoding; ///< of CSV
    QCheckBox *m_leaveOut;
    QCheckBox *m_onlyProblems;
    QFormLayout *m_mapping;
    std::vector<std::pair<QString, QComboBox *>> m_fields; ///< (key, the column chosen for it)
    ImportPreviewModel *m_model;
    TableView *m_table;
    TextLabel *m_summary;
    Banner *m_told;
    QWidget *m_work;
    EmptyState *m_empty;
};

} // namespace kz

#pragma once

#include "models/exchange/form_filler.h"
#include "models/items/workspace.h"
#include "models/report/papers.h"
#include "ui/charts/qt_chart_painter.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/page.h"
#include "ui/widgets/task_list.h"

#include <QTimer>

class QButtonGroup;
class QLabel;
class QPrinter;

namespace kz {

class Banner;
class KindGallery;
class PagePreview;
class PaperTermsBar;
class PrintJob;
class ScopeLists;
class Settings;

/// Printed reports: the kinds, whom or what they are about, the pages. What is chosen is written as one PDF or one for
/// each, or printed as one job, in the task list, with progress and cancel; the one in view is copied as text, or saved
/// as a table where it is one. A form of the hospital's own is filled in for the people chosen. "reports?CODE=KEY,KEY",
/// with the code of a kind of paper (or a word of holdKeys()), or "reports?kind=CODE&person=KEY" (site, version); what
/// else a kind asks for see PaperTermsBar.
class ReportsPage : public Page
{
    Q_OBJECT
public:
    ReportsPage(items::Workspace &workspace, Settings &settings, TaskList &tasks, FileChooser &files,
                QWidget *parent = nullptr);
    ~ReportsPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override { return {m_save, m_print, m_copy, m_table}; }
    void open(const QString &link) override;
    QWidget *firstFocus() override;

private:
    QWidget *layOutKinds();
    QWidget *layOutScope();
    QWidget *layOutPreview();
    void wire();
    void readChoices();
    void kindChosen();
    const report::PaperKind &kind() const;
    bool onePerKey() const;
    void refreshScope();
    void schedulePreview();
    void preview();
    void clearPreview();
    void showPaper(const report::Paper &paper);
    report::PaperLoader loader(bool numbered = false) const;
    void copyAsText();
    void askWhereToSaveTable();
    void openLetterhead();
    QString suggestedName() const;
    void askWhereToSave();
    void writeTo(const QString &path);
    void writeBatch(const QString &path, report::PaperLoader load, const std::vector<Key> &keys);
    void handOutThen(const std::vector<Key> &people, const QString &path, std::function<void()> next);
    void issueAgainThen(const std::vector<Key> &people, const QString &path, std::function<void()> next);
    void written(const Result<QStringList> &files, const QString &path);
    void tellWritten(const Result<QStringList> &files, const QString &path);
    void askForForm();
    void fillForms(const exchange::FormOrder &order);
    void print();
    void printOn(const std::shared_ptr<QPrinter> &printer, const report::PaperLoader &load,
                 const std::vector<Key> &keys);
    void printed(const Result<int> &pages);

    items::Workspace &m_workspace;
    Settings &m_settings;
    TaskList &m_tasks;
    FileChooser &m_files;
    charts::QtChartPainter m_painter;
    ScopeLists *m_scope;
    QTimer m_soon;
    std::shared_ptr<query::CancelToken> m_choosing; ///< reads what can be chosen
    std::shared_ptr<query::CancelToken> m_reading;
    Key m_inView = 0;
    report::Paper m_paper; ///< in view; empty while the next is read
    bool m_failed = false; ///< the message says why it could not be read
    std::shared_ptr<const report::PageLayout> m_pages;
    QFuture<std::vector<QPicture>> m_recording;
    std::shared_ptr<query::CancelToken> m_filling;
    report::ReportBatch *m_batch = nullptr; ///< a child while it writes
    bool m_handingOut = false;              ///< numbers are being given
    TaskList::Id m_task = 0;
    PrintJob *m_printing = nullptr; ///< a child while it prints
    TaskList::Id m_printTask = 0;

    QAction *m_save;
    QAction *m_print;
    QAction *m_copy;
    QAction *m_table;
    QAction *m_form;
    QAction *m_openFolder;
    QAction *m_letterhead;
    QString m_folder; ///< that Open folder shows
    Banner *m_message = nullptr;
    KindGallery *m_kinds = nullptr;
    PaperTermsBar *m_terms = nullptr;
    QButtonGroup *m_split = nullptr;
    PagePreview *m_preview = nullptr;
    QLabel *m_where = nullptr;
};

} // namespace kz

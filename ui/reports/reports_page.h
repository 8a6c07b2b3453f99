#pragma once

#include "models/items/people_table_model.h"
#include "models/report/papers.h"
#include "ui/charts/qt_chart_painter.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/page.h"
#include "ui/widgets/task_list.h"

#include <QTimer>

class QButtonGroup;
class QComboBox;
class QLabel;
class QListWidget;
class QPrinter;
class QStackedWidget;

namespace kz {

class Banner;
class PagePreview;
class SearchField;
class Settings;
class TableView;
class TextLabel;

/// Printed reports: kind and scope left, the pages right. What is chosen is written as one PDF or one for each, in the
/// task list, with progress and cancel; the one in view is printed. "reports?person=KEY,KEY" and "reports?site=KEY".
class ReportsPage : public Page
{
    Q_OBJECT
public:
    ReportsPage(items::Workspace &workspace, Settings &settings, TaskList &tasks, FileChooser &files,
                QWidget *parent = nullptr);
    ~ReportsPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override { return {m_save, m_print}; }
    void open(const QString &link) override;
    QWidget *firstFocus() override;

private:
    QWidget *layOutScope();
    QWidget *layOutPreview();
    void wire();
    void readSites();
    void setKind(report::PaperKind kind);
    void select(const std::vector<Key> &keys);
    void selectWanted();
    std::vector<Key> chosen() const;
    Key current() const;
    bool onePerKey() const;
    void refreshScope();
    void schedulePreview();
    void preview();
    void showPaper(const report::Paper &paper);
    report::PaperLoader loader() const;
    void askWhereToSave();
    void writeTo(const QString &path);
    void written(const Result<QStringList> &files, const QString &path);
    void print();
    void paintOn(QPrinter &printer);

    items::Workspace &m_workspace;
    Settings &m_settings;
    TaskList &m_tasks;
    FileChooser &m_files;
    charts::QtChartPainter m_painter;
    items::PeopleTableModel *m_people;
    report::PaperKind m_kind = report::PaperKind::Person;
    std::vector<Key> m_wanted; ///< named by the link; chosen once the list is there
    QTimer m_soon;
    std::shared_ptr<query::CancelToken> m_reading;
    Key m_inView = 0;
    QString m_fileName; ///< of the report in view
    report::Document m_document;
    std::shared_ptr<const report::PageLayout> m_pages;
    QFuture<std::vector<QPicture>> m_recording;
    report::ReportBatch *m_batch = nullptr; ///< a child while it writes
    TaskList::Id m_task = 0;

    QAction *m_save;
    QAction *m_print;
    QAction *m_openFolder;
    QString m_folder; ///< that Open folder shows
    Banner *m_message = nullptr;
    QComboBox *m_kinds = nullptr;
    SearchField *m_search = nullptr;
    QStackedWidget *m_lists = nullptr;
    TableView *m_peopleView = nullptr;
    QListWidget *m_sites = nullptr;
    TextLabel *m_count = nullptr;
    QButtonGroup *m_split = nullptr;
    PagePreview *m_preview = nullptr;
    QLabel *m_where = nullptr;
};

} // namespace kz

#pragma once

#include "models/items/workspace.h"
#include "models/query/events.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QSplitter;
class QStackedWidget;

namespace kz {

class Banner;
class EventTableModel;
class EventView;
class FileChooser;
class SearchField;
class Settings;
class TableView;
class TextLabel;

/// "events", "events?id=KEY", "events?year=2026": what people come together for to learn in a fiscal year. Left the
/// list, right the chosen event with its sign-in list.
class EventsPage : public Page
{
    Q_OBJECT
public:
    /// All outlive the page.
    EventsPage(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent = nullptr);
    ~EventsPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override { return {m_new, m_edit, m_import}; }
    void open(const QString &link) override;
    bool usesAsOf() const override { return false; }
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList(Settings &settings);
    void wire();
    query::EventFilter filter() const;
    void setYear(int year);
    void readSoon();
    void read();
    void showLines(const std::vector<query::EventLine> &lines);
    void choose(Key event);
    void readSheet();
    void refresh();
    void edit(const query::EventSheet &sheet);
    void makeNew();
    void importList();
    void removeCurrent();
    void failed(const Error &why);

    items::Workspace &m_workspace;
    FileChooser &m_files;
    QAction *m_new;
    QAction *m_edit;
    QAction *m_import;
    QAction *m_remove;
    Banner *m_banner;
    QComboBox *m_year;
    QComboBox *m_kind;
    QComboBox *m_status;
    SearchField *m_search;
    EventTableModel *m_model;
    TableView *m_table;
    TextLabel *m_none;
    EventView *m_view;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    QTimer m_refresh;
    bool m_stale = true;
    bool m_showing = false; ///< the list is being filled: nobody chooses
    Key m_event = 0;
    std::shared_ptr<query::CancelToken> m_reading;
    std::shared_ptr<query::CancelToken> m_readingSheet;
};

} // namespace kz

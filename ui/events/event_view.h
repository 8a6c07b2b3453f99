#pragma once

#include "models/items/workspace.h"
#include "models/query/events.h"

#include <QWidget>

#include <optional>

class QAction;

namespace kz {

class ActionButton;
class Banner;
class FinderField;
class Settings;
class SignInTableModel;
class StateBadge;
class TableView;
class TextLabel;

/// One event: what it is, what it covers, and its sign-in list. In the list A says that somebody attended, P that they
/// did in part, X that they did not come, R that they are signed up again; Delete takes them off. Several at once
/// where several are selected, in one action.
class EventView : public QWidget
{
    Q_OBJECT
public:
    EventView(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    void setSheet(const query::EventSheet &sheet);
    void clear();
    Key event() const { return m_sheet.line.event.id; }
    const query::EventSheet &sheet() const { return m_sheet; }
    QWidget *firstFocus();

Q_SIGNALS:
    void linkActivated(const QString &link);
    void failed(const kz::Error &why);

private:
    void layOut();
    void wire();
    QAction *mark(const char *icon, const QString &text, Qt::Key key, AttendanceStatus status);
    void refresh();
    void add(Key person);
    void addPasted(const QString &text);
    std::vector<Attendance> selected() const;
    void set(AttendanceStatus status);
    void setPart();
    void giveNumbers();
    void removeSelected();
    void submit(edit::Action action);

    items::Workspace &m_workspace;
    query::EventSheet m_sheet;
    TextLabel *m_title;
    StateBadge *m_status;
    TextLabel *m_when;
    TextLabel *m_worth;
    TextLabel *m_covers;
    TextLabel *m_note;
    FinderField *m_finder;
    TextLabel *m_count;
    Banner *m_told;
    SignInTableModel *m_model;
    TableView *m_table;
    QAction *m_paste;
    QAction *m_sheetPaper;
    QAction *m_certificates;
    QAction *m_numbers;
    QAction *m_remove;
    std::vector<QAction *> m_marks; ///< what is done to those who are selected
};

} // namespace kz

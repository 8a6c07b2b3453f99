#include "ui/events/event_view.h"

#include "models/base/dates.h"
#include "models/edit/event_actions.h"
#include "models/items/found_model.h"
#include "models/words/requirement_text.h"
#include "models/words/words.h"
#include "ui/events/event_tables.h"
#include "ui/events/part_dialog.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

namespace kz {

namespace {

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString worthText(const TrainingEvent &event)
{
    QStringList parts;
    if (event.hours > 0)
        parts.append(words::unitText(progress::Unit::Hours, event.hours));
    const QString credits = words::unitText(progress::Unit::Credits, event.credits);
    if (event.credits > 0)
        parts.append(event.creditScheme.isEmpty() ? credits
                                                  //: So many credits of a scheme
                                                  : EventView::tr("%1 of %2").arg(credits, event.creditScheme));
    if (event.capacity)
        parts.append(EventView::tr("%n places", nullptr, *event.capacity));
    return dotted(parts);
}

QString coversText(const std::vector<query::CoveredItem> &covered)
{
    QStringList titles;
    for (const query::CoveredItem &item : covered)
        titles.append(words::withoutFullStop(words::pick(item.titleJa, item.titleEn)));
    return titles.isEmpty() ? QString() : EventView::tr("Covers: %1").arg(words::listText(titles));
}

TextLabel *wrapped(TextSize size, ThemeRole tone = ThemeRole::Text)
{
    auto *label = new TextLabel(size);
    label->setTone(tone);
    label->setWordWrap(true);
    return label;
}

void say(TextLabel *label, const QString &words)
{
    label->setText(words);
    label->setVisible(!words.isEmpty());
}

} // namespace

EventView::EventView(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_title(wrapped(TextSize::Section)), m_status(new StateBadge),
      m_when(wrapped(TextSize::Body)), m_worth(wrapped(TextSize::Body)),
      m_covers(wrapped(TextSize::Caption, ThemeRole::Muted)), m_note(wrapped(TextSize::Caption, ThemeRole::Muted)),
      m_finder(new FinderField(items::FoundModel::people(workspace))), m_count(new TextLabel(TextSize::Caption)),
      m_told(new Banner), m_model(new SignInTableModel(this)),
      m_table(new TableView(QStringLiteral("events.sign-ins"), settings)),
      m_paste(new QAction(lineIcon(QStringLiteral("copy")), tr("Paste list"), this)),
      m_sheetPaper(new QAction(lineIcon(QStringLiteral("print")), tr("Attendance sheet"), this)),
      m_certificates(new QAction(lineIcon(QStringLiteral("print")), tr("Certificates"), this)),
      m_numbers(new QAction(lineIcon(QStringLiteral("certificate")), tr("Number certificates"), this)),
      m_remove(new QAction(lineIcon(QStringLiteral("delete")), tr("Take off"), this))
{
    m_marks = {mark("check", tr("Attended"), Qt::Key_A, AttendanceStatus::Attended),
               mark("half-circle", tr("In part…"), Qt::Key_P, AttendanceStatus::Partly),
               mark("close", tr("Did not come"), Qt::Key_X, AttendanceStatus::Absent),
               mark("open-circle", tr("Signed up"), Qt::Key_R, AttendanceStatus::Registered), m_remove};
    m_marks[1]->setObjectName(QStringLiteral("in-part"));
    m_told->clear();
    m_count->setTone(ThemeRole::Muted);
    m_finder->setAccessibleName(tr("Add somebody to the sign-in list"));
    m_finder->setPlaceholderText(tr("Add: name, kana or staff number"));
    m_paste->setToolTip(tr("Add everybody on a copied list: staff numbers or names, one on each line"));
    m_numbers->setToolTip(tr("Give everybody who attended and has none a number, one after the other"));
    m_remove->setToolTip(
        tr("Take off the list; who has a certificate stays as absent, so that no other gets the number"));
    m_remove->setShortcut(Qt::Key_Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_remove);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setObjectName(QStringLiteral("sign-ins"));
    m_table->setAccessibleName(tr("Sign-in list"));
    m_table->setStandardWidths({8, 7, 9, 8, 5, 5, 7});
    m_table->setItemDelegateForColumn(SignInTableModel::StatusColumn,
                                      new BadgeDelegate(
                                          [this](const QModelIndex &index) {
                                              return SignInTableModel::stateOf(
                                                  m_model->row(index.row()).attendance.status);
                                          },
                                          m_table));
    layOut();
    wire();
    clear();
}

QAction *EventView::mark(const char *icon, const QString &text, Qt::Key key, AttendanceStatus status)
{
    auto *action = new QAction(lineIcon(QLatin1String(icon)), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    //: What a button does, and the key that does it in the table
    action->setToolTip(tr("%1 (key %2 in the list)").arg(text, QKeySequence(key).toString(QKeySequence::NativeText)));
    connect(action, &QAction::triggered, this,
            [this, status] { status == AttendanceStatus::Partly ? setPart() : set(status); });
    m_table->addAction(action);
    return action;
}

void EventView::layOut()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(space::groups);
    head->addWidget(m_title, 1);
    head->addWidget(m_status, 0, Qt::AlignTop);
    auto *adding = new QHBoxLayout;
    adding->setSpacing(space::inside);
    adding->addWidget(m_finder, 1);
    adding->addWidget(new ActionButton(m_paste));
    auto *papers = new QHBoxLayout;
    papers->setSpacing(space::inside);
    for (QAction *action : {m_sheetPaper, m_numbers, m_certificates})
        papers->addWidget(new ActionButton(action));
    papers->addStretch();
    auto *marks = new QHBoxLayout;
    marks->setSpacing(space::inside);
    for (QAction *action : m_marks)
        marks->addWidget(new ActionButton(action));
    marks->addStretch();
    marks->addWidget(m_count);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::groups, 0, 0, 0);
    column->setSpacing(space::base);
    column->addLayout(head);
    for (TextLabel *label : {m_when, m_worth, m_covers, m_note})
        column->addWidget(label);
    column->addSpacing(space::inside);
    column->addLayout(papers);
    column->addLayout(adding);
    column->addWidget(m_told);
    column->addLayout(marks);
    column->addWidget(m_table, 1);
}

void EventView::wire()
{
    connect(m_finder, &FinderField::chosen, this, [this](Key person) {
        if (person == 0)
            return;
        add(person);
        m_finder->setChosen(0, {});
    });
    connect(m_paste, &QAction::triggered, this, [this] { addPasted(QGuiApplication::clipboard()->text()); });
    connect(m_numbers, &QAction::triggered, this, &EventView::giveNumbers);
    for (const auto &[action, kind] :
         {std::pair(m_sheetPaper, "attendance-sheet"), std::pair(m_certificates, "attendance")})
        connect(action, &QAction::triggered, this, [this, kind] {
            Q_EMIT linkActivated(QStringLiteral("reports?%1=%2").arg(QLatin1String(kind), keyToText(event())));
        });
    connect(m_remove, &QAction::triggered, this, &EventView::removeSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventView::refresh);
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        Q_EMIT linkActivated(QStringLiteral("person/") + keyToText(m_model->row(row).attendance.person));
    });
    connect(&m_workspace, &items::Workspace::rightsChanged, this, &EventView::refresh);
}

void EventView::setSheet(const query::EventSheet &sheet)
{
    const bool same = event() == sheet.line.event.id;
    std::vector<Key> chosen;
    for (const Attendance &attendance : selected())
        chosen.push_back(attendance.person);
    const int current = m_table->currentIndex().row();
    m_sheet = sheet;
    const TrainingEvent &event = sheet.line.event;
    m_title->setText(event.title);
    m_status->setState(EventTableModel::stateOf(event.status), words::enumText(event.status));
    m_status->show();
    say(m_when,
        dotted({EventTableModel::daysText(event), words::enumText(event.kind), sheet.line.siteName, event.place,
                event.organiser}));
    say(m_worth, worthText(event));
    say(m_covers, coversText(sheet.covered));
    say(m_note, event.note);
    m_model->setSheet(sheet);
    if (!same)
        m_told->clear();
    // Whoever was chosen stays chosen, so that the next key is for them or for the one below.
    auto *selection = m_table->selectionModel();
    if (same && current >= 0 && m_model->rowCount() > 0)
        selection->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1), 0),
                                   QItemSelectionModel::NoUpdate);
    for (const Key person : chosen)
        if (const int row = m_model->rowOf(person); same && row >= 0)
            selection->select(m_model->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const int attended = sheet.line.attended;
    m_count->setText(event.status == EventStatus::Held ? tr("%1 of %2 attended").arg(attended).arg(m_model->rowCount())
                                                       : tr("%n signed up", nullptr, sheet.line.listed));
    refresh();
}

void EventView::clear()
{
    m_sheet = {};
    m_title->clear();
    m_status->hide();
    for (TextLabel *label : {m_when, m_worth, m_covers, m_note})
        say(label, {});
    m_model->setSheet(m_sheet);
    m_count->clear();
    m_told->clear();
    refresh();
}

QWidget *EventView::firstFocus()
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_finder;
}

void EventView::refresh()
{
    const QString refusal = m_workspace.refusal(edit::Grant::HoldEvents);
    const bool any = event() != 0;
    m_finder->setEnabled(any && refusal.isEmpty());
    allow(m_paste, refusal, any);
    const auto lacksNumber = [](const query::AttendanceLine &line) {
        return line.attendance.status == AttendanceStatus::Attended && line.attendance.number.isEmpty();
    };
    allow(m_numbers, refusal,
          m_sheet.line.event.status == EventStatus::Held && std::ranges::any_of(m_sheet.signIns, lacksNumber));
    m_sheetPaper->setEnabled(any);
    m_certificates->setEnabled(m_sheet.line.event.status == EventStatus::Held && m_sheet.line.attended > 0);
    const bool chosen = m_table->selectionModel()->hasSelection();
    for (QAction *action : m_marks)
        allow(action, refusal, chosen);
}

std::vector<Attendance> EventView::selected() const
{
    std::vector<Attendance> attendances;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : rows)
        attendances.push_back(m_model->row(index.row()).attendance);
    return attendances;
}

/// Of an event that was held, who is added was there.
void EventView::add(Key person)
{
    const bool isHeld = m_sheet.line.event.status == EventStatus::Held;
    if (m_model->rowOf(person) < 0)
        submit(edit::saveAttendances({{.event = event(),
                                       .person = person,
                                       .status = isHeld ? AttendanceStatus::Attended : AttendanceStatus::Registered}},
                                     m_sheet.line.event.title));
}

void EventView::addPasted(const QString &text)
{
    m_workspace.read<query::PastedList>(
        this,
        [text](storage::Database &database, const query::CancelToken &) { return query::readPasted(database, text); },
        [this, about = event()](const Result<query::PastedList> &list) {
            if (!list)
                return Q_EMIT failed(list.error());
            if (about != event())
                return;
            const bool isHeld = m_sheet.line.event.status == EventStatus::Held;
            std::vector<Attendance> attendances;
            for (const Key person : list.value().people) {
                const int row = m_model->rowOf(person);
                Attendance attendance
                    = row < 0 ? Attendance{.event = event(), .person = person} : m_model->row(row).attendance;
                if (isHeld && attendance.status != AttendanceStatus::Partly)
                    attendance.status = AttendanceStatus::Attended;
                attendances.push_back(attendance);
            }
            const QStringList &unknown = list.value().unknown;
            if (attendances.empty() && unknown.isEmpty())
                m_told->say(State::Warning,
                            tr("There is no list on the clipboard. Copy staff numbers or names, one on "
                               "each line, and paste them here."));
            else if (!unknown.isEmpty())
                m_told->say(State::Warning,
                            tr("%n lines name nobody, or more than one person: %1. Add them by hand.", nullptr,
                               int(unknown.size()))
                                .arg(words::listText(unknown.mid(0, 5))));
            else
                m_told->clear();
            if (!attendances.empty())
                submit(edit::saveAttendances(std::move(attendances), m_sheet.line.event.title));
        });
}

void EventView::set(AttendanceStatus status)
{
    std::vector<Attendance> attendances = selected();
    for (Attendance &attendance : attendances) {
        attendance.status = status;
        attendance.hours.reset();
        attendance.credits.reset();
    }
    // One after the other down the list: the next key is for the next.
    const int row = m_table->currentIndex().row();
    if (attendances.size() == 1 && row + 1 < m_model->rowCount())
        m_table->selectRow(row + 1);
    submit(edit::saveAttendances(std::move(attendances), m_sheet.line.event.title));
}

void EventView::setPart()
{
    (new PartDialog(m_workspace, m_sheet.line.event, selected(), this))->open();
}

void EventView::giveNumbers()
{
    std::vector<Attendance> attendances;
    for (const query::AttendanceLine &line : m_sheet.signIns)
        if (line.attendance.status == AttendanceStatus::Attended && line.attendance.number.isEmpty())
            attendances.push_back(line.attendance);
    using Numbers = std::vector<QString>;
    m_workspace.read<Numbers>(
        this,
        [year = fiscalYearOf(m_sheet.line.event.to), many = int(attendances.size())](storage::Database &database,
                                                                                     const query::CancelToken &) {
            return query::nextCertificateNumbers(database, year, many);
        },
        [this, attendances](const Result<Numbers> &numbers) mutable {
            if (!numbers)
                return Q_EMIT failed(numbers.error());
            for (size_t i = 0; i < attendances.size(); ++i) {
                attendances[i].number = numbers.value()[i];
                attendances[i].certifiedOn = m_workspace.clock().today();
            }
            submit(edit::saveAttendances(std::move(attendances), m_sheet.line.event.title));
        });
}

void EventView::removeSelected()
{
    std::vector<Key> keys;
    for (const Attendance &attendance : selected())
        keys.push_back(attendance.id);
    submit(edit::removeAttendances(std::move(keys), m_sheet.line.event.title));
}

void EventView::submit(edit::Action action)
{
    m_workspace.submit(std::move(action), this, [this](const Result<edit::ChangeSet> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace kz

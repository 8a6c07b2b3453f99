#include "ui/people/events_tab.h"

#include "models/words/words.h"
#include "ui/people/line_table_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link.h"
#include "ui/widgets/table_view.h"

namespace kz {

namespace {

/// What somebody has of an event; nothing unless it was held and they were there.
LineCell amount(const query::PersonEventLine &line, std::optional<double> own, double whole)
{
    const bool all = line.attendance.status == AttendanceStatus::Attended;
    const bool counts = all || line.attendance.status == AttendanceStatus::Partly;
    if (line.event.status != EventStatus::Held || !counts)
        return {.text = {}, .order = 0.0, .isFigure = true};
    const double amount = own.value_or(all ? whole : 0.0);
    return {.text = words::numberText(amount), .order = amount, .isFigure = true};
}

LineCell statusCell(const query::PersonEventLine &line)
{
    if (line.event.status == EventStatus::Cancelled)
        return {.text = words::enumText(line.event.status), .state = State::Neutral};
    switch (line.attendance.status) {
    case AttendanceStatus::Registered:
        return {.text = words::enumText(line.attendance.status), .state = State::Accent};
    case AttendanceStatus::Attended:
        return {.text = words::enumText(line.attendance.status), .state = State::Good};
    case AttendanceStatus::Partly:
        return {.text = words::enumText(line.attendance.status), .state = State::Warning};
    case AttendanceStatus::Absent:
        break;
    }
    return {.text = words::enumText(line.attendance.status), .state = State::Neutral};
}

} // namespace

EventsTab::EventsTab(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : PersonTab(workspace, parent),
      m_model(new LineTableModel(
          {tr("Date"), tr("Title"), tr("Kind"), tr("Status"), tr("Hours"), tr("Credits"), tr("Certificate")}, this)),
      m_table(new TableView(QStringLiteral("person.events"), settings))
{
    m_table->setModel(m_model);
    m_table->setStandardWidths({9, 34, 14, 14, 7, 8, 11});
    m_table->setIconSize({16, 16});
    m_table->setAccessibleName(tr("Events"));
    layOut(m_table,
           new EmptyState(QStringLiteral("calendar"), tr("No events yet"),
                          tr("Lectures, training and meetings that this person is signed up for or attended "
                             "stand here, with the hours and credits they have of them.")));
    connect(m_table, &TableView::rowActivated, this,
            [this](int row) { Q_EMIT linkActivated(m_model->line(row).link); });
}

QWidget *EventsTab::firstFocus()
{
    return m_table;
}

void EventsTab::ask()
{
    using Lines = std::vector<query::PersonEventLine>;
    read<Lines>(
        [about = subject()](storage::Database &database, const query::CancelToken &) {
            return query::eventsOf(database, about.person, about.asOf);
        },
        [this](const Lines &events) { setEvents(events); });
}

void EventsTab::setEvents(const std::vector<query::PersonEventLine> &events)
{
    std::vector<Line> lines;
    for (const query::PersonEventLine &one : events) {
        const Link link{
            .place = QStringLiteral("events"), .id = {}, .query = {{QStringLiteral("id"), keyToText(one.event.id)}}};
        LineCell credits = amount(one, one.attendance.credits, one.event.credits);
        credits.toolTip = one.event.creditScheme;
        lines.push_back({.key = one.attendance.id,
                         .link = link.text(),
                         .cells = {{.text = words::dayText(one.event.from), .order = one.event.from},
                                   {.text = one.event.title},
                                   {.text = words::enumText(one.event.kind)},
                                   statusCell(one),
                                   amount(one, one.attendance.hours, one.event.hours),
                                   credits,
                                   {.text = one.attendance.number}}});
    }
    setEmpty(lines.empty());
    m_model->setLines(std::move(lines));
    if (m_wanted != 0)
        select(std::exchange(m_wanted, 0));
}

bool EventsTab::select(Key record)
{
    const int row = m_model->rowOf(record);
    if (row < 0) {
        m_wanted = record;
        return false;
    }
    m_table->selectRow(row);
    return true;
}

} // namespace kz

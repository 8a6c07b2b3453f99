// What leaves the plan: to the page of reports, and as a calendar.
#include "models/exchange/calendar_export.h"
#include "models/words/words.h"
#include "ui/rotations/board_tab.h"
#include "ui/rotations/rotations_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QFileInfo>

namespace kz {

QString RotationsPage::shownName() const
{
    for (const FinderField *field : {m_person, m_site})
        if (field->key())
            return field->text();
    return title();
}

void RotationsPage::saveCalendar()
{
    const QString name = shownName();
    m_files.choose(this,
                   {.kind = FileRequest::Kind::Save,
                    .title = tr("Save as calendar"),
                    .folder = m_settings.value(Setting::LastFolder).toString(),
                    .suggested = name + QStringLiteral(".ics"),
                    .suffix = QStringLiteral("ics"),
                    .filters = {tr("Calendars (*.ics)")}},
                   [this, name](const QString &path) { writeCalendar(path, name); });
}

void RotationsPage::writeCalendar(const QString &path, const QString &name)
{
    m_settings.setValue(Setting::LastFolder, QFileInfo(path).path());
    m_workspace.read<int>(
        this,
        [=, filter = placementFilter(), now = m_workspace.clock().nowMs()](storage::Database &database,
                                                                           const query::CancelToken &) {
            return exchange::exportCalendar(filter, name, now, path, database);
        },
        [this, path](const Result<int> &events) {
            if (events)
                m_told->say(State::Good, tr("%n stays were written to %1.", nullptr, events.value()).arg(path));
            else
                m_told->say(State::Bad, words::errorText(events.error()));
        });
}

std::pair<Key, QString> RotationsPage::personInFocus() const
{
    if (shows(m_board)) {
        const query::BoardPerson *person = m_board->view()->board().person(m_board->view()->focusedPerson());
        if (person)
            return {person->person, person->name};
    } else if (shows(m_placementTable)) {
        if (const query::PlacementRow *stay = m_placements->row(m_placementTable->currentIndex().row()))
            return {stay->placement.person, stay->personName};
    } else if (shows(m_absenceTable)) {
        if (const int row = m_absenceTable->currentIndex().row(); row >= 0 && row < m_absences->rowCount())
            return {m_absences->row(row).absence.person, m_absences->row(row).personName};
    }
    return {m_person->key(), m_person->text()};
}

/// As the menu opens: of whom and of which site the papers would be.
void RotationsPage::offerPapers()
{
    const auto [person, name] = personInFocus();
    m_printPerson->setEnabled(person != 0);
    m_printPerson->setText(person == 0 ? tr("Schedule of a person…") : tr("Schedule of %1…").arg(name));
    m_printPerson->setToolTip(person == 0 ? tr("Choose a line first.") : QString());
    m_printSite->setEnabled(m_site->key() != 0);
    m_printSite->setText(m_site->key() == 0 ? tr("Schedule of a site…") : tr("Schedule of %1…").arg(m_site->text()));
    m_printSite->setToolTip(m_site->key() == 0 ? tr("Choose the site above first.") : QString());
}

} // namespace kz

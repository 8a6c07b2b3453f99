#include "models/report/schedule.h"

#include "models/base/dates.h"
#include "models/report/report_words.h"
#include "models/words/requirement_text.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <set>

namespace kz::report {

namespace {

using Align = TableBlock::Align;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};

/// The department, else the clinical field.
QString whereText(const query::PlacementRow &stay)
{
    if (!stay.departmentName.isEmpty())
        return stay.departmentName;
    return stay.placement.field.isEmpty() ? QString() : words::clinicalFieldText(stay.placement.field);
}

QStringList monthsBetween(QDate from, QDate to)
{
    const QLocale locale(words::japanese() ? QLocale::Japanese : QLocale::English);
    QStringList names;
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1))
        names << locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
    // The week of 1 April begins in March and that of 31 March ends in April: too narrow for a name.
    constexpr int leastDays = 8;
    if (from.daysTo(QDate(from.year(), from.month(), from.daysInMonth())) < leastDays)
        names.first().clear();
    if (to.day() < leastDays)
        names.last().clear();
    return names;
}

ScheduleBlock emptySchedule(QDate from, QDate to)
{
    ScheduleBlock block;
    block.from = from;
    block.to = to;
    block.months = monthsBetween(from, to);
    return block;
}

/// What of them falls into the days drawn.
ScheduleBlock::Row barsOf(const ScheduleBlock &drawn, const QString &name,
                          const std::vector<query::PlacementRow> &stays, const std::vector<Absence> &absences)
{
    ScheduleBlock::Row row{.name = name};
    for (const query::PlacementRow &stay : stays) {
        QStringList label{whereText(stay), stay.supervisorName};
        label.removeAll(QString());
        row.bars.push_back(
            {stay.placement.from, stay.placement.to, label.join(QStringLiteral(" / ")), ScheduleBlock::Tone::Stay});
    }
    for (const Absence &absence : absences)
        row.bars.push_back({absence.from, absence.to.isValid() ? absence.to : QDate(9999, 12, 31),
                            words::enumText(absence.kind), ScheduleBlock::Tone::Away});
    std::erase_if(row.bars, [&](const ScheduleBlock::Bar &bar) { return bar.to < drawn.from || bar.from > drawn.to; });
    std::ranges::stable_sort(row.bars, {}, &ScheduleBlock::Bar::from);
    return row;
}

ScheduleBlock::Row countsOf(const query::PlaceWeeks &load, QDate from)
{
    const QString place = load.department.isEmpty() ? Words::tr("People at once") : load.department;
    ScheduleBlock::Row row{.name = load.capacity
                               ? words::filled(Words::tr("%1 (places: %2)"), {place, words::numberText(*load.capacity)})
                               : place};
    for (std::size_t week = 0; week < load.weeks.size(); ++week)
        row.counts.push_back({from.addDays(7 * qint64(week)), load.weeks[week], load.isOver(week)});
    return row;
}

TableBlock stayTable(bool ofSite)
{
    TableBlock table;
    table.columns = {{ofSite ? Words::tr("Name") : Words::tr("Site"), 2},
                     {Words::tr("Department or field"), 2},
                     {Words::tr("From"), 0},
                     {Words::tr("To"), 0},
                     {Words::tr("Weeks"), 0, Align::Right},
                     {Words::tr("Days absent"), 0, Align::Right},
                     {Words::tr("Supervisor"), 2}};
    table.empty = Words::tr("No rotation in this fiscal year.");
    return table;
}

TableBlock::Row stayRow(const QString &first, const query::PlacementRow &stay, const std::vector<Absence> &absences)
{
    const double away = query::absentDays(absences, stay.placement.from, stay.placement.to);
    return {{first, orDash(whereText(stay)), words::dayText(stay.placement.from), words::dayText(stay.placement.to),
             words::numberText(query::plannedWeeks(stay.placement)), away > 0 ? words::numberText(away) : dash(),
             orDash(stay.supervisorName)}};
}

KeyValueGrid siteGrid(const query::SiteSchedule &schedule)
{
    std::set<std::size_t> over; // the site and wards of it may be full in the same week
    for (const query::PlaceWeeks &load : schedule.loads)
        for (std::size_t week = 0; week < load.weeks.size(); ++week)
            if (load.isOver(week))
                over.insert(week);
    return {4,
            {{Words::tr("Site"), schedule.site.name},
             {Words::tr("Fiscal year"), words::fiscalYearText(schedule.fiscalYear)},
             {Words::tr("People"), words::numberText(double(schedule.people.size()))},
             {Words::tr("Weeks over capacity"), words::numberText(double(over.size()))}}};
}

QString weeksNote()
{
    return Words::tr("Weeks are the days of a stay by its part of the day, divided by 7, as planned; absences are not "
                     "taken off. Crossed out: away.");
}

/// Rules of weeks of every ladder and programme: what one has by the day, and needs.
TableBlock weeksTable(const query::PersonSchedule &schedule)
{
    TableBlock table;
    table.columns = {{Words::tr("Weeks asked for"), 4}, {Words::tr("Has / needs"), 0}, {Words::tr("Met on"), 0}};
    for (const query::EnrolmentStanding &enrolment : schedule.enrolments) {
        const auto itemTitle = itemTitles(*enrolment.plan);
        for (std::size_t i = 0; i < enrolment.plan->nodes.size(); ++i) {
            const progress::Node &node = enrolment.plan->nodes[i];
            const progress::Standing &standing = enrolment.standings[i];
            if (node.record.kind != RequirementKind::Weeks)
                continue;
            table.rows.push_back(
                {{requirementTitle(node, itemTitle),
                  TableBlock::Cell(words::haveNeedText(standing), std::min(1.0, standing.have / standing.need)),
                  standing.met ? orDash(words::dayText(standing.metOn)) : dash()}});
        }
    }
    return table;
}

} // namespace

Document siteSchedulePaper(const query::SiteSchedule &schedule, QDate printedOn)
{
    const QString title = Words::tr("Rotation schedule");
    Document document{.orientation = Orientation::Landscape};
    document.frame = paperFrame(schedule.settings, title, QStringLiteral("KZ-R1"), printedOn);
    ScheduleBlock bars = emptySchedule(schedule.from, schedule.to);
    bars.nameTitle = Words::tr("Name");
    bars.empty = Words::tr("No rotation in this fiscal year.");
    TableBlock table = stayTable(true);
    for (const query::ScheduledPerson &person : schedule.people) {
        bars.rows.push_back(barsOf(bars, person.name, person.stays, person.absences));
        for (const query::PlacementRow &stay : person.stays)
            table.rows.push_back(stayRow(person.name, stay, person.absences));
    }
    if (!schedule.people.empty())
        for (const query::PlaceWeeks &load : schedule.loads)
            bars.rows.push_back(countsOf(load, schedule.from));
    document.blocks = {Title{title, {}}, siteGrid(schedule), std::move(bars)};
    if (!schedule.people.empty()) {
        document.blocks.push_back(Heading{Words::tr("Stays")});
        document.blocks.push_back(std::move(table));
        document.blocks.push_back(Paragraph{weeksNote(), Paragraph::Tone::Muted});
    }
    return document;
}

PlainTable siteScheduleTable(const query::SiteSchedule &schedule)
{
    PlainTable table{{Words::tr("Site"), Words::tr("Name"), Words::tr("Department or field"), Words::tr("From"),
                      Words::tr("To"), Words::tr("Weeks"), Words::tr("Supervisor")},
                     {}};
    for (const query::ScheduledPerson &person : schedule.people)
        for (const query::PlacementRow &stay : person.stays)
            table.rows.push_back({schedule.site.name, person.name, whereText(stay), dayToText(stay.placement.from),
                                  dayToText(stay.placement.to), words::numberText(query::plannedWeeks(stay.placement)),
                                  stay.supervisorName});
    return table;
}

QString siteScheduleName(const query::SiteSchedule &schedule)
{
    return fileName({Words::tr("Rotation schedule"), schedule.site.name, words::fiscalYearText(schedule.fiscalYear)});
}

Document personSchedulePaper(const query::PersonSchedule &schedule, QDate printedOn)
{
    const QString title = Words::tr("Rotation schedule of a person");
    Document document{.orientation = Orientation::Landscape};
    document.frame = paperFrame(schedule.settings, title, QStringLiteral("KZ-R2"), printedOn);
    const query::PersonRow &row = schedule.header.row;
    KeyValueGrid grid{4,
                      {{Words::tr("Name"), schedule.header.person.name},
                       {Words::tr("Staff number"), orDash(row.staffNumber)},
                       {Words::tr("Affiliation"), orDash(affiliationText(row))},
                       {Words::tr("Fiscal year"), words::fiscalYearText(schedule.fiscalYear)}}};
    ScheduleBlock bars = emptySchedule(schedule.from, schedule.to);
    bars.nameTitle = Words::tr("Site");
    bars.empty = Words::tr("No rotation in this fiscal year.");
    TableBlock table = stayTable(false);
    for (const query::PlacementRow &stay : schedule.stays) {
        bars.rows.push_back(barsOf(bars, stay.siteName, {stay}, {}));
        table.rows.push_back(stayRow(stay.siteName, stay, schedule.absences));
    }
    if (auto away = barsOf(bars, Words::tr("Absences"), {}, schedule.absences); !away.bars.empty())
        bars.rows.push_back(std::move(away));
    document.blocks = {Title{title, words::filled(Words::tr("As of %1"), {words::dayText(schedule.asOf.happened)})},
                       std::move(grid), std::move(bars)};
    if (!table.rows.empty()) {
        document.blocks.push_back(Heading{Words::tr("Stays")});
        document.blocks.push_back(std::move(table));
        document.blocks.push_back(Paragraph{weeksNote(), Paragraph::Tone::Muted});
    }
    if (TableBlock weeks = weeksTable(schedule); !weeks.rows.empty()) {
        document.blocks.push_back(Heading{Words::tr("Weeks against what is asked for")});
        document.blocks.push_back(std::move(weeks));
    }
    return document;
}

QString personScheduleName(const query::PersonSchedule &schedule)
{
    return fileName({Words::tr("Rotation schedule"), schedule.header.row.staffNumber, schedule.header.person.name,
                     words::fiscalYearText(schedule.fiscalYear)});
}

} // namespace kz::report

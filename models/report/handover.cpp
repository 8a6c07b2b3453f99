#include "models/report/handover.h"

#include "models/base/dates.h"
#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::report {

namespace {

using query::HandoverPerson;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

QString orDash(const QString &text)
{
    return text.isEmpty() ? dash() : text;
}

QString wardText(const query::PersonRow &row)
{
    return row.department.isEmpty() ? Words::tr("Without a department") : row.department;
}

/// One line each: "Preceptor: 例田 つばさ".
QString responsibleText(const HandoverPerson &person)
{
    QStringList lines;
    for (const storage::DutyLine &line : person.responsible)
        lines.append(words::filled(Words::tr("%1: %2"), {words::enumText(line.duty.kind), line.name}));
    return lines.join(u'\n');
}

/// One line each: "Ladder II by 2027-03-31, 45%".
QString towardsText(const HandoverPerson &person)
{
    QStringList lines;
    for (const query::EnrolmentRow &row : person.row.enrolments) {
        QString line = (titleText(row.title) + u' ' + titleText(row.target)).trimmed();
        if (row.targetDay.isValid())
            line = words::filled(Words::tr("%1 by %2"), {line, words::dayText(row.targetDay)});
        if (row.known)
            line = words::filled(Words::tr("%1, %2"), {line, words::percentText(row.progress)});
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString goalsText(const HandoverPerson &person)
{
    if (!person.goals)
        return {};
    const Interview &interview = *person.goals;
    const QString text = words::filled(Words::tr("%1 (%2)"), {interview.goals, words::dayText(interview.day)});
    return interview.agreedOn.isValid() ? text : words::filled(Words::tr("Not agreed yet: %1"), {text});
}

QString openText(const HandoverPerson &person)
{
    QStringList lines;
    for (const query::OpenLine &line : person.open) {
        const QString what = words::enumText(line.matter);
        lines.append(line.since.isValid() ? words::filled(Words::tr("%1, since %2"), {what, words::dayText(line.since)})
                                          : what);
    }
    return lines.join(u'\n');
}

QString nextText(const HandoverPerson &person, QDate day)
{
    if (!person.next.isValid())
        return {};
    const QString next = words::dayText(person.next);
    return person.next < day ? words::filled(Words::tr("%1, overdue"), {next}) : next;
}

QString staysText(const HandoverPerson &person)
{
    QStringList lines;
    for (const query::PlacementRow &stay : person.stays) {
        const QString place = (stay.siteName + u' ' + stay.departmentName).trimmed();
        lines.append(
            words::filled(Words::tr("%1: %2"), {words::periodText(stay.placement.from, stay.placement.to), place}));
    }
    return lines.join(u'\n');
}

TableBlock tableOf(const query::Handover &handover)
{
    TableBlock table;
    table.columns = {{Words::tr("Name"), 1.6},         {Words::tr("Works towards"), 1.7},
                     {Words::tr("Goals"), 2.1},        {Words::tr("What is open"), 2.2},
                     {Words::tr("Next interview"), 0}, {Words::tr("Placements from now on"), 3}};
    table.empty = Words::tr("Nobody belongs here on this day.");
    QString ward;
    for (const HandoverPerson &person : handover.people) {
        if (const QString next = wardText(person.row); next != ward || table.rows.empty()) {
            ward = next;
            table.rows.push_back({{ward}, 0, true});
        }
        QStringList name{person.row.name, person.row.staffNumber, responsibleText(person)};
        name.removeAll(QString());
        table.rows.push_back(
            {{name.join(u'\n'), orDash(towardsText(person)), orDash(goalsText(person)), orDash(openText(person)),
              orDash(nextText(person, handover.asOf.happened)), orDash(staysText(person))}});
    }
    return table;
}

} // namespace

Document handoverPaper(const query::Handover &handover, QDate printedOn)
{
    const QString title = Words::tr("Handover sheet");
    const auto open
        = std::ranges::count_if(handover.people, [](const HandoverPerson &one) { return !one.open.empty(); });
    Document document{.orientation = Orientation::Landscape};
    document.frame = paperFrame(handover.settings, title, QStringLiteral("KZ-H2"), printedOn);
    document.blocks
        = {Title{title, words::filled(Words::tr("As of %1"), {words::dayText(handover.asOf.happened)})},
           KeyValueGrid{4,
                        {{Words::tr("Site"), handover.site},
                         {Words::tr("Department or ward"),
                          handover.department.isEmpty() ? Words::tr("All") : handover.department},
                         {Words::tr("People"), words::numberText(double(handover.people.size()))},
                         {Words::tr("With something open"), words::numberText(double(open))}}},
           tableOf(handover),
           Paragraph{
               Words::tr(
                   "People: those whose affiliation on the day names this site. Goals and the next "
                   "interview are those of the newest interview that names them. What is open counts as in “Not handed "
                   "in, behind”."),
               Paragraph::Tone::Muted},
           SignatureBoxes{{{Words::tr("Handed over by"), sealMark()}, {Words::tr("Taken over by"), sealMark()}}}};
    return document;
}

PlainTable handoverTable(const query::Handover &handover)
{
    PlainTable table{{Words::tr("Site"), Words::tr("Department or ward"), Words::tr("Name"), Words::tr("Staff number"),
                      Words::tr("Responsible"), Words::tr("Works towards"), Words::tr("Goals"),
                      Words::tr("What is open"), Words::tr("Next interview"), Words::tr("Placements from now on")},
                     {}};
    const auto inOneLine = [](QString text) { return text.replace(u'\n', QStringLiteral("; ")); };
    for (const HandoverPerson &person : handover.people)
        table.rows.push_back({handover.site, person.row.department, person.row.name, person.row.staffNumber,
                              inOneLine(responsibleText(person)), inOneLine(towardsText(person)),
                              inOneLine(goalsText(person)), inOneLine(openText(person)), dayToText(person.next),
                              inOneLine(staysText(person))});
    return table;
}

QString handoverName(const query::Handover &handover)
{
    return fileName({Words::tr("Handover sheet"), handover.site, handover.department});
}

} // namespace kz::report

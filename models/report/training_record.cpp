#include "models/report/training_record.h"

#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::report {

namespace {

using Align = TableBlock::Align;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrainingRecord)
};

QString dayOrDash(QDate day)
{
    return orDash(words::dayText(day));
}

template <typename Record>
QString nameOf(const std::vector<Record> &records, std::optional<Key> key)
{
    const auto found = std::ranges::find(records, key.value_or(0), &Record::id);
    return found == records.end() ? QString() : found->name;
}

KeyValueGrid personGrid(const query::TrainingRecord &record)
{
    const query::PersonRecords &records = record.matters.records;
    const Person &person = records.person;
    const Employment *leaving = record.leaving();
    KeyValueGrid grid{
        2,
        {{Words::tr("Name"), person.name},
         {Words::tr("Kana"), orDash(person.kana)},
         {Words::tr("Former name"), orDash(person.formerName)},
         {Words::tr("Profession"), orDash(titleText(record.profession))},
         {Words::tr("Staff number"), orDash(records.number(IdentifierScheme::StaffNumber))},
         {Words::tr("Licence number"), orDash(records.number(IdentifierScheme::LicenceNumber))},
         {Words::tr("Last day"), leaving ? words::dayText(leaving->to) : dash()},
         {Words::tr("Leaving"), leaving && leaving->ending != Ending::None ? words::enumText(leaving->ending) : dash()},
         {Words::tr("Reason of leaving"), leaving ? orDash(leaving->reason) : dash(), 2}}};
    return grid;
}

TableBlock employmentTable(const query::TrainingRecord &record)
{
    TableBlock table;
    table.columns = {{Words::tr("From"), 0}, {Words::tr("To"), 0}, {Words::tr("Ending"), 1}, {Words::tr("Reason"), 2}};
    table.empty = Words::tr("None is recorded.");
    for (const Employment &one : record.matters.records.employments)
        table.rows.push_back({{words::dayText(one.from), dayOrDash(one.to),
                               one.ending == Ending::None ? dash() : words::enumText(one.ending), orDash(one.reason)}});
    return table;
}

TableBlock affiliationTable(const query::TrainingRecord &record)
{
    TableBlock table;
    table.columns
        = {{Words::tr("From"), 0}, {Words::tr("To"), 0}, {Words::tr("Site"), 2}, {Words::tr("Department or ward"), 2}};
    table.empty = Words::tr("None is recorded.");
    for (const Affiliation &one : record.matters.records.affiliations)
        table.rows.push_back(
            {{words::dayText(one.from), dayOrDash(one.to), orDash(nameOf(record.matters.choices.sites, one.site)),
              orDash(nameOf(record.matters.choices.departments, one.department))}});
    return table;
}

/// The oldest first, as a curriculum vitae has them.
TableBlock enrolmentTable(const query::TrainingRecord &record)
{
    TableBlock table;
    table.columns = {{Words::tr("From"), 0},
                     {Words::tr("To"), 0},
                     {Words::tr("Ladder or programme"), 3},
                     {Words::tr("Outcome"), 0},
                     {Words::tr("Reason"), 2}};
    table.empty = Words::tr("None is recorded.");
    for (auto line = record.matters.enrolments.rbegin(); line != record.matters.enrolments.rend(); ++line)
        table.rows.push_back(
            {{words::dayText(line->enrolment.from), dayOrDash(line->enrolment.to), orDash(titleText(line->title)),
              words::enumText(line->enrolment.status), orDash(line->enrolment.reason)}});
    return table;
}

TableBlock awardTable(const query::TrainingRecord &record)
{
    TableBlock table;
    table.columns = {{Words::tr("Decided on"), 0},
                     {Words::tr("Ladder or programme"), 3},
                     {Words::tr("Level"), 1.5},
                     {Words::tr("Number"), 0},
                     {Words::tr("Valid until"), 0}};
    table.empty = Words::tr("None is recorded.");
    for (auto line = record.matters.awards.rbegin(); line != record.matters.awards.rend(); ++line) {
        const LevelAward &award = line->award.award;
        const bool revoked = award.revokedOn.isValid() && award.revokedOn <= record.asOf.happened;
        table.rows.push_back({{words::dayText(award.decidedOn), orDash(titleText(line->framework)),
                               words::pick(line->award.level.labelJa, line->award.level.labelEn), orDash(award.number),
                               revoked ? words::filled(Words::tr("taken back %1"), {words::dayText(award.revokedOn)})
                                       : dayOrDash(award.validUntil)}});
    }
    return table;
}

TableBlock stayTable(const query::TrainingRecord &record)
{
    TableBlock table;
    table.columns = {{Words::tr("From"), 0}, {Words::tr("To"), 0},           {Words::tr("Site and department"), 3},
                     {Words::tr("Kind"), 0}, {Words::tr("Supervisor"), 1.6}, {Words::tr("Weeks"), 0, Align::Right}};
    table.empty = Words::tr("None is recorded.");
    double weeks = 0;
    for (const query::StayLine &stay : record.stays) {
        const QString department
            = stay.department.isEmpty() ? QString() : u' ' + words::clinicalFieldText(stay.department);
        table.rows.push_back(
            {{words::dayText(stay.placement.from), words::dayText(stay.placement.to), stay.site + department,
              words::enumText(stay.placement.kind), orDash(stay.supervisor), words::numberText(stay.weeks)}});
        if (stay.placement.kind == PlacementKind::Rotation)
            weeks += stay.weeks;
    }
    if (record.stays.size() > 1) {
        TableBlock::Row sum{{Words::tr("Rotations in all"), {}, {}, {}, {}, words::numberText(weeks)}};
        sum.cells.front().strong = true;
        sum.cells.back().strong = true;
        table.rows.push_back(std::move(sum));
    }
    return table;
}

QString absenceText(const query::TrainingRecord &record)
{
    QStringList texts;
    for (const Absence &one : record.absences)
        texts << words::filled(Words::tr("%1 %2", "an absence and its days"),
                               {words::enumText(one.kind), words::periodText(one.from, one.to)});
    const double days = query::absentDays(record.absences, record.absences.front().from, record.asOf.happened);
    return words::filled(Words::tr("Absences: %1 working days. %2"), {words::numberText(days), words::listText(texts)});
}

} // namespace

Document trainingRecordPaper(const query::TrainingRecord &record, QDate printedOn)
{
    const QString title = Words::tr("Training record");
    Document document;
    document.frame = paperFrame(record.settings, title, QStringLiteral("KZ-T1"), printedOn);
    auto &blocks = document.blocks;
    blocks = {Title{title, words::filled(Words::tr("As of %1"), {words::dayText(record.asOf.happened)})},
              personGrid(record)};
    const auto section = [&](const QString &heading, TableBlock table) {
        blocks.push_back(Heading{heading});
        blocks.push_back(std::move(table));
    };
    section(Words::tr("Employment"), employmentTable(record));
    section(Words::tr("Affiliations"), affiliationTable(record));
    section(Words::tr("Ladders and programmes"), enrolmentTable(record));
    section(Words::tr("Levels awarded"), awardTable(record));
    section(Words::tr("Rotations and dispatches"), stayTable(record));
    if (!record.absences.empty())
        blocks.push_back(Paragraph{absenceText(record), {}});
    blocks.push_back(Spacer{10});
    blocks.push_back(Paragraph{Words::tr("This is to certify that the above agrees with the records of this "
                                         "institution."),
                               {}});
    blocks.push_back(Paragraph{words::eraText(printedOn) + u'\n' + record.settings.institution, {}});
    const QString seal = sealMark();
    blocks.push_back(
        SignatureBoxes{{{Words::tr("Programme director"), seal}, {Words::tr("Head of the hospital"), seal}}});
    return document;
}

QString trainingRecordName(const query::TrainingRecord &record)
{
    const query::PersonRecords &records = record.matters.records;
    return fileName({Words::tr("Training record"), records.number(IdentifierScheme::StaffNumber), records.person.name});
}

} // namespace kz::report

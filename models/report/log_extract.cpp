#include "models/report/log_extract.h"

#include "models/base/dates.h"
#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz::report {

namespace {

using Align = TableBlock::Align;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LogExtract)
};

QString itemText(const storage::EvidenceItemLine &item)
{
    QString text = words::withoutFullStop(words::pick(item.titleJa, item.titleEn));
    if (item.count > 1)
        text += QStringLiteral(" ×%1").arg(item.count);
    if (item.role != TraineeRole::None)
        //: An item and the role in it
        text = words::filled(Words::tr("%1 (%2)"), {text, words::enumText(item.role)});
    return text;
}

QString itemsText(const query::ExtractLine &line)
{
    QStringList texts;
    for (const storage::EvidenceItemLine &item : line.entry.items)
        texts << itemText(item);
    if (line.entry.head.halfDays > 0)
        texts << words::withDayPart(Words::tr("%n half-days in clinic", nullptr, line.entry.head.halfDays),
                                    line.entry.head.dayPart);
    return texts.join(u'\n');
}

QString settingText(const storage::EvidenceLine &head)
{
    return head.setting == CareSetting::None ? QString() : words::enumText(head.setting);
}

QString placeText(const storage::EvidenceLine &head)
{
    QStringList texts{(head.siteName + u' ' + head.departmentName).trimmed(), settingText(head)};
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QString signedText(const query::ExtractLine &line)
{
    if (line.entry.head.status != EvidenceStatus::Countersigned)
        return Words::tr("not yet");
    QStringList texts{line.entry.head.byName, words::dayText(line.countersignedOn)};
    texts.removeAll(QString());
    return texts.join(u'\n');
}

TableBlock entryTable(const query::LogExtract &extract)
{
    TableBlock table;
    table.columns = {{Words::tr("Date"), 0},
                     {Words::tr("What was done (role)"), 4},
                     {Words::tr("Place and setting"), 2.2},
                     {Words::tr("Countersigned"), 0}};
    table.empty = Words::tr("Nothing was logged in this period.");
    for (const query::ExtractLine &line : extract.lines)
        table.rows.push_back({{words::dayText(line.entry.head.day), orDash(itemsText(line)),
                               orDash(placeText(line.entry.head)), signedText(line)}});
    return table;
}

TableBlock totalTable(const query::LogExtract &extract)
{
    TableBlock table;
    table.columns = {{Words::tr("Item"), 5},
                     {Words::tr("Entries"), 0, Align::Right},
                     {Words::tr("Number"), 0, Align::Right},
                     {Words::tr("Entries countersigned"), 0, Align::Right}};
    for (const query::ItemTotal &total : extract.totals)
        table.rows.push_back({{words::withoutFullStop(titleText(total.title)), words::numberText(total.entries),
                               words::numberText(total.n), words::numberText(total.countersigned)}});
    return table;
}

KeyValueGrid headGrid(const query::LogExtract &extract)
{
    const query::PersonRow &row = extract.header.row;
    const auto signedOnes = std::ranges::count_if(extract.lines, [](const query::ExtractLine &line) {
        return line.entry.head.status == EvidenceStatus::Countersigned;
    });
    return {
        2,
        {{Words::tr("Name"), extract.header.person.name},
         {Words::tr("Staff number"), orDash(row.staffNumber)},
         {Words::tr("Affiliation"), orDash(affiliationText(row))},
         {Words::tr("Profession"), orDash(titleText(row.profession))},
         {Words::tr("Period"), words::periodText(extract.from, extract.to)},
         {Words::tr("Entries (countersigned)"),
          words::filled(Words::tr("%1 (%2)", "a number and a part of it"),
                        {words::numberText(double(extract.lines.size())), words::numberText(double(signedOnes))})},
         {Words::tr("Half-days in clinic"), extract.halfDays == 0 ? dash() : words::numberText(extract.halfDays), 2}}};
}

} // namespace

Document logExtractPaper(const query::LogExtract &extract, QDate printedOn)
{
    const QString title = Words::tr("Extract of the logbook");
    Document document;
    document.frame = paperFrame(extract.settings, title, QStringLiteral("KZ-L1"), printedOn);
    document.blocks = {Title{title, words::filled(Words::tr("As of %1"), {words::dayText(extract.asOf.happened)})},
                       headGrid(extract), Heading{Words::tr("Entries")}, entryTable(extract)};
    if (!extract.totals.empty()) {
        document.blocks.push_back(Heading{Words::tr("Totals by item")});
        document.blocks.push_back(totalTable(extract));
    }
    const QString seal = sealMark();
    document.blocks.push_back(SignatureBoxes{{{Words::tr("Trainee"), seal}, {Words::tr("Supervisor"), seal}}});
    return document;
}

PlainTable logExtractTable(const query::LogExtract &extract)
{
    PlainTable table{{Words::tr("Date"), Words::tr("Item"), Words::tr("Number"), Words::tr("Role"),
                      Words::tr("Setting"), Words::tr("Site"), Words::tr("Department or ward"),
                      Words::tr("Half-days in clinic"), Words::tr("Countersigned by"), Words::tr("Countersigned on")},
                     {}};
    for (const query::ExtractLine &line : extract.lines) {
        const storage::EvidenceLine &head = line.entry.head;
        const auto add = [&](const QString &item, const QString &count, const QString &role) {
            table.rows.push_back({dayToText(head.day), item, count, role, settingText(head), head.siteName,
                                  head.departmentName, head.halfDays > 0 ? QString::number(head.halfDays) : QString(),
                                  line.countersignedOn.isValid() ? head.byName : QString(),
                                  dayToText(line.countersignedOn)});
        };
        for (const storage::EvidenceItemLine &item : line.entry.items)
            add(words::pick(item.titleJa, item.titleEn), QString::number(item.count),
                item.role == TraineeRole::None ? QString() : words::enumText(item.role));
        if (line.entry.items.empty())
            add({}, {}, {});
    }
    return table;
}

QString logExtractName(const query::LogExtract &extract)
{
    return fileName({Words::tr("Extract of the logbook"), extract.header.row.staffNumber, extract.header.person.name});
}

} // namespace kz::report

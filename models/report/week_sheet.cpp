#include "models/report/week_sheet.h"

#include "models/base/dates.h"
#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace kz::report {

namespace {

using Align = TableBlock::Align;
using query::WeekSheet;

constexpr int linesToWriteOn = 3; ///< for items that are not printed

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WeekSheet)
};

QString dayHead(QDate day)
{
    const QLocale locale(words::japanese() ? QLocale::Japanese : QLocale::English);
    return QStringLiteral("%1/%2\n%3")
        .arg(day.month())
        .arg(day.day())
        .arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat));
}

/// Each once, in the order of the days.
QString placeOfWeek(const WeekSheet &sheet)
{
    QStringList places;
    for (const QString &place : sheet.places)
        if (!place.isEmpty() && !places.contains(place))
            places.append(place);
    return words::listText(places);
}

TableBlock gridOf(const WeekSheet &sheet)
{
    TableBlock table;
    table.toFill = true;
    table.columns = {{Words::tr("What was done (how often a day)"), 9}};
    for (int day = 0; day < int(sheet.places.size()); ++day)
        table.columns.push_back({dayHead(sheet.monday.addDays(day)), 1, Align::Centre});
    table.columns.push_back({Words::tr("Week"), 1, Align::Centre});
    for (const query::LoggableItem &item : sheet.items)
        table.rows.push_back({{titleText(item.title)}});
    for (int line = 0; line < linesToWriteOn; ++line)
        table.rows.push_back({{QString()}});
    for (const QString &half : {Words::tr("Clinic, morning (circle)"), Words::tr("Clinic, afternoon (circle)")})
        table.rows.push_back({{{half, std::nullopt}}});
    return table;
}

} // namespace

Document weekSheetPaper(const WeekSheet &sheet, QDate printedOn)
{
    const QString title = Words::tr("Weekly sheet of the log");
    Document document;
    document.frame = paperFrame(sheet.settings, title, QStringLiteral("KZ-W1"), printedOn);
    document.frame.handedNumber = sheet.number ? formNumberText(*sheet.number).value_or(QString()) : QString();
    const query::PersonRow &row = sheet.header.row;
    document.blocks
        = {Title{title, words::periodText(sheet.monday, sheet.monday.addDays(int(sheet.places.size()) - 1))},
           KeyValueGrid{2,
                        {{Words::tr("Name"), sheet.header.person.name},
                         {Words::tr("Staff number"), orDash(row.staffNumber)},
                         {Words::tr("Where"), orDash(placeOfWeek(sheet)), 2}}},
           Paragraph{Words::tr("Write how often in each day’s box. No names, numbers or dates of birth of patients."),
                     Paragraph::Tone::Muted},
           gridOf(sheet),
           KeyValueGrid{1, {{Words::tr("What I learnt, what I want to ask"), QStringLiteral("\n\n\n")}}},
           SignatureBoxes{{{Words::tr("Trainee"), sealMark()}, {Words::tr("Supervisor"), sealMark()}}}};
    return document;
}

QString weekSheetName(const WeekSheet &sheet)
{
    return fileName({Words::tr("Weekly sheet"), sheet.header.row.staffNumber, sheet.header.person.name,
                     sheet.monday.toString(Qt::ISODate)});
}

} // namespace kz::report

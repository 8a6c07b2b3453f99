#include "models/report/handout.h"

#include "models/base/dates.h"
#include "models/report/report_words.h"
#include "models/words/requirement_text.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz::report {

namespace {

using query::OpenLine;
using query::OpenMatter;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

QString wardText(const query::PersonRow &row)
{
    return row.department.isEmpty() ? Words::tr("Without a department") : row.department;
}

QString gapText(query::Gap gap)
{
    switch (gap) {
    case query::Gap::None:
        return {};
    case query::Gap::Ward:
        return Words::tr("not to be had in this ward");
    case query::Gap::Site:
        return Words::tr("not to be had at this site");
    }
    return {};
}

/// "Ladder, level II: 45% of a planned 60%. Transfusion 0 of 3 (not to be had in this ward), …"
QString behindText(const OpenLine &line)
{
    QString text = words::pick(line.title.ja, line.title.en);
    if (const QString target = words::pick(line.enrolment.target.ja, line.enrolment.target.en); !target.isEmpty())
        text += u' ' + target;
    text = words::filled(Words::tr("%1: %2 of a planned %3"),
                         {text, words::percentText(line.enrolment.progress), words::percentText(line.enrolment.pace)});
    QStringList missing;
    for (const query::Shortfall &one : line.shortfalls) {
        QString what = words::withoutFullStop(words::pick(one.title.ja, one.title.en)) + u' '
            + words::haveNeedText(one.standing);
        if (const QString gap = gapText(one.gap); !gap.isEmpty())
            //: A text and a note to it
            what = words::filled(Words::tr("%1 (%2)"), {what, gap});
        missing.append(what);
    }
    return missing.isEmpty() ? text : words::filled(Words::tr("%1. Lacks: %2"), {text, words::listText(missing)});
}

QString silentText(const OpenLine &line)
{
    const QString why = line.place.isEmpty() ? Words::tr("Requirements still ask for entries") : line.place;
    return line.since.isValid() ? why : words::filled(Words::tr("%1, nothing at all"), {why});
}

QString detailText(const OpenLine &line)
{
    switch (line.matter) {
    case OpenMatter::Behind:
        return behindText(line);
    case OpenMatter::SelfRating:
    case OpenMatter::Rating:
        return words::pick(line.title.ja, line.title.en);
    case OpenMatter::Stay:
        return words::filled(Words::tr("%1, ended on %2"), {line.place, words::dayText(line.to)});
    case OpenMatter::Silent:
        return silentText(line);
    case OpenMatter::FormDraft:
        return Words::tr("%n forms", nullptr, line.n);
    case OpenMatter::Draft:
    case OpenMatter::Returned:
    case OpenMatter::Waiting:
        return Words::tr("%n entries", nullptr, line.n);
    }
    return {};
}

QString sinceText(const OpenLine &line)
{
    return line.since.isValid() ? words::dayText(line.since) : dash();
}

QString asOfText(const query::AsOf &asOf)
{
    return words::filled(Words::tr("As of %1"), {words::dayText(asOf.happened)});
}

KeyValueGrid headGrid(const query::Handout &handout)
{
    int behind = 0;
    for (const query::OpenPerson &person : handout.people)
        behind += int(std::ranges::count(person.lines, OpenMatter::Behind, &OpenLine::matter) > 0);
    return {2,
            {{Words::tr("Site"), handout.site},
             {Words::tr("Department or ward"), handout.department.isEmpty() ? Words::tr("All") : handout.department},
             {Words::tr("People with something open"),
              words::filled(Words::tr("%1 of %2"),
                            {words::numberText(double(handout.people.size())), words::numberText(handout.asked)})},
             {Words::tr("Behind the plan"), words::numberText(behind)}}};
}

TableBlock openTable(const query::Handout &handout)
{
    TableBlock table;
    table.columns = {{Words::tr("Name"), 1.7},
                     {Words::tr("What is open"), 1.9},
                     {Words::tr("Details"), 4},
                     {Words::tr("Since"), 0},
                     {Words::tr("Done"), 0, TableBlock::Align::Centre}};
    table.empty = Words::tr("Nothing is open: everything is handed in, and nobody is behind.");
    QString ward;
    for (const query::OpenPerson &person : handout.people) {
        if (const QString next = wardText(person.row); next != ward || table.rows.empty()) {
            ward = next;
            table.rows.push_back({{ward}, 0, true});
        }
        QString name = person.row.name;
        if (!person.row.staffNumber.isEmpty())
            name += u'\n' + person.row.staffNumber;
        for (const OpenLine &line : person.lines)
            table.rows.push_back({{std::exchange(name, {}), words::enumText(line.matter), detailText(line),
                                   sinceText(line), QStringLiteral("□")}});
    }
    return table;
}

QString definitions()
{
    return Words::tr("People: those whose affiliation on the day names this site. A form is expected once a fiscal "
                     "year from oneself and once from others while ratings that it gives are still asked for. Entries "
                     "count from two weeks on. Nothing logged: on a rotation, or while requirements still ask for "
                     "entries, none was written in that time. Behind the plan: progress lies below the straight line "
                     "from enrolment to the target date by more than the file's margin.");
}

} // namespace

Document handoutPaper(const query::Handout &handout, QDate printedOn)
{
    Document document;
    const QString title = Words::tr("Not handed in, behind");
    document.frame = paperFrame(handout.settings, title, QStringLiteral("KZ-H1"), printedOn);
    document.blocks = {Title{title, asOfText(handout.asOf)}, headGrid(handout), openTable(handout),
                       Paragraph{definitions(), Paragraph::Tone::Muted}};
    return document;
}

PlainTable handoutTable(const query::Handout &handout)
{
    PlainTable table{{Words::tr("Site"), Words::tr("Department or ward"), Words::tr("Name"), Words::tr("Staff number"),
                      Words::tr("What is open"), Words::tr("Details"), Words::tr("Since")},
                     {}};
    for (const query::OpenPerson &person : handout.people)
        for (const OpenLine &line : person.lines)
            table.rows.push_back({handout.site, person.row.department, person.row.name, person.row.staffNumber,
                                  words::enumText(line.matter), detailText(line), dayToText(line.since)});
    return table;
}

QString handoutName(const query::Handout &handout)
{
    return fileName({Words::tr("Not handed in, behind"), handout.site, handout.department});
}

} // namespace kz::report

#include "models/report/event_paper.h"

#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz::report {

namespace {

using Align = TableBlock::Align;
using query::AttendanceLine;
using query::EventPaper;

constexpr int linesToWriteOn = 5; ///< for those who are not on the list

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EventPaper)
};

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString daysOf(const TrainingEvent &event)
{
    return event.from == event.to ? words::dayText(event.from) : words::periodText(event.from, event.to);
}

/// The era's days for a Japanese certificate.
QString certifiedDays(const TrainingEvent &event)
{
    if (event.from == event.to)
        return words::eraText(event.from);
    return words::filled(Words::tr("%1 to %2"), {words::eraText(event.from), words::eraText(event.to)});
}

QString whereOf(const AttendanceLine &line)
{
    return dotted({line.siteName, line.departmentName});
}

bool hasCome(const Attendance &attendance)
{
    return attendance.status == AttendanceStatus::Attended || attendance.status == AttendanceStatus::Partly;
}

/// What somebody has of the whole: what is stated for them, else all of it for who attended all.
double shareOf(const Attendance &attendance, std::optional<double> own, double whole)
{
    return own.value_or(attendance.status == AttendanceStatus::Attended ? whole : 0.0);
}

QString coveredText(const EventPaper &paper)
{
    QStringList titles;
    for (const query::CoveredItem &item : paper.sheet.covered)
        titles.append(words::withoutFullStop(words::pick(item.titleJa, item.titleEn)));
    return words::listText(titles);
}

KeyValueGrid eventGrid(const EventPaper &paper)
{
    const TrainingEvent &event = paper.sheet.line.event;
    KeyValueGrid grid{2,
                      {{Words::tr("Date"), daysOf(event)},
                       {Words::tr("Kind"), words::enumText(event.kind)},
                       {Words::tr("Place"), orDash(dotted({paper.sheet.line.siteName, event.place}))},
                       {Words::tr("Held by"), orDash(event.organiser)},
                       {Words::tr("Hours"), event.hours > 0 ? words::numberText(event.hours) : dash()},
                       {Words::tr("Credits"),
                        event.credits > 0 ? dotted({words::numberText(event.credits), event.creditScheme}) : dash()}}};
    if (const QString covered = coveredText(paper); !covered.isEmpty())
        grid.boxes.push_back({Words::tr("Covers"), covered, 2});
    return grid;
}

TableBlock signatureTable(const EventPaper &paper)
{
    TableBlock table;
    table.toFill = true;
    table.columns = {{Words::tr("No."), 0, Align::Right}, {Words::tr("Staff number"), 0}, {Words::tr("Name"), 2},
                     {Words::tr("Where"), 2.4},           {Words::tr("Signature"), 2},    {Words::tr("Hours"), 0.7}};
    int number = 0;
    const auto numbered = [&number] { return QString::number(++number); };
    for (const AttendanceLine &line : paper.sheet.signIns)
        if (line.attendance.status != AttendanceStatus::Absent)
            table.rows.push_back({{numbered(), line.staffNumber, line.name, whereOf(line), QString(), QString()}});
    for (int line = 0; line < linesToWriteOn; ++line)
        table.rows.push_back({{numbered(), QString(), QString(), QString(), QString(), QString()}});
    return table;
}

TableBlock resultTable(const EventPaper &paper)
{
    TableBlock table;
    table.columns = {{Words::tr("Staff number"), 0},
                     {Words::tr("Name"), 2},
                     {Words::tr("Where"), 3},
                     {Words::tr("Status"), 0},
                     {Words::tr("Hours"), 0, Align::Right},
                     {Words::tr("Credits"), 0, Align::Right},
                     {Words::tr("Certificate"), 0}};
    table.empty = Words::tr("Nobody is on the list.");
    const TrainingEvent &event = paper.sheet.line.event;
    for (const AttendanceLine &line : paper.sheet.signIns) {
        const Attendance &one = line.attendance;
        const bool came = hasCome(one);
        table.rows.push_back(
            {{orDash(line.staffNumber), line.name, orDash(whereOf(line)), words::enumText(one.status),
              came ? words::numberText(shareOf(one, one.hours, event.hours)) : dash(),
              came ? words::numberText(shareOf(one, one.credits, event.credits)) : dash(), orDash(one.number)}});
    }
    return table;
}

CertificateBlock certificateOf(const EventPaper &paper, const AttendanceLine &line, QDate printedOn)
{
    const TrainingEvent &event = paper.sheet.line.event;
    const Attendance &attendance = line.attendance;
    CertificateBlock certificate;
    if (!attendance.number.isEmpty())
        certificate.number = words::filled(Words::tr("No. %1"), {attendance.number});
    certificate.title = Words::tr("Certificate of Attendance");
    //: The addressee of a certificate: in Japanese with the honorific
    certificate.name = words::filled(Words::tr("%1", "addressee"), {line.name});
    certificate.wording = attendance.status == AttendanceStatus::Attended
        ? Words::tr("This is to certify that the person named above has attended the following event.")
        : Words::tr("This is to certify that the person named above has attended the following event in part.");
    certificate.facts = {{Words::tr("Event"), event.title}, {Words::tr("Date"), certifiedDays(event)}};
    const auto fact = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            certificate.facts.push_back({label, value});
    };
    fact(Words::tr("Place"), dotted({paper.sheet.line.siteName, event.place}));
    fact(Words::tr("Held by"), event.organiser);
    if (const double hours = shareOf(attendance, attendance.hours, event.hours); hours > 0)
        fact(Words::tr("Time"), words::unitText(progress::Unit::Hours, hours));
    if (const double credits = shareOf(attendance, attendance.credits, event.credits); credits > 0)
        fact(Words::tr("Credits"), dotted({words::unitText(progress::Unit::Credits, credits), event.creditScheme}));
    certificate.day = words::eraText(attendance.certifiedOn.isValid() ? attendance.certifiedOn : printedOn);
    certificate.institution = paper.settings.institution;
    certificate.signer = Words::tr("Head of the institution");
    certificate.seal = sealMark();
    return certificate;
}

QString nameOf(const QString &paper, const TrainingEvent &event)
{
    return fileName({paper, event.from.toString(Qt::ISODate), event.title});
}

} // namespace

Document attendanceSheetPaper(const EventPaper &paper, QDate printedOn)
{
    const TrainingEvent &event = paper.sheet.line.event;
    const bool isHeld = event.status == EventStatus::Held;
    const QString title = isHeld ? Words::tr("Attendance record") : Words::tr("Attendance sheet");
    Document document;
    document.frame = paperFrame(paper.settings, title, QStringLiteral("KZ-E1"), printedOn);
    document.blocks = {Title{title, event.title}, eventGrid(paper)};
    if (isHeld) {
        document.blocks.push_back(Paragraph{words::filled(Words::tr("%1 of %2 on the list attended."),
                                                          {words::numberText(paper.sheet.line.attended),
                                                           words::numberText(int(paper.sheet.signIns.size()))}),
                                            Paragraph::Tone::Muted});
        document.blocks.push_back(resultTable(paper));
        return document;
    }
    document.blocks.push_back(
        Paragraph{Words::tr("Please sign. Who came late or left early writes the hours."), Paragraph::Tone::Muted});
    document.blocks.push_back(signatureTable(paper));
    document.blocks.push_back(SignatureBoxes{{{Words::tr("In charge"), sealMark()}}});
    return document;
}

QString attendanceSheetName(const EventPaper &paper)
{
    return nameOf(Words::tr("Attendance sheet"), paper.sheet.line.event);
}

PlainTable attendanceSheetTable(const EventPaper &paper)
{
    PlainTable table;
    table.columns = {Words::tr("Event"), Words::tr("Date"),    Words::tr("Staff number"),
                     Words::tr("Name"),  Words::tr("Where"),   Words::tr("Status"),
                     Words::tr("Hours"), Words::tr("Credits"), Words::tr("Certificate")};
    const TrainingEvent &event = paper.sheet.line.event;
    for (const AttendanceLine &line : paper.sheet.signIns) {
        const Attendance &one = line.attendance;
        const bool came = hasCome(one);
        table.rows.push_back(
            {event.title, event.from.toString(Qt::ISODate), line.staffNumber, line.name, whereOf(line),
             words::enumText(one.status), came ? words::numberText(shareOf(one, one.hours, event.hours)) : QString(),
             came ? words::numberText(shareOf(one, one.credits, event.credits)) : QString(), one.number});
    }
    return table;
}

Document attendanceCertificatePaper(const EventPaper &paper, QDate printedOn)
{
    Document document;
    document.frame.isBare = true;
    document.frame.watermark = paperFrame(paper.settings, {}, {}, printedOn).watermark;
    const bool isHeld = paper.sheet.line.event.status == EventStatus::Held;
    for (const AttendanceLine &line : paper.sheet.signIns)
        if (isHeld && hasCome(line.attendance))
            document.blocks.push_back(certificateOf(paper, line, printedOn));
    if (document.blocks.empty())
        document.blocks.push_back(
            Paragraph{Words::tr("Nobody is entered yet as having attended this event."), Paragraph::Tone::Muted});
    return document;
}

QString attendanceCertificateName(const EventPaper &paper)
{
    return nameOf(Words::tr("Certificates of attendance"), paper.sheet.line.event);
}

} // namespace kz::report

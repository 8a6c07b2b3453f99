#include "models/report/office_handover.h"

#include "models/base/dates.h"
#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace kz::report {

namespace {

using query::OfficeDay;
using query::OfficeHandover;
using query::OfficeMatter;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfficeHandover)
};

/// As many names as a line of the paper takes.
constexpr qsizetype namesShown = 6;

QString namesText(const QStringList &names, qsizetype all)
{
    const qsizetype more = all - std::min(names.size(), namesShown);
    const QString shown = words::listText(names.mid(0, namesShown));
    if (more <= 0)
        return shown;
    return words::filled(Words::tr("%1 and %2 more"), {shown, words::numberText(double(more))});
}

QString since(const QString &whom, QDate day)
{
    return day.isValid() ? words::filled(Words::tr("%1 (%2)"), {whom, words::dayText(day)}) : whom;
}

/// One kind of open task: how many, and whose.
struct OpenTask {
    QString what;
    qsizetype n = 0;
    QString whose;
};

/// `all`: how many there are where the lines are the first of them.
template <typename Lines, typename Name>
void add(std::vector<OpenTask> &tasks, const QString &what, const Lines &lines, Name name, qsizetype all = 0)
{
    QStringList names;
    for (const auto &line : lines)
        if (names.size() < namesShown)
            names.append(name(line));
    const qsizetype n = std::max(all, qsizetype(lines.size()));
    if (n > 0)
        tasks.push_back({what, n, namesText(names, n)});
}

void addApplications(std::vector<OpenTask> &tasks, const std::vector<query::ApplicationsWaiting> &ladders)
{
    qsizetype n = 0;
    QStringList names;
    for (const query::ApplicationsWaiting &waiting : ladders) {
        n += waiting.ready + waiting.overdue;
        names.append(titleText(waiting.ladder));
    }
    if (n > 0)
        tasks.push_back({Words::tr("Applications ready for the decision or overdue"), n, words::listText(names)});
}

void addEntries(std::vector<OpenTask> &tasks, const std::vector<storage::WaitingCount> &sites)
{
    qsizetype n = 0;
    QStringList names;
    for (const storage::WaitingCount &waiting : sites) {
        n += waiting.entries;
        names.append(since(waiting.siteName, waiting.oldest));
    }
    if (n > 0)
        tasks.push_back(
            {Words::tr("Entries and forms to countersign for more than two weeks"), n, namesText(names, names.size())});
}

/// In the order of the first page.
std::vector<OpenTask> openTasks(const OfficeHandover &handover)
{
    const query::HomeSummary &open = handover.open;
    const query::Attention &attention = open.attention;
    std::vector<OpenTask> tasks;
    add(
        tasks, Words::tr("Behind the plan"), open.behind, [](const query::BehindPerson &one) { return one.row.name; },
        open.behindCount);
    add(tasks, Words::tr("Places over capacity"), attention.overfull, [](const query::Overfull &one) {
        return since((one.siteName + u' ' + one.departmentName).trimmed(), one.from);
    });
    add(tasks, Words::tr("Rotations without a supervisor"), attention.unsupervised,
        [](const storage::UnsupervisedLine &one) { return since(one.name, one.from); });
    add(tasks, Words::tr("Rotations that nobody rated"), attention.unrated,
        [](const storage::UnratedLine &one) { return since(one.name, one.to); });
    add(tasks, Words::tr("Nothing logged for two weeks"), attention.silent,
        [](const storage::SilentLine &one) { return since(one.name, one.lastDay); });
    add(tasks, Words::tr("Interviews overdue"), attention.interviews,
        [](const storage::OverdueLine &one) { return since(one.name, one.due); });
    add(tasks, Words::tr("Follow-ups of plans overdue"), attention.followUps,
        [](const storage::OverdueLine &one) { return since(one.name, one.due); });
    add(tasks, Words::tr("Feedback asked for and not given"), attention.feedback,
        [](const storage::OverdueFeedback &one) { return since(one.name, one.due); });
    addApplications(tasks, attention.applications);
    add(tasks, Words::tr("Packets not back"), attention.packets,
        [](const storage::PacketOutLine &one) { return since(one.holder, one.issued); });
    add(tasks, Words::tr("Packets to issue, for stays at remote sites that begin"), attention.packetsDue,
        [](const storage::PacketDue &one) { return since(one.name, one.from); });
    addEntries(tasks, attention.waiting);
    add(tasks, Words::tr("Levels whose own rule is met no more"), attention.lapsed, [](const query::LapsedLevel &one) {
        return words::filled(Words::tr("%1 (%2)"), {one.name, titleText(one.level)});
    });
    add(tasks, Words::tr("Levels that expire"), attention.expiring,
        [](const storage::ExpiringLine &one) { return since(one.name, one.validUntil); });
    add(tasks, Words::tr("Certificates that expire"), attention.ending,
        [](const storage::EndingLine &one) { return since(one.name, one.validUntil); });
    add(tasks, Words::tr("Credits that lapse"), attention.credits,
        [](const query::LapsingCredits &one) { return since(one.name, one.day); });
    return tasks;
}

TableBlock taskTable(const OfficeHandover &handover)
{
    TableBlock table;
    table.columns
        = {{Words::tr("What"), 2}, {Words::tr("Number"), 0, TableBlock::Align::Right}, {Words::tr("Whose"), 4}};
    table.empty = Words::tr("Nothing is open.");
    for (const OpenTask &task : openTasks(handover))
        table.rows.push_back({{task.what, words::numberText(double(task.n)), task.whose}});
    return table;
}

TableBlock packetTable(const OfficeHandover &handover)
{
    TableBlock table;
    table.columns = {{Words::tr("Packet"), 1.4},
                     {Words::tr("Holder"), 2},
                     {Words::tr("Site"), 2},
                     {Words::tr("Out since"), 0},
                     {Words::tr("Taken back until"), 0}};
    table.empty = Words::tr("No packet is out.");
    for (const query::PacketLine &line : handover.packets)
        table.rows.push_back({{words::enumText(line.packet.kind), line.holder, orDash(line.site),
                               words::dayText(line.packet.issued), orDash(words::dayText(line.packet.expires))}});
    return table;
}

QString formsText(const OfficeHandover &handover)
{
    if (handover.forms.empty())
        return Words::tr("No form on paper is out.");
    return words::filled(
        Words::tr("Forms on paper that are out: %1, the longest since %2."),
        {words::numberText(double(handover.forms.size())), words::dayText(handover.forms.front().form.handedOn)});
}

QString matterText(const OfficeDay &day)
{
    switch (day.matter) {
    case OfficeMatter::Step:
        return words::filled(Words::tr("Applications: %1"), {words::enumText(day.step)});
    case OfficeMatter::Meeting:
        return Words::tr("Committee meeting");
    case OfficeMatter::Interview:
        return words::filled(Words::tr("Interviews due: %1"), {words::numberText(double(day.names.size()))});
    case OfficeMatter::FollowUp:
        return words::filled(Words::tr("Follow-ups of plans due: %1"), {words::numberText(double(day.names.size()))});
    case OfficeMatter::Event:
        return Words::tr("Event");
    }
    return {};
}

QString aboutText(const OfficeDay &day)
{
    return day.ladder.isEmpty() ? namesText(day.names, day.names.size()) : titleText(day.ladder);
}

QString whenText(const OfficeDay &day)
{
    return day.from == day.to ? words::dayText(day.from) : words::periodText(day.from, day.to);
}

TableBlock calendarTable(const OfficeHandover &handover)
{
    TableBlock table;
    table.columns = {{Words::tr("When"), 0}, {Words::tr("What"), 2}, {Words::tr("About"), 3}};
    table.empty = Words::tr("No day is set.");
    for (const OfficeDay &day : handover.calendar)
        table.rows.push_back({{whenText(day), matterText(day), orDash(aboutText(day))}});
    return table;
}

/// As people read it; what is not theirs to read is only said to be there.
QString valueText(const FileSetting &setting)
{
    if (setting.name == QStringLiteral("logo"))
        return Words::tr("in the file");
    if (setting.name == QStringLiteral("behind_margin"))
        return words::percentText(setting.value.toDouble());
    if (setting.name.startsWith(QLatin1String("headings:")))
        return words::numberText(double(QJsonDocument::fromJson(setting.value.toUtf8()).object().size()));
    return setting.value;
}

TableBlock settingTable(const OfficeHandover &handover)
{
    TableBlock table;
    table.columns = {{Words::tr("Setting"), 2}, {Words::tr("Value"), 3}};
    table.empty = Words::tr("Everything is as the program has it.");
    QMap<QString, int> mappings; // by the kind of table
    for (const FileSetting &setting : handover.values) {
        const QString name = setting.name.section(u':', 0, 0);
        const QString about = setting.name.section(u':', 1, 1);
        // What the program keeps for itself is nobody's to hand over.
        if (setting.value.isEmpty() || name.startsWith(QLatin1String("demo")) || name == QStringLiteral("packet"))
            continue;
        if (name == QStringLiteral("mapping")) {
            ++mappings[about];
            continue;
        }
        const QString word = words::settingText(setting.name);
        table.rows.push_back(
            {{about.isEmpty() ? word : words::filled(Words::tr("%1 (%2)"), {word, about}), valueText(setting)}});
    }
    QStringList remembered;
    for (auto one = mappings.cbegin(); one != mappings.cend(); ++one)
        remembered.append(words::filled(
            Words::tr("%1 (%2)"), {words::recordText(one.key().toLatin1()), words::numberText(double(one.value()))}));
    if (!remembered.isEmpty())
        table.rows.push_back({{words::settingText(QStringLiteral("mapping")), words::listText(remembered)}});
    return table;
}

QString backupText(const query::LastBackup &backup)
{
    if (!backup.made.isValid())
        return Words::tr("None is known.");
    return words::dayText(backup.made.toLocalTime().date());
}

} // namespace

Document officeHandoverPaper(const OfficeHandover &handover, QDate printedOn)
{
    const QString title = Words::tr("Handover of the office");
    Document document;
    document.frame = paperFrame(handover.settings, title, QStringLiteral("KZ-H3"), printedOn);
    auto &blocks = document.blocks;
    blocks = {Title{title, words::filled(Words::tr("As of %1"), {words::dayText(handover.asOf.happened)})}};
    const auto section = [&](const QString &heading, TableBlock table) {
        blocks.push_back(Heading{heading});
        blocks.push_back(std::move(table));
    };
    blocks.push_back(Heading{Words::tr("Where the file and its backups are")});
    blocks.push_back(
        KeyValueGrid{1,
                     {{Words::tr("File"), QDir::toNativeSeparators(handover.path)},
                      {Words::tr("Last backup"), backupText(handover.backup)},
                      {Words::tr("Where it is"), orDash(QDir::toNativeSeparators(handover.backup.place))}}});
    section(Words::tr("Open tasks"), taskTable(handover));
    section(Words::tr("Packets that are out"), packetTable(handover));
    blocks.push_back(Paragraph{formsText(handover), {}});
    section(words::filled(Words::tr("Calendar until %1"), {words::dayText(handover.until)}), calendarTable(handover));
    section(Words::tr("Settings of the file"), settingTable(handover));
    blocks.push_back(
        Paragraph{Words::tr("Open tasks count as on the first page. What the people of a ward work towards "
                            "stands on the handover sheet of their site."),
                  Paragraph::Tone::Muted});
    const QString seal = sealMark();
    blocks.push_back(SignatureBoxes{{{Words::tr("Handed over by"), seal}, {Words::tr("Taken over by"), seal}}});
    return document;
}

PlainTable officeHandoverTable(const OfficeHandover &handover)
{
    PlainTable table{{Words::tr("Part"), Words::tr("When"), Words::tr("What"), Words::tr("Number"), Words::tr("Whose")},
                     {}};
    const QString open = Words::tr("Open tasks");
    for (const OpenTask &task : openTasks(handover))
        table.rows.push_back({open, QString(), task.what, QString::number(task.n), task.whose});
    for (const query::PacketLine &line : handover.packets)
        table.rows.push_back({Words::tr("Packets that are out"), dayToText(line.packet.issued),
                              words::enumText(line.packet.kind), QStringLiteral("1"), line.holder});
    for (const query::HandedLine &line : handover.forms)
        table.rows.push_back({Words::tr("Forms on paper that are out"), dayToText(line.form.handedOn),
                              words::enumText(line.form.kind), QStringLiteral("1"), line.personName});
    const QString calendar = Words::tr("Calendar");
    for (const OfficeDay &day : handover.calendar)
        table.rows.push_back({calendar, dayToText(day.from), matterText(day),
                              day.ladder.isEmpty() ? QString::number(day.names.size()) : QString(), aboutText(day)});
    return table;
}

QString officeHandoverName(const OfficeHandover &handover)
{
    return fileName({Words::tr("Handover of the office"), dayToText(handover.asOf.happened)});
}

} // namespace kz::report

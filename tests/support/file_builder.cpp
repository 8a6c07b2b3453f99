#include "tests/support/file_builder.h"

#include "models/edit/new_file.h"
#include "models/query/standing_cache.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace kz::test {

FileBuilder::FileBuilder(QDate today) : m_clock(today)
{
    const auto made = edit::makeFile(path(), QStringLiteral("教育担当"), m_clock);
    EXPECT_TRUE(made) << made.error().detail.toStdString();
    reopen();
}

void FileBuilder::reopen()
{
    auto opened = edit::EditDoor::open(path(), m_clock, m_hub);
    EXPECT_TRUE(opened);
    if (opened)
        m_door = std::move(opened).value();
}

storage::Database &FileBuilder::database()
{
    if (!m_database) {
        auto opened = storage::openForReading(path());
        EXPECT_TRUE(opened);
        m_database = std::move(opened).value();
    }
    return *m_database;
}

Key FileBuilder::act(std::function<Result<void>(edit::Edit &)> work)
{
    const auto done = m_door->submitAndWait(
        {.name = "test.act", .arguments = {}, .grant = edit::Grant::LogEvidence, .work = std::move(work)});
    QString why;
    if (!done) {
        why = done.error().arguments.join(u' ') + u' ' + done.error().detail;
        for (const Issue &issue : done.error().issues)
            why += u' ' + issue.field + u' ' + QString::number(int(issue.code));
    }
    EXPECT_TRUE(done) << int(done.error().code) << ' ' << why.toStdString();
    QCoreApplication::processEvents();
    return done ? done.value().made : 0;
}

Key FileBuilder::profession(const char *code)
{
    const auto all = storage::Repository<Profession>(database()).all();
    EXPECT_TRUE(all);
    for (const Profession &profession : all.value())
        if (profession.code == QLatin1String(code))
            return profession.id;
    ADD_FAILURE() << "no such profession: " << code;
    return 0;
}

Key FileBuilder::person(const QString &name, const QString &kana, const char *professionCode)
{
    Person made;
    made.name = name;
    made.kana = kana;
    made.profession = profession(professionCode);
    return add(made);
}

Key FileBuilder::site(const QString &name, SiteKind kind)
{
    Site made;
    made.name = name;
    made.kind = kind;
    return add(made);
}

Key FileBuilder::department(Key site, const QString &name, const char *field)
{
    return add(Department{.site = site, .name = name, .field = QString::fromLatin1(field)});
}

Key FileBuilder::belongs(Key person, Key site, std::optional<Key> department, QDate from)
{
    return add(Affiliation{.person = person, .site = site, .department = department, .from = from});
}

TinyLadder FileBuilder::ladder(const char *code)
{
    const QString name = QString::fromLatin1(code);
    const auto both = [](auto record, const char *title) {
        record.titleJa = QString::fromLatin1(title);
        record.titleEn = record.titleJa;
        return record;
    };
    TinyLadder tiny;
    tiny.framework = add(both(Framework{.code = name}, code));
    tiny.version = add(FrameworkVersion{.framework = tiny.framework,
                                        .label = QStringLiteral("1"),
                                        .status = VersionStatus::Adopted,
                                        .adoptedOn = QDate(2025, 4, 1)});
    const auto level = [&](const char *label, int position) {
        return add(Level{.version = tiny.version,
                         .code = QString::fromLatin1(label),
                         .labelJa = QString::fromLatin1(label),
                         .labelEn = QString::fromLatin1(label),
                         .position = position});
    };
    tiny.levelOne = level("I", 1);
    tiny.levelTwo = level("II", 2);
    tiny.scale = add(both(Scale{.version = tiny.version, .code = QStringLiteral("steps")}, "steps"));
    for (int step = 1; step <= 4; ++step)
        add(ScaleStep{.scale = tiny.scale,
                      .step = step,
                      .labelJa = QStringLiteral("段階%1").arg(step),
                      .labelEn = QStringLiteral("step %1").arg(step)});
    int position = 0;
    const auto item = [&](const char *title, std::optional<Key> parent) {
        return add(both(Item{.version = tiny.version,
                             .parent = parent,
                             .kind = parent ? ItemKind::Goal : ItemKind::Domain,
                             .code = QString::fromLatin1(title),
                             .position = position++},
                        title));
    };
    tiny.care = item("care", {});
    tiny.wash = item("wash", tiny.care);
    tiny.drip = item("drip", tiny.care);
    tiny.team = item("team", {});
    tiny.talk = item("talk", tiny.team);
    tiny.tool = add(both(Tool{.version = tiny.version, .code = QStringLiteral("sheet"), .scale = tiny.scale}, "sheet"));
    for (const Key rated : {tiny.wash, tiny.drip, tiny.talk})
        add(ToolItem{.tool = tiny.tool, .item = rated, .position = position++});

    const auto requirement = [&](RequirementKind kind, const char *title, Key levelKey, Key domain,
                                 const char *parameters, std::optional<Key> asked) {
        const Key key = add(both(Requirement{.version = tiny.version,
                                             .level = levelKey,
                                             .domain = domain,
                                             .kind = kind,
                                             .code = QString::fromLatin1(title),
                                             .parameters = QString::fromLatin1(parameters),
                                             .position = position++},
                                 title));
        if (asked)
            add(RequirementItem{.requirement = key, .item = *asked});
        return key;
    };
    tiny.washTwice
        = requirement(RequirementKind::Log, "wash twice", tiny.levelOne, tiny.care, R"({"need": 2})", tiny.wash);
    tiny.talkRated = requirement(RequirementKind::Rating, "talk rated", tiny.levelOne, tiny.team,
                                 R"({"need": 1, "threshold": 3})", tiny.talk);
    tiny.dripFourTimes = requirement(RequirementKind::Log, "drip four times", tiny.levelTwo, tiny.care,
                                     R"({"need": 4, "countersigned": true})", tiny.drip);
    tiny.emergencyWeeks = requirement(RequirementKind::Weeks, "emergency weeks", tiny.levelTwo, tiny.team,
                                      R"({"need": 4, "fields": ["emergency"]})", {});
    return tiny;
}

Key FileBuilder::enrol(Key person, const TinyLadder &ladder, std::optional<Key> level, QDate from, QDate target)
{
    return add(Enrolment{
        .person = person, .version = ladder.version, .targetLevel = level, .from = from, .targetDay = target});
}

LogEntry FileBuilder::logEntry(Key person, Key item, QDate day, Key site, EvidenceStatus status, int count) const
{
    LogEntry entry;
    entry.head.person = person;
    entry.head.day = day;
    entry.head.site = site;
    entry.head.status = status;
    entry.head.enteredOn = day;
    if (status == EvidenceStatus::Submitted || status == EvidenceStatus::Countersigned)
        entry.head.submittedOn = day;
    if (status == EvidenceStatus::Countersigned)
        entry.head.countersignedOn = day;
    entry.items = {{item, TraineeRole::Performed, count}};
    return entry;
}

Key FileBuilder::logged(Key person, Key item, QDate day, Key site, EvidenceStatus status, int count)
{
    return add(logEntry(person, item, day, site, status, count));
}

Key FileBuilder::rated(Key person, const TinyLadder &ladder, Key item, int step, QDate day, Key site, Key assessor,
                       AssessorKind kind)
{
    Assessment form;
    form.head.person = person;
    form.head.day = day;
    form.head.site = site;
    form.head.status = EvidenceStatus::Submitted;
    form.head.enteredOn = day;
    form.head.submittedOn = day;
    form.tool = ladder.tool;
    form.assessor = assessor;
    form.assessorKind = kind;
    form.items = {{item, step}};
    return add(form);
}

Key FileBuilder::stays(Key person, Key site, QDate from, QDate to, const char *field, std::optional<Key> supervisor)
{
    return add(Placement{.person = person,
                         .site = site,
                         .field = QString::fromLatin1(field),
                         .from = from,
                         .to = to,
                         .supervisor = supervisor});
}

void FileBuilder::refreshStandings()
{
    auto done = m_door->maintain([today = m_clock.today()](storage::Database &writer) -> Result<void> {
        const auto rebuilt = query::rebuildStandings(writer, today, false);
        return rebuilt ? Result<void>() : rebuilt.error();
    });
    done.waitForFinished();
    EXPECT_TRUE(done.result());
    QCoreApplication::processEvents();
}

} // namespace kz::test

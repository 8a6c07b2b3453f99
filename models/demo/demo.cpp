#include "models/demo/demo.h"

#include "models/demo/cast_records.h"
#include "models/demo/crowd.h"
#include "models/demo/parts.h"
#include "models/edit/edit_door.h"
#include "models/edit/new_file.h"
#include "models/query/standing_cache.h"
#include "models/storage/administration_reads.h"
#include "models/storage/journal_reads.h"
#include "models/storage/sealed_file.h"
#include "models/storage/store.h"

#include <QFile>

#include <algorithm>

namespace kz::demo {

namespace {

const QString madeSetting = QStringLiteral("demo_made");
constexpr int newestLookedAt = 20;

Error badArgument(const char *name, qint64 value)
{
    return makeError(ErrorCode::BadArgument, {QString::fromLatin1(name), QString::number(value)});
}

Result<void> check(const Options &options)
{
    if (options.people < castSize || options.people > 1'000'000)
        return badArgument("people", options.people);
    if (options.sites < placeCount || options.sites > 2000)
        return badArgument("sites", options.sites);
    if (options.years < 2 || options.years > 10)
        return badArgument("years", options.years);
    if (options.records < 0)
        return badArgument("records", options.records);
    if (!options.packet.isEmpty() && QFile::exists(options.packet))
        return makeError(ErrorCode::FileExists, {options.packet});
    return {};
}

/// Submits one part after the other, each as one action; how far it is is told in between.
class Maker
{
public:
    Maker(edit::EditDoor &door, const Options &options, const Clock &clock, const ProgressTold &progress)
        : m_door(door), m_options(options),
          m_clock(clock), m_region{.years = Years(clock.today(), options.years), .random = Random(options.seed)},
          m_progress(progress)
    { }

    Result<Summary> make()
    {
        const bool more = m_options.people > castSize || m_options.records > 0;
        if (auto done = knowFile(); !done)
            return done.error();
        if (auto done = makeRegion(); !done)
            return done.error();
        if (auto done = makeEvidence(more ? 0.25 : 0.9); !done)
            return done.error();
        if (more)
            if (auto done = makeCrowd(); !done)
                return done.error();
        if (auto done = part("training_event.add", {}, Grant::HoldEvents, m_from,
                             [this](Edit &edit) { return makeEvents(edit, m_region); });
            !done)
            return done.error();
        if (auto done = part("level_application.add", {}, Grant::Award, m_from,
                             [this](Edit &edit) { return makeApplications(edit, m_region); });
            !done)
            return done.error();
        if (auto done = part("handed_form.hand_out", {}, Grant::Rate, m_from,
                             [this](Edit &edit) { return handOutPapers(edit, m_region); });
            !done)
            return done.error();
        if (auto done = part("asked_rater.save", {}, Grant::AskRaters, m_from,
                             [this](Edit &edit) { return askForFeedback(edit, m_region); });
            !done)
            return done.error();
        if (auto done = part("individual_plan.add", {}, Grant::ManageFrameworks, m_from,
                             [this](Edit &edit) { return makePlans(edit, m_region); });
            !done)
            return done.error();
        if (!m_options.packet.isEmpty())
            if (auto done = makePacket(); !done)
                return done.error();
        if (auto done = endMaking(); !done)
            return done.error();
        if (auto done = computeStandings(); !done)
            return done.error();
        m_summary.people = qint64(m_region.members.size());
        m_summary.sites = qint64(m_region.places.size());
        return m_summary;
    }

private:
    using Edit = edit::Edit;
    using Grant = edit::Grant;

    enum class Journal { Whole, NumbersOnly };

    /// One action; it brings the work from where it was to the share `until`.
    Result<void> part(const char *name, const QStringList &arguments, Grant grant, double until,
                      std::function<Result<void>(Edit &)> work, Journal journal = Journal::Whole)
    {
        m_until = until;
        const auto done = m_door.submitAndWait({.name = name,
                                                .arguments = arguments,
                                                .grant = grant,
                                                .work = std::move(work),
                                                .bulk = journal == Journal::NumbersOnly});
        if (!done)
            return done.error();
        m_summary.records += done.value().inserted;
        auto told = tell(1);
        m_from = until;
        return told;
    }
    Result<void> tell(double share)
    {
        if (m_progress && !m_progress(m_from + (m_until - m_from) * share))
            return makeError(ErrorCode::Cancelled);
        return {};
    }

    /// What a new file has already. An actor of its own writes all the rest: whoever opens the file has nothing to
    /// undo.
    Result<void> knowFile()
    {
        Key maker = 0;
        const auto know = [&](Edit &edit) -> Result<void> {
            const auto professions = storage::Repository<Profession>(edit.database()).all();
            if (!professions)
                return professions.error();
            for (const Profession &profession : professions.value())
                m_region.professions.insert(profession.code, profession.id);
            const auto actors = storage::Repository<Actor>(edit.database()).all();
            if (!actors)
                return actors.error();
            maker = actors.value().back().id;
            return {};
        };
        if (auto done = part("file.new", {}, Grant::Administer, 0, know); !done)
            return done;
        auto working = m_door.workAs(maker);
        working.waitForFinished();
        return working.result();
    }

    Result<void> makeRegion()
    {
        struct Part {
            const char *name;
            Grant grant;
            double until;
            std::function<Result<void>(Edit &)> work;
        };
        const Part parts[] = {
            {"setting.save", Grant::Administer, 0.01, [this](Edit &edit) { return makeSettings(edit, m_options); }},
            {"framework.adopt", Grant::ManageFrameworks, 0.1,
             [this](Edit &edit) { return makeFrameworks(edit, m_region); }},
            {"site.add", Grant::ManagePlaces, 0.15,
             [this](Edit &edit) { return makePlaces(edit, m_region, m_options.sites); }},
            {"person.add", Grant::ManagePeople, 0.2,
             [this](Edit &edit) { return makeCast(edit, m_region, m_options.seed); }},
            {"placement.add", Grant::PlanRotations, 0.22,
             [this](Edit &edit) -> Result<void> {
                 const auto made = makePlacements(edit, m_region);
                 if (!made)
                     return made.error();
                 m_summary.placements += made.value();
                 return {};
             }},
        };
        for (const Part &one : parts)
            if (auto done = part(one.name, {}, one.grant, one.until, one.work); !done)
                return done;
        return {};
    }

    Result<void> makeEvidence(double until)
    {
        const std::vector<YearOfEvidence> years = recordCast(m_region);
        const double begin = m_from;
        for (size_t i = 0; i < years.size(); ++i) {
            const YearOfEvidence &year = years[i];
            const double share = begin + (until - begin) * double(i + 1) / double(years.size());
            auto made = part("evidence.add", {QString::number(year.year)}, Grant::LogEvidence, share,
                             [&year](Edit &edit) { return storeEvidence(edit, year); });
            if (!made)
                return made;
            m_summary.logEntries += qint64(year.entries.size());
            m_summary.assessments += qint64(year.forms.size());
        }
        return {};
    }

    /// Everything beyond the sixty, in bulk.
    Result<void> makeCrowd()
    {
        Crowd crowd(m_region);
        crowd.told = [this](double share) { return tell(share); };
        const auto inBlocks = [this](size_t from, size_t to, size_t block, const char *name, Grant grant, double until,
                                     const auto &make) -> Result<void> {
            const double begin = m_from;
            for (size_t first = from; first < to; first += block) {
                const size_t last = std::min(to, first + block);
                const double share = begin + (until - begin) * double(last - from) / double(to - from);
                auto made = part(
                    name, {}, grant, share, [&](Edit &edit) { return make(edit, first, last); }, Journal::NumbersOnly);
                if (!made)
                    return made;
            }
            return {};
        };
        const auto all = size_t(m_options.people);
        auto done = inBlocks(castSize, all, Crowd::peoplePerAction, "person.add", Grant::ManagePeople, 0.35,
                             [&](Edit &edit, size_t first, size_t last) {
                                 return crowd.makePeople(edit, int(first), int(last), m_options.seed);
                             });
        if (done)
            done
                = inBlocks(castSize, all, Crowd::peoplePerAction, "assessment.add", Grant::Rate, 0.5,
                           [&](Edit &edit, size_t first, size_t last) { return crowd.makeRatings(edit, first, last); });
        // Without a crowd those of the sixty who tell no story and are no longer new have more to record.
        const size_t first = all > castSize ? castSize : deputyDirector;
        const qint64 wanted = m_options.records - m_summary.logEntries - m_summary.assessments - crowd.ratings();
        const auto people = qint64(all - first);
        const qint64 each
            = m_options.records == 0 ? 12 * m_options.years : std::max<qint64>(0, (wanted + people - 1) / people);
        if (done && each > 0)
            done = inBlocks(first, all, size_t(std::max<qint64>(1, Crowd::recordsPerAction / each)), "log_entry.add",
                            Grant::LogEvidence, 0.75, [&](Edit &edit, size_t from, size_t to) {
                                return crowd.makeEntries(edit, from, to, each);
                            });
        m_summary.placements += crowd.placements();
        m_summary.assessments += crowd.ratings();
        m_summary.logEntries += crowd.entries();
        return done;
    }

    /// One that comes back with a conflict.
    Result<void> makePacket()
    {
        m_summary.passphrase = storage::newPassphrase();
        Key changed = 0;
        const auto send = [&](Edit &edit) -> Result<void> {
            const auto sent = sendOutPacket(edit, m_region, m_options.packet, m_summary.passphrase);
            if (!sent)
                return sent.error();
            changed = sent.value();
            return {};
        };
        if (auto done = part("packet.issue", {}, Grant::Administer, m_from, send); !done)
            return done;
        if (auto done = workInPacket(m_options.packet, m_summary.passphrase, m_clock, m_region, changed); !done)
            return done;
        return part("log_entry.return", {}, Grant::Countersign, m_from,
                    [changed](Edit &edit) { return sendEntryBack(edit, changed); });
    }

    /// The last entry of the making: what comes after it is somebody's work.
    Result<void> endMaking()
    {
        return part("setting.save", {}, Grant::Administer, m_until, [this](Edit &edit) -> Result<void> {
            const auto made
                = edit.insert(FileSetting{.name = madeSetting, .value = m_region.years.today.toString(Qt::ISODate)});
            return made ? Result<void>() : made.error();
        });
    }

    /// Whoever opens the file finds every standing.
    Result<void> computeStandings()
    {
        m_until = 1;
        auto computed = m_door.maintain([this](storage::Database &database) -> Result<void> {
            const auto all
                = query::rebuildStandings(database, m_region.years.today, true, [this](qint64 done, qint64 waiting) {
                      return bool(tell(double(done) / double(waiting)));
                  });
            return all ? Result<void>() : all.error();
        });
        computed.waitForFinished();
        return computed.result();
    }

    edit::EditDoor &m_door;
    Options m_options;
    const Clock &m_clock;
    Region m_region;
    const ProgressTold &m_progress;
    Summary m_summary;
    double m_from = 0; ///< share of the whole that is done
    double m_until = 0;
};

} // namespace

Result<bool> isUntouched(storage::Database &database)
{
    const auto made = storage::settingNamed(database, madeSetting);
    if (!made)
        return made.error();
    if (made.value().empty())
        return false;
    const auto last = storage::JournalReads(database).keys({.record = made.value().front().id});
    if (!last)
        return last.error();
    const auto since = storage::Journal(database).newest(0, newestLookedAt);
    if (!since)
        return since.error();
    // Another version of the program may have brought the file up to date.
    const auto newest = std::ranges::find_if(
        since.value(), [](const storage::JournalEntry &entry) { return entry.action != storage::upgradeAction; });
    return newest != since.value().end() && last.value().size() == 1 && newest->seq == last.value().front();
}

Result<Summary> makeDemo(const QString &path, const Options &options, const Clock &clock, const ProgressTold &progress)
{
    if (auto fine = check(options); !fine)
        return fine.error();
    const Actor maker{.name = QStringLiteral("見本の作成"), .role = ActorRole::Administrator};
    if (auto made = edit::makeFile(path, QStringLiteral("教育担当（見本）"), clock, {maker}); !made)
        return made.error();
    edit::ChangeHub hub;
    const auto made = [&]() -> Result<Summary> {
        auto door = edit::EditDoor::open(path, clock, hub);
        if (!door)
            return door.error();
        return Maker(*door.value(), options, clock, progress).make();
    }();
    if (!made) {
        for (const char *tail : {"", "-wal", "-shm", ".lock"})
            QFile::remove(path + QLatin1String(tail));
        if (!options.packet.isEmpty())
            QFile::remove(options.packet);
    }
    return made;
}

} // namespace kz::demo

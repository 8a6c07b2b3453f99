#include "models/demo/demo.h"

#include "models/demo/cast_records.h"
#include "models/demo/parts.h"
#include "models/edit/edit_door.h"
#include "models/edit/new_file.h"

#include <QFile>

namespace kz::demo {

namespace {

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
    return {};
}

/// Submits one part after the other, each as one action; the share of the whole is told in between.
class Maker
{
public:
    Maker(edit::EditDoor &door, const Options &options, const Clock &clock, const ProgressTold &progress)
        : m_door(door),
          m_options(options), m_region{.years = Years(clock.today(), options.years), .random = Random(options.seed)},
          m_progress(progress)
    { }

    Result<Summary> make()
    {
        using edit::Edit;
        using edit::Grant;
        const auto done = [&]() -> Result<void> {
            if (auto made = part("settings", Grant::Administer, 0.01,
                                 [this](Edit &edit) { return makeSettings(edit, m_options); });
                !made)
                return made;
            if (auto made = part("frameworks", Grant::ManageFrameworks, 0.1,
                                 [this](Edit &edit) { return makeFrameworks(edit, m_region); });
                !made)
                return made;
            if (auto made = part("places", Grant::ManagePlaces, 0.15,
                                 [this](Edit &edit) { return makePlaces(edit, m_region, m_options.sites); });
                !made)
                return made;
            const auto people = [this](Edit &edit) -> Result<void> {
                if (auto known = knowProfessions(edit); !known)
                    return known;
                return makeCast(edit, m_region, m_options.seed);
            };
            if (auto made = part("people", Grant::ManagePeople, 0.2, people); !made)
                return made;
            if (auto made = part("placements", Grant::PlanRotations, 0.25,
                                 [this](Edit &edit) { return makePlacements(edit, m_region); });
                !made)
                return made;
            return makeEvidence();
        }();
        if (!done)
            return done.error();
        m_summary.people = qint64(m_region.members.size());
        m_summary.sites = qint64(m_region.places.size());
        return m_summary;
    }

private:
    Result<void> part(const char *name, edit::Grant grant, double share, std::function<Result<void>(edit::Edit &)> work)
    {
        return part(QString::fromLatin1(name), grant, share, std::move(work));
    }
    Result<void> part(const QString &name, edit::Grant grant, double share,
                      std::function<Result<void>(edit::Edit &)> work)
    {
        const auto done
            = m_door.submitAndWait({.name = "demo.make", .arguments = {name}, .grant = grant, .work = std::move(work)});
        if (!done)
            return done.error();
        m_summary.records += done.value().inserted;
        if (m_progress && !m_progress(share))
            return makeError(ErrorCode::Cancelled);
        return {};
    }

    Result<void> makeEvidence()
    {
        const std::vector<YearOfEvidence> years = recordCast(m_region);
        for (size_t i = 0; i < years.size(); ++i) {
            const YearOfEvidence &year = years[i];
            const double share = 0.25 + 0.75 * double(i + 1) / double(years.size());
            const auto made = part(QStringLiteral("evidence %1").arg(year.year), edit::Grant::LogEvidence, share,
                                   [&year](edit::Edit &edit) { return storeEvidence(edit, year); });
            if (!made)
                return made;
            m_summary.logEntries += qint64(year.entries.size());
            m_summary.assessments += qint64(year.forms.size());
        }
        return {};
    }

    Result<void> knowProfessions(edit::Edit &edit)
    {
        const auto all = storage::Repository<Profession>(edit.database()).all();
        if (!all)
            return all.error();
        for (const Profession &profession : all.value())
            m_region.professions.insert(profession.code, profession.id);
        return {};
    }

    edit::EditDoor &m_door;
    Options m_options;
    Region m_region;
    const ProgressTold &m_progress;
    Summary m_summary;
};

} // namespace

Result<Summary> makeDemo(const QString &path, const Options &options, const Clock &clock, const ProgressTold &progress)
{
    if (auto fine = check(options); !fine)
        return fine.error();
    if (auto made = edit::makeFile(path, QStringLiteral("教育担当（見本）"), clock); !made)
        return made.error();
    edit::ChangeHub hub;
    const auto made = [&]() -> Result<Summary> {
        auto door = edit::EditDoor::open(path, clock, hub);
        if (!door)
            return door.error();
        return Maker(*door.value(), options, clock, progress).make();
    }();
    if (!made)
        for (const char *tail : {"", "-wal", "-shm", ".lock"})
            QFile::remove(path + QLatin1String(tail));
    return made;
}

} // namespace kz::demo

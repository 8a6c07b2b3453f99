#include "models/demo/parts.h"
#include "models/domain/evidence.h"

#include <algorithm>
#include <span>

namespace kz::demo {

namespace {

struct Block {
    const char *field;
    int weeks;
    int place = Central;
};

constexpr Block firstYear[] = {{"internal_medicine", 12}, {"cardiology", 8},  {"emergency", 8},
                               {"oncology", 4},           {"anaesthesia", 4}, {"surgery", 4},
                               {"paediatrics", 4},        {"obstetrics", 4},  {"palliative", 4}};
constexpr Block secondYear[] = {{"psychiatry", 4},        {"community", 8, Yamabuki}, {"internal_medicine", 8, Shiomi},
                                {"emergency", 4, Shiomi}, {"cardiology", 8, Shiomi},  {"orthopaedics", 8},
                                {"internal_medicine", 12}};

/// A stay that has its days already; the others flow around it.
struct Fixed {
    Block block{"", 0};
    QDate from;
    QDate to;
};

class Planner
{
public:
    Planner(edit::Edit &edit, Region &region) : m_edit(edit), m_region(region) { }

    Result<void> add(const Member &member, Placement placement)
    {
        placement.person = member.id;
        ++m_made;
        const auto made = m_edit.insert(placement);
        return made ? Result<void>() : made.error();
    }

    Result<void> rotate(const Member &member, const Block &block, QDate from, QDate to)
    {
        // What was interrupted is not planned any further.
        if (member.until.isValid())
            to = std::min(to, member.until);
        if (from > to)
            return {};
        const Place &place = m_region.places[size_t(block.place)];
        Stay stay{.person = member.id,
                  .place = block.place,
                  .unit = place.forField(QString::fromLatin1(block.field)),
                  .field = QString::fromLatin1(block.field),
                  .from = from,
                  .to = to,
                  .supervisor = supervisorOf(member, block)};
        const auto made = m_edit.insert(Placement{.person = member.id,
                                                  .kind = PlacementKind::Rotation,
                                                  .site = place.site,
                                                  .department = stay.unit,
                                                  .field = stay.field,
                                                  .from = from,
                                                  .to = to,
                                                  .share = block.place == Sugitani ? 0.4 : 1.0,
                                                  .supervisor = stay.supervisor});
        if (!made)
            return made.error();
        stay.placement = made.value();
        ++m_made;
        m_region.stays.push_back(std::move(stay));
        return {};
    }

    /// One year of blocks, beginning with another one for everybody so that they do not all stand in one ward.
    Result<void> rotateYear(const Member &member, std::span<const Block> blocks, size_t first, int communityPlace,
                            QDate start, const Fixed &fixed = {})
    {
        const QDate end = start.addYears(1).addDays(-1);
        QDate cursor = start;
        const auto passFixed = [&]() -> Result<void> {
            if (!fixed.from.isValid() || cursor != fixed.from)
                return {};
            cursor = fixed.to.addDays(1);
            return rotate(member, fixed.block, fixed.from, fixed.to);
        };
        for (size_t i = 0; i < blocks.size(); ++i) {
            Block block = blocks[(first + i) % blocks.size()];
            if (std::string_view(block.field) == "community") {
                if (fixed.from.isValid())
                    continue;
                block.place = communityPlace;
            }
            qint64 days = i + 1 == blocks.size() ? 366 : block.weeks * 7;
            while (days > 0 && cursor <= end) {
                if (auto done = passFixed(); !done)
                    return done;
                const QDate limit = fixed.from.isValid() && cursor < fixed.from ? fixed.from.addDays(-1) : end;
                const QDate to = std::min(cursor.addDays(days - 1), limit);
                if (auto done = rotate(member, block, cursor, to); !done)
                    return done;
                days -= cursor.daysTo(to) + 1;
                cursor = to.addDays(1);
            }
        }
        return passFixed();
    }

    qint64 made() const { return m_made; }

private:
    Key supervisorOf(const Member &member, const Block &block) const
    {
        const std::string_view field = block.field;
        const Key mamoru = m_region.member(Mamoru).id;
        const Key wished = field == "community"             ? m_region.member(islandDoctor).id
            : field == "cardiology" || field == "emergency" ? m_region.member(seniorDoctor).id
                                                            : mamoru;
        return wished == member.id ? mamoru : wished; // who learns himself is never asked for his own field
    }

    edit::Edit &m_edit;
    Region &m_region;
    qint64 m_made = 0;
};

Result<void> planResidents(Planner &planner, const Region &region)
{
    const Years &years = region.years;
    size_t n = 0;
    for (int i = 0; i < castSize; ++i) {
        const Member &member = region.member(i);
        if (member.part != Part::Resident)
            continue;
        const size_t first = n++ * 2;
        if (auto done = planner.rotateYear(member, firstYear, first, Yamabuki, member.employed); !done)
            return done;
        Fixed island;
        if (i == Minato) {
            // He is on the island now: two months around today, within his second year.
            const QDate april = member.employed.addYears(1);
            const QDate wished = weekStart(years.today).addDays(-49);
            const QDate from = std::min(std::max(april, wished), april.addYears(1).addDays(-63));
            island = {{"community", 9, Island}, from, from.addDays(62)};
        }
        // The island has room for one resident beside its doctor, and that is Minato.
        constexpr int communities[] = {Yamabuki, Sugitani};
        if (auto done
            = planner.rotateYear(member, secondYear, first, communities[n % 2], member.employed.addYears(1), island);
            !done)
            return done;
    }
    return {};
}

/// The other doctors: their own training, and the days they give to places without enough doctors.
Result<void> planDoctors(Planner &planner, const Region &region)
{
    const Years &years = region.years;
    const QDate lastApril = fiscalYearStart(years.current - 1);
    const QDate march = fiscalYearEnd(years.current);
    const Member &mamoru = region.member(Mamoru);
    const Member &senior = region.member(seniorDoctor);
    const Member &ofIsland = region.member(islandDoctor);
    if (auto done = planner.rotate(ofIsland, {"community", 0, Island}, lastApril, march); !done)
        return done;
    if (auto done = planner.rotate(senior, {"cardiology", 0, Central}, lastApril, march); !done)
        return done;
    const QDate month(years.today.year(), years.today.month(), 1);
    if (auto done = planner.rotate(mamoru, {"community", 0, Yamabuki}, month.addMonths(-3), month.addDays(-1)); !done)
        return done;

    const auto site = [&](int place) { return region.places[size_t(place)].site; };
    const auto day = [&](const Member &member, PlacementKind kind, int from, int to, QDate on, int days, double share) {
        return planner.add(member,
                           Placement{.kind = kind,
                                     .site = site(to),
                                     .fromSite = site(from),
                                     .from = on,
                                     .to = on.addDays(days - 1),
                                     .share = share});
    };
    for (QDate monday = weekStart(lastApril.addDays(7)); monday <= years.today; monday = monday.addDays(14)) {
        const int week = int(lastApril.daysTo(monday) / 7);
        const bool isAway = region.stayOf(mamoru, monday) || region.stayOf(mamoru, monday.addDays(4));
        Result<void> done;
        if (!isAway && week % 26 < 2)
            done = day(mamoru, PlacementKind::Locum, Central, Island, monday, 5, 1);
        else if (!isAway)
            done = day(mamoru, PlacementKind::Itinerant, Central, Sugitani, monday.addDays(1), 1, 0.5);
        if (done && week % 4 < 2)
            done = day(senior, PlacementKind::Dispatch, Central, Yamabuki, monday.addDays(3), 1, 1);
        if (done && week % 8 < 2)
            done = day(senior, PlacementKind::RemoteSupport, Central, Island, monday.addDays(2), 1, 0.5);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Result<qint64> makePlacements(edit::Edit &edit, Region &region)
{
    Planner planner(edit, region);
    if (auto done = planResidents(planner, region); !done)
        return done.error();
    if (auto done = planDoctors(planner, region); !done)
        return done.error();
    return planner.made();
}

} // namespace kz::demo

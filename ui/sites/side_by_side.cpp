#include "ui/sites/side_by_side.h"

#include "models/report/site_charts.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SideBySide)
};

/// A figure at the right, sorted by its value and shown in words.
template <typename Value, typename Text>
SideBySide::ColumnOf figure(const QString &title, Value value, Text text)
{
    return {title, [value, text](const query::SiteFigures &site, int role) -> QVariant {
                switch (role) {
                case Qt::DisplayRole:
                    return text(site);
                case Qt::TextAlignmentRole:
                    return int(Qt::AlignRight | Qt::AlignVCenter);
                case SideBySide::SortRole:
                    return value(site);
                default:
                    return {};
                }
            }};
}

int enrolledOf(const query::SiteFigures &site)
{
    return site.standing.states.n() - site.standing.states.of(query::PaceState::NotEnrolled);
}

} // namespace

std::vector<SideBySide::ColumnOf> sideBySideColumns()
{
    using Figures = query::SiteFigures;
    const auto behind = [](const Figures &site) { return site.standing.states.of(query::PaceState::Behind); };
    return {
        SideBySide::text(Words::tr("Site"), [](const Figures &site) { return site.row.site.name; }),
        figure(
            Words::tr("People"), [](const Figures &site) { return site.row.people; },
            [](const Figures &site) { return words::numberText(site.row.people); }),
        figure(Words::tr("Behind"), behind,
               [behind](const Figures &site) {
                   // Those who are no members are not measured.
                   if (site.standing.site == 0)
                       return QStringLiteral("–");
                   return Words::tr("%1 of %2", "people behind, of those enrolled")
                       .arg(words::numberText(behind(site)), words::numberText(enrolledOf(site)));
               }),
        figure(
            Words::tr("Mean progress"), [](const Figures &site) { return site.standing.meanProgress; },
            [](const Figures &site) {
                return site.standing.measured == 0 ? QStringLiteral("–")
                                                   : Words::tr("%1 (n = %2)")
                                                         .arg(words::percentText(site.standing.meanProgress),
                                                              words::numberText(site.standing.measured));
            }),
        figure(
            Words::tr("Placed here now"), [](const Figures &site) { return site.row.placements; },
            [](const Figures &site) {
                return site.row.site.capacity
                    ? Words::tr("%1 of %2", "people placed, of the places")
                          .arg(words::numberText(site.row.placements), words::numberText(*site.row.site.capacity))
                    : words::numberText(site.row.placements);
            }),
        figure(
            Words::tr("Rotation weeks"), [](const Figures &site) { return site.weeks; },
            [](const Figures &site) {
                return site.stays == 0
                    ? QStringLiteral("–")
                    : Words::tr("%1 (n = %2)").arg(report::weeksText(site.weeks), words::numberText(site.stays));
            }),
        figure(
            Words::tr("Doctors received"), [](const Figures &site) { return site.received; },
            [](const Figures &site) {
                return site.received > 0 ? report::personDaysText(site.received) : QStringLiteral("–");
            }),
    };
}

} // namespace kz

#include "ui/sites/site_gaps_card.h"

#include "models/words/words.h"

namespace kz {

namespace {

using Gaps = items::RowsModel<query::SiteGap>;

QString whereText(const query::SiteGap &gap)
{
    switch (gap.gap) {
    case query::Gap::Site:
        return SiteGapsCard::tr("Nobody here met with it in the last 12 months");
    case query::Gap::Ward:
        return SiteGapsCard::tr("Not in the ward of %n of them, but in others here", nullptr, gap.inWards);
    case query::Gap::None:
        break;
    }
    return SiteGapsCard::tr("Others in the same place met with it");
}

std::vector<Gaps::ColumnOf> columns()
{
    return {Gaps::text(SiteGapsCard::tr("Item"),
                       [](const query::SiteGap &gap) { return words::pick(gap.title.ja, gap.title.en); }),
            {SiteGapsCard::tr("Lack it"),
             [](const query::SiteGap &gap, int role) -> QVariant {
                 switch (role) {
                 case Qt::DisplayRole:
                     return SiteGapsCard::tr("%1 of %2", "people who lack it, of those asked")
                         .arg(words::numberText(gap.people), words::numberText(gap.asked));
                 case Qt::TextAlignmentRole:
                     return int(Qt::AlignRight | Qt::AlignVCenter);
                 case Gaps::SortRole:
                     return gap.people;
                 default:
                     return {};
                 }
             }},
            Gaps::text(SiteGapsCard::tr("Where it is to be had"), whereText),
            Gaps::text(SiteGapsCard::tr("Ladder or programme"),
                       [](const query::SiteGap &gap) { return words::pick(gap.programme.ja, gap.programme.en); })};
}

} // namespace

SiteGapsCard::SiteGapsCard(Settings &settings, QWidget *parent)
    : KindsCardOf(
        {.title = tr("What is lacking here"),
         .table = QStringLiteral("site-gaps"),
         .whatsThis = tr("Gaps of the site are for those who plan: no rotation here will close them. What is "
                         "up to the people is to be had here; others have done it in the last twelve months."),
         .kinds = {{int(query::Gap::Site), tr("Gaps of the site")},
                   {int(query::Gap::Ward), tr("Gaps of wards")},
                   {int(query::Gap::None), tr("Up to the people")}},
         .none = tr("Nothing of this kind is lacking.")},
        columns(), [](const query::SiteGap &gap) { return int(gap.gap); }, settings, parent)
{ }

} // namespace kz

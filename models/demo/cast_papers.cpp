#include "models/base/dates.h"
#include "models/demo/parts.h"
#include "models/edit/handed_form_actions.h"
#include "models/query/handed_forms.h"

namespace kz::demo {

Result<void> handOutPapers(edit::Edit &edit, const Region &region)
{
    query::Plans plans;
    const auto asOf = query::AsOf::today(region.years.today);
    const auto rating = query::ratingFormsToHand(edit.database(), plans,
                                                 {region.member(Haruka).id, region.member(Sakura).id}, 0, asOf);
    if (!rating)
        return rating.error();
    if (auto done = edit::handOutForms(rating.value().forms, {}).work(edit); !done)
        return done;
    const auto weeks = query::weekSheetsToHand(edit.database(), plans, {region.member(Minato).id},
                                               weekStart(region.years.today), asOf);
    if (!weeks)
        return weeks.error();
    return edit::handOutForms(weeks.value().forms, {}).work(edit);
}

} // namespace kz::demo

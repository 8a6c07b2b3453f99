#include "models/edit/interview_actions.h"

#include "models/edit/edit.h"
#include "models/edit/permission.h"

namespace kz::edit {

namespace {

/// Whoever signs for a trainee's entries speaks with them about goals.
constexpr Grant overInterviews = Grant::Countersign;
/// What a trainee says for themselves.
constexpr Grant overOnesOwn = Grant::LogEvidence;

Result<void> mayInterview(Edit &edit, Key person)
{
    const auto actor = me(edit);
    if (!actor)
        return actor.error();
    // Nobody signs for themselves.
    if (actor.value().person == person && reachOf(actor.value().role, overInterviews) != Reach::Anybody)
        return forbidden(actor.value(), overInterviews);
    return mayReach(edit, actor.value(), overInterviews, person);
}

/// The stored one must be within reach as well: it may be another person's.
Result<void> mayChangeInterview(Edit &edit, Key interview)
{
    const auto stored = edit.get<Interview>(interview);
    if (!stored)
        return stored.error();
    return mayInterview(edit, stored.value().person);
}

} // namespace

Action saveInterview(Interview interview, const QString &whose)
{
    return {.name = "interview.save",
            .arguments = {whose},
            .grant = overInterviews,
            .work = [interview = std::move(interview)](Edit &edit) -> Result<void> {
                if (auto may = mayInterview(edit, interview.person); !may)
                    return may;
                if (interview.id != 0)
                    if (auto may = mayChangeInterview(edit, interview.id); !may)
                        return may;
                const auto saved = edit.save(interview);
                if (!saved)
                    return saved.error();
                edit.setMade(saved.value());
                return {};
            }};
}

Action removeInterview(Key interview, const QString &whose)
{
    return {.name = "interview.remove",
            .arguments = {whose},
            .grant = overInterviews,
            .work = [interview](Edit &edit) -> Result<void> {
                if (auto may = mayChangeInterview(edit, interview); !may)
                    return may;
                return edit.remove<Interview>(interview);
            }};
}

Action agreeToInterview(Key interview, const QString &whose)
{
    return {.name = "interview.agree",
            .arguments = {whose},
            .grant = overOnesOwn,
            .work = [interview](Edit &edit) -> Result<void> {
                const auto actor = me(edit);
                if (!actor)
                    return actor.error();
                const auto stored = edit.get<Interview>(interview);
                if (!stored)
                    return stored.error();
                if (actor.value().person != stored.value().person)
                    return forbidden(actor.value(), overOnesOwn);
                if (auto may = refuseInPacket(edit, actor.value(), overOnesOwn); !may)
                    return may;
                Interview agreed = stored.value();
                if (agreed.agreedOn.isValid())
                    return {};
                agreed.agreedOn = edit.today();
                return edit.update(agreed);
            }};
}

} // namespace kz::edit

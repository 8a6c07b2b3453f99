#include "models/edit/handed_form_actions.h"

#include "models/edit/edit.h"
#include "models/edit/permission.h"
#include "models/storage/handed_reads.h"

namespace kz::edit {

namespace {

Grant grantFor(HandedKind kind)
{
    return kind == HandedKind::Week ? Grant::LogEvidence : Grant::Rate;
}

Result<void> mayHandle(Edit &edit, const HandedForm &form)
{
    const auto actor = me(edit);
    if (!actor)
        return actor.error();
    return mayReach(edit, actor.value(), grantFor(form.kind), form.person);
}

/// The first after `running` that can be printed.
Result<int> numberAfter(int year, int running)
{
    while (++running <= mostFormsOfAYear)
        if (formNumberText({year, running}))
            return running;
    return makeError(ErrorCode::BadArgument, {QStringLiteral("number"), QString::number(year)});
}

Result<HandedForm> stillOut(Edit &edit, Key key)
{
    auto found = edit.get<HandedForm>(key);
    if (found && !found.value().isOut())
        return makeError(ErrorCode::ChangedMeanwhile, {QString::fromLatin1(Table<HandedForm>::name), keyToText(key)});
    return found;
}

} // namespace

Action handOutForms(std::vector<HandedForm> forms, const QStringList &whose)
{
    const Grant grant = forms.empty() ? Grant::Rate : grantFor(forms.front().kind);
    return {.name = "handed_form.hand_out",
            .arguments = whose,
            .grant = grant,
            .work = [forms = std::move(forms)](Edit &edit) -> Result<void> {
                const int year = edit.today().year();
                const auto last = storage::lastHandedNumber(edit.database(), year);
                if (!last)
                    return last.error();
                int running = last.value();
                for (HandedForm form : forms) {
                    if (auto may = mayHandle(edit, form); !may)
                        return may;
                    const auto next = numberAfter(year, running);
                    if (!next)
                        return next.error();
                    form.year = year;
                    form.running = running = next.value();
                    form.handedOn = edit.today();
                    if (const auto made = edit.insert(form); !made)
                        return made.error();
                }
                return {};
            }};
}

Action strikeHandedForm(Key key, const QString &reason, const QString &whose)
{
    return {.name = "handed_form.strike",
            .arguments = {whose},
            .grant = Grant::Rate,
            .work = [key, reason](Edit &edit) -> Result<void> {
                auto found = stillOut(edit, key);
                if (!found)
                    return found.error();
                HandedForm form = std::move(found).value();
                if (auto may = mayHandle(edit, form); !may)
                    return may;
                form.struckOn = edit.today();
                form.reason = reason.trimmed();
                return edit.update(form);
            }};
}

Result<void> keyInForm(Edit &edit, std::optional<Key> paper, const Assessment &made)
{
    if (!paper) {
        const auto begun = storage::outAs(edit.database(), made.head.id);
        if (!begun)
            return begun.error();
        if (!begun.value())
            return {};
        paper = begun.value()->id;
    }
    auto found = stillOut(edit, *paper);
    if (!found)
        return found.error();
    HandedForm form = std::move(found).value();
    if (form.person != made.head.person || form.tool != made.tool)
        return makeError(ErrorCode::BadArgument, {QStringLiteral("paper"), keyToText(*paper)});
    form.assessment = made.head.id;
    if (made.head.status != EvidenceStatus::Draft)
        form.keyedOn = edit.today();
    return edit.update(form);
}

Result<void> keyInWeek(Edit &edit, Key paper, Key person)
{
    auto found = stillOut(edit, paper);
    if (!found)
        return found.error();
    HandedForm form = std::move(found).value();
    if (form.person != person || form.kind != HandedKind::Week)
        return makeError(ErrorCode::BadArgument, {QStringLiteral("paper"), keyToText(paper)});
    form.keyedOn = edit.today();
    return edit.update(form);
}

} // namespace kz::edit

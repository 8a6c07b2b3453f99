#include "models/edit/feedback_actions.h"

#include "models/edit/edit.h"
#include "models/edit/permission.h"
#include "models/storage/asked_reads.h"

#include <algorithm>
#include <set>

namespace kz::edit {

namespace {

Result<void> mayAskAbout(Edit &edit, Key person)
{
    constexpr Grant grant = Grant::AskRaters;
    const auto actor = me(edit);
    if (!actor)
        return actor.error();
    if (auto here = refuseInPacket(edit, actor.value(), grant); !here)
        return here;
    if (actor.value().person == person)
        return forbidden(actor.value(), grant);
    return mayReach(edit, actor.value(), grant, person);
}

Result<void> refuseUnfit(Edit &edit, const FeedbackRequest &request)
{
    const auto tool = edit.get<Tool>(request.tool);
    if (!tool)
        return tool.error();
    Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(Table<AskedRater>::name)});
    if (!tool.value().hidesRaters())
        error.issues.push_back({QStringLiteral("tool"), IssueCode::Unknown, {tool.value().code}});
    if (request.raters.empty())
        error.issues.push_back({QStringLiteral("rater"), IssueCode::Missing, {}});
    if (request.due.isValid() && request.due < edit.today())
        error.issues.push_back({QStringLiteral("due"), IssueCode::EndsBeforeItBegins, {}});
    return error.issues.empty() ? Result<void>() : error;
}

/// What of the request has no answer yet and holds.
Result<std::vector<AskedRater>> openOnes(Edit &edit, const FeedbackRequest &request)
{
    const auto lines = storage::AskedReads(edit.database()).about(request.person, edit.today().addYears(-1));
    if (!lines)
        return lines.error();
    std::vector<AskedRater> open;
    for (const storage::AskedLine &line : lines.value())
        if (!line.answered && line.asked.tool == request.tool && line.asked.holdsOn(edit.today()))
            open.push_back(line.asked);
    return open;
}

} // namespace

Action askRaters(FeedbackRequest request, const QString &whose)
{
    return {.name = "asked_rater.save",
            .arguments = {whose},
            .grant = Grant::AskRaters,
            .work = [request = std::move(request)](Edit &edit) -> Result<void> {
                if (auto may = mayAskAbout(edit, request.person); !may)
                    return may;
                if (auto fit = refuseUnfit(edit, request); !fit)
                    return fit;
                const auto open = openOnes(edit, request);
                if (!open)
                    return open.error();
                for (const Key rater : std::set(request.raters.begin(), request.raters.end())) {
                    const auto before = std::ranges::find(open.value(), rater, &AskedRater::rater);
                    AskedRater asked = before != open.value().end()
                        ? *before
                        : AskedRater{
                            .person = request.person, .tool = request.tool, .rater = rater, .askedOn = edit.today()};
                    asked.due = request.due;
                    const auto saved = edit.save(asked);
                    if (!saved)
                        return saved.error();
                    edit.setMade(saved.value());
                }
                return {};
            }};
}

Action withdrawRequest(Key asked, const QString &whose)
{
    return {.name = "asked_rater.withdraw",
            .arguments = {whose},
            .grant = Grant::AskRaters,
            .work = [asked](Edit &edit) -> Result<void> {
                const auto stored = edit.get<AskedRater>(asked);
                if (!stored)
                    return stored.error();
                auto may = mayAskAbout(edit, stored.value().person);
                return may ? edit.remove<AskedRater>(asked) : may;
            }};
}

} // namespace kz::edit

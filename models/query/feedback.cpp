#include "models/query/feedback.h"

#include "models/base/dates.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/framework_reads.h"

#include <algorithm>
#include <map>
#include <set>

namespace kz::query {

namespace {

/// By fiscal year and form; of each rater the newest form.
using Rounds = std::map<std::pair<int, Key>, std::map<Key, Assessment>>;

Result<Rounds> handedIn(storage::Database &database, Key person, const AsOf &asOf)
{
    auto forms = storage::EvidenceRepository(database).allFormsOf(person);
    if (!forms)
        return forms.error();
    Rounds rounds;
    for (Assessment &form : std::move(forms).value()) { // newest first
        const bool handedIn
            = form.head.status == EvidenceStatus::Submitted || form.head.status == EvidenceStatus::Countersigned;
        const int year = fiscalYearOf(form.head.day);
        if (form.head.kind != EvidenceKind::Feedback || !handedIn || fiscalYearStart(year) > asOf.happened)
            continue;
        rounds[{year, form.tool}].try_emplace(form.assessor.value_or(0), std::move(form));
    }
    return rounds;
}

Result<QStringList> namesOf(storage::Database &database, const std::map<Key, Assessment> &byRater)
{
    QStringList names;
    for (const auto &[rater, form] : byRater) {
        const auto found = storage::Repository<Person>(database).find(rater);
        if (!found)
            return found.error();
        names.append(found.value() ? found.value()->name : QString());
    }
    names.removeAll(QString());
    names.sort();
    return names;
}

RatingFigures figuresOf(const std::map<Key, Assessment> &byRater, Key item)
{
    std::map<int, int> counts;
    for (const auto &[rater, form] : byRater)
        for (const RatedItem &rated : form.items)
            if (rated.item == item && rated.step > 0)
                ++counts[rated.step];
    RatingFigures figures;
    for (const auto &[step, count] : counts)
        figures.n += count;
    if (figures.n < Tool::leastRaters)
        return {};
    figures.counts.assign(counts.begin(), counts.end());
    figures.median = medianStep(figures.counts);
    return figures;
}

QStringList commentsOf(const std::map<Key, Assessment> &byRater)
{
    QStringList comments;
    for (const auto &[rater, form] : byRater)
        comments.append(form.comment.trimmed());
    comments.removeAll(QString());
    comments.sort();
    return comments;
}

/// The items that the form lists, in its order.
Result<std::vector<FeedbackItem>> itemsOf(storage::Database &database, Plans &plans, const Tool &tool,
                                          const std::map<Key, Assessment> &byRater)
{
    const auto plan = plans.plan(database, tool.version);
    if (!plan)
        return plan.error();
    const auto listed = storage::FrameworkReads(database).toolItems(tool.version);
    if (!listed)
        return listed.error();
    const auto steps = itemSteps(database, plans, tool.version);
    if (!steps)
        return steps.error();
    std::vector<FeedbackItem> items;
    for (const ToolItem &onForm : listed.value()) {
        if (onForm.tool != tool.id)
            continue;
        FeedbackItem &row = items.emplace_back();
        if (const auto item = std::ranges::find(plan.value()->items, onForm.item, &Item::id);
            item != plan.value()->items.end())
            row.title = {item->titleJa, item->titleEn};
        if (const auto found = steps.value().find(onForm.item); found != steps.value().end())
            row.steps = found->second;
        row.figures = figuresOf(byRater, onForm.item);
    }
    return items;
}

} // namespace

Result<std::vector<FeedbackRound>> feedback(storage::Database &database, Plans &plans, Key person, const Actor &reader,
                                            const AsOf &asOf)
{
    const FeedbackSight sight = feedbackSight(reader, person);
    std::vector<FeedbackRound> found;
    if (sight == FeedbackSight::Nothing)
        return found;
    const auto rounds = handedIn(database, person, asOf);
    if (!rounds)
        return rounds.error();
    for (auto round = rounds.value().rbegin(); round != rounds.value().rend(); ++round) {
        const auto &[key, byRater] = *round;
        const auto tool = storage::Repository<Tool>(database).find(key.second);
        if (!tool)
            return tool.error();
        if (!tool.value())
            continue;
        FeedbackRound &line = found.emplace_back(FeedbackRound{.tool = key.second,
                                                               .form = {tool.value()->titleJa, tool.value()->titleEn},
                                                               .fiscalYear = key.first,
                                                               .answered = int(byRater.size()),
                                                               .needed = tool.value()->minimumRaters,
                                                               .raters = {},
                                                               .items = {},
                                                               .comments = {}});
        Result<void> state;
        if (sight >= FeedbackSight::Raters)
            take(namesOf(database, byRater), line.raters, state);
        if (line.isOpen()) {
            take(itemsOf(database, plans, *tool.value(), byRater), line.items, state);
            line.comments = commentsOf(byRater);
        }
        if (!state)
            return state.error();
    }
    return found;
}

} // namespace kz::query

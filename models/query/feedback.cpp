#include "models/query/feedback.h"

#include "models/base/dates.h"
#include "models/storage/asked_reads.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/framework_reads.h"
#include "models/storage/journal.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>
#include <set>

namespace kz::query {

namespace {

/// By which answers are put in order: the entry of the journal that handed it in, and the form.
using Arrival = std::pair<qint64, Key>;

struct Answer {
    Assessment form;
    Arrival arrived;
};

/// By fiscal year and form; the newest form first.
using Rounds = std::map<std::pair<int, Key>, std::vector<Answer>>;

/// Of each rater the newest form.
using ByRater = std::map<Key, const Assessment *>;

bool isHandedIn(const Evidence &head)
{
    return head.status == EvidenceStatus::Submitted || head.status == EvidenceStatus::Countersigned;
}

bool isHandedIn(Key form, const std::optional<QByteArray> &image)
{
    return image && isHandedIn(storage::assessmentFromImage(form, QJsonDocument::fromJson(*image).object()).head);
}

/// When the file first had a form handed in. Neither a draft begun before nor a correction moves it, and of what a
/// packet brings it is the day it came. 0: a bulk load brought it.
Result<qint64> arrivalOf(storage::Database &database, Key form)
{
    const auto changes = storage::Journal(database).historyOf(form);
    if (!changes)
        return changes.error();
    qint64 arrived = 0;
    for (const auto &[entry, row] : changes.value()) { // newest first
        if (isHandedIn(form, row.before))
            arrived = 0;
        else if (isHandedIn(form, row.after))
            arrived = entry.seq;
    }
    return arrived;
}

Result<Rounds> handedIn(storage::Database &database, Key person, const AsOf &asOf)
{
    auto forms = storage::EvidenceRepository(database).allFormsOf(person);
    if (!forms)
        return forms.error();
    Rounds rounds;
    for (Assessment &form : std::move(forms).value()) { // newest first
        const int year = fiscalYearOf(form.head.day);
        if (form.head.kind != EvidenceKind::Feedback || !isHandedIn(form.head) || fiscalYearStart(year) > asOf.happened)
            continue;
        const auto arrived = arrivalOf(database, form.head.id);
        if (!arrived)
            return arrived.error();
        const Key key = form.head.id;
        rounds[{year, form.tool}].push_back({std::move(form), {arrived.value(), key}});
    }
    return rounds;
}

Key raterOf(const Answer &answer)
{
    return answer.form.assessor.value_or(0);
}

using Asked = std::map<std::pair<int, Key>, std::vector<storage::AskedLine>>;

/// Who was asked, by the fiscal year to answer in and the form. Each of them begins a round.
Result<Asked> askedIn(storage::Database &database, Key person, const AsOf &asOf, Rounds &rounds)
{
    auto lines = storage::AskedReads(database).about(person, QDate(1, 1, 1));
    if (!lines)
        return lines.error();
    Asked asked;
    for (storage::AskedLine &line : std::move(lines).value()) {
        const int year = fiscalYearOf(line.asked.due);
        if (fiscalYearStart(year) > asOf.happened || line.asked.askedOn > asOf.happened)
            continue;
        const auto round = std::pair(year, line.asked.tool);
        rounds.try_emplace(round);
        asked[round].push_back(std::move(line));
    }
    return asked;
}

void tell(FeedbackRound &round, const std::vector<storage::AskedLine> &asked, FeedbackSight sight)
{
    std::set<Key> raters;
    for (const storage::AskedLine &line : asked) {
        raters.insert(line.asked.rater);
        if (sight >= FeedbackSight::Raters && !line.answered && !round.awaited.contains(line.raterName))
            round.awaited.append(line.raterName);
    }
    round.asked = int(raters.size());
}

ByRater newestBy(const std::vector<Answer> &answers, const Arrival &last)
{
    ByRater byRater;
    for (const Answer &answer : answers)
        if (answer.arrived <= last)
            byRater.try_emplace(raterOf(answer), &answer.form);
    return byRater;
}

/// When each rater first answered, in order.
std::vector<Arrival> firstArrivals(const std::vector<Answer> &answers)
{
    std::map<Key, Arrival> byRater;
    for (const Answer &answer : answers) {
        Arrival &first = byRater.try_emplace(raterOf(answer), answer.arrived).first->second;
        first = std::min(first, answer.arrived);
    }
    std::vector<Arrival> arrivals;
    for (const auto &[rater, arrived] : byRater)
        arrivals.push_back(arrived);
    std::ranges::sort(arrivals);
    return arrivals;
}

/// What was shown one after the other: first when enough had answered, then when so many more had that none of them
/// can be told by what has changed. Whoever sees each form anyway sees all of it at once.
std::vector<ByRater> stepsOf(const std::vector<Answer> &answers, int needed, FeedbackSight sight)
{
    const std::vector<Arrival> arrivals = firstArrivals(answers);
    if (arrivals.empty())
        return {};
    if (sight == FeedbackSight::Forms && int(arrivals.size()) >= needed)
        return {newestBy(answers, std::ranges::max(answers, {}, &Answer::arrived).arrived)};
    std::vector<ByRater> steps;
    for (size_t count = size_t(std::max(needed, Tool::leastRaters)); count <= arrivals.size();
         count += Tool::leastRaters)
        steps.push_back(newestBy(answers, arrivals[count - 1]));
    return steps;
}

Result<QStringList> namesOf(storage::Database &database, const std::vector<Answer> &answers)
{
    QStringList names;
    for (const Answer &answer : answers) {
        const auto found = storage::Repository<Person>(database).find(raterOf(answer));
        if (!found)
            return found.error();
        names.append(found.value() ? found.value()->name : QString());
    }
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    return names;
}

/// 0: not rated.
int stepOf(const Assessment &form, Key item)
{
    const auto rated = std::ranges::find(form.items, item, &RatedItem::item);
    return rated == form.items.end() ? 0 : rated->step;
}

/// As it stood at the last step that brought enough new ratings of the item.
RatingFigures figuresOf(const std::vector<ByRater> &steps, Key item)
{
    ByRater shown;
    for (const ByRater &step : steps) {
        const auto isNew = [&](const auto &entry) {
            const auto before = shown.find(entry.first);
            return stepOf(*entry.second, item) > 0 && (before == shown.end() || before->second != entry.second);
        };
        if (std::ranges::count_if(step, isNew) >= Tool::leastRaters)
            shown = step;
    }
    std::map<int, int> counts;
    for (const auto &[rater, form] : shown)
        if (const int step = stepOf(*form, item))
            ++counts[step];
    RatingFigures figures;
    for (const auto &[step, count] : counts)
        figures.n += count;
    figures.counts.assign(counts.begin(), counts.end());
    figures.median = medianStep(figures.counts);
    return figures;
}

QStringList commentsOf(const ByRater &byRater)
{
    QStringList comments;
    for (const auto &[rater, form] : byRater)
        comments.append(form->comment.trimmed());
    comments.removeAll(QString());
    comments.sort();
    return comments;
}

/// The items that the form lists, in its order.
Result<std::vector<FeedbackItem>> itemsOf(storage::Database &database, Plans &plans, const Tool &tool,
                                          const std::vector<ByRater> &steps)
{
    const auto plan = plans.plan(database, tool.version);
    if (!plan)
        return plan.error();
    const auto listed = storage::FrameworkReads(database).toolItems(tool.version);
    if (!listed)
        return listed.error();
    const auto scales = itemSteps(database, plans, tool.version);
    if (!scales)
        return scales.error();
    std::vector<FeedbackItem> items;
    for (const ToolItem &onForm : listed.value()) {
        if (onForm.tool != tool.id)
            continue;
        FeedbackItem &row = items.emplace_back();
        if (const auto item = std::ranges::find(plan.value()->items, onForm.item, &Item::id);
            item != plan.value()->items.end())
            row.title = {item->titleJa, item->titleEn};
        if (const auto found = scales.value().find(onForm.item); found != scales.value().end())
            row.steps = found->second;
        row.figures = figuresOf(steps, onForm.item);
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
    auto answered = handedIn(database, person, asOf);
    if (!answered)
        return answered.error();
    Rounds rounds = std::move(answered).value();
    const auto asked = askedIn(database, person, asOf, rounds);
    if (!asked)
        return asked.error();
    for (auto round = rounds.rbegin(); round != rounds.rend(); ++round) {
        const auto &[key, answers] = *round;
        const auto tool = storage::Repository<Tool>(database).find(key.second);
        if (!tool)
            return tool.error();
        if (!tool.value())
            continue;
        FeedbackRound &line = found.emplace_back(FeedbackRound{.tool = key.second,
                                                               .form = {tool.value()->titleJa, tool.value()->titleEn},
                                                               .fiscalYear = key.first,
                                                               .answered = int(firstArrivals(answers).size()),
                                                               .needed = tool.value()->minimumRaters,
                                                               .raters = {},
                                                               .awaited = {},
                                                               .items = {},
                                                               .comments = {}});
        if (const auto those = asked.value().find(key); those != asked.value().end())
            tell(line, those->second, sight);
        Result<void> state;
        if (sight >= FeedbackSight::Raters)
            take(namesOf(database, answers), line.raters, state);
        if (const auto steps = stepsOf(answers, line.needed, sight); !steps.empty()) {
            line.shown = int(steps.back().size());
            take(itemsOf(database, plans, *tool.value(), steps), line.items, state);
            line.comments = commentsOf(steps.back());
        }
        if (!state)
            return state.error();
    }
    return found;
}

Result<std::vector<Key>> readableForms(storage::Database &database, const std::vector<Key> &keys, const Actor &reader)
{
    const storage::EvidenceRepository evidence(database);
    std::vector<Key> readable;
    for (const Key key : keys) {
        const auto form = evidence.findAssessment(key);
        if (!form)
            return form.error();
        if (form.value() && mayReadForm(reader, *form.value()))
            readable.push_back(key);
    }
    return readable;
}

} // namespace kz::query

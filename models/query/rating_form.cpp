#include "models/query/rating_form.h"

#include "models/storage/framework_reads.h"
#include "models/storage/rating_reads.h"

#include <algorithm>

namespace kz::query {

namespace {

constexpr size_t mostLatest = 5;

struct Earlier {
    std::optional<int> step;
    QDate day;
};

/// The newest rating of each item that `counts`.
template <typename Counts>
std::unordered_map<Key, Earlier> newest(const std::vector<storage::EarlierRating> &ratings, Counts counts)
{
    std::unordered_map<Key, Earlier> found;
    for (const storage::EarlierRating &rating : ratings) // oldest first
        if (counts(rating))
            found[rating.item] = {rating.step, rating.day};
    return found;
}

bool isSelf(const storage::EarlierRating &rating)
{
    return rating.kind == AssessorKind::Self;
}

std::optional<LastTime> lastTime(const std::vector<storage::EarlierRating> &ratings, const Rater &rater)
{
    const auto newestOf = [&](bool isOwn, auto counts) -> std::optional<LastTime> {
        const auto found = std::ranges::find_if(ratings.rbegin(), ratings.rend(), counts);
        if (found == ratings.rend())
            return {};
        return LastTime{{found->kind, found->assessor}, found->assessorName, found->day, isOwn};
    };
    if (rater.isSelf())
        return newestOf(true, isSelf);
    auto own = newestOf(true, [&](const storage::EarlierRating &rating) {
        return rater.assessor != 0 && rating.assessor == rater.assessor && !isSelf(rating);
    });
    return own ? own : newestOf(false, [&](const storage::EarlierRating &rating) { return rating.kind == rater.kind; });
}

/// What was logged after a day, by the item it counts for. One entry counts once for an item, whatever it names.
std::unordered_map<Key, LoggedSince> loggedByItem(const std::vector<storage::LoggedBefore> &entries,
                                                  const std::vector<std::pair<Key, Key>> &reach)
{
    std::unordered_map<Key, std::vector<Key>> reached; // by what was logged
    for (const auto &[item, source] : reach)
        if (item != source)
            reached[source].push_back(item);
    std::unordered_map<Key, LoggedSince> found;
    std::unordered_map<Key, Key> counted; // the entry that was counted last for an item
    const auto add = [&](Key item, const storage::LoggedBefore &entry) {
        if (counted[item] == entry.evidence)
            return;
        counted[item] = entry.evidence;
        LoggedSince &logged = found[item];
        logged.times += entry.count;
        if (!logged.last.isValid()) // the newest first
            logged.last = entry.day;
        if (logged.latest.size() < mostLatest)
            logged.latest.push_back({entry.day, entry.siteName, entry.count, entry.evidence});
    };
    for (const storage::LoggedBefore &entry : entries) {
        add(entry.item, entry);
        if (const auto others = reached.find(entry.item); others != reached.end())
            for (const Key item : others->second)
                add(item, entry);
    }
    return found;
}

/// After a day and by another. Whoever gives feedback under no name, a colleague or a patient, has no business with the
/// log.
Result<std::unordered_map<Key, LoggedSince>> loggedSince(storage::Database &database, Key version, const Tool &tool,
                                                         Key person, QDate after, QDate day)
{
    std::unordered_map<Key, LoggedSince> none;
    if (tool.hidesRaters())
        return none;
    const auto entries = storage::RatingReads(database).logged(person, after, day);
    if (!entries)
        return entries.error();
    if (entries.value().empty())
        return none;
    const auto reach = storage::FrameworkReads(database).reach(version);
    if (!reach)
        return reach.error();
    return loggedByItem(entries.value(), reach.value());
}

} // namespace

Result<RatingForm> ratingForm(storage::Database &database, Plans &plans, Key toolKey, Key person, const Rater &rater,
                              std::optional<Key> level, QDate day)
{
    const auto tool = storage::Repository<Tool>(database).find(toolKey);
    if (!tool)
        return tool.error();
    if (!tool.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("tool"), keyToText(toolKey)});
    const Key version = tool.value()->version;
    const storage::FrameworkReads reads(database);
    const auto plan = plans.plan(database, version);
    if (!plan)
        return plan.error();
    const auto toolItems = reads.toolItems(version);
    if (!toolItems)
        return toolItems.error();
    const auto steps = reads.scaleSteps(version);
    if (!steps)
        return steps.error();
    const auto descriptors = reads.descriptors(version);
    if (!descriptors)
        return descriptors.error();
    const auto earlier = storage::RatingReads(database).earlier(person, toolKey, day);
    if (!earlier)
        return earlier.error();

    const auto last = lastTime(earlier.value(), rater);
    const auto logged = loggedSince(database, version, *tool.value(), person, last ? last->day : QDate(), day);
    if (!logged)
        return logged.error();
    const auto self = newest(earlier.value(), isSelf);
    const auto previous = newest(earlier.value(), [&](const storage::EarlierRating &rating) {
        if (!last || rater.isSelf())
            return last && isSelf(rating);
        return rating.assessor == last->rater.assessor
            && (last->isOwn ? !isSelf(rating) : rating.kind == last->rater.kind);
    });

    std::unordered_map<Key, const Item *> itemOf;
    std::unordered_map<Key, Key> domainOf;
    for (const Item &item : plan.value()->items) { // parents before children
        itemOf.emplace(item.id, &item);
        domainOf[item.id] = item.parent ? domainOf[*item.parent] : item.id;
    }
    RatingForm form{.tool = *tool.value(), .items = {}, .lastTime = last};
    for (const ToolItem &onForm : toolItems.value()) {
        if (onForm.tool != toolKey || !itemOf.contains(onForm.item))
            continue;
        const Item &item = *itemOf[onForm.item];
        const Item &domain = *itemOf[domainOf[item.id]];
        RatingFormItem row{.item = item.id,
                           .domain = domain.id,
                           .title = {item.titleJa, item.titleEn},
                           .domainTitle = {domain.titleJa, domain.titleEn},
                           .descriptor = {},
                           .steps = {},
                           .logged = {}};
        for (const Descriptor &descriptor : descriptors.value())
            if (descriptor.item == item.id && descriptor.level == level)
                row.descriptor = {descriptor.textJa, descriptor.textEn};
        for (const ScaleStep &step : steps.value())
            if (step.scale == item.scale.value_or(form.tool.scale))
                row.steps.push_back(step);
        if (const auto found = previous.find(item.id); found != previous.end()) {
            row.previous = found->second.step;
            row.previousDay = found->second.day;
        }
        if (const auto found = self.find(item.id); found != self.end()) {
            row.self = found->second.step;
            row.selfDay = found->second.day;
        }
        if (const auto found = logged.value().find(item.id); found != logged.value().end())
            row.logged = found->second;
        form.items.push_back(std::move(row));
    }
    // Items of one domain stand together, the domains in the order in which the form names them first.
    std::vector<Key> order;
    for (const RatingFormItem &item : form.items)
        if (std::ranges::find(order, item.domain) == order.end())
            order.push_back(item.domain);
    std::ranges::stable_sort(form.items, {}, [&](const RatingFormItem &item) {
        return std::ranges::find(order, item.domain) - order.begin();
    });
    return form;
}

} // namespace kz::query

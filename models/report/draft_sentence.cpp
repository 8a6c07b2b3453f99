#include "models/report/draft_sentence.h"

#include "models/words/requirement_text.h"
#include "models/words/words.h"

namespace kz::report {

namespace {

/// The items a rule counts: a mark on what has others below it brings the lowest of them.
void addCounted(const query::FrameworkSheet &sheet, const RequirementItem &asked, std::vector<Key> &items)
{
    const auto found = sheet.indexOf.find(asked.item);
    if (found == sheet.indexOf.end())
        return;
    const std::function<void(int)> add = [&](int at) {
        const auto &node = sheet.nodes[size_t(at)];
        if (!asked.subtree || node.children.empty())
            items.push_back(node.item.id);
        else
            for (const int child : node.children)
                add(child);
    };
    add(found->second);
}

} // namespace

QString draftSentence(const query::FrameworkSheet &sheet, const Requirement &rule)
{
    const auto read = progress::parseRule(rule.kind, rule.parameters);
    if (!read)
        return words::errorText(read.error());
    progress::Node node;
    node.record = rule;
    node.rule = read.value();
    for (const RequirementItem &asked : sheet.requirementItems)
        if (asked.requirement == rule.id)
            addCounted(sheet, asked, node.items);
    for (const RequirementSite &named : sheet.requirementSites)
        if (named.requirement == rule.id)
            node.sites.push_back(named.site);
    return words::ruleSentence(node, [&](Key key) {
        const auto found = sheet.indexOf.find(key);
        if (found == sheet.indexOf.end())
            return QString();
        const Item &item = sheet.nodes[size_t(found->second)].item;
        return words::pick(item.titleJa, item.titleEn);
    });
}

} // namespace kz::report

#include "models/progress/framework_plan.h"

#include <algorithm>
#include <map>
#include <optional>

namespace kz::progress {

namespace {

/// The indices of a forest's rows: parents before children, siblings as `before` orders them.
/// Rows whose parent is not among them are left out.
template <typename Row, typename Before>
std::vector<int> treeOrder(const std::vector<Row> &rows, Before before)
{
    std::map<std::optional<Key>, std::vector<int>> children;
    for (int i = 0; i < static_cast<int>(rows.size()); ++i)
        children[rows[i].parent].push_back(i);
    for (auto &[parent, siblings] : children)
        std::sort(siblings.begin(), siblings.end(), [&](int a, int b) { return before(rows[a], rows[b]); });

    std::vector<int> order;
    std::vector<int> pending(children[std::nullopt].rbegin(), children[std::nullopt].rend());
    while (!pending.empty()) {
        const int row = pending.back();
        pending.pop_back();
        order.push_back(row);
        if (const auto below = children.find(rows[row].id); below != children.end())
            pending.insert(pending.end(), below->second.rbegin(), below->second.rend());
    }
    return order;
}

template <typename Row>
bool byPosition(const Row &a, const Row &b)
{
    return a.position != b.position ? a.position < b.position : a.id < b.id;
}

class Planner
{
public:
    explicit Planner(FrameworkRows rows) : m_rows(std::move(rows)) { }

    Result<FrameworkPlan> plan()
    {
        place();
        if (m_error.code != ErrorCode::None)
            return m_error;
        connect();
        return std::move(m_plan);
    }

    FrameworkPlan sketch()
    {
        place();
        return std::move(m_plan);
    }

private:
    enum class Asked { No, Below, ByName };

    /// Goes on after a failure: the first one is told, and a sketch has what can be read.
    void place()
    {
        m_plan.version = m_rows.version.id;
        m_plan.levels = std::move(m_rows.levels);
        std::sort(m_plan.levels.begin(), m_plan.levels.end(), byPosition<Level>);
        placeItems();
        placeNodes();
        for (int i = 0; i < static_cast<int>(m_plan.nodes.size()); ++i)
            prepare(i);
        attachSites();
        checkGroups();
    }

    void fail(const Requirement &requirement, const QString &what)
    {
        if (m_error.code == ErrorCode::None)
            m_error = makeError(ErrorCode::BadArgument, {requirement.code, what});
    }

    void placeItems()
    {
        for (const int row : treeOrder(m_rows.items, byPosition<Item>)) {
            const int index = static_cast<int>(m_plan.items.size());
            const Item &item = m_plan.items.emplace_back(std::move(m_rows.items[row]));
            m_itemIndex[item.id] = index;
            m_itemParent.push_back(item.parent ? m_itemIndex.at(*item.parent) : -1);
        }
        m_isLeaf.assign(m_plan.items.size(), true);
        for (const int parent : m_itemParent)
            if (parent >= 0)
                m_isLeaf[parent] = false;
    }

    void placeNodes()
    {
        const std::vector<int> order = treeOrder(m_rows.requirements, byPosition<Requirement>);
        for (const int row : order) {
            const int index = static_cast<int>(m_plan.nodes.size());
            Node &node = m_plan.nodes.emplace_back();
            node.record = m_rows.requirements[row];
            m_nodeIndex[node.record.id] = index;
            node.parent = node.record.parent ? m_nodeIndex.at(*node.record.parent) : -1;
            (node.parent < 0 ? m_plan.roots : m_plan.nodes[node.parent].children).push_back(index);
        }
        for (const Requirement &requirement : m_rows.requirements)
            if (!m_nodeIndex.count(requirement.id))
                fail(requirement, QStringLiteral("parent"));
        for (const RequirementItem &asked : m_rows.requirementItems)
            m_asked[asked.requirement].push_back(asked);
    }

    void prepare(int index)
    {
        Node &node = m_plan.nodes[index];
        const Requirement &record = node.record;
        Result<Rule> rule = parseRule(record.kind, record.parameters);
        if (!rule)
            return fail(record, rule.error().arguments.join(QStringLiteral(": ")));
        node.rule = std::move(rule).value();

        if (node.parent >= 0) {
            const Node &parent = m_plan.nodes[node.parent];
            if (!isGroup(parent.record.kind))
                return fail(record, QStringLiteral("parent"));
            node.level = parent.level;
            node.domain = parent.domain;
        }
        node.domain = record.domain.value_or(node.domain);
        if (record.level) {
            node.level = levelIndex([&](const Level &level) { return level.id == *record.level; });
            if (node.level < 0)
                return fail(record, QStringLiteral("level"));
        }
        expandItems(node);
        resolveTenure(node);
        resolveFields(node);
        m_plan.countsClinicDays |= record.kind == RequirementKind::Weeks && !node.rule.settings.empty();
    }

    template <typename Is>
    int levelIndex(Is is) const
    {
        const auto found = std::find_if(m_plan.levels.begin(), m_plan.levels.end(), is);
        return found == m_plan.levels.end() ? -1 : static_cast<int>(found - m_plan.levels.begin());
    }

    void expandItems(Node &node)
    {
        std::vector<Asked> reach(m_plan.items.size(), Asked::No);
        const auto asked = m_asked.find(node.record.id);
        if (asked == m_asked.end()) {
            if (countsItems(node.rule))
                fail(node.record, QStringLiteral("items"));
            return;
        }
        for (const RequirementItem &row : asked->second) {
            const auto item = m_itemIndex.find(row.item);
            if (item == m_itemIndex.end())
                return fail(node.record, QStringLiteral("items"));
            const bool named = !row.subtree || m_isLeaf[item->second];
            reach[item->second] = std::max(reach[item->second], named ? Asked::ByName : Asked::Below);
            if (row.subtree)
                markBelow(item->second, reach);
        }
        for (std::size_t i = 0; i < reach.size(); ++i) {
            const Item &item = m_plan.items[i];
            const bool ofLevel = node.level < 0 || !item.level || *item.level == m_plan.levels[node.level].id;
            const bool brought = reach[i] == Asked::Below && ofLevel && (m_isLeaf[i] || !countsItems(node.rule));
            if (reach[i] == Asked::ByName || brought)
                node.items.push_back(item.id);
        }
        if (node.items.empty())
            fail(node.record, QStringLiteral("items"));
    }

    void markBelow(int top, std::vector<Asked> &reach) const
    {
        std::vector<bool> inside(m_plan.items.size(), false);
        inside[top] = true;
        for (std::size_t i = top + 1; i < inside.size(); ++i) { // parents stand before children
            if (m_itemParent[i] >= 0 && inside[m_itemParent[i]]) {
                inside[i] = true;
                reach[i] = std::max(reach[i], Asked::Below);
            }
        }
    }

    void resolveTenure(Node &node)
    {
        if (node.rule.tenureOf != TenureOf::Level)
            return;
        const int least = levelIndex([&](const Level &level) { return level.code == node.rule.level; });
        if (least < 0)
            return fail(node.record, QStringLiteral("level: ") + node.rule.level);
        for (std::size_t i = least; i < m_plan.levels.size(); ++i) {
            const Key own = m_plan.levels[i].id;
            node.tenureLevels.push_back(own);
            for (const auto &[level, source] : m_rows.levelReach)
                if (level == own && source != own)
                    node.tenureLevels.push_back(source);
        }
    }

    void resolveFields(Node &node)
    {
        const auto numbered = [this](const QStringList &fields) {
            std::vector<int> numbers;
            for (const QString &field : fields) {
                if (!m_plan.fields.contains(field))
                    m_plan.fields.insert(field, static_cast<int>(m_plan.fields.size()));
                numbers.push_back(m_plan.fields[field]);
            }
            return numbers;
        };
        node.fieldSets.push_back(numbered(node.rule.fields));
        for (const Substitute &substitute : node.rule.substitutes)
            node.fieldSets.push_back(numbered(substitute.fields));
        if (!node.rule.exclusiveGroup.isEmpty())
            node.exclusiveGroup
                = m_groups.try_emplace(node.rule.exclusiveGroup, static_cast<int>(m_groups.size())).first->second;
        m_plan.exclusiveGroups = static_cast<int>(m_groups.size());
    }

    void attachSites()
    {
        for (const RequirementSite &row : m_rows.requirementSites)
            if (const auto node = m_nodeIndex.find(row.requirement); node != m_nodeIndex.end())
                m_plan.nodes[node->second].sites.push_back(row.site);
        for (Node &node : m_plan.nodes)
            std::sort(node.sites.begin(), node.sites.end());
    }

    void checkGroups()
    {
        for (const Node &node : m_plan.nodes) {
            const auto children = static_cast<double>(node.children.size());
            if (isGroup(node.record.kind) && (children == 0 || node.rule.need > children))
                fail(node.record, QStringLiteral("children"));
        }
    }

    /// Fills `users`, from the items asked for and from those that reach them.
    void connect()
    {
        std::unordered_map<Key, std::vector<Key>> sources;
        for (const auto &[item, source] : m_rows.reach)
            if (source != item)
                sources[item].push_back(source);

        for (int i = 0; i < static_cast<int>(m_plan.nodes.size()); ++i) {
            const Node &node = m_plan.nodes[i];
            if (!countsRecords(node.record.kind))
                continue;
            if (node.items.empty())
                m_plan.itemless.push_back(i);
            const auto use = [&, oneByOne = countsItems(node.rule)](Key source, int index) {
                auto &users = m_plan.users[source];
                const bool known = !users.empty() && users.back().first == i;
                if (!known || (oneByOne && users.back().second != index))
                    users.emplace_back(i, index);
            };
            for (int index = 0; index < static_cast<int>(node.items.size()); ++index)
                use(node.items[index], index);
            for (int index = 0; index < static_cast<int>(node.items.size()); ++index)
                if (const auto from = sources.find(node.items[index]); from != sources.end())
                    for (const Key source : from->second)
                        use(source, index);
        }
    }

    FrameworkRows m_rows;
    FrameworkPlan m_plan;
    Error m_error;
    std::unordered_map<Key, int> m_itemIndex;
    std::vector<int> m_itemParent; ///< by index; -1 = top
    std::vector<bool> m_isLeaf;
    std::unordered_map<Key, int> m_nodeIndex;
    std::unordered_map<Key, std::vector<RequirementItem>> m_asked;
    std::map<QString, int> m_groups;
};

} // namespace

bool countsRecords(RequirementKind kind)
{
    switch (kind) {
    case RequirementKind::Rating:
    case RequirementKind::Log:
    case RequirementKind::Credits:
    case RequirementKind::Module:
    case RequirementKind::Interview:
        return true;
    default:
        return false;
    }
}

bool countsItems(const Rule &rule)
{
    return rule.each || rule.unit == Unit::Items;
}

Result<FrameworkPlan> planFramework(FrameworkRows rows)
{
    return Planner(std::move(rows)).plan();
}

FrameworkPlan sketchFramework(FrameworkRows rows)
{
    return Planner(std::move(rows)).sketch();
}

} // namespace kz::progress

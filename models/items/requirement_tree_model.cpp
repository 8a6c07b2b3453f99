#include "models/items/requirement_tree_model.h"

#include "models/query/events.h"
#include "models/query/people.h"
#include "models/words/requirement_text.h"
#include "models/words/words.h"

namespace kz::items {

namespace {

constexpr ColumnSpec specs[] = {
    {QT_TRANSLATE_NOOP("Column", "Requirement")},
    {QT_TRANSLATE_NOOP("Column", "Have of need"), true},
    {QT_TRANSLATE_NOOP("Column", "Met on")},
    {QT_TRANSLATE_NOOP("Column", "Still missing")},
};

constexpr quintptr recordBit = 1;

using Details = QHash<Key, QString>;

/// Where records happened and who was there, for those that a standing rests on.
Result<Details> readDetails(storage::Database &database, Key person, const std::vector<Key> &evidence)
{
    Details details;
    const auto rows = query::evidenceRows(database, evidence);
    if (!rows)
        return rows.error();
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    };
    for (const query::EvidenceRowView &row : rows.value())
        details.insert(row.head.evidence,
                       joined({row.head.siteName, row.head.departmentName,
                               words::raterText(row.head.byName, row.head.insteadOf)}));
    const auto spans = query::timeline(database, person);
    if (!spans)
        return spans.error();
    for (const query::TimelineSpan &span : spans.value())
        if (span.table == QStringLiteral("placement"))
            details.insert(span.key, joined({span.titleJa, span.detail, span.other}));
    const auto titles = query::titlesOfAttended(database, person);
    if (!titles)
        return titles.error();
    details.insert(titles.value());
    return details;
}

const char *tableOf(progress::Used::Kind kind)
{
    using enum progress::Used::Kind;
    switch (kind) {
    case Evidence:
        break;
    case Placement:
        return "placement";
    case Award:
        return "level_award";
    case Employment:
        return "employment";
    case Absence:
        return "absence";
    case Attendance:
        return "attendance";
    case Certificate:
        return "held_certificate";
    case Interview:
        return "interview";
    }
    return "log_entry";
}

bool sameShape(const std::vector<progress::Standing> &a, const std::vector<progress::Standing> &b)
{
    return std::ranges::equal(a, b, [](const progress::Standing &one, const progress::Standing &other) {
        return one.used.size() == other.used.size() && one.met == other.met;
    });
}

} // namespace

RequirementTreeModel::RequirementTreeModel(Workspace &workspace, QObject *parent)
    : QAbstractItemModel(parent), m_workspace(workspace)
{ }

void RequirementTreeModel::setStanding(Key person, const query::EnrolmentStanding &standing)
{
    const bool inPlace = m_plan == standing.plan && m_person == person && sameShape(m_standings, standing.standings);
    if (inPlace) {
        m_standings = standing.standings;
        const int last = columnCount() - 1;
        for (size_t node = 0; node < m_standings.size(); ++node) {
            const QModelIndex first = indexOf(m_standings[node].requirement);
            if (first.isValid())
                Q_EMIT dataChanged(first, first.siblingAtColumn(last));
            if (const int records = rowCount(first); first.isValid() && m_children[node].empty() && records > 0)
                Q_EMIT dataChanged(index(0, 0, first), index(records - 1, last, first));
        }
    } else {
        beginResetModel();
        m_person = person;
        m_plan = standing.plan;
        m_standings = standing.standings;
        m_itemTitles.clear();
        for (const Item &item : m_plan->items)
            m_itemTitles.insert(item.id, words::pick(item.titleJa, item.titleEn));
        arrange();
        endResetModel();
    }
    askDetails();
}

void RequirementTreeModel::clear()
{
    beginResetModel();
    m_person = 0;
    m_plan.reset();
    m_standings.clear();
    arrange();
    endResetModel();
}

void RequirementTreeModel::setMissingOnly(bool missingOnly)
{
    if (m_missingOnly == missingOnly)
        return;
    beginResetModel();
    m_missingOnly = missingOnly;
    arrange();
    endResetModel();
}

void RequirementTreeModel::arrange()
{
    m_children.assign(m_standings.size(), {});
    m_rowOf.assign(m_standings.size(), -1);
    m_roots.clear();
    if (!m_plan)
        return;
    const auto shown = [this](int node) { return !m_missingOnly || !m_standings[size_t(node)].met; };
    const auto place = [&](int node, std::vector<int> &siblings) {
        if (!shown(node))
            return;
        m_rowOf[size_t(node)] = int(siblings.size());
        siblings.push_back(node);
    };
    for (const int root : m_plan->roots)
        place(root, m_roots);
    for (size_t node = 0; node < m_plan->nodes.size(); ++node)
        for (const int child : m_plan->nodes[node].children)
            place(child, m_children[node]);
}

void RequirementTreeModel::askDetails()
{
    QSet<Key> evidence;
    for (const progress::Standing &standing : m_standings)
        for (const progress::Used &used : standing.used)
            if (used.kind == progress::Used::Kind::Evidence && !m_details.contains(used.key))
                evidence.insert(used.key);
    m_workspace.read<Details>(
        this,
        [person = m_person, keys = std::vector<Key>(evidence.cbegin(), evidence.cend())](
            storage::Database &database, const query::CancelToken &) { return readDetails(database, person, keys); },
        [this](const Result<Details> &details) {
            if (!details)
                return;
            m_details.insert(details.value());
            for (size_t node = 0; node < m_standings.size(); ++node) {
                const QModelIndex parent = indexOf(m_standings[node].requirement);
                const int records = int(m_standings[node].used.size());
                if (parent.isValid() && m_children[node].empty() && records > 0)
                    Q_EMIT dataChanged(index(0, Title, parent), index(records - 1, Missing, parent));
            }
        });
}

bool RequirementTreeModel::isRecord(const QModelIndex &index) const
{
    return (index.internalId() & recordBit) != 0;
}

int RequirementTreeModel::nodeOf(const QModelIndex &index) const
{
    return int(index.internalId() >> 1);
}

QModelIndex RequirementTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, column, quintptr(m_roots[size_t(row)]) << 1);
    const int node = nodeOf(parent);
    const auto &children = m_children[size_t(node)];
    if (!children.empty())
        return createIndex(row, column, quintptr(children[size_t(row)]) << 1);
    return createIndex(row, column, (quintptr(node) << 1) | recordBit);
}

QModelIndex RequirementTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int node = nodeOf(index);
    const int above = isRecord(index) ? node : m_plan->nodes[size_t(node)].parent;
    return above < 0 ? QModelIndex() : createIndex(m_rowOf[size_t(above)], 0, quintptr(above) << 1);
}

int RequirementTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_roots.size());
    if (parent.column() != 0 || isRecord(parent))
        return 0;
    const auto node = size_t(nodeOf(parent));
    return m_plan->nodes[node].children.empty() ? int(m_standings[node].used.size()) : int(m_children[node].size());
}

int RequirementTreeModel::columnCount(const QModelIndex &) const
{
    return int(std::size(specs));
}

QVariant RequirementTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
        return QCoreApplication::translate("Column", specs[section].title);
    return QAbstractItemModel::headerData(section, orientation, role);
}

QModelIndex RequirementTreeModel::indexOf(Key requirement) const
{
    for (size_t node = 0; node < m_standings.size(); ++node)
        if (m_standings[node].requirement == requirement && m_rowOf[node] >= 0) {
            // Below something that is left out it is not to be seen either.
            for (int above = m_plan->nodes[node].parent; above >= 0; above = m_plan->nodes[size_t(above)].parent)
                if (m_rowOf[size_t(above)] < 0)
                    return {};
            return createIndex(m_rowOf[node], 0, quintptr(node) << 1);
        }
    return {};
}

QString RequirementTreeModel::itemTitle(Key item) const
{
    return m_itemTitles.value(item);
}

QVariant RequirementTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((specs[index.column()].isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (isRecord(index))
        return recordData(m_standings[size_t(nodeOf(index))].used[size_t(index.row())], index.column(), role);
    return nodeData(nodeOf(index), index.column(), role);
}

QVariant RequirementTreeModel::nodeData(int at, int column, int role) const
{
    const progress::Node &node = m_plan->nodes[size_t(at)];
    const progress::Standing &standing = m_standings[size_t(at)];
    const auto titleOf = [this](Key item) { return itemTitle(item); };
    switch (role) {
    case KeyRole:
        return QVariant::fromValue(standing.requirement);
    case StateRole:
        return int(standing.met ? State::Met : State::Unmet);
    case ShareRole:
        return standing.need > 0 ? QVariant(std::min(standing.have / standing.need, 1.0)) : QVariant();
    case RuleRole:
    case Qt::ToolTipRole:
        return words::ruleSentence(node, titleOf);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (column) {
    case Title: {
        const QString title = words::pick(node.record.titleJa, node.record.titleEn);
        return title.isEmpty() ? words::ruleSentence(node, titleOf) : title;
    }
    case Standing:
        return words::haveNeedText(standing);
    case MetOn:
        return words::dayText(standing.metOn);
    default:
        return words::missingText(standing, titleOf);
    }
}

QVariant RequirementTreeModel::recordData(const progress::Used &used, int column, int role) const
{
    switch (role) {
    case KeyRole:
        return QVariant::fromValue(used.key);
    case RecordRole:
        return int(used.kind);
    case ValueRole:
        return used.day;
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    const QString details = m_details.value(used.key);
    switch (column) {
    case Title: {
        const QString item = itemTitle(used.item);
        if (!item.isEmpty())
            return item;
        return words::recordText(tableOf(used.kind));
    }
    case Standing:
        return words::numberText(used.amount);
    case MetOn:
        return words::dayText(used.day);
    default:
        return details;
    }
}

} // namespace kz::items

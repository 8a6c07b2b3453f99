#include "models/items/rule_tree_model.h"

#include "models/base/kana.h"
#include "models/words/requirement_text.h"
#include "models/words/words.h"

namespace kz::items {

namespace {

constexpr ColumnSpec specs[] = {
    {QT_TRANSLATE_NOOP("Column", "Requirement")},
    {QT_TRANSLATE_NOOP("Column", "Rule")},
    {QT_TRANSLATE_NOOP("Column", "Level")},
};

} // namespace

QString ruleText(const query::FrameworkSheet &sheet, int rule)
{
    return words::ruleSentence(sheet.plan->nodes[size_t(rule)], [&](Key item) {
        const auto at = sheet.indexOf.find(item);
        if (at == sheet.indexOf.end())
            return QString();
        const Item &record = sheet.nodes[size_t(at->second)].item;
        return words::pick(record.titleJa, record.titleEn);
    });
}

QString ruleTitle(const query::FrameworkSheet &sheet, int rule)
{
    const Requirement &record = sheet.plan->nodes[size_t(rule)].record;
    return words::pick(record.titleJa, record.titleEn);
}

RuleTreeModel::RuleTreeModel(QObject *parent) : QAbstractItemModel(parent) { }

void RuleTreeModel::setSheet(query::SheetPtr sheet)
{
    beginResetModel(); // columns depend on the sheet, so the old rows must not outlive it
    m_sheet = sheet && sheet->plan ? std::move(sheet) : nullptr;
    m_children.clear();
    m_places.clear();
    m_roots.clear();
    endResetModel();
    setFilter({});
}

void RuleTreeModel::setFilter(const QString &text)
{
    beginResetModel();
    m_roots.clear();
    m_shown = 0;
    const size_t count = m_sheet ? m_sheet->plan->nodes.size() : 0;
    m_children.assign(count, {});
    m_places.assign(count, -1);
    const QString wanted = searchFold(text);
    std::vector<bool> named(count);
    std::vector<bool> shown(count);
    const auto isNamed = [&](const Requirement &rule) {
        return searchFold(rule.code + u' ' + rule.titleJa + u' ' + rule.titleEn).contains(wanted);
    };
    for (size_t at = 0; at < count; ++at) {
        const progress::Node &node = ruleOf(int(at));
        named[at] = wanted.isEmpty() || (node.parent >= 0 && named[size_t(node.parent)]) || isNamed(node.record);
        shown[at] = named[at];
    }
    for (size_t at = count; at-- > 0;)
        if (shown[at] && ruleOf(int(at)).parent >= 0)
            shown[size_t(ruleOf(int(at)).parent)] = true;
    const auto place = [&](int node, std::vector<int> &siblings) {
        if (!shown[size_t(node)])
            return;
        m_places[size_t(node)] = int(siblings.size());
        siblings.push_back(node);
        ++m_shown;
    };
    if (m_sheet)
        for (const int root : m_sheet->plan->roots)
            place(root, m_roots);
    for (size_t at = 0; at < count; ++at)
        for (const int child : ruleOf(int(at)).children)
            place(child, m_children[at]);
    endResetModel();
}

QModelIndex RuleTreeModel::indexOf(Key requirement) const
{
    for (size_t at = 0; at < m_places.size(); ++at)
        if (m_places[at] >= 0 && ruleOf(int(at)).record.id == requirement)
            return createIndex(m_places[at], 0, quintptr(at));
    return {};
}

QModelIndex RuleTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto &siblings = parent.isValid() ? m_children[size_t(nodeAt(parent))] : m_roots;
    return createIndex(row, column, quintptr(siblings[size_t(row)]));
}

QModelIndex RuleTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int above = ruleOf(nodeAt(index)).parent;
    return above < 0 ? QModelIndex() : createIndex(m_places[size_t(above)], 0, quintptr(above));
}

int RuleTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_roots.size());
    return parent.column() == 0 ? int(m_children[size_t(nodeAt(parent))].size()) : 0;
}

int RuleTreeModel::columnCount(const QModelIndex &) const
{
    return m_sheet && !m_sheet->plan->levels.empty() ? 3 : 2;
}

QVariant RuleTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
        return QCoreApplication::translate("Column", specs[section].title);
    return QAbstractItemModel::headerData(section, orientation, role);
}

QVariant RuleTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int at = nodeAt(index);
    const progress::Node &node = ruleOf(at);
    switch (role) {
    case KeyRole:
        return QVariant::fromValue(node.record.id);
    case HeadingRole:
        return index.column() == Title && !node.children.empty();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Title:
        return ruleTitle(*m_sheet, at);
    case Sentence:
        return ruleText(*m_sheet, at);
    default: {
        // What stands below a level need not say it again.
        const bool said = node.parent >= 0 && ruleOf(node.parent).level == node.level;
        if (said || node.level < 0)
            return QString();
        const Level &level = m_sheet->plan->levels[size_t(node.level)];
        return words::pick(level.labelJa, level.labelEn);
    }
    }
}

} // namespace kz::items

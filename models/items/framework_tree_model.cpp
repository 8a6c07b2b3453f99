#include "models/items/framework_tree_model.h"

#include "models/base/kana.h"
#include "models/words/requirement_text.h"
#include "models/words/words.h"

namespace kz::items {

namespace {

constexpr ColumnSpec specs[] = {
    {QT_TRANSLATE_NOOP("Column", "Item")},
    {QT_TRANSLATE_NOOP("Column", "Kind")},
    {QT_TRANSLATE_NOOP("Column", "Asked for")},
    {QT_TRANSLATE_NOOP("Column", "Forms")},
};

/// What a rule asks of one item, in a word or two.
QString askedOfOne(const progress::Node &node)
{
    const progress::Rule &rule = node.rule;
    const QString need = words::numberText(rule.need);
    if (!rule.each && node.items.size() > 1)
        return FrameworkTreeModel::tr("counts");
    if (rule.kind == RequirementKind::Rating) {
        const QString step = FrameworkTreeModel::tr("%1 or more").arg(rule.threshold);
        return rule.need > 1 ? FrameworkTreeModel::tr("%1 (%2×)").arg(step, need) : step;
    }
    if (rule.unit == progress::Unit::HalfDays || rule.unit == progress::Unit::Days)
        return words::unitText(rule.unit, rule.need);
    return FrameworkTreeModel::tr("%1×").arg(need);
}

} // namespace

FrameworkTreeModel::FrameworkTreeModel(QObject *parent) : QAbstractItemModel(parent) { }

void FrameworkTreeModel::setSheet(query::SheetPtr sheet)
{
    m_sheet = std::move(sheet);
    setFilter({}, false);
}

void FrameworkTreeModel::setFilter(const QString &text, bool gapsOnly)
{
    beginResetModel();
    m_filter = searchFold(text);
    m_gapsOnly = gapsOnly;
    m_rows.clear();
    m_roots.clear();
    m_places.clear();
    m_shownItems = 0;
    if (m_sheet) {
        const auto hasText = [](const Level &level) { return !level.textJa.isEmpty() || !level.textEn.isEmpty(); };
        if (m_filter.isEmpty() && !m_gapsOnly && std::ranges::any_of(m_sheet->levels, hasText))
            addRow({}); // what the levels mean, above everything
        addBelow(m_sheet->roots, -1, wanted());
    }
    endResetModel();
}

std::vector<bool> FrameworkTreeModel::wanted() const
{
    const auto &nodes = m_sheet->nodes;
    std::vector<bool> shown(nodes.size());
    std::vector<bool> named(nodes.size());
    // Parents stand before children: what is named brings all below it …
    for (size_t at = 0; at < nodes.size(); ++at) {
        const auto &node = nodes[at];
        named[at] = node.folded.contains(m_filter) || (node.parent >= 0 && named[size_t(node.parent)]);
        shown[at] = named[at] && (!m_gapsOnly || (node.children.empty() && !query::isAskedFor(*m_sheet, int(at))));
    }
    // … and all above.
    for (size_t at = nodes.size(); at-- > 0;)
        if (shown[at] && nodes[at].parent >= 0)
            shown[size_t(nodes[at].parent)] = true;
    return shown;
}

int FrameworkTreeModel::addRow(Row row)
{
    const int at = int(m_rows.size());
    auto &siblings = row.parent < 0 ? m_roots : m_rows[size_t(row.parent)].children;
    row.place = int(siblings.size());
    siblings.push_back(at);
    m_rows.push_back(std::move(row));
    return at;
}

void FrameworkTreeModel::addBelow(const std::vector<int> &below, int parent, const std::vector<bool> &shown)
{
    std::vector<int> goalRows;
    std::vector<size_t> used(m_sheet->levels.size()); // goals placed so far, by level
    for (const int at : below) {
        if (!shown[size_t(at)])
            continue;
        ++m_shownItems;
        const auto &node = m_sheet->nodes[size_t(at)];
        if (node.level >= 0 && node.children.empty()) {
            const size_t line = used[size_t(node.level)]++;
            if (line == goalRows.size())
                goalRows.push_back(addRow({.parent = parent,
                                           .goals = std::vector<int>(m_sheet->levels.size(), -1),
                                           .firstGoals = line == 0}));
            m_rows[size_t(goalRows[line])].goals[size_t(node.level)] = at;
            m_places.emplace(at, std::pair(goalRows[line], node.level + 1));
            continue;
        }
        const int row = addRow({.parent = parent, .node = at});
        m_places.emplace(at, std::pair(row, 0));
        addBelow(node.children, row, shown);
    }
}

int FrameworkTreeModel::nodeAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const Row &row = rowOf(index);
    if (row.node >= 0 || row.goals.empty())
        return row.node;
    if (index.column() > 0)
        return row.goals[size_t(index.column() - 1)];
    const auto first = std::ranges::find_if(row.goals, [](int goal) { return goal >= 0; });
    return first == row.goals.end() ? -1 : *first;
}

int FrameworkTreeModel::levelAt(const QModelIndex &index) const
{
    return hasLevels() && index.isValid() ? index.column() - 1 : -1;
}

QModelIndex FrameworkTreeModel::indexOf(Key item) const
{
    if (!m_sheet)
        return {};
    const auto node = m_sheet->indexOf.find(item);
    if (node == m_sheet->indexOf.end())
        return {};
    const auto place = m_places.find(node->second);
    if (place == m_places.end())
        return {};
    const auto [row, column] = place->second;
    return createIndex(m_rows[size_t(row)].place, column, quintptr(row));
}

QModelIndex FrameworkTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const auto &siblings = parent.isValid() ? rowOf(parent).children : m_roots;
    return createIndex(row, column, quintptr(siblings[size_t(row)]));
}

QModelIndex FrameworkTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int above = rowOf(index).parent;
    return above < 0 ? QModelIndex() : createIndex(m_rows[size_t(above)].place, 0, quintptr(above));
}

int FrameworkTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_roots.size());
    return parent.column() == 0 ? int(rowOf(parent).children.size()) : 0;
}

int FrameworkTreeModel::columnCount(const QModelIndex &) const
{
    return hasLevels() ? int(m_sheet->levels.size()) + 1 : int(std::size(specs));
}

QVariant FrameworkTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return QAbstractItemModel::headerData(section, orientation, role);
    const bool isLevel = hasLevels() && section > 0;
    if (role == Qt::ToolTipRole && isLevel) {
        const Level &level = m_sheet->levels[size_t(section - 1)];
        return words::pick(level.textJa, level.textEn);
    }
    if (role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    if (!isLevel)
        return QCoreApplication::translate("Column", specs[section].title);
    const Level &level = m_sheet->levels[size_t(section - 1)];
    const QString label = words::pick(level.labelJa, level.labelEn);
    return label.isEmpty() ? level.code : label;
}

QString FrameworkTreeModel::titleOf(int node) const
{
    const Item &item = m_sheet->nodes[size_t(node)].item;
    return words::pick(item.titleJa, item.titleEn);
}

QString FrameworkTreeModel::askedText(int at, int level) const
{
    QStringList texts;
    for (const int rule : m_sheet->nodes[size_t(at)].rules) {
        const progress::Node &node = m_sheet->plan->nodes[size_t(rule)];
        const bool here = level < 0 || node.level == level;
        if (const QString text = askedOfOne(node); here && !texts.contains(text))
            texts.append(text);
    }
    return words::listText(texts);
}

QString FrameworkTreeModel::levelText(const Row &row, int level) const
{
    const Level &record = m_sheet->levels[size_t(level)];
    if (row.node < 0 && row.goals.empty())
        return words::pick(record.textJa, record.textEn);
    if (row.node < 0)
        return row.goals[size_t(level)] < 0 ? QString() : titleOf(row.goals[size_t(level)]);
    if (const Descriptor *text = m_sheet->descriptor(row.node, level))
        return words::pick(text->textJa, text->textEn);
    return askedText(row.node, level);
}

QString FrameworkTreeModel::cellText(const Row &row, int column) const
{
    if (hasLevels() && column > 0)
        return levelText(row, column - 1);
    if (row.node < 0)
        return row.goals.empty() ? tr("What the levels mean") : row.firstGoals ? tr("Behaviour goals") : QString();
    const auto &node = m_sheet->nodes[size_t(row.node)];
    switch (column) {
    case Title:
        return titleOf(row.node);
    case Kind:
        return words::enumText(node.item.kind);
    case Asked:
        if (node.rules.empty() && node.children.empty() && m_sheet->plan && !query::isAskedFor(*m_sheet, row.node))
            return tr("not asked for");
        return askedText(row.node, -1);
    default: {
        QStringList forms;
        for (const int tool : node.tools)
            forms.append(words::pick(m_sheet->tools[size_t(tool)].titleJa, m_sheet->tools[size_t(tool)].titleEn));
        return words::listText(forms);
    }
    }
}

QVariant FrameworkTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = rowOf(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::ToolTipRole: {
        const QString text = cellText(row, index.column());
        if (index.column() > 0 || row.node < 0)
            return text;
        return QStringLiteral("%1  %2").arg(m_sheet->nodes[size_t(row.node)].item.code, text);
    }
    case KeyRole: {
        const int node = nodeAt(index);
        return QVariant::fromValue(node < 0 ? Key(0) : m_sheet->nodes[size_t(node)].item.id);
    }
    case HeadingRole:
        return index.column() == 0 && !row.children.empty();
    case QuietRole:
        if (row.node < 0)
            return index.column() == 0 || row.goals.empty();
        return !hasLevels() && index.column() == Asked && m_sheet->nodes[size_t(row.node)].rules.empty();
    default:
        return {};
    }
}

} // namespace kz::items

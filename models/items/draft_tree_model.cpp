#include "models/items/draft_tree_model.h"

#include "models/words/words.h"

#include <QMimeData>

#include <algorithm>

namespace kz::items {

namespace {

constexpr ColumnSpec specs[] = {
    {QT_TRANSLATE_NOOP("Column", "Item")},
    {QT_TRANSLATE_NOOP("Column", "Code")},
    {QT_TRANSLATE_NOOP("Column", "Kind")},
    {QT_TRANSLATE_NOOP("Column", "Level")},
};

constexpr int mostInCell = 40; ///< characters of what an item means at a level

const QString keysType = QStringLiteral("application/x-kizahashi-items");

} // namespace

DraftTreeModel::DraftTreeModel(QObject *parent) : QAbstractItemModel(parent) { }

void DraftTreeModel::setSheet(query::SheetPtr sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_places.assign(m_sheet ? m_sheet->nodes.size() : 0, 0);
    const auto number = [&](const std::vector<int> &siblings) {
        for (size_t place = 0; place < siblings.size(); ++place)
            m_places[size_t(siblings[place])] = int(place);
    };
    if (m_sheet) {
        number(m_sheet->roots);
        for (const auto &node : m_sheet->nodes)
            number(node.children);
    }
    endResetModel();
}

QModelIndex DraftTreeModel::indexOf(Key item) const
{
    if (!m_sheet)
        return {};
    const auto at = m_sheet->indexOf.find(item);
    return at == m_sheet->indexOf.end() ? QModelIndex()
                                        : createIndex(m_places[size_t(at->second)], Title, quintptr(at->second));
}

const std::vector<int> &DraftTreeModel::below(const QModelIndex &parent) const
{
    return parent.isValid() ? m_sheet->nodes[size_t(nodeAt(parent))].children : m_sheet->roots;
}

QModelIndex DraftTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(below(parent)[size_t(row)]));
}

QModelIndex DraftTreeModel::parent(const QModelIndex &index) const
{
    const int at = nodeAt(index);
    const int above = at < 0 ? -1 : m_sheet->nodes[size_t(at)].parent;
    return above < 0 ? QModelIndex() : createIndex(m_places[size_t(above)], Title, quintptr(above));
}

int DraftTreeModel::rowCount(const QModelIndex &parent) const
{
    return m_sheet && parent.column() <= 0 ? int(below(parent).size()) : 0;
}

int DraftTreeModel::columnCount(const QModelIndex &) const
{
    return m_sheet && !m_sheet->levels.empty() ? FirstAcross + int(m_sheet->levels.size()) : int(LevelColumn);
}

QVariant DraftTreeModel::data(const QModelIndex &index, int role) const
{
    const int at = nodeAt(index);
    if (at < 0)
        return {};
    const auto &node = m_sheet->nodes[size_t(at)];
    switch (role) {
    case KeyRole:
        return QVariant::fromValue(node.item.id);
    case HeadingRole:
        return index.column() == Title && !node.children.empty();
    case QuietRole:
        return index.column() != Title && levelAt(index.column()) < 0;
    case Qt::EditRole:
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Title:
        return words::pick(node.item.titleJa, node.item.titleEn);
    case Code:
        return node.item.code;
    case Kind:
        return words::enumText(node.item.kind);
    default: {
        if (levelAt(index.column()) >= 0)
            return descriptorText(index, role);
        if (node.level < 0)
            return QString();
        const Level &level = m_sheet->levels[size_t(node.level)];
        return words::pick(level.labelJa, level.labelEn);
    }
    }
}

/// The whole as a tooltip, the first words in the cell; what is written is in the interface's language.
QString DraftTreeModel::descriptorText(const QModelIndex &index, int role) const
{
    const Descriptor *descriptor = m_sheet->descriptor(nodeAt(index), levelAt(index.column()));
    if (!descriptor)
        return {};
    if (role == Qt::EditRole)
        return words::japanese() ? descriptor->textJa : descriptor->textEn;
    const QString text = words::pick(descriptor->textJa, descriptor->textEn);
    return role == Qt::ToolTipRole || text.size() <= mostInCell ? text : text.left(mostInCell).trimmed() + u'…';
}

bool DraftTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString typed = value.toString().trimmed();
    const int level = levelAt(index.column());
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable) || (typed.isEmpty() && level < 0)
        || typed == data(index, Qt::EditRole).toString())
        return false;
    if (level >= 0) {
        const Descriptor *stored = m_sheet->descriptor(nodeAt(index), level);
        Descriptor descriptor = stored ? *stored : Descriptor{};
        descriptor.item = m_sheet->nodes[size_t(nodeAt(index))].item.id;
        descriptor.level = m_sheet->levels[size_t(level)].id;
        (words::japanese() ? descriptor.textJa : descriptor.textEn) = typed;
        Q_EMIT descriptorTyped(descriptor);
        return true;
    }
    Q_EMIT titleTyped(m_sheet->nodes[size_t(nodeAt(index))].item.id, typed);
    return true;
}

QVariant DraftTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && levelAt(section) >= 0 && section < columnCount()) {
        const Level &level = m_sheet->levels[size_t(levelAt(section))];
        return words::pick(level.labelJa, level.labelEn);
    }
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
        return QCoreApplication::translate("Column", specs[section].title);
    return QAbstractItemModel::headerData(section, orientation, role);
}

Qt::ItemFlags DraftTreeModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!m_editable)
        return flags;
    flags |= Qt::ItemIsDropEnabled;
    if (index.isValid())
        flags |= Qt::ItemIsDragEnabled;
    // One line is written in a cell: what has several is written in the form.
    const bool across
        = index.isValid() && levelAt(index.column()) >= 0 && !descriptorText(index, Qt::EditRole).contains(u'\n');
    if (index.isValid() && (index.column() == Title || across))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList DraftTreeModel::mimeTypes() const
{
    return {keysType};
}

QMimeData *DraftTreeModel::mimeData(const QModelIndexList &indexes) const
{
    std::vector<int> nodes;
    for (const QModelIndex &index : indexes)
        if (index.column() == Title)
            nodes.push_back(nodeAt(index));
    std::ranges::sort(nodes); // tree order
    QStringList keys;
    for (const int at : nodes)
        keys.append(keyToText(m_sheet->nodes[size_t(at)].item.id));
    auto *data = new QMimeData;
    data->setData(keysType, keys.join(u' ').toLatin1());
    return data;
}

/// Those that are carried by another one that is dragged go with it.
std::vector<Key> DraftTreeModel::dragged(const QMimeData *data) const
{
    std::vector<int> nodes;
    for (const QString &text : QString::fromLatin1(data->data(keysType)).split(u' ', Qt::SkipEmptyParts))
        if (const auto at = m_sheet->indexOf.find(keyFromText(text).value_or(0)); at != m_sheet->indexOf.end())
            nodes.push_back(at->second);
    std::vector<Key> keys;
    for (const int at : nodes) {
        int above = m_sheet->nodes[size_t(at)].parent;
        while (above >= 0 && std::ranges::find(nodes, above) == nodes.end())
            above = m_sheet->nodes[size_t(above)].parent;
        if (above < 0)
            keys.push_back(m_sheet->nodes[size_t(at)].item.id);
    }
    return keys;
}

bool DraftTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                     const QModelIndex &parent) const
{
    if (!m_editable || !m_sheet || action != Qt::MoveAction || !data->hasFormat(keysType))
        return false;
    const std::vector<Key> keys = dragged(data);
    for (int at = nodeAt(parent); at >= 0; at = m_sheet->nodes[size_t(at)].parent)
        if (std::ranges::find(keys, m_sheet->nodes[size_t(at)].item.id) != keys.end())
            return false; // below itself
    return !keys.empty();
}

bool DraftTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                  const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const int above = nodeAt(parent);
    Q_EMIT moveAsked(dragged(data), above < 0 ? 0 : m_sheet->nodes[size_t(above)].item.id, row < 0 ? 0 : row + 1);
    return false; // the rows move when the store has moved them
}

} // namespace kz::items

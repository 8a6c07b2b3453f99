#include "models/items/journal_table_model.h"

#include "models/words/words.h"

namespace kz::items {

namespace {

constexpr ColumnSpec specs[] = {
    {QT_TRANSLATE_NOOP("Column", "Time")},   {QT_TRANSLATE_NOOP("Column", "Who")},
    {QT_TRANSLATE_NOOP("Column", "What")},   {QT_TRANSLATE_NOOP("Column", "Records"), true},
    {QT_TRANSLATE_NOOP("Column", "Remark")},
};

QDateTime timeOf(const query::JournalLine &line)
{
    return QDateTime::fromMSecsSinceEpoch(line.entry.utcMs).toLocalTime();
}

QString textOf(const query::JournalLine &line, int column)
{
    switch (column) {
    case JournalTableModel::When:
        return words::dayText(timeOf(line).date()) + timeOf(line).toString(QStringLiteral(" HH:mm"));
    case JournalTableModel::Actor:
        return line.actorName;
    case JournalTableModel::Action:
        return words::actionText(line.entry.action.toLatin1(), line.entry.arguments);
    case JournalTableModel::Records:
        return line.entry.bulk ? QString() : words::numberText(double(line.rows));
    default:
        return line.takenBackBy ? QCoreApplication::translate("Column", "taken back") : QString();
    }
}

} // namespace

JournalTableModel::JournalTableModel(Workspace &workspace, QObject *parent) : KeyedTableModel(workspace, parent)
{
    // Every change is an entry; an undone one changes what it undid.
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, &JournalTableModel::refresh);
}

void JournalTableModel::setFilter(query::JournalFilter filter)
{
    m_filter = filter;
    refresh();
}

JournalTableModel::KeysRead JournalTableModel::keysRead() const
{
    return [filter = m_filter](storage::Database &database, const query::CancelToken &) {
        return query::journalKeys(database, filter);
    };
}

JournalTableModel::RowsRead JournalTableModel::rowsRead(std::vector<Key> keys) const
{
    return [keys = std::move(keys)](storage::Database &database, const query::CancelToken &) {
        return query::journalRows(database, keys);
    };
}

QVariant JournalTableModel::cell(const query::JournalLine &line, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(line, column);
    case StateRole:
        return int(line.takenBackBy ? State::TakenBack : line.entry.undoes ? State::TakingBack : State::Standing);
    case ValueRole:
        return column == When ? QVariant(timeOf(line)) : QVariant(textOf(line, column));
    default:
        return {};
    }
}

std::span<const ColumnSpec> JournalTableModel::columns() const
{
    return specs;
}

} // namespace kz::items

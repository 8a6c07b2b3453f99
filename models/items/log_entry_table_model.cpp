#include "models/items/log_entry_table_model.h"

#include "models/words/words.h"

namespace kz::items {

namespace {

constexpr ColumnSpec specs[] = {
    {QT_TRANSLATE_NOOP("Column", "Date")},    {QT_TRANSLATE_NOOP("Column", "Name")},
    {QT_TRANSLATE_NOOP("Column", "Site")},    {QT_TRANSLATE_NOOP("Column", "Department or ward")},
    {QT_TRANSLATE_NOOP("Column", "Items")},   {QT_TRANSLATE_NOOP("Column", "Role")},
    {QT_TRANSLATE_NOOP("Column", "Setting")}, {QT_TRANSLATE_NOOP("Column", "Half-days"), true},
    {QT_TRANSLATE_NOOP("Column", "Status")},  {QT_TRANSLATE_NOOP("Column", "Countersigned by")},
    {QT_TRANSLATE_NOOP("Column", "Note")},
};

QString itemsText(const std::vector<storage::EvidenceItemLine> &items)
{
    QStringList texts;
    for (const storage::EvidenceItemLine &item : items) {
        const QString title = words::pick(item.titleJa, item.titleEn);
        texts.append(item.count > 1 ? QStringLiteral("%1 × %2").arg(title).arg(item.count) : title);
    }
    return words::listText(texts);
}

/// Usually one role for all items of an entry: each is said once.
QString rolesText(const std::vector<storage::EvidenceItemLine> &items)
{
    QStringList texts;
    for (const storage::EvidenceItemLine &item : items)
        if (item.role != TraineeRole::None)
            texts.append(words::enumText(item.role));
    texts.removeDuplicates();
    return words::listText(texts);
}

QString textOf(const query::EvidenceRowView &row, int column)
{
    const storage::EvidenceLine &head = row.head;
    switch (column) {
    case LogEntryTableModel::Day:
        return words::dayText(head.day);
    case LogEntryTableModel::PersonName:
        return head.personName;
    case LogEntryTableModel::Site:
        return head.siteName;
    case LogEntryTableModel::Department:
        return head.departmentName;
    case LogEntryTableModel::Items:
        return itemsText(row.items);
    case LogEntryTableModel::Role:
        return rolesText(row.items);
    case LogEntryTableModel::Setting:
        return head.setting == CareSetting::None ? QString() : words::enumText(head.setting);
    case LogEntryTableModel::HalfDays:
        return head.halfDays > 0 ? words::withDayPart(words::numberText(head.halfDays), head.dayPart) : QString();
    case LogEntryTableModel::Status:
        return words::enumText(head.status);
    case LogEntryTableModel::By:
        return head.byName;
    default:
        return head.status == EvidenceStatus::Returned ? head.returnReason : head.note.simplified();
    }
}

} // namespace

LogEntryTableModel::LogEntryTableModel(Workspace &workspace, QObject *parent) : KeyedTableModel(workspace, parent)
{
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table : {"log_entry", "person", "site", "department", "item"})
            if (changes.touches(table))
                return refresh();
    });
}

void LogEntryTableModel::showPerson(Key person)
{
    m_person = person;
    m_waiting = false;
    refresh();
}

void LogEntryTableModel::showWaiting(Key site)
{
    m_site = site;
    m_waiting = true;
    refresh();
}

LogEntryTableModel::KeysRead LogEntryTableModel::keysRead() const
{
    const query::AsOf asOf = workspace().asOf();
    if (m_waiting)
        return [site = m_site](storage::Database &database, const query::CancelToken &) {
            return query::waitingEntries(database, site);
        };
    return [person = m_person, asOf](storage::Database &database, const query::CancelToken &) {
        return query::evidenceKeys(database, person, EvidenceKind::LogEntry, asOf);
    };
}

LogEntryTableModel::RowsRead LogEntryTableModel::rowsRead(std::vector<Key> keys) const
{
    return [keys = std::move(keys)](storage::Database &database, const query::CancelToken &) {
        return query::evidenceRows(database, keys);
    };
}

QVariant LogEntryTableModel::cell(const query::EvidenceRowView &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, column);
    case StateRole:
        return int(row.head.status);
    case ValueRole:
        return column == Day ? QVariant(row.head.day) : QVariant(textOf(row, column));
    default:
        return {};
    }
}

std::span<const ColumnSpec> LogEntryTableModel::columns() const
{
    return specs;
}

} // namespace kz::items

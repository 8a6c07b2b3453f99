#include "models/items/placement_table_model.h"

#include "models/words/words.h"

namespace kz::items {

namespace {

constexpr ColumnSpec specs[] = {
    {QT_TRANSLATE_NOOP("Column", "Name")},
    {QT_TRANSLATE_NOOP("Column", "Kind")},
    {QT_TRANSLATE_NOOP("Column", "Site")},
    {QT_TRANSLATE_NOOP("Column", "Department or ward")},
    {QT_TRANSLATE_NOOP("Column", "Clinical field")},
    {QT_TRANSLATE_NOOP("Column", "From")},
    {QT_TRANSLATE_NOOP("Column", "To")},
    {QT_TRANSLATE_NOOP("Column", "Weeks"), true},
    {QT_TRANSLATE_NOOP("Column", "Part of the day"), true},
    {QT_TRANSLATE_NOOP("Column", "Supervisor")},
    {QT_TRANSLATE_NOOP("Column", "To look at")},
    {QT_TRANSLATE_NOOP("Column", "Note")},
};

/// Overlaps, and rotations nobody supervises.
QString noticeText(const query::PlacementRow &row)
{
    QStringList notices;
    if (row.overlaps)
        notices.append(QCoreApplication::translate("Column", "overlaps another stay"));
    if (row.placement.kind == PlacementKind::Rotation && !row.placement.supervisor)
        notices.append(QCoreApplication::translate("Column", "no supervisor"));
    return words::listText(notices);
}

QString textOf(const query::PlacementRow &row, int column)
{
    const Placement &placement = row.placement;
    switch (column) {
    case PlacementTableModel::PersonName:
        return row.personName;
    case PlacementTableModel::Kind:
        return words::enumText(placement.kind);
    case PlacementTableModel::Site:
        return row.siteName;
    case PlacementTableModel::Department:
        return row.departmentName;
    case PlacementTableModel::Field:
        return words::clinicalFieldText(placement.field.isEmpty() ? row.departmentField : placement.field);
    case PlacementTableModel::From:
        return words::dayText(placement.from);
    case PlacementTableModel::To:
        return words::dayText(placement.to);
    case PlacementTableModel::Weeks:
        return words::numberText(query::plannedWeeks(placement));
    case PlacementTableModel::Share:
        return placement.share < 1 ? words::percentText(placement.share) : QString();
    case PlacementTableModel::Supervisor:
        return row.supervisorName;
    case PlacementTableModel::Notice:
        return noticeText(row);
    default:
        return placement.note;
    }
}

} // namespace

PlacementTableModel::PlacementTableModel(Workspace &workspace, QObject *parent) : KeyedTableModel(workspace, parent)
{
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table : {"placement", "absence", "person", "site", "department"})
            if (changes.touches(table))
                return refresh();
    });
}

void PlacementTableModel::setFilter(query::PlacementFilter filter)
{
    m_filter = std::move(filter);
    refresh();
}

PlacementTableModel::KeysRead PlacementTableModel::keysRead() const
{
    return [filter = m_filter](storage::Database &database, const query::CancelToken &) {
        return query::placementKeys(database, filter);
    };
}

PlacementTableModel::RowsRead PlacementTableModel::rowsRead(std::vector<Key> keys) const
{
    return [keys = std::move(keys)](storage::Database &database, const query::CancelToken &) {
        return query::placementRows(database, keys);
    };
}

QVariant PlacementTableModel::cell(const query::PlacementRow &row, int column, int role) const
{
    const Placement &placement = row.placement;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, column);
    case StateRole: {
        const QDate day = workspace().asOf().happened;
        return int(placement.to < day ? State::Past : placement.from > day ? State::Coming : State::Running);
    }
    case ValueRole:
        switch (column) {
        case From:
            return placement.from;
        case To:
            return placement.to;
        case Weeks:
            return query::plannedWeeks(placement);
        case Share:
            return placement.share;
        default:
            return textOf(row, column);
        }
    default:
        return {};
    }
}

std::span<const ColumnSpec> PlacementTableModel::columns() const
{
    return specs;
}

} // namespace kz::items

#include "models/items/site_table_model.h"

#include "models/words/words.h"

namespace kz::items {

namespace {

constexpr ColumnSpec specs[] = {
    {QT_TRANSLATE_NOOP("Column", "Site")},
    {QT_TRANSLATE_NOOP("Column", "Kind")},
    {QT_TRANSLATE_NOOP("Column", "Municipality")},
    {QT_TRANSLATE_NOOP("Column", "Marks")},
    {QT_TRANSLATE_NOOP("Column", "Beds"), true},
    {QT_TRANSLATE_NOOP("Column", "People"), true},
    {QT_TRANSLATE_NOOP("Column", "Placed now"), true},
};

QString marksOf(const Site &site)
{
    QStringList marks;
    if (site.leads)
        marks << QCoreApplication::translate("SiteMark", "Lead hospital");
    if (site.remote)
        marks << QCoreApplication::translate("SiteMark", "Remote area");
    if (site.island)
        marks << QCoreApplication::translate("SiteMark", "Island");
    return words::listText(marks);
}

QVariant valueOf(const query::SiteRow &row, int column)
{
    switch (column) {
    case SiteTableModel::Name:
        return row.site.name;
    case SiteTableModel::Kind:
        return words::enumText(row.site.kind);
    case SiteTableModel::Municipality:
        return row.municipality;
    case SiteTableModel::Marks:
        return marksOf(row.site);
    case SiteTableModel::Beds:
        return row.beds > 0 ? words::numberText(row.beds, 0) : QString();
    case SiteTableModel::People:
        return words::numberText(row.people, 0);
    default:
        return words::numberText(row.placements, 0);
    }
}

} // namespace

SiteTableModel::SiteTableModel(Workspace &workspace, QObject *parent) : KeyedTableModel(workspace, parent)
{
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.touches("site"))
            return refresh();
        for (const char *table : {"site_beds", "municipality", "affiliation", "placement"})
            if (changes.touches(table))
                return markStale();
    });
}

void SiteTableModel::setFilter(query::SiteFilter filter)
{
    m_filter = std::move(filter);
    refresh();
}

SiteTableModel::KeysRead SiteTableModel::keysRead() const
{
    return [filter = m_filter](storage::Database &database, const query::CancelToken &) {
        return query::siteKeys(database, filter);
    };
}

SiteTableModel::RowsRead SiteTableModel::rowsRead(std::vector<Key> keys) const
{
    return [keys = std::move(keys), day = workspace().asOf().happened](storage::Database &database,
                                                                       const query::CancelToken &) {
        return query::siteRows(database, keys, day);
    };
}

QVariant SiteTableModel::cell(const query::SiteRow &row, int column, int role) const
{
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? valueOf(row, column) : QVariant();
}

std::span<const ColumnSpec> SiteTableModel::columns() const
{
    return specs;
}

} // namespace kz::items

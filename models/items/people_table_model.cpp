#include "models/items/people_table_model.h"

#include "models/words/words.h"

namespace kz::items {

namespace {

constexpr ColumnSpec specs[] = {
    {QT_TRANSLATE_NOOP("Column", "Name")},
    {QT_TRANSLATE_NOOP("Column", "Kana")},
    {QT_TRANSLATE_NOOP("Column", "Profession")},
    {QT_TRANSLATE_NOOP("Column", "Staff number")},
    {QT_TRANSLATE_NOOP("Column", "Site")},
    {QT_TRANSLATE_NOOP("Column", "Department or ward")},
    {QT_TRANSLATE_NOOP("Column", "Ladder or programme")},
    {QT_TRANSLATE_NOOP("Column", "Level")},
    {QT_TRANSLATE_NOOP("Column", "Target")},
    {QT_TRANSLATE_NOOP("Column", "Progress"), true},
    {QT_TRANSLATE_NOOP("Column", "Standing")},
};

std::optional<storage::PeopleOrder> orderOf(int column)
{
    switch (column) {
    case PeopleTableModel::Name:
    case PeopleTableModel::Kana:
        return storage::PeopleOrder::Kana;
    case PeopleTableModel::Profession:
        return storage::PeopleOrder::Profession;
    case PeopleTableModel::StaffNumber:
        return storage::PeopleOrder::StaffNumber;
    case PeopleTableModel::Site:
        return storage::PeopleOrder::Site;
    case PeopleTableModel::Progress:
        return storage::PeopleOrder::Progress;
    default:
        return std::nullopt;
    }
}

QString titleText(const query::Title &title)
{
    return words::pick(title.ja, title.en);
}

QString textOf(const query::PersonRow &row, int column)
{
    const query::EnrolmentRow *main = row.main();
    switch (column) {
    case PeopleTableModel::Name:
        return row.name;
    case PeopleTableModel::Kana:
        return row.kana;
    case PeopleTableModel::Profession:
        return titleText(row.profession);
    case PeopleTableModel::StaffNumber:
        return row.staffNumber;
    case PeopleTableModel::Site:
        return row.siteName;
    case PeopleTableModel::Department:
        return row.department;
    case PeopleTableModel::Ladder:
        return main ? titleText(main->title) : QString();
    case PeopleTableModel::Level:
        return main ? titleText(main->awarded) : QString();
    case PeopleTableModel::Target:
        return main ? titleText(main->target) : QString();
    case PeopleTableModel::Progress:
        return main && main->known ? words::percentText(main->progress) : QString();
    default:
        return words::enumText(row.state);
    }
}

} // namespace

PeopleTableModel::PeopleTableModel(Workspace &workspace, QObject *parent) : KeyedTableModel(workspace, parent)
{
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table : {"person", "person_identifier", "profession", "employment", "affiliation", "site",
                                  "department", "enrolment", "level_award", "level", "framework", "setting"})
            if (changes.touches(table))
                return refresh();
    });
    connect(&workspace.hub(), &edit::ChangeHub::standingsChanged, this, [this] {
        const bool decidesTheList = m_filter.state || m_filter.order == storage::PeopleOrder::Progress;
        decidesTheList ? refresh() : markStale();
    });
}

void PeopleTableModel::setFilter(query::PeopleFilter filter)
{
    m_filter = std::move(filter);
    refresh();
}

bool PeopleTableModel::canSort(int column)
{
    return orderOf(column).has_value();
}

void PeopleTableModel::sort(int column, Qt::SortOrder order)
{
    const auto wanted = orderOf(column);
    const bool descending = order == Qt::DescendingOrder;
    if (!wanted || (*wanted == m_filter.order && descending == m_filter.descending))
        return;
    m_filter.order = *wanted;
    m_filter.descending = descending;
    refresh();
}

PeopleTableModel::KeysRead PeopleTableModel::keysRead() const
{
    query::PeopleFilter filter = m_filter;
    filter.asOf = workspace().asOf();
    return [filter, plans = &workspace().plans()](storage::Database &database, const query::CancelToken &token) {
        return query::peopleKeys(database, *plans, filter, token);
    };
}

PeopleTableModel::RowsRead PeopleTableModel::rowsRead(std::vector<Key> keys) const
{
    return [keys = std::move(keys), asOf = workspace().asOf(),
            plans = &workspace().plans()](storage::Database &database, const query::CancelToken &) {
        return query::personRows(database, *plans, keys, asOf);
    };
}

QVariant PeopleTableModel::cell(const query::PersonRow &row, int column, int role) const
{
    const query::EnrolmentRow *main = row.main();
    const bool isBar = column == Progress && main && main->known;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(row, column);
    case StateRole:
        return int(row.state);
    case ShareRole:
        return isBar ? QVariant(main->progress) : QVariant();
    case PaceRole:
        return isBar && main->targetDay.isValid() ? QVariant(main->pace) : QVariant();
    case ValueRole:
        return isBar ? QVariant(main->progress) : QVariant(textOf(row, column));
    default:
        return {};
    }
}

std::span<const ColumnSpec> PeopleTableModel::columns() const
{
    return specs;
}

} // namespace kz::items

#include "models/items/week_grid_model.h"

#include "models/words/words.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace kz::items {

namespace {

int sum(const std::array<int, WeekGridModel::days> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

/// "2 (1)": typed, and logged before.
QString countText(int typed, int logged)
{
    QStringList parts;
    if (typed)
        parts.append(QString::number(typed));
    if (logged)
        parts.append(QStringLiteral("(%1)").arg(logged));
    return parts.join(u' ');
}

} // namespace

std::vector<WeekGridModel::Row>::iterator WeekGridModel::find(Key item)
{
    return std::ranges::find(m_rows, item, &Row::item);
}

void WeekGridModel::clear()
{
    beginResetModel();
    m_monday = {};
    m_rows.clear();
    endResetModel();
    Q_EMIT typedChanged();
}

void WeekGridModel::setWeek(QDate monday, std::vector<query::LoggableItem> items, const std::vector<LogEntry> &logged,
                            const QHash<Key, query::Title> &titles)
{
    beginResetModel();
    m_monday = monday;
    m_rows.clear();
    for (query::LoggableItem &item : items)
        m_rows.push_back({.item = item.item, .title = std::move(item.title), .role = item.role});
    m_rows.push_back({});
    countLogged(logged, titles);
    endResetModel();
    Q_EMIT typedChanged();
}

void WeekGridModel::setLogged(const std::vector<LogEntry> &logged, const QHash<Key, query::Title> &titles)
{
    beginResetModel(); // rows may come that were never thought of here
    countLogged(logged, titles);
    endResetModel();
}

void WeekGridModel::countLogged(const std::vector<LogEntry> &logged, const QHash<Key, query::Title> &titles)
{
    for (Row &row : m_rows)
        row.logged = {};
    for (const LogEntry &entry : logged) {
        const qint64 day = m_monday.daysTo(entry.head.day);
        if (day < 0 || day >= days)
            continue;
        m_rows.back().logged[size_t(day)] += entry.halfDays;
        for (const LoggedItem &one : entry.items) {
            auto row = find(one.item);
            if (row == m_rows.end())
                row = m_rows.insert(m_rows.end() - 1,
                                    {.item = one.item, .title = titles.value(one.item), .role = one.role});
            row->logged[size_t(day)] += one.count;
        }
    }
}

int WeekGridModel::addItem(const query::LoggableItem &item)
{
    if (const auto there = find(item.item); there != m_rows.end())
        return int(there - m_rows.begin());
    const int at = halfDayRow();
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, {.item = item.item, .title = item.title, .role = item.role});
    endInsertRows();
    return at;
}

void WeekGridModel::clearTyped()
{
    if (m_rows.empty())
        return;
    for (Row &row : m_rows)
        row.typed = {};
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, total));
    Q_EMIT typedChanged();
}

bool WeekGridModel::isEmpty() const
{
    return std::ranges::all_of(m_rows, [](const Row &row) { return sum(row.typed) == 0; });
}

std::vector<LoggedItem> WeekGridModel::itemsOn(int day) const
{
    std::vector<LoggedItem> items;
    for (const Row &row : m_rows)
        if (const int count = row.typed[size_t(day)]; row.item && count)
            items.push_back({row.item, row.role == TraineeRole::None ? TraineeRole::Performed : row.role, count});
    return items;
}

int WeekGridModel::halfDaysOn(int day) const
{
    return m_rows.empty() ? 0 : m_rows.back().typed[size_t(day)];
}

int WeekGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WeekGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : days + 1;
}

QString WeekGridModel::titleOf(const Row &row) const
{
    return row.item ? words::pick(row.title.ja, row.title.en) : tr("Outpatient half-days");
}

QVariant WeekGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool sums = index.column() == total;
    const int typed = sums ? sum(row.typed) : row.typed[size_t(index.column())];
    const int logged = sums ? sum(row.logged) : row.logged[size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return countText(typed, logged);
    case Qt::EditRole:
    case ValueRole:
        return typed;
    case LoggedRole:
        return logged;
    case KeyRole:
        return QVariant::fromValue(row.item);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::AccessibleTextRole: {
        const QString when = sums ? tr("week") : words::dayText(m_monday.addDays(index.column()));
        return logged ? tr("%1, %2: %3, logged already: %4").arg(titleOf(row), when).arg(typed).arg(logged)
                      : tr("%1, %2: %3").arg(titleOf(row), when).arg(typed);
    }
    default:
        return {};
    }
}

bool WeekGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    bool isNumber = false;
    const int count = value.toInt(&isNumber);
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() == total
        || !isNumber || count < 0 || count > mostIn(index.row()))
        return false;
    m_rows[size_t(index.row())].typed[size_t(index.column())] = count;
    Q_EMIT dataChanged(index, index);
    const QModelIndex week = this->index(index.row(), total);
    Q_EMIT dataChanged(week, week);
    Q_EMIT typedChanged();
    return true;
}

Qt::ItemFlags WeekGridModel::flags(const QModelIndex &index) const
{
    if (index.column() == total)
        return Qt::ItemIsEnabled;
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable : Qt::NoItemFlags;
}

QVariant WeekGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        if (section < 0 || section >= rowCount())
            return {};
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignLeft | Qt::AlignVCenter);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(titleOf(m_rows[size_t(section)]))
                                                                  : QVariant();
    }
    if (role != Qt::DisplayRole || section < 0 || section > total)
        return {};
    if (section == total)
        return tr("Week");
    const QLocale locale(words::japanese() ? QLocale::Japanese : QLocale::English);
    const QString name = locale.dayName(section + 1, QLocale::ShortFormat);
    const QDate day = m_monday.addDays(section);
    return day.isValid() ? QStringLiteral("%1 %2").arg(name).arg(day.day()) : name;
}

} // namespace kz::items

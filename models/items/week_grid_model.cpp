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
    for (const DayPart half : {DayPart::Morning, DayPart::Afternoon})
        m_rows.push_back({.title = {}, .half = half});
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
        row.logged = row.either = {};
    m_clinic = {};
    for (const LogEntry &entry : logged) {
        const qint64 day = m_monday.daysTo(entry.head.day);
        if (day < 0 || day >= days)
            continue;
        m_clinic[size_t(day)].add(entry.halfDays, entry.dayPart);
        for (const LoggedItem &one : entry.items) {
            auto row = find(one.item);
            if (row == m_rows.end())
                row = m_rows.insert(m_rows.end() - clinicRows,
                                    {.item = one.item, .title = titles.value(one.item), .role = one.role});
            row->logged[size_t(day)] += one.count;
        }
    }
    placeClinic();
}

void WeekGridModel::placeClinic()
{
    Row &morning = m_rows[size_t(firstClinicRow())];
    Row &afternoon = m_rows.back();
    for (size_t day = 0; day < m_clinic.size(); ++day) {
        const ClinicDay &clinic = m_clinic[day];
        morning.logged[day] = clinic.stated[0];
        afternoon.logged[day] = clinic.stated[1];
        for (int i = 0; i < clinic.either; ++i) {
            Row &freer = afternoon.logged[day] < morning.logged[day] ? afternoon : morning;
            ++freer.logged[day];
            ++freer.either[day];
        }
    }
}

int WeekGridModel::addItem(const query::LoggableItem &item)
{
    if (const auto there = find(item.item); there != m_rows.end())
        return int(there - m_rows.begin());
    const int at = firstClinicRow();
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
    return m_rows.empty() ? 0 : m_rows[size_t(firstClinicRow())].typed[size_t(day)] + m_rows.back().typed[size_t(day)];
}

DayPart WeekGridModel::dayPartOn(int day) const
{
    if (halfDaysOn(day) != 1)
        return DayPart::Unstated;
    return m_rows.back().typed[size_t(day)] ? DayPart::Afternoon : DayPart::Morning;
}

bool WeekGridModel::isClinicTwice(int day) const
{
    ClinicDay clinic = m_clinic[size_t(day)];
    clinic.add(halfDaysOn(day), dayPartOn(day));
    return halfDaysOn(day) > 0 && clinic.isTwice();
}

int WeekGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int WeekGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : days + 1;
}

QString WeekGridModel::titleOf(const Row &row)
{
    if (row.item)
        return words::pick(row.title.ja, row.title.en);
    return row.half == DayPart::Morning ? tr("Outpatient clinic, morning") : tr("Outpatient clinic, afternoon");
}

int WeekGridModel::countIn(int row, int column, const std::array<int, days> Row::*counts) const
{
    if (column != total)
        return (m_rows[size_t(row)].*counts)[size_t(column)];
    if (row < firstClinicRow())
        return sum(m_rows[size_t(row)].*counts);
    return sum(m_rows[size_t(firstClinicRow())].*counts) + sum(m_rows.back().*counts);
}

/// Of the clinic's week the days.
QString WeekGridModel::numberIn(int row, int column, const std::array<int, days> Row::*counts) const
{
    const int count = countIn(row, column, counts);
    if (column == total && row >= firstClinicRow())
        return tr("%1 d", "days in clinic").arg(words::numberText(count / 2.0));
    return QString::number(count);
}

QString WeekGridModel::textIn(int row, int column, const std::array<int, days> Row::*counts) const
{
    return countIn(row, column, counts) ? numberIn(row, column, counts) : QString();
}

QVariant WeekGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const bool sums = index.column() == total;
    const bool isEither = !sums && row.either[size_t(index.column())] > 0;
    const QString typed = textIn(index.row(), index.column(), &Row::typed);
    const QString logged = textIn(index.row(), index.column(), &Row::logged);
    const QString before
        = logged.isEmpty() ? QString() : (isEither ? QStringLiteral("(%1?)") : QStringLiteral("(%1)")).arg(logged);
    switch (role) {
    case Qt::DisplayRole:
        return QString(typed + u' ' + before).trimmed();
    case TypedTextRole:
        return typed;
    case LoggedTextRole:
        return before;
    case Qt::EditRole:
    case ValueRole:
        return countIn(index.row(), index.column(), &Row::typed);
    case Qt::ToolTipRole:
        return isEither ? tr("A half-day is logged without saying which half of the day it was.") : QString();
    case KeyRole:
        return QVariant::fromValue(row.item);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::AccessibleTextRole: {
        const QString when = sums ? tr("week") : words::dayText(m_monday.addDays(index.column()));
        const QString number = numberIn(index.row(), index.column(), &Row::typed);
        const QString title = sums && row.item == 0 ? tr("Outpatient clinic") : titleOf(row);
        return logged.isEmpty() ? tr("%1, %2: %3").arg(title, when, number)
                                : tr("%1, %2: %3, logged already: %4").arg(title, when, number, logged);
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
    const bool isClinic = index.row() >= firstClinicRow();
    const int first = isClinic ? firstClinicRow() : index.row();
    const int last = isClinic ? rowCount() - 1 : index.row();
    const auto day = size_t(index.column());
    m_rows[size_t(index.row())].typed[day] = count;
    if (isClinic && count == clinicRows) // the whole day
        m_rows[size_t(first)].typed[day] = m_rows[size_t(last)].typed[day] = 1;
    Q_EMIT dataChanged(this->index(first, index.column()), this->index(last, index.column()));
    Q_EMIT dataChanged(this->index(first, total), this->index(last, total));
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

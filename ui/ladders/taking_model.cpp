#include "ui/ladders/taking_model.h"

#include "models/words/short_text.h"
#include "models/words/words.h"

#include <algorithm>

namespace kz {

namespace {

constexpr size_t mostNamedDifferences = 3;

} // namespace

void TakingModel::setChoice(exchange::FrameworkChoice choice)
{
    beginResetModel();
    m_choice = std::move(choice);
    m_along.clear();
    endResetModel();
    Q_EMIT takenChanged();
}

void TakingModel::toggle(const QList<int> &rows)
{
    const std::vector<size_t> which(rows.begin(), rows.end());
    if (!which.empty())
        take(which, !std::ranges::all_of(which, [this](size_t row) { return m_choice.isTaken(row); }));
}

void TakingModel::take(const std::vector<size_t> &which, bool yes)
{
    const std::vector<size_t> along = m_choice.take(which, yes);
    tell(along.empty() ? QString()
             : yes     ? tr("Ticked as well, for one cannot be without the other: %1.").arg(named(along))
                       : tr("Unticked as well, for one cannot be without the other: %1.").arg(named(along)));
}

void TakingModel::takeAll(bool yes)
{
    m_choice.takeAll(yes);
    tell({});
}

void TakingModel::tell(const QString &along)
{
    m_along = along;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Code), index(rowCount() - 1, Code), {Qt::CheckStateRole});
    Q_EMIT takenChanged();
}

QString TakingModel::words() const
{
    const size_t all = m_choice.differences().size();
    const size_t taken = m_choice.takenCount();
    QString text = taken == all ? tr("All of it is taken in.")
        : taken == 0            ? tr("Nothing is ticked: the draft would be a copy of your own.")
                                : words::filled(tr("%1 of %2 are taken in; the rest stays as your own has it."),
                                                {words::numberText(double(taken)), words::numberText(double(all))});
    if (!m_along.isEmpty())
        text += u' ' + m_along;
    return text;
}

QString TakingModel::kindText(size_t row) const
{
    using Kind = exchange::FrameworkDifference::Kind;
    const exchange::FrameworkDifference &one = m_choice.differences()[row];
    //: %1: item, rule, level …
    const QString text = one.kind == Kind::Added ? tr("New %1")
        : one.kind == Kind::Removed              ? tr("No longer there, %1")
        : one.kind == Kind::Moved                ? tr("Moved %1")
                                                 : tr("Other %1");
    return words::filled(text, {words::recordText(one.table)});
}

QString TakingModel::named(const std::vector<size_t> &rows) const
{
    QStringList names;
    for (size_t i = 0; i < std::min(rows.size(), mostNamedDifferences); ++i) {
        const exchange::FrameworkDifference &one = m_choice.differences()[rows[i]];
        //: %1: New item, Other rule …; %2: its title
        names << words::filled(tr("%1 “%2”"),
                               {kindText(rows[i]), words::shortText(words::pick(one.titleJa, one.titleEn))});
    }
    if (rows.size() > mostNamedDifferences)
        names << tr("%n more", nullptr, int(rows.size() - mostNamedDifferences));
    return words::listText(names);
}

int TakingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_choice.differences().size());
}

int TakingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant TakingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = size_t(index.row());
    const exchange::FrameworkDifference &one = m_choice.differences()[row];
    if (role == Qt::CheckStateRole && index.column() == Code)
        return int(m_choice.isTaken(row) ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::ToolTipRole && !m_choice.needs(row).empty())
        return tr("Only together with: %1").arg(named(m_choice.needs(row)));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Code:
        return one.code;
    case Title:
        return words::shortText(words::pick(one.titleJa, one.titleEn));
    default:
        return kindText(row);
    }
}

bool TakingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid())
        return false;
    take({size_t(index.row())}, value.toInt() == Qt::Checked);
    return true;
}

QVariant TakingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Code:
        return tr("Code");
    case Title:
        return tr("Title");
    case Beside:
        return tr("Beside your own");
    default:
        return {};
    }
}

Qt::ItemFlags TakingModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Code ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace kz

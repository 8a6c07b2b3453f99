#include "models/items/rating_table_model.h"

#include "models/words/words.h"

#include <algorithm>

namespace kz::items {

namespace {

constexpr ColumnSpec specs[] = {
    {QT_TRANSLATE_NOOP("Column", "Item")},
    {QT_TRANSLATE_NOOP("Column", "Rating")},
    {QT_TRANSLATE_NOOP("Column", "Last time")},
    {QT_TRANSLATE_NOOP("Column", "Self-rating")},
};

QString titleText(const query::Title &title)
{
    return words::pick(title.ja, title.en);
}

} // namespace

void RatingTableModel::setForm(query::RatingForm form, const std::vector<RatedItem> &filled)
{
    beginResetModel();
    m_form = std::move(form);
    m_given.assign(m_form.items.size(), {});
    for (size_t row = 0; row < m_form.items.size(); ++row) {
        const auto before = std::ranges::find(filled, m_form.items[row].item, &RatedItem::item);
        if (before != filled.end())
            m_given[row].step = before->step;
    }
    endResetModel();
    Q_EMIT ratingsChanged();
}

bool RatingTableModel::hasStep(int row, int step) const
{
    const auto &steps = m_form.items[size_t(row)].steps;
    return step == notObserved || std::ranges::find(steps, step, &ScaleStep::step) != steps.end();
}

bool RatingTableModel::rate(int row, int step)
{
    if (row < 0 || row >= rowCount() || !hasStep(row, step))
        return false;
    m_given[size_t(row)] = {step, false};
    changedRows(row, row);
    return true;
}

void RatingTableModel::unrate(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    m_given[size_t(row)] = {};
    changedRows(row, row);
}

void RatingTableModel::carryForward()
{
    for (size_t row = 0; row < m_given.size(); ++row)
        if (!m_given[row].step && m_form.items[row].previous)
            m_given[row] = {m_form.items[row].previous, true};
    changedRows(0, rowCount() - 1);
}

void RatingTableModel::restNotObserved()
{
    for (Given &given : m_given)
        if (!given.step)
            given = {notObserved, false};
    changedRows(0, rowCount() - 1);
}

std::vector<RatedItem> RatingTableModel::ratings() const
{
    std::vector<RatedItem> rated;
    for (size_t row = 0; row < m_given.size(); ++row)
        if (m_given[row].step)
            rated.push_back({m_form.items[row].item, *m_given[row].step});
    return rated;
}

std::vector<RatedItem> RatingTableModel::changed() const
{
    std::vector<RatedItem> rated;
    for (size_t row = 0; row < m_given.size(); ++row)
        if (m_given[row].step && m_given[row].step != m_form.items[row].previous)
            rated.push_back({m_form.items[row].item, *m_given[row].step});
    return rated;
}

int RatingTableModel::ratedCount() const
{
    return int(std::ranges::count_if(m_given, [](const Given &given) { return given.step.has_value(); }));
}

int RatingTableModel::nextOpen(int row) const
{
    for (int step = 1; step <= rowCount(); ++step) {
        const int at = (row + step) % rowCount();
        if (!m_given[size_t(at)].step)
            return at;
    }
    return -1;
}

int RatingTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_form.items.size());
}

int RatingTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(specs));
}

QVariant RatingTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
        return QCoreApplication::translate("Column", specs[section].title);
    return QAbstractTableModel::headerData(section, orientation, role);
}

QString RatingTableModel::stepText(const query::RatingFormItem &item, std::optional<int> step) const
{
    if (!step)
        return {};
    if (*step == notObserved)
        return tr("Not observed");
    const auto found = std::ranges::find(item.steps, *step, &ScaleStep::step);
    const QString label = found == item.steps.end() ? QString() : words::pick(found->labelJa, found->labelEn);
    return label.isEmpty() ? QString::number(*step) : QStringLiteral("%1 %2").arg(QString::number(*step), label);
}

QVariant RatingTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = size_t(index.row());
    const query::RatingFormItem &item = m_form.items[row];
    const Given &given = m_given[row];
    switch (role) {
    case KeyRole:
        return QVariant::fromValue(item.item);
    case StateRole:
        return int(!given.step ? State::Open : given.carried ? State::Carried : State::Rated);
    case DomainRole:
        return titleText(item.domainTitle);
    case DomainStartRole:
        return row == 0 || m_form.items[row - 1].domain != item.domain;
    case DescriptorRole:
        return titleText(item.descriptor);
    case StepsRole: {
        QStringList steps;
        for (const ScaleStep &step : item.steps)
            steps.append(stepText(item, step.step));
        return steps;
    }
    case Qt::ToolTipRole:
        if (index.column() == Title)
            return titleText(item.descriptor);
        return index.column() == Previous ? words::dayText(item.previousDay)
            : index.column() == Self      ? words::dayText(item.selfDay)
                                          : QVariant();
    case ValueRole:
    case Qt::EditRole: {
        const std::optional<int> step = index.column() == Rating ? given.step
            : index.column() == Previous                         ? item.previous
                                                                 : item.self;
        return index.column() == Title || !step ? QVariant() : QVariant(*step);
    }
    case Qt::DisplayRole:
        switch (index.column()) {
        case Title:
            return titleText(item.title);
        case Rating:
            return stepText(item, given.step);
        case Previous:
            return stepText(item, item.previous);
        default:
            return stepText(item, item.self);
        }
    default:
        return {};
    }
}

bool RatingTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Rating || role != Qt::EditRole)
        return false;
    if (!value.isValid()) {
        unrate(index.row());
        return true;
    }
    bool isNumber = false;
    const int step = value.toInt(&isNumber);
    return isNumber && rate(index.row(), step);
}

Qt::ItemFlags RatingTableModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Rating ? flags | Qt::ItemIsEditable : flags;
}

void RatingTableModel::changedRows(int first, int last)
{
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT ratingsChanged();
}

} // namespace kz::items

#include "models/items/rating_table_model.h"

#include "models/words/words.h"

#include <algorithm>
#include <unordered_map>

namespace kz::items {

namespace {

constexpr ColumnSpec specs[] = {
    {QT_TRANSLATE_NOOP("Column", "Item")},         {QT_TRANSLATE_NOOP("Column", "Rating")},
    {QT_TRANSLATE_NOOP("Column", "Logged"), true}, {QT_TRANSLATE_NOOP("Column", "Last time")},
    {QT_TRANSLATE_NOOP("Column", "Self-rating")},
};

QString titleText(const query::Title &title)
{
    return words::pick(title.ja, title.en);
}

} // namespace

void RatingTableModel::setForm(query::RatingForm form, const std::vector<RatedItem> &filled, Keep keep)
{
    std::unordered_map<Key, Given> kept;
    for (size_t row = 0; row < m_given.size(); ++row)
        if (const Given &given = m_given[row]; given.step
            && ((given.origin == Origin::Typed && keep != Keep::Nothing)
                || (given.origin == Origin::Filled && keep == Keep::Given)))
            kept.emplace(m_form.items[row].item, given);
    beginResetModel();
    m_form = std::move(form);
    m_given.assign(m_form.items.size(), {});
    for (size_t row = 0; row < m_form.items.size(); ++row) {
        const Key item = m_form.items[row].item;
        const auto before = std::ranges::find(filled, item, &RatedItem::item);
        if (const auto typed = kept.find(item); typed != kept.end())
            m_given[row] = typed->second;
        else if (before != filled.end())
            m_given[row] = {before->step, Origin::Filled};
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
    m_given[size_t(row)] = {step, Origin::Typed};
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
            m_given[row] = {m_form.items[row].previous, Origin::Carried};
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

int RatingTableModel::ratedCount() const
{
    return int(std::ranges::count_if(m_given, [](const Given &given) { return given.step.has_value(); }));
}

RatingTableModel::Change RatingTableModel::changeOf(size_t row) const
{
    const std::optional<int> given = m_given[row].step;
    const std::optional<int> before = m_form.items[row].previous;
    if (!given || given == before)
        return Change::None;
    if (!before || *given == notObserved || *before == notObserved)
        return Change::New;
    return *given > *before ? Change::Higher : Change::Lower;
}

int RatingTableModel::changedCount() const
{
    int count = 0;
    for (size_t row = 0; row < m_given.size(); ++row)
        count += changeOf(row) == Change::None ? 0 : 1;
    return count;
}

bool RatingTableModel::isAsBefore(int row) const
{
    const std::optional<int> given = m_given[size_t(row)].step;
    return given && given == m_form.items[size_t(row)].previous;
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
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section >= 0 && section < columnCount()
        && specs[section].isFigure)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && section == Logged)
        return m_form.lastTime ? words::filled(tr("Log entries since %1"), {words::dayText(m_form.lastTime->day)})
                               : tr("Log entries up to now");
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

QStringList RatingTableModel::anchors(const query::RatingFormItem &item) const
{
    QStringList lines;
    if (std::ranges::none_of(item.steps, &ScaleStep::hasAnchor))
        return lines;
    for (const ScaleStep &step : item.steps) {
        const QString text = stepText(item, step.step);
        const QString anchor = words::pick(step.anchorJa, step.anchorEn);
        //: a step of a scale and what one sees when somebody is at it
        lines.append(anchor.isEmpty() ? text : words::filled(tr("%1: %2"), {text, anchor}));
    }
    return lines;
}

QVariant RatingTableModel::explained(const query::RatingFormItem &item) const
{
    const QStringList lines = anchors(item);
    return lines.isEmpty() ? QVariant() : lines.join(u'\n');
}

QString RatingTableModel::givenBefore(const query::RatingFormItem &item, QDate day, std::optional<int> step) const
{
    const auto found = std::ranges::find(item.steps, step.value_or(notObserved), &ScaleStep::step);
    const QString anchor = found == item.steps.end() ? QString() : words::pick(found->anchorJa, found->anchorEn);
    return anchor.isEmpty() ? words::dayText(day) : words::dayText(day) + u'\n' + anchor;
}

bool RatingTableModel::hasLogged() const
{
    return std::ranges::any_of(m_form.items, [](const query::RatingFormItem &item) { return item.logged.times > 0; });
}

QVariant RatingTableModel::loggedData(const query::LoggedSince &logged, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (logged.times == 0)
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        // Month and day of one width each: figures stand below figures.
        const QString day = logged.last.toString(words::japanese() ? QStringLiteral("MM/dd") : QStringLiteral("MM-dd"));
        return QStringLiteral("%1 · %2").arg(words::numberText(logged.times), day);
    }
    case Qt::AccessibleTextRole:
        return tr("%n times, last on %1", nullptr, logged.times).arg(words::dayText(logged.last));
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const query::LoggedSince::Entry &entry : logged.latest) {
            QString line = words::dayText(entry.day);
            if (entry.count > 1)
                line += QStringLiteral(" × %1").arg(entry.count);
            lines.append((line + u' ' + entry.siteName).trimmed());
        }
        return lines.join(u'\n');
    }
    case ValueRole:
    case Qt::EditRole:
        return logged.times;
    default:
        return {};
    }
}

QVariant RatingTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto row = size_t(index.row());
    const query::RatingFormItem &item = m_form.items[row];
    const Given &given = m_given[row];
    if (index.column() == Logged && (role < Qt::UserRole || role == ValueRole))
        return loggedData(item.logged, role);
    switch (role) {
    case KeyRole:
        return QVariant::fromValue(item.item);
    case StateRole:
        return int(!given.step ? State::Open : given.origin == Origin::Carried ? State::Carried : State::Rated);
    case ChangeRole:
        return int(changeOf(row));
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
    case AnchorsRole:
        return anchors(item);
    case Qt::AccessibleDescriptionRole:
        return index.column() == Rating ? explained(item) : QVariant();
    case Qt::AccessibleTextRole:
        // The mark beside a changed rating is a picture: those who cannot see it are told.
        return index.column() == Rating && changeOf(row) != Change::None && item.previous
            ? tr("%1, last time %2").arg(stepText(item, given.step), stepText(item, item.previous))
            : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == Title)
            return titleText(item.descriptor);
        if (index.column() == Rating)
            return explained(item);
        return index.column() == Previous ? givenBefore(item, item.previousDay, item.previous)
                                          : givenBefore(item, item.selfDay, item.self);
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

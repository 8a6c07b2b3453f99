#include "ui/ladders/rule_rows.h"

#include "models/report/draft_sentence.h"
#include "models/words/words.h"
#include "ui/ladders/tree_moves.h"

#include <QMimeData>

#include <algorithm>
#include <iterator>

namespace kz {

namespace {

const QString rulesType = QStringLiteral("application/x-kizahashi-rules");

/// The code, and why nobody could meet it.
QString toolTip(const query::FrameworkSheet &sheet, const Requirement &rule)
{
    QStringList lines{rule.code};
    for (const progress::RuleFlaw &flaw : sheet.flaws)
        if (flaw.requirement == rule.id)
            lines.append(words::issueText(flaw.issue, words::fieldLabel("rule", flaw.issue.field.toUtf8())));
    return lines.join(u'\n');
}

std::vector<Key> rulesIn(const QMimeData *data)
{
    std::vector<Key> keys;
    for (const QString &text : QString::fromLatin1(data->data(rulesType)).split(u' ', Qt::SkipEmptyParts))
        keys.push_back(keyFromText(text).value_or(0));
    return keys;
}

} // namespace

RuleRows::RuleRows(QObject *parent) : QStandardItemModel(parent)
{
    setColumnCount(LevelColumn + 1);
}

void RuleRows::setSheet(query::SheetPtr sheet, bool editable)
{
    m_sheet = std::move(sheet);
    m_editable = editable;
    m_filling = true;
    m_rows.clear();
    removeRows(0, rowCount());
    if (m_sheet) {
        QStringList headings{tr("Requirement"), tr("Rule")};
        if (!m_sheet->levels.empty())
            headings.append(tr("Level"));
        setColumnCount(int(headings.size()));
        setHorizontalHeaderLabels(headings);
        addBelow(invisibleRootItem(), 0);
    }
    m_filling = false;
}

void RuleRows::addBelow(QStandardItem *above, Key parent)
{
    for (const Requirement &rule : m_sheet->requirements) {
        if (rule.parent.value_or(0) != parent)
            continue;
        auto *title = new QStandardItem(words::pick(rule.titleJa, rule.titleEn));
        title->setData(QVariant::fromValue(rule.id), items::KeyRole);
        title->setToolTip(toolTip(*m_sheet, rule));
        QList<QStandardItem *> row{title, new QStandardItem(report::draftSentence(*m_sheet, rule))};
        if (!m_sheet->levels.empty()) {
            const auto level = std::ranges::find(m_sheet->levels, rule.level.value_or(0), &Level::id);
            row.append(new QStandardItem(level == m_sheet->levels.end() ? QString()
                                                                        : words::pick(level->labelJa, level->labelEn)));
            row.back()->setData(true, QuietRole);
        }
        above->appendRow(row);
        m_rows.emplace(rule.id, title);
        addBelow(title, rule.id);
        title->setData(title->hasChildren(), HeadingRole);
    }
}

QModelIndex RuleRows::indexOf(Key rule) const
{
    const auto found = m_rows.find(rule);
    return found == m_rows.end() ? QModelIndex() : found->second->index();
}

const Requirement *RuleRows::ruleAt(const QModelIndex &index) const
{
    if (!m_sheet || !index.isValid())
        return nullptr;
    const Key key = index.siblingAtColumn(Title).data(items::KeyRole).value<Key>();
    const auto found = std::ranges::find(m_sheet->requirements, key, &Requirement::id);
    return found == m_sheet->requirements.end() ? nullptr : &*found;
}

Qt::ItemFlags RuleRows::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_editable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    Qt::ItemFlags flags
        = QStandardItemModel::flags(index) & ~(Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled);
    if (!m_editable)
        return flags;
    const Requirement *rule = ruleAt(index);
    if (rule)
        flags |= Qt::ItemIsDragEnabled;
    if (!rule || progress::isGroup(rule->kind))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

/// A drag takes nothing away: the rows move when the store has moved them.
bool RuleRows::removeRows(int row, int count, const QModelIndex &parent)
{
    return m_filling && QStandardItemModel::removeRows(row, count, parent);
}

QStringList RuleRows::mimeTypes() const
{
    return {rulesType};
}

QMimeData *RuleRows::mimeData(const QModelIndexList &indexes) const
{
    QModelIndexList rows;
    std::ranges::copy_if(indexes, std::back_inserter(rows),
                         [](const QModelIndex &index) { return index.column() == Title; });
    QStringList keys;
    for (const QModelIndex &row : topRows(rows))
        keys.append(keyToText(row.data(items::KeyRole).value<Key>()));
    auto *data = new QMimeData;
    data->setData(rulesType, keys.join(u' ').toLatin1());
    return data;
}

bool RuleRows::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    if (!m_editable || action != Qt::MoveAction || !data->hasFormat(rulesType))
        return false;
    const Requirement *group = ruleAt(parent);
    if (group && !progress::isGroup(group->kind))
        return false;
    const std::vector<Key> rules = rulesIn(data);
    for (QModelIndex at = parent; at.isValid(); at = at.parent())
        if (const Requirement *above = ruleAt(at); above && std::ranges::find(rules, above->id) != rules.end())
            return false; // inside itself
    return !rules.empty();
}

bool RuleRows::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                            const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Requirement *group = ruleAt(parent);
    Q_EMIT moveAsked(rulesIn(data), group ? group->id : 0, row < 0 ? 0 : row + 1);
    return false;
}

} // namespace kz

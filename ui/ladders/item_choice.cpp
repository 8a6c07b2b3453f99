#include "ui/ladders/item_choice.h"

#include "models/base/kana.h"
#include "models/words/words.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/search_field.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QTreeWidget>

namespace kz {

namespace {

constexpr int choiceKeyRole = Qt::UserRole;
constexpr int choiceFoldedRole = Qt::UserRole + 1;

} // namespace

ItemChoice::ItemChoice(const QString &what, QWidget *parent)
    : QWidget(parent), m_search(new SearchField(tr("Words or code"))), m_tree(new QTreeWidget)
{
    m_search->setAccessibleName(tr("Search"));
    m_tree->setAccessibleName(what);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    setFocusProxy(m_search);
    connect(m_search, &SearchField::searched, this, [this] { filter(m_search->text()); });
    connect(m_search, &SearchField::leftForList, m_tree, qOverload<>(&QWidget::setFocus));
    connect(m_tree, &QTreeWidget::itemChanged, this, &ItemChoice::changed);
}

std::vector<ItemChoice::Choice> ItemChoice::itemsOf(const query::FrameworkSheet &sheet)
{
    std::vector<Choice> choices;
    for (const auto &node : sheet.nodes) {
        const QString title = words::pick(node.item.titleJa, node.item.titleEn);
        choices.push_back(
            {node.item.id, title, node.item.code + QStringLiteral("  ") + title, node.folded, node.parent});
    }
    return choices;
}

void ItemChoice::setChoices(const std::vector<Choice> &choices, const std::set<Key> &marked)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_rows.clear();
    for (const Choice &choice : choices) {
        auto *row = choice.above < 0 ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(m_rows[size_t(choice.above)]);
        row->setText(0, choice.text);
        row->setToolTip(0, choice.tip);
        row->setData(0, choiceKeyRole, QVariant::fromValue(choice.key));
        row->setData(0, choiceFoldedRole, choice.folded);
        row->setCheckState(0, marked.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
        m_rows.push_back(row);
    }
    m_tree->expandAll();
}

void ItemChoice::setMarked(const std::set<Key> &marked)
{
    const QSignalBlocker quiet(m_tree);
    for (QTreeWidgetItem *row : m_rows)
        row->setCheckState(0, marked.contains(row->data(0, choiceKeyRole).value<Key>()) ? Qt::Checked : Qt::Unchecked);
}

void ItemChoice::filter(const QString &text)
{
    const QString wanted = searchFold(text);
    for (QTreeWidgetItem *row : m_rows)
        row->setHidden(!row->data(0, choiceFoldedRole).toString().contains(wanted));
    for (QTreeWidgetItem *row : m_rows) // what is found is seen with all above it
        for (QTreeWidgetItem *above = row->isHidden() ? nullptr : row->parent(); above; above = above->parent())
            above->setHidden(false);
}

std::vector<Key> ItemChoice::marked() const
{
    std::vector<Key> keys;
    for (const QTreeWidgetItem *row : m_rows)
        if (row->checkState(0) == Qt::Checked)
            keys.push_back(row->data(0, choiceKeyRole).value<Key>());
    return keys;
}

} // namespace kz

#include "ui/ladders/item_choice_dialog.h"

#include "models/base/kana.h"
#include "models/words/words.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/search_field.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTreeWidget>

namespace kz {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int FoldedRole = Qt::UserRole + 1;

std::vector<ItemChoiceDialog::Choice> itemsOf(const query::FrameworkSheet &sheet)
{
    std::vector<ItemChoiceDialog::Choice> choices;
    for (const auto &node : sheet.nodes) {
        const QString title = words::pick(node.item.titleJa, node.item.titleEn);
        choices.push_back(
            {node.item.id, title, node.item.code + QStringLiteral("  ") + title, node.folded, node.parent});
    }
    return choices;
}

} // namespace

ItemChoiceDialog::ItemChoiceDialog(const QString &title, const query::FrameworkSheet &sheet,
                                   const std::set<Key> &marked, QWidget *parent)
    : ItemChoiceDialog(title, tr("Items"), itemsOf(sheet), marked, parent)
{ }

ItemChoiceDialog::ItemChoiceDialog(const QString &title, const QString &what, const std::vector<Choice> &choices,
                                   const std::set<Key> &marked, QWidget *parent)
    : QDialog(parent), m_search(new SearchField(tr("Words or code"))), m_tree(new QTreeWidget)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setAccessibleName(tr("Search"));
    m_tree->setAccessibleName(what);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    for (const Choice &choice : choices) {
        auto *row = choice.above < 0 ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(m_rows[size_t(choice.above)]);
        row->setText(0, choice.text);
        row->setToolTip(0, choice.tip);
        row->setData(0, KeyRole, QVariant::fromValue(choice.key));
        row->setData(0, FoldedRole, choice.folded);
        row->setCheckState(0, marked.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
        m_rows.push_back(row);
    }
    m_tree->expandAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    QPushButton *doIt = buttons->button(QDialogButtonBox::Ok);
    doIt->setText(tr("Choose"));
    doIt->setProperty("primary", true);
    doIt->setIcon({});
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    column->addWidget(buttons);
    resize(600, 520);
    connect(m_search, &SearchField::searched, this, [this] { filter(m_search->text()); });
    connect(m_search, &SearchField::leftForList, m_tree, qOverload<>(&QWidget::setFocus));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(this->marked());
        accept();
    });
}

void ItemChoiceDialog::filter(const QString &text)
{
    const QString wanted = searchFold(text);
    for (QTreeWidgetItem *row : m_rows)
        row->setHidden(!row->data(0, FoldedRole).toString().contains(wanted));
    for (QTreeWidgetItem *row : m_rows) // what is found is seen with all above it
        for (QTreeWidgetItem *above = row->isHidden() ? nullptr : row->parent(); above; above = above->parent())
            above->setHidden(false);
}

std::vector<Key> ItemChoiceDialog::marked() const
{
    std::vector<Key> keys;
    for (const QTreeWidgetItem *row : m_rows)
        if (row->checkState(0) == Qt::Checked)
            keys.push_back(row->data(0, KeyRole).value<Key>());
    return keys;
}

} // namespace kz

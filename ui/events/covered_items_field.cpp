#include "ui/events/covered_items_field.h"

#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QListWidget>

namespace kz {

namespace {

constexpr int shownRows = 3;

} // namespace

CoveredItemsField::CoveredItemsField(items::Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_finder(new FinderField(items::FoundModel::items(workspace))), m_list(new QListWidget)
{
    setFocusProxy(m_finder);
    m_finder->setAccessibleName(tr("Add an item"));
    m_list->setAccessibleName(tr("Items covered"));
    m_list->setToolTip(tr("Delete takes an item away"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(shownRows * space::rowHeight);
    m_list->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::base);
    column->addWidget(m_finder);
    column->addWidget(m_list);
    connect(m_finder, &FinderField::chosen, this, [this](Key item) {
        if (item == 0)
            return;
        add(item, m_finder->text(), {});
        m_finder->setChosen(0, {});
    });
    showList();
}

void CoveredItemsField::setItems(const std::vector<query::CoveredItem> &items)
{
    m_list->clear();
    for (const query::CoveredItem &item : items)
        add(item.item, words::pick(item.titleJa, item.titleEn), words::pick(item.frameworkJa, item.frameworkEn));
}

std::vector<Key> CoveredItemsField::items() const
{
    std::vector<Key> items;
    for (int row = 0; row < m_list->count(); ++row)
        items.push_back(m_list->item(row)->data(Qt::UserRole).value<Key>());
    return items;
}

void CoveredItemsField::add(Key item, const QString &title, const QString &framework)
{
    const std::vector<Key> known = items();
    if (std::ranges::find(known, item) == known.end()) {
        auto *row = new QListWidgetItem(title, m_list);
        row->setData(Qt::UserRole, QVariant::fromValue(item));
        row->setToolTip(framework.isEmpty() ? title : title + u'\n' + framework);
    }
    showList();
}

void CoveredItemsField::showList()
{
    m_list->setVisible(m_list->count() > 0);
}

bool CoveredItemsField::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Delete)
        return QWidget::eventFilter(object, event);
    delete m_list->currentItem();
    if (m_list->count() == 0)
        m_finder->setFocus();
    showList();
    return true;
}

} // namespace kz

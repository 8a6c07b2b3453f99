#include "ui/rotations/item_finder.h"

#include "models/report/report_words.h"
#include "ui/widgets/detail_delegate.h"
#include "ui/widgets/icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace kz {

namespace {
constexpr int mostMatches = 60;
} // namespace

ItemFinder::ItemFinder(Detail detail, QObject *parent)
    : QObject(parent), m_detail(std::move(detail)), m_field(new QLineEdit), m_list(new QListWidget)
{
    m_field->setAccessibleName(tr("Find an item"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(lineIcon(QStringLiteral("search"), ThemeRole::Muted), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Items"));
    m_list->setItemDelegate(new DetailDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus); // the field above leads it
    m_list->setUniformItemSizes(true);
    connect(m_field, &QLineEdit::textChanged, this, &ItemFinder::match);
    connect(m_list, &QListWidget::itemClicked, this, &ItemFinder::take);
}

void ItemFinder::setItems(std::vector<query::LoggableItem> items)
{
    m_items = std::move(items);
    match();
}

void ItemFinder::match()
{
    m_list->clear();
    for (const int at : query::matchingItems(m_items, m_field->text())) {
        if (m_list->count() == mostMatches)
            break;
        const query::LoggableItem &item = m_items[size_t(at)];
        auto *line = new QListWidgetItem(report::titleText(item.title), m_list);
        line->setData(Qt::UserRole, at);
        line->setData(Qt::UserRole + 1, m_detail(item));
    }
    if (!m_field->text().isEmpty() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    Q_EMIT matched();
}

void ItemFinder::take()
{
    const QListWidgetItem *line = m_list->currentItem();
    if (!line)
        return;
    const query::LoggableItem item = m_items[size_t(line->data(Qt::UserRole).toInt())];
    clear();
    Q_EMIT taken(item);
}

void ItemFinder::clear()
{
    m_field->clear();
    m_list->setCurrentRow(-1);
}

bool ItemFinder::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && keyPressed(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(object, event);
}

bool ItemFinder::keyPressed(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int row = m_list->currentRow() + (key.key() == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(std::clamp(row, -1, m_list->count() - 1));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ControlModifier)
            return false;
        if (m_list->currentRow() >= 0)
            take();
        else
            Q_EMIT enteredNothing();
        return true;
    case Qt::Key_Escape:
        clear();
        Q_EMIT left();
        return true;
    default:
        return false;
    }
}

} // namespace kz

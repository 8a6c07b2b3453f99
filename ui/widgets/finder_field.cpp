#include "ui/widgets/finder_field.h"

#include "ui/widgets/detail_delegate.h"
#include "ui/widgets/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

namespace kz {

namespace {

constexpr int restMs = 120;

} // namespace

void FinderField::showFound()
{
    addAction(lineIcon(QStringLiteral("search"), ThemeRole::Muted), QLineEdit::LeadingPosition);
    setPlaceholderText(m_found->headerData(0, Qt::Horizontal).toString());
    m_list = new QCompleter(this);
    m_list->setModel(m_found);
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setWidget(this);
    m_list->popup()->setItemDelegate(new DetailDelegate(m_list->popup()));
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { Q_EMIT searched(text()); });
    connect(this, &QLineEdit::textEdited, this, &FinderField::typed);
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(m_found->index(index.row(), 0)); });
    connect(m_found, &QAbstractItemModel::modelReset, this, [this] {
        if (!isOpen() || !hasFocus())
            return;
        if (m_takeFirst && m_found->rowCount() > 0)
            take(m_found->index(0, 0));
        else if (m_found->rowCount() > 0)
            m_list->complete();
        else
            m_list->popup()->hide();
    });
}

void FinderField::setChosen(Key key, const QString &name)
{
    m_rest.stop();
    m_takeFirst = false;
    m_key = key;
    setText(name);
}

void FinderField::typed()
{
    m_takeFirst = false;
    if (m_key) {
        m_key = 0;
        Q_EMIT chosen(0);
    }
    m_rest.start();
}

void FinderField::take(const QModelIndex &index)
{
    m_list->popup()->hide();
    setChosen(index.data(Qt::UserRole).value<Key>(), index.data().toString());
    Q_EMIT chosen(m_key);
}

void FinderField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !isOpen()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    // Whoever types fast and presses Enter means what the fragment will lead to.
    if (!m_rest.isActive() && m_found->rowCount() > 0) {
        take(m_found->index(0, 0));
        return;
    }
    m_takeFirst = true;
    if (m_rest.isActive()) {
        m_rest.stop();
        Q_EMIT searched(text());
    }
}

} // namespace kz

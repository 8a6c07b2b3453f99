#include "ui/widgets/search_field.h"

#include "ui/widgets/icons.h"

#include <QKeyEvent>

namespace kz {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setClearButtonEnabled(true);
    addAction(lineIcon(QStringLiteral("search"), ThemeRole::Muted), QLineEdit::LeadingPosition);
    m_rest.setSingleShot(true);
    m_rest.setInterval(120);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &SearchField::report);
}

void SearchField::report()
{
    m_rest.stop();
    if (text() == m_reported)
        return;
    m_reported = text();
    Q_EMIT searched(m_reported);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        report();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        report();
        Q_EMIT leftForList();
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace kz

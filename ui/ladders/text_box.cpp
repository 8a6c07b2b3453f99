#include "ui/ladders/text_box.h"

#include "ui/widgets/metrics.h"

#include <QKeyEvent>

namespace kz {

TextBox::TextBox(int lines, QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    document()->setDocumentMargin(space::base);
    setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * (frameWidth() + space::base));
}

void TextBox::show(const QString &stored)
{
    const bool writing = hasFocus() && toPlainText() != m_stored;
    m_stored = stored;
    if (!writing && toPlainText() != stored)
        setPlainText(stored);
}

void TextBox::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        Q_EMIT finished();
}

void TextBox::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT finished();
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace kz

#include "ui/shell/what_is_this.h"

#include <QApplication>
#include <QWhatsThis>
#include <QWidget>

namespace kz {

void whatIsThis()
{
    const bool byKeys = QApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
    QWidget *asked = byKeys ? QApplication::focusWidget() : nullptr;
    while (asked && asked->whatsThis().isEmpty())
        asked = asked->parentWidget();
    if (asked)
        QWhatsThis::showText(asked->mapToGlobal(asked->rect().bottomLeft()), asked->whatsThis(), asked);
    else
        QWhatsThis::enterWhatsThisMode();
}

} // namespace kz

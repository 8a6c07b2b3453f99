#pragma once

#include <QAccessible>
#include <QAccessibleWidget>

namespace kz {

/// Tells screen readers what a painted widget is; its name and description say what it shows. To be called by the
/// widget's constructor. Harmless when repeated.
template <typename Widget, QAccessible::Role role>
void announceAs()
{
    [[maybe_unused]] static const bool announced = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *widget = qobject_cast<Widget *>(object);
            return widget ? new QAccessibleWidget(widget, role) : nullptr;
        });
        return true;
    }();
}

} // namespace kz

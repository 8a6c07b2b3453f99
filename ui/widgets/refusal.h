#pragma once

#include <QAction>
#include <QVariant>

namespace kz {

/// Enables an action where it is possible and nothing refuses it. While something does, its tooltip says why.
inline void allow(QAction *action, const QString &refusal, bool possible = true)
{
    constexpr char before[] = "toolTipBeforeRefusal";
    action->setEnabled(possible && refusal.isEmpty());
    const QVariant kept = action->property(before);
    if (!refusal.isEmpty()) {
        if (!kept.isValid())
            action->setProperty(before, action->toolTip());
        action->setToolTip(refusal);
    } else if (kept.isValid()) {
        action->setToolTip(kept.toString());
        action->setProperty(before, {});
    }
}

} // namespace kz

#pragma once

#include "ui/widgets/banner.h"

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
        // Without a tooltip of its own an action answers with its text, which may be another one by then.
        if (!kept.isValid())
            action->setProperty(before,
                                action->toolTip() == QAction(action->text()).toolTip() ? QString() : action->toolTip());
        action->setToolTip(refusal);
    } else if (kept.isValid()) {
        action->setToolTip(kept.toString());
        action->setProperty(before, {});
    }
}

/// Says on a page why nothing can be written there, until something can: before a form is filled in, not after. What
/// else the banner says stays.
inline void tellRefusal(Banner *banner, const QString &refusal)
{
    constexpr char said[] = "refusalSaid";
    const QString before = banner->property(said).toString();
    if (!refusal.isEmpty())
        banner->say(State::Neutral, refusal);
    else if (!before.isEmpty() && banner->words() == before)
        banner->clear();
    banner->setProperty(said, refusal);
}

} // namespace kz

#pragma once

#include "models/edit/change_set.h"

#include <QObject>

namespace kz::edit {

/// Tells everybody what has been committed, once for each action, on the thread it lives on (the GUI's).
class ChangeHub : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    void changed(const kz::edit::ChangeSet &changes);
    /// Standings were recomputed; charts and lists of progress are stale.
    void standingsChanged();
};

} // namespace kz::edit

#pragma once

#include "models/base/key.h"

#include <QByteArray>
#include <QMetaType>

#include <algorithm>
#include <vector>

namespace kz::edit {

/// What one committed action changed: for every table the keys, or "all" when they are more than a list should carry.
/// Views compare what they show with it and patch themselves; nobody refreshes after an own write.
struct ChangeSet {
    static constexpr size_t mostKeys = 1000;

    struct Change {
        QByteArray table;
        std::vector<Key> keys;
        bool all = false;
    };

    qint64 seq = 0; ///< 0: nothing had to change, nothing was written
    std::vector<Change> changes;
    Key made = 0; ///< the record the action was about, when it made one
    /// How many records were made, changed and taken away: what an import reports.
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 removed = 0;

    bool touches(const char *table) const { return find(table) != nullptr; }
    bool touches(const char *table, Key key) const
    {
        const Change *change = find(table);
        return change && (change->all || std::ranges::find(change->keys, key) != change->keys.end());
    }
    const Change *find(const char *table) const
    {
        const auto found = std::ranges::find(changes, QByteArray(table), &Change::table);
        return found == changes.end() ? nullptr : &*found;
    }
    void add(const char *table, Key key);
    void addAll(const char *table);
};

} // namespace kz::edit

Q_DECLARE_METATYPE(kz::edit::ChangeSet)

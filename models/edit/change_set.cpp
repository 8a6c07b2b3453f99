#include "models/edit/change_set.h"

namespace kz::edit {

namespace {

ChangeSet::Change &changeOf(std::vector<ChangeSet::Change> &changes, const char *table)
{
    const auto found = std::ranges::find(changes, QByteArray(table), &ChangeSet::Change::table);
    return found != changes.end() ? *found : changes.emplace_back(ChangeSet::Change{table, {}, false});
}

} // namespace

void ChangeSet::add(const char *table, Key key)
{
    Change &change = changeOf(changes, table);
    if (change.all || (!change.keys.empty() && change.keys.back() == key))
        return;
    if (change.keys.size() == mostKeys) {
        change.all = true;
        change.keys.clear();
        return;
    }
    change.keys.push_back(key);
}

void ChangeSet::addAll(const char *table)
{
    Change &change = changeOf(changes, table);
    change.all = true;
    change.keys.clear();
}

} // namespace kz::edit

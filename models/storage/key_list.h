#pragma once

#include "models/base/key.h"

#include <QString>

#include <vector>

namespace kz::storage {

/// ",1,2,", and "" for no keys: to be looked through as instr(?1, ',' || id || ','), for a statement takes no lists.
inline QString keyList(const std::vector<Key> &keys)
{
    QString list;
    for (const Key key : keys)
        list += u',' + QString::number(key);
    return keys.empty() ? list : list + u',';
}

} // namespace kz::storage

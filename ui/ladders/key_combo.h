#pragma once

#include "models/base/key.h"

#include <QComboBox>

#include <algorithm>
#include <optional>

namespace kz {

/// A box whose lines carry keys, the first one 0 for none.
inline void choose(QComboBox *combo, std::optional<Key> key)
{
    combo->setCurrentIndex(std::max(0, combo->findData(QVariant::fromValue(key.value_or(0)))));
}

inline std::optional<Key> chosen(const QComboBox *combo)
{
    const Key key = combo->currentData().value<Key>();
    return key ? std::optional(key) : std::nullopt;
}

} // namespace kz

#pragma once

#include <QString>

namespace kz::demo {

struct InventedName {
    QString name;
    QString kana;
};

/// The n-th invented name: the family name is made of words such as 見本, 例, 仮, 架空, 試 and 雛形, so that nobody
/// takes it for a person's; none of the ten with a story shares it. The first 8,192 differ from each other.
InventedName inventedName(int n);

} // namespace kz::demo

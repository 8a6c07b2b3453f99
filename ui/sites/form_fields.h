#pragma once

#include "models/items/clinical_fields.h"
#include "models/words/words.h"

#include <QComboBox>

#include <optional>

class QLineEdit;

/// Controls of the forms about sites, and what stands in them.
namespace kz {

/// Every value of an enumeration by its word.
template <typename Enum>
QComboBox *enumCombo()
{
    auto *combo = new QComboBox;
    for (const auto &entry : EnumTable<Enum>::entries)
        combo->addItem(words::enumText(entry.value), int(entry.value));
    return combo;
}

template <typename Enum>
Enum chosen(const QComboBox *combo)
{
    return Enum(combo->currentData().toInt());
}

/// Clinical fields by their words; a hospital's own code may be typed.
QComboBox *fieldCombo(const items::ClinicalFields &fields);

/// A number as it is typed, in digits of either width; nothing where none stands.
std::optional<int> numberIn(const QLineEdit *field);
/// Something stands there and it is no number.
bool isNoNumber(const QLineEdit *field);
QString numberText(std::optional<int> number);

} // namespace kz

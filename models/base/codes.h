#pragma once

#include <QString>

namespace kz {

/// The sixth digit of a Japanese municipality code (全国地方公共団体コード) from its first five:
/// weights 6,5,4,3,2; the last digit of 11 − (sum mod 11). -1 when the text is not five digits.
int municipalityCheckDigit(const QString &fiveDigits);
bool isMunicipalityCode(const QString &sixDigits);

} // namespace kz

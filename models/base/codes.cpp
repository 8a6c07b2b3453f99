#include "models/base/codes.h"

#include <array>

namespace kz {

int municipalityCheckDigit(const QString &fiveDigits)
{
    constexpr std::array weights = {6, 5, 4, 3, 2};
    if (fiveDigits.size() != qsizetype(weights.size()))
        return -1;
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const char16_t digit = fiveDigits[qsizetype(i)].unicode();
        if (digit < u'0' || digit > u'9')
            return -1;
        sum += weights[i] * (digit - u'0');
    }
    return (11 - sum % 11) % 10;
}

bool isMunicipalityCode(const QString &sixDigits)
{
    const int check = municipalityCheckDigit(sixDigits.left(5));
    return check >= 0 && sixDigits.size() == 6 && sixDigits[5] == QChar(u'0' + check);
}

} // namespace kz

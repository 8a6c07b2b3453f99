#include "models/domain/form_number.h"

#include <algorithm>

namespace kz {

namespace {

constexpr int digitsOfYear = 2;
constexpr int digitsOfRunning = 5;

/// ISO/IEC 7064: the characters by their value; the last stands in a check's place alone.
const QString &alphabet()
{
    static const QString characters = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*");
    return characters;
}

/// The pure system's recursion: with its check character the whole must leave 1.
QChar checkOf(const QString &digits)
{
    constexpr int modulus = 37;
    constexpr int radix = 2;
    int sum = 0;
    for (const QChar digit : digits)
        sum = (sum + digit.digitValue()) * radix % modulus;
    return alphabet().at((modulus + 1 - sum) % modulus);
}

/// Without hyphens, what an input method makes of them, and spaces; in capitals, no full width.
QString bareText(const QString &typed)
{
    QString bare = typed.normalized(QString::NormalizationForm_KC).toUpper();
    bare.removeIf([](QChar one) { return one.isSpace() || QStringView(u"-‐–−ー").contains(one); });
    return bare;
}

} // namespace

std::optional<QString> formNumberText(FormNumber number)
{
    if (number.year < 2000 || number.year > 2099 || number.running < 1 || number.running > mostFormsOfAYear)
        return {};
    const QString year = QString::number(number.year % 100).rightJustified(digitsOfYear, u'0');
    const QString running = QString::number(number.running).rightJustified(digitsOfRunning, u'0');
    const QChar check = checkOf(year + running);
    if (check == u'*')
        return {};
    return year + u'-' + running + u'-' + check;
}

std::optional<FormNumber> formNumberFrom(const QString &typed)
{
    const QString bare = bareText(typed);
    if (bare.size() != digitsOfYear + digitsOfRunning + 1)
        return {};
    const QString digits = bare.chopped(1);
    const bool allDigits = std::ranges::all_of(digits, [](QChar one) { return one >= u'0' && one <= u'9'; });
    if (!allDigits || bare.back() != checkOf(digits))
        return {};
    const FormNumber number{2000 + digits.left(digitsOfYear).toInt(), digits.mid(digitsOfYear).toInt()};
    return formNumberText(number) ? std::optional(number) : std::nullopt;
}

std::optional<FormNumber> formNumberFrom(const QString &typed, int thisYear)
{
    if (const auto whole = formNumberFrom(typed))
        return whole;
    const QString bare = bareText(typed);
    if (bare.size() < 2)
        return {};
    for (const int year : {thisYear, thisYear - 1}) {
        const QString digits = QString::number(year % 100).rightJustified(digitsOfYear, u'0');
        if (const auto number = formNumberFrom(digits + bare.rightJustified(digitsOfRunning + 1, u'0')))
            return number;
    }
    return {};
}

} // namespace kz

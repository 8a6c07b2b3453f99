#pragma once

#include <QString>

#include <optional>

namespace kz {

/// The number of a form that is handed out on paper: year, running number in it, and a check character by ISO/IEC
/// 7064, MOD 37-2 (modulus 37, radix 2; the standard's pure system for 0-9 and A-Z), which betrays every single wrong
/// character and every swap of neighbours.
struct FormNumber {
    int year = 0; ///< 2000 to 2099
    int running = 0;

    bool operator==(const FormNumber &) const = default;
};

constexpr int mostFormsOfAYear = 99999;

/// As printed: "26-00042-7". Nothing outside the years and running numbers there are, nor where the check character
/// would be the standard's asterisk: such a number is passed over, since nobody finds it on a keyboard.
std::optional<QString> formNumberText(FormNumber number);

/// What somebody typed or scanned: with or without hyphens and spaces, in either case, in full width too. Nothing when
/// it is no such number or was mistyped.
std::optional<FormNumber> formNumberFrom(const QString &typed);

/// The same where people key in by hand: of this year or the last, the running number without its zeros and the check
/// character will do ("427"); the check character tells which year it is of.
std::optional<FormNumber> formNumberFrom(const QString &typed, int thisYear);

} // namespace kz

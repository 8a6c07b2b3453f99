#include "models/exchange/cell_format.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace kz::exchange {

namespace {

constexpr int lastColumn = 16'384;

/// The formats that workbooks use without saying what they are.
bool isDateNumber(int number)
{
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) || (number >= 45 && number <= 47)
        || (number >= 50 && number <= 58);
}

bool isDateCode(QString code)
{
    // Elapsed hours and minutes count as times; what else stands in brackets (colours, languages) says nothing.
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|\\\\.|_.|\\*."));
    static const QRegularExpression bracketed(QStringLiteral("\\[(?!(h+|m+|s+)\\])[^\\]]*\\]"),
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression general(QStringLiteral("General|G/標準|E[+-]"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression part(QStringLiteral("[ymdhsage]"), QRegularExpression::CaseInsensitiveOption);
    code = code.section(u';', 0, 0);
    code.remove(quoted).remove(bracketed).remove(general);
    return code.contains(part);
}

QString dayText(double number, bool from1904)
{
    constexpr double secondsOfDay = 86'400;
    constexpr double dayThatNeverWas = 60; // 29 February 1900, which Excel believes in
    const double whole = std::floor(number);
    const auto seconds = int(std::lround((number - whole) * secondsOfDay));
    const QDate epoch = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, number < dayThatNeverWas ? 31 : 30);
    const QDateTime moment = QDateTime(epoch, QTime(0, 0), Qt::UTC).addDays(qint64(whole)).addSecs(seconds);
    const QString time
        = moment.toString(moment.time().second() == 0 ? QStringLiteral("hh:mm") : QStringLiteral("hh:mm:ss"));
    if (whole == 0 && !from1904)
        return time;
    const QString day = moment.date().toString(Qt::ISODate);
    return seconds == 0 ? day : day + u' ' + time;
}

} // namespace

CellFormat cellFormat(int number, const QString &code)
{
    static const QRegularExpression zeros(QStringLiteral("^0{2,}$"));
    CellFormat format;
    format.date = code.isEmpty() ? isDateNumber(number) : isDateCode(code);
    if (zeros.match(code).hasMatch())
        format.digits = int(code.size());
    return format;
}

QString cellText(double number, CellFormat format, bool from1904)
{
    constexpr double lastDay = 2'958'465; // 9999-12-31
    constexpr double largestWhole = 1e15;
    if (format.date && number >= 0 && number <= lastDay)
        return dayText(number, from1904);
    if (number == std::floor(number) && std::abs(number) < largestWhole) {
        const QString digits = QString::number(qint64(number));
        return number >= 0 ? digits.rightJustified(format.digits, u'0') : digits;
    }
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString columnName(int column)
{
    QString name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        name.prepend(QChar(u'A' + (rest - 1) % 26));
    return name;
}

int columnOfReference(QStringView reference)
{
    int column = 0;
    for (const QChar letter : reference) {
        const char16_t upper = letter.toUpper().unicode();
        if (upper < u'A' || upper > u'Z')
            break;
        column = std::min(column * 26 + (upper - u'A' + 1), lastColumn);
    }
    return column - 1;
}

} // namespace kz::exchange

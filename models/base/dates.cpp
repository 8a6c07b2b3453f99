#include "models/base/dates.h"

#include <array>
#include <optional>

namespace kz {

namespace {

struct Era {
    QDate firstDay;
    const char16_t *name;
    char16_t letter;
};

/// Newest first. 明治 reaches back to the first day of 慶応4年 by its own proclamation.
const std::array<Era, 5> &eras()
{
    static const std::array<Era, 5> table = {{
        {QDate(2019, 5, 1), u"令和", u'R'},
        {QDate(1989, 1, 8), u"平成", u'H'},
        {QDate(1926, 12, 25), u"昭和", u'S'},
        {QDate(1912, 7, 30), u"大正", u'T'},
        {QDate(1868, 1, 25), u"明治", u'M'},
    }};
    return table;
}

const Era *eraOf(QDate day)
{
    for (const Era &era : eras())
        if (day >= era.firstDay)
            return &era;
    return nullptr;
}

QString eraYear(const Era &era, int year)
{
    const int count = year - era.firstDay.year() + 1;
    return QString::fromUtf16(era.name) + (count == 1 ? QStringLiteral("元") : QString::number(count));
}

/// Reads a day from left to right. Import calls it for every cell, so it is no regular expression.
class DayReader
{
public:
    explicit DayReader(QStringView text) : m_rest(text) { }

    QDate read()
    {
        const std::optional<int> firstYear = takeEra();
        const qsizetype lengthBefore = m_rest.size();
        std::optional<int> year = takeNumber(4);
        const qsizetype yearDigits = lengthBefore - m_rest.size();
        if (firstYear) {
            if (!year && take(u'元'))
                year = 1;
            if (!year || *year < 1 || yearDigits > 3)
                return {};
            year = *firstYear + *year - 1;
        } else if (yearDigits != 4) {
            return {};
        }
        if (!year)
            return {};
        const std::optional<QDate> day = m_rest.startsWith(u'年') ? kanjiRest(*year)
            : !firstYear && isDigit(m_rest)                       ? compactRest(*year)
                                                                  : separatedRest(*year);
        // A day before its era began was never written by anyone; one after its end stands on older papers.
        return day && m_rest.isEmpty() && (!firstYear || *day >= m_eraStart) ? *day : QDate();
    }

private:
    static bool isDigit(QStringView text) { return !text.isEmpty() && text[0] >= u'0' && text[0] <= u'9'; }

    bool take(QChar wanted)
    {
        if (!m_rest.startsWith(wanted))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    std::optional<int> takeNumber(int mostDigits)
    {
        std::optional<int> number;
        for (int i = 0; i < mostDigits && isDigit(m_rest); ++i) {
            number = number.value_or(0) * 10 + (m_rest[0].unicode() - u'0');
            m_rest = m_rest.sliced(1);
        }
        return number;
    }

    /// The western year of the era's first year.
    std::optional<int> takeEra()
    {
        for (const Era &era : eras()) {
            const QStringView name(era.name);
            if (m_rest.startsWith(name))
                m_rest = m_rest.sliced(name.size());
            else if (!m_rest.isEmpty() && m_rest[0].toUpper() == QChar(era.letter))
                m_rest = m_rest.sliced(1);
            else
                continue;
            m_eraStart = era.firstDay;
            return era.firstDay.year();
        }
        return std::nullopt;
    }

    std::optional<QDate> kanjiRest(int year)
    {
        take(u'年');
        const std::optional<int> month = takeNumber(2);
        if (!month || !take(u'月'))
            return std::nullopt;
        const std::optional<int> day = takeNumber(2);
        if (!day || !take(u'日'))
            return std::nullopt;
        return QDate(year, *month, *day);
    }

    std::optional<QDate> separatedRest(int year)
    {
        const QChar separator = m_rest.isEmpty() ? QChar() : m_rest[0];
        if (separator != u'-' && separator != u'/' && separator != u'.')
            return std::nullopt;
        take(separator);
        const std::optional<int> month = takeNumber(2);
        if (!month || !take(separator))
            return std::nullopt;
        const std::optional<int> day = takeNumber(2);
        return day ? std::optional(QDate(year, *month, *day)) : std::nullopt;
    }

    std::optional<QDate> compactRest(int year)
    {
        if (m_rest.size() != 4)
            return std::nullopt;
        const std::optional<int> month = takeNumber(2);
        const std::optional<int> day = takeNumber(2);
        return month && day ? std::optional(QDate(year, *month, *day)) : std::nullopt;
    }

    QStringView m_rest;
    QDate m_eraStart;
};

} // namespace

int fiscalYearOf(QDate day)
{
    if (!day.isValid())
        return 0;
    return day.month() >= 4 ? day.year() : day.year() - 1;
}

QDate fiscalYearStart(int year)
{
    return QDate(year, 4, 1);
}

QDate fiscalYearEnd(int year)
{
    return QDate(year + 1, 3, 31);
}

QDate weekStart(QDate day)
{
    return day.isValid() ? day.addDays(1 - day.dayOfWeek()) : QDate();
}

QString eraDate(QDate day)
{
    if (!day.isValid())
        return {};
    const Era *era = eraOf(day);
    const QString year = era ? eraYear(*era, day.year()) : QString::number(day.year());
    return QStringLiteral("%1年%2月%3日").arg(year).arg(day.month()).arg(day.day());
}

QString eraDateShort(QDate day)
{
    if (!day.isValid())
        return {};
    const Era *era = eraOf(day);
    const QString year = era ? QChar(era->letter) + QString::number(day.year() - era->firstDay.year() + 1)
                             : QString::number(day.year());
    return QStringLiteral("%1.%2.%3").arg(year).arg(day.month()).arg(day.day());
}

QString eraFiscalYear(int year)
{
    // The era that holds most of the year names the whole of it: FY2019 is 令和元年度 although it began in 平成31年.
    const Era *era = eraOf(QDate(year, 10, 1));
    return (era ? eraYear(*era, year) : QString::number(year)) + QStringLiteral("年度");
}

QDate dayFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    bool ascii = true;
    for (const QChar character : trimmed)
        ascii = ascii && character.unicode() < 0x80;
    if (ascii)
        return DayReader(trimmed).read();
    // Full-width digits and marks, and ㋿ and its sisters, in one step.
    QString plain = trimmed.normalized(QString::NormalizationForm_KC);
    plain.remove(QLatin1Char(' '));
    return DayReader(plain).read();
}

QString dayToText(QDate day)
{
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (!day.isValid() || year < 0 || year > 9999)
        return {};
    // Written for every row that is stored or exported: five times as fast as QDate::toString.
    QString text = QStringLiteral("0000-00-00");
    const auto write = [&](qsizetype last, int number) {
        for (qsizetype place = last; number > 0; --place, number /= 10)
            text[place] = QChar(u'0' + number % 10);
    };
    write(3, year);
    write(6, month);
    write(9, dayOfMonth);
    return text;
}

} // namespace kz

#include "models/exchange/import_cells.h"

#include "models/base/dates.h"
#include "models/domain/checks.h"
#include "models/exchange/text_encoding.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace kz::exchange {

namespace {

/// 2026-04-01 without a regular expression: a log of a million rows is written this way.
QDate isoDay(const QString &text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto number = [&](qsizetype from, qsizetype length) {
        int value = 0;
        for (qsizetype i = from; i < from + length; ++i) {
            if (text[i] < u'0' || text[i] > u'9')
                return -1;
            value = value * 10 + (text[i].unicode() - u'0');
        }
        return value;
    };
    const int year = number(0, 4);
    return year <= 0 ? QDate() : QDate(year, number(5, 2), number(8, 2));
}

QDate readDay(const QString &text)
{
    if (const QDate day = isoDay(text); day.isValid())
        return day;
    if (const QDate day = dayFromText(text); day.isValid())
        return day;
    // "2026/4/1 0:00": Excel adds the time of day; 令和８年４月１日(水): people the weekday.
    const qsizetype blank = text.indexOf(u' ');
    if (blank > 0 && text.indexOf(u':') > blank)
        return dayFromText(text.left(blank));
    static const QRegularExpression weekday(QStringLiteral("\\s*[(（][日月火水木金土](?:曜日?)?[)）]$"));
    const auto found = weekday.match(text);
    return found.hasMatch() ? dayFromText(text.left(found.capturedStart())) : QDate();
}

/// Excel counts days; a cell without the format of a date shows the count. Of these years only: other numbers are
/// something else.
QDate excelDay(const QString &text)
{
    constexpr int first = 40'000; // 2009
    constexpr int last = 60'000;  // 2064
    bool isNumber = false;
    const int number = plainNumber(text).toInt(&isNumber);
    return isNumber && number >= first && number <= last ? QDate(1899, 12, 30).addDays(number) : QDate();
}

} // namespace

QString foldedWord(const QString &text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC).toCaseFolded())
        if (!character.isSpace())
            result += character;
    return result;
}

QString flagWord(bool value)
{
    return value ? QCoreApplication::translate("Import", "yes") : QCoreApplication::translate("Import", "no");
}

QString plainNumber(const QString &text)
{
    for (const QChar character : text)
        if (character.unicode() > 0x7f)
            return text.normalized(QString::NormalizationForm_KC).trimmed();
    return text;
}

void RowParser::Cells::begin(const CsvRow &row, std::vector<Problem> &problems)
{
    m_row = &row;
    m_problems = &problems;
    for (int column = 0; column < row.cells.size(); ++column)
        if (row.cells[column].contains(getaMark))
            if (const QString field = m_mapping.columns.key(column); !field.isEmpty())
                problems.push_back(
                    {row.line, column + 1, field,
                     Issue{field, IssueCode::PlaceholderMark, {QString(getaMark)}, Issue::Severity::Warning},
                     row.cells[column].trimmed()});
    for (qsizetype column = m_columnCount; m_columnCount > 0 && column < row.cells.size(); ++column) {
        if (row.cells[column].trimmed().isEmpty())
            continue;
        problems.push_back({row.line, int(column) + 1, QString(),
                            Issue{{}, IssueCode::SurplusCell, {QString::number(m_columnCount)}},
                            row.cells[column].trimmed()});
        break;
    }
}

int RowParser::Cells::column(const char *field) const
{
    const auto known = m_columns.constFind(field);
    if (known != m_columns.constEnd())
        return known.value();
    const int index = m_mapping.column(QLatin1String(field));
    m_columns.insert(field, index);
    return index;
}

bool RowParser::Cells::reported(const char *field) const
{
    const QLatin1String name(field);
    for (auto problem = m_problems->rbegin(); problem != m_problems->rend(); ++problem) {
        if (problem->row != m_row->line)
            return false;
        if (problem->field == name)
            return true;
    }
    return false;
}

void RowParser::Cells::report(const char *field, IssueCode code, QStringList arguments, Issue::Severity severity)
{
    const QString name = QString::fromLatin1(field);
    m_problems->push_back(
        Problem{m_row->line, column(field) + 1, name, Issue{name, code, std::move(arguments), severity}, text(field)});
}

void RowParser::Cells::report(const std::vector<Issue> &issues, std::initializer_list<Renamed> renamed)
{
    for (const Issue &issue : issues) {
        QByteArray field = issue.field.toLatin1();
        for (const Renamed &name : renamed)
            if (field == name.recordField)
                field = name.field;
        const int index = m_mapping.column(QLatin1String(field));
        const QString name = QString::fromLatin1(field);
        // A cell that could not be read is empty in the record: one complaint is enough.
        if (issue.code == IssueCode::Missing && reported(field.constData()))
            continue;
        m_problems->push_back(Problem{m_row->line, index + 1, name,
                                      Issue{name, issue.code, issue.arguments, issue.severity},
                                      index >= 0 ? m_row->cells.value(index).trimmed() : QString()});
    }
}

QString RowParser::Cells::code(const char *field)
{
    const QString value = plainNumber(text(field));
    // A slash, a dash or a letter keeps Excel from reading a number: only these two look like one.
    if (!value.contains(u'.') && !value.contains(u'+'))
        return value;
    static const QRegularExpression figure(QStringLiteral("^\\d+(?:(?:\\.\\d+)?[Ee]\\+\\d+|\\.0+)$"));
    if (!figure.match(value).hasMatch())
        return value;
    report(field, IssueCode::TurnedToNumber, {value});
    return {};
}

QString RowParser::Cells::postcode(const char *field)
{
    const QString value = text(field);
    QString plain = plainNumber(value);
    plain.remove(u'〒');
    plain = plain.trimmed();
    static const QRegularExpression shortened(QStringLiteral("^\\d{6}$"));
    if (!shortened.match(plain).hasMatch())
        return plain;
    report(field, IssueCode::ZerosLost, {value, u'0' + plain});
    return {};
}

QString RowParser::Cells::required(const char *field)
{
    QString value = text(field);
    if (value.isEmpty())
        report(field, IssueCode::Missing);
    return value;
}

QDate RowParser::Cells::day(const char *field)
{
    const QString value = text(field);
    if (value.isEmpty())
        return {};
    QDate day = readDay(value);
    if (!day.isValid())
        if (day = excelDay(value); day.isValid())
            report(field, IssueCode::ReadAs, {value, dayToText(day)}, Issue::Severity::Warning);
    if (!day.isValid()) {
        report(field, IssueCode::NotADate);
        return {};
    }
    // The rule of every record for a day, asked of one that has nothing else.
    Checks checks;
    checks.day(field, day);
    const std::vector<Issue> issues = checks.take();
    report(issues);
    return hasErrors(issues) ? QDate() : day;
}

std::optional<int> RowParser::Cells::integer(const char *field, int from, int to)
{
    const QString value = text(field);
    if (value.isEmpty())
        return std::nullopt;
    bool isInteger = false;
    const int result = plainNumber(value).remove(u',').toInt(&isInteger);
    if (!isInteger)
        report(field, IssueCode::NotAnInteger);
    else if (result < from || result > to)
        report(field, IssueCode::OutOfRange, {QString::number(from), QString::number(to)});
    else
        return result;
    return std::nullopt;
}

std::optional<double> RowParser::Cells::number(const char *field, double from, double to)
{
    const QString value = text(field);
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double result = plainNumber(value).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(result))
        report(field, IssueCode::NotANumber);
    else if (result < from || result > to)
        report(field, IssueCode::OutOfRange, {QString::number(from), QString::number(to)});
    else
        return result;
    return std::nullopt;
}

std::optional<bool> RowParser::Cells::flag(const char *field)
{
    const QString value = text(field);
    if (value.isEmpty())
        return std::nullopt;
    static const QStringList yes = QString::fromUtf8("1|yes|y|true|はい|有|有り|あり|該当|○|〇|◯|●").split(u'|');
    static const QStringList no = QString::fromUtf8("0|no|n|false|いいえ|無|無し|なし|非該当|×|✕|-|ー").split(u'|');
    const QString word = foldedWord(value);
    if (yes.contains(word))
        return true;
    if (no.contains(word))
        return false;
    report(field, IssueCode::NotOneOf, {QStringLiteral("yes, no")});
    return std::nullopt;
}

void RowParser::Cells::warnOfLostZero(const char *field, const QString &institutionCode)
{
    constexpr qsizetype eatenLength = 8; // of nine
    const bool digits = std::ranges::all_of(institutionCode, [](QChar character) { return character.isDigit(); });
    if (institutionCode.size() == eatenLength && digits)
        report(field, IssueCode::ZerosLost, {institutionCode, u'0' + institutionCode}, Issue::Severity::Warning);
}

PersonRef RowParser::Cells::person(const char *keyField)
{
    PersonRef ref{code(keyField), code("staff_number"), code("licence_number"), text("name")};
    if (ref.isEmpty() && !reported("staff_number") && !reported("licence_number"))
        report("staff_number", IssueCode::Missing);
    return ref;
}

} // namespace kz::exchange

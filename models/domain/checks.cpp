#include "models/domain/checks.h"

#include "models/base/dates.h"
#include "models/base/kana.h"
#include "models/domain/patient_hints.h"

namespace kz {

void Checks::add(const char *field, IssueCode code, QStringList arguments, Issue::Severity severity)
{
    m_issues.push_back({QString::fromLatin1(field), code, std::move(arguments), severity});
}

void Checks::text(const char *field, const QString &value, int mostCharacters, Need need)
{
    if (need == Need::Required && value.trimmed().isEmpty())
        add(field, IssueCode::Missing);
    else if (value.size() > mostCharacters)
        add(field, IssueCode::TooLong, {QString::number(mostCharacters)});
}

void Checks::eitherText(const char *fieldJa, const QString &ja, const char *fieldEn, const QString &en,
                        int mostCharacters)
{
    text(fieldJa, ja, mostCharacters, en.trimmed().isEmpty() ? Need::Required : Need::Optional);
    text(fieldEn, en, mostCharacters);
}

void Checks::caseText(const char *field, const QString &value)
{
    text(field, value, textLength);
    for (const QString &hint : patientHints(value))
        add(field, IssueCode::LooksLikePatient, {hint}, Issue::Severity::Warning);
}

void Checks::kana(const char *field, const QString &value)
{
    text(field, value, nameLength);
    if (!value.isEmpty() && !isKatakana(value))
        add(field, IssueCode::NotKatakana);
}

void Checks::digits(const char *field, const QString &value, int count)
{
    bool allDigits = value.size() == count;
    for (const QChar character : value)
        allDigits = allDigits && character >= u'0' && character <= u'9';
    if (!allDigits)
        add(field, IssueCode::NotDigits, {QString::number(count)});
}

void Checks::reference(const char *field, Key value)
{
    if (value == 0)
        add(field, IssueCode::Missing);
}

void Checks::day(const char *field, QDate value, Need need)
{
    const QDate first(1900, 1, 1);
    const QDate last(2199, 12, 31);
    if (!value.isValid()) {
        if (need == Need::Required)
            add(field, IssueCode::Missing);
    } else if (value < first || value > last) {
        add(field, IssueCode::OutOfRange, {dayToText(first), dayToText(last)});
    }
}

void Checks::order(QDate from, const char *toField, QDate to)
{
    if (from.isValid() && to.isValid() && to < from)
        add(toField, IssueCode::EndsBeforeItBegins);
}

void Checks::range(const char *field, double value, double from, double to)
{
    if (!(value >= from && value <= to)) // not a number is out of every range
        add(field, IssueCode::OutOfRange, {QString::number(from), QString::number(to)});
}

} // namespace kz

#include "models/words/words.h"

#include "models/words/short_text.h"

#include "models/base/dates.h"
#include "models/base/language.h"
#include "models/domain/application.h"
#include "models/domain/evidence.h"

#include <QLocale>

#include <cmath>

namespace kz::words {

bool japanese()
{
    return speaksJapanese();
}

QString pick(const QString &ja, const QString &en)
{
    return kz::pick(ja, en);
}

QString sourceText(const QString &source)
{
    const QStringList both = source.split(QStringLiteral(" / "));
    return both.size() == 2 ? pick(both[0], both[1]) : source;
}

QString dayText(QDate day)
{
    if (!day.isValid() || !japanese())
        return dayToText(day);
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

QString eraText(QDate day)
{
    return japanese() ? eraDate(day) : dayToText(day);
}

QString periodText(QDate from, QDate to)
{
    return filled(QCoreApplication::translate("words", "%1 – %2"), {dayText(from), dayText(to)}).trimmed();
}

QString fiscalYearText(int year)
{
    return filled(QCoreApplication::translate("words", "FY%1"), {QString::number(year)});
}

QString raterText(const QString &name, const QString &insteadOf)
{
    //: a deputy, in whose place
    return insteadOf.isEmpty() ? name : filled(QCoreApplication::translate("words", "%1 (for %2)"), {name, insteadOf});
}

QString withDayPart(const QString &halfDays, DayPart part)
{
    //: how many half-days in clinic, which half of the day
    const QString pattern = QCoreApplication::translate("words", "%1 (%2)");
    return part == DayPart::Unstated ? halfDays : filled(pattern, {halfDays, enumText(part)});
}

QString outcomeText(WorkflowStepKind kind, StepOutcome outcome)
{
    if (kind != WorkflowStepKind::Interview)
        return enumText(outcome);
    return outcome == StepOutcome::NotPassed ? QCoreApplication::translate("words", "Does not agree")
                                             : QCoreApplication::translate("words", "Agrees");
}

QString versionText(const QString &label)
{
    bool numbered = false;
    const int number = label.toInt(&numbered);
    if (!numbered)
        return label;
    constexpr int firstYear = 1900;
    //: A version named by its year
    return number >= firstYear ? filled(QCoreApplication::translate("words", "%1 edition"), {label})
                               : filled(QCoreApplication::translate("words", "version %1"), {label});
}

QString numberText(double value, int mostDecimals)
{
    // Both languages write figures alike.
    QString text = QLocale(QLocale::English, QLocale::UnitedStates).toString(value, 'f', mostDecimals);
    if (mostDecimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    return text == QStringLiteral("-0") ? QStringLiteral("0") : text;
}

QString percentText(double share, int mostDecimals)
{
    // What a sum of thirds misses in the last bits is no loss.
    constexpr double tolerance = 1e-9;
    const double steps = std::pow(10, mostDecimals);
    return numberText(std::floor(share * 100 * steps + tolerance) / steps, mostDecimals) + u'%';
}

QString listText(const QStringList &texts)
{
    //: Between the members of a list
    return texts.join(QCoreApplication::translate("words", ", "));
}

QString orText(const QStringList &texts)
{
    if (texts.size() < 2)
        return texts.join(QString());
    return filled(QCoreApplication::translate("words", "%1 or %2"),
                  {listText(texts.first(texts.size() - 1)), texts.last()});
}

QString withoutFullStop(QString title)
{
    if (title.endsWith(QChar(0x3002)) || title.endsWith(QLatin1Char('.')))
        title.chop(1);
    return title;
}

QString shortText(const QString &text)
{
    return cutText(text, 60);
}

QString cutText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const bool inPair = text[most - 1].isHighSurrogate();
    return text.left(inPair ? most - 1 : most) + QStringLiteral("…");
}

QString filled(const QString &pattern, const QStringList &arguments)
{
    QString text;
    text.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number < 1) {
            text += pattern[i];
            continue;
        }
        text += arguments.value(number - 1);
        ++i;
    }
    return text;
}

} // namespace kz::words

#include "models/exchange/form_values.h"

#include "models/base/dates.h"
#include "models/base/language.h"
#include "models/exchange/enum_words.h"
#include "models/query/people.h"
#include "models/query/person_paper.h"
#include "models/storage/repository.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kz::exchange {

namespace {

constexpr FormName names[] = {
    {"name", "氏名", QT_TRANSLATE_NOOP("FormName", "Name")},
    {"kana", "フリガナ", QT_TRANSLATE_NOOP("FormName", "Kana")},
    {"staff_number", "職員番号", QT_TRANSLATE_NOOP("FormName", "Staff number")},
    {"licence_number", "免許番号", QT_TRANSLATE_NOOP("FormName", "Licence number")},
    {"profession", "職種", QT_TRANSLATE_NOOP("FormName", "Profession")},
    {"site", "施設", QT_TRANSLATE_NOOP("FormName", "Site")},
    {"department", "所属", QT_TRANSLATE_NOOP("FormName", "Department or ward")},
    {"employed_from", "採用日", QT_TRANSLATE_NOOP("FormName", "Employed from")},
    {"programme", "プログラム", QT_TRANSLATE_NOOP("FormName", "Ladder or programme")},
    {"enrolled_from", "研修開始日", QT_TRANSLATE_NOOP("FormName", "In the programme from")},
    {"level", "レベル", QT_TRANSLATE_NOOP("FormName", "Level awarded")},
    {"target", "目標", QT_TRANSLATE_NOOP("FormName", "Target level")},
    {"target_day", "目標日", QT_TRANSLATE_NOOP("FormName", "Target date")},
    {"progress", "達成率", QT_TRANSLATE_NOOP("FormName", "Progress, such as 62%")},
    {"preceptor", "指導者", QT_TRANSLATE_NOOP("FormName", "Who is responsible for the person")},
    {"institution", "機関名", QT_TRANSLATE_NOOP("FormName", "Institution, as papers call it")},
    {"as_of", "基準日", QT_TRANSLATE_NOOP("FormName", "Day up to which things count")},
    {"today", "今日", QT_TRANSLATE_NOOP("FormName", "Today, such as 2026-04-01")},
    {"today_era", "和暦", QT_TRANSLATE_NOOP("FormName", "Today in the Japanese era")},
    {"fiscal_year", "年度", QT_TRANSLATE_NOOP("FormName", "Fiscal year in the Japanese era")},
};

FormValue numberValue(double number)
{
    constexpr double hundredths = 100;
    const double shown = std::round(number * hundredths) / hundredths;
    return {QString::number(shown, 'g', 12), shown};
}

/// A share is never rounded up to all of it.
QString percentText(double share)
{
    constexpr double tolerance = 1e-9;
    return QString::number(int(std::floor(share * 100 + tolerance))) + u'%';
}

QString requirementName(const QString &code, const char *what)
{
    return foldedWord(QStringLiteral("req:%1:%2").arg(code, QLatin1String(what)));
}

struct RequirementName {
    const char *name;
    const char *meaning;
};

constexpr RequirementName ofRequirements[] = {
    {"have", QT_TRANSLATE_NOOP("FormName", "How much of the requirement there is")},
    {"need", QT_TRANSLATE_NOOP("FormName", "How much is needed")},
    {"met", QT_TRANSLATE_NOOP("FormName", "○ when it is met")},
    {"met_on", QT_TRANSLATE_NOOP("FormName", "The day on which it was met")},
};

/// What every system takes for the name of a file.
QString plainFileName(QString name)
{
    for (QChar &character : name)
        if (QStringView(u"<>:\"/\\|?*").contains(character) || character < u' ')
            character = u'-';
    constexpr qsizetype most = 80;
    return name.left(most).trimmed();
}

class Values
{
public:
    explicit Values(FormPerson &person) : m_person(person) { }

    void set(const char *english, const FormValue &value)
    {
        const auto *name = std::ranges::find_if(
            names, [english](const FormName &one) { return QLatin1String(one.english) == QLatin1String(english); });
        Q_ASSERT(name != std::end(names));
        for (const char *either : {name->english, name->japanese})
            m_person.values.insert(foldedWord(QString::fromUtf8(either)), value);
    }
    void setDay(const char *english, QDate day) { set(english, {dayToText(day)}); }

    /// Of several enrolments with a requirement of the same code, the first counts.
    void setRequirement(const QString &code, const progress::Standing &standing)
    {
        if (code.isEmpty() || m_person.values.contains(requirementName(code, "have")))
            return;
        const auto insert = [&](const char *what, const FormValue &value) {
            m_person.values.insert(requirementName(code, what), value);
        };
        insert("have", numberValue(standing.have));
        insert("need", numberValue(standing.need));
        insert("met", {standing.met ? QStringLiteral("○") : QString()});
        insert("met_on", {dayToText(standing.metOn)});
    }

private:
    FormPerson &m_person;
};

void setEnrolment(Values &values, const query::EnrolmentStanding &standing)
{
    const auto levelTitle = [&](std::optional<Key> key) {
        for (const Level &level : standing.plan->levels)
            if (key == level.id)
                return pick(level.labelJa, level.labelEn);
        return QString();
    };
    values.set("programme", {pick(standing.framework.titleJa, standing.framework.titleEn)});
    values.setDay("enrolled_from", standing.enrolment.from);
    if (standing.awarded)
        values.set("level", {pick(standing.awarded->level.labelJa, standing.awarded->level.labelEn)});
    values.set("target", {levelTitle(standing.enrolment.targetLevel)});
    values.setDay("target_day", standing.enrolment.targetDay);
    values.set("progress", {percentText(standing.progress)});
}

} // namespace

std::span<const FormName> formNames()
{
    return names;
}

QString meaningOf(const FormName &name)
{
    return QCoreApplication::translate("FormName", name.meaning);
}

QStringList formNamesOfRequirements()
{
    QStringList list;
    for (const RequirementName &one : ofRequirements)
        list.append(QString::fromLatin1(one.name));
    return list;
}

QString meaningOfRequirement(const QString &what)
{
    for (const RequirementName &one : ofRequirements)
        if (what == QLatin1String(one.name))
            return QCoreApplication::translate("FormName", one.meaning);
    return {};
}

Result<FormPerson> formPerson(storage::Database &database, query::Plans &plans, Key person, const query::AsOf &asOf,
                              QDate today)
{
    const auto header = query::personHeader(database, plans, person, asOf);
    if (!header)
        return header.error();
    const auto standing = query::personStanding(database, plans, person, asOf);
    if (!standing)
        return standing.error();
    const auto settings = query::paperSettings(database, QString());
    if (!settings)
        return settings.error();
    const query::PersonHeader &head = header.value();
    FormPerson form;
    form.fileName = plainFileName(QStringLiteral("%1 %2").arg(head.row.staffNumber, head.person.name).trimmed());
    Values values(form);
    for (const FormName &name : names)
        values.set(name.english, {});
    values.set("name", {head.person.name});
    values.set("kana", {head.person.kana});
    values.set("staff_number", {head.row.staffNumber});
    for (const PersonIdentifier &identifier : head.identifiers)
        if (identifier.scheme == IdentifierScheme::LicenceNumber)
            values.set("licence_number", {identifier.value});
    values.set("profession", {pick(head.row.profession.ja, head.row.profession.en)});
    values.set("site", {head.row.siteName});
    values.set("department", {head.row.department});
    values.setDay("employed_from", head.since);
    if (!standing.value().enrolments.empty())
        setEnrolment(values, standing.value().enrolments.front());
    if (!head.responsible.empty())
        values.set("preceptor", {head.responsible.front().name});
    values.set("institution", {settings.value().institution});
    values.setDay("as_of", asOf.happened);
    values.setDay("today", today);
    values.set("today_era", {eraDate(today)});
    values.set("fiscal_year", {eraFiscalYear(fiscalYearOf(asOf.happened))});
    for (const query::EnrolmentStanding &enrolment : standing.value().enrolments)
        for (size_t i = 0; i < enrolment.standings.size(); ++i)
            values.setRequirement(enrolment.plan->nodes[i].record.code, enrolment.standings[i]);
    return form;
}

Result<QSet<QString>> knownFormNames(storage::Database &database)
{
    QSet<QString> known;
    for (const FormName &name : names)
        for (const char *either : {name.english, name.japanese})
            known.insert(foldedWord(QString::fromUtf8(either)));
    const auto requirements = storage::Repository<Requirement>(database).all();
    if (!requirements)
        return requirements.error();
    for (const Requirement &requirement : requirements.value())
        for (const RequirementName &one : ofRequirements)
            if (!requirement.code.isEmpty())
                known.insert(requirementName(requirement.code, one.name));
    return known;
}

} // namespace kz::exchange

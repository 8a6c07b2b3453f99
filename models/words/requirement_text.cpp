#include "models/words/requirement_text.h"

#include "models/words/words.h"

#include <cmath>

namespace kz::words {

using progress::Node;
using progress::Rule;
using progress::Standing;
using progress::TenureOf;
using progress::Unit;

namespace {

/// More titles than these are said as a number.
constexpr std::size_t mostTitles = 3;

/// Which form of a plural an amount takes: 1 week, 1.5 weeks.
int plural(double amount)
{
    return amount == std::floor(amount) && amount >= 0 && amount < 1e6 ? int(amount) : 2;
}

/// To one decimal, never across `border`: 11.96 of 12 weeks is not 12 yet.
double shown(double value, double border)
{
    constexpr double noise = 1e-6;
    return value < border ? std::floor(value * 10 + noise) / 10 : std::ceil(value * 10 - noise) / 10;
}

template <typename E>
QString anyOf(const std::vector<E> &values)
{
    QStringList texts;
    for (const E value : values)
        texts.append(enumText(value));
    return orText(texts);
}

QString fieldsText(const QStringList &codes)
{
    QStringList texts;
    for (const QString &code : codes)
        texts.append(clinicalFieldText(code));
    return orText(texts);
}

QString titlesText(const std::vector<Key> &items, std::size_t most, const ItemTitle &itemTitle)
{
    QStringList titles;
    for (std::size_t i = 0; i < items.size() && i < most; ++i)
        titles.append(withoutFullStop(itemTitle(items[i])));
    return listText(titles);
}

QString ratingHead(const Rule &rule, int items)
{
    const QString need = numberText(rule.need);
    const QString threshold = QString::number(rule.threshold);
    if (rule.each && rule.need > 1)
        return filled(QCoreApplication::translate("requirement", "Each of %1 items rated %2 or more at least %3 times",
                                                  nullptr, items),
                      {QString::number(items), threshold, need});
    if (rule.each)
        return filled(QCoreApplication::translate("requirement", "Each of %1 items rated %2 or more", nullptr, items),
                      {QString::number(items), threshold});
    if (rule.unit == Unit::Items)
        return filled(QCoreApplication::translate("requirement", "At least %1 different items rated %2 or more",
                                                  nullptr, plural(rule.need)),
                      {need, threshold});
    return filled(
        QCoreApplication::translate("requirement", "At least %1 ratings of %2 or more", nullptr, plural(rule.need)),
        {need, threshold});
}

QString logHead(const Rule &rule, int items)
{
    const QString need = numberText(rule.need);
    if (rule.each && rule.need > 1)
        return filled(
            QCoreApplication::translate("requirement", "Each of %1 items logged at least %2 times", nullptr, items),
            {QString::number(items), need});
    if (rule.each)
        return filled(QCoreApplication::translate("requirement", "Each of %1 items logged", nullptr, items),
                      {QString::number(items)});
    if (rule.unit == Unit::Items)
        return filled(QCoreApplication::translate("requirement", "At least %1 different items logged", nullptr,
                                                  plural(rule.need)),
                      {need});
    if (rule.unit == Unit::Count)
        return filled(QCoreApplication::translate("requirement", "At least %1 log entries", nullptr, plural(rule.need)),
                      {need});
    return filled(QCoreApplication::translate("requirement", "At least %1"), {unitText(rule.unit, rule.need)});
}

QString tenureHead(const Rule &rule)
{
    const QString amount = unitText(Unit::Months, rule.need);
    switch (rule.tenureOf) {
    case TenureOf::Employment:
        return filled(QCoreApplication::translate("requirement", "At least %1 in employment"), {amount});
    case TenureOf::Profession:
        return filled(QCoreApplication::translate("requirement", "At least %1 in the profession"), {amount});
    case TenureOf::Level:
        return filled(QCoreApplication::translate("requirement", "At least %1 since level %2 was awarded"),
                      {amount, rule.level});
    }
    return {};
}

QString creditsHead(const Rule &rule)
{
    const QString amount = unitText(Unit::Credits, rule.need);
    if (rule.scheme.isEmpty())
        return filled(QCoreApplication::translate("requirement", "At least %1 of the hospital’s own"), {amount});
    return filled(QCoreApplication::translate("requirement", "At least %1 of %2"), {amount, rule.scheme});
}

QString moduleHead(const Rule &rule, int items)
{
    const QString need = numberText(rule.need);
    const QString kinds = anyOf(rule.eventKinds);
    if (rule.each)
        return filled(
            QCoreApplication::translate("requirement", "Each of %1 items covered by events attended", nullptr, items),
            {QString::number(items)});
    if (rule.unit == Unit::Items)
        return filled(QCoreApplication::translate("requirement",
                                                  "At least %1 different items covered by events attended", nullptr,
                                                  plural(rule.need)),
                      {need});
    const QString amount = rule.unit == Unit::Hours
        ? unitText(Unit::Hours, rule.need)
        : filled(QCoreApplication::translate("requirement", "%1 times", nullptr, plural(rule.need)), {need});
    if (kinds.isEmpty())
        return filled(QCoreApplication::translate("requirement", "Events attended: at least %1"), {amount});
    return filled(QCoreApplication::translate("requirement", "%1 attended: at least %2"), {kinds, amount});
}

QString interviewHead(const Rule &rule)
{
    const QString kinds
        = rule.interviewKinds.empty() ? enumText(RequirementKind::Interview) : anyOf(rule.interviewKinds);
    return filled(QCoreApplication::translate("requirement", "%1: at least %2 times", nullptr, plural(rule.need)),
                  {kinds, numberText(rule.need)});
}

QString head(const Node &node)
{
    const Rule &rule = node.rule;
    const int items = int(node.items.size());
    switch (rule.kind) {
    case RequirementKind::All:
        return QCoreApplication::translate("requirement", "All of the following");
    case RequirementKind::Any:
        return QCoreApplication::translate("requirement", "Any one of the following");
    case RequirementKind::KOfN:
        return filled(QCoreApplication::translate("requirement", "At least %1 of the following"),
                      {numberText(rule.need)});
    case RequirementKind::Rating:
        return ratingHead(rule, items);
    case RequirementKind::Log:
        return logHead(rule, items);
    case RequirementKind::Weeks: {
        const QString amount = unitText(rule.unit, rule.need);
        if (rule.fields.isEmpty())
            return filled(QCoreApplication::translate("requirement", "At least %1"), {amount});
        return filled(QCoreApplication::translate("requirement", "At least %1 in %2"),
                      {amount, fieldsText(rule.fields)});
    }
    case RequirementKind::Tenure:
        return tenureHead(rule);
    case RequirementKind::AbsenceLimit:
        return filled(QCoreApplication::translate("requirement", "At most %1 of absence"),
                      {unitText(rule.unit, rule.need)});
    case RequirementKind::Credits:
        return creditsHead(rule);
    case RequirementKind::Certificate:
        return filled(QCoreApplication::translate("requirement", "A valid certificate: %1"), {rule.code});
    case RequirementKind::Module:
        return moduleHead(rule, items);
    case RequirementKind::Interview:
        return interviewHead(rule);
    }
    return {};
}

/// Who rated, when, in which role and setting.
void addEvidenceDetails(QStringList &details, const Node &node, const ItemTitle &itemTitle)
{
    const Rule &rule = node.rule;
    const auto add = [&](const char *pattern, const QString &argument) {
        details.append(filled(QCoreApplication::translate("requirement", pattern), {argument}));
    };
    const int items = int(node.items.size());
    if (items > 0 && node.items.size() <= mostTitles)
        add(QT_TRANSLATE_NOOP("requirement", "items: %1"), titlesText(node.items, mostTitles, itemTitle));
    else if (items > 0 && !rule.each)
        add(QT_TRANSLATE_NOOP("requirement", "any of %1 items"), QString::number(items));
    if (rule.distinctAssessors > 1)
        add(QT_TRANSLATE_NOOP("requirement", "from %1 assessors"), QString::number(rule.distinctAssessors));
    if (!rule.assessorKinds.empty())
        add(QT_TRANSLATE_NOOP("requirement", "by: %1"), anyOf(rule.assessorKinds));
    if (!rule.roles.empty())
        add(QT_TRANSLATE_NOOP("requirement", "role: %1"), anyOf(rule.roles));
    if (!rule.settings.empty())
        add(QT_TRANSLATE_NOOP("requirement", "setting: %1"), anyOf(rule.settings));
    if (rule.countersigned)
        add(QT_TRANSLATE_NOOP("requirement", "countersigned only"), {});
    if (rule.windowMonths > 0)
        details.append(
            filled(QCoreApplication::translate("requirement", "within %1 months", nullptr, rule.windowMonths),
                   {QString::number(rule.windowMonths)}));
    if (rule.sinceEnrolment)
        add(QT_TRANSLATE_NOOP("requirement", "since enrolment"), {});
    if (rule.yearlyMinimum > 0)
        add(QT_TRANSLATE_NOOP("requirement", "at least %1 in each fiscal year"),
            unitText(rule.unit, rule.yearlyMinimum));
    if (rule.agreed)
        add(QT_TRANSLATE_NOOP("requirement", "agreed by both"), {});
    if (rule.pauseDays > 0)
        add(QT_TRANSLATE_NOOP("requirement", "without absences of %1 days or more on end"),
            {QString::number(rule.pauseDays)});
}

/// Last, for it is said of all the rest.
void addConsequence(QStringList &details, const Rule &rule)
{
    if (rule.keepsLevel)
        //: A condition of a rule: who meets it no more may fall a level
        details.append(QCoreApplication::translate("requirement", "to keep the level as well"));
}

/// Where, and which days of a stay count.
void addPlaceDetails(QStringList &details, const Node &node)
{
    const Rule &rule = node.rule;
    const auto add = [&](const char *pattern, const QStringList &arguments) {
        details.append(filled(QCoreApplication::translate("requirement", pattern), arguments));
    };
    if (rule.kind != RequirementKind::Weeks && !rule.fields.isEmpty())
        add(QT_TRANSLATE_NOOP("requirement", "in %1"), {fieldsText(rule.fields)});
    for (const progress::Substitute &substitute : rule.substitutes)
        add(QT_TRANSLATE_NOOP("requirement", "up to %1 of it in %2"),
            {unitText(rule.unit, substitute.cap), fieldsText(substitute.fields)});
    if (!rule.placementKinds.empty())
        add(QT_TRANSLATE_NOOP("requirement", "kind of stay: %1"), {anyOf(rule.placementKinds)});
    if (rule.minimumBlockDays > 1)
        add(QT_TRANSLATE_NOOP("requirement", "only stays of %1 days or more without a break"),
            {QString::number(rule.minimumBlockDays)});
    if (rule.minimumShare > 0)
        add(QT_TRANSLATE_NOOP("requirement", "only stays of %1 of the day or more"), {percentText(rule.minimumShare)});
    if (!rule.siteKinds.empty())
        add(QT_TRANSLATE_NOOP("requirement", "site: %1"), {anyOf(rule.siteKinds)});
    if (rule.remote && rule.depopulated && rule.bedsBelow > 0)
        add(QT_TRANSLATE_NOOP("requirement",
                              "at remote or island sites, those with fewer than %1 beds or in depopulated areas"),
            {QString::number(rule.bedsBelow)});
    else if (rule.remote && rule.depopulated)
        add(QT_TRANSLATE_NOOP("requirement", "at remote or island sites or in depopulated areas"), {});
    else if (rule.remote && rule.bedsBelow > 0)
        add(QT_TRANSLATE_NOOP("requirement", "at remote or island sites or those with fewer than %1 beds"),
            {QString::number(rule.bedsBelow)});
    else if (rule.remote)
        add(QT_TRANSLATE_NOOP("requirement", "at remote or island sites"), {});
    else if (rule.bedsBelow > 0)
        add(QT_TRANSLATE_NOOP("requirement", "at sites with fewer than %1 beds"), {QString::number(rule.bedsBelow)});
    if (rule.depopulated && !rule.remote)
        add(QT_TRANSLATE_NOOP("requirement", "in depopulated areas"), {});
    if (!node.sites.empty())
        details.append(filled(
            QCoreApplication::translate("requirement", "only at %1 named sites", nullptr, int(node.sites.size())),
            {QString::number(node.sites.size())}));
    if (!rule.exclusiveGroup.isEmpty())
        add(QT_TRANSLATE_NOOP("requirement", "a day counts for one requirement of its group only"), {});
}

} // namespace

QString unitText(Unit unit, double amount)
{
    const int n = plural(amount);
    const QString number = numberText(amount);
    switch (unit) {
    case Unit::Count: // of records, ratings or requirements
        return filled(QCoreApplication::translate("unit", "%1"), {number});
    case Unit::Items:
        return filled(QCoreApplication::translate("unit", "%1 items", nullptr, n), {number});
    case Unit::Weeks:
        return filled(QCoreApplication::translate("unit", "%1 weeks", nullptr, n), {number});
    case Unit::HalfDays:
        return filled(QCoreApplication::translate("unit", "%1 half-days", nullptr, n), {number});
    case Unit::Days:
        return filled(QCoreApplication::translate("unit", "%1 days", nullptr, n), {number});
    case Unit::Months:
        return filled(QCoreApplication::translate("unit", "%1 months", nullptr, n), {number});
    case Unit::Hours:
        return filled(QCoreApplication::translate("unit", "%1 hours", nullptr, n), {number});
    case Unit::Credits:
        return filled(QCoreApplication::translate("unit", "%1 credits", nullptr, n), {number});
    }
    return number;
}

QString haveText(const Standing &standing)
{
    return numberText(shown(standing.have, standing.need));
}

QString haveNeedText(const Standing &standing)
{
    //: What somebody has, of what is needed with its unit
    return filled(QCoreApplication::translate("requirement", "%1 of %2"),
                  {haveText(standing), unitText(standing.unit, standing.need)});
}

QString ruleSentence(const Node &node, const ItemTitle &itemTitle)
{
    QStringList details;
    addEvidenceDetails(details, node, itemTitle);
    addPlaceDetails(details, node);
    addConsequence(details, node.rule);
    if (details.isEmpty())
        return head(node);
    //: A rule and its conditions
    return filled(QCoreApplication::translate("requirement", "%1, %2"), {head(node), listText(details)});
}

QString missingText(const Standing &standing, const ItemTitle &itemTitle, int most)
{
    if (standing.met)
        return {};
    const int more = int(standing.missing.size()) - most;
    if (!standing.missing.empty()) {
        const QString titles = titlesText(standing.missing, std::size_t(most), itemTitle);
        if (more <= 0)
            return filled(QCoreApplication::translate("requirement", "Missing: %1"), {titles});
        return filled(QCoreApplication::translate("requirement", "Missing: %1 and %2 more", nullptr, more),
                      {titles, QString::number(more)});
    }
    const double gap = standing.need - standing.have;
    if (gap < 0)
        return filled(QCoreApplication::translate("requirement", "%1 too many"),
                      {unitText(standing.unit, shown(-gap, 0))});
    return filled(QCoreApplication::translate("requirement", "%1 more"), {unitText(standing.unit, shown(gap, 0))});
}

} // namespace kz::words

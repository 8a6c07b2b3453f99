#include "models/progress/rule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace kz::progress {

namespace {

using Kinds = quint32;

constexpr Kinds bit(RequirementKind kind)
{
    return 1u << static_cast<int>(kind);
}

constexpr Kinds rating = bit(RequirementKind::Rating);
constexpr Kinds log = bit(RequirementKind::Log);
constexpr Kinds weeks = bit(RequirementKind::Weeks);
constexpr Kinds tenure = bit(RequirementKind::Tenure);
constexpr Kinds limit = bit(RequirementKind::AbsenceLimit);
constexpr Kinds kOfN = bit(RequirementKind::KOfN);
constexpr Kinds credits = bit(RequirementKind::Credits);
constexpr Kinds certificate = bit(RequirementKind::Certificate);
constexpr Kinds module = bit(RequirementKind::Module);
constexpr Kinds interview = bit(RequirementKind::Interview);

bool readNumber(const QJsonValue &value, double &into, double least, double most)
{
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
        return false;
    into = value.toDouble();
    return true;
}

bool readInteger(const QJsonValue &value, int &into, int least, int most)
{
    double number = 0;
    if (!readNumber(value, number, least, most) || number != std::floor(number))
        return false;
    into = static_cast<int>(number);
    return true;
}

bool readFlag(const QJsonValue &value, bool &into)
{
    into = value.toBool();
    return value.isBool();
}

bool readText(const QJsonValue &value, QString &into)
{
    into = value.toString();
    return !into.isEmpty();
}

bool readTexts(const QJsonValue &value, QStringList &into)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        into.append(entry.toString());
    return !into.isEmpty() && !into.contains(QString());
}

/// The blank code ("no setting") is a value of records; a rule that asks for something names it.
template <Described E>
bool readCode(const QJsonValue &value, E &into)
{
    const auto read = value.toString().isEmpty() ? std::nullopt : enumFromCode<E>(value.toString());
    into = read.value_or(into);
    return read.has_value();
}

template <Described E>
bool readCodes(const QJsonValue &value, std::vector<E> &into)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        if (!readCode(entry, into.emplace_back()))
            return false;
    return !into.empty();
}

bool readSubstitutes(const QJsonValue &value, std::vector<Substitute> &into)
{
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array) {
        const QJsonObject object = entry.toObject();
        Substitute &substitute = into.emplace_back();
        if (object.size() != 2 || !readTexts(object[QStringLiteral("fields")], substitute.fields)
            || !readNumber(object[QStringLiteral("cap")], substitute.cap, 0, 1e6))
            return false;
    }
    return !into.empty() && into.size() <= 6;
}

struct Member {
    const char *name;
    Kinds kinds;
    bool (*read)(const QJsonValue &, Rule &);
};

constexpr Member members[] = {
    {"need", rating | log | weeks | tenure | limit | kOfN | credits | module | interview,
     [](const QJsonValue &value, Rule &rule) { return readNumber(value, rule.need, 0, 1e6); }},
    {"unit", rating | log | weeks | tenure | limit | credits | module | interview,
     [](const QJsonValue &value, Rule &rule) { return readCode(value, rule.unit); }},
    {"each", rating | log | module, [](const QJsonValue &value, Rule &rule) { return readFlag(value, rule.each); }},
    {"threshold", rating,
     [](const QJsonValue &value, Rule &rule) { return readInteger(value, rule.threshold, 1, 100); }},
    {"distinct_assessors", rating,
     [](const QJsonValue &value, Rule &rule) { return readInteger(value, rule.distinctAssessors, 1, 100); }},
    {"assessor_kinds", rating,
     [](const QJsonValue &value, Rule &rule) { return readCodes(value, rule.assessorKinds); }},
    {"window_months", rating | log | credits | module | interview,
     [](const QJsonValue &value, Rule &rule) { return readInteger(value, rule.windowMonths, 0, 1200); }},
    {"roles", log, [](const QJsonValue &value, Rule &rule) { return readCodes(value, rule.roles); }},
    {"settings", log | weeks, [](const QJsonValue &value, Rule &rule) { return readCodes(value, rule.settings); }},
    {"countersigned", rating | log | weeks,
     [](const QJsonValue &value, Rule &rule) { return readFlag(value, rule.countersigned); }},
    {"fields", rating | log | weeks, [](const QJsonValue &value, Rule &rule) { return readTexts(value, rule.fields); }},
    {"substitutes", weeks,
     [](const QJsonValue &value, Rule &rule) { return readSubstitutes(value, rule.substitutes); }},
    {"minimum_block_days", weeks,
     [](const QJsonValue &value, Rule &rule) { return readInteger(value, rule.minimumBlockDays, 0, 10000); }},
    {"minimum_share", weeks,
     [](const QJsonValue &value, Rule &rule) { return readNumber(value, rule.minimumShare, 0, 1); }},
    {"placement_kinds", weeks,
     [](const QJsonValue &value, Rule &rule) { return readCodes(value, rule.placementKinds); }},
    {"exclusive_group", weeks,
     [](const QJsonValue &value, Rule &rule) { return readText(value, rule.exclusiveGroup); }},
    {"site_kinds", rating | log | weeks,
     [](const QJsonValue &value, Rule &rule) { return readCodes(value, rule.siteKinds); }},
    {"remote", rating | log | weeks, [](const QJsonValue &value, Rule &rule) { return readFlag(value, rule.remote); }},
    {"beds_below", rating | log | weeks,
     [](const QJsonValue &value, Rule &rule) { return readInteger(value, rule.bedsBelow, 0, 100000); }},
    {"depopulated", rating | log | weeks,
     [](const QJsonValue &value, Rule &rule) { return readFlag(value, rule.depopulated); }},
    {"tenure_of", tenure, [](const QJsonValue &value, Rule &rule) { return readCode(value, rule.tenureOf); }},
    {"level", tenure, [](const QJsonValue &value, Rule &rule) { return readText(value, rule.level); }},
    {"pause_days", tenure,
     [](const QJsonValue &value, Rule &rule) { return readInteger(value, rule.pauseDays, 1, 10000); }},
    {"since_enrolment", credits | module | interview,
     [](const QJsonValue &value, Rule &rule) { return readFlag(value, rule.sinceEnrolment); }},
    {"scheme", credits, [](const QJsonValue &value, Rule &rule) { return readText(value, rule.scheme); }},
    {"yearly_minimum", credits,
     [](const QJsonValue &value, Rule &rule) { return readNumber(value, rule.yearlyMinimum, 0, 1e6); }},
    {"event_kinds", module, [](const QJsonValue &value, Rule &rule) { return readCodes(value, rule.eventKinds); }},
    {"interview_kinds", interview,
     [](const QJsonValue &value, Rule &rule) { return readCodes(value, rule.interviewKinds); }},
    {"agreed", interview, [](const QJsonValue &value, Rule &rule) { return readFlag(value, rule.agreed); }},
    {"code", certificate, [](const QJsonValue &value, Rule &rule) { return readText(value, rule.code); }},
    {"keeps_level", rating | log | credits | certificate | module | interview,
     [](const QJsonValue &value, Rule &rule) { return readFlag(value, rule.keepsLevel); }},
};

/// What a kind may be counted in; the first is its default.
std::initializer_list<Unit> unitsOf(RequirementKind kind)
{
    static constexpr std::initializer_list<Unit> ofRating = {Unit::Count, Unit::Items};
    static constexpr std::initializer_list<Unit> ofLog = {Unit::Count, Unit::Items, Unit::HalfDays, Unit::Days};
    static constexpr std::initializer_list<Unit> ofWeeks = {Unit::Weeks, Unit::HalfDays, Unit::Days, Unit::Months};
    static constexpr std::initializer_list<Unit> ofTenure = {Unit::Months};
    static constexpr std::initializer_list<Unit> ofLimit = {Unit::Days};
    static constexpr std::initializer_list<Unit> ofCredits = {Unit::Credits};
    static constexpr std::initializer_list<Unit> ofModule = {Unit::Count, Unit::Items, Unit::Hours};
    static constexpr std::initializer_list<Unit> ofOthers = {Unit::Count};
    switch (kind) {
    case RequirementKind::Rating:
        return ofRating;
    case RequirementKind::Log:
        return ofLog;
    case RequirementKind::Weeks:
        return ofWeeks;
    case RequirementKind::Tenure:
        return ofTenure;
    case RequirementKind::AbsenceLimit:
        return ofLimit;
    case RequirementKind::Credits:
        return ofCredits;
    case RequirementKind::Module:
        return ofModule;
    default:
        return ofOthers;
    }
}

bool isWhole(double number)
{
    return number == std::floor(number);
}

/// The first member that does not go with the others, or null.
const char *contradiction(const Rule &rule)
{
    const auto units = unitsOf(rule.kind);
    const bool counts = rule.unit == Unit::Count || rule.unit == Unit::Items;
    const auto &raters = rule.assessorKinds;
    if (std::find(units.begin(), units.end(), rule.unit) == units.end() || (rule.each && rule.unit != Unit::Count))
        return "unit";
    if (rule.kind != RequirementKind::AbsenceLimit
        && (rule.need <= 0 || ((counts || rule.kind == RequirementKind::Tenure) && !isWhole(rule.need))))
        return "need";
    if (rule.distinctAssessors > 1 && rule.unit == Unit::Items)
        return "distinct_assessors";
    if (raters.size() > 1 && std::find(raters.begin(), raters.end(), AssessorKind::Self) != raters.end())
        return "assessor_kinds";
    const std::size_t most = rule.exclusiveGroup.isEmpty() ? rule.substitutes.size() : 1;
    if (rule.substitutes.size() > most || (!rule.substitutes.empty() && rule.fields.isEmpty()))
        return "substitutes";
    if ((rule.tenureOf == TenureOf::Level) == rule.level.isEmpty())
        return "level";
    if (rule.pauseDays > 0 && rule.tenureOf != TenureOf::Employment)
        return "pause_days";
    if (rule.sinceEnrolment && rule.windowMonths > 0)
        return "since_enrolment";
    if (rule.yearlyMinimum > 0 && !rule.sinceEnrolment && rule.windowMonths == 0)
        return "yearly_minimum"; // of which years?
    if (rule.kind == RequirementKind::Certificate && rule.code.isEmpty())
        return "code";
    if (rule.keepsLevel && !canLapse(rule))
        return "keeps_level"; // what stays met takes no level away
    return nullptr;
}

QString asText(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2));
}

Error bad(const QString &name, const QJsonValue &value)
{
    return makeError(ErrorCode::BadArgument, {name, value.isUndefined() ? QString() : asText(value)});
}

} // namespace

bool canLapse(const Rule &rule)
{
    return rule.windowMonths > 0 || rule.yearlyMinimum > 0 || rule.kind == RequirementKind::Certificate;
}

bool isGroup(RequirementKind kind)
{
    return kind == RequirementKind::All || kind == RequirementKind::Any || kind == RequirementKind::KOfN;
}

Result<Rule> parseRule(RequirementKind kind, const QString &parameters)
{
    const QByteArray json = parameters.trimmed().isEmpty() ? QByteArrayLiteral("{}") : parameters.toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return makeError(ErrorCode::BadArgument, {QStringLiteral("parameters"), parameters});

    Rule rule;
    rule.kind = kind;
    rule.unit = *unitsOf(kind).begin();
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto known = std::find_if(std::begin(members), std::end(members), [&](const Member &member) {
            return it.key() == QLatin1String(member.name) && (member.kinds & bit(kind)) != 0;
        });
        if (known == std::end(members) || !known->read(it.value(), rule))
            return bad(it.key(), it.value());
    }

    const QString need = QStringLiteral("need");
    if ((bit(kind) & (weeks | tenure | limit | kOfN | credits)) != 0 && !object.contains(need))
        return bad(need, QJsonValue::Undefined);
    if (const char *name = contradiction(rule))
        return bad(QString::fromLatin1(name), object[QLatin1String(name)]);
    rule.need
        = std::max(rule.need, static_cast<double>(rule.kind == RequirementKind::Rating ? rule.distinctAssessors : 0));
    return rule;
}

} // namespace kz::progress

#include "models/domain/lineage.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kz {

namespace {

void addText(QJsonObject &object, const char *member, const QString &text)
{
    if (!text.trimmed().isEmpty())
        object.insert(QLatin1String(member), text);
}

QString textIn(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toString();
}

QJsonObject nameJson(const PackName &name)
{
    QJsonObject object;
    addText(object, "id", name.id);
    addText(object, "version", name.version);
    addText(object, "digest", name.digest);
    return object;
}

PackName nameFrom(const QJsonObject &object)
{
    return {textIn(object, "id"), textIn(object, "version"), textIn(object, "digest")};
}

void addFigure(QJsonObject &object, const char *member, const ToldFigure &figure)
{
    QJsonObject one;
    if (figure.value)
        one.insert(QLatin1String("value"), *figure.value);
    if (figure.people)
        one.insert(QLatin1String("people"), *figure.people);
    addText(one, "day", figure.day.toString(Qt::ISODate));
    if (!one.isEmpty())
        object.insert(QLatin1String(member), one);
}

ToldFigure figureFrom(const QJsonValue &value)
{
    ToldFigure figure;
    const QJsonObject object = value.toObject();
    if (const QJsonValue number = object.value(QLatin1String("value")); number.isDouble())
        figure.value = number.toDouble();
    if (const QJsonValue people = object.value(QLatin1String("people")); people.isDouble())
        figure.people = people.toInt();
    figure.day = QDate::fromString(textIn(object, "day"), Qt::ISODate);
    return figure;
}

QJsonObject improvementJson(const ToldImprovement &told)
{
    QJsonObject object{{QStringLiteral("measure"), enumCode(told.measure)},
                       {QStringLiteral("decision"), enumCode(told.decision)}};
    addText(object, "by", told.by);
    addText(object, "aim", told.aim);
    addText(object, "requirement", told.requirement);
    addText(object, "change", told.change);
    addText(object, "learned", told.learned);
    addFigure(object, "before", told.before);
    addFigure(object, "after", told.after);
    return object;
}

ToldImprovement improvementFrom(const QJsonObject &object)
{
    return {.by = textIn(object, "by"),
            .aim = textIn(object, "aim"),
            .measure = enumFromCode<CycleMeasure>(textIn(object, "measure")).value_or(CycleMeasure::ShareReached),
            .requirement = textIn(object, "requirement"),
            .before = figureFrom(object.value(QLatin1String("before"))),
            .change = textIn(object, "change"),
            .after = figureFrom(object.value(QLatin1String("after"))),
            .decision = enumFromCode<CycleDecision>(textIn(object, "decision")).value_or(CycleDecision::Open),
            .learned = textIn(object, "learned")};
}

} // namespace

QJsonObject lineageJson(const Lineage &lineage)
{
    QJsonObject members;
    if (!lineage.basedOn.id.isEmpty())
        members.insert(QLatin1String("based_on"), nameJson(lineage.basedOn));
    addText(members, "made_by", lineage.madeBy);
    QJsonArray improvements;
    for (const ToldImprovement &one : lineage.improvements)
        improvements.append(improvementJson(one));
    if (!improvements.isEmpty())
        members.insert(QLatin1String("improvements"), improvements);
    return members;
}

Lineage lineageFrom(const QJsonObject &members)
{
    Lineage lineage{.basedOn = nameFrom(members.value(QLatin1String("based_on")).toObject()),
                    .madeBy = textIn(members, "made_by"),
                    .improvements = {}};
    const QJsonArray improvements = members.value(QLatin1String("improvements")).toArray();
    for (const QJsonValue &one : improvements)
        lineage.improvements.push_back(improvementFrom(one.toObject()));
    return lineage;
}

QString traceContent(const PackTrace &trace)
{
    QJsonObject content = lineageJson(trace.lineage);
    content.insert(QLatin1String("pack"), nameJson(trace.pack));
    return QString::fromUtf8(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

PackTrace traceFrom(const QString &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content.toUtf8()).object();
    return {nameFrom(object.value(QLatin1String("pack")).toObject()), lineageFrom(object)};
}

std::optional<PackTrace> traceIn(const std::vector<ForeignRecord> &records)
{
    const auto found = std::ranges::find(records, QLatin1String(PackTrace::kind), &ForeignRecord::kind);
    return found == records.end() ? std::nullopt : std::optional(traceFrom(found->content));
}

} // namespace kz

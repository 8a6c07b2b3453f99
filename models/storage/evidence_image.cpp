#include "models/storage/evidence_repository.h"
#include "models/storage/json_value.h"

#include <QJsonArray>

namespace kz::storage {

namespace {

QJsonObject headImage(const Evidence &head)
{
    return {{QStringLiteral("person"), toJson(head.person)},
            {QStringLiteral("day"), toJson(head.day)},
            {QStringLiteral("site"), toJson(head.site)},
            {QStringLiteral("department"), toJson(head.department)},
            {QStringLiteral("status"), toJson(head.status)},
            {QStringLiteral("entered_on"), toJson(head.enteredOn)},
            {QStringLiteral("submitted_on"), toJson(head.submittedOn)},
            {QStringLiteral("countersigned_on"), toJson(head.countersignedOn)}};
}

Evidence headFromImage(Key key, EvidenceKind kind, const QJsonObject &image)
{
    Evidence head;
    head.id = key;
    head.kind = kind;
    fromJson(image[QStringLiteral("person")], head.person);
    fromJson(image[QStringLiteral("day")], head.day);
    fromJson(image[QStringLiteral("site")], head.site);
    fromJson(image[QStringLiteral("department")], head.department);
    fromJson(image[QStringLiteral("status")], head.status);
    fromJson(image[QStringLiteral("entered_on")], head.enteredOn);
    fromJson(image[QStringLiteral("submitted_on")], head.submittedOn);
    fromJson(image[QStringLiteral("countersigned_on")], head.countersignedOn);
    return head;
}

} // namespace

QJsonObject imageOf(const LogEntry &entry)
{
    QJsonObject image = headImage(entry.head);
    image[QStringLiteral("placement")] = toJson(entry.placement);
    image[QStringLiteral("setting")] = toJson(entry.setting);
    image[QStringLiteral("half_days")] = entry.halfDays;
    if (entry.dayPart != DayPart::Unstated) // images from before it was known stay as they are
        image[QStringLiteral("day_part")] = toJson(entry.dayPart);
    image[QStringLiteral("note")] = entry.note;
    image[QStringLiteral("countersigner")] = toJson(entry.countersigner);
    image[QStringLiteral("return_reason")] = entry.returnReason;
    QJsonArray items;
    for (const LoggedItem &item : entry.items)
        items.append(QJsonArray{toJson(item.item), toJson(item.role), item.count});
    image[QStringLiteral("items")] = items;
    return image;
}

QJsonObject imageOf(const Assessment &assessment)
{
    QJsonObject image = headImage(assessment.head);
    image[QStringLiteral("tool")] = toJson(assessment.tool);
    image[QStringLiteral("assessor")] = toJson(assessment.assessor);
    image[QStringLiteral("assessor_kind")] = toJson(assessment.assessorKind);
    if (assessment.onBehalfOf) // rare, and images from before it was known stay as they are
        image[QStringLiteral("on_behalf_of")] = toJson(assessment.onBehalfOf);
    image[QStringLiteral("level")] = toJson(assessment.level);
    image[QStringLiteral("from_day")] = toJson(assessment.from);
    image[QStringLiteral("to_day")] = toJson(assessment.to);
    image[QStringLiteral("comment")] = assessment.comment;
    QJsonArray items;
    for (const RatedItem &item : assessment.items)
        items.append(QJsonArray{toJson(item.item), item.step});
    image[QStringLiteral("items")] = items;
    return image;
}

LogEntry logEntryFromImage(Key key, const QJsonObject &image)
{
    LogEntry entry;
    entry.head = headFromImage(key, EvidenceKind::LogEntry, image);
    fromJson(image[QStringLiteral("placement")], entry.placement);
    fromJson(image[QStringLiteral("setting")], entry.setting);
    fromJson(image[QStringLiteral("half_days")], entry.halfDays);
    fromJson(image[QStringLiteral("day_part")], entry.dayPart);
    fromJson(image[QStringLiteral("note")], entry.note);
    fromJson(image[QStringLiteral("countersigner")], entry.countersigner);
    fromJson(image[QStringLiteral("return_reason")], entry.returnReason);
    for (const QJsonValue &value : image[QStringLiteral("items")].toArray()) {
        const QJsonArray row = value.toArray();
        LoggedItem &item = entry.items.emplace_back();
        fromJson(row[0], item.item);
        fromJson(row[1], item.role);
        fromJson(row[2], item.count);
    }
    return entry;
}

Assessment assessmentFromImage(Key key, const QJsonObject &image)
{
    Assessment assessment;
    assessment.head = headFromImage(key, EvidenceKind::Assessment, image);
    fromJson(image[QStringLiteral("tool")], assessment.tool);
    fromJson(image[QStringLiteral("assessor")], assessment.assessor);
    fromJson(image[QStringLiteral("assessor_kind")], assessment.assessorKind);
    fromJson(image[QStringLiteral("on_behalf_of")], assessment.onBehalfOf);
    fromJson(image[QStringLiteral("level")], assessment.level);
    fromJson(image[QStringLiteral("from_day")], assessment.from);
    fromJson(image[QStringLiteral("to_day")], assessment.to);
    fromJson(image[QStringLiteral("comment")], assessment.comment);
    for (const QJsonValue &value : image[QStringLiteral("items")].toArray()) {
        const QJsonArray row = value.toArray();
        RatedItem &item = assessment.items.emplace_back();
        fromJson(row[0], item.item);
        fromJson(row[1], item.step);
    }
    return assessment;
}

} // namespace kz::storage

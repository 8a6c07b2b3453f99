#include "models/exchange/workflow_choice.h"

#include "models/exchange/json_view.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace kz::exchange {

namespace {

struct Bilingual {
    QString ja;
    QString en;
};

Bilingual bilingual(const JsonView &owner, const char *member, JsonDefects &defects)
{
    const JsonView texts(owner.object(member), owner.at(member), {QStringLiteral("ja"), QStringLiteral("en")}, defects);
    return {texts.text("ja"), texts.text("en")};
}

WorkflowStep readStep(const QJsonValue &value, const QString &path, int position, JsonDefects &defects)
{
    const JsonView step(
        value, path, {QStringLiteral("kind"), QStringLiteral("role"), QStringLiteral("month"), QStringLiteral("day")},
        defects);
    const auto kind = enumFromCode<WorkflowStepKind>(step.text("kind"));
    if (!kind)
        step.defect("kind", QT_TRANSLATE_NOOP("PackDefect", "no such kind"));
    const Bilingual role = bilingual(step, "role", defects);
    return {.kind = kind.value_or(WorkflowStepKind::SelfRating),
            .roleJa = role.ja,
            .roleEn = role.en,
            .dueMonth = step.integer("month"),
            .dueDay = step.integer("day"),
            .position = position};
}

WorkflowDocument readDocument(const QJsonValue &value, const QString &path, int position, JsonDefects &defects)
{
    const JsonView document(value, path, {QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("required")},
                            defects);
    const Bilingual title = bilingual(document, "title", defects);
    return {.code = document.text("code"),
            .titleJa = title.ja,
            .titleEn = title.en,
            .required = document.flagOr("required", true),
            .position = position};
}

WorkflowChoice::Part readPart(const QJsonValue &value, const QString &path, JsonDefects &defects)
{
    const JsonView part(value, path,
                        {QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("passStep"),
                         QStringLiteral("oneDown"), QStringLiteral("validYears"), QStringLiteral("topLevels"),
                         QStringLiteral("fromLevel"), QStringLiteral("firstMonth"), QStringLiteral("steps"),
                         QStringLiteral("documents")},
                        defects);
    const Bilingual title = bilingual(part, "title", defects);
    WorkflowChoice::Part read;
    read.topLevels = part.integer("topLevels");
    read.fromLevel = part.textOr("fromLevel", {});
    read.plan.workflow = {.code = part.text("code"),
                          .titleJa = title.ja,
                          .titleEn = title.en,
                          .levels = {},
                          .passStep = part.integer("passStep"),
                          .oneDown = part.flagOr("oneDown", false),
                          .validYears = part.integer("validYears"),
                          .firstMonth = part.has("firstMonth") ? part.integer("firstMonth") : 0};
    int position = 0;
    for (const QJsonArray steps = part.array("steps"); const QJsonValue step : steps) {
        read.plan.steps.push_back(readStep(step, part.at("steps", position), position, defects));
        ++position;
    }
    position = 0;
    for (const QJsonArray documents = part.array("documents"); const QJsonValue document : documents) {
        read.plan.documents.push_back(readDocument(document, part.at("documents", position), position, defects));
        ++position;
    }
    return read;
}

/// The codes of those a part is for by name or number.
QStringList upperLevels(const WorkflowChoice::Part &part, const std::vector<Level> &levels)
{
    const auto plain = [](const QString &code) { return code.normalized(QString::NormalizationForm_KC); };
    auto first = levels.end() - std::min<std::ptrdiff_t>(part.topLevels, std::ssize(levels));
    if (!part.fromLevel.isEmpty())
        first = std::ranges::find(levels, plain(part.fromLevel), [&](const Level &level) { return plain(level.code); });
    QStringList codes;
    for (; first != levels.end(); ++first)
        codes.append(first->code);
    return codes;
}

} // namespace

Result<WorkflowChoice> readWorkflowChoice(const QByteArray &json, const QString &name)
{
    JsonDefects defects;
    const JsonView whole(
        QJsonDocument::fromJson(json).object(), {},
        {QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("workflows")},
        defects);
    const Bilingual title = bilingual(whole, "title", defects);
    const Bilingual description = bilingual(whole, "description", defects);
    WorkflowChoice choice{.id = whole.text("id"),
                          .titleJa = title.ja,
                          .titleEn = title.en,
                          .descriptionJa = description.ja,
                          .descriptionEn = description.en,
                          .parts = {}};
    int index = 0;
    for (const QJsonArray parts = whole.array("workflows"); const QJsonValue part : parts)
        choice.parts.push_back(readPart(part, whole.at("workflows", index++), defects));
    if (defects.any())
        return makeError(ErrorCode::PackInvalid, {name, defects.path(), defects.what()});
    return choice;
}

std::vector<WorkflowChoice> builtInWorkflows()
{
    std::vector<WorkflowChoice> choices;
    const QDir folder(QStringLiteral(":/workflows"));
    for (const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
         const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (auto choice = readWorkflowChoice(file.readAll(), name))
            choices.push_back(std::move(choice).value());
    }
    return choices;
}

std::vector<WorkflowPlan> plansOf(const WorkflowChoice &choice, Key framework, const std::vector<Level> &levels)
{
    std::vector<WorkflowPlan> plans;
    for (const WorkflowChoice::Part &part : choice.parts) {
        WorkflowPlan plan = part.plan;
        plan.workflow.framework = framework;
        const QStringList codes = upperLevels(part, levels);
        if ((part.topLevels > 0 || !part.fromLevel.isEmpty()) && codes.isEmpty())
            continue; // the ladder has no such upper ones
        plan.workflow.levels = codes.join(u',');
        plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace kz::exchange

#include "models/domain/framework.h"

#include "models/domain/checks.h"

#include <QJsonDocument>

namespace kz {

std::vector<Issue> validate(const Framework &framework)
{
    Checks checks;
    checks.text("code", framework.code, Checks::codeLength, Need::Required);
    checks.eitherText("title_ja", framework.titleJa, "title_en", framework.titleEn, Checks::nameLength);
    checks.text("professions", framework.professions, Checks::textLength);
    checks.text("source", framework.source, Checks::textLength);
    return checks.take();
}

std::vector<Issue> validate(const FrameworkVersion &version)
{
    const bool draft = version.status == VersionStatus::Draft;
    const bool retired = version.status == VersionStatus::Retired;
    Checks checks;
    checks.reference("framework", version.framework);
    checks.text("label", version.label, Checks::nameLength, Need::Required);
    checks.day("adopted_on", version.adoptedOn, draft ? Need::Optional : Need::Required);
    checks.day("retired_on", version.retiredOn, retired ? Need::Required : Need::Optional);
    checks.order(version.adoptedOn, "retired_on", version.retiredOn);
    return checks.take();
}

std::vector<Issue> validate(const Level &level)
{
    Checks checks;
    checks.reference("version", level.version);
    checks.text("code", level.code, Checks::codeLength, Need::Required);
    checks.eitherText("label_ja", level.labelJa, "label_en", level.labelEn, Checks::nameLength);
    checks.text("text_ja", level.textJa, Checks::textLength);
    checks.text("text_en", level.textEn, Checks::textLength);
    return checks.take();
}

std::vector<Issue> validate(const Item &item)
{
    Checks checks;
    checks.reference("version", item.version);
    checks.text("code", item.code, Checks::codeLength, Need::Required);
    // Behaviour goals are whole sentences.
    checks.eitherText("title_ja", item.titleJa, "title_en", item.titleEn, Checks::textLength);
    return checks.take();
}

std::vector<Issue> validate(const Descriptor &descriptor)
{
    Checks checks;
    checks.reference("item", descriptor.item);
    checks.reference("level", descriptor.level);
    checks.eitherText("text_ja", descriptor.textJa, "text_en", descriptor.textEn, Checks::textLength);
    return checks.take();
}

std::vector<Issue> validate(const Scale &scale)
{
    Checks checks;
    checks.reference("version", scale.version);
    checks.text("code", scale.code, Checks::codeLength, Need::Required);
    checks.eitherText("title_ja", scale.titleJa, "title_en", scale.titleEn, Checks::nameLength);
    return checks.take();
}

std::vector<Issue> validate(const ScaleStep &step)
{
    Checks checks;
    checks.reference("scale", step.scale);
    checks.range("step", step.step, 1, 9); // one number key a step
    checks.eitherText("label_ja", step.labelJa, "label_en", step.labelEn, Checks::nameLength);
    checks.text("anchor_ja", step.anchorJa, ScaleStep::mostAnchor);
    checks.text("anchor_en", step.anchorEn, ScaleStep::mostAnchor);
    return checks.take();
}

std::vector<Issue> validate(const Tool &tool)
{
    Checks checks;
    checks.reference("version", tool.version);
    checks.text("code", tool.code, Checks::codeLength, Need::Required);
    checks.eitherText("title_ja", tool.titleJa, "title_en", tool.titleEn, Checks::nameLength);
    checks.reference("scale", tool.scale);
    checks.range("comment_up_to", tool.commentUpTo, 0, 9);
    if (tool.minimumRaters != 0)
        checks.range("minimum_raters", tool.minimumRaters, Tool::leastRaters, 99);
    return checks.take();
}

std::vector<Issue> validate(const ToolItem &item)
{
    Checks checks;
    checks.reference("tool", item.tool);
    checks.reference("item", item.item);
    return checks.take();
}

std::vector<Issue> validate(const Requirement &requirement)
{
    Checks checks;
    checks.reference("version", requirement.version);
    checks.text("code", requirement.code, Checks::codeLength, Need::Required);
    checks.eitherText("title_ja", requirement.titleJa, "title_en", requirement.titleEn, Checks::textLength);
    // What the members may be is for models/progress to say; here only that they can be read at all.
    if (!requirement.parameters.isEmpty() && !QJsonDocument::fromJson(requirement.parameters.toUtf8()).isObject())
        checks.add("parameters", IssueCode::NotOneOf, {QStringLiteral("{…}")});
    return checks.take();
}

std::vector<Issue> validate(const RequirementItem &item)
{
    Checks checks;
    checks.reference("requirement", item.requirement);
    checks.reference("item", item.item);
    return checks.take();
}

std::vector<Issue> validate(const RequirementSite &site)
{
    Checks checks;
    checks.reference("requirement", site.requirement);
    checks.reference("site", site.site);
    return checks.take();
}

} // namespace kz

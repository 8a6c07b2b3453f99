#include "models/exchange/pack_reader.h"

#include "models/domain/checks.h"
#include "models/progress/rule.h"

#include <QJsonDocument>

namespace kz::exchange {

namespace {

constexpr int formatNumber = 1;

} // namespace

Pack PackReader::read()
{
    readFramework();
    readScales();
    readLevels();
    readItems(m_top.array("items"), QStringLiteral("items"), std::nullopt);
    readModules();
    readTools();
    readRequirements(m_top.array("requirements"), QStringLiteral("requirements"), {});
    readLineage();
    return m_pack;
}

void PackReader::readFramework()
{
    if (m_top.integer("format") != formatNumber)
        m_top.defect("format", QT_TRANSLATE_NOOP("PackDefect", "a format this program does not know"));
    const Title title = readTitle(m_top, "title");
    Framework &framework = m_pack.framework;
    framework = {.id = key(),
                 .code = m_top.text("id"),
                 .kind = readEnum<FrameworkKind>(m_top, "kind"),
                 .titleJa = title.ja,
                 .titleEn = title.en,
                 .professions = m_top.texts("professions").join(QLatin1Char(',')),
                 .source = m_top.text("source")};
    m_pack.version = {.id = key(), .framework = framework.id, .label = m_top.text("version")};
}

void PackReader::readScales()
{
    const QJsonArray scales = m_top.array("scales");
    for (int i = 0; i < scales.size(); ++i) {
        const JsonView view(scales[i], m_top.at("scales", i),
                            {QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("steps")}, m_defects);
        const Title title = readTitle(view, "title");
        const Scale scale{key(), m_pack.version.id, view.text("code"), title.ja, title.en};
        claim(view, m_scales, scale.id);
        check(view, scale);
        m_pack.scales.push_back(scale);

        const QJsonArray steps = view.array("steps");
        if (steps.isEmpty())
            view.defect("steps", QT_TRANSLATE_NOOP("PackDefect", "missing"));
        for (int j = 0; j < steps.size(); ++j) {
            const JsonView step(steps[j], view.at("steps", j),
                                {QStringLiteral("step"), QStringLiteral("label"), QStringLiteral("text")}, m_defects);
            if (step.integer("step") != j + 1)
                step.defect("step", QT_TRANSLATE_NOOP("PackDefect", "steps must count up from 1"));
            const Title label = readTitle(step, "label");
            const Title anchor = step.has("text") ? readTitle(step, "text") : Title();
            m_pack.steps.push_back({key(), scale.id, j + 1, label.ja, label.en, anchor.ja, anchor.en});
            check(step, m_pack.steps.back());
        }
    }
}

void PackReader::readLevels()
{
    const QJsonArray levels = m_top.array("levels");
    for (int i = 0; i < levels.size(); ++i) {
        const JsonView view(levels[i], m_top.at("levels", i),
                            {QStringLiteral("code"), QStringLiteral("label"), QStringLiteral("text")}, m_defects);
        const Title label = readTitle(view, "label");
        const Title text = view.has("text") ? readTitle(view, "text") : Title();
        const Level level{key(), m_pack.version.id, view.text("code"), label.ja, label.en, text.ja, text.en, i};
        claim(view, m_levels, level.id);
        check(view, level);
        m_pack.levels.push_back(level);
    }
}

void PackReader::readTools()
{
    const QJsonArray tools = m_top.array("tools");
    for (int i = 0; i < tools.size(); ++i) {
        const JsonView view(tools[i], m_top.at("tools", i),
                            {QStringLiteral("code"), QStringLiteral("title"), QStringLiteral("scale"),
                             QStringLiteral("items"), QStringLiteral("subtree"), QStringLiteral("comment_up_to"),
                             QStringLiteral("minimum_raters")},
                            m_defects);
        const Title title = readTitle(view, "title");
        if (!view.has("scale"))
            view.defect("scale", QT_TRANSLATE_NOOP("PackDefect", "missing"));
        const Tool tool{key(),
                        m_pack.version.id,
                        view.text("code"),
                        title.ja,
                        title.en,
                        refer(view, "scale", m_scales).value_or(0),
                        i,
                        view.has("comment_up_to") ? view.integer("comment_up_to") : 0,
                        view.has("minimum_raters") ? view.integer("minimum_raters") : 0};
        claim(view, m_tools, tool.id);
        check(view, tool);
        m_pack.tools.push_back(tool);

        const QStringList codes = view.texts("items");
        const bool subtree = view.flagOr("subtree", false);
        std::vector<Key> rows;
        for (int j = 0; j < codes.size(); ++j) {
            const Key item = m_items.value(codes[j]);
            if (item == 0)
                m_defects.add(view.at("items", j), QT_TRANSLATE_NOOP("PackDefect", "no such item"));
            else if (subtree)
                leavesBelow(item, rows);
            else
                rows.push_back(item);
        }
        if (rows.empty())
            view.defect("items", QT_TRANSLATE_NOOP("PackDefect", "missing"));
        QSet<Key> seen;
        for (const Key row : rows) {
            if (seen.contains(row))
                view.defect("items", QT_TRANSLATE_NOOP("PackDefect", "names an item twice"));
            seen.insert(row);
            m_pack.toolItems.push_back({key(), tool.id, row, int(seen.size()) - 1});
        }
    }
}

void PackReader::readRequirements(const QJsonArray &requirements, const QString &path, const Inherited &inherited)
{
    for (int i = 0; i < requirements.size(); ++i) {
        const JsonView view(requirements[i], element(path, i),
                            {QStringLiteral("code"), QStringLiteral("kind"), QStringLiteral("title"),
                             QStringLiteral("level"), QStringLiteral("domain"), QStringLiteral("items"),
                             QStringLiteral("subtree"), QStringLiteral("parameters"), QStringLiteral("children")},
                            m_defects);
        const Requirement requirement = readRequirement(view, inherited, i);
        m_pack.requirements.push_back(requirement);

        const QStringList codes = view.texts("items");
        const bool subtree = view.flagOr("subtree", false);
        QSet<QString> seen;
        for (int j = 0; j < codes.size(); ++j) {
            const Key item = m_items.value(codes[j]);
            if (item == 0)
                m_defects.add(view.at("items", j), QT_TRANSLATE_NOOP("PackDefect", "no such item"));
            if (seen.contains(codes[j]))
                m_defects.add(view.at("items", j), QT_TRANSLATE_NOOP("PackDefect", "names an item twice"));
            seen.insert(codes[j]);
            m_pack.requirementItems.push_back({key(), requirement.id, item, subtree});
        }
        if (m_defects.any())
            return;
        readRequirements(view.array("children"), view.at("children"),
                         {requirement.id, requirement.level, requirement.domain});
    }
}

Requirement PackReader::readRequirement(const JsonView &view, const Inherited &inherited, int position)
{
    const Title title = readTitle(view, "title");
    Requirement requirement{.id = key(),
                            .version = m_pack.version.id,
                            .parent = inherited.parent,
                            .level = inherited.level,
                            .domain = inherited.domain,
                            .kind = readEnum<RequirementKind>(view, "kind"),
                            .code = view.text("code"),
                            .titleJa = title.ja,
                            .titleEn = title.en,
                            .position = position};
    claim(view, m_requirements, requirement.id);
    if (view.has("level"))
        requirement.level = refer(view, "level", m_levels);
    if (view.has("domain")) {
        requirement.domain = refer(view, "domain", m_items);
        if (requirement.domain && !m_topItems.contains(*requirement.domain))
            view.defect("domain", QT_TRANSLATE_NOOP("PackDefect", "must be an item of the top row"));
    }

    const bool isGroup = progress::isGroup(requirement.kind);
    const auto children = view.array("children").size();
    if (isGroup && children == 0)
        view.defect("children", QT_TRANSLATE_NOOP("PackDefect", "missing"));
    if (!isGroup && children > 0)
        view.defect("children", QT_TRANSLATE_NOOP("PackDefect", "only all, any and k_of_n have children"));
    if (isGroup && view.has("items"))
        view.defect("items", QT_TRANSLATE_NOOP("PackDefect", "all, any and k_of_n have no items of their own"));

    const QJsonObject parameters = view.object("parameters");
    requirement.parameters = QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact));
    const Result<progress::Rule> rule = progress::parseRule(requirement.kind, requirement.parameters);
    if (!rule) {
        const QString member = rule.error().arguments.value(0);
        m_defects.add(member.isEmpty() ? view.at("parameters") : view.at("parameters") + QLatin1Char('.') + member,
                      QT_TRANSLATE_NOOP("PackDefect", "no rule the program knows"));
    } else if (requirement.kind == RequirementKind::KOfN && rule.value().need > double(children)) {
        view.defect("parameters", QT_TRANSLATE_NOOP("PackDefect", "asks for more children than there are"));
    } else if (!rule.value().level.isEmpty() && !m_levels.contains(rule.value().level)) {
        view.defect("parameters", QT_TRANSLATE_NOOP("PackDefect", "no such level"));
    }
    check(view, requirement);
    return requirement;
}

auto PackReader::readTitle(const JsonView &view, const char *member) -> Title
{
    if (!view.has(member)) {
        view.defect(member, QT_TRANSLATE_NOOP("PackDefect", "missing"));
        return {};
    }
    const JsonView both(view.raw().value(QString::fromUtf8(member)), view.at(member),
                        {QStringLiteral("ja"), QStringLiteral("en")}, m_defects);
    const Title title{both.textOr("ja", {}), both.textOr("en", {})};
    if (title.ja.isEmpty() && title.en.isEmpty())
        view.defect(member, QT_TRANSLATE_NOOP("PackDefect", "missing"));
    return title;
}

void PackReader::claim(const JsonView &view, Codes &codes, Key key)
{
    const QString code = view.text("code");
    if (codes.contains(code))
        view.defect("code", QT_TRANSLATE_NOOP("PackDefect", "a code used before"));
    codes.insert(code, key);
}

std::optional<Key> PackReader::refer(const JsonView &view, const char *member, const Codes &codes)
{
    if (!view.has(member))
        return std::nullopt;
    const Key key = codes.value(view.text(member));
    if (key == 0) {
        view.defect(member, QT_TRANSLATE_NOOP("PackDefect", "a code that stands for nothing"));
        return std::nullopt;
    }
    return key;
}

void PackReader::readLineage()
{
    if (m_top.has("based_on")) {
        const JsonView view(m_top.object("based_on"), m_top.at("based_on"),
                            {QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("digest")}, m_defects);
        view.text("id");
        view.text("version");
        for (const char *member : {"id", "version", "digest"})
            checkText(view, member, Checks::nameLength);
    }
    checkText(m_top, "made_by", Checks::nameLength);
    const QJsonArray improvements = m_top.array("improvements");
    if (improvements.size() > Lineage::mostImprovements)
        m_top.defect("improvements", QT_TRANSLATE_NOOP("PackDefect", "too long or out of range"));
    for (int i = 0; i < improvements.size() && !m_defects.any(); ++i)
        checkImprovement(JsonView(improvements[i], m_top.at("improvements", i),
                                  {QStringLiteral("by"), QStringLiteral("aim"), QStringLiteral("measure"),
                                   QStringLiteral("requirement"), QStringLiteral("before"), QStringLiteral("change"),
                                   QStringLiteral("after"), QStringLiteral("decision"), QStringLiteral("learned")},
                                  m_defects));
    if (!m_defects.any())
        m_pack.lineage = lineageFrom(m_top.raw());
}

void PackReader::checkImprovement(const JsonView &view)
{
    view.text("aim");
    readEnum<CycleMeasure>(view, "measure");
    readEnum<CycleDecision>(view, "decision");
    for (const char *member : {"by", "requirement"})
        checkText(view, member, Checks::nameLength);
    for (const char *member : {"aim", "change", "learned"})
        checkText(view, member, Checks::textLength);
    for (const char *member : {"before", "after"}) {
        if (!view.has(member))
            continue;
        const JsonView figure(view.object(member), view.at(member),
                              {QStringLiteral("value"), QStringLiteral("people"), QStringLiteral("day")}, m_defects);
        if (figure.has("value") && !figure.raw().value(QLatin1String("value")).isDouble())
            figure.defect("value", QT_TRANSLATE_NOOP("PackDefect", "too long or out of range"));
        if (figure.has("people"))
            figure.integer("people");
        if (figure.has("day") && !QDate::fromString(figure.text("day"), Qt::ISODate).isValid())
            figure.defect("day", QT_TRANSLATE_NOOP("PackDefect", "too long or out of range"));
    }
}

void PackReader::checkText(const JsonView &view, const char *member, int mostCharacters)
{
    if (view.textOr(member, {}).size() > mostCharacters)
        view.defect(member, QT_TRANSLATE_NOOP("PackDefect", "too long or out of range"));
}

Result<Pack> readPack(const QByteArray &json, const QString &name)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        const auto line = json.left(parsing.offset).count('\n') + 1;
        return makeError(ErrorCode::PackInvalid,
                         {name, QStringLiteral("line %1").arg(line),
                          QString::fromUtf8(QT_TRANSLATE_NOOP("PackDefect", "not a JSON object"))},
                         parsing.errorString());
    }
    PackReader reader(document.object());
    Pack pack = reader.read();
    if (reader.defects().any())
        return makeError(ErrorCode::PackInvalid, {name, reader.defects().path(), reader.defects().what()});
    return pack;
}

} // namespace kz::exchange

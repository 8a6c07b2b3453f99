#include "models/report/version_difference.h"

#include "models/report/draft_sentence.h"
#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::report {

namespace {

using query::FrameworkSheet;
using query::ItemChange;
using query::ItemDifference;
using query::VersionDifference;

constexpr std::size_t mostFormItems = 25; ///< named in one cell: it has to fit a page

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VersionDifference)
};

QString changeText(const ItemDifference &item)
{
    switch (item.change) {
    case ItemChange::Added:
        return Words::tr("Added");
    case ItemChange::Removed:
        return Words::tr("Gone");
    case ItemChange::Split:
        return Words::tr("Split");
    case ItemChange::Merged:
        return Words::tr("Merged");
    case ItemChange::Moved:
        return Words::tr("Moved");
    case ItemChange::Reworded:
        break;
    }
    return item.moved ? Words::tr("Changed and moved") : Words::tr("Changed");
}

QString levelText(const FrameworkSheet &sheet, int level)
{
    return words::pick(sheet.levels[size_t(level)].labelJa, sheet.levels[size_t(level)].labelEn);
}

/// "A.2 Title (level II)", and below it where it stands, when that is what changed.
QString itemText(const FrameworkSheet &sheet, int at, bool withPlace)
{
    const auto &node = sheet.nodes[size_t(at)];
    QString text = node.item.code + u' ' + words::pick(node.item.titleJa, node.item.titleEn);
    if (node.level >= 0)
        text = words::filled(Words::tr("%1 (%2)"), {text, levelText(sheet, node.level)});
    if (!withPlace)
        return text;
    const int above = node.parent;
    const QString place = above < 0 ? Words::tr("on top")
                                    : words::filled(Words::tr("below %1"), {sheet.nodes[size_t(above)].item.code});
    return text + u'\n' + place;
}

QString itemTexts(const FrameworkSheet &sheet, const std::vector<int> &nodes, bool withPlace)
{
    QStringList lines;
    for (const int at : nodes)
        lines.append(itemText(sheet, at, withPlace));
    return lines.join(u'\n');
}

/// What an item means at the levels where that changed: the lines before and after.
std::pair<QString, QString> meanings(const VersionDifference &difference, const ItemDifference &item)
{
    std::pair<QString, QString> texts;
    if (item.before.size() != 1 || item.after.size() != 1)
        return texts;
    const auto said = [](const Descriptor *text) { return text ? words::pick(text->textJa, text->textEn) : QString(); };
    for (size_t level = 0; level < difference.after->levels.size(); ++level) {
        const auto same
            = std::ranges::find(difference.before->levels, difference.after->levels[level].code, &Level::code);
        if (same == difference.before->levels.end())
            continue;
        const int was = int(same - difference.before->levels.begin());
        const QString before = said(difference.before->descriptor(item.before.front(), was));
        const QString after = said(difference.after->descriptor(item.after.front(), int(level)));
        if (before == after)
            continue;
        const auto line = [](const FrameworkSheet &sheet, int at, const QString &text) {
            return u'\n' + words::filled(Words::tr("%1: %2"), {levelText(sheet, at), orDash(text)});
        };
        texts.first += line(*difference.before, was, before);
        texts.second += line(*difference.after, int(level), after);
    }
    return texts;
}

struct Line {
    QString change;
    QString before;
    QString after;
};

std::vector<Line> itemLines(const VersionDifference &difference)
{
    std::vector<Line> lines;
    for (const ItemDifference &item : difference.items) {
        const auto [was, is] = meanings(difference, item);
        lines.push_back({changeText(item), itemTexts(*difference.before, item.before, item.moved) + was,
                         itemTexts(*difference.after, item.after, item.moved) + is});
    }
    return lines;
}

/// "Entrustment", and below it its steps: what each means only where the other side says otherwise.
QString scaleText(const FrameworkSheet &sheet, int at, const FrameworkSheet &other, int otherAt)
{
    if (at < 0)
        return {};
    const Scale &scale = sheet.scales[size_t(at)];
    QString text = words::pick(scale.titleJa, scale.titleEn);
    for (const ScaleStep &step : sheet.steps) {
        if (step.scale != scale.id)
            continue;
        const auto same = std::ranges::find_if(other.steps, [&](const ScaleStep &one) {
            return otherAt >= 0 && one.scale == other.scales[size_t(otherAt)].id && one.step == step.step;
        });
        const bool alike
            = same != other.steps.end() && same->anchorJa == step.anchorJa && same->anchorEn == step.anchorEn;
        const QString label
            = QStringLiteral("%1 %2").arg(QString::number(step.step), words::pick(step.labelJa, step.labelEn));
        const QString anchor = words::pick(step.anchorJa, step.anchorEn);
        text += u'\n' + (alike || anchor.isEmpty() ? label : words::filled(Words::tr("%1: %2"), {label, anchor}));
    }
    return text;
}

QString whatBecame(int before, int after)
{
    return before < 0 ? Words::tr("Added") : after < 0 ? Words::tr("Gone") : Words::tr("Changed");
}

/// "Level II": what it means only where the other side says otherwise, where it stands when that is what changed.
QString levelLine(const FrameworkSheet &sheet, int at, const FrameworkSheet &other, int otherAt, bool moved)
{
    if (at < 0)
        return {};
    const Level &level = sheet.levels[size_t(at)];
    QString text = levelText(sheet, at);
    const Level *beside = otherAt < 0 ? nullptr : &other.levels[size_t(otherAt)];
    const bool alike = beside && beside->textJa == level.textJa && beside->textEn == level.textEn;
    if (const QString means = words::pick(level.textJa, level.textEn); !alike && !means.isEmpty())
        text += u'\n' + means;
    if (moved)
        text += u'\n'
            + (at == 0 ? Words::tr("the lowest") : words::filled(Words::tr("above %1"), {levelText(sheet, at - 1)}));
    return text;
}

std::vector<Line> levelLines(const VersionDifference &difference)
{
    std::vector<Line> lines;
    for (const query::LevelDifference &level : difference.levels)
        lines.push_back({whatBecame(level.before, level.after),
                         levelLine(*difference.before, level.before, *difference.after, level.after, level.moved),
                         levelLine(*difference.after, level.after, *difference.before, level.before, level.moved)});
    return lines;
}

/// A form with what differs from the other side, and the items that stand on this side alone.
QString toolLine(const FrameworkSheet &sheet, int at, const FrameworkSheet &other, int otherAt,
                 const std::vector<int> &items)
{
    if (at < 0)
        return {};
    const Tool &tool = sheet.tools[size_t(at)];
    const Tool *beside = otherAt < 0 ? nullptr : &other.tools[size_t(otherAt)];
    const auto scaleOf = [](const FrameworkSheet &of, Key key) {
        const Scale *scale = of.scale(key);
        return scale ? words::pick(scale->titleJa, scale->titleEn) : QString();
    };
    QString text = words::pick(tool.titleJa, tool.titleEn);
    const auto say = [&text](const QString &sentence, const QString &figure) {
        text += u'\n' + words::filled(sentence, {figure});
    };
    if (const QString scale = scaleOf(sheet, tool.scale); !beside || scale != scaleOf(other, beside->scale))
        say(Words::tr("Scale: %1"), scale);
    if (beside ? beside->commentUpTo != tool.commentUpTo : tool.commentUpTo > 0)
        say(Words::tr("Comment asked for up to step: %1"),
            orDash(tool.commentUpTo > 0 ? words::numberText(tool.commentUpTo) : QString()));
    if (beside ? beside->minimumRaters != tool.minimumRaters : tool.minimumRaters > 0)
        say(Words::tr("Raters unnamed, at least: %1"),
            orDash(tool.minimumRaters > 0 ? words::numberText(tool.minimumRaters) : QString()));
    if (items.empty())
        return text;
    if (!beside) {
        say(Words::tr("Items: %1"), words::numberText(double(items.size())));
        return text;
    }
    //: Items that a form rates in one of two versions alone
    text += u'\n' + Words::tr("Here alone:");
    for (size_t i = 0; i < items.size() && i < mostFormItems; ++i)
        text += u'\n' + itemText(sheet, items[i], false);
    if (items.size() > mostFormItems)
        say(Words::tr("and %1 more"), words::numberText(double(items.size() - mostFormItems)));
    return text;
}

std::vector<Line> toolLines(const VersionDifference &difference)
{
    std::vector<Line> lines;
    for (const query::ToolDifference &tool : difference.tools)
        lines.push_back({whatBecame(tool.before, tool.after),
                         toolLine(*difference.before, tool.before, *difference.after, tool.after, tool.off),
                         toolLine(*difference.after, tool.after, *difference.before, tool.before, tool.on)});
    return lines;
}

std::vector<Line> scaleLines(const VersionDifference &difference)
{
    std::vector<Line> lines;
    for (const query::ScaleDifference &scale : difference.scales)
        lines.push_back({whatBecame(scale.before, scale.after),
                         scaleText(*difference.before, scale.before, *difference.after, scale.after),
                         scaleText(*difference.after, scale.after, *difference.before, scale.before)});
    return lines;
}

std::vector<Line> ruleLines(const VersionDifference &difference)
{
    const auto text = [](const FrameworkSheet &sheet, int at) {
        if (at < 0)
            return QString();
        const Requirement &rule = sheet.requirements[size_t(at)];
        QString said = words::pick(rule.titleJa, rule.titleEn) + u'\n' + draftSentence(sheet, rule);
        QStringList sites;
        for (const RequirementSite &one : sheet.requirementSites)
            if (one.requirement == rule.id)
                if (const auto site = std::ranges::find(sheet.sites, one.site, &Site::id); site != sheet.sites.end())
                    sites.append(site->name);
        if (!sites.isEmpty())
            said += u'\n' + words::filled(Words::tr("Sites: %1"), {words::listText(sites)});
        return said;
    };
    std::vector<Line> lines;
    for (const query::RuleDifference &rule : difference.rules) {
        lines.push_back({whatBecame(rule.before, rule.after), text(*difference.before, rule.before),
                         text(*difference.after, rule.after)});
    }
    return lines;
}

TableBlock tableOf(const std::vector<Line> &lines, const QString &empty)
{
    TableBlock table;
    table.columns = {{Words::tr("What"), 0}, {Words::tr("Before"), 1}, {Words::tr("Now"), 1}};
    table.empty = empty;
    for (const Line &line : lines)
        table.rows.push_back({{line.change, orDash(line.before), orDash(line.after)}});
    return table;
}

QString versionText(const query::SheetPtr &sheet)
{
    if (!sheet)
        return dash();
    const FrameworkVersion &version = sheet->version;
    QString text = words::versionText(version.label);
    if (version.adoptedOn.isValid())
        text = words::filled(Words::tr("%1, since %2"), {text, words::dayText(version.adoptedOn)});
    return words::filled(Words::tr("%1 (%2)"), {text, words::enumText(version.status)});
}

} // namespace

Document versionDifferencePaper(const VersionDifference &difference, QDate printedOn)
{
    const QString title = Words::tr("What a version changes");
    const auto &framework = difference.after->framework;
    Document document{.orientation = Orientation::Landscape};
    document.frame = paperFrame(difference.settings, title, QStringLiteral("KZ-V1"), printedOn);
    document.blocks = {Title{title, words::pick(framework.titleJa, framework.titleEn)},
                       KeyValueGrid{3,
                                    {{Words::tr("The version before"), versionText(difference.before)},
                                     {Words::tr("This version"), versionText(difference.after)},
                                     {Words::tr("Items as they were"), words::numberText(difference.same)}}}};
    if (!difference.before) {
        document.blocks.push_back(Paragraph{Words::tr("There is no version before this one.")});
        return document;
    }
    document.blocks.push_back(Heading{Words::tr("Items")});
    document.blocks.push_back(tableOf(itemLines(difference), Words::tr("No item differs.")));
    if (!difference.levels.empty()) {
        document.blocks.push_back(Heading{Words::tr("Levels")});
        document.blocks.push_back(tableOf(levelLines(difference), {}));
    }
    if (!difference.tools.empty()) {
        document.blocks.push_back(Heading{Words::tr("Forms")});
        document.blocks.push_back(tableOf(toolLines(difference), {}));
    }
    if (!difference.scales.empty()) {
        document.blocks.push_back(Heading{Words::tr("Scales")});
        document.blocks.push_back(tableOf(scaleLines(difference), {}));
    }
    document.blocks.push_back(Heading{Words::tr("Rules")});
    document.blocks.push_back(tableOf(ruleLines(difference), Words::tr("No rule differs.")));
    return document;
}

PlainTable versionDifferenceTable(const VersionDifference &difference)
{
    PlainTable table{{Words::tr("Part"), Words::tr("What"), Words::tr("Before"), Words::tr("Now")}, {}};
    if (!difference.before)
        return table;
    for (const Line &line : itemLines(difference))
        table.rows.push_back({Words::tr("Items"), line.change, line.before, line.after});
    for (const Line &line : levelLines(difference))
        table.rows.push_back({Words::tr("Levels"), line.change, line.before, line.after});
    for (const Line &line : toolLines(difference))
        table.rows.push_back({Words::tr("Forms"), line.change, line.before, line.after});
    for (const Line &line : scaleLines(difference))
        table.rows.push_back({Words::tr("Scales"), line.change, line.before, line.after});
    for (const Line &line : ruleLines(difference))
        table.rows.push_back({Words::tr("Rules"), line.change, line.before, line.after});
    return table;
}

QString versionDifferenceName(const VersionDifference &difference)
{
    const auto &framework = difference.after->framework;
    return fileName({Words::tr("What a version changes"), words::pick(framework.titleJa, framework.titleEn),
                     difference.after->version.label});
}

} // namespace kz::report

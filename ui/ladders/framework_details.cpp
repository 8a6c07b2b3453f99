#include "ui/ladders/framework_details.h"

#include "models/base/key.h"
#include "models/items/rule_tree_model.h"
#include "models/query/curriculum_map.h"
#include "models/words/module_text.h"
#include "models/words/requirement_text.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz {

namespace {

constexpr int mostLinks = 40; ///< of items; more is no help

class Say
{
    Q_DECLARE_TR_FUNCTIONS(FrameworkDetails)
public:
    explicit Say(const query::FrameworkSheet &sheet) : m_sheet(sheet) { }

    QString item(int at, int level)
    {
        const auto &node = m_sheet.nodes[size_t(at)];
        QStringList about{node.item.code, words::enumText(node.item.kind)};
        if (node.level >= 0)
            about.append(levelTitle(node.level));
        head(words::pick(node.item.titleJa, node.item.titleEn), about);
        other(node.item.titleJa, node.item.titleEn);
        if (const Descriptor *text = level >= 0 ? m_sheet.descriptor(at, level) : nullptr)
            line(levelTitle(level), words::pick(text->textJa, text->textEn).toHtmlEscaped());
        if (node.parent >= 0)
            line(tr("Part of"), itemLink(node.parent));
        if (const Scale *scale = scaleOf(node))
            line(tr("Scale"), scaleHtml(*scale));
        QStringList forms;
        for (const int tool : node.tools)
            forms.append(words::pick(m_sheet.tools[size_t(tool)].titleJa, m_sheet.tools[size_t(tool)].titleEn));
        if (!forms.isEmpty())
            line(tr("Rated with"), words::listText(forms).toHtmlEscaped());
        const QStringList rules = rulesAbout(node);
        if (!rules.isEmpty())
            line(tr("Asked for by"), rules.join(QStringLiteral(" · ")));
        else if (node.children.empty() && m_sheet.plan && !query::isAskedFor(m_sheet, at))
            line(tr("Asked for by"), tr("no rule"));
        if (const ModuleParts *parts = m_sheet.module(at))
            addModule(*parts);
        addModulesCovering(at);
        return m_html;
    }

    QString rule(int at)
    {
        const progress::Node &node = m_sheet.plan->nodes[size_t(at)];
        QStringList about{node.record.code};
        if (node.level >= 0)
            about.append(levelTitle(node.level));
        if (const auto domain = m_sheet.indexOf.find(node.domain); domain != m_sheet.indexOf.end())
            about.append(itemTitle(domain->second));
        head(items::ruleTitle(m_sheet, at), about);
        other(node.record.titleJa, node.record.titleEn);
        line(tr("Rule"), items::ruleText(m_sheet, at).toHtmlEscaped());
        if (node.parent >= 0)
            line(tr("Part of"), ruleLink(node.parent));
        if (node.children.empty())
            addItems(node);
        else
            addParts(node);
        return m_html;
    }

private:
    void head(const QString &title, QStringList about)
    {
        about.removeAll(QString());
        m_html += QStringLiteral("<p style='margin:0'><b>%1</b>&nbsp;&nbsp; %2</p>")
                      .arg(title.toHtmlEscaped(), about.join(QStringLiteral(" · ")).toHtmlEscaped());
    }
    /// The title in the language that the interface does not speak.
    void other(const QString &ja, const QString &en)
    {
        const QString theOther = words::japanese() ? en : ja;
        if (!ja.isEmpty() && !en.isEmpty() && ja != en)
            m_html += QStringLiteral("<p style='margin:0'>%1</p>").arg(theOther.toHtmlEscaped());
    }
    void line(const QString &label, const QString &html)
    {
        //: A label and what it says
        m_html += QStringLiteral("<p style='margin:4px 0 0 0'>%1</p>").arg(tr("%1: %2").arg(label, html));
    }
    QString levelTitle(int level) const
    {
        const Level &record = m_sheet.levels[size_t(level)];
        return words::pick(record.labelJa, record.labelEn);
    }
    QString itemTitle(int at) const
    {
        const Item &item = m_sheet.nodes[size_t(at)].item;
        return words::pick(item.titleJa, item.titleEn);
    }
    static QString link(const QString &to, Key key, const QString &text)
    {
        return QStringLiteral("<a href='%1/%2'>%3</a>").arg(to, keyToText(key), text.toHtmlEscaped());
    }
    QString itemLink(int at) const
    {
        return link(QStringLiteral("item"), m_sheet.nodes[size_t(at)].item.id, itemTitle(at));
    }
    QString ruleLink(int at) const
    {
        return link(QStringLiteral("rule"), m_sheet.plan->nodes[size_t(at)].record.id, items::ruleTitle(m_sheet, at));
    }
    /// The item's own scale, or that of the first form that rates it.
    const Scale *scaleOf(const query::FrameworkSheet::Node &node) const
    {
        if (node.item.scale)
            return m_sheet.scale(*node.item.scale);
        return node.tools.empty() ? nullptr : m_sheet.scale(m_sheet.tools[size_t(node.tools.front())].scale);
    }
    /// Its steps in one line, or one a line when they say what one sees at them.
    QString scaleHtml(const Scale &scale) const
    {
        QStringList steps;
        bool explained = false;
        for (const ScaleStep &step : m_sheet.steps) {
            if (step.scale != scale.id)
                continue;
            const QString label = QString::number(step.step) + u' ' + words::pick(step.labelJa, step.labelEn);
            const QString anchor = words::pick(step.anchorJa, step.anchorEn);
            explained = explained || !anchor.isEmpty();
            steps.append((anchor.isEmpty() ? label : tr("%1: %2").arg(label, anchor)).toHtmlEscaped());
        }
        const QString title = words::pick(scale.titleJa, scale.titleEn).toHtmlEscaped();
        return explained ? title + QStringLiteral("<br>") + steps.join(QStringLiteral("<br>"))
                         : QStringLiteral("%1 (%2)").arg(title, steps.join(QStringLiteral(" · ")));
    }
    /// Those that ask for the item, and of a domain those that count for it, the uppermost ones.
    QStringList rulesAbout(const query::FrameworkSheet::Node &node) const
    {
        QStringList links;
        for (const int rule : node.rules)
            links.append(ruleLink(rule));
        for (size_t rule = 0; m_sheet.plan && rule < m_sheet.plan->nodes.size(); ++rule)
            if (m_sheet.plan->nodes[rule].record.domain == node.item.id)
                links.append(ruleLink(int(rule)));
        links.removeDuplicates();
        return links;
    }
    void addModule(const ModuleParts &parts)
    {
        QStringList how{words::phaseText(parts.module.phase), words::enumText(parts.module.delivery)};
        how.removeAll(QString());
        if (!how.isEmpty())
            line(tr("Taught"), how.join(QStringLiteral(" · ")).toHtmlEscaped());
        std::vector<std::pair<QString, QString>> roles;
        for (const auto &role : m_sheet.roles)
            roles.emplace_back(role.code, words::pick(role.title.ja, role.title.en));
        const QString who = words::forWhomText(parts.professions, roles);
        line(tr("For"), who.isEmpty() ? tr("everybody the version is for") : who.toHtmlEscaped());
        QStringList before;
        for (const ModulePrerequisite &one : parts.prerequisites)
            if (const auto found = m_sheet.indexOf.find(one.prerequisite); found != m_sheet.indexOf.end())
                before.append(itemLink(found->second));
        if (!before.isEmpty())
            line(tr("To be done before"), before.join(QStringLiteral(" · ")));
        for (const auto &depth : EnumTable<CoverDepth>::entries) {
            QStringList links;
            for (const ModuleItem &one : parts.items)
                if (const auto found = m_sheet.indexOf.find(one.item);
                    one.depth == depth.value && found != m_sheet.indexOf.end() && links.size() < mostLinks)
                    links.append(itemLink(found->second));
            if (!links.isEmpty())
                line(words::depthMark(depth.value) + u' ' + words::enumText(depth.value),
                     links.join(QStringLiteral(" · ")));
        }
    }
    void addModulesCovering(int at)
    {
        QStringList links;
        for (const int module : query::modulesInOrder(m_sheet))
            if (const auto depth = query::depthIn(m_sheet, module, at); depth && module != at)
                links.append(tr("%1 (%2)").arg(itemLink(module), words::enumText(*depth)));
        if (!links.isEmpty())
            line(tr("Covered by"), links.join(QStringLiteral(" · ")));
    }
    void addItems(const progress::Node &node)
    {
        QStringList links;
        for (const Key item : node.items)
            if (const auto at = m_sheet.indexOf.find(item); at != m_sheet.indexOf.end() && links.size() < mostLinks)
                links.append(itemLink(at->second));
        if (const int more = int(node.items.size()) - int(links.size()); more > 0 && !links.isEmpty())
            links.append(tr("and %n more", nullptr, more));
        if (!links.isEmpty())
            line(tr("Items"), links.join(QStringLiteral(" · ")));
    }
    void addParts(const progress::Node &node)
    {
        QStringList links;
        for (const int child : node.children)
            links.append(ruleLink(child));
        line(tr("Made of"), links.join(QStringLiteral(" · ")));
    }

    const query::FrameworkSheet &m_sheet;
    QString m_html;
};

} // namespace

QString itemDetails(const query::FrameworkSheet &sheet, int node, int level)
{
    return Say(sheet).item(node, level);
}

QString ruleDetails(const query::FrameworkSheet &sheet, int rule)
{
    return Say(sheet).rule(rule);
}

} // namespace kz

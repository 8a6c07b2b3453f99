#include "models/exchange/pack_writer.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtGlobal>

#include <algorithm>
#include <map>

namespace kz::exchange {

namespace {

QJsonObject both(const QString &ja, const QString &en)
{
    QJsonObject object;
    if (!ja.trimmed().isEmpty())
        object.insert(QLatin1String("ja"), ja);
    if (!en.trimmed().isEmpty())
        object.insert(QLatin1String("en"), en);
    return object;
}

template <typename Record>
QJsonObject headed(const Record &record)
{
    return {{QStringLiteral("code"), record.code}, {QStringLiteral("title"), both(record.titleJa, record.titleEn)}};
}

class PackWriter
{
public:
    explicit PackWriter(const Pack &pack) : m_pack(pack)
    {
        const auto name = [this](const auto &records) {
            for (const auto &record : records)
                m_codes.insert(record.id, record.code);
        };
        name(pack.levels);
        name(pack.scales);
        name(pack.items);
        for (const Item &item : pack.items)
            m_items[item.parent.value_or(0)].push_back(&item);
        for (const Requirement &requirement : pack.requirements)
            m_requirements[requirement.parent.value_or(0)].push_back(&requirement);
        for (const RequirementItem &item : pack.requirementItems)
            m_requirementItems[item.requirement].push_back(&item);
        for (const Descriptor &descriptor : pack.descriptors)
            m_descriptors[descriptor.item].push_back(&descriptor);
        for (const ToolItem &item : pack.toolItems)
            m_toolItems[item.tool].push_back(&item);
        for (const ScaleStep &step : pack.steps)
            m_steps[step.scale].push_back(&step);
        for (const Module &module : pack.modules)
            m_modules[module.item] = &module;
        for (const ModuleProfession &one : pack.moduleProfessions)
            m_moduleProfessions[one.module].push_back(&one);
        for (const ModulePrerequisite &one : pack.modulePrerequisites)
            m_prerequisites[one.module].push_back(&one);
        for (const ModuleItem &one : pack.moduleItems)
            m_moduleItems[one.module].push_back(&one);
    }

    Result<QByteArray> write()
    {
        const Framework &framework = m_pack.framework;
        QJsonArray professions;
        for (const QString &code : framework.professions.split(u',', Qt::SkipEmptyParts))
            professions.append(code.trimmed());
        QJsonObject top{
            {QStringLiteral("format"), 1},
            {QStringLiteral("id"), framework.code},
            {QStringLiteral("kind"), enumCode(framework.kind)},
            {QStringLiteral("title"), both(framework.titleJa, framework.titleEn)},
            {QStringLiteral("version"), m_pack.version.label},
            {QStringLiteral("source"), framework.source.trimmed().isEmpty() ? framework.code : framework.source}};
        const auto add = [&top](const char *member, const QJsonArray &list) {
            if (!list.isEmpty())
                top.insert(QLatin1String(member), list);
        };
        add("professions", professions);
        add("scales", scales());
        add("levels", levels());
        add("items", items(0));
        add("tools", tools());
        add("requirements", requirements(nullptr));
        if (!m_mixed.isEmpty())
            return makeError(ErrorCode::PackInvalid,
                             {framework.code, m_mixed,
                              QString::fromUtf8(QT_TRANSLATE_NOOP(
                                  "PackDefect", "asks for some items with all below them and for others alone"))});
        if (!m_pack.lineage.isEmpty()) {
            const QJsonObject lineage = lineageJson(m_pack.lineage);
            for (auto member = lineage.begin(); member != lineage.end(); ++member)
                top.insert(member.key(), member.value());
        }
        return QJsonDocument(top).toJson();
    }

private:
    template <typename Record>
    static std::vector<const Record *> inOrder(std::vector<const Record *> records)
    {
        std::ranges::stable_sort(records, {}, &Record::position);
        return records;
    }

    QJsonArray scales()
    {
        QJsonArray array;
        for (const Scale &scale : m_pack.scales) {
            QJsonArray steps;
            for (const ScaleStep *step : m_steps[scale.id]) {
                QJsonObject one{{QStringLiteral("step"), step->step},
                                {QStringLiteral("label"), both(step->labelJa, step->labelEn)}};
                if (const QJsonObject anchor = both(step->anchorJa, step->anchorEn); !anchor.isEmpty())
                    one.insert(QLatin1String("text"), anchor);
                steps.append(one);
            }
            QJsonObject one = headed(scale);
            one.insert(QLatin1String("steps"), steps);
            array.append(one);
        }
        return array;
    }

    QJsonArray levels()
    {
        QJsonArray array;
        for (const Level &level : m_pack.levels) {
            QJsonObject one{{QStringLiteral("code"), level.code},
                            {QStringLiteral("label"), both(level.labelJa, level.labelEn)}};
            if (const QJsonObject text = both(level.textJa, level.textEn); !text.isEmpty())
                one.insert(QLatin1String("text"), text);
            array.append(one);
        }
        return array;
    }

    QJsonArray items(Key parent)
    {
        QJsonArray array;
        for (const Item *item : inOrder(m_items[parent])) {
            QJsonObject one = headed(*item);
            one.insert(QLatin1String("kind"), enumCode(item->kind));
            if (item->level)
                one.insert(QLatin1String("level"), m_codes[*item->level]);
            if (item->scale)
                one.insert(QLatin1String("scale"), m_codes[*item->scale]);
            QJsonObject cells;
            for (const Descriptor *cell : m_descriptors[item->id])
                cells.insert(m_codes[cell->level], both(cell->textJa, cell->textEn));
            if (!cells.isEmpty())
                one.insert(QLatin1String("descriptors"), cells);
            if (const Module *about = m_modules[item->id])
                one.insert(QLatin1String("module"), module(*about));
            if (const QJsonArray children = items(item->id); !children.isEmpty())
                one.insert(QLatin1String("children"), children);
            array.append(one);
        }
        return array;
    }

    QJsonObject module(const Module &about)
    {
        QJsonObject one;
        if (about.phase > 0)
            one.insert(QLatin1String("phase"), about.phase);
        if (!about.delivery.isEmpty())
            one.insert(QLatin1String("delivery"), QJsonArray::fromStringList(enumCodes(about.delivery).split(u' ')));
        QJsonArray professions;
        for (const ModuleProfession *row : m_moduleProfessions[about.item]) {
            QJsonObject profession{{QStringLiteral("code"), row->profession},
                                   {QStringLiteral("need"), enumCode(row->need)}};
            if (row->hours)
                profession.insert(QLatin1String("hours"), *row->hours);
            professions.append(profession);
        }
        if (!professions.isEmpty())
            one.insert(QLatin1String("professions"), professions);
        QJsonArray before;
        for (const ModulePrerequisite *row : m_prerequisites[about.item])
            before.append(m_codes[row->prerequisite]);
        if (!before.isEmpty())
            one.insert(QLatin1String("requires"), before);
        // Items that are taken equally far stand together, in their order.
        QJsonArray covers;
        const auto &rows = m_moduleItems[about.item];
        for (size_t i = 0; i < rows.size();) {
            QJsonArray codes;
            const CoverDepth depth = rows[i]->depth;
            for (; i < rows.size() && rows[i]->depth == depth; ++i)
                codes.append(m_codes[rows[i]->item]);
            covers.append(QJsonObject{{QStringLiteral("depth"), enumCode(depth)}, {QStringLiteral("items"), codes}});
        }
        if (!covers.isEmpty())
            one.insert(QLatin1String("covers"), covers);
        return one;
    }

    QJsonArray tools()
    {
        QJsonArray array;
        for (const Tool &tool : m_pack.tools) {
            QJsonArray rows;
            for (const ToolItem *row : inOrder(m_toolItems[tool.id]))
                rows.append(m_codes[row->item]);
            QJsonObject one = headed(tool);
            one.insert(QLatin1String("scale"), m_codes[tool.scale]);
            one.insert(QLatin1String("items"), rows);
            if (tool.commentUpTo > 0)
                one.insert(QLatin1String("comment_up_to"), tool.commentUpTo);
            if (tool.minimumRaters > 0)
                one.insert(QLatin1String("minimum_raters"), tool.minimumRaters);
            array.append(one);
        }
        return array;
    }

    QJsonArray requirements(const Requirement *parent)
    {
        QJsonArray array;
        for (const Requirement *requirement : inOrder(m_requirements[parent ? parent->id : 0])) {
            QJsonObject one = headed(*requirement);
            one.insert(QLatin1String("kind"), enumCode(requirement->kind));
            // What holds above holds below until said otherwise.
            if (requirement->level && (!parent || parent->level != requirement->level))
                one.insert(QLatin1String("level"), m_codes[*requirement->level]);
            if (requirement->domain && (!parent || parent->domain != requirement->domain))
                one.insert(QLatin1String("domain"), m_codes[*requirement->domain]);
            addItems(*requirement, one);
            const QJsonObject parameters = QJsonDocument::fromJson(requirement->parameters.toUtf8()).object();
            if (!parameters.isEmpty())
                one.insert(QLatin1String("parameters"), parameters);
            if (const QJsonArray children = requirements(requirement); !children.isEmpty())
                one.insert(QLatin1String("children"), children);
            array.append(one);
        }
        return array;
    }

    void addItems(const Requirement &requirement, QJsonObject &one)
    {
        const auto &asked = m_requirementItems[requirement.id];
        if (asked.empty())
            return;
        QJsonArray codes;
        for (const RequirementItem *item : asked)
            codes.append(m_codes[item->item]);
        one.insert(QLatin1String("items"), codes);
        const auto deep = std::ranges::count(asked, true, &RequirementItem::subtree);
        if (deep == std::ssize(asked))
            one.insert(QLatin1String("subtree"), true);
        else if (deep > 0)
            m_mixed = requirement.code;
    }

    const Pack &m_pack;
    QHash<Key, QString> m_codes;
    std::map<Key, std::vector<const Item *>> m_items;
    std::map<Key, std::vector<const Requirement *>> m_requirements;
    std::map<Key, std::vector<const RequirementItem *>> m_requirementItems;
    std::map<Key, std::vector<const Descriptor *>> m_descriptors;
    std::map<Key, std::vector<const ToolItem *>> m_toolItems;
    std::map<Key, std::vector<const ScaleStep *>> m_steps;
    std::map<Key, const Module *> m_modules; ///< by item, as what belongs to them
    std::map<Key, std::vector<const ModuleProfession *>> m_moduleProfessions;
    std::map<Key, std::vector<const ModulePrerequisite *>> m_prerequisites;
    std::map<Key, std::vector<const ModuleItem *>> m_moduleItems;
    QString m_mixed; ///< the code of a rule that format 1 cannot say
};

} // namespace

Result<QByteArray> writePack(const Pack &pack)
{
    return PackWriter(pack).write();
}

} // namespace kz::exchange

#include "models/exchange/pack_reader.h"

namespace kz::exchange {

void PackReader::readItems(const QJsonArray &items, const QString &path, std::optional<Key> parent)
{
    for (int i = 0; i < items.size(); ++i) {
        const JsonView view(items[i], element(path, i),
                            {QStringLiteral("code"), QStringLiteral("kind"), QStringLiteral("title"),
                             QStringLiteral("level"), QStringLiteral("scale"), QStringLiteral("descriptors"),
                             QStringLiteral("module"), QStringLiteral("children")},
                            m_defects);
        const Title title = readTitle(view, "title");
        const Item item{.id = key(),
                        .version = m_pack.version.id,
                        .parent = parent,
                        .level = refer(view, "level", m_levels),
                        .scale = refer(view, "scale", m_scales),
                        .kind = readEnum<ItemKind>(view, "kind"),
                        .code = view.text("code"),
                        .titleJa = title.ja,
                        .titleEn = title.en,
                        .position = i};
        claim(view, m_items, item.id);
        check(view, item);
        m_pack.items.push_back(item);
        if (parent)
            m_children[*parent].push_back(item.id);
        else
            m_topItems.insert(item.id);
        readDescriptors(view, item.id);
        if (view.has("module")) {
            if (item.kind != ItemKind::Module)
                view.defect("module", QT_TRANSLATE_NOOP("PackDefect", "only items of kind module have it"));
            m_modules.push_back({view.raw().value(QLatin1String("module")), view.at("module"), item.id});
        }
        if (m_defects.any())
            return;
        readItems(view.array("children"), view.at("children"), item.id);
    }
}

void PackReader::readDescriptors(const JsonView &item, Key key)
{
    if (!item.has("descriptors"))
        return;
    // The members are level codes; reading in the order of the levels keeps the numbering independent of theirs.
    const JsonView view(item.object("descriptors"), item.at("descriptors"), QStringList(m_levels.keys()), m_defects);
    for (const Level &level : m_pack.levels) {
        const QByteArray code = level.code.toUtf8();
        if (!view.raw().contains(level.code))
            continue;
        const Title text = readTitle(view, code.constData());
        m_pack.descriptors.push_back({this->key(), key, level.id, text.ja, text.en});
    }
}

void PackReader::readModules()
{
    // What comes before a module, and what it covers, may stand later in the tree.
    QSet<Key> known;
    for (const Item &item : m_pack.items)
        if (item.kind == ItemKind::Module)
            known.insert(item.id);
    for (const OpenModule &open : m_modules) {
        const JsonView view(open.value, open.path,
                            {QStringLiteral("phase"), QStringLiteral("delivery"), QStringLiteral("professions"),
                             QStringLiteral("requires"), QStringLiteral("covers")},
                            m_defects);
        readModule(view, open.item);
        for (const ModulePrerequisite &one : m_pack.modulePrerequisites)
            if (one.prerequisite != 0 && !known.contains(one.prerequisite))
                view.defect("requires", QT_TRANSLATE_NOOP("PackDefect", "no such module"));
        if (moduleInCircle(m_pack.modulePrerequisites))
            view.defect("requires", QT_TRANSLATE_NOOP("PackDefect", "a module would come before itself"));
    }
}

void PackReader::readModule(const JsonView &view, Key module)
{
    Module record{.id = key(), .item = module, .phase = view.has("phase") ? view.integer("phase") : 0};
    const QStringList ways = view.texts("delivery");
    for (int i = 0; i < ways.size(); ++i) {
        const auto way = enumFromCode<Delivery>(ways[i]);
        if (!way)
            m_defects.add(view.at("delivery", i), QT_TRANSLATE_NOOP("PackDefect", "no such kind"));
        else
            record.delivery.set(*way, true);
    }
    check(view, record);
    m_pack.modules.push_back(record);

    const QJsonArray professions = view.array("professions");
    QSet<QString> named;
    for (int i = 0; i < professions.size(); ++i) {
        const JsonView one(professions[i], view.at("professions", i),
                           {QStringLiteral("code"), QStringLiteral("need"), QStringLiteral("hours")}, m_defects);
        ModuleProfession row{
            .id = key(), .module = module, .profession = one.text("code"), .need = readEnum<ModuleNeed>(one, "need")};
        if (one.has("hours")) {
            const QJsonValue hours = one.raw().value(QLatin1String("hours"));
            if (!hours.isDouble())
                one.defect("hours", QT_TRANSLATE_NOOP("PackDefect", "too long or out of range"));
            row.hours = hours.toDouble();
        }
        if (named.contains(row.profession))
            one.defect("code", QT_TRANSLATE_NOOP("PackDefect", "a code used before"));
        named.insert(row.profession);
        check(one, row);
        m_pack.moduleProfessions.push_back(row);
    }

    const QStringList before = view.texts("requires");
    QSet<QString> waited;
    for (int i = 0; i < before.size(); ++i) {
        const Key item = m_items.value(before[i]);
        if (item == 0)
            m_defects.add(view.at("requires", i), QT_TRANSLATE_NOOP("PackDefect", "no such module"));
        if (waited.contains(before[i]))
            m_defects.add(view.at("requires", i), QT_TRANSLATE_NOOP("PackDefect", "names an item twice"));
        waited.insert(before[i]);
        m_pack.modulePrerequisites.push_back({key(), module, item});
    }

    const QJsonArray covers = view.array("covers");
    QSet<Key> covered;
    for (int i = 0; i < covers.size(); ++i) {
        const JsonView one(covers[i], view.at("covers", i), {QStringLiteral("depth"), QStringLiteral("items")},
                           m_defects);
        const auto depth = readEnum<CoverDepth>(one, "depth");
        const QStringList codes = one.texts("items");
        if (codes.isEmpty())
            one.defect("items", QT_TRANSLATE_NOOP("PackDefect", "missing"));
        for (int j = 0; j < codes.size(); ++j) {
            const Key item = m_items.value(codes[j]);
            if (item == 0)
                m_defects.add(one.at("items", j), QT_TRANSLATE_NOOP("PackDefect", "no such item"));
            if (covered.contains(item))
                m_defects.add(one.at("items", j), QT_TRANSLATE_NOOP("PackDefect", "names an item twice"));
            covered.insert(item);
            m_pack.moduleItems.push_back({key(), module, item, depth});
        }
    }
}

void PackReader::leavesBelow(Key item, std::vector<Key> &leaves) const
{
    const auto children = m_children.constFind(item);
    if (children == m_children.constEnd()) {
        leaves.push_back(item);
        return;
    }
    for (const Key child : *children)
        leavesBelow(child, leaves);
}

} // namespace kz::exchange

#include "tests/models/exchange/case_support.h"

#include <QHash>

#include <algorithm>

namespace kz::test {

QStringList told(const exchange::FrameworkDraft &draft)
{
    const exchange::Pack &pack = draft.pack;
    QHash<Key, QString> names;
    const auto say = [](const QStringList &parts) { return parts.join(QStringLiteral(" | ")); };
    QStringList all;
    const Framework &framework = pack.framework;
    all << say({framework.code, enumCode(framework.kind), framework.titleJa, framework.titleEn, framework.professions,
                framework.source, pack.version.label});
    for (const Level &level : pack.levels) {
        names.insert(level.id, level.code);
        all << say({QStringLiteral("level"), level.code, level.labelJa, level.labelEn, level.textJa, level.textEn,
                    QString::number(level.position)});
    }
    for (const Scale &scale : pack.scales) {
        names.insert(scale.id, scale.code);
        all << say({QStringLiteral("scale"), scale.code, scale.titleJa, scale.titleEn});
    }
    for (const ScaleStep &step : pack.steps)
        all << say({QStringLiteral("step"), names[step.scale], QString::number(step.step), step.labelJa, step.labelEn,
                    step.anchorJa, step.anchorEn});
    for (const Item &item : pack.items)
        names.insert(item.id, item.code);
    for (const Item &item : pack.items)
        all << say({QStringLiteral("item"), item.code, names[item.parent.value_or(0)], QString::number(item.position),
                    enumCode(item.kind), item.titleJa, item.titleEn, names[item.level.value_or(0)],
                    names[item.scale.value_or(0)]});
    QStringList descriptors;
    for (const Descriptor &one : pack.descriptors)
        descriptors << say({QStringLiteral("cell"), names[one.item], names[one.level], one.textJa, one.textEn});
    descriptors.sort();
    all += descriptors;
    for (const Association &one : draft.associations)
        all << say({QStringLiteral("link"), enumCode(one.kind), names[one.source.value_or(0)], one.sourceRef,
                    names[one.target.value_or(0)], one.targetRef, enumCode(one.carries), one.note});
    return all;
}

} // namespace kz::test

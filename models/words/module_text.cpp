#include "models/words/module_text.h"

#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::words {

namespace {

struct ModuleWords {
    Q_DECLARE_TR_FUNCTIONS(ModuleText)
};

} // namespace

QString depthMark(CoverDepth depth)
{
    switch (depth) {
    case CoverDepth::Introduced:
        return QStringLiteral("△");
    case CoverDepth::Practised:
        return QStringLiteral("○");
    case CoverDepth::Mastered:
        break;
    }
    return QStringLiteral("◎");
}

QString depthLegend(bool ofProfessions)
{
    QStringList parts;
    for (const auto &entry : EnumTable<CoverDepth>::entries)
        parts.append(depthMark(entry.value) + u' ' + enumText(entry.value));
    if (ofProfessions)
        parts << QStringLiteral("( ) ") + enumText(ModuleNeed::Elective)
              << coverMark({}, false, true) + u' ' + coverText({}, false, true);
    return parts.join(QStringLiteral("  "));
}

QString coverText(std::optional<CoverDepth> depth, bool elective, bool asked)
{
    if (!depth)
        return asked ? ModuleWords::tr("Rule only") : QString();
    const QString text = enumText(*depth);
    return elective ? ModuleWords::tr("%1 (elective)").arg(text) : text;
}

QString coverMark(std::optional<CoverDepth> depth, bool elective, bool asked)
{
    if (!depth)
        return asked ? QStringLiteral("✕") : QString();
    return elective ? QStringLiteral("(%1)").arg(depthMark(*depth)) : depthMark(*depth);
}

QString needText(ModuleNeed need, std::optional<double> hours)
{
    return hours ? ModuleWords::tr("%1, %2 h").arg(enumText(need), numberText(*hours, 2)) : enumText(need);
}

QString forWhomText(const std::vector<ModuleProfession> &professions,
                    const std::vector<std::pair<QString, QString>> &roles)
{
    std::vector<std::pair<QString, QStringList>> groups;
    for (const auto &[code, name] : roles) {
        const auto one = std::ranges::find(professions, code, &ModuleProfession::profession);
        if (one == professions.end())
            continue;
        const QString need = needText(one->need, one->hours);
        auto group = std::ranges::find(groups, need, &std::pair<QString, QStringList>::first);
        if (group == groups.end())
            group = groups.insert(group, {need, {}});
        group->second.append(name);
    }
    QStringList texts;
    for (const auto &[need, names] : groups)
        //: "Required, 2 h: Nurse, Pharmacist"
        texts.append(ModuleWords::tr("%1: %2").arg(need, listText(names)));
    return texts.join(QStringLiteral(" · "));
}

QString phaseText(int phase)
{
    return phase > 0 ? ModuleWords::tr("Phase %1").arg(phase) : QString();
}

} // namespace kz::words

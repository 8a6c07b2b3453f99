#include "models/words/module_text.h"

#include "models/words/words.h"

#include <QCoreApplication>

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

QString phaseText(int phase)
{
    return phase > 0 ? ModuleWords::tr("Phase %1").arg(phase) : QString();
}

} // namespace kz::words

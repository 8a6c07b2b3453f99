#include "models/progress/crosswalk_lines.h"

#include <unordered_map>

namespace kz::progress {

std::vector<LineKind> lineKinds(const std::vector<Association> &lines)
{
    std::unordered_map<Key, int> targetsOf;
    std::unordered_map<Key, int> sourcesOf;
    for (const Association &line : lines)
        if (line.source && line.target) {
            ++targetsOf[*line.source];
            ++sourcesOf[*line.target];
        }
    std::vector<LineKind> kinds;
    for (const Association &line : lines) {
        if (line.source && !line.target && line.targetRef.isEmpty())
            kinds.push_back(LineKind::WithoutSuccessor);
        else if (!line.source || !line.target)
            kinds.push_back(LineKind::Dangling);
        else if (targetsOf[*line.source] > 1)
            kinds.push_back(LineKind::Split);
        else
            kinds.push_back(sourcesOf[*line.target] > 1 ? LineKind::Merged : LineKind::Carried);
    }
    return kinds;
}

Carries carriesAtFirst(const Association &line, LineKind kind)
{
    if (kind == LineKind::Split)
        return Carries::None;
    const bool same = line.kind == AssociationKind::ExactMatchOf && kind == LineKind::Carried;
    return same ? Carries::All : Carries::Undecided;
}

} // namespace kz::progress

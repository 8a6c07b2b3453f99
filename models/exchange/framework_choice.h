#pragma once

#include "models/exchange/framework_difference.h"
#include "models/exchange/framework_draft.h"

#include <QHash>

#include <map>

namespace kz::exchange {

/// Which differences of another version are taken into one's own: at first all, and never one without those that it
/// cannot be without. What is added needs what it stands under and refers to; what goes needs that whatever named it
/// goes or names it no more; what stands elsewhere needs the moves of all it then stands under, or things would stand
/// under themselves. No group of rules is left without any. Pure; of any thread.
class FrameworkChoice
{
public:
    using Indices = std::vector<size_t>;

    FrameworkChoice() = default;
    /// Beside a pack one's own is as it would be given out.
    FrameworkChoice(const FrameworkDraft &own, const FrameworkDraft &other);

    const std::vector<FrameworkDifference> &differences() const { return m_differences; }
    bool isTaken(size_t index) const { return m_taken[index]; }
    size_t takenCount() const;
    /// What this one cannot be taken without, directly, in the order of the differences.
    const Indices &needs(size_t index) const { return m_needs[index]; }

    /// Takes all of them or leaves them as one's own has them: those that went along, in the order of the differences.
    Indices take(const Indices &which, bool yes);
    void takeAll(bool yes);

    /// `other` with what is not taken as one's own has it. It keeps its keys; what of its links and foreign records was
    /// about something that does not come is left out. A rule that goes on under its code and is of the same kind keeps
    /// the sites to which one's own confines it: no pack knows any.
    FrameworkDraft draft(FrameworkDraft other) const;

private:
    void addNeeds(const Pack &other);
    void addGroups(const Pack &other);
    /// What has to be taken, or left, for every group to have a rule.
    Indices toFillGroups(bool yes) const;

    Pack m_own;
    std::vector<std::pair<QString, Key>> m_sites; ///< the code of a rule and the site it is confined to
    std::vector<FrameworkDifference> m_differences;
    QHash<QString, size_t> m_byName; ///< by kind of record and code
    std::vector<Indices> m_needs;
    std::map<size_t, Indices> m_groups; ///< groups of rules that one of the two has alone, and what is in them
    std::vector<bool> m_taken;
};

} // namespace kz::exchange

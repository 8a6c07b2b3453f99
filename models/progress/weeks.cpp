#include "models/progress/leaf.h"

namespace kz::progress {

namespace {

/// A stay that counts for the requirement: in its own fields (channel 0) or in those of a substitute.
struct Slot {
    const Stay *stay = nullptr;
    Day from = 0;
    Day to = 0;
    int channel = 0;
    double amount = 0; ///< what it adds, before the cap of its channel
};

int channelOf(const Node &node, int field)
{
    if (node.rule.fields.isEmpty())
        return 0;
    for (std::size_t i = 0; i < node.fieldSets.size(); ++i) {
        const std::vector<int> &fields = node.fieldSets[i];
        if (std::find(fields.begin(), fields.end(), field) != fields.end())
            return static_cast<int>(i);
    }
    return -1;
}

/// The channel a stay counts in, -1 for none. Half-days of the log are chosen by their setting, not their field.
int channelOf(const Node &node, const Stay &stay)
{
    const Rule &rule = node.rule;
    int channel = -1;
    if (stay.source.kind == Used::Kind::Evidence) {
        const bool asked = std::find(rule.settings.begin(), rule.settings.end(), stay.setting) != rule.settings.end();
        channel = asked && (stay.countersigned || !rule.countersigned) ? 0 : -1;
    } else {
        const auto &kinds = rule.placementKinds;
        const bool asked = kinds.empty() ? stay.kind == PlacementKind::Rotation
                                         : std::find(kinds.begin(), kinds.end(), stay.kind) != kinds.end();
        channel = asked ? channelOf(node, stay.field) : -1;
    }
    return reaches(stay.share, rule.minimumShare) ? channel : -1;
}

/// The stays that count, each as far as its place is allowed; by first day.
std::vector<Slot> slotsOf(const Node &node, const Subject &subject)
{
    std::vector<Slot> slots;
    for (const Stay &stay : subject.stays) {
        const int channel = channelOf(node, stay);
        for (Day from = stay.from; channel >= 0 && from <= stay.to;) {
            const Day to = std::min(stay.to, allowsSiteUntil(node, subject.places, stay.site, from));
            if (allowsSite(node, subject.places, stay.site, from))
                slots.push_back({&stay, from, to, channel, 0});
            from = to + 1;
        }
    }
    std::stable_sort(slots.begin(), slots.end(), [](const Slot &a, const Slot &b) { return a.from < b.from; });
    return slots;
}

/// Drops the stays of uninterrupted blocks that are too short. A block may go on elsewhere, in the same channel.
void dropShortBlocks(std::vector<Slot> &slots, int channels, int minimumDays)
{
    std::vector<bool> keep(slots.size(), false);
    for (int channel = 0; channel < channels; ++channel) {
        std::vector<std::size_t> block;
        Day from = 0;
        Day to = 0;
        const auto close = [&] {
            for (const std::size_t i : block)
                keep[i] = to - from + 1 >= minimumDays;
            block.clear();
        };
        for (std::size_t i = 0; i < slots.size(); ++i) {
            if (slots[i].channel != channel)
                continue;
            if (block.empty() || slots[i].from > to + 1) {
                close();
                from = slots[i].from;
                to = slots[i].to;
            }
            to = std::max(to, slots[i].to);
            block.push_back(i);
        }
        close();
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < slots.size(); ++i)
        if (keep[i])
            slots[kept++] = slots[i];
    slots.resize(kept);
}

/// Goes over the days in stretches on which nothing changes, adding up what each channel gains.
class Sweep
{
public:
    Sweep(const Node &node, const Subject &subject, std::vector<Slot> slots, std::vector<DaySpan> *taken)
        : m_node(node), m_subject(subject), m_slots(std::move(slots)), m_taken(taken),
          m_sums(node.fieldSets.size(), 0.0), m_weights(m_sums), m_shares(m_sums),
          m_lost(subject.explain ? subject.absences.size() * m_sums.size() : 0, 0.0)
    { }

    void run()
    {
        const std::vector<Day> cuts = stretches();
        std::size_t next = 0;
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
            const Day from = cuts[i];
            const Day to = cuts[i + 1] - 1;
            while (next < m_slots.size() && m_slots[next].from <= from)
                m_active.push_back(&m_slots[next++]);
            std::erase_if(m_active, [from](const Slot *slot) { return slot->to < from; });
            if (m_active.empty() || isTaken(from))
                continue;
            weigh();
            // Where the days differ, or a cap may set some of them free for others, they go one by one.
            if (isTouched(from) || (m_taken && m_weights.front() == 0)) {
                for (Day day = from; day <= to; ++day)
                    step(day, day, 1 - takenFrom(day));
            } else {
                step(from, to, 1);
            }
        }
    }

    double have() const { return haveOf(m_sums); }
    const History &history() const { return m_history; }

    std::vector<Used> used() const
    {
        std::vector<double> scales(m_sums.size(), 1.0);
        for (std::size_t c = 1; c < m_sums.size(); ++c)
            if (m_sums[c] > cap(c))
                scales[c] = cap(c) / m_sums[c];
        std::vector<Used> used;
        for (const Slot &slot : m_slots) {
            Used part = slot.stay->source;
            part.amount = slot.amount * scales[slot.channel];
            const auto same = std::find_if(used.begin(), used.end(), [&](const Used &other) {
                return other.kind == part.kind && other.key == part.key;
            });
            if (same != used.end())
                same->amount += part.amount;
            else if (part.amount > 0)
                used.push_back(part);
        }
        for (std::size_t a = 0; a < m_subject.absences.size(); ++a) {
            double lost = 0;
            for (std::size_t c = 0; c < m_sums.size(); ++c)
                lost += m_lost[a * m_sums.size() + c] * scales[c];
            const AbsentSpan &span = m_subject.absences[a];
            if (lost > 0)
                used.push_back({Used::Kind::Absence, span.absence, span.began, 0, -lost});
        }
        std::stable_sort(used.begin(), used.end(), [](const Used &a, const Used &b) { return a.day < b.day; });
        return used;
    }

private:
    double cap(std::size_t channel) const { return m_node.rule.substitutes[channel - 1].cap; }

    double haveOf(const std::vector<double> &sums) const
    {
        double have = sums.front();
        for (std::size_t c = 1; c < sums.size(); ++c)
            have += std::min(sums[c], cap(c));
        return rounded(have);
    }

    /// Full days from `from` to `to` in the rule's unit.
    double units(Day from, Day to) const
    {
        const auto days = static_cast<double>(to - from + 1);
        switch (m_node.rule.unit) {
        case Unit::HalfDays:
            return days * 2;
        case Unit::Days:
            return days;
        case Unit::Months:
            return calendarMonths(from, to);
        default:
            return days / 7;
        }
    }

    /// Weeks and months hold weekends, which go with the working days before them; days are working days.
    bool holdsWeekends() const { return m_node.rule.unit == Unit::Weeks || m_node.rule.unit == Unit::Months; }

    /// The part of a day that absences take. It rests on the day alone, never on the stays: a stay more adds.
    double takenFrom(Day day) const
    {
        double taken = 0;
        for (const AbsentSpan &span : m_subject.absences)
            taken += span.takenFrom(day, holdsWeekends());
        return std::min(taken, 1.0);
    }

    /// Whether absences take something from the days of the stretch that begins here.
    bool isTouched(Day day) const
    {
        return std::any_of(m_subject.absences.begin(), m_subject.absences.end(), [&](const AbsentSpan &span) {
            return span.from <= day && day <= span.lastTaken(holdsWeekends());
        });
    }

    std::vector<Day> stretches() const
    {
        const Day end = m_subject.asOf + 1;
        std::vector<Day> cuts;
        const auto cut = [&](Day from, Day to) {
            cuts.push_back(std::min(from, end));
            cuts.push_back(std::min(to + 1, end));
        };
        for (const Slot &slot : m_slots)
            cut(slot.from, slot.to);
        const Day first = m_slots.empty() ? end : m_slots.front().from;
        for (const AbsentSpan &span : m_subject.absences)
            if (const Day last = span.lastTaken(holdsWeekends()); last >= first)
                cut(span.from, last);
        if (m_taken)
            for (const DaySpan &span : *m_taken)
                cut(span.from, span.to);
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        return cuts;
    }

    bool isTaken(Day day) const
    {
        return m_taken && std::any_of(m_taken->begin(), m_taken->end(), [day](const DaySpan &span) {
                   return span.from <= day && day <= span.to;
               });
    }

    /// The part of a day each channel has: no day counts more than once, the asked fields come first.
    void weigh()
    {
        std::fill(m_shares.begin(), m_shares.end(), 0.0);
        for (const Slot *slot : m_active)
            m_shares[slot->channel] += slot->stay->share;
        double free = 1;
        for (std::size_t c = 0; c < m_shares.size(); ++c) {
            m_weights[c] = std::min(free, m_shares[c]);
            free -= m_weights[c];
        }
    }

    bool isUseful() const
    {
        if (m_weights.front() > 0)
            return true;
        for (std::size_t c = 1; c < m_sums.size(); ++c)
            if (m_weights[c] > 0 && !reaches(m_sums[c], cap(c)))
                return true;
        return false;
    }

    /// Adds days that are all alike, `kept` of each.
    void step(Day from, Day to, double kept)
    {
        if (m_taken) {
            if (!isUseful())
                return;
            m_taken->push_back({from, to});
        }
        const auto after = [&](Day day) {
            std::vector<double> sums = m_sums;
            for (std::size_t c = 0; c < sums.size(); ++c)
                sums[c] += m_weights[c] * kept * units(from, day);
            return sums;
        };
        const std::vector<double> sums = after(to);
        const double need = m_node.rule.need;
        if (const bool met = reaches(haveOf(sums), need); met != m_history.isMet()) {
            Day before = from - 1;
            Day changed = to;
            while (changed - before > 1) {
                const Day middle = before + (changed - before) / 2;
                (reaches(haveOf(after(middle)), need) == met ? changed : before) = middle;
            }
            m_history.set(changed, met);
        }
        m_sums = sums;
        if (m_subject.explain)
            explain(from, units(from, to), 1 - kept);
    }

    void explain(Day from, double amount, double taken)
    {
        for (Slot *slot : m_active)
            slot->amount += amount * m_weights[slot->channel] * slot->stay->share / m_shares[slot->channel];
        if (taken <= 0)
            return;
        double parts = 0;
        for (const AbsentSpan &span : m_subject.absences)
            parts += span.takenFrom(from, holdsWeekends());
        for (std::size_t a = 0; a < m_subject.absences.size(); ++a) {
            const double part = m_subject.absences[a].takenFrom(from, holdsWeekends()) * taken / parts;
            for (std::size_t c = 0; c < m_sums.size(); ++c)
                m_lost[a * m_sums.size() + c] += amount * m_weights[c] * part;
        }
    }

    const Node &m_node;
    const Subject &m_subject;
    std::vector<Slot> m_slots;
    std::vector<DaySpan> *m_taken;
    std::vector<Slot *> m_active;
    std::vector<double> m_sums;    ///< by channel, before their caps
    std::vector<double> m_weights; ///< by channel, of the days at hand
    std::vector<double> m_shares;  ///< the same, before a day is full
    std::vector<double> m_lost;    ///< by absence and channel
    History m_history;
};

} // namespace

Leaf timeInRotation(const Node &node, const Subject &subject, std::vector<DaySpan> *taken)
{
    Leaf leaf;
    leaf.unit = node.rule.unit;
    leaf.need = node.rule.need;
    std::vector<Slot> slots = slotsOf(node, subject);
    if (node.rule.minimumBlockDays > 1)
        dropShortBlocks(slots, static_cast<int>(node.fieldSets.size()), node.rule.minimumBlockDays);
    if (slots.empty())
        return leaf;
    for (const Slot &slot : slots)
        if (slot.to > subject.asOf)
            leaf.recheckOn = std::min(leaf.recheckOn, std::max(slot.from, subject.asOf + 1));

    Sweep sweep(node, subject, std::move(slots), taken);
    sweep.run();
    leaf.have = sweep.have();
    leaf.history = sweep.history();
    if (subject.explain)
        leaf.used = sweep.used();
    return leaf;
}

} // namespace kz::progress

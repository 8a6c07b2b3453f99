#include "models/progress/leaf.h"

#include <numeric>

namespace kz::progress {

namespace {

/// A stay that counts for the requirement: in its own fields (channel 0) or in those of a substitute.
struct Slot {
    const Stay *stay = nullptr;
    Day from = 0;
    Day to = 0;
    int channel = 0;
    double amount = 0; ///< what it adds to its channel
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

/// Goes over the days in stretches on which nothing changes, adding up what the channels gain together.
///
/// A day counts once, whatever channels it could count in, and a substitute up to its cap. As caps may fill, which
/// channel a day should go to shows only in the end; but the best there is has a formula. Whichever substitutes stand
/// at their caps, `have` is no more than these caps and the days of all others; and it reaches the least of these sums
/// (the least cut is the greatest flow). So there is one sum of days for each set of substitutes that may stand at
/// theirs, and a stay more never lowers it.
class Sweep
{
public:
    Sweep(const Node &node, const Subject &subject, std::vector<Slot> slots, std::vector<TakenShare> *taken)
        : m_node(node), m_subject(subject), m_slots(std::move(slots)), m_taken(taken),
          m_channels(node.fieldSets.size()), m_shares(m_channels), m_weights(m_channels),
          m_sums(std::size_t(1) << node.rule.substitutes.size(), 0.0), m_rates(m_sums), m_caps(m_sums), m_gross(m_sums),
          m_lost(subject.explain ? subject.absences.size() * m_channels : 0, 0.0)
    {
        for (std::size_t set = 0; set < m_caps.size(); ++set)
            for (std::size_t c = 1; c < m_channels; ++c)
                m_caps[set] += isIn(set, c) ? cap(c) : 0;
    }

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
            if (m_active.empty())
                continue;
            weigh(from);
            if (m_taken) {
                for (Day day = from; day <= to && !m_history.isMet(); ++day)
                    take(day);
            } else if (isTouched(from)) {
                for (Day day = from; day <= to; ++day)
                    add(day, day, 1 - takenFrom(day), 1);
            } else {
                add(from, to, 1, 1);
            }
        }
    }

    double have() const { return rounded(together(m_sums, m_channels - 1)); }
    const History &history() const { return m_history; }

    /// The stays with all their days, the asked field before the substitutes in their order; less the absences.
    std::vector<Used> used() const
    {
        std::vector<double> scales(m_channels, 0.0); // what a channel brings, to what it could alone
        std::vector<double> losses(m_channels, 0.0);
        std::vector<double> alone(m_channels, 0.0);
        for (const Slot &slot : m_slots)
            alone[slot.channel] += slot.amount;
        for (std::size_t c = 0; c < m_channels; ++c) {
            const double gross = ofChannel(m_gross, c);
            scales[c] = alone[c] > 0 ? gross / alone[c] : 0;
            losses[c] = std::max(gross - ofChannel(m_sums, c), 0.0);
        }
        std::vector<Used> used;
        for (const Slot &slot : m_slots)
            add(used, slot.stay->source, slot.amount * scales[slot.channel]);

        const double lost = together(m_gross, m_channels - 1) - together(m_sums, m_channels - 1);
        const double inAll = std::accumulate(losses.begin(), losses.end(), 0.0);
        for (std::size_t c = 0; c < m_channels; ++c) {
            double ofAll = 0;
            for (std::size_t a = 0; a < m_subject.absences.size(); ++a)
                ofAll += m_lost[a * m_channels + c];
            for (std::size_t a = 0; ofAll > 0 && inAll > 0 && a < m_subject.absences.size(); ++a) {
                const AbsentSpan &span = m_subject.absences[a];
                const double part = m_lost[a * m_channels + c] / ofAll * losses[c] / inAll;
                add(used, {Used::Kind::Absence, span.absence, span.began, 0, 0}, -lost * part);
            }
        }
        std::stable_sort(used.begin(), used.end(), [](const Used &a, const Used &b) { return a.day < b.day; });
        return used;
    }

private:
    static void add(std::vector<Used> &used, Used part, double amount)
    {
        if (amount == 0)
            return;
        const auto same = std::find_if(used.begin(), used.end(), [&](const Used &other) {
            return other.kind == part.kind && other.key == part.key;
        });
        if (same != used.end()) {
            same->amount += amount;
            return;
        }
        part.amount = amount;
        used.push_back(part);
    }

    double cap(std::size_t channel) const { return m_node.rule.substitutes[channel - 1].cap; }

    /// Sets of substitutes are numbers: bit 0 is the first, channel 1.
    static bool isIn(std::size_t set, std::size_t channel) { return channel > 0 && (set >> (channel - 1) & 1) != 0; }

    /// The most that the channels up to `last` come to: the others give nothing, which is as if they stood at a cap
    /// of 0.
    double together(const std::vector<double> &sums, std::size_t last) const
    {
        const std::size_t sets = std::size_t(1) << last;
        const std::size_t others = sums.size() - sets;
        double least = sums[others];
        for (std::size_t set = 1; set < sets; ++set)
            least = std::min(least, sums[others + set] + m_caps[set]);
        return least;
    }
    double ofChannel(const std::vector<double> &sums, std::size_t channel) const
    {
        return together(sums, channel) - (channel > 0 ? together(sums, channel - 1) : 0);
    }

    /// `have` with so much more time like that at hand.
    double haveWith(double amount) const
    {
        double least = m_sums.front() + m_rates.front() * amount;
        for (std::size_t set = 1; set < m_sums.size(); ++set)
            least = std::min(least, m_sums[set] + m_rates[set] * amount + m_caps[set]);
        return least;
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
    double takenFrom(Day day) const { return progress::takenFrom(m_subject.absences, day, holdsWeekends()); }

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
            for (const TakenShare &share : *m_taken)
                cut(share.from, share.to);
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        return cuts;
    }

    /// The shares of the stays on the days at hand, less what others of the group have taken; a day counts once.
    void weigh(Day day)
    {
        m_free = 1;
        std::fill(m_shares.begin(), m_shares.end(), 0.0);
        for (const Slot *slot : m_active)
            m_shares[slot->channel] += slot->stay->share;
        for (std::size_t t = 0; m_taken && t < m_taken->size(); ++t) {
            const TakenShare &taken = (*m_taken)[t];
            if (taken.from > day || taken.to < day)
                continue;
            m_free = std::max(m_free - taken.share, 0.0);
            for (const Slot *slot : m_active)
                if (slot->stay == taken.stay)
                    m_shares[slot->channel] = std::max(m_shares[slot->channel] - taken.share, 0.0);
        }
        for (std::size_t c = 0; c < m_channels; ++c)
            m_weights[c] = std::min(m_free, m_shares[c]);
        for (std::size_t set = 0; set < m_rates.size(); ++set) {
            double shares = 0;
            for (std::size_t c = 0; c < m_channels; ++c)
                shares += isIn(set, c) ? 0 : m_shares[c];
            m_rates[set] = std::min(m_free, shares);
        }
    }

    /// Adds days that are all alike: `kept` of each is left by absences, `part` of it is wanted.
    void add(Day from, Day to, double kept, double part)
    {
        const double need = m_node.rule.need;
        if (!m_history.isMet() && reaches(rounded(haveWith(part * kept * units(from, to))), need)) {
            Day before = from - 1;
            Day met = to;
            while (met - before > 1) {
                const Day middle = before + (met - before) / 2;
                (reaches(rounded(haveWith(part * kept * units(from, middle))), need) ? met : before) = middle;
            }
            m_history.set(met, true);
        }
        const double amount = part * units(from, to);
        for (std::size_t set = 0; set < m_sums.size(); ++set) {
            m_sums[set] += m_rates[set] * amount * kept;
            m_gross[set] += m_rates[set] * amount;
        }
        if (m_subject.explain)
            explain(from, amount);
    }

    /// In a group: takes of a day what is needed and no more, the asked field before the substitute (of which there
    /// is one at most), and notes it, so that the rest is left to others.
    void take(Day day)
    {
        const double kept = 1 - takenFrom(day);
        const double whole = kept * units(day, day);
        if (whole <= 0)
            return;
        m_weights[0] = std::min(m_free, m_shares[0]);
        if (m_channels > 1)
            m_weights[1] = std::min({m_free - m_weights[0], m_shares[1], (cap(1) - ofChannel(m_sums, 1)) / whole});
        m_rates.back() = m_weights[0]; // without the substitute
        m_rates.front() = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
        const double before = together(m_sums, m_channels - 1);
        const double gained = haveWith(whole) - before;
        if (gained <= 1e-12)
            return;
        const double part = std::min((m_node.rule.need - before) / gained, 1.0);
        add(day, day, kept, part);
        for (const Slot *slot : m_active)
            if (const double share = part * m_weights[slot->channel] * shareOf(*slot, day); share > 0)
                note(slot->stay, day, share);
    }

    /// The part of its channel's time at hand that a stay makes up.
    double shareOf(const Slot &slot, Day day) const
    {
        double share = slot.stay->share;
        for (std::size_t t = 0; m_taken && t < m_taken->size(); ++t)
            if (const TakenShare &taken = (*m_taken)[t];
                taken.stay == slot.stay && taken.from <= day && day <= taken.to)
                share -= taken.share;
        return m_shares[slot.channel] > 0 ? std::max(share, 0.0) / m_shares[slot.channel] : 0;
    }

    void note(const Stay *stay, Day day, double share)
    {
        const auto goesOn = std::find_if(m_taken->rbegin(), m_taken->rend(), [&](const TakenShare &taken) {
            return taken.stay == stay && taken.to == day - 1;
        });
        if (goesOn != m_taken->rend() && goesOn->share == share)
            goesOn->to = day;
        else
            m_taken->push_back({stay, day, day, share});
    }

    void explain(Day from, double amount)
    {
        for (Slot *slot : m_active)
            slot->amount += amount * m_weights[slot->channel] * shareOf(*slot, from);
        const double taken = takenFrom(from);
        if (taken <= 0)
            return;
        double parts = 0;
        for (const AbsentSpan &span : m_subject.absences)
            parts += span.takenFrom(from, holdsWeekends());
        for (std::size_t a = 0; a < m_subject.absences.size(); ++a)
            for (std::size_t c = 0; c < m_channels; ++c)
                m_lost[a * m_channels + c]
                    += amount * m_weights[c] * taken * m_subject.absences[a].takenFrom(from, holdsWeekends()) / parts;
    }

    const Node &m_node;
    const Subject &m_subject;
    std::vector<Slot> m_slots;
    std::vector<TakenShare> *m_taken;
    std::vector<Slot *> m_active;
    std::size_t m_channels;        ///< the asked fields, and each substitute
    double m_free = 1;             ///< of the days at hand
    std::vector<double> m_shares;  ///< by channel, of the days at hand; together they may be more than a day
    std::vector<double> m_weights; ///< the same, as far as the day is free for that channel alone
    std::vector<double> m_sums;    ///< by set of substitutes left out
    std::vector<double> m_rates;   ///< the same, of one of the days at hand
    std::vector<double> m_caps;    ///< of the substitutes in each set
    std::vector<double> m_gross;   ///< the sums if nobody were ever absent
    std::vector<double> m_lost;    ///< by absence and channel
    History m_history;
};

} // namespace

Leaf timeInRotation(const Node &node, const Subject &subject, std::vector<TakenShare> *taken)
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
    if (taken && leaf.history.isMet())
        leaf.recheckOn = never; // it takes no more
    if (subject.explain)
        leaf.used = sweep.used();
    return leaf;
}

} // namespace kz::progress

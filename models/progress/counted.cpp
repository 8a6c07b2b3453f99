#include "models/progress/leaf.h"

namespace kz::progress {

namespace {

/// What has been counted so far: for each item, or in one sum for all.
class Tally
{
public:
    explicit Tally(const Node &node)
        : m_oneByOne(countsItems(node.rule)), m_need(node.rule.each ? node.rule.need : 1),
          m_assessors(node.rule.distinctAssessors), m_sums(m_oneByOne ? node.items.size() : 1, 0.0)
    {
        if (!m_oneByOne)
            m_need = node.rule.need;
    }

    void add(const Hit &hit, int sign)
    {
        const int bucket = m_oneByOne ? hit.item : 0;
        const bool before = isFilled(bucket);
        m_sums[bucket] += sign * hit.amount;
        if (m_assessors > 1)
            count(bucket, hit.assessor, sign);
        m_filled += static_cast<int>(isFilled(bucket)) - static_cast<int>(before);
    }

    double have() const { return m_oneByOne ? m_filled : value(0); }
    bool isFilled(int bucket) const { return reaches(value(bucket), m_need); }

private:
    struct Rater {
        int bucket;
        Key assessor;
        int ratings;
    };

    /// While people are lacking, as many ratings as would still leave room for theirs.
    double value(int bucket) const
    {
        const double sum = m_sums[bucket];
        if (m_assessors <= 1)
            return sum;
        const auto people = std::count_if(m_raters.begin(), m_raters.end(), [&](const Rater &rater) {
            return rater.bucket == bucket && rater.ratings > 0;
        });
        const int lacking = m_assessors - static_cast<int>(people);
        return lacking > 0 ? std::min(sum, m_need - lacking) : sum;
    }

    void count(int bucket, Key assessor, int sign)
    {
        for (Rater &rater : m_raters) {
            if (rater.bucket == bucket && rater.assessor == assessor) {
                rater.ratings += sign;
                return;
            }
        }
        m_raters.push_back({bucket, assessor, sign});
    }

    bool m_oneByOne;
    double m_need; ///< of one item, or of the sum
    int m_assessors;
    std::vector<double> m_sums;
    std::vector<Rater> m_raters;
    int m_filled = 0;
};

/// Which of the hits that count now make up `have`: one of every person first where people are asked for.
std::vector<const Hit *> chosen(const Rule &rule, std::vector<const Hit *> hits, double have)
{
    if (rule.distinctAssessors <= 1 || rule.each)
        return hits;
    std::vector<const Hit *> firsts;
    std::vector<const Hit *> others;
    for (const Hit *hit : hits) {
        const bool isFirst = std::none_of(firsts.begin(), firsts.end(),
                                          [&](const Hit *first) { return first->assessor == hit->assessor; });
        (isFirst ? firsts : others).push_back(hit);
    }
    firsts.insert(firsts.end(), others.begin(), others.end());
    firsts.resize(std::min(firsts.size(), static_cast<std::size_t>(have)));
    std::sort(firsts.begin(), firsts.end());
    return firsts;
}

/// What each hit adds: no day has more than two half-days.
std::vector<double> amountsOf(const Rule &rule, const Hit *begin, const Hit *end)
{
    const double most = rule.unit == Unit::HalfDays ? 2 : rule.unit == Unit::Days ? 1 : 1e9;
    std::vector<double> amounts;
    amounts.reserve(end - begin);
    double today = 0;
    for (const Hit *hit = begin; hit != end; ++hit) {
        if (hit == begin || hit->day != (hit - 1)->day)
            today = 0;
        amounts.push_back(std::min(hit->amount, most - today));
        today += amounts.back();
    }
    return amounts;
}

} // namespace

Leaf counted(const Node &node, const Hit *begin, const Hit *end, const Subject &subject)
{
    const Rule &rule = node.rule;
    Leaf leaf;
    leaf.unit = rule.each ? Unit::Items : rule.unit;
    leaf.need = rule.each ? static_cast<double>(node.items.size()) : rule.need;

    const std::vector<double> amounts = amountsOf(rule, begin, end);
    const auto leaves = [&](const Hit *hit) {
        return hit == end || rule.windowMonths == 0 ? never : leavesWindowOn(hit->day, rule.windowMonths);
    };
    Tally tally(node);
    const auto add = [&](const Hit *hit, int sign) {
        Hit counts = *hit;
        counts.amount = amounts[hit - begin];
        tally.add(counts, sign);
    };
    // Two marks go over the same hits: the next to come in, the next to leave the window.
    const Hit *in = begin;
    const Hit *out = begin;
    Day leaving = leaves(out);
    while (true) {
        const Day day = std::min(in == end ? never : in->day, leaving);
        if (day > subject.asOf) {
            leaf.recheckOn = day;
            break;
        }
        for (; in != end && in->day == day; ++in)
            add(in, 1);
        for (; leaving == day; leaving = leaves(++out))
            add(out, -1);
        leaf.history.set(day, reaches(tally.have(), leaf.need));
    }
    leaf.have = tally.have();

    if (!subject.explain)
        return leaf;
    std::vector<const Hit *> hits;
    for (const Hit *hit = out; hit != in; ++hit)
        if (amounts[hit - begin] > 0)
            hits.push_back(hit);
    for (const Hit *hit : chosen(rule, std::move(hits), leaf.have))
        leaf.used.push_back({hit->kind, hit->record, dateOf(hit->day), hit->item < 0 ? 0 : node.items[hit->item],
                             amounts[hit - begin]});
    const bool oneByOne = countsItems(rule);
    if (!leaf.history.isMet() && (oneByOne || node.items.size() == 1))
        for (int i = 0; i < static_cast<int>(node.items.size()); ++i)
            if (!oneByOne || !tally.isFilled(i))
                leaf.missing.push_back(node.items[i]);
    return leaf;
}

} // namespace kz::progress

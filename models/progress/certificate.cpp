#include "models/progress/leaf.h"

namespace kz::progress {

Leaf certificateHeld(const Node &node, const Subject &subject)
{
    std::vector<DaySpan> spans;
    const HeldCertificate *longest = nullptr; ///< of those that hold on the day
    for (const HeldCertificate &held : subject.evidence.certificates) {
        const DaySpan span{firstDay(held.issuedOn), lastDay(held.validUntil)};
        if (held.code != node.rule.code || !held.issuedOn.isValid() || span.to < span.from)
            continue;
        spans.push_back(span);
        const bool holds = span.from <= subject.asOf && subject.asOf <= span.to;
        const auto rank = [](const HeldCertificate &one) { return std::pair(lastDay(one.validUntil), one.id); };
        if (holds && (!longest || rank(held) > rank(*longest)))
            longest = &held;
    }
    Leaf leaf;
    leaf.have = longest ? 1 : 0;
    for (const DaySpan &span : joined(std::move(spans))) { // renewed in time, it has held without a break
        if (span.from > subject.asOf) {
            leaf.recheckOn = span.from;
            break;
        }
        leaf.history.set(span.from, true);
        if (span.to >= subject.asOf) {
            leaf.recheckOn = span.to == never ? never : span.to + 1;
            break;
        }
        leaf.history.set(span.to + 1, false);
    }
    if (longest && subject.explain)
        leaf.used.push_back({Used::Kind::Certificate, longest->id, longest->issuedOn, 0, 1});
    return leaf;
}

} // namespace kz::progress

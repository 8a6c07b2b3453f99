#include "models/exchange/framework_difference.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kz::exchange {

namespace {

using Codes = QHash<Key, QString>;

Codes codesOf(const Pack &pack)
{
    Codes codes;
    const auto add = [&codes](const auto &records) {
        for (const auto &record : records)
            codes.insert(record.id, record.code);
    };
    add(pack.levels);
    add(pack.scales);
    add(pack.items);
    add(pack.tools);
    add(pack.requirements);
    return codes;
}

/// What has a code of its own and an order among its like; the place of anything else is a part of what it says.
template <typename Record>
concept Placed = requires(Record record)
{
    record.code;
    record.position;
};

/// All that a record says, with codes for the keys of what it refers to; where it stands is compared by itself.
template <typename Record>
QStringList said(const Record &record, const Codes &codes)
{
    QStringList values;
    forEachColumn<Record>([&](const auto &column) {
        const auto &value = record.*column.member;
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (Placed<Record> && std::is_same_v<Value, int>)
            if (column.member == &Record::position)
                return;
        if constexpr (requires { record.parent; } && std::is_same_v<Value, std::optional<Key>>)
            if (column.member == &Record::parent)
                return;
        if constexpr (std::is_same_v<Value, Key>)
            values << codes.value(value);
        else if constexpr (std::is_same_v<Value, std::optional<Key>>)
            values << codes.value(value.value_or(0));
        else if constexpr (std::is_same_v<Value, QString>)
            values << value;
        else if constexpr (Described<Value>)
            values << enumCode(value);
        else if constexpr (std::is_same_v<Value, Deliveries>)
            values << enumCodes(value);
        else if constexpr (std::is_same_v<Value, std::optional<double>>)
            values << (value ? QString::number(*value) : QString());
        else
            values << QString::number(value);
    });
    return values;
}

/// What hangs on records and has no code of its own, by the code of what it hangs on.
template <typename Part>
void addParts(QHash<QString, QStringList> &parts, const std::vector<Part> &records, Key Part::*owner,
              const Codes &codes)
{
    for (const Part &part : records)
        parts[codes.value(part.*owner)] += said(part, codes);
}

QString titleJa(const Level &level)
{
    return level.labelJa;
}
QString titleEn(const Level &level)
{
    return level.labelEn;
}
template <typename Record>
QString titleJa(const Record &record)
{
    return record.titleJa;
}
template <typename Record>
QString titleEn(const Record &record)
{
    return record.titleEn;
}

/// The places in a row of numbers of those that are not in its longest rising part.
std::vector<size_t> outOfOrder(const std::vector<int> &numbers)
{
    std::vector<size_t> lasts; // of the rising parts of each length, where the one with the least end ends
    std::vector<size_t> before(numbers.size());
    for (size_t i = 0; i < numbers.size(); ++i) {
        const auto longer = std::ranges::lower_bound(lasts, numbers[i], {}, [&](size_t at) { return numbers[at]; });
        if (longer != lasts.begin())
            before[i] = *std::prev(longer);
        if (longer == lasts.end())
            lasts.push_back(i);
        else
            *longer = i;
    }
    std::vector<bool> rising(numbers.size());
    if (!lasts.empty()) {
        size_t at = lasts.back();
        for (size_t left = lasts.size(); left > 0; --left) {
            rising[at] = true;
            at = before[at];
        }
    }
    std::vector<size_t> others;
    for (size_t i = 0; i < numbers.size(); ++i)
        if (!rising[i])
            others.push_back(i);
    return others;
}

template <typename Record>
std::vector<const Record *> byPosition(const std::vector<Record> &records)
{
    std::vector<const Record *> ordered;
    for (const Record &record : records)
        ordered.push_back(&record);
    std::ranges::stable_sort(ordered, {}, &Record::position);
    return ordered;
}

template <typename Record>
QString above(const Record &record, const Codes &codes)
{
    if constexpr (requires { record.parent; })
        return codes.value(record.parent.value_or(0));
    else
        return {};
}

/// The codes of what both have and have elsewhere.
template <Placed Record>
QSet<QString> elsewhere(const std::vector<Record> &own, const Codes &ownCodes, const std::vector<Record> &other,
                        const Codes &otherCodes)
{
    struct Place {
        QString above;
        int at = 0;
    };
    QHash<QString, Place> places;
    int count = 0;
    for (const Record *record : byPosition(own))
        places.insert(record->code, {above(*record, ownCodes), ++count});
    QSet<QString> found;
    QHash<QString, std::pair<QStringList, std::vector<int>>> together;
    for (const Record *record : byPosition(other)) {
        const auto before = places.constFind(record->code);
        if (before == places.cend())
            continue;
        const QString now = above(*record, otherCodes);
        if (before->above != now) {
            found.insert(record->code);
            continue;
        }
        auto &[codes, numbers] = together[now];
        codes << record->code;
        numbers.push_back(before->at);
    }
    for (const auto &[codes, numbers] : std::as_const(together))
        for (const size_t at : outOfOrder(numbers))
            found.insert(codes[qsizetype(at)]);
    return found;
}

template <typename Record>
void compare(const std::vector<Record> &own, const Codes &ownCodes, const QHash<QString, QStringList> &ownParts,
             const std::vector<Record> &other, const Codes &otherCodes, const QHash<QString, QStringList> &otherParts,
             std::vector<FrameworkDifference> &found)
{
    using Kind = FrameworkDifference::Kind;
    QSet<QString> moved;
    if constexpr (Placed<Record>)
        moved = elsewhere(own, ownCodes, other, otherCodes);
    const auto tell = [&](Kind kind, const Record &record) {
        found.push_back(
            {kind, Table<Record>::name, record.code, titleJa(record), titleEn(record), moved.contains(record.code)});
    };
    QHash<QString, const Record *> known;
    for (const Record &record : own)
        known.insert(record.code, &record);
    for (const Record &record : other) {
        const Record *before = known.take(record.code);
        if (!before)
            tell(Kind::Added, record);
        else if (said(*before, ownCodes) != said(record, otherCodes)
                 || ownParts.value(record.code) != otherParts.value(record.code))
            tell(Kind::Changed, record);
        else if (moved.contains(record.code))
            tell(Kind::Moved, record);
    }
    for (const Record &record : own)
        if (known.contains(record.code))
            tell(Kind::Removed, record);
}

} // namespace

std::vector<FrameworkDifference> differences(const Pack &own, const Pack &other)
{
    const Codes ownCodes = codesOf(own);
    const Codes otherCodes = codesOf(other);
    const auto parts = [](const Pack &pack, const Codes &codes, auto add) {
        QHash<QString, QStringList> found;
        add(found, pack, codes);
        return found;
    };
    const auto none = [](auto &, const Pack &, const Codes &) {};
    const auto ofScales = [](auto &found, const Pack &pack, const Codes &codes) {
        addParts(found, pack.steps, &ScaleStep::scale, codes);
    };
    const auto ofItems = [](auto &found, const Pack &pack, const Codes &codes) {
        addParts(found, pack.descriptors, &Descriptor::item, codes);
        addParts(found, pack.modules, &Module::item, codes);
        addParts(found, pack.moduleProfessions, &ModuleProfession::module, codes);
        addParts(found, pack.modulePrerequisites, &ModulePrerequisite::module, codes);
        addParts(found, pack.moduleItems, &ModuleItem::module, codes);
    };
    const auto ofTools = [](auto &found, const Pack &pack, const Codes &codes) {
        addParts(found, pack.toolItems, &ToolItem::tool, codes);
    };
    const auto ofRules = [](auto &found, const Pack &pack, const Codes &codes) {
        addParts(found, pack.requirementItems, &RequirementItem::requirement, codes);
    };
    std::vector<FrameworkDifference> found;
    const auto of = [&](const auto &ours, const auto &theirs, auto add) {
        compare(ours, ownCodes, parts(own, ownCodes, add), theirs, otherCodes, parts(other, otherCodes, add), found);
    };
    of(own.levels, other.levels, none);
    of(own.scales, other.scales, ofScales);
    of(own.items, other.items, ofItems);
    of(own.tools, other.tools, ofTools);
    of(own.requirements, other.requirements, ofRules);
    return found;
}

} // namespace kz::exchange

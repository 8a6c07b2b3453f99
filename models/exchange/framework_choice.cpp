#include "models/exchange/framework_choice.h"

#include "models/exchange/pack_lineage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace kz::exchange {

namespace {

using NameSet = QSet<QString>;

/// Codes are told apart by what they are codes of.
QString choiceName(const char *table, const QString &code)
{
    return QLatin1String(table) + u'/' + code;
}
template <typename Record>
QString choiceName(const Record &record)
{
    return choiceName(Table<Record>::name, record.code);
}

/// Every list of records that have a code, in an order in which nothing refers to what comes later.
template <typename Packs, typename Visit>
void forEachCoded(Packs &pack, Visit &&visit)
{
    visit(pack.levels);
    visit(pack.scales);
    visit(pack.items);
    visit(pack.tools);
    visit(pack.requirements);
}

/// Every list of what hangs on one of these, with the member that says on which.
template <typename Visit>
void forEachPart(Visit &&visit)
{
    visit(&Pack::steps, &ScaleStep::scale);
    visit(&Pack::descriptors, &Descriptor::item);
    visit(&Pack::modules, &Module::item);
    visit(&Pack::moduleProfessions, &ModuleProfession::module);
    visit(&Pack::modulePrerequisites, &ModulePrerequisite::module);
    visit(&Pack::moduleItems, &ModuleItem::module);
    visit(&Pack::toolItems, &ToolItem::tool);
    visit(&Pack::requirementItems, &RequirementItem::requirement);
}

/// Every key in a record but its own.
template <typename Record, typename Visit>
void forEachKey(Record &record, Visit &&visit)
{
    forEachColumn<std::remove_const_t<Record>>([&](const auto &column) {
        auto &value = record.*column.member;
        using Value = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, Key> || std::is_same_v<Value, std::optional<Key>>)
            visit(value);
    });
}

/// What each record of a version refers to, all by name.
struct NamedReferences {
    QHash<QString, NameSet> all;
    QHash<QString, NameSet> above;  ///< what it stands under
    QHash<QString, NameSet> before; ///< the modules to be done before it
    QHash<QString, int> kinds;      ///< of items and rules
    /// Whose place or kind matters to it: its domain, the group it is in, the modules to be done before it.
    QHash<QString, NameSet> asIs;
};

NamedReferences referencesIn(const Pack &pack)
{
    QHash<Key, QString> names;
    forEachCoded(pack, [&names](const auto &records) {
        for (const auto &record : records)
            names.insert(record.id, choiceName(record));
    });
    NamedReferences found;
    const auto addKeys = [&](const QString &name, const auto &record) {
        forEachKey(record, [&](const std::optional<Key> &key) {
            const QString other = names.value(key.value_or(0));
            if (!other.isEmpty() && other != name)
                found.all[name].insert(other);
        });
    };
    const auto addName = [&](QHash<QString, NameSet> &references, const QString &name, std::optional<Key> key) {
        if (key && names.contains(*key))
            references[name].insert(names.value(*key));
    };
    forEachCoded(pack, [&](const auto &records) {
        for (const auto &record : records)
            addKeys(choiceName(record), record);
    });
    forEachPart([&](auto list, auto owner) {
        for (const auto &part : pack.*list)
            addKeys(names.value(part.*owner), part);
    });
    for (const Item &item : pack.items) {
        found.kinds.insert(choiceName(item), int(item.kind));
        addName(found.above, choiceName(item), item.parent);
    }
    for (const Requirement &rule : pack.requirements) {
        const QString name = choiceName(rule);
        found.kinds.insert(name, int(rule.kind));
        addName(found.above, name, rule.parent);
        addName(found.asIs, name, rule.parent);
        addName(found.asIs, name, rule.domain);
        const QJsonObject parameters = QJsonDocument::fromJson(rule.parameters.toUtf8()).object();
        if (const QString level = parameters[QLatin1String("level")].toString(); !level.isEmpty())
            found.all[name].insert(choiceName(Table<Level>::name, level));
    }
    for (const ModulePrerequisite &one : pack.modulePrerequisites) {
        addName(found.before, names.value(one.module), one.prerequisite);
        addName(found.asIs, names.value(one.module), one.prerequisite);
    }
    return found;
}

/// All that is reached from there, however far.
NameSet reachedFrom(const QString &name, const QHash<QString, NameSet> &ways)
{
    NameSet found;
    QStringList next{name};
    while (!next.isEmpty()) {
        const NameSet direct = ways.value(next.takeLast());
        for (const QString &one : direct)
            if (!found.contains(one)) {
                found.insert(one);
                next << one;
            }
    }
    return found;
}

template <typename Record>
std::vector<const Record *> pointersInOrder(const std::vector<Record> &records)
{
    std::vector<const Record *> ordered;
    for (const Record &record : records)
        ordered.push_back(&record);
    if constexpr (requires(Record record) { record.position; })
        std::ranges::stable_sort(ordered, {}, &Record::position);
    return ordered;
}

template <typename Record>
Key keyAbove(const Record &record)
{
    if constexpr (requires { record.parent; })
        return record.parent.value_or(0);
    else
        return 0;
}

/// Puts one's own in the place of what is not taken.
class Composition
{
public:
    Composition(const Pack &own, FrameworkDraft other, const std::vector<FrameworkDifference> &differences,
                const std::vector<bool> &taken)
        : m_own(own), m_draft(std::move(other))
    {
        for (size_t i = 0; i < differences.size(); ++i) {
            const FrameworkDifference &one = differences[i];
            const QString name = choiceName(one.table, one.code);
            if (taken[i]) {
                if (one.elsewhere)
                    m_moved.insert(name);
            } else if (one.kind == FrameworkDifference::Kind::Added) {
                m_without.insert(name);
            } else {
                m_kept.insert(name);
            }
        }
    }

    FrameworkDraft draft()
    {
        nameKeys();
        Pack &pack = m_draft.pack;
        takeParts();
        takeRecords(m_own.levels, pack.levels);
        takeRecords(m_own.scales, pack.scales);
        takeRecords(m_own.items, pack.items);
        takeRecords(m_own.tools, pack.tools);
        takeRecords(m_own.requirements, pack.requirements);
        leaveOutLinks();
        return std::move(m_draft);
    }

private:
    /// One's own records under the keys of those in whose place they come.
    void nameKeys()
    {
        Pack &pack = m_draft.pack;
        QHash<QString, Key> keys;
        forEachCoded(pack, [&](const auto &records) {
            for (const auto &record : records) {
                const QString name = choiceName(record);
                if (m_without.contains(name))
                    m_gone.insert(record.id);
                else
                    keys.insert(name, record.id);
                if (m_kept.contains(name))
                    m_replaced.insert(record.id);
            }
        });
        m_keys.insert(m_own.version.id, pack.version.id);
        forEachCoded(m_own, [&](const auto &records) {
            for (const auto &record : records) {
                const QString name = choiceName(record);
                Key key = keys.value(name);
                if (key == 0 && m_kept.contains(name))
                    key = m_draft.newKey();
                if (key != 0)
                    m_keys.insert(record.id, key);
            }
        });
    }

    template <typename Record>
    Record asHere(Record record, Key id) const
    {
        record.id = id;
        forEachKey(record, [this](auto &key) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(key)>, Key>)
                key = m_keys.value(key);
            else if (key && m_keys.contains(*key))
                key = m_keys.value(*key);
            else
                key.reset();
        });
        return record;
    }

    void takeParts()
    {
        QSet<Key> kept; // one's own records that come
        forEachCoded(m_own, [&](const auto &records) {
            for (const auto &record : records)
                if (m_kept.contains(choiceName(record)))
                    kept.insert(record.id);
        });
        forEachPart([&](auto list, auto owner) {
            auto &parts = m_draft.pack.*list;
            std::erase_if(parts, [&](const auto &part) {
                const bool goes = m_gone.contains(part.*owner) || m_replaced.contains(part.*owner);
                if (goes)
                    m_gone.insert(part.id);
                return goes;
            });
            for (const auto &part : m_own.*list)
                if (kept.contains(part.*owner))
                    parts.push_back(asHere(part, m_draft.newKey()));
        });
    }

    /// The records that come: the other's in its order, and one's own each behind the one it stands behind at home.
    template <typename Record>
    void takeRecords(const std::vector<Record> &ours, std::vector<Record> &theirs) const
    {
        QHash<Key, std::vector<Record>> below; // by what they stand under
        QSet<Key> comes;
        for (const Record *record : pointersInOrder(theirs)) {
            const QString name = choiceName(*record);
            if (m_without.contains(name) || m_kept.contains(name))
                continue;
            below[keyAbove(*record)].push_back(*record);
            comes.insert(record->id);
        }
        QHash<Key, Key> last;
        for (const Record *record : pointersInOrder(ours)) {
            const QString name = choiceName(*record);
            const Key key = m_keys.value(record->id);
            if (m_kept.contains(name)) {
                const Record here = asHere(*record, key);
                auto &row = below[keyAbove(here)];
                const auto behind = std::ranges::find(row, last.value(keyAbove(here)), &Record::id);
                row.insert(behind == row.end() ? row.begin() : std::next(behind), here);
                last[keyAbove(here)] = key;
            } else if (comes.contains(key) && !m_moved.contains(name)) {
                last[m_keys.value(keyAbove(*record))] = key;
            }
        }
        theirs.clear();
        addInOrder(below, 0, theirs);
    }

    template <typename Record>
    static void addInOrder(const QHash<Key, std::vector<Record>> &below, Key above, std::vector<Record> &records)
    {
        int position = 0;
        for (Record record : below.value(above)) {
            if constexpr (requires { record.position; })
                record.position = position++;
            records.push_back(record);
            if constexpr (requires { record.parent; })
                addInOrder(below, record.id, records);
        }
    }

    void leaveOutLinks()
    {
        const auto isGone = [this](const std::optional<Key> &key) { return key && m_gone.contains(*key); };
        std::erase_if(m_draft.associations,
                      [&](const Association &one) { return isGone(one.source) || isGone(one.target); });
        std::erase_if(m_draft.foreign, [&](const ForeignRecord &one) { return isGone(one.record); });
    }

    const Pack &m_own;
    FrameworkDraft m_draft;
    NameSet m_without;      ///< would be new and does not come
    NameSet m_kept;         ///< comes as one's own has it
    NameSet m_moved;        ///< comes, and stands elsewhere than in one's own
    QSet<Key> m_gone;       ///< of the other's keys
    QSet<Key> m_replaced;   ///< of the other's keys, by one's own
    QHash<Key, Key> m_keys; ///< one's own in what comes of it
};

} // namespace

FrameworkChoice::FrameworkChoice(const FrameworkDraft &own, const FrameworkDraft &other)
    : m_own(other.source == FrameworkSource::Pack ? asGivenOut(own.pack) : own.pack)
{
    QHash<Key, QString> rules;
    for (const Requirement &rule : own.pack.requirements)
        rules.insert(rule.id, rule.code);
    for (const RequirementSite &one : own.sites)
        m_sites.emplace_back(rules.value(one.requirement), one.site);
    m_differences = exchange::differences(m_own, other.pack);
    for (size_t i = 0; i < m_differences.size(); ++i)
        m_byName.insert(choiceName(m_differences[i].table, m_differences[i].code), i);
    m_taken.assign(m_differences.size(), true);
    addNeeds(other.pack);
    addGroups(other.pack);
}

void FrameworkChoice::addNeeds(const Pack &other)
{
    m_needs.assign(m_differences.size(), {});
    const NamedReferences ours = referencesIn(m_own);
    const NamedReferences theirs = referencesIn(other);
    const auto need = [this](size_t one, size_t another) {
        if (one != another)
            m_needs[one].push_back(another);
    };
    const auto isOtherwise = [&](size_t index, const QString &name) {
        return m_differences[index].elsewhere || ours.kinds.value(name, -1) != theirs.kinds.value(name, -1);
    };
    for (size_t i = 0; i < m_differences.size(); ++i) {
        const FrameworkDifference &one = m_differences[i];
        const QString name = choiceName(one.table, one.code);
        const NameSet named = theirs.all.value(name);
        const NameSet namedBefore = ours.all.value(name);
        for (const QString &target : named)
            if (const auto at = m_byName.constFind(target);
                at != m_byName.cend() && m_differences[*at].kind == FrameworkDifference::Kind::Added)
                need(i, *at);
        for (const QString &target : namedBefore)
            if (const auto at = m_byName.constFind(target);
                at != m_byName.cend() && m_differences[*at].kind == FrameworkDifference::Kind::Removed)
                need(*at, i);
        const NameSet asIs = theirs.asIs.value(name);
        const NameSet asIsBefore = ours.asIs.value(name);
        for (const QString &target : NameSet(asIs) - asIsBefore)
            if (const auto at = m_byName.constFind(target); at != m_byName.cend() && isOtherwise(*at, target))
                need(i, *at);
        for (const QString &target : NameSet(asIsBefore) - asIs)
            if (const auto at = m_byName.constFind(target); at != m_byName.cend() && isOtherwise(*at, target))
                need(*at, i);
        // New records cannot close a circle among one's own, and what goes is in none.
        if (one.kind == FrameworkDifference::Kind::Added || one.kind == FrameworkDifference::Kind::Removed)
            continue;
        for (const auto relation : {&NamedReferences::above, &NamedReferences::before}) {
            const auto &now = theirs.*relation;
            const auto &once = ours.*relation;
            if (now.value(name) == once.value(name))
                continue;
            const NameSet reached = reachedFrom(name, now);
            for (const QString &target : reached)
                if (const auto at = m_byName.constFind(target);
                    at != m_byName.cend() && now.value(target) != once.value(target))
                    need(i, *at);
        }
    }
    for (Indices &all : m_needs) {
        std::ranges::sort(all);
        all.erase(std::ranges::unique(all).begin(), all.end());
    }
}

void FrameworkChoice::addGroups(const Pack &other)
{
    const auto add = [this](const std::vector<Requirement> &rules, FrameworkDifference::Kind kind) {
        QHash<Key, size_t> groups;
        for (const Requirement &rule : rules)
            if (const auto at = m_byName.constFind(choiceName(rule));
                at != m_byName.cend() && m_differences[*at].kind == kind)
                groups.insert(rule.id, *at);
        for (const Requirement &rule : rules) {
            const auto group = groups.constFind(rule.parent.value_or(0));
            const auto part = m_byName.constFind(choiceName(rule));
            if (group != groups.cend() && part != m_byName.cend())
                m_groups[*group].push_back(*part);
        }
    };
    add(other.requirements, FrameworkDifference::Kind::Added);
    add(m_own.requirements, FrameworkDifference::Kind::Removed);
}

FrameworkChoice::Indices FrameworkChoice::toFillGroups(bool yes) const
{
    Indices found;
    for (const auto &[group, parts] : m_groups) {
        const bool isNew = m_differences[group].kind == FrameworkDifference::Kind::Added;
        const auto taken = size_t(std::ranges::count_if(parts, [this](size_t part) { return m_taken[part]; }));
        const bool isEmpty = isNew ? m_taken[group] && taken == 0 : !m_taken[group] && taken == parts.size();
        if (isEmpty && yes == isNew)
            found.insert(found.end(), parts.begin(), parts.end());
        else if (isEmpty)
            found.push_back(group);
    }
    return found;
}

size_t FrameworkChoice::takenCount() const
{
    return size_t(std::ranges::count(m_taken, true));
}

FrameworkChoice::Indices FrameworkChoice::take(const Indices &which, bool yes)
{
    // What is taken takes along what it needs; what is left leaves what needs it.
    std::vector<Indices> along = m_needs;
    if (!yes) {
        along.assign(m_needs.size(), {});
        for (size_t i = 0; i < m_needs.size(); ++i)
            for (const size_t needed : m_needs[i])
                along[needed].push_back(i);
    }
    Indices went;
    for (Indices next = which; !next.empty();) {
        while (!next.empty()) {
            const size_t index = next.back();
            next.pop_back();
            if (m_taken[index] == yes)
                continue;
            m_taken[index] = yes;
            if (std::ranges::find(which, index) == which.end())
                went.push_back(index);
            next.insert(next.end(), along[index].begin(), along[index].end());
        }
        next = toFillGroups(yes);
    }
    std::ranges::sort(went);
    return went;
}

void FrameworkChoice::takeAll(bool yes)
{
    m_taken.assign(m_taken.size(), yes);
}

FrameworkDraft FrameworkChoice::draft(FrameworkDraft other) const
{
    if (takenCount() < m_differences.size())
        other = Composition(m_own, std::move(other), m_differences, m_taken).draft();
    QHash<QString, const Requirement *> before;
    for (const Requirement &rule : m_own.requirements)
        before.insert(rule.code, &rule);
    for (const Requirement &rule : other.pack.requirements) {
        const Requirement *own = before.value(rule.code);
        if (!own || own->kind != rule.kind)
            continue;
        for (const auto &[code, site] : m_sites)
            if (code == rule.code)
                other.sites.push_back({.requirement = rule.id, .site = site});
    }
    return other;
}

} // namespace kz::exchange

#pragma once

#include "models/domain/framework.h"
#include "models/domain/module.h"
#include "models/edit/action.h"
#include "models/edit/edit.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

/// For the actions on frameworks: what is common to trees of items and trees of rules, and to what hangs on them.
namespace kz::edit {

/// The version, where it is a draft; else Invalid at "status".
Result<FrameworkVersion> draftVersion(Edit &edit, Key version);

/// An action on a draft; `what` is its title.
inline Action drafting(const char *name, const QString &what, std::function<Result<void>(Edit &)> work)
{
    return {.name = name, .arguments = {what}, .grant = Grant::ManageFrameworks, .work = std::move(work)};
}

/// Removes what is said of modules: of these items as modules and as what comes before one, and, where they go
/// altogether, as what is covered.
Result<void> removeModules(Edit &edit, Key version, const std::unordered_set<Key> &items, bool covered);

/// The crosswalk when items go: an item of another version that they came from is then lost, which its line says from
/// now on, unless another line leads on from it.
Result<void> loseSuccessors(Edit &edit, Key version, const std::unordered_set<Key> &items);

/// The same of levels: those that became one of them end.
Result<void> endLevels(Edit &edit, Key version, const std::unordered_set<Key> &levels);

/// Rows that belong to others go with them.
template <typename T>
Result<void> removeAll(Edit &edit, const Result<std::vector<T>> &rows, const std::function<bool(const T &)> &goes)
{
    if (!rows)
        return rows.error();
    for (const T &row : rows.value())
        if (goes(row))
            if (auto done = edit.remove<T>(row.id); !done)
                return done;
    return {};
}

/// Replaces a list of rows that belong to one record: what is not named goes, what is new comes. Rows carry `same`,
/// which tells which stored row a wanted one is.
template <typename T, typename Same>
Result<void> replaceRows(Edit &edit, const std::vector<T> &stored, std::vector<T> wanted, const Same &same)
{
    for (const T &row : stored)
        if (std::ranges::none_of(wanted, [&](const T &one) { return same(one) == same(row); }))
            if (auto done = edit.remove<T>(row.id); !done)
                return done;
    for (T &row : wanted) {
        const auto found = std::ranges::find_if(stored, [&](const T &one) { return same(one) == same(row); });
        row.id = found == stored.end() ? 0 : found->id;
        if (const auto saved = edit.save(std::move(row)); !saved)
            return saved.error();
    }
    return {};
}

/// A code that is taken is told at the field where it was typed.
template <typename T>
Result<Key> saveCoded(Edit &edit, T record)
{
    const QString code = record.code;
    auto saved = edit.save(std::move(record));
    if (!saved && saved.error().code == ErrorCode::AlreadyTaken)
        return makeError(ErrorCode::AlreadyTaken, {QStringLiteral("code"), code});
    return saved;
}

/// Codes that nobody has yet, one after another, below a parent's: "B", "B.1", "B.2" …
class FreeCodes
{
public:
    template <typename Record>
    explicit FreeCodes(const std::vector<Record> &records)
    {
        for (const Record &record : records)
            m_taken.insert(record.code);
    }
    QString below(const QString &parent)
    {
        for (int number = 1;; ++number) {
            QString code = parent.isEmpty() ? QString::number(number) : parent + u'.' + QString::number(number);
            if (m_taken.insert(code).second)
                return code;
        }
    }
    void take(const QString &code) { m_taken.insert(code); }

private:
    std::unordered_set<QString> m_taken;
};

/// A tree of Item or Requirement of one version, as it stands in the store.
template <typename Record>
class SiblingOrder
{
public:
    explicit SiblingOrder(std::vector<Record> records) : m_records(std::move(records))
    {
        for (size_t i = 0; i < m_records.size(); ++i) {
            m_index.emplace(m_records[i].id, i);
            m_below[m_records[i].parent.value_or(0)].push_back(m_records[i].id);
        }
    }

    const std::vector<Record> &records() const { return m_records; }
    const Record *find(Key key) const
    {
        const auto found = m_index.find(key);
        return found == m_index.end() ? nullptr : &m_records[found->second];
    }
    /// Children of a parent (0: on top) in their order.
    const std::vector<Key> &below(Key parent) const
    {
        static const std::vector<Key> none;
        const auto found = m_below.find(parent);
        return found == m_below.end() ? none : found->second;
    }
    /// The key and all below it, those above first.
    std::vector<Key> subtree(Key key) const
    {
        std::vector<Key> all{key};
        for (size_t i = 0; i < all.size(); ++i)
            all.insert(all.end(), below(all[i]).begin(), below(all[i]).end());
        return all;
    }
    bool contains(Key above, Key key) const
    {
        for (const Record *at = find(key); at; at = find(at->parent.value_or(0)))
            if (at->id == above)
                return true;
        return false;
    }

    /// Writes the children of a parent in this order: positions count up from 1. Unchanged rows are not written.
    static Result<void> write(Edit &edit, std::optional<Key> parent, const std::vector<Key> &children)
    {
        int position = 0;
        for (const Key child : children) {
            const auto stored = edit.get<Record>(child);
            if (!stored)
                return stored.error();
            Record record = stored.value();
            record.parent = parent;
            record.position = ++position;
            if (auto done = edit.update(std::move(record)); !done)
                return done;
        }
        return {};
    }

    /// Puts records together below a parent from a position on (from 1; 0: last); Invalid at "parent" where that is
    /// within one of them.
    Result<void> move(Edit &edit, const std::vector<Key> &moved, std::optional<Key> parent, int position) const
    {
        const Key target = parent.value_or(0);
        const auto isMoved = [&](Key key) { return std::ranges::find(moved, key) != moved.end(); };
        for (const Key key : moved)
            if (!find(key) || (target != 0 && contains(key, target))) {
                Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(Table<Record>::name)});
                error.issues = {{QStringLiteral("parent"), IssueCode::Repeated, {}}};
                return error;
            }
        // Before which of those that stay they are to stand.
        const auto &there = below(target);
        std::vector<Key> children;
        size_t place = 0;
        for (size_t i = 0; i < there.size(); ++i)
            if (!isMoved(there[i])) {
                children.push_back(there[i]);
                if (position == 0 || int(i) + 1 < position)
                    place = children.size();
            }
        children.insert(children.begin() + std::ptrdiff_t(place), moved.begin(), moved.end());
        if (auto done = write(edit, parent, children); !done)
            return done;
        for (const Key key : moved) {
            const Key from = find(key)->parent.value_or(0);
            if (from == target)
                continue;
            std::vector<Key> left;
            for (const Key sibling : below(from))
                if (!isMoved(sibling))
                    left.push_back(sibling);
            if (auto done = write(edit, find(key)->parent, left); !done)
                return done;
        }
        return {};
    }

private:
    std::vector<Record> m_records;
    std::unordered_map<Key, size_t> m_index;
    std::unordered_map<Key, std::vector<Key>> m_below;
};

} // namespace kz::edit

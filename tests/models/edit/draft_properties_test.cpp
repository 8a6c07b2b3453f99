#include "models/edit/draft_actions.h"
#include "models/edit/framework_actions.h"
#include "models/storage/framework_reads.h"
#include "tests/support/file_builder.h"
#include "tests/support/file_contents.h"

#include <rapidcheck.h>

using namespace kz;
using kz::test::FileBuilder;
using kz::test::fileContents;
using kz::test::TinyLadder;

namespace {

/// Somebody who writes at random, a little of everything: mostly in the draft, now and then in the version in force.
/// Numbers decide what and where.
class Writer
{
public:
    Writer(FileBuilder &file, Key draft, Key inForce, std::vector<int> numbers)
        : m_file(file), m_draft(draft), m_inForce(inForce), m_numbers(std::move(numbers))
    { }

    /// Whether something was written; refusals write nothing.
    bool write()
    {
        switch (number(8)) {
        case 0:
            return did(edit::saveItem({.version = version(), .parent = anItem(), .titleJa = word()}, {}));
        case 1:
            return did(edit::moveItems({item()}, anItem(), number(3), {}));
        case 2:
            return did(edit::removeItems({item()}, {}));
        case 3: {
            Item other = storage::Repository<Item>(m_file.database()).find(item()).value().value_or(Item());
            other.titleJa = word();
            return did(edit::saveItem(other, {}));
        }
        case 4: {
            const auto levels = reads().levels(version()).value();
            if (levels.empty())
                return false;
            return did(edit::saveDescriptor({.item = item(),
                                             .level = levels[size_t(number(int(levels.size())))].id,
                                             .textJa = number(3) > 0 ? word() : QString()},
                                            {}));
        }
        case 5: {
            const Key of = version();
            auto levels = reads().levels(of).value();
            if (number(2) == 0 && !levels.empty())
                levels.erase(levels.begin() + number(int(levels.size())));
            else
                levels.push_back({.code = word(), .labelJa = word()});
            return did(edit::saveLevels(of, levels, {}));
        }
        case 6: {
            const auto rules = reads().requirements(version()).value();
            return !rules.empty() && did(edit::removeRule(rules[size_t(number(int(rules.size())))].id, {}));
        }
        default:
            return did(edit::saveRule({.version = version(), .kind = RequirementKind::Log, .titleJa = word()},
                                      {{.item = item(), .subtree = number(2) > 0}}, {}));
        }
    }

private:
    storage::FrameworkReads reads() { return storage::FrameworkReads(m_file.database()); }
    bool did(edit::Action action)
    {
        const auto done = m_file.door().submitAndWait(std::move(action));
        return done && done.value().seq != 0;
    }
    int number(int below) { return m_numbers[m_next++ % m_numbers.size()] % below; }
    Key version() { return number(4) == 0 ? m_inForce : m_draft; }
    QString word() { return QStringLiteral("語%1").arg(++m_words); }
    Key item()
    {
        const auto items = reads().items(version()).value();
        return items.empty() ? 1 : items[size_t(number(int(items.size())))].id;
    }
    std::optional<Key> anItem() { return number(3) == 0 ? std::nullopt : std::optional(item()); }

    FileBuilder &m_file;
    Key m_draft;
    Key m_inForce;
    std::vector<int> m_numbers;
    size_t m_next = 0;
    int m_words = 0;
};

} // namespace

TEST(DraftProperties, WhateverIsWrittenUndoLeavesTheFileAsItWasAndTheVersionInForceNeverChanges)
{
    FileBuilder file;
    const TinyLadder ladder = file.ladder();
    EXPECT_TRUE(rc::check("writing and undoing a draft", [&] {
        const auto numbers = *rc::gen::container<std::vector<int>>(50, rc::gen::inRange(0, 840));
        const auto untouched = fileContents(file.database());
        const auto copied = file.door().submitAndWait(edit::copyToDraft(ladder.version, QStringLiteral("2"), {}));
        RC_ASSERT(bool(copied));
        Writer writer(file, copied.value().made, ladder.version, numbers);
        int written = 1;
        for (int i = 0; i < 8; ++i)
            written += writer.write() ? 1 : 0;
        // A draft only adds: each row of the version in force stands there to the letter.
        const auto meanwhile = fileContents(file.database());
        for (const auto &[table, rows] : untouched)
            for (const QString &row : rows)
                if (!meanwhile.at(table).contains(row))
                    RC_FAIL(table.toStdString() + ": " + row.toStdString());
        while (written-- > 0)
            RC_ASSERT(bool(file.door().undo().result()));
        const auto after = fileContents(file.database());
        for (const auto &[table, rows] : untouched)
            if (after.at(table) != rows)
                RC_FAIL(table.toStdString());
    }));
}

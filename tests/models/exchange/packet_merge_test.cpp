#include "models/exchange/packet_merge.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <map>

namespace kz::exchange {
namespace {

Image image(const char *text)
{
    return QByteArray(text);
}

PacketTrail trail(std::vector<Image> images)
{
    return {.table = "log_entry", .key = 1, .images = std::move(images)};
}

// A file and packets as the rules see them: images by key. Five people work in packets, one in the file, in any order.

/// Numbers drawn by rapidcheck, so that what fails is made shorter.
class Tape
{
public:
    explicit Tape(std::vector<unsigned> numbers) : m_numbers(std::move(numbers)) { }
    int below(int limit) { return m_at < m_numbers.size() ? int(m_numbers[m_at++] % unsigned(limit)) : 0; }
    bool hasMore() const { return m_at < m_numbers.size(); }

private:
    std::vector<unsigned> m_numbers;
    size_t m_at = 0;
};

struct Copy {
    int packet = 0;
    std::map<Key, Image> records;
    std::map<Key, std::set<Image>> seen; ///< all that this copy ever had of a record, from its issue on
    std::vector<PacketStep> steps;
};

struct File {
    std::map<Key, Image> records;
    std::map<int, std::set<QString>> decided;
};

using Decide = std::function<bool(const Image &here, const Image &brought)>; ///< true: what is brought

class History
{
public:
    History(Tape &tape, bool comesBack) : m_tape(tape), m_comesBack(comesBack)
    {
        for (int i = 0; i < 3; ++i)
            file.records[m_nextKey++] = fresh();
        for (int i = 0; i < 5; ++i)
            holders.push_back(issue());
    }

    void play(const Decide &decide)
    {
        while (m_tape.hasMore())
            step(decide);
    }

    /// A third of the records never go in.
    static bool isLeftOut(Key key) { return key % 3 == 0; }

    /// Takes a copy back and checks that nothing of the file went unseen, and that nothing decided is asked again.
    void take(File &into, const Copy &copy, const Decide &decide)
    {
        auto &decided = into.decided[copy.packet];
        std::set<Key> leftOut;
        for (const PacketTrail &one : trailsOf(copy.steps, decided)) {
            if (isLeftOut(one.key)) {
                leftOut.insert(one.key);
                continue;
            }
            const Image now = imageIn(into.records, one.key);
            const Verdict verdict = judge(one, now);
            if (verdict == Verdict::Conflict) {
                ++conflicts;
                if (decide(now, one.wanted()))
                    into.records[one.key] = one.wanted();
                continue;
            }
            if (verdict != Verdict::Same)
                RC_ASSERT(copy.seen.at(one.key).contains(now));
            into.records[one.key] = one.wanted();
        }
        for (const QString &mark : newlyDecided(copy.steps, decided, leftOut))
            decided.insert(mark);
        std::set<Key> open;
        for (const PacketTrail &one : trailsOf(copy.steps, decided))
            open.insert(one.key);
        RC_ASSERT(open == leftOut);
        problems += int(leftOut.size());
    }

    File file;
    std::vector<Copy> holders;
    std::vector<Copy> older; ///< copies of before, which may turn up again
    int conflicts = 0;
    int problems = 0;

private:
    static Image imageIn(const std::map<Key, Image> &records, Key key)
    {
        const auto found = records.find(key);
        return found == records.end() ? std::nullopt : found->second;
    }

    /// Later ones are greater; where records may come back to what they were, there are few.
    Image fresh()
    {
        if (m_comesBack)
            return QByteArray(1, char('a' + m_tape.below(3)));
        return QByteArray::number(100000 + m_stamp++);
    }
    Image changed() { return m_comesBack && m_tape.below(4) == 0 ? Image() : fresh(); }

    Copy issue()
    {
        Copy copy{.packet = m_nextPacket++, .records = file.records, .seen = {}, .steps = {}};
        for (const auto &[key, one] : copy.records)
            copy.seen[key].insert(one);
        return copy;
    }

    Key anyKey(const std::map<Key, Image> &records)
    {
        const int wanted = m_tape.below(int(records.size()) + 1);
        return wanted == int(records.size()) ? m_nextKey++ : std::next(records.begin(), wanted)->first;
    }

    void work(Copy &copy)
    {
        const QString head = QString::number(m_nextHead++);
        for (int i = 0; i <= m_tape.below(2); ++i) {
            const Key key = anyKey(copy.records);
            const Image was = imageIn(copy.records, key);
            const Image becomes = changed();
            copy.seen[key].insert(was);
            copy.seen[key].insert(becomes);
            copy.steps.push_back({head, "log_entry", key, was, becomes});
            copy.records[key] = becomes;
        }
    }

    void step(const Decide &decide)
    {
        Copy &holder = holders[size_t(m_tape.below(int(holders.size())))];
        switch (m_tape.below(8)) {
        case 0:
            file.records[anyKey(file.records)] = changed();
            break;
        case 1:
        case 2:
        case 3:
            work(holder);
            break;
        case 4:
            take(file, holder, decide);
            break;
        case 5:
            older.push_back(holder);
            if (m_tape.below(3) == 0)
                holders.push_back(holder); // somebody copied it and goes on in both
            break;
        case 6:
            if (!older.empty())
                take(file, older[size_t(m_tape.below(int(older.size())))], decide);
            break;
        case 7:
            if (m_tape.below(2) == 0)
                holder = issue(); // lost, and a new one handed out
            break;
        }
    }

    Tape &m_tape;
    bool m_comesBack;
    Key m_nextKey = 1;
    int m_nextPacket = 1;
    int m_nextHead = 1;
    int m_stamp = 0;
};

std::vector<unsigned> anyTape()
{
    // Long from the first draw on: short histories never meet.
    constexpr size_t numbers = 150;
    const auto any = rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0u, 1000000u));
    return *rc::gen::container<std::vector<unsigned>>(numbers, any);
}

constexpr int historiesADraw = 10; // of which rapidcheck makes a hundred

} // namespace

TEST(PacketMerge, GoesInWhereTheFileHasWhatThePacketBeganFromOrWentThrough)
{
    const PacketTrail one = trail({image("a"), image("b"), image("c")});
    EXPECT_EQ(judge(one, image("a")), Verdict::Changed);
    EXPECT_EQ(judge(one, image("b")), Verdict::Changed) << "an earlier state of the packet has been taken back";
    EXPECT_EQ(judge(one, image("c")), Verdict::Same);
    EXPECT_EQ(judge(one, image("d")), Verdict::Conflict);
    EXPECT_EQ(judge(one, std::nullopt), Verdict::Conflict) << "removed here, changed there";
    EXPECT_EQ(judge(trail({std::nullopt, image("a")}), std::nullopt), Verdict::New);
    EXPECT_EQ(judge(trail({image("a"), std::nullopt}), image("a")), Verdict::Removed);
    EXPECT_EQ(judge(trail({image("a"), std::nullopt}), image("b")), Verdict::Conflict);
}

TEST(PacketMerge, OnlyWhatIsNotDecidedMakesATrail)
{
    const std::vector<PacketStep> steps{{QStringLiteral("1"), "log_entry", 7, std::nullopt, image("a")},
                                        {QStringLiteral("2"), "log_entry", 7, image("a"), image("b")},
                                        {QStringLiteral("3"), "log_entry", 8, image("x"), image("y")},
                                        {QStringLiteral("4"), "log_entry", 8, image("y"), image("x")}};
    const auto all = trailsOf(steps, {});
    ASSERT_EQ(all.size(), 1u) << "the other became again what it was";
    EXPECT_EQ(all[0].images, (std::vector<Image>{std::nullopt, image("a"), image("b")}));
    const auto rest = trailsOf(steps, {QStringLiteral("1")});
    ASSERT_EQ(rest.size(), 1u);
    EXPECT_EQ(rest[0].images, (std::vector<Image>{image("a"), image("b")}));
    EXPECT_TRUE(
        trailsOf(steps, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")}).empty());
}

TEST(PacketMerge, WhatIsLeftOutKeepsOpenOnlyItself)
{
    const QString one = QStringLiteral("1");
    const QString two = QStringLiteral("2");
    const std::vector<PacketStep> steps{{one, "log_entry", 7, image("a"), image("b")},
                                        {one, "log_entry", 8, image("x"), image("y")},
                                        {two, "log_entry", 7, image("b"), image("c")}};
    const QStringList first = newlyDecided(steps, {}, {8});
    std::set<QString> decided(first.begin(), first.end());
    EXPECT_EQ(decided, (std::set<QString>{one + u'/' + keyToText(7), two}));
    const auto rest = trailsOf(steps, decided);
    ASSERT_EQ(rest.size(), 1u) << "7 may come back to a in the file, and stays so";
    EXPECT_EQ(rest[0].key, 8);
    EXPECT_TRUE(newlyDecided(steps, decided, {8}).empty());
    EXPECT_EQ(newlyDecided(steps, decided, {}), QStringList{one}) << "once its problem is gone";
}

TEST(PacketMerge, NothingIsOverwrittenUnseenInAThousandHistories)
{
    int conflicts = 0;
    int problems = 0;
    EXPECT_TRUE(rc::check("records come back to what they were, are taken away, copies turn up again", [&] {
        for (int i = 0; i < historiesADraw; ++i) {
            Tape tape(anyTape());
            History history(tape, true);
            history.play([&](const Image &, const Image &) { return tape.below(2) == 0; });
            conflicts += history.conflicts;
            problems += history.problems;
        }
    }));
    EXPECT_GT(conflicts, 200) << "the histories must come to blows, or they prove nothing";
    EXPECT_GT(problems, 200);
}

TEST(PacketMerge, OrderRepetitionAndLossDoNotMatterInAThousandHistories)
{
    // Who decides goes by what was written last, as somebody would who asks both.
    const Decide later = [](const Image &here, const Image &brought) { return brought > here; };
    EXPECT_TRUE(rc::check("all end states taken back everywhere give the same file", [&] {
        for (int i = 0; i < historiesADraw; ++i) {
            Tape tape(anyTape());
            History history(tape, false);
            history.play(later);
            std::vector<Copy> back = history.holders;
            back.insert(back.end(), history.older.begin(), history.older.end()); // these may stay away
            File one = history.file;
            for (const Copy &copy : back)
                history.take(one, copy, later);
            File other = history.file;
            std::ranges::reverse(back);
            for (size_t at = 0; at < back.size(); ++at) {
                history.take(other, back[at], later);
                if (at % 2 == 1)
                    history.take(other, back[at / 2], later); // once more
            }
            RC_ASSERT(one.records == other.records);
            for (const Copy &copy : history.holders) {
                history.take(one, copy, later);
                for (const auto &[key, wanted] : copy.records)
                    if (!History::isLeftOut(key))
                        RC_ASSERT(one.records.at(key) >= wanted);
            }
            RC_ASSERT(one.records == other.records);
        }
    }));
}

} // namespace kz::exchange

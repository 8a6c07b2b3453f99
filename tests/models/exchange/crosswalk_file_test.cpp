#include "tests/models/exchange/case_support.h"

#include "models/exchange/crosswalk_file.h"
#include "models/exchange/framework_file.h"
#include "models/exchange/framework_import.h"
#include "models/progress/crosswalk_lines.h"
#include "models/query/version_change.h"
#include "tests/support/file_builder.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace kz;
using namespace kz::exchange;
using namespace kz::test;

namespace {

using namespace Qt::Literals::StringLiterals;

/// The model core curriculum of 2016 and the one of 2022, as one framework in two versions.
class CoreCurriculum : public testing::Test
{
protected:
    void SetUp() override
    {
        KZ_NEEDS_DATA();
        ends.older = store(u"2016/goals.csv"_s, u"2016"_s);
        ends.newer = store(u"2022"_s, u"2022"_s);
    }
    Key store(const QString &name, const QString &label)
    {
        auto read = readFrameworkFile(data() + name);
        EXPECT_TRUE(read);
        FrameworkDraft draft = std::move(read).value();
        draft.pack.framework.code = u"core"_s;
        draft.pack.version.label = label;
        const auto done = file.door().submitAndWait(importFramework(std::move(draft)));
        EXPECT_TRUE(done) << qPrintable(done.error().arguments.join(u'|'));
        return done ? done.value().made : 0;
    }
    static QString data() { return dataFolder() + u"/core-curriculum/"_s; }

    CrosswalkDraft read(const QStringList &names)
    {
        QTemporaryDir folder;
        for (const QString &name : names)
            QFile::copy(data() + u"relations/y2016_to_y2022/y2016_layer5_to_y2022_"_s + name, folder.filePath(name));
        auto read = readCrosswalk(file.database(), folder.path(), ends);
        EXPECT_TRUE(read) << qPrintable(read.error().arguments.join(u'|'));
        return read ? std::move(read).value() : CrosswalkDraft();
    }

    FileBuilder file;
    CrosswalkEnds ends;
};

qint64 linesOf(const CrosswalkDraft &draft, progress::LineKind kind)
{
    const auto kinds = progress::lineKinds(draft.lines);
    return std::ranges::count(kinds, kind);
}

TEST_F(CoreCurriculum, NothingOfTheRelationsIsDropped)
{
    const CrosswalkDraft draft = read({u"layer4.csv"_s, u"tables.csv"_s});
    EXPECT_EQ(draft.rows, 2393 + 3727);
    EXPECT_EQ(draft.danglingSources, 15);
    EXPECT_EQ(draft.withoutSuccessor, 126);
    // Each row is a line, or said to repeat one; each item without a row has a line of its own.
    EXPECT_EQ(qint64(draft.lines.size()), draft.rows - draft.repeated + draft.withoutSuccessor);
    EXPECT_EQ(linesOf(draft, progress::LineKind::WithoutSuccessor), 126);
    EXPECT_GT(linesOf(draft, progress::LineKind::Dangling), 0);
    for (const char *id : {".D-08-04-06-05", "D-03-04-02-03."})
        EXPECT_TRUE(std::ranges::any_of(draft.lines, [&](const Association &line) {
            return line.sourceRef == QLatin1String(id);
        })) << id;
    for (const Association &line : draft.lines)
        EXPECT_FALSE(hasErrors(validate(line)));
}

TEST_F(CoreCurriculum, ThreeHundredAndEighteenGoalsBecomeOne)
{
    const CrosswalkDraft draft = read({u"layer4.csv"_s});
    QHash<QString, int> sources;
    QHash<QString, int> targets;
    for (const Association &line : draft.lines)
        if (line.target) {
            ++sources[keyToText(*line.target)];
            ++targets[line.source ? keyToText(*line.source) : line.sourceRef];
        }
    EXPECT_EQ(*std::ranges::max_element(sources), 318);
    EXPECT_EQ(*std::ranges::max_element(targets), 7);
    EXPECT_EQ(draft.rows, 2393);
    const auto kinds = progress::lineKinds(draft.lines);
    for (size_t i = 0; i < kinds.size(); ++i) {
        EXPECT_EQ(draft.lines[i].carries == Carries::None, kinds[i] == progress::LineKind::Split);
        EXPECT_TRUE(kinds[i] != progress::LineKind::Merged || draft.lines[i].carries == Carries::Undecided);
    }
}

TEST_F(CoreCurriculum, ItsCrosswalkIsStoredOnceAndReadByKinds)
{
    const CrosswalkDraft draft = read({u"layer4.csv"_s, u"tables.csv"_s, u"others.csv"_s});
    EXPECT_EQ(draft.rows, 6152);
    ASSERT_TRUE(file.door().submitAndWait(importCrosswalk(draft, u"core"_s)));
    const auto again = file.door().submitAndWait(importCrosswalk(draft, u"core"_s));
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value().inserted, 0);
    const auto crosswalk = query::crosswalk(file.database(), ends.newer);
    ASSERT_TRUE(crosswalk);
    EXPECT_EQ(crosswalk.value().older.version.id, ends.older);
    EXPECT_EQ(crosswalk.value().lines.size(), draft.lines.size());
    EXPECT_EQ(qint64(crosswalk.value().counts[size_t(progress::LineKind::WithoutSuccessor)]),
              linesOf(draft, progress::LineKind::WithoutSuccessor));

    // What goes out comes in as the same lines.
    QTemporaryDir folder;
    const QString out = folder.filePath(u"out.csv"_s);
    ASSERT_TRUE(exportFramework(file.database(), ends.newer, FrameworkForm::Crosswalk, out, 0));
    const auto back = readCrosswalk(file.database(), out, ends);
    ASSERT_TRUE(back);
    EXPECT_EQ(back.value().lines.size(), draft.lines.size());
    EXPECT_EQ(back.value().known, qint64(draft.lines.size()));
    const auto known = file.door().submitAndWait(importCrosswalk(back.value(), u"core"_s));
    ASSERT_TRUE(known);
    EXPECT_EQ(known.value().inserted, 0);
}

} // namespace

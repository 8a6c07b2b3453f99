#include "ui/assessments/queue_page.h"
#include "ui/assessments/rating_page.h"

#include "models/storage/evidence_repository.h"
#include "tests/support/file_builder.h"
#include "tests/support/gui_checks.h"
#include "ui/widgets/link.h"
#include "ui/widgets/settings.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace kz;
using namespace kz::test;

namespace {

/// Real pages on a small file; counts every key that is pressed.
class AssessmentPages : public testing::Test
{
protected:
    void SetUp() override
    {
        ladder = file.ladder();
        person = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
        rater = file.person(QStringLiteral("手本 あきら"), QStringLiteral("テホン アキラ"));
        site = file.site(QStringLiteral("見本病院"));
        file.belongs(person, site);
        file.enrol(person, ladder, ladder.levelOne);
    }
    void TearDown() override
    {
        page.reset();
        workspace.reset();
    }
    /// A further form of the ladder with so many new items.
    Key form(int items)
    {
        const Key tool = file.add(Tool{.version = ladder.version,
                                       .code = QStringLiteral("form%1").arg(items),
                                       .titleJa = QStringLiteral("様式"),
                                       .titleEn = QStringLiteral("Form"),
                                       .scale = ladder.scale});
        file.act([&](edit::Edit &edit) -> Result<void> {
            for (int i = 0; i < items; ++i) {
                const auto item = edit.insert(Item{.version = ladder.version,
                                                   .parent = i < items / 2 ? ladder.care : ladder.team,
                                                   .code = QStringLiteral("f%1-%2").arg(items).arg(i),
                                                   .titleJa = QStringLiteral("項目%1").arg(i),
                                                   .titleEn = QStringLiteral("Item %1").arg(i),
                                                   .position = i});
                if (!item)
                    return item.error();
                formItems.push_back(item.value());
                if (auto of = edit.insert(ToolItem{.tool = tool, .item = item.value(), .position = i}); !of)
                    return of.error();
            }
            return {};
        });
        return tool;
    }
    void ratedBefore(Key tool, int step)
    {
        Assessment before;
        before.head.person = person;
        before.head.day = QDate(2026, 5, 1);
        before.head.site = site;
        before.head.status = EvidenceStatus::Submitted;
        before.head.enteredOn = before.head.submittedOn = before.head.day;
        before.tool = tool;
        before.assessor = rater;
        for (const Key item : formItems)
            before.items.push_back({item, step});
        file.add(before);
    }
    void openWorkspace()
    {
        file.close();
        auto opened = items::Workspace::open(file.path(), file.clock());
        ASSERT_TRUE(opened);
        workspace = std::move(opened).value();
    }
    void show(std::unique_ptr<Page> made, const QString &link)
    {
        page = std::move(made);
        page->resize(1140, 640);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->open(link);
        ASSERT_TRUE(waitFor([this] { return !page->isBusy(); }));
        page->firstFocus()->setFocus();
    }
    void showForm(Key tool)
    {
        openWorkspace();
        Link link{.place = QStringLiteral("rate"), .id = {}, .query = {}};
        link.query.insert(QStringLiteral("person"), keyToText(person));
        link.query.insert(QStringLiteral("tool"), keyToText(tool));
        show(std::make_unique<RatingPage>(*workspace, settings), link.text());
    }
    void showQueue()
    {
        openWorkspace();
        show(std::make_unique<QueuePage>(*workspace, settings), QStringLiteral("assessments"));
    }
    bool waitFor(const std::function<bool()> &condition)
    {
        QElapsedTimer timer;
        timer.start();
        while (!condition() && timer.elapsed() < 8000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        return condition();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        ++keys;
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    std::vector<Assessment> forms()
    {
        return storage::EvidenceRepository(file.database()).assessmentsOf(person).value();
    }
    std::vector<LogEntry> entries()
    {
        return storage::EvidenceRepository(file.database()).logEntriesOf(person).value();
    }
    int counted(EvidenceStatus status)
    {
        const std::vector<LogEntry> all = entries();
        return int(std::ranges::count_if(all, [status](const LogEntry &entry) { return entry.head.status == status; }));
    }

    FileBuilder file;
    TinyLadder ladder;
    Key person = 0;
    Key rater = 0;
    Key site = 0;
    std::vector<Key> formItems;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<Page> page;
    int keys = 0;
};

} // namespace

TEST_F(AssessmentPages, EffortASevenItemForm)
{
    const Key tool = form(7);
    showForm(tool);
    for (const Qt::Key digit : {Qt::Key_3, Qt::Key_4, Qt::Key_3, Qt::Key_0, Qt::Key_2, Qt::Key_3, Qt::Key_4})
        press(digit);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 1; }));
    EXPECT_LE(keys, 9);
    const Assessment made = forms().front();
    EXPECT_EQ(made.head.status, EvidenceStatus::Submitted);
    ASSERT_EQ(made.items.size(), 7u);
    EXPECT_EQ(made.items[3], (RatedItem{formItems[3], 0})) << "not observed";
    EXPECT_EQ(made.items[6], (RatedItem{formItems[6], 4}));
    EXPECT_EQ(made.head.site, site);
    EXPECT_EQ(made.level, ladder.levelOne);
}

TEST_F(AssessmentPages, EffortAFiftyItemSheetCarriedForward)
{
    const Key tool = form(50);
    ratedBefore(tool, 3);
    showForm(tool);
    press(Qt::Key_4); // the first has become better
    press(Qt::Key_Return);
    press(Qt::Key_4); // and the third
    const int changes = keys;
    press(Qt::Key_T, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 2; }));
    EXPECT_LE(keys - changes, 15);
    const Assessment made = forms().front();
    ASSERT_EQ(made.items.size(), 50u);
    EXPECT_EQ(made.items[0].step, 4);
    EXPECT_EQ(made.items[1].step, 3);
    EXPECT_EQ(made.items[2].step, 4);
    EXPECT_EQ(made.from, QDate(2026, 5, 2)) << "the period begins where the last one ended";
}

TEST_F(AssessmentPages, CarriedRatingsAreNotWrittenByThemselves)
{
    const Key tool = form(7);
    ratedBefore(tool, 3);
    showForm(tool);
    press(Qt::Key_2);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 2; }));
    ASSERT_EQ(forms().front().items.size(), 1u);
    EXPECT_EQ(forms().front().items.front(), (RatedItem{formItems[0], 2}));
}

TEST_F(AssessmentPages, ADraftIsContinuedAndAStepTheScaleLacksIsRefused)
{
    const Key tool = form(7);
    showForm(tool);
    press(Qt::Key_9);
    press(Qt::Key_2);
    press(Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().size() == 1; }));
    EXPECT_EQ(forms().front().head.status, EvidenceStatus::Draft);
    EXPECT_EQ(forms().front().items.size(), 1u);
    page.reset();
    workspace.reset();
    showForm(tool);
    press(Qt::Key_Return);
    press(Qt::Key_3);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return forms().front().head.status == EvidenceStatus::Submitted; }));
    EXPECT_EQ(forms().size(), 1u);
    EXPECT_EQ(forms().front().items.size(), 2u);
}

TEST_F(AssessmentPages, AnEmptyFormIsNotSaved)
{
    const Key tool = form(7);
    showForm(tool);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCoreApplication::processEvents();
    EXPECT_TRUE(forms().empty());
    EXPECT_FALSE(page->firstFocus()->accessibleDescription().isEmpty());
}

TEST_F(AssessmentPages, EffortCountersignTenEntriesEachSeen)
{
    for (int i = 0; i < 12; ++i)
        file.logged(person, ladder.drip, QDate(2026, 6, 1).addDays(i), site);
    showQueue();
    for (int i = 0; i < 10; ++i)
        press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(waitFor([this] { return counted(EvidenceStatus::Countersigned) == 10; }));
    EXPECT_LE(keys, 20);
    EXPECT_EQ(counted(EvidenceStatus::Submitted), 2) << "what was not seen still waits";
}

TEST_F(AssessmentPages, EffortReturnOneWithAReason)
{
    file.logged(person, ladder.drip, QDate(2026, 6, 1), site);
    file.logged(person, ladder.wash, QDate(2026, 6, 2), site);
    showQueue();
    press(Qt::Key_Down);
    press(Qt::Key_R);
    type(QStringLiteral("which ward"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return counted(EvidenceStatus::Returned) == 1; }));
    EXPECT_LE(keys, 6);
    EXPECT_EQ(entries().front().returnReason, QStringLiteral("which ward"));
}

TEST_F(AssessmentPages, TheQueueLeadsToTheForm)
{
    showQueue();
    QSignalSpy followed(page.get(), &Page::linkActivated);
    press(Qt::Key_Return);
    ASSERT_EQ(followed.count(), 1);
    const Link link = Link::parse(followed.first().first().toString());
    EXPECT_EQ(link.place, QStringLiteral("rate"));
    EXPECT_EQ(keyFromText(link.query.value(QStringLiteral("tool"))), ladder.tool);
}

TEST_F(AssessmentPages, EveryControlHasANameAndNoKeyTwoMeanings)
{
    const Key tool = form(7);
    file.logged(person, ladder.drip, QDate(2026, 6, 1), site);
    showForm(tool);
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    EXPECT_EQ(clashingKeys(page.get()), QStringList());
    page.reset();
    workspace.reset();
    showQueue();
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    EXPECT_EQ(clashingKeys(page.get()), QStringList());
}

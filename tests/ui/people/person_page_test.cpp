#include "ui/people/person_page.h"

#include "models/demo/demo.h"
#include "models/items/requirement_tree_model.h"
#include "models/words/requirement_text.h"
#include "tests/support/file_choosers.h"
#include "tests/support/file_openers.h"
#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "translations/language.h"
#include "ui/people/modules_tab.h"
#include "ui/people/person_head.h"
#include "ui/people/record_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using kz::test::waitFor;

namespace {

/// The page of people of the demo region, as the window shows it on a desktop of 1366 × 768.
class PersonPageTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { folder = new QTemporaryDir; }
    static void TearDownTestSuite()
    {
        delete folder;
        folder = nullptr;
    }
    void SetUp() override
    {
        const QString path = folder->filePath(QStringLiteral("demo.kizahashi"));
        if (!QFile::exists(path)) {
            ASSERT_TRUE(demo::makeDemo(path, {}, clock));
        }
        auto opened = items::Workspace::open(path, clock);
        ASSERT_TRUE(opened);
        workspace = std::move(opened).value();
        page = std::make_unique<PersonPage>(*workspace, settings, files, opener);
        page->resize(1140, 620);
        page->show();
    }

    void settle()
    {
        waitFor([this] { return !page->isBusy(); });
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    template <typename T>
    T read(std::function<Result<T>(storage::Database &, const query::CancelToken &)> work)
    {
        auto found = workspace->reads().runHere<T>(work);
        EXPECT_TRUE(found);
        return found ? std::move(found).value() : T();
    }
    query::PersonStanding standing(Key person, const query::AsOf &asOf)
    {
        return read<query::PersonStanding>([&](storage::Database &database, const query::CancelToken &) {
            return query::personStanding(database, workspace->plans(), person, asOf);
        });
    }
    Key personCalled(const char *text)
    {
        const auto keys = read<std::vector<Key>>([&](storage::Database &database, const query::CancelToken &token) {
            query::PeopleFilter filter;
            filter.text = QString::fromUtf8(text);
            filter.asOf = query::AsOf::today(clock);
            return query::peopleKeys(database, workspace->plans(), filter, token);
        });
        EXPECT_FALSE(keys.empty());
        return keys.empty() ? 0 : keys.front();
    }
    void open(Key person, const char *tab = "progress")
    {
        page->open(QStringLiteral("person/%1?tab=%2").arg(keyToText(person), QLatin1String(tab)));
        ASSERT_TRUE(waitFor([this] { return page->title() != QStringLiteral("Person"); }));
        settle();
    }

    static inline QTemporaryDir *folder = nullptr;
    FixedClock clock{QDate(2026, 9, 1)};
    QTemporaryDir settingsFolder;
    Settings settings{settingsFolder.path()};
    test::NoFiles files;
    test::NotedFiles opener;
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<PersonPage> page;
};

} // namespace

TEST_F(PersonPageTest, HeaderSaysWhoAndWhere)
{
    open(personCalled("見本坂 はるか"));
    EXPECT_EQ(page->title(), QStringLiteral("見本坂 はるか"));
    const QString words = page->findChild<PersonHead *>()->words();
    EXPECT_TRUE(words.contains(QStringLiteral("階中央病院"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("5階東病棟（血液・腫瘍）"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("On pace"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Preceptor"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("Target level"))) << words.toStdString();
}

TEST_F(PersonPageTest, TreeShowsTheFiguresOfTheStandingDownToTheRecords)
{
    const Key person = personCalled("見本坂");
    open(person);
    const auto expected = standing(person, query::AsOf::today(clock)).enrolments.front();
    auto *tree = page->findChild<QTreeView *>();
    const auto *model = qobject_cast<items::RequirementTreeModel *>(tree->model());
    ASSERT_TRUE(model);
    int compared = 0;
    int records = 0;
    for (const progress::Standing &one : expected.standings) {
        const QModelIndex index = model->indexOf(one.requirement);
        ASSERT_TRUE(index.isValid());
        EXPECT_EQ(index.siblingAtColumn(items::RequirementTreeModel::Standing).data().toString(),
                  words::haveNeedText(one));
        ++compared;
        if (!one.used.empty()) {
            EXPECT_EQ(model->rowCount(index), int(one.used.size()));
            records += model->rowCount(index);
        }
    }
    EXPECT_GT(compared, 10);
    EXPECT_GT(records, 10);
}

TEST_F(PersonPageTest, ALinkLeadsToARequirement)
{
    const Key person = personCalled("見本坂");
    const auto expected = standing(person, query::AsOf::today(clock)).enrolments.front();
    const auto leaf
        = std::ranges::find_if(expected.plan->nodes, [](const progress::Node &node) { return node.children.empty(); });
    ASSERT_NE(leaf, expected.plan->nodes.end());
    const auto last = std::ranges::find_if(expected.plan->nodes.rbegin(), expected.plan->nodes.rend(),
                                           [](const progress::Node &node) { return node.children.empty(); });
    const auto *tree = page->findChild<QTreeView *>();
    for (const Key wanted : {last->record.id, leaf->record.id}) { // on a page that opens, and on one that is open
        page->open(QStringLiteral("person/%1?tab=progress&version=%2&requirement=%3")
                       .arg(keyToText(person), keyToText(expected.version.id), keyToText(wanted)));
        EXPECT_TRUE(waitFor([&] {
            return tree->currentIndex().data(items::KeyRole).toLongLong() == wanted
                && page->title() != QStringLiteral("Person");
        }));
    }
}

TEST_F(PersonPageTest, APastDayShowsLess)
{
    const Key person = personCalled("見本坂");
    open(person);
    const auto recordsShown = [this] {
        const auto *model = page->findChild<QTreeView *>()->model();
        int count = 0;
        std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &parent) {
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const QModelIndex index = model->index(row, 0, parent);
                count += index.data(items::RequirementTreeModel::RecordRole).isValid() ? 1 : 0;
                walk(index);
            }
        };
        walk({});
        return count;
    };
    const int now = recordsShown();
    workspace->setAsOf(clock.today().addMonths(-3));
    settle();
    EXPECT_LT(recordsShown(), now);
}

TEST_F(PersonPageTest, EveryTabShowsWhatIsRecorded)
{
    const Key person = personCalled("試田");
    struct Expected {
        const char *tab;
        int rows;
    };
    const auto spans = read<std::vector<query::TimelineSpan>>(
        [&](storage::Database &database, const query::CancelToken &) { return query::timeline(database, person); });
    const auto entries = read<std::vector<Key>>([&](storage::Database &database, const query::CancelToken &) {
        return query::evidenceKeys(database, person, EvidenceKind::LogEntry, query::AsOf::today(clock));
    });
    const auto awards = read<std::vector<query::AwardedLevel>>(
        [&](storage::Database &database, const query::CancelToken &) { return query::awardsOf(database, person); });
    for (const auto &[tab, rows] : {Expected{"timeline", int(spans.size())}, Expected{"logbook", int(entries.size())},
                                    Expected{"certificates", int(awards.size())}}) {
        open(person, tab);
        const auto *table = page->findChild<QTabWidget *>()->currentWidget()->findChild<TableView *>();
        ASSERT_TRUE(table) << tab;
        EXPECT_GT(rows, 0) << tab;
        EXPECT_TRUE(waitFor([&] { return table->model()->rowCount() == rows; })) << tab;
        EXPECT_TRUE(waitFor([&] { return !table->model()->index(0, 0).data().toString().isEmpty(); })) << tab;
    }
    for (const char *tab : {"assessments", "history"}) {
        open(person, tab);
        const auto tables = page->findChild<QTabWidget *>()->currentWidget()->findChildren<TableView *>();
        for (const TableView *table : tables)
            // Nobody gave feedback that does not name its raters: its table is not there.
            EXPECT_TRUE(waitFor([&] { return table->model()->rowCount() > 0 || !table->isVisibleTo(page.get()); }))
                << tab;
    }
}

TEST_F(PersonPageTest, EnterOnARecordGoesToItInTheLogbook)
{
    const Key person = personCalled("仮屋");
    open(person);
    auto *tree = page->findChild<QTreeView *>();
    const auto *model = tree->model();
    const auto entries = read<std::vector<Key>>([&](storage::Database &database, const query::CancelToken &) {
        return query::evidenceKeys(database, person, EvidenceKind::LogEntry, query::AsOf::today(clock));
    });
    QModelIndex record;
    std::function<void(const QModelIndex &)> find = [&](const QModelIndex &parent) {
        for (int row = 0; row < model->rowCount(parent) && !record.isValid(); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            if (std::ranges::find(entries, index.data(items::KeyRole).toLongLong()) != entries.end())
                record = index;
            find(index);
        }
    };
    find({});
    ASSERT_TRUE(record.isValid());
    tree->setCurrentIndex(record);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    const auto *tabs = page->findChild<QTabWidget *>();
    ASSERT_TRUE(waitFor([&] { return tabs->currentWidget()->objectName() == QStringLiteral("logbook"); }));
    const auto *table = tabs->currentWidget()->findChild<TableView *>();
    ASSERT_TRUE(waitFor([&] { return table->selectionModel()->hasSelection(); }));
    EXPECT_EQ(table->currentIndex().data(items::KeyRole), record.data(items::KeyRole));
}

TEST_F(PersonPageTest, EnterOpensAnEntryAndAFormToBeRead)
{
    open(personCalled("仮屋"), "logbook");
    const auto *tabs = page->findChild<QTabWidget *>();
    // The first one that is finished with.
    const auto opened = [&](const char *table) {
        TableView *list = nullptr;
        for (TableView *one : tabs->currentWidget()->findChildren<TableView *>())
            if (one->accessibleName() == QLatin1String(table))
                list = one;
        EXPECT_TRUE(list);
        EXPECT_TRUE(waitFor([&] {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                const QVariant state = list->model()->index(row, 0).data(items::StateRole);
                if (state.isValid() && state.toInt() != int(EvidenceStatus::Draft)
                    && state.toInt() != int(EvidenceStatus::Returned)) {
                    list->setCurrentIndex(list->model()->index(row, 0));
                    return true;
                }
            }
            return false;
        }));
        QTest::keyClick(list, Qt::Key_Return);
        RecordDialog *dialog = nullptr;
        EXPECT_TRUE(waitFor([&] {
            dialog = page->findChild<RecordDialog *>();
            return dialog && dialog->isVisible();
        }));
        return dialog;
    };
    const RecordDialog *entry = opened("Log entries");
    ASSERT_TRUE(entry);
    EXPECT_EQ(kz::test::clippedTexts(entry), QStringList());
    EXPECT_EQ(kz::test::unnamedControls(entry), QStringList());
    delete entry;

    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->widget(i)->objectName() == QStringLiteral("assessments"))
            page->findChild<QTabWidget *>()->setCurrentIndex(i);
    const RecordDialog *form = opened("Rating forms");
    ASSERT_TRUE(form);
    const auto *items = form->findChild<TableView *>()->model();
    ASSERT_GT(items->rowCount(), 0);
    for (int row = 0; row < items->rowCount(); ++row)
        EXPECT_FALSE(items->index(row, 1).data().toString().isEmpty()) << "each with what was given";
    EXPECT_EQ(kz::test::clippedTexts(form), QStringList());
}

TEST_F(PersonPageTest, ALinkLeadsToAnEntry)
{
    const Key person = personCalled("仮屋");
    const auto entries = read<std::vector<Key>>([&](storage::Database &database, const query::CancelToken &) {
        return query::evidenceKeys(database, person, EvidenceKind::LogEntry, query::AsOf::today(clock));
    });
    ASSERT_GT(entries.size(), 3u);
    page->open(QStringLiteral("person/%1?tab=logbook&entry=%2").arg(keyToText(person), keyToText(entries[3])));
    const auto *table = page->findChild<QTabWidget *>()->currentWidget()->findChild<TableView *>();
    ASSERT_TRUE(waitFor([&] { return table->selectionModel()->hasSelection(); }));
    EXPECT_EQ(table->currentIndex().data(items::KeyRole).value<Key>(), entries[3]);
}

TEST_F(PersonPageTest, EnterOnADraftLeadsToWhereItIsFinished)
{
    const Key person = personCalled("見本坂 はるか");
    open(person, "logbook");
    auto *table = page->findChild<QTabWidget *>()->currentWidget()->findChild<TableView *>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() > 0; }));
    Key draft = 0;
    workspace->submit({.name = "log_entry.save",
                       .arguments = {},
                       .grant = edit::Grant::LogEvidence,
                       .work = [person, day = clock.today()](edit::Edit &edit) -> Result<void> {
                           LogEntry entry;
                           entry.head.person = person;
                           entry.head.day = day;
                           entry.head.enteredOn = day;
                           entry.halfDays = 1;
                           const auto made = edit.insert(entry);
                           if (!made)
                               return made.error();
                           edit.setMade(made.value());
                           return {};
                       }},
                      page.get(), [&](const Result<edit::ChangeSet> &done) {
                          EXPECT_TRUE(done);
                          draft = done ? done.value().made : 0;
                      });
    int row = -1;
    ASSERT_TRUE(waitFor([&] {
        for (row = table->model()->rowCount() - 1; row >= 0; --row)
            if (draft != 0 && table->model()->index(row, 0).data(items::KeyRole).value<Key>() == draft)
                return !table->model()->index(row, 0).data().toString().isEmpty();
        return false;
    }));
    QSignalSpy links(page.get(), &Page::linkActivated);
    table->setCurrentIndex(table->model()->index(row, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(links.size(), 1);
    EXPECT_EQ(links[0][0].toString(),
              QStringLiteral("log?person=%1&entry=%2").arg(keyToText(person), keyToText(draft)));
}

TEST_F(PersonPageTest, ActionsLeadOnWithThePerson)
{
    const Key person = personCalled("見本坂 はるか");
    open(person);
    QSignalSpy links(page.get(), &Page::linkActivated);
    for (QAction *action : page->headerActions())
        action->trigger();
    const QString key = keyToText(person);
    ASSERT_EQ(links.size(), 3);
    EXPECT_EQ(links[0][0].toString(), QStringLiteral("log?person=") + key);
    EXPECT_EQ(links[1][0].toString(), QStringLiteral("assessments?person=") + key);
    EXPECT_EQ(links[2][0].toString(), QStringLiteral("reports?person=") + key);
}

TEST_F(PersonPageTest, ALinkToNobodySaysSo)
{
    page->open(QStringLiteral("person/%1").arg(keyToText(makeKey(77, 77))));
    const auto *missing = page->findChild<EmptyState *>(QStringLiteral("missing"));
    ASSERT_TRUE(missing);
    EXPECT_TRUE(waitFor([&] { return missing->isVisible(); }));
}

TEST_F(PersonPageTest, WhatIsLoggedMeanwhileStandsThere)
{
    const Key person = personCalled("見本坂 はるか");
    open(person, "logbook");
    const auto *table = page->findChild<QTabWidget *>()->currentWidget()->findChild<TableView *>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() > 0; }));
    const int before = table->model()->rowCount();
    workspace->submit({.name = "log_entry.submit",
                       .arguments = {},
                       .grant = edit::Grant::LogEvidence,
                       .work = [person, day = clock.today()](edit::Edit &edit) -> Result<void> {
                           LogEntry entry;
                           entry.head.person = person;
                           entry.head.day = day;
                           entry.head.status = EvidenceStatus::Draft;
                           entry.head.enteredOn = day;
                           entry.setting = CareSetting::Outpatient;
                           entry.halfDays = 1;
                           const auto made = edit.insert(entry);
                           return made ? Result<void>() : made.error();
                       }},
                      page.get(), [](const Result<edit::ChangeSet> &done) { EXPECT_TRUE(done); });
    EXPECT_TRUE(waitFor([&] { return table->model()->rowCount() == before + 1; }));
}

TEST_F(PersonPageTest, EveryControlHasANameAndNoWordIsCut)
{
    for (const char *language : {"ja", "en"}) {
        ASSERT_TRUE(setLanguage(*qApp, QLatin1String(language)));
        page = std::make_unique<PersonPage>(*workspace, settings, files, opener);
        page->resize(1140, 620);
        page->show();
        for (const char *tab : {"progress", "timeline", "logbook", "assessments", "certificates", "files", "history"}) {
            page->open(QStringLiteral("person/%1?tab=%2").arg(keyToText(personCalled("試田")), QLatin1String(tab)));
            settle();
            EXPECT_EQ(test::unnamedControls(page.get()), QStringList()) << tab;
            EXPECT_EQ(test::clippedTexts(page.get()), QStringList()) << language << ' ' << tab;
        }
        for (const char *tab : {"plan", "interviews"}) {
            page->open(QStringLiteral("person/%1?tab=%2").arg(keyToText(personCalled("雛形")), QLatin1String(tab)));
            settle();
            EXPECT_EQ(test::unnamedControls(page.get()), QStringList()) << tab;
            EXPECT_EQ(test::clippedTexts(page.get()), QStringList()) << language << ' ' << tab;
        }
    }
}

TEST_F(PersonPageTest, WhoInterruptedIsNeitherOnPaceNorForecast)
{
    const Key person = personCalled("架空橋");
    open(person);
    auto *head = page->findChild<PersonHead *>();
    const auto wordsShown = [this] {
        QStringList words;
        for (const TextLabel *label : page->findChild<QTabWidget *>()->currentWidget()->findChildren<TextLabel *>())
            words.append(label->text());
        return words.join(u'\n');
    };
    EXPECT_TRUE(head->words().contains(QStringLiteral("Interrupted")));
    EXPECT_FALSE(head->words().contains(QStringLiteral("On pace")));
    EXPECT_TRUE(wordsShown().contains(QStringLiteral("when it ended on"))) << wordsShown().toStdString();
    // While it ran, it was on pace.
    workspace->setAsOf(QDate(2025, 8, 1));
    settle();
    EXPECT_FALSE(head->words().contains(QStringLiteral("Interrupted"))) << head->words().toStdString();
    EXPECT_FALSE(wordsShown().contains(QStringLiteral("when it ended on")));
}

TEST_F(PersonPageTest, TheWayThroughTheModulesOfACurriculumStandsInItsOrder)
{
    // Somebody in the common curriculum, which has eight modules for every profession.
    const auto inIt = read<std::pair<Key, int>>([&](storage::Database &database, const query::CancelToken &token) {
        query::PeopleFilter filter;
        filter.asOf = query::AsOf::today(clock);
        const auto keys = query::peopleKeys(database, workspace->plans(), filter, token);
        std::pair<Key, int> found(0, -1);
        for (const Key person : keys.value()) {
            const auto standing = query::personStanding(database, workspace->plans(), person, filter.asOf);
            const auto &all = standing.value().enrolments;
            for (size_t i = 0; i < all.size() && found.second < 0; ++i)
                if (all[i].framework.code == QStringLiteral("cardio-onco-common"))
                    found = {person, int(i)};
            if (found.second >= 0)
                break;
        }
        return Result<std::pair<Key, int>>(found);
    });
    ASSERT_GE(inIt.second, 0);
    open(inIt.first, "modules");
    Q_EMIT page->findChild<PersonHead *>()->enrolmentChosen(inIt.second);
    auto *table
        = qobject_cast<ModulesTab *>(page->findChild<QTabWidget *>()->currentWidget())->findChild<TableView *>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 8; }));
    settle();
    QStringList phases;
    for (int row = 0; row < 8; ++row)
        phases.append(table->model()->index(row, 0).data().toString());
    EXPECT_EQ(phases.join(QString()), QStringLiteral("11122223"));
    EXPECT_EQ(table->model()->index(0, 2).data().toString(), QStringLiteral("Required"));
    EXPECT_EQ(table->model()->index(0, 3).data().toString(), QString()) << "no hours are stated in the pack";
    QSignalSpy led(page.get(), &Page::linkActivated);
    table->setCurrentIndex(table->model()->index(7, 1));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(led.size(), 1);
    EXPECT_TRUE(led.front().front().toString().startsWith(QStringLiteral("curricula?"))) << "to the module";
}

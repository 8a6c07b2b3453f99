#include "ui/rotations/rotations_page.h"

#include "models/storage/repository.h"
#include "tests/support/file_builder.h"
#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "ui/rotations/absence_dialog.h"
#include "ui/rotations/placement_dialog.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace kz;
using namespace kz::test;

namespace {

class RotationsPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        person = file.person(QStringLiteral("仮屋 みなと"), QStringLiteral("カリヤ ミナト"), "resident");
        doctor = file.person(QStringLiteral("手本 あきら"), QStringLiteral("テホン アキラ"), "physician");
        site = file.site(QStringLiteral("見本病院"));
        file.stays(person, site, QDate(2026, 4, 1), QDate(2026, 6, 30), "surgery", doctor);
        file.stays(person, site, QDate(2026, 7, 1), QDate(2026, 9, 30), "emergency", doctor);
        file.stays(person, site, QDate(2026, 9, 15), QDate(2026, 10, 31), "community");
    }
    void openPage()
    {
        file.close();
        auto opened = items::Workspace::open(file.path(), file.clock());
        ASSERT_TRUE(opened);
        workspace = std::move(opened).value();
        page = std::make_unique<RotationsPage>(*workspace, settings);
        page->resize(1140, 640);
        page->show();
        page->open(QStringLiteral("rotations?tab=placements"));
        ASSERT_TRUE(waitFor([this] { return table("Placements")->rowCount() > 0 && !firstName().isEmpty(); }));
    }
    void TearDown() override
    {
        page.reset();
        workspace.reset();
    }
    QTableView *view(const char *name) { return control<QTableView>(*page, name); }
    QAbstractItemModel *table(const char *name) { return view(name)->model(); }
    QString firstName() { return table("Placements")->index(0, 0).data().toString(); }
    /// What stands beside a stay as worth a look; null while the row has not come.
    QString notice(int row)
    {
        return table("Placements")->index(row, items::PlacementTableModel::Notice).data().toString();
    }
    template <typename Control>
    static Control *control(const QWidget &in, const char *name)
    {
        const QList<Control *> all = in.findChildren<Control *>();
        for (Control *one : all)
            if (one->accessibleName() == QLatin1String(name))
                return one;
        ADD_FAILURE() << "no control " << name;
        return nullptr;
    }
    static void press(const QDialog &dialog, QDialogButtonBox::StandardButton button)
    {
        dialog.findChild<QDialogButtonBox *>()->button(button)->click();
    }
    std::vector<Placement> stored()
    {
        return storage::Repository<Placement>(file.database()).all("ORDER BY from_day").value();
    }

    FileBuilder file;
    Key person = 0;
    Key doctor = 0;
    Key site = 0;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<RotationsPage> page;
};

} // namespace

TEST_F(RotationsPageTest, ShowsWhatRunsAndComesWithWhatIsWrongMarked)
{
    openPage();
    QAbstractItemModel *stays = table("Placements");
    ASSERT_EQ(stays->rowCount(), 2) << "the stay that has ended is not among them";
    EXPECT_EQ(notice(0), QStringLiteral("overlaps another stay"));
    EXPECT_TRUE(waitFor([this] { return !notice(1).isEmpty(); }));
    EXPECT_EQ(notice(1), QStringLiteral("overlaps another stay, no supervisor"));
    workspace->setAsOf(QDate(2026, 4, 10));
    EXPECT_TRUE(waitFor([&] { return stays->rowCount() == 3; }));
}

TEST_F(RotationsPageTest, AStayIsPlannedAndAppearsByItself)
{
    openPage();
    page->headerActions().first()->trigger();
    auto *dialog = page->findChild<PlacementDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    press(*dialog, QDialogButtonBox::Save);
    EXPECT_TRUE(dialog->isVisible()) << "nothing can be saved without a person";
    EXPECT_FALSE(control<QLineEdit>(*dialog, "Person")->accessibleDescription().isEmpty());
    control<FinderField>(*dialog, "Person")->setChosen(person, QStringLiteral("仮屋 みなと"));
    control<FinderField>(*dialog, "Site")->setChosen(site, QStringLiteral("見本病院"));
    control<DayField>(*dialog, "From")->setDay(QDate(2026, 11, 1));
    control<DayField>(*dialog, "To")->setDay(QDate(2026, 10, 1));
    press(*dialog, QDialogButtonBox::Save);
    EXPECT_FALSE(control<DayField>(*dialog, "To")->accessibleDescription().isEmpty()) << "it ends before it begins";
    control<DayField>(*dialog, "To")->setDay(QDate(2027, 1, 31));
    press(*dialog, QDialogButtonBox::Save);
    ASSERT_TRUE(waitFor([&] { return table("Placements")->rowCount() == 3; }));
    EXPECT_EQ(stored().back().to, QDate(2027, 1, 31));
}

TEST_F(RotationsPageTest, ATypedNameThatNamesNobodyIsNotLost)
{
    openPage();
    auto *view = this->view("Placements");
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    auto *dialog = page->findChild<PlacementDialog *>();
    ASSERT_TRUE(dialog);
    auto *supervisor = control<FinderField>(*dialog, "Supervisor");
    EXPECT_EQ(supervisor->key(), doctor);
    supervisor->setChosen(0, QStringLiteral("だれか"));
    press(*dialog, QDialogButtonBox::Save);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(supervisor->accessibleDescription().isEmpty());
}

TEST_F(RotationsPageTest, WhatMayTellOfAPatientIsSeenBeforeItIsKept)
{
    openPage();
    auto *view = this->view("Placements");
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QPointer<PlacementDialog> dialog = page->findChild<PlacementDialog *>();
    ASSERT_TRUE(dialog);
    auto *note = control<QLineEdit>(*dialog, "Note");
    note->setText(QStringLiteral("カルテ番号 12345"));
    EXPECT_TRUE(note->accessibleDescription().contains(QStringLiteral("12345"))) << "while it is typed";
    press(*dialog, QDialogButtonBox::Save);
    EXPECT_TRUE(dialog && dialog->isVisible());
    QTest::qWait(50);
    EXPECT_TRUE(stored()[1].note.isEmpty()) << "the first press leads to it";
    press(*dialog, QDialogButtonBox::Save);
    ASSERT_TRUE(waitFor([&] { return dialog.isNull(); }));
    EXPECT_EQ(stored()[1].note, QStringLiteral("カルテ番号 12345"));
}

TEST_F(RotationsPageTest, AFieldIsChosenInWordsAndOneNobodyCountsIsNoticed)
{
    file.ladder(); // asks for weeks in emergency
    file.department(site, QStringLiteral("外来"), "dialysis");
    openPage();
    page->headerActions().first()->trigger();
    QPointer<PlacementDialog> dialog = page->findChild<PlacementDialog *>();
    ASSERT_TRUE(dialog);
    control<FinderField>(*dialog, "Person")->setChosen(person, QStringLiteral("仮屋 みなと"));
    control<FinderField>(*dialog, "Site")->setChosen(site, QStringLiteral("見本病院"));
    control<DayField>(*dialog, "From")->setDay(QDate(2026, 11, 1));
    control<DayField>(*dialog, "To")->setDay(QDate(2026, 11, 30));
    auto *field = dialog->findChild<QComboBox *>(QStringLiteral("field"));
    // Those with a word and the hospital's own, as the form of a site offers them.
    ASSERT_TRUE(waitFor([&] { return field->findData(QStringLiteral("dialysis")) > 0; }));
    EXPECT_GT(field->findText(QStringLiteral("emergency medicine")), 0);
    EXPECT_GT(field->findText(QStringLiteral("rehabilitation")), 0);
    field->setEditText(QStringLiteral("naika"));
    EXPECT_FALSE(field->accessibleDescription().isEmpty()) << "no rule counts it";
    press(*dialog, QDialogButtonBox::Save);
    EXPECT_TRUE(dialog && dialog->isVisible());
    field->setEditText(QStringLiteral("Emergency medicine"));
    EXPECT_TRUE(field->accessibleDescription().isEmpty());
    press(*dialog, QDialogButtonBox::Save);
    ASSERT_TRUE(waitFor([&] { return dialog.isNull(); }));
    EXPECT_EQ(stored().back().field, QStringLiteral("emergency")) << "stored by its code";
}

TEST_F(RotationsPageTest, AnAbsencesReasonIsReadAsANoteIs)
{
    openPage();
    page->headerActions().at(1)->trigger();
    auto *dialog = page->findChild<AbsenceDialog *>();
    ASSERT_TRUE(dialog);
    auto *reason = control<QLineEdit>(*dialog, "Reason");
    reason->setText(QStringLiteral("カルテ番号 12345"));
    EXPECT_TRUE(reason->accessibleDescription().contains(QStringLiteral("12345")));
    reason->setText(QStringLiteral("インフルエンザ"));
    EXPECT_TRUE(reason->accessibleDescription().isEmpty());
}

TEST_F(RotationsPageTest, RemovingIsOneKeyAndUndoBringsItBack)
{
    openPage();
    auto *view = this->view("Placements");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(1, 0));
    page->headerActions().last()->trigger();
    ASSERT_TRUE(waitFor([&] { return table("Placements")->rowCount() == 1; }));
    EXPECT_TRUE(waitFor([this] { return notice(0).isEmpty(); })) << "nothing overlaps any more";
    workspace->door()->undo();
    EXPECT_TRUE(waitFor([&] { return table("Placements")->rowCount() == 2; }));
}

TEST_F(RotationsPageTest, AllThatAreChosenAreRemovedAsOneAction)
{
    openPage();
    auto *view = this->view("Placements");
    view->selectAll();
    page->headerActions().last()->trigger();
    ASSERT_TRUE(waitFor([&] { return table("Placements")->rowCount() == 0; }));
    EXPECT_EQ(stored().size(), 1u) << "what is not in the list stays";
    workspace->door()->undo();
    EXPECT_TRUE(waitFor([&] { return table("Placements")->rowCount() == 2; })) << "one undo brings both back";
}

TEST_F(RotationsPageTest, AnEmptyListSaysWhatWillBeThereAndOffersTheFirstAction)
{
    openPage();
    QStringList links;
    QObject::connect(page.get(), &Page::linkActivated, page.get(), [&](const QString &link) { links.append(link); });
    const auto shown = [this]() -> EmptyState * {
        for (auto *one : page->findChildren<EmptyState *>())
            if (one->isVisible())
                return one;
        return nullptr;
    };
    EXPECT_FALSE(shown());
    page->open(QStringLiteral("rotations?person=%1&tab=placements").arg(keyToText(doctor)));
    ASSERT_TRUE(waitFor([&] { return shown() != nullptr; }));
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    for (auto *button : shown()->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Import"))
            button->click();
    EXPECT_EQ(links, QStringList{QStringLiteral("do/import")});
    for (auto *button : shown()->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("New placement"))
            button->click();
    auto *dialog = page->findChild<PlacementDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(control<FinderField>(*dialog, "Person")->key(), doctor) << "whom the list was narrowed to";
    page->open(QStringLiteral("rotations?site=%1&tab=absences").arg(keyToText(site)));
    EXPECT_TRUE(waitFor([&] { return shown() != nullptr && !shown()->findChildren<QPushButton *>().isEmpty(); }));
}

TEST_F(RotationsPageTest, WhoMayNotPlanReadsAStay)
{
    const Key actor = file.add(Actor{.name = QStringLiteral("手本 あきら"), .role = ActorRole::Educator});
    openPage();
    workspace->door()->workAs(actor).waitForFinished();
    ASSERT_TRUE(waitFor([&] { return workspace->actor().id == actor; }));
    auto *view = this->view("Placements");
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    auto *dialog = page->findChild<PlacementDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->isVisible());
    auto *note = control<QLineEdit>(*dialog, "Note");
    EXPECT_TRUE(note->isReadOnly());
    EXPECT_FALSE(control<QComboBox>(*dialog, "Kind")->isEnabled());
    QPointer<PlacementDialog> open = dialog;
    QTest::keyClick(note, Qt::Key_Return);
    EXPECT_TRUE(waitFor([&] { return open.isNull(); })) << "Enter closes it";
    EXPECT_EQ(stored().size(), 3u);
}

TEST_F(RotationsPageTest, ThePapersOfWhoAndWhereIsInViewAreOneMenuAway)
{
    openPage();
    QStringList links;
    QObject::connect(page.get(), &Page::linkActivated, page.get(), [&](const QString &link) { links.append(link); });
    auto *ofPerson = page->findChild<QAction *>(QStringLiteral("print-person"));
    auto *ofSite = page->findChild<QAction *>(QStringLiteral("print-site"));
    const auto menus = page->findChildren<QMenu *>();
    const auto menu = std::ranges::find_if(menus, [&](const QMenu *one) { return one->actions().contains(ofPerson); });
    ASSERT_NE(menu, menus.end());
    view("Placements")->setCurrentIndex(table("Placements")->index(0, 0));
    Q_EMIT(*menu)->aboutToShow();
    EXPECT_EQ(ofPerson->text(), QStringLiteral("Schedule of 仮屋 みなと…"));
    EXPECT_FALSE(ofSite->isEnabled()) << "no site is chosen";
    ofPerson->trigger();
    page->open(QStringLiteral("rotations?site=%1&tab=placements").arg(keyToText(site)));
    Q_EMIT(*menu)->aboutToShow();
    EXPECT_TRUE(ofSite->isEnabled());
    ofSite->trigger();
    EXPECT_EQ(links,
              (QStringList{QStringLiteral("reports?stays=") + keyToText(person),
                           QStringLiteral("reports?rotations=") + keyToText(site)}));
}

TEST_F(RotationsPageTest, AnAbsenceProposesItsWorkingDays)
{
    openPage();
    page->headerActions().at(1)->trigger();
    auto *dialog = page->findChild<AbsenceDialog *>();
    ASSERT_TRUE(dialog);
    control<FinderField>(*dialog, "Person")->setChosen(person, QStringLiteral("仮屋 みなと"));
    control<DayField>(*dialog, "From")->setDay(QDate(2026, 7, 3)); // a Friday
    control<DayField>(*dialog, "To")->setDay(QDate(2026, 7, 14));
    EXPECT_EQ(dialog->findChild<QDoubleSpinBox *>()->value(), 8);
    control<DayField>(*dialog, "To")->setDay(QDate(2026, 7, 21));
    EXPECT_EQ(dialog->findChild<QDoubleSpinBox *>()->value(), 12) << "the 20th is the day of the sea";
    press(*dialog, QDialogButtonBox::Save);
    EXPECT_TRUE(waitFor([&] { return table("Absences")->rowCount() == 1; }));
}

TEST_F(RotationsPageTest, AnAbsenceBeginsTodayAndEndsBeforeTheReturn)
{
    openPage();
    page->headerActions().at(1)->trigger();
    auto *dialog = page->findChild<AbsenceDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(control<DayField>(*dialog, "From")->day(), file.clock().today());
    auto *to = control<DayField>(*dialog, "To");
    auto *returns = control<DayField>(*dialog, "Returns on");
    EXPECT_EQ(to->text(), QString());
    EXPECT_TRUE(to->placeholderText().startsWith(QStringLiteral("e.g. "))) << "an example, not a day";
    returns->setDay(QDate(2027, 4, 1));
    EXPECT_EQ(to->day(), QDate(2027, 3, 31));
    to->setDay(QDate(2027, 2, 28));
    EXPECT_EQ(returns->day(), QDate(2027, 3, 1));
    returns->clear();
    EXPECT_EQ(to->text(), QString());
    QStringList marked;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        if (label->text().endsWith(QStringLiteral(" (required)")))
            marked.append(label->text().section(u' ', 0, 0));
    EXPECT_EQ(marked, QStringList({QStringLiteral("Person"), QStringLiteral("Kind"), QStringLiteral("From")}));
}

TEST_F(RotationsPageTest, ALinkFiltersAndTheFieldTellsByWhom)
{
    file.stays(doctor, site, QDate(2026, 7, 1), QDate(2026, 7, 31));
    openPage();
    EXPECT_EQ(table("Placements")->rowCount(), 3);
    page->open(QStringLiteral("rotations?person=") + keyToText(person));
    EXPECT_TRUE(waitFor([&] { return table("Placements")->rowCount() == 2; }));
    EXPECT_TRUE(
        waitFor([&] { return control<FinderField>(*page, "Person")->text() == QStringLiteral("仮屋 みなと"); }));
    page->open(QStringLiteral("rotations"));
    EXPECT_EQ(control<FinderField>(*page, "Person")->key(), person) << "who comes back goes on";
    RotationsPage another(*workspace, settings);
    another.open(QStringLiteral("rotations"));
    EXPECT_EQ(control<FinderField>(another, "Person")->key(), 0) << "nobody is remembered on a shared computer";
}

TEST_F(RotationsPageTest, ALinkMayNameTheDaysAndTheNextOneLetsThemGo)
{
    openPage();
    const auto *period = control<QComboBox>(*page, "Period");
    page->open(QStringLiteral("rotations?from=2026-04-01&site=%1&tab=placements&to=2026-06-30").arg(keyToText(site)));
    EXPECT_TRUE(waitFor([&] { return table("Placements")->rowCount() == 1; })) << "the one that has ended";
    EXPECT_EQ(period->count(), 4);
    EXPECT_TRUE(period->currentText().contains(QStringLiteral("2026"))) << period->currentText().toStdString();
    page->open(QStringLiteral("rotations?site=") + keyToText(site));
    EXPECT_TRUE(waitFor([&] { return table("Placements")->rowCount() == 2; }));
    EXPECT_EQ(period->count(), 3);
    EXPECT_EQ(period->currentIndex(), 0);
}

TEST_F(RotationsPageTest, EveryControlHasANameAndNoKeyTwoMeanings)
{
    openPage();
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    EXPECT_EQ(clashingKeys(page.get()), QStringList());
    EXPECT_EQ(clippedTexts(page.get()), QStringList());
}

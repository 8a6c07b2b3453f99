#include "ui/people/people_page.h"

#include "models/exchange/book_reader.h"
#include "models/storage/repository.h"
#include "tests/models/items/items_support.h"
#include "tests/support/gui_checks.h"
#include "ui/people/assign_dialog.h"
#include "ui/people/enrolment_dialogs.h"
#include "ui/people/merge_dialog.h"
#include "ui/people/people_filter_bar.h"
#include "ui/people/people_list.h"
#include "ui/people/person_form.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/link.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::test;

namespace {

class ScriptedFiles final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &, std::function<void(const QString &)> chosen) override
    {
        chosen(answer);
    }
    QString answer;
};

/// Three people at two sites; one of them enrolled and hopelessly behind.
struct Hospital {
    explicit Hospital(const std::function<void(Hospital &)> &more = {})
    {
        central = file.site(QStringLiteral("階中央病院"));
        shiomi = file.site(QStringLiteral("汐見市民病院"));
        nurse = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
        late = file.person(QStringLiteral("例田 つばさ"), QStringLiteral("レイダ ツバサ"));
        doctor = file.person(QStringLiteral("仮屋 みなと"), QStringLiteral("カリヤ ミナト"), "resident");
        file.belongs(nurse, central);
        file.belongs(late, shiomi);
        file.belongs(doctor, central);
        file.add(PersonIdentifier{.person = nurse, .value = QStringLiteral("N-0012")});
        const TinyLadder ladder = file.ladder();
        file.enrol(late, ladder, ladder.levelOne, QDate(2025, 4, 1), QDate(2026, 6, 30));
        if (more)
            more(*this);
        open = std::make_unique<OpenFile>(file);
        makePage();
    }
    void makePage()
    {
        page = std::make_unique<PeoplePage>(**open, settings, &files);
        page->resize(1100, 660);
        QObject::connect(page.get(), &Page::linkActivated, page.get(),
                         [this](const QString &link) { links.append(link); });
        QObject::connect(page.get(), &Page::linkChanged, page.get(), [this](const QString &link) { changed = link; });
        page->open(QStringLiteral("people"));
        page->show();
        list = page->findChild<PeopleList *>();
        table = page->findChild<TableView *>();
    }
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            found.append(table->model()->index(row, 0).data().toString());
        return found;
    }
    bool shows(const QStringList &wanted)
    {
        return waitFor([&] { return names() == wanted; });
    }
    QComboBox *combo(const char *name) const
    {
        for (QComboBox *one : page->findChildren<QComboBox *>())
            if (one->accessibleName() == QLatin1String(name))
                return one;
        return nullptr;
    }
    QAction *action(const char *text) const
    {
        for (QAction *one : page->findChildren<QAction *>())
            if (one->text() == QString::fromUtf8(text))
                return one;
        return nullptr;
    }
    template <typename Dialog>
    QPointer<Dialog> asks(const char *actionText)
    {
        action(actionText)->trigger();
        QPointer<Dialog> dialog;
        EXPECT_TRUE(waitFor([&] { return (dialog = page->findChild<Dialog *>()) != nullptr; }));
        return dialog;
    }
    void choose(const char *name, const QString &text)
    {
        ASSERT_TRUE(waitFor([&] { return combo(name)->findText(text) >= 0; })) << name;
        combo(name)->setCurrentIndex(combo(name)->findText(text));
    }

    FileBuilder file;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    ScriptedFiles files;
    Key central = 0;
    Key shiomi = 0;
    Key nurse = 0;
    Key late = 0;
    Key doctor = 0;
    std::unique_ptr<OpenFile> open;
    std::unique_ptr<PeoplePage> page;
    PeopleList *list = nullptr;
    TableView *table = nullptr;
    QStringList links;
    QString changed;
};

const QString karida = QStringLiteral("仮屋 みなと");
const QString mihonzaka = QStringLiteral("見本坂 はるか");
const QString reida = QStringLiteral("例田 つばさ");

QLineEdit *field(const PersonForm &form, const char *name)
{
    return form.findChild<QLineEdit *>(QLatin1String(name));
}

QString issueAt(const PersonForm &form, const char *name)
{
    const QWidget *control = form.findChild<QWidget *>(QLatin1String(name));
    return control ? control->accessibleDescription() : QStringLiteral("no such field");
}

PersonForm *formOf(Hospital &hospital, const QString &link)
{
    hospital.page->open(link);
    auto *form = hospital.page->findChild<PersonForm *>();
    EXPECT_TRUE(waitFor([&] { return form->findChild<QComboBox *>(QStringLiteral("profession"))->count() > 1; }));
    return form;
}

} // namespace

TEST(PeoplePage, ListsEverybodyInTheOrderOfTheSyllabary)
{
    Hospital hospital;
    EXPECT_TRUE(hospital.shows({karida, mihonzaka, reida}));
}

TEST(PeoplePage, FiltersHoldTogetherAndAreRemembered)
{
    Hospital hospital;
    ASSERT_TRUE(hospital.shows({karida, mihonzaka, reida}));
    hospital.choose("Site", QStringLiteral("階中央病院"));
    EXPECT_TRUE(hospital.shows({karida, mihonzaka}));
    hospital.page->findChild<SearchField *>()->setText(QStringLiteral("ミホン"));
    EXPECT_TRUE(hospital.shows({mihonzaka}));
    EXPECT_EQ(Link::parse(hospital.changed).query.value(QStringLiteral("site")), keyToText(hospital.central));

    hospital.page->open(QStringLiteral("people"));
    EXPECT_TRUE(hospital.shows({mihonzaka})) << "who comes back goes on";
    const Link kept = Link::parse(hospital.settings.value(Setting::View, QStringLiteral("people")).toString());
    EXPECT_FALSE(kept.query.contains(QStringLiteral("q"))) << "the next one on this computer would read it";
    hospital.makePage();
    EXPECT_TRUE(hospital.shows({karida, mihonzaka})) << "the next time the list is narrowed as it was, but for a name";
    EXPECT_TRUE(waitFor([&] { return hospital.combo("Site")->currentText() == QStringLiteral("階中央病院"); }));
}

TEST(PeoplePage, AWardAndAnIntakeYearNarrowTheList)
{
    Key ward = 0;
    Hospital hospital([&](Hospital &one) {
        ward = one.file.department(one.central, QStringLiteral("5東病棟"));
        one.file.belongs(one.nurse, one.central, ward, QDate(2026, 5, 1));
        one.file.add(Employment{.person = one.nurse, .from = QDate(2026, 4, 1), .to = {}});
        one.file.add(Employment{.person = one.doctor, .from = QDate(2025, 4, 1), .to = {}});
    });
    ASSERT_TRUE(hospital.shows({karida, mihonzaka, reida}));
    EXPECT_FALSE(hospital.combo("Department or ward")->isEnabled()) << "a ward is one of a site";
    hospital.choose("Site", QStringLiteral("階中央病院"));
    hospital.choose("Department or ward", QStringLiteral("5東病棟"));
    EXPECT_TRUE(hospital.shows({mihonzaka}));
    hospital.choose("Department or ward", QStringLiteral("All wards"));
    hospital.choose("Intake year", QStringLiteral("FY2025"));
    EXPECT_TRUE(hospital.shows({karida}));
    hospital.choose("Intake year", QStringLiteral("FY2026"));
    hospital.choose("Department or ward", QStringLiteral("5東病棟"));
    EXPECT_TRUE(hospital.shows({mihonzaka}));

    hospital.makePage();
    EXPECT_TRUE(hospital.shows({mihonzaka})) << "the next time the list is narrowed as it was";
    EXPECT_TRUE(waitFor([&] { return hospital.combo("Intake year")->currentText() == QStringLiteral("FY2026"); }));
    EXPECT_EQ(hospital.combo("Department or ward")->currentText(), QStringLiteral("5東病棟"));
    hospital.page->open(QStringLiteral("people?department=") + keyToText(ward));
    EXPECT_TRUE(waitFor([&] { return hospital.combo("Intake year")->currentIndex() == 0; }));
    EXPECT_TRUE(hospital.shows({mihonzaka}));
    EXPECT_EQ(hospital.combo("Site")->currentText(), QStringLiteral("階中央病院")) << "the ward says so";
}

TEST(PeoplePage, TwoRecordsOfOnePersonBecomeOne)
{
    const QString twin = QStringLiteral("見本坂 遥");
    Hospital hospital([&](Hospital &one) { one.file.person(twin, QStringLiteral("ミホンザカ ハルカ")); });
    hospital.page->open(QStringLiteral("people?duplicates=1"));
    ASSERT_TRUE(hospital.shows({mihonzaka, twin}));
    EXPECT_FALSE(hospital.action("Merge…")->isVisible()) << "two are chosen first";
    hospital.table->selectAll();
    ASSERT_TRUE(hospital.action("Merge…")->isVisible());
    const auto dialog = hospital.asks<MergeDialog>("Merge…");
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    // The record with less goes; of what differs that of the other is proposed.
    for (QRadioButton *one : dialog->findChildren<QRadioButton *>())
        if (one->text() == twin) {
            EXPECT_FALSE(one->isChecked());
            one->click();
        }
    for (QPushButton *one : dialog->findChildren<QPushButton *>())
        if (one->text() == QStringLiteral("Merge"))
            one->click();
    ASSERT_TRUE(waitFor([&] { return dialog.isNull(); }));
    EXPECT_TRUE(hospital.shows({})) << "nobody stands twice any more";
    const auto people = storage::Repository<Person>(hospital.file.database()).all("ORDER BY kana_key").value();
    ASSERT_EQ(people.size(), 3u);
    EXPECT_EQ(people[1].id, hospital.nurse);
    EXPECT_EQ(people[1].name, twin);
    auto undone = (*hospital.open)->door()->undo();
    ASSERT_TRUE(waitFor([&] { return undone.isFinished(); }));
    EXPECT_TRUE(hospital.shows({mihonzaka, twin}));
}

TEST(PeoplePage, WhatForbidsAMergeIsToldBeforeIt)
{
    Hospital hospital([](Hospital &one) {
        one.file.add(Duty{.person = one.nurse, .trainee = one.late, .from = QDate(2026, 4, 1), .to = {}});
    });
    ASSERT_TRUE(hospital.shows({karida, mihonzaka, reida}));
    const QAbstractItemModel &people = *hospital.table->model();
    hospital.table->selectionModel()->select({people.index(1, 0), people.index(2, 0)},
                                             QItemSelectionModel::Select | QItemSelectionModel::Rows);
    const auto dialog = hospital.asks<MergeDialog>("Merge…");
    EXPECT_FALSE(dialog->findChild<Banner *>()->words().isEmpty());
    for (QPushButton *one : dialog->findChildren<QPushButton *>())
        EXPECT_TRUE(one->text() != QStringLiteral("Merge") || !one->isEnabled());
    dialog->close();
}

TEST(PeoplePage, SeveralAreGivenOnePreceptor)
{
    Hospital hospital;
    ASSERT_TRUE(hospital.shows({karida, mihonzaka, reida}));
    EXPECT_FALSE(hospital.action("Assign…")->isVisible()) << "nobody is chosen";
    hospital.table->selectAll();
    const auto dialog = hospital.asks<AssignDialog>("Assign…");
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    save->click();
    EXPECT_FALSE(dialog->findChild<FinderField *>()->accessibleDescription().isEmpty()) << "who, is asked";
    dialog->findChild<FinderField *>()->setChosen(hospital.nurse, mihonzaka);
    save->click();
    ASSERT_TRUE(waitFor([&] { return dialog.isNull(); }));
    EXPECT_EQ(storage::Repository<Duty>(hospital.file.database()).all().value().size(), 2u) << "not to themselves";
    auto undone = (*hospital.open)->door()->undo();
    ASSERT_TRUE(waitFor([&] { return undone.isFinished(); }));
    EXPECT_TRUE(storage::Repository<Duty>(hospital.file.database()).all().value().empty()) << "one undo for all";
}

TEST(PeoplePage, SeveralMoveToAnotherWardInOneStep)
{
    Hospital hospital;
    ASSERT_TRUE(hospital.shows({karida, mihonzaka, reida}));
    hospital.table->selectAll();
    const auto dialog = hospital.asks<AssignDialog>("Assign…");
    auto *what = dialog->findChild<QComboBox *>(QStringLiteral("what"));
    what->setCurrentIndex(what->findText(QStringLiteral("Site and ward")));
    EXPECT_FALSE(dialog->findChild<FinderField *>()->isVisible());
    auto *save = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    auto *site = dialog->findChild<QComboBox *>(QStringLiteral("site"));
    save->click();
    EXPECT_FALSE(site->accessibleDescription().isEmpty()) << "where to, is asked";
    site->setCurrentIndex(site->findData(QVariant::fromValue(hospital.shiomi)));
    save->click();
    ASSERT_TRUE(waitFor([&] { return dialog.isNull(); }));
    const auto there = [&] {
        const auto all = storage::Repository<Affiliation>(hospital.file.database()).all().value();
        return std::ranges::count_if(all, [&](const Affiliation &one) {
            return one.site == hospital.shiomi && one.from == hospital.file.clock().today() && !one.to.isValid();
        });
    };
    EXPECT_EQ(there(), 2) << "who was there already is so since they came";
    auto undone = (*hospital.open)->door()->undo();
    ASSERT_TRUE(waitFor([&] { return undone.isFinished(); }));
    EXPECT_EQ(there(), 0) << "one undo for all";
}

TEST(PeoplePage, SeveralAreSetAnotherTarget)
{
    Hospital hospital;
    ASSERT_TRUE(hospital.shows({karida, mihonzaka, reida}));
    hospital.table->selectAll();
    const auto dialog = hospital.asks<AssignDialog>("Assign…");
    auto *what = dialog->findChild<QComboBox *>(QStringLiteral("what"));
    what->setCurrentIndex(what->count() - 1);
    EXPECT_FALSE(dialog->findChild<FinderField *>()->isVisible());
    auto *level = dialog->findChild<QComboBox *>(QStringLiteral("target_level"));
    level->setCurrentIndex(level->findText(QStringLiteral("II")));
    const Key wanted = level->currentData().value<Key>();
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    ASSERT_TRUE(waitFor([&] { return dialog.isNull(); }));
    const auto all = storage::Repository<Enrolment>(hospital.file.database()).all().value();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all.front().targetLevel, wanted);
}

TEST(PeoplePage, SeveralAreEnrolledAtOnce)
{
    Hospital hospital;
    ASSERT_TRUE(hospital.shows({karida, mihonzaka, reida}));
    auto *table = hospital.page->findChild<TableView *>();
    QAction *enrol = nullptr;
    for (QAction *action : hospital.page->findChildren<QAction *>())
        if (action->text() == QStringLiteral("Enrol…"))
            enrol = action;
    ASSERT_TRUE(enrol);
    EXPECT_FALSE(enrol->isVisible()) << "nobody is chosen";
    table->selectAll();
    EXPECT_TRUE(enrol->isVisible());
    enrol->trigger();
    QPointer<EnrolDialog> dialog;
    ASSERT_TRUE(waitFor([&] { return (dialog = hospital.page->findChild<EnrolDialog *>()) != nullptr; }));
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    ASSERT_TRUE(waitFor([&] { return dialog.isNull(); }));
    const auto all = storage::Repository<Enrolment>(hospital.file.database()).all().value();
    EXPECT_EQ(all.size(), 3u) << "two are new, the third was in it already";
    const QString told = hospital.list->findChild<Banner *>()->words();
    EXPECT_TRUE(told.contains(u'2') && told.contains(u'1')) << told.toStdString();
    auto undone = (*hospital.open)->door()->undo();
    ASSERT_TRUE(waitFor([&] { return undone.isFinished(); }));
    EXPECT_EQ(storage::Repository<Enrolment>(hospital.file.database()).all().value().size(), 1u) << "one undo for all";
}

TEST(PeoplePage, OneIsEnrolledAsOnTheirOwnPage)
{
    Hospital hospital;
    ASSERT_TRUE(hospital.shows({karida, mihonzaka, reida}));
    hospital.page->findChild<TableView *>()->selectRow(2);
    for (QAction *action : hospital.page->findChildren<QAction *>())
        if (action->text() == QStringLiteral("Enrol…"))
            action->trigger();
    QPointer<EnrolDialog> dialog;
    ASSERT_TRUE(waitFor([&] { return (dialog = hospital.page->findChild<EnrolDialog *>()) != nullptr; }));
    EXPECT_TRUE(dialog->windowTitle().contains(reida));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_FALSE(dialog->findChild<QComboBox *>(QStringLiteral("version"))->accessibleDescription().isEmpty())
        << "is in it already";
}

TEST(PeoplePage, ALinkNarrowsTheList)
{
    Hospital hospital;
    hospital.page->open(QStringLiteral("people?state=behind"));
    EXPECT_TRUE(hospital.shows({reida}));
    EXPECT_EQ(hospital.combo("Standing")->currentIndex(), 1);
    hospital.page->open(QStringLiteral("people?q=N-0012"));
    EXPECT_TRUE(hospital.shows({mihonzaka})) << "a staff number finds its person";
    hospital.page->open(QStringLiteral("people?site=") + keyToText(Key(12345)));
    EXPECT_TRUE(hospital.shows({karida, mihonzaka, reida})) << "a site of another file is no condition";
}

TEST(PeoplePage, ALinkToALevelSaysWhichOne)
{
    Key level = 0;
    Hospital hospital([&level](Hospital &of) {
        const auto levels = storage::Repository<Level>(of.file.database()).all("ORDER BY position").value();
        level = levels.front().id;
    });
    hospital.page->open(QStringLiteral("people?level=") + keyToText(level));
    EXPECT_TRUE(waitFor([&] { return hospital.combo("Level")->currentData().value<Key>() == level; }));
    EXPECT_EQ(hospital.combo("Ladder or programme")->currentIndex(), 0) << "whoever holds it, enrolled or not";
    EXPECT_TRUE(hospital.shows({})) << "nobody holds it";
}

TEST(PeoplePage, EnterOpensAPersonAndReportNamesThoseChosen)
{
    Hospital hospital;
    ASSERT_TRUE(hospital.shows({karida, mihonzaka, reida}));
    QTest::keyClick(hospital.page->findChild<SearchField *>(), Qt::Key_Down);
    QTest::keyClick(hospital.table, Qt::Key_Down);
    QTest::keyClick(hospital.table, Qt::Key_Return);
    EXPECT_EQ(hospital.links.last(), QStringLiteral("person/") + keyToText(hospital.nurse));
    QTest::keyClick(hospital.table, Qt::Key_Down, Qt::ShiftModifier);
    hospital.list->headerActions()[1]->trigger();
    EXPECT_EQ(hospital.links.last(),
              QStringLiteral("reports?person=%1,%2").arg(keyToText(hospital.nurse), keyToText(hospital.late)));
}

TEST(PeoplePage, ReportTakesMoreThanALinkHasRoomForAlong)
{
    Hospital hospital([](Hospital &of) {
        for (int i = 0; i < 500; ++i)
            of.file.person(QStringLiteral("見本%1 みな").arg(i), QStringLiteral("ミホン ミナ"));
    });
    ASSERT_TRUE(waitFor([&] { return hospital.table->model()->rowCount() == 503; }));
    hospital.list->headerActions()[1]->trigger();
    const QString person = Link::parse(hospital.links.last()).query.value(QStringLiteral("person"));
    EXPECT_EQ(heldKeys(person).size(), 503u) << "the whole list";
    hospital.table->selectRow(0);
    hospital.table->selectionModel()->select(
        QItemSelection(hospital.table->model()->index(0, 0), hospital.table->model()->index(500, 0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    hospital.list->headerActions()[1]->trigger();
    const QString chosen = Link::parse(hospital.links.last()).query.value(QStringLiteral("person"));
    EXPECT_EQ(heldKeys(chosen).size(), 501u) << "those chosen";
    EXPECT_EQ(heldKeys(person).size(), 503u) << "the way back finds the others still";
}

TEST(PeoplePage, TheHandoutIsOfTheSiteTheListIsNarrowedTo)
{
    Key ward = 0;
    Hospital hospital([&](Hospital &one) { ward = one.file.department(one.central, QStringLiteral("5東病棟")); });
    ASSERT_TRUE(hospital.shows({karida, mihonzaka, reida}));
    hospital.list->headerActions()[3]->trigger();
    EXPECT_EQ(hospital.links.last(), QStringLiteral("reports?kind=handout"));
    hospital.page->open(QStringLiteral("people?site=") + keyToText(hospital.central));
    hospital.list->headerActions()[3]->trigger();
    EXPECT_EQ(Link::parse(hospital.links.last()).query.value(QStringLiteral("site")), keyToText(hospital.central));
    hospital.page->open(QStringLiteral("people?department=") + keyToText(ward));
    ASSERT_TRUE(waitFor([&] { return hospital.combo("Department or ward")->currentIndex() == 1; }));
    hospital.list->headerActions()[3]->trigger();
    EXPECT_EQ(Link::parse(hospital.links.last()).query.value(QStringLiteral("ward")), keyToText(ward));
}

TEST(PeoplePage, TheListGoesToACsvFile)
{
    Hospital hospital;
    ASSERT_TRUE(hospital.shows({karida, mihonzaka, reida}));
    hospital.files.answer = hospital.folder.filePath(QStringLiteral("people.csv"));
    hospital.list->headerActions()[2]->trigger();
    ASSERT_TRUE(waitFor([&] { return QFile::exists(hospital.files.answer); }));
    QFile file(hospital.files.answer);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[2].contains(QStringLiteral("N-0012"))) << lines[2].toStdString();
}

TEST(PeoplePage, TheListGoesToAWorkbook)
{
    Hospital hospital;
    ASSERT_TRUE(hospital.shows({karida, mihonzaka, reida}));
    hospital.files.answer = hospital.folder.filePath(QStringLiteral("people.xlsx"));
    hospital.list->headerActions()[2]->trigger();
    ASSERT_TRUE(waitFor([&] { return QFile::exists(hospital.files.answer); }));
    auto book = exchange::BookReader::open(hospital.files.answer);
    ASSERT_TRUE(book);
    QStringList numbers;
    ASSERT_TRUE(book.value()->read(0, [&](qint64, const QStringList &cells) {
        numbers.append(cells.value(3));
        return true;
    }));
    EXPECT_EQ(numbers.size(), 4);
    EXPECT_TRUE(numbers.contains(QStringLiteral("N-0012")));
}

TEST(PersonForm, WhatIsWrongStandsAtItsField)
{
    Hospital hospital;
    PersonForm *form = formOf(hospital, QStringLiteral("people/new"));
    field(*form, "kana")->setText(QStringLiteral("見本"));
    field(*form, "from_day")->setText(QStringLiteral("2026-13-40"));
    form->headerActions().first()->trigger();
    for (const char *name : {"name", "kana", "profession", "from_day"})
        EXPECT_FALSE(issueAt(*form, name).isEmpty()) << name;
    EXPECT_TRUE(issueAt(*form, "staff_number").isEmpty());
    field(*form, "kana")->setText(QStringLiteral("ミホン"));
    EXPECT_TRUE(issueAt(*form, "kana").isEmpty()) << "mended while typing";
}

TEST(PersonForm, ANewPersonIsSavedAndOpened)
{
    Hospital hospital;
    PersonForm *form = formOf(hospital, QStringLiteral("people/new"));
    field(*form, "name")->setText(QStringLiteral("𠮷例 さくら"));
    field(*form, "kana")->setText(QStringLiteral("ヨシレイ サクラ"));
    field(*form, "staff_number")->setText(QStringLiteral("N-0012"));
    auto *profession = form->findChild<QComboBox *>(QStringLiteral("profession"));
    profession->setCurrentIndex(1);
    form->headerActions().first()->trigger();
    EXPECT_TRUE(waitFor([&] { return !issueAt(*form, "staff_number").isEmpty(); })) << "the number is somebody else's";
    field(*form, "staff_number")->setText(QStringLiteral("N-0099"));
    form->headerActions().first()->trigger();
    ASSERT_TRUE(waitFor([&] { return !hospital.links.isEmpty(); }));
    EXPECT_TRUE(hospital.links.last().startsWith(QStringLiteral("person/")));
    hospital.page->open(QStringLiteral("people"));
    EXPECT_TRUE(hospital.shows({karida, mihonzaka, QStringLiteral("𠮷例 さくら"), reida}));
}

TEST(PersonForm, AnEditShowsWhatIsKnown)
{
    Hospital hospital;
    PersonForm *form = formOf(hospital, QStringLiteral("people/%1?edit=1").arg(keyToText(hospital.nurse)));
    EXPECT_EQ(field(*form, "name")->text(), mihonzaka);
    EXPECT_EQ(field(*form, "staff_number")->text(), QStringLiteral("N-0012"));
    EXPECT_EQ(form->sheet().site, hospital.central);
    EXPECT_EQ(form->sheet().affiliatedFrom, QDate(2026, 4, 1));
    auto *site = form->findChild<QComboBox *>(QStringLiteral("site"));
    site->setCurrentIndex(site->findText(QStringLiteral("汐見市民病院")));
    Q_EMIT site->activated(site->currentIndex());
    EXPECT_EQ(form->sheet().affiliatedFrom, QDate(2026, 7, 1)) << "who moves, moves today";
}

TEST(PersonForm, NobodyIsSavedBeforeTheirRecordIsRead)
{
    Hospital hospital;
    PersonForm *form = formOf(hospital, QStringLiteral("people/%1?edit=1").arg(keyToText(hospital.nurse)));
    QAction *save = form->headerActions().first();
    form->open(QStringLiteral("people/%1?edit=1").arg(keyToText(hospital.central))); // nobody has this key
    EXPECT_FALSE(save->isEnabled()) << "the answer has not come";
    EXPECT_TRUE(form->sheet().person.name.isEmpty()) << "nothing of somebody else stays";
    EXPECT_TRUE(form->sheet().staffNumber.isEmpty());
    ASSERT_TRUE(waitFor([&] { return !form->findChild<Banner *>()->words().isEmpty(); }));
    EXPECT_FALSE(save->isEnabled()) << "and not when it could not be read";
    form->open(QStringLiteral("people/%1?edit=1").arg(keyToText(hospital.nurse)));
    ASSERT_TRUE(waitFor([&] { return save->isEnabled(); }));
    EXPECT_EQ(form->sheet().person.name, mihonzaka);
}

TEST(PersonForm, WhatWasTypedIsNotLostWithoutAsking)
{
    Hospital hospital;
    const QString link = QStringLiteral("people/%1?edit=1").arg(keyToText(hospital.nurse));
    PersonForm *form = formOf(hospital, link);
    field(*form, "note")->setText(QStringLiteral("夜勤なし"));
    hospital.page->open(QStringLiteral("people"));
    hospital.page->open(link);
    QTest::qWait(50); // no answer comes that would fill it anew
    EXPECT_EQ(field(*form, "note")->text(), QStringLiteral("夜勤なし"));
    const qsizetype before = hospital.links.size();
    form->headerActions().last()->trigger();
    EXPECT_EQ(hospital.links.size(), before) << "asked first";
    const auto *banner = form->findChild<Banner *>();
    EXPECT_FALSE(banner->words().isEmpty());
    for (auto *one : banner->findChildren<QPushButton *>())
        if (one->text() == QStringLiteral("Discard")) {
            one->click();
            break;
        }
    EXPECT_GT(hospital.links.size(), before);
}

TEST(PersonForm, SomebodyElseIsNotOpenedOverWhatWasTyped)
{
    Hospital hospital;
    PersonForm *form = formOf(hospital, QStringLiteral("people/%1?edit=1").arg(keyToText(hospital.nurse)));
    ASSERT_TRUE(waitFor([&] { return form->headerActions().first()->isEnabled(); }));
    field(*form, "note")->setText(QStringLiteral("夜勤なし"));
    const QString other = QStringLiteral("people/%1?edit=1").arg(keyToText(hospital.late));
    hospital.page->open(other);
    QTest::qWait(50); // no answer comes that would fill it anew
    EXPECT_EQ(form->sheet().person.id, hospital.nurse);
    EXPECT_EQ(form->sheet().person.note, QStringLiteral("夜勤なし"));
    EXPECT_FALSE(form->findChild<Banner *>()->words().isEmpty());
    for (auto *one : form->findChild<Banner *>()->findChildren<QPushButton *>())
        if (one->text() == QStringLiteral("Discard")) {
            one->click();
            break;
        }
    EXPECT_EQ(hospital.links.last(), other) << "on to what was asked for";
    hospital.page->open(other);
    ASSERT_TRUE(waitFor([&] { return form->headerActions().first()->isEnabled(); }));
    EXPECT_EQ(form->sheet().person.id, hospital.late);
    EXPECT_TRUE(form->sheet().person.note.isEmpty());
}

TEST(PeoplePage, EveryControlHasAName)
{
    Hospital hospital;
    formOf(hospital, QStringLiteral("people/new"));
    EXPECT_EQ(unnamedControls(hospital.page.get()), QStringList());
}

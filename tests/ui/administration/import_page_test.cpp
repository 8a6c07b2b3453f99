#include "ui/administration/import_page.h"

#include "models/exchange/book_package.h"
#include "models/exchange/xlsx_writer.h"
#include "models/storage/repository.h"
#include "tests/support/file_builder.h"
#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "ui/administration/export_dialog.h"
#include "ui/administration/journal_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/link.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/task_list.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace kz;
using namespace kz::test;

namespace {

/// Answers in the person's place.
class Answers final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &, std::function<void(const QString &)> chosen) override { chosen(path); }
    QString path;
};

class AdministrationPages : public testing::Test
{
protected:
    void SetUp() override
    {
        file.site(QStringLiteral("見本病院"));
        file.close();
        auto opened = items::Workspace::open(file.path(), file.clock());
        ASSERT_TRUE(opened);
        workspace = std::move(opened).value();
    }
    void TearDown() override
    {
        page.reset();
        workspace.reset();
    }
    QString write(const QString &name, const QString &text)
    {
        QFile out(folder.filePath(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text.toUtf8());
        return out.fileName();
    }
    void openImport(const QString &path)
    {
        page = std::make_unique<ImportPage>(*workspace, settings, tasks, answers);
        page->resize(1140, 640);
        page->show();
        QApplication::setActiveWindow(page.get());
        Link link{.place = QStringLiteral("import"), .id = {}, .query = {}};
        link.query.insert(QStringLiteral("path"), path);
        page->open(link.text());
        ASSERT_TRUE(waitFor([this] { return table()->model()->rowCount() > 0 && !page->isBusy(); }));
    }
    TableView *table() { return page->findChild<TableView *>(); }
    QAction *importAction() { return page->headerActions().first(); }
    template <typename Control>
    Control *control(const char *name)
    {
        const QList<Control *> all = page->findChildren<Control *>();
        for (Control *one : all)
            if (one->accessibleName() == QLatin1String(name))
                return one;
        ADD_FAILURE() << "no control " << name;
        return nullptr;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    std::vector<Person> people() { return storage::Repository<Person>(file.database()).all("ORDER BY id").value(); }

    static QString roster()
    {
        return QStringLiteral("職員番号,氏名,フリガナ,職種\n"
                              "1001,見本 花子,ミホン ハナコ,看護師\n"
                              "1002,例田 翼,れいだ 123,看護師\n"
                              "1003,仮屋 湊,カリヤ ミナト,医師\n");
    }

    FileBuilder file;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    TaskList tasks;
    Answers answers;
    std::unique_ptr<items::Workspace> workspace;
    std::unique_ptr<Page> page;
};

} // namespace

TEST_F(AdministrationPages, TheKindAndTheColumnsAreRecognised)
{
    openImport(write(QStringLiteral("roster.csv"), roster()));
    EXPECT_EQ(control<QComboBox>("What the file holds")->currentData().toInt(), int(exchange::ImportKind::Person));
    EXPECT_EQ(table()->model()->rowCount(), 3);
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    EXPECT_EQ(clashingKeys(page.get()), QStringList());
}

TEST_F(AdministrationPages, AWorkbookIsImportedAsACsvFileIsAndItsSheetsAreOffered)
{
    const QString path = folder.filePath(QStringLiteral("roster.xlsx"));
    QFile book(path);
    ASSERT_TRUE(book.open(QIODevice::WriteOnly));
    // Two sheets: what the first does not take goes on in the second.
    exchange::XlsxWriter writer(book, path, 2);
    writer.row({QStringLiteral("職員番号"), QStringLiteral("氏名"), QStringLiteral("職種")});
    writer.row({QStringLiteral("0001"), QStringLiteral("見本 花子"), QStringLiteral("看護師")});
    writer.row({QStringLiteral("0002"), QStringLiteral("見本 太郎"), QStringLiteral("看護師")});
    ASSERT_TRUE(writer.finish());
    book.close();
    openImport(path);
    auto *sheets = control<QComboBox>("Sheet of the workbook");
    ASSERT_TRUE(sheets->isVisible());
    EXPECT_FALSE(control<QComboBox>("Encoding")->isVisible()) << "a workbook has none to choose";
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
    sheets->setCurrentText(QStringLiteral("roster 2"));
    ASSERT_TRUE(waitFor([this] { return importAction()->isEnabled() && !page->isBusy(); }));
    importAction()->trigger();
    ASSERT_TRUE(waitFor([this] { return people().size() == 1; }));
    EXPECT_EQ(people()[0].name, QStringLiteral("見本 太郎"));
}

TEST_F(AdministrationPages, RowsWithProblemsCanBeLeftOut)
{
    openImport(write(QStringLiteral("roster.csv"), roster()));
    const QList<QCheckBox *> boxes = page->findChildren<QCheckBox *>();
    boxes.last()->setChecked(true);
    ASSERT_TRUE(waitFor([this] { return importAction()->isEnabled(); }));
    importAction()->trigger();
    EXPECT_TRUE(waitFor([this] { return people().size() == 2; }));
}

TEST_F(AdministrationPages, AProblemFarDownIsReachedByF8AndMendedOrLeftOut)
{
    QString text = QStringLiteral("職員番号,氏名,フリガナ,職種,血液型\n");
    for (int i = 1; i <= 2341; ++i)
        text += QStringLiteral("%1,見本 %1号,ミホン,看護師,A\n").arg(i);
    text += QStringLiteral("2342,例田 翼,れいだ 123,看護師,A\n2343,仮屋 湊,かりや 456,看護師,A\n");
    openImport(write(QStringLiteral("long.csv"), text));
    EXPECT_EQ(table()->model()->rowCount(), 2343);
    const QList<QLabel *> labels = page->findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(labels, [](QLabel *label) {
        return label->text().contains(QStringLiteral("血液型"));
    })) << "a column that serves nothing is named";
    table()->setCurrentIndex(table()->model()->index(0, 2));
    table()->setFocus();
    press(Qt::Key_F8);
    ASSERT_EQ(table()->currentIndex().row(), 2341);
    EXPECT_EQ(table()->currentIndex().data().toString(), QStringLiteral("れいだ 123"));
    press(Qt::Key_Delete);
    EXPECT_EQ(table()->model()->index(2341, 1).data().toString(), QStringLiteral("Left out"));
    ASSERT_TRUE(waitFor([this] { return !page->isBusy() && table()->currentIndex().row() == 2342; }))
        << "the keyboard goes on to the next one";
    EXPECT_FALSE(importAction()->isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("x"));
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    ASSERT_TRUE(editor);
    editor->setText(QStringLiteral("カリヤ ミナト"));
    press(Qt::Key_Return);
    ASSERT_TRUE(waitFor([this] { return importAction()->isEnabled(); }));
    importAction()->trigger();
    EXPECT_TRUE(waitFor([this] { return people().size() == 2342; }));
}

TEST_F(AdministrationPages, ARowLeftOutCanBeTakenInAgain)
{
    openImport(write(QStringLiteral("roster.csv"), roster()));
    ASSERT_EQ(table()->currentIndex().row(), 1);
    press(Qt::Key_Delete);
    ASSERT_TRUE(waitFor([this] { return importAction()->isEnabled(); }));
    table()->setCurrentIndex(table()->model()->index(1, 2));
    press(Qt::Key_Delete);
    EXPECT_NE(table()->model()->index(1, 1).data().toString(), QStringLiteral("Left out"));
    EXPECT_TRUE(waitFor([this] {
        return !page->isBusy() && !table()->model()->index(1, 1).data().toString().isEmpty();
    })) << "what is wrong with it stands there again";
    EXPECT_FALSE(importAction()->isEnabled());
}

TEST_F(AdministrationPages, AFileThatWasMendedElsewhereIsReadAgain)
{
    const QString path = write(QStringLiteral("roster.csv"), roster());
    openImport(path);
    Link link{.place = QStringLiteral("import"), .id = {}, .query = {}};
    link.query.insert(QStringLiteral("path"), path);
    page->open(link.text());
    EXPECT_FALSE(page->isBusy()) << "nothing has changed: what was mended here stays";
    write(QStringLiteral("roster.csv"), roster() + QStringLiteral("1004,例田 花,レイダ ハナ,看護師\n"));
    page->open(link.text());
    EXPECT_TRUE(waitFor([this] { return table()->model()->rowCount() == 4; }));
    EXPECT_TRUE(page->findChild<Banner *>()->words().contains(QStringLiteral("read again")));
}

TEST_F(AdministrationPages, TheSignInListOfAnEventNeedNotNameIt)
{
    workspace.reset();
    file.reopen();
    const Key event = file.add(TrainingEvent{.status = EventStatus::Held,
                                             .title = QStringLiteral("感染対策 研修会"),
                                             .from = QDate(2026, 6, 20),
                                             .to = QDate(2026, 6, 20)});
    const Key person = file.person(QStringLiteral("例田 花"));
    file.add(
        PersonIdentifier{.person = person, .scheme = IdentifierScheme::StaffNumber, .value = QStringLiteral("N1")});
    file.close();
    auto opened = items::Workspace::open(file.path(), file.clock());
    ASSERT_TRUE(opened);
    workspace = std::move(opened).value();
    page = std::make_unique<ImportPage>(*workspace, settings, tasks, answers);
    page->resize(1140, 640);
    page->show();
    Link link{.place = QStringLiteral("import"), .id = {}, .query = {}};
    link.query.insert(QStringLiteral("event"), keyToText(event));
    link.query.insert(QStringLiteral("path"),
                      write(QStringLiteral("came.csv"), QStringLiteral("職員番号,氏名\nN1,例田 花\n")));
    page->open(link.text());
    ASSERT_TRUE(waitFor([this] { return importAction()->isEnabled(); }));
    const auto *kinds = control<QComboBox>("What the file holds");
    EXPECT_EQ(kinds->currentData().toInt(), int(exchange::ImportKind::Attendance));
    EXPECT_FALSE(kinds->isEnabled());
    EXPECT_EQ(control<QComboBox>("Event (title or key)")->currentText(), QStringLiteral("感染対策 研修会"));
    importAction()->trigger();
    const auto came = [&] { return storage::Repository<Attendance>(file.database()).all().value(); };
    ASSERT_TRUE(waitFor([&] { return came().size() == 1; }));
    EXPECT_EQ(came().front().event, event);
}

TEST_F(AdministrationPages, WhatIsNoCsvIsSaidInWords)
{
    page = std::make_unique<ImportPage>(*workspace, settings, tasks, answers);
    page->show();
    page->open(QStringLiteral("import?path=") + folder.filePath(QStringLiteral("missing.csv")));
    EXPECT_TRUE(waitFor([this] { return !page->isBusy(); }));
    EXPECT_FALSE(importAction()->isEnabled());
}

TEST_F(AdministrationPages, TheJournalTellsWhoDidWhat)
{
    page = std::make_unique<JournalPage>(*workspace, settings, answers);
    page->resize(1140, 640);
    page->show();
    ASSERT_TRUE(waitFor([this] { return table()->model()->rowCount() > 0; }));
    EXPECT_TRUE(waitFor([this] { return !table()->model()->index(0, 1).data().toString().isEmpty(); }));
    EXPECT_EQ(table()->model()->index(0, 1).data().toString(), QStringLiteral("教育担当"));
    EXPECT_EQ(unnamedControls(page.get()), QStringList());
}

TEST_F(AdministrationPages, ExportSaysWhichNamesTheEncodingLacksAndWritesNothing)
{
    const auto made = workspace->door()->submitAndWait(
        {.name = "site.save", .grant = edit::Grant::ManagePlaces, .work = [](edit::Edit &edit) -> Result<void> {
             const auto site = edit.insert(Site{.name = QStringLiteral("𠮷例クリニック")});
             return site ? Result<void>() : site.error();
         }});
    ASSERT_TRUE(made);
    answers.path = folder.filePath(QStringLiteral("out.csv"));
    auto *dialog = new ExportDialog(*workspace, answers);
    dialog->open();
    const QList<QComboBox *> boxes = dialog->findChildren<QComboBox *>();
    boxes[0]->setCurrentIndex(boxes[0]->findData(int(exchange::ImportKind::Site)));
    boxes[1]->setCurrentIndex(boxes[1]->findData(int(exchange::TextEncoding::Cp932)));
    auto *button = dialog->findChild<QDialogButtonBox *>()->buttons().first();
    button->click();
    ASSERT_TRUE(waitFor([&] { return boxes[1]->accessibleDescription().contains(QStringLiteral("𠮷")); }));
    EXPECT_FALSE(QFile::exists(answers.path));
    boxes[1]->setCurrentIndex(boxes[1]->findData(int(exchange::TextEncoding::Utf8)));
    button->click();
    EXPECT_TRUE(waitFor([&] { return QFile::exists(answers.path) && button->isEnabled(); }));
    boxes[1]->setCurrentIndex(0);
    answers.path = folder.filePath(QStringLiteral("out.xlsx"));
    button->click();
    EXPECT_TRUE(waitFor([this] { return QFile::exists(answers.path); }));
    EXPECT_TRUE(exchange::isBook(answers.path));
    delete dialog;
}

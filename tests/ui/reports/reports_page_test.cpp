#include "ui/reports/reports_page.h"

#include "models/edit/framework_actions.h"
#include "models/exchange/xlsx_writer.h"
#include "models/query/handed_forms.h"
#include "models/query/person_paper.h"
#include "models/storage/framework_reads.h"
#include "tests/models/items/items_support.h"
#include "tests/support/gui_checks.h"
#include "ui/reports/kind_gallery.h"
#include "ui/reports/letterhead_dialog.h"
#include "ui/reports/own_form_dialog.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/print_job.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPrinter>
#include <QPushButton>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using namespace kz::test;

namespace {

class ScriptedFiles final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &asked, std::function<void(const QString &)> chosen) override
    {
        request = asked;
        chosen(answer);
    }
    QString answer;
    FileRequest request;
};

struct Office {
    /// `prepare` fills the file before the page opens it.
    explicit Office(const std::function<void(Office &)> &prepare = {})
    {
        site = file.site(QStringLiteral("階中央病院"));
        for (int number = 0; number < 5; ++number) {
            people.push_back(file.person(QStringLiteral("見本 %1").arg(number), QStringLiteral("ミホン")));
            file.belongs(people.back(), site);
        }
        const TinyLadder ladder = file.ladder();
        file.enrol(people[0], ladder, ladder.levelOne);
        if (prepare)
            prepare(*this);
        open = std::make_unique<OpenFile>(file);
        page = std::make_unique<ReportsPage>(**open, settings, tasks, files);
        page->resize(1100, 660);
        page->show();
        preview = page->findChild<PagePreview *>();
    }
    QAction *save() const { return page->headerActions()[0]; }
    QAbstractButton *button(const char *text) const
    {
        for (QAbstractButton *one : page->findChildren<QAbstractButton *>())
            if (one->text() == QLatin1String(text))
                return one;
        return nullptr;
    }
    QString said() const { return page->findChild<Banner *>()->words(); }

    FileBuilder file;
    QTemporaryDir folder;
    Settings settings{folder.path()};
    TaskList tasks;
    ScriptedFiles files;
    Key site = 0;
    std::vector<Key> people;
    std::unique_ptr<OpenFile> open;
    std::unique_ptr<ReportsPage> page;
    PagePreview *preview = nullptr;
};

} // namespace

TEST(ReportsPage, ShowsTheReportOfThePersonTheLinkNames)
{
    Office office;
    office.page->open(QStringLiteral("reports?person=") + keyToText(office.people[0]));
    ASSERT_TRUE(waitFor([&] { return office.preview->pageCount() > 0 && office.save()->isEnabled(); }));
    auto *table = office.page->findChild<TableView *>();
    EXPECT_EQ(table->selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(office.preview->currentPage(), 1);
    const double before = office.preview->zoom();
    office.preview->setZoom(before * 2);
    EXPECT_NEAR(office.preview->zoom(), before * 2, 0.01);
}

TEST(ReportsPage, AVersionStandsBesideAnyOtherOfItsLadder)
{
    Key first = 0;
    Key third = 0;
    Office office([&](Office &filled) {
        first = storage::FrameworkReads(filled.file.database()).versions().value().front().version.id;
        third = first;
        for (const char *label : {"2", "3"}) {
            const auto copied = filled.file.door().submitAndWait(edit::copyToDraft(third, QLatin1String(label), {}));
            ASSERT_TRUE(copied);
            third = copied.value().made;
        }
        filled.file.ladder("other");
    });
    office.page->open(
        QStringLiteral("reports?kind=difference&version=%1&beside=%2").arg(keyToText(third), keyToText(first)));
    const auto choices = office.page->findChildren<QComboBox *>();
    const auto beside = std::ranges::find(choices, QStringLiteral("Beside"), &QComboBox::accessibleName);
    ASSERT_NE(beside, choices.end());
    ASSERT_TRUE(waitFor([&] { return (*beside)->currentData().value<Key>() == first; }));
    EXPECT_EQ((*beside)->count(), 3) << "the one before, and two of this ladder";
    EXPECT_TRUE(waitFor([&] { return office.preview->pageCount() > 0; }));
}

TEST(ReportsPage, OneFileForEachOfThoseChosen)
{
    Office office;
    office.page->open(QStringLiteral("reports?person=%1,%2,%3")
                          .arg(keyToText(office.people[0]), keyToText(office.people[1]), keyToText(office.people[4])));
    ASSERT_TRUE(waitFor([&] { return office.button("One file each")->isEnabled(); }));
    EXPECT_TRUE(office.button("One file each")->isChecked()) << "papers are handed out one by one";
    office.files.answer = office.folder.filePath(QStringLiteral("papers"));
    office.save()->trigger();
    EXPECT_EQ(office.files.request.kind, FileRequest::Kind::Folder);
    EXPECT_EQ(office.tasks.rowCount(), 1) << "it shows in the task list";
    ASSERT_TRUE(waitFor([&] { return !office.said().isEmpty(); }));
    EXPECT_EQ(QDir(office.files.answer).entryList({QStringLiteral("*.pdf")}).size(), 3);
    EXPECT_EQ(office.tasks.rowCount(), 0);
}

TEST(ReportsPage, ThoseHeldForALinkAreChosenAndWhoIsNoMoreHeldIsSaid)
{
    Office office;
    auto *table = office.page->findChild<TableView *>();
    office.page->open(QStringLiteral("reports?person=") + holdKeys({office.people[0], office.people[1]}));
    EXPECT_TRUE(waitFor([&] { return table->selectionModel()->selectedRows().size() == 2; }));
    EXPECT_EQ(office.said(), QString());
    office.page->open(QStringLiteral("reports?person=held-0"));
    EXPECT_FALSE(office.said().isEmpty());
}

TEST(ReportsPage, EverybodyInOneFile)
{
    Office office;
    auto *table = office.page->findChild<TableView *>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 5; }));
    office.button("Choose all")->click();
    office.button("One file for all")->click();
    office.files.answer = office.folder.filePath(QStringLiteral("all.pdf"));
    office.save()->trigger();
    ASSERT_TRUE(waitFor([&] { return QFile::exists(office.files.answer); }));
}

TEST(ReportsPage, ACancelledTaskLeavesNoFile)
{
    Office office;
    auto *table = office.page->findChild<TableView *>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 5; }));
    office.button("Choose all")->click();
    office.button("One file for all")->click();
    office.files.answer = office.folder.filePath(QStringLiteral("all.pdf"));
    office.save()->trigger();
    office.tasks.cancelAll();
    ASSERT_TRUE(waitFor([&] { return office.tasks.rowCount() == 0; }));
    EXPECT_FALSE(QFile::exists(office.files.answer));
    EXPECT_TRUE(office.said().isEmpty()) << "who cancels need not be told";
}

TEST(ReportsPage, AWindowThatClosesMeanwhileTakesItsTaskAlong)
{
    Office office;
    auto *table = office.page->findChild<TableView *>();
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 5; }));
    office.button("Choose all")->click();
    office.button("One file for all")->click();
    office.files.answer = office.folder.filePath(QStringLiteral("all.pdf"));
    office.save()->trigger();
    office.page.reset();
    EXPECT_EQ(office.tasks.rowCount(), 0);
    EXPECT_FALSE(QFile::exists(office.files.answer));
}

TEST(ReportsPage, ASiteHasItsReportToo)
{
    Office office;
    office.page->open(QStringLiteral("reports?site=") + keyToText(office.site));
    ASSERT_TRUE(waitFor([&] { return office.preview->pageCount() > 0; }));
    EXPECT_TRUE(office.page->findChild<QListWidget *>(QStringLiteral("sites"))->currentItem()->isSelected());
}

TEST(ReportsPage, SitesAreThoseOfTheFileAlsoAfterOneIsAddedRenamedAndTakenAway)
{
    Office office;
    auto *sites = office.page->findChild<QListWidget *>(QStringLiteral("sites"));
    QAction *print = office.page->headerActions()[1];
    office.page->open(QStringLiteral("reports?site=") + keyToText(office.site));
    ASSERT_TRUE(waitFor([&] { return office.preview->pageCount() > 0 && print->isEnabled(); }));
    Site clinic{.name = QStringLiteral("遠音島診療所"), .kind = SiteKind::Clinic};
    office.open->act([&](edit::Edit &edit) -> Result<void> {
        const auto key = edit.insert(clinic);
        if (!key)
            return key.error();
        clinic.id = key.value();
        return {};
    });
    office.page->open(QStringLiteral("reports?site=") + keyToText(clinic.id));
    const auto chosen = [&] { return sites->currentItem() ? sites->currentItem()->text() : QString(); };
    ASSERT_TRUE(waitFor([&] { return chosen() == clinic.name && print->isEnabled(); }));
    EXPECT_EQ(sites->selectedItems().size(), 1);

    clinic.name = QStringLiteral("遠音診療所");
    office.open->act([&](edit::Edit &edit) { return edit.update(clinic); });
    EXPECT_TRUE(waitFor([&] { return chosen() == clinic.name && print->isEnabled(); })) << "still chosen";

    office.open->act([&](edit::Edit &edit) { return edit.remove<Site>(clinic.id); });
    EXPECT_TRUE(waitFor([&] { return sites->count() == 1 && office.preview->pageCount() == 0 && !print->isEnabled(); }))
        << "no other passes for the one that is gone";
}

TEST(ReportsPage, WhatIsNotThereLeavesNoPaperInView)
{
    Office office;
    QAction *print = office.page->headerActions()[1];
    for (const QString &kind : {QStringLiteral("site"), QStringLiteral("person")}) {
        const Key there = kind == QLatin1String("site") ? office.site : office.people[1];
        const QString link = QStringLiteral("reports?kind=%1&%1=").arg(kind);
        office.page->open(link + keyToText(there));
        ASSERT_TRUE(waitFor([&] { return office.preview->pageCount() > 0 && print->isEnabled(); }));
        office.page->open(link + keyToText(Key(1) << 40));
        EXPECT_TRUE(waitFor([&] { return office.preview->pageCount() == 0 && !print->isEnabled(); }))
            << kind.toStdString();
        EXPECT_FALSE(office.save()->isEnabled());
    }
    // And while the paper was still read.
    office.page->open(QStringLiteral("reports?site=") + keyToText(office.site));
    QCoreApplication::processEvents();
    office.page->open(QStringLiteral("reports?site=") + keyToText(Key(1) << 40));
    EXPECT_TRUE(waitFor([&] { return !office.page->isBusy(); }));
    EXPECT_EQ(office.preview->pageCount(), 0);
}

TEST(ReportsPage, AFileIsNotOfferedUnderTheNameOfWhoWasInViewBefore)
{
    Office office;
    QAction *copy = office.page->headerActions()[2];
    office.page->open(QStringLiteral("reports?person=") + keyToText(office.people[0]));
    ASSERT_TRUE(waitFor([&] { return office.preview->pageCount() > 0 && copy->isEnabled(); }));
    office.files.answer = office.folder.filePath(QStringLiteral("one.pdf"));
    office.page->open(QStringLiteral("reports?person=") + keyToText(office.people[1]));
    office.save()->trigger();
    EXPECT_FALSE(office.files.request.suggested.contains(QStringLiteral("見本"))) << "not read yet";
    ASSERT_TRUE(waitFor([&] { return copy->isEnabled() && office.save()->isEnabled(); }));
    office.save()->trigger();
    EXPECT_TRUE(office.files.request.suggested.contains(QStringLiteral("見本1")))
        << office.files.request.suggested.toStdString();
}

TEST(ReportsPage, AHandoutIsOneLinkAwayAndGoesByMailOrAsTable)
{
    Office office(
        [](Office &made) { made.file.stays(made.people[1], made.site, QDate(2026, 5, 1), QDate(2026, 5, 31)); });
    office.page->open(QStringLiteral("reports?handout=") + keyToText(office.site));
    QAction *copy = office.page->headerActions()[2];
    QAction *table = office.page->headerActions()[3];
    ASSERT_TRUE(waitFor([&] { return office.preview->pageCount() > 0 && copy->isEnabled(); }));
    QGuiApplication::clipboard()->clear();
    copy->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("・見本 1 | Rotation not rated")))
        << QGuiApplication::clipboard()->text().toStdString();

    ASSERT_TRUE(table->isEnabled());
    office.files.answer = office.folder.filePath(QStringLiteral("open.csv"));
    table->trigger();
    ASSERT_TRUE(waitFor([&] { return office.said().contains(QStringLiteral("open.csv")); }));
    QFile written(office.files.answer);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_TRUE(written.readAll().contains("Rotation not rated"));

    // A progress report is no list.
    office.page->open(QStringLiteral("reports?kind=person&person=") + keyToText(office.people[0]));
    ASSERT_TRUE(waitFor([&] { return copy->isEnabled() && !table->isEnabled(); }));
}

TEST(ReportsPage, AWardOfTheSiteCanBeChosen)
{
    Key ward = 0;
    Office office([&](Office &made) {
        ward = made.file.department(made.site, QStringLiteral("5東病棟"));
        made.file.stays(made.people[1], made.site, QDate(2026, 5, 1), QDate(2026, 5, 31));
    });
    QAction *copy = office.page->headerActions()[2];
    office.page->open(QStringLiteral("reports?handout=%1&ward=%2").arg(keyToText(office.site), keyToText(ward)));
    const auto text = [&] {
        copy->trigger();
        return QGuiApplication::clipboard()->text();
    };
    ASSERT_TRUE(waitFor([&] { return copy->isEnabled() && text().contains(QStringLiteral("Nothing is open")); }));
    auto *wards = office.page->findChild<QComboBox *>();
    EXPECT_EQ(wards->currentText(), QStringLiteral("5東病棟"));
    wards->setCurrentIndex(0);
    ASSERT_TRUE(waitFor([&] { return copy->isEnabled() && text().contains(QStringLiteral("見本 1")); }));
}

TEST(ReportsPage, EveryKindHasAPaperOfThisFile)
{
    Office office;
    auto *kinds = office.page->findChild<KindGallery *>();
    ASSERT_EQ(kinds->count(), int(report::paperKinds().size()));
    QAction *print = office.page->headerActions()[1];
    for (const report::PaperKind &kind : report::paperKinds()) {
        office.page->open(QStringLiteral("reports?kind=") + QLatin1String(kind.code));
        EXPECT_EQ(&kinds->kind(), &kind);
        EXPECT_TRUE(waitFor([&] { return print->isEnabled() && !office.page->isBusy(); })) << kind.code;
    }
}

TEST(ReportsPage, TheHandoverOfTheOfficeIsPrintedByThoseToWhomTheOfficeIsOpen)
{
    Key educator = 0;
    Office office([&educator](Office &made) {
        educator = made.file.add(Actor{.name = QStringLiteral("手本 明"), .role = ActorRole::Educator});
    });
    (*office.open)->door()->workAs(educator).waitForFinished();
    ASSERT_TRUE(waitFor([&] { return (*office.open)->door()->actor().id == educator; }));
    ReportsPage page(**office.open, office.settings, office.tasks, office.files);
    page.show();
    page.open(QStringLiteral("reports?kind=office"));
    auto *kinds = page.findChild<KindGallery *>();
    EXPECT_STRNE(kinds->kind().code, "office");
    for (int row = 0; row < kinds->count(); ++row)
        EXPECT_EQ(kinds->isRowHidden(row), QByteArray(report::paperKinds()[size_t(row)].code) == "office");
}

TEST(ReportsPage, AllThatAreChosenArePrintedAsOneJobWhosePagesAreCountedThrough)
{
    Office office;
    query::Plans plans;
    charts::QtChartPainter painter;
    const auto load = report::paperLoader(
        *report::paperKind(QStringLiteral("person")), plans,
        {.asOf = query::AsOf::today(office.file.clock()), .printedOn = office.file.clock().today()});
    const QString path = office.folder.filePath(QStringLiteral("printed.pdf"));
    int told = 0;
    const auto printed = [&](int from, int to, bool isCancelled = false) {
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        printer->setPageSize(QPageSize(QPageSize::A4));
        printer->setFullPage(true);
        if (from > 0)
            printer->setFromTo(from, to);
        PrintJob job((*office.open)->reads(), painter, {office.people[0], office.people[1], office.people[2]}, load,
                     printer);
        std::optional<Result<int>> found;
        told = 0;
        QObject::connect(&job, &PrintJob::progressed, &job, [&](int done, int) { told = done; });
        QObject::connect(&job, &PrintJob::finished, &job, [&](const Result<int> &pages) { found = pages; });
        job.start();
        if (isCancelled)
            job.cancel();
        EXPECT_TRUE(waitFor([&] { return found.has_value(); }));
        return found && *found ? found->value() : -1;
    };
    const int all = printed(0, 0);
    EXPECT_GE(all, 3);
    EXPECT_EQ(told, 3);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    EXPECT_EQ(printed(2, all), all - 1);
    EXPECT_EQ(printed(all, all), 1) << "the last page is of the last of them";
    EXPECT_EQ(printed(0, 0, true), -1);
}

TEST(ReportsPage, WhoLeftHasATrainingRecord)
{
    Key left = 0;
    Office office([&](Office &made) {
        left = made.people[2];
        made.file.add(Employment{.person = left, .from = QDate(2025, 4, 1), .to = QDate(2026, 3, 31)});
    });
    office.page->open(QStringLiteral("reports?record=") + keyToText(left));
    QAction *copy = office.page->headerActions()[2];
    ASSERT_TRUE(waitFor([&] {
        copy->trigger();
        return QGuiApplication::clipboard()->text().contains(QStringLiteral("見本 2"));
    }));
}

TEST(ReportsPage, FormNumbersAreKeptInTheFileAndStandOnThePaper)
{
    Office office;
    office.page->findChild<QAction *>(QStringLiteral("letterhead"))->trigger();
    LetterheadDialog *dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = office.page->findChild<LetterheadDialog *>()) != nullptr; }));
    const qsizetype handout = LetterheadDialog::settings().indexOf(QStringLiteral("form_number:handout"));
    const QList<QLineEdit *> fields = dialog->findChildren<QLineEdit *>();
    fields[0]->setText(QStringLiteral("階中央病院"));
    fields[handout]->setText(QStringLiteral("看教-12"));
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save)->click();
    ASSERT_TRUE(waitFor([&] {
        const auto settings = query::paperSettings(office.file.database(), QStringLiteral("handout"));
        return settings && settings.value().formNumber == QStringLiteral("看教-12")
            && settings.value().institution == QStringLiteral("階中央病院");
    }));
}

TEST(ReportsPage, EveryControlHasAName)
{
    Office office;
    EXPECT_EQ(unnamedControls(office.page.get()), QStringList());
}

TEST(ReportsPage, AFormOfTheHospitalsOwnIsFilledInForEverybodyChosen)
{
    Office office;
    ASSERT_TRUE(waitFor([&] { return office.save()->isEnabled(); }));
    const auto writeForm = [&](const QString &cell) {
        QFile file(office.folder.filePath(QStringLiteral("form.xlsx")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        exchange::XlsxWriter writer(file, file.fileName());
        writer.row({cell});
        ASSERT_TRUE(writer.finish());
    };
    writeForm(QStringLiteral("{{氏名}} {{氏各}}"));
    office.page->findChild<TableView *>()->selectAll();
    auto *own = office.page->findChild<QAction *>(QStringLiteral("own-form"));
    ASSERT_TRUE(own->isEnabled());
    own->trigger();
    auto *dialog = office.page->findChild<OwnFormDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(unnamedControls(dialog), QStringList());
    const auto press = [&](const char *text) {
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text() == QString::fromUtf8(text))
                return button->click();
        FAIL() << text;
    };
    const auto said = [&] { return dialog->findChild<IssueLabel *>()->words(); };
    office.files.answer = office.folder.filePath(QStringLiteral("form.xlsx"));
    press("Choose form…");
    ASSERT_TRUE(waitFor([&] { return said().contains(QStringLiteral("{{氏各}} (form!A1)")); }));

    writeForm(QStringLiteral("{{氏名}}"));
    press("Choose form…");
    ASSERT_TRUE(waitFor([&] { return said().contains(QStringLiteral("1 placeholder")); })) << said().toStdString();
    office.files.answer = office.folder.filePath(QStringLiteral("out"));
    press("Fill in…");
    ASSERT_TRUE(waitFor([&] { return office.said().contains(QStringLiteral("5 files")); }))
        << office.said().toStdString();
    EXPECT_EQ(QDir(office.files.answer).entryList(QDir::Files).size(), 5);
    EXPECT_EQ(office.tasks.rowCount(), 0);
}

TEST(ReportsPage, EachFormOnPaperGetsANumberOfItsOwnWhenItIsWritten)
{
    Office office;
    office.page->open(QStringLiteral("reports?form=%1,%2&blank=1&number=new")
                          .arg(keyToText(office.people[0]), keyToText(office.people[1])));
    ASSERT_TRUE(waitFor([&] { return office.save()->isEnabled() && office.preview->pageCount() > 0; }));
    const auto out = [&] { return query::handedOut(office.file.database()).value(); };
    EXPECT_TRUE(out().empty()) << "looking at a form gives it no number";
    office.button("One file for all")->click();
    office.files.answer = office.folder.filePath(QStringLiteral("forms.pdf"));
    office.save()->trigger();
    ASSERT_TRUE(waitFor([&] { return office.said().contains(QStringLiteral("forms.pdf")); }));
    ASSERT_EQ(out().size(), 1u) << "the other is rated by nobody";
    EXPECT_EQ(out().front().form.person, office.people[0]);
    EXPECT_TRUE(QFile::exists(office.files.answer));
}

TEST(ReportsPage, NoNumberIsSpentOnAPaperThatCannotBeWritten)
{
    Office office;
    office.page->open(QStringLiteral("reports?form=%1&blank=1&number=new").arg(keyToText(office.people[0])));
    ASSERT_TRUE(waitFor([&] { return office.save()->isEnabled() && office.preview->pageCount() > 0; }));
    office.files.answer = office.folder.filePath(QStringLiteral("nowhere/forms.pdf"));
    office.save()->trigger();
    ASSERT_TRUE(waitFor([&] { return !office.page->isBusy() && office.said().contains(QStringLiteral("forms.pdf")); }));
    EXPECT_TRUE(query::handedOut(office.file.database()).value().empty());
}

TEST(ReportsPage, ACertificateIssuedAgainIsEnteredAndTheSheetIsRemembered)
{
    Key award = 0;
    Office office([&](Office &made) {
        const TinyLadder other = made.file.ladder("other");
        award = made.file.add(LevelAward{.person = made.people[0],
                                         .level = other.levelOne,
                                         .decidedOn = QDate(2026, 6, 1),
                                         .number = QStringLiteral("2026-001")});
    });
    const auto reissued
        = [&] { return storage::Repository<LevelAward>(office.file.database()).find(award).value()->reissuedOn; };
    office.page->open(QStringLiteral("reports?kind=certificate&person=%1&year=2026&reissue=1&landscape=1")
                          .arg(keyToText(office.people[0])));
    ASSERT_TRUE(waitFor([&] { return office.save()->isEnabled() && office.preview->pageCount() > 0; }));
    EXPECT_FALSE(reissued().isValid()) << "to look at it is not to issue it";
    EXPECT_EQ(office.settings.value(Setting::View, QStringLiteral("reports.certificate")).toString(),
              QStringLiteral("landscape"));
    office.files.answer = office.folder.filePath(QStringLiteral("certificate.pdf"));
    office.save()->trigger();
    ASSERT_TRUE(waitFor([&] { return office.said().contains(QStringLiteral("certificate.pdf")); }));
    EXPECT_EQ(reissued(), QDate(2026, 7, 1));
    EXPECT_TRUE(QFile::exists(office.files.answer));
    const auto choices = office.page->findChildren<QComboBox *>();
    const auto issue = std::ranges::find(choices, QStringLiteral("Issue"), &QComboBox::accessibleName);
    ASSERT_NE(issue, choices.end());
    EXPECT_EQ((*issue)->currentText(), QStringLiteral("The first"))
        << "whoever prints others does not issue them again";
}

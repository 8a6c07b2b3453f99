#include "ui/people/files_tab.h"

#include "tests/models/items/items_support.h"
#include "tests/support/file_choosers.h"
#include "tests/support/file_openers.h"
#include "tests/support/gui_checks.h"
#include "ui/files/attachment_dialog.h"
#include "ui/people/line_table_model.h"
#include "ui/people/logbook_tab.h"
#include "ui/people/person_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::test;

namespace {

/// The page of a nurse without files, on the tab for them.
class FilesOfAPerson : public testing::Test
{
protected:
    void SetUp() override
    {
        nurse = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
        open = std::make_unique<OpenFile>(file);
        page = std::make_unique<PersonPage>(**open, settings, chooser, opener);
        page->resize(1140, 620);
        page->show();
        page->open(QStringLiteral("person/%1?tab=files").arg(keyToText(nurse)));
        ASSERT_TRUE(waitFor([this] { return !page->isBusy(); }));
        tab = page->findChild<FilesTab *>();
        ASSERT_TRUE(waitFor([this] { return tab->findChild<EmptyState *>()->isVisible(); }));
    }
    QString write(const char *name, const QByteArray &bytes)
    {
        QFile out(folder.filePath(QString::fromUtf8(name)));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    bool drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tab, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent fall({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(tab, &fall);
        return true;
    }
    AttachmentDialog *dialog()
    {
        AttachmentDialog *opened = nullptr;
        EXPECT_TRUE(waitFor([&] { return (opened = tab->findChild<AttachmentDialog *>()) != nullptr; }));
        EXPECT_EQ(unnamedControls(opened), QStringList());
        EXPECT_EQ(clashingKeys(opened), QStringList());
        return opened;
    }
    void press(AttachmentDialog *pressed)
    {
        const QPointer<AttachmentDialog> watched(pressed);
        auto *buttons = pressed->findChild<QDialogButtonBox *>();
        for (QAbstractButton *button : buttons->buttons())
            if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                button->click();
        EXPECT_TRUE(waitFor([&] { return watched.isNull(); }));
    }
    void addOne(const char *name = "修了証.pdf", const QByteArray &bytes = "%PDF-1.7")
    {
        ASSERT_TRUE(drop({write(name, bytes)}));
        press(dialog());
        ASSERT_TRUE(waitFor([this] { return rows() > 0; }));
    }
    QAction *action(const QString &text)
    {
        for (QAction *one : tab->findChildren<QAction *>())
            if (one->text() == text)
                return one;
        return nullptr;
    }
    int rows() { return tab->findChild<LineTableModel *>()->rowCount(); }
    QString cell(int row, int column)
    {
        return tab->findChild<LineTableModel *>()->index(row, column).data().toString();
    }
    QString said() { return page->findChild<Banner *>()->words(); }
    template <typename Step>
    void take(Step step)
    {
        auto taken = ((*open)->door()->*step)();
        ASSERT_TRUE(waitFor([&] { return taken.isFinished(); }));
        ASSERT_TRUE(taken.result());
    }

    FileBuilder file;
    Key nurse = 0;
    QTemporaryDir folder;
    QTemporaryDir settingsFolder;
    Settings settings{settingsFolder.path()};
    OneFile chooser;
    NotedFiles opener;
    std::unique_ptr<OpenFile> open;
    std::unique_ptr<PersonPage> page;
    FilesTab *tab = nullptr;
};

} // namespace

TEST_F(FilesOfAPerson, ADroppedFileIsThereAndUndoTakesItAway)
{
    ASSERT_TRUE(drop({write("事例レポート.docx", "PK\x03\x04 word/document.xml")}));
    AttachmentDialog *asking = dialog();
    EXPECT_EQ(asking->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("事例レポート.docx"));
    auto *kind = asking->findChild<QComboBox *>(QStringLiteral("kind"));
    EXPECT_EQ(kind->currentText(), QStringLiteral("Case report"));
    asking->findChild<QPlainTextEdit *>(QStringLiteral("note"))->setPlainText(QStringLiteral("2回目の提出"));
    press(asking);
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_EQ(cell(0, 0), QStringLiteral("事例レポート.docx"));
    EXPECT_EQ(cell(0, 1), QStringLiteral("Case report"));
    EXPECT_EQ(cell(0, 2), QStringLiteral("Word document"));
    EXPECT_EQ(cell(0, 5), QStringLiteral("The person"));
    EXPECT_EQ(cell(0, 6), QStringLiteral("2回目の提出"));
    EXPECT_FALSE(tab->findChild<EmptyState *>()->isVisible());
    take(&edit::EditDoor::undo);
    EXPECT_TRUE(waitFor([this] { return rows() == 0 && tab->findChild<EmptyState *>()->isVisible(); }));
    take(&edit::EditDoor::redo);
    EXPECT_TRUE(waitFor([this] { return rows() == 1; }));
}

TEST_F(FilesOfAPerson, SeveralAreOneStepAndAnyOfThemThatIsNotKeptStopsAll)
{
    const QString one = write("1.pdf", "%PDF-1"), two = write("2.png", "\x89PNG\r\n\x1a\n");
    const QString program = write("3.pdf", QByteArray("MZ\0\1", 4));
    ASSERT_TRUE(drop({one, program}));
    ASSERT_TRUE(waitFor([this] { return !said().isEmpty(); }));
    EXPECT_TRUE(said().contains(program)) << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("Save it as a PDF"))) << said().toStdString();
    EXPECT_EQ(tab->findChild<AttachmentDialog *>(), nullptr);
    ASSERT_TRUE(drop({one, two}));
    EXPECT_TRUE(said().isEmpty()) << "what was refused before is done with";
    AttachmentDialog *asking = dialog();
    EXPECT_FALSE(asking->findChild<QLineEdit *>(QStringLiteral("name"))->isVisible());
    press(asking);
    ASSERT_TRUE(waitFor([this] { return rows() == 2; }));
    take(&edit::EditDoor::undo);
    EXPECT_TRUE(waitFor([this] { return rows() == 0; }));
}

TEST_F(FilesOfAPerson, WhatIsDraggedButNoFileOfThisComputerIsNotTaken)
{
    QMimeData data;
    data.setUrls({QUrl(QStringLiteral("https://example.org/report.pdf"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.setAccepted(false);
    QCoreApplication::sendEvent(tab, &enter);
    EXPECT_FALSE(enter.isAccepted());
    QStringList many;
    for (int i = 0; i < 21; ++i)
        many.append(folder.filePath(QString::number(i)));
    EXPECT_FALSE(drop(many));
}

TEST_F(FilesOfAPerson, ACopyIsOpenedThatCannotBeWrittenOver)
{
    addOne();
    action(QStringLiteral("Open"))->trigger();
    ASSERT_TRUE(waitFor([this] { return opener.opened.size() == 1; }));
    QFile copy(opener.opened.front());
    EXPECT_EQ(QFileInfo(copy).fileName(), QStringLiteral("修了証.pdf"));
    EXPECT_TRUE(copy.fileName().startsWith(QDir::tempPath()));
    EXPECT_FALSE(copy.permissions() & QFileDevice::WriteOwner);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("%PDF-1.7"));
    opener.knowsPrograms = false;
    action(QStringLiteral("Open"))->trigger();
    ASSERT_TRUE(waitFor([this] { return said().contains(QStringLiteral("No program")); }));
    EXPECT_NE(opener.opened.back(), opener.opened.front()) << "each time a fresh one";
    page.reset();
    EXPECT_FALSE(QFile::exists(copy.fileName())) << "copies go with the page";
}

TEST_F(FilesOfAPerson, SaveAsWritesItOut)
{
    addOne();
    chooser.path = folder.filePath(QStringLiteral("copy.pdf"));
    action(QStringLiteral("Save as…"))->trigger();
    EXPECT_EQ(chooser.asked.suggested, QStringLiteral("修了証.pdf"));
    ASSERT_TRUE(waitFor([this] { return QFile::exists(chooser.path); }));
    QFile copy(chooser.path);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("%PDF-1.7"));
}

TEST_F(FilesOfAPerson, AChosenFileIsChangedAndRemovedAgain)
{
    chooser.path = write("scan.png", "\x89PNG\r\n\x1a\n");
    action(QStringLiteral("Add a file…"))->trigger();
    press(dialog());
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_EQ(cell(0, 1), QStringLiteral("Scan"));
    action(QStringLiteral("Change…"))->trigger();
    AttachmentDialog *changing = dialog();
    auto *kind = changing->findChild<QComboBox *>(QStringLiteral("kind"));
    kind->setCurrentIndex(kind->findText(QStringLiteral("Copy of a certificate")));
    press(changing);
    ASSERT_TRUE(waitFor([this] { return cell(0, 1) == QStringLiteral("Copy of a certificate"); }));
    action(QStringLiteral("Remove"))->trigger();
    EXPECT_TRUE(waitFor([this] { return rows() == 0; }));
    EXPECT_FALSE(action(QStringLiteral("Open"))->isEnabled());
    take(&edit::EditDoor::undo);
    EXPECT_TRUE(waitFor([this] { return rows() == 1; }));
}

TEST_F(FilesOfAPerson, AFileIsAttachedToALogEntryFromItsLine)
{
    page.reset();
    open.reset();
    file.reopen();
    const TinyLadder ladder = file.ladder();
    const Key entry = file.logged(nurse, ladder.wash, QDate(2026, 6, 2), file.site(QStringLiteral("階中央病院")));
    open = std::make_unique<OpenFile>(file);
    page = std::make_unique<PersonPage>(**open, settings, chooser, opener);
    page->show();
    page->open(QStringLiteral("person/%1?tab=logbook").arg(keyToText(nurse)));
    auto *logbook = page->findChild<LogbookTab *>();
    logbook->select(entry);
    auto *attach = logbook->findChild<QAction *>(QStringLiteral("attach"));
    ASSERT_TRUE(waitFor([&] { return attach->isEnabled(); }));
    chooser.path = write("事例.txt", "経過");
    attach->trigger();
    AttachmentDialog *asking = nullptr;
    ASSERT_TRUE(waitFor([&] { return (asking = logbook->findChild<AttachmentDialog *>()) != nullptr; }));
    press(asking);
    EXPECT_TRUE(said().contains(QStringLiteral("Files"))) << said().toStdString();
    page->open(QStringLiteral("person/%1?tab=files").arg(keyToText(nurse)));
    tab = page->findChild<FilesTab *>();
    ASSERT_TRUE(waitFor([this] { return rows() == 1; }));
    EXPECT_EQ(cell(0, 5), QStringLiteral("Log entry of 2026-06-02"));
}

#include "tests/support/gui_checks.h"
#include "tests/support/test_support.h"
#include "tests/ui/shell/fake_window_support.h"
#include "ui/shell/help_window.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::test;

namespace {

HelpWindow *help(MainWindow &window)
{
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_F1);
    auto *shown = window.findChild<HelpWindow *>();
    QApplication::setActiveWindow(shown);
    return shown;
}

QString shownText(const HelpWindow &help)
{
    return help.findChild<QTextBrowser *>()->toPlainText();
}

QStringList shownChapters(const HelpWindow &help)
{
    QStringList titles;
    const auto *list = help.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        if (!list->item(row)->isHidden())
            titles.append(list->item(row)->text());
    return titles;
}

/// Speaks another language for as long as it lives; the words of the catalogues are not needed here.
struct Speaking {
    explicit Speaking(const char *language) { QLocale::setDefault(QLocale(QLatin1String(language))); }
    ~Speaking() { QLocale::setDefault(before); }
    QLocale before;
};

} // namespace

TEST(HelpBook, EveryChapterStandsInBothLanguagesAndItsLinksLeadSomewhere)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
    for (const char *language : {"ja", "en"}) {
        const HelpBook book{QLatin1String(language)};
        QStringList files;
        for (const HelpChapter &chapter : book.chapters()) {
            const std::string where = std::string(language) + ' ' + chapter.id.toStdString();
            files.append(chapter.id + QStringLiteral(".md"));
            EXPECT_TRUE(chapter.text.startsWith(QStringLiteral("# "))) << where;
            EXPECT_FALSE(chapter.title.isEmpty()) << where;
            EXPECT_GT(chapter.text.size(), 200) << where;
            for (auto it = link.globalMatch(chapter.text); it.hasNext();) {
                const QString target = it.next().captured(1);
                EXPECT_TRUE(target.endsWith(QStringLiteral(".md")) && book.find(target.chopped(3)))
                    << where << ": " << target.toStdString();
            }
        }
        files.sort();
        EXPECT_EQ(QDir(QStringLiteral(":/help/%1").arg(QLatin1String(language))).entryList(), files)
            << "a chapter in no contents";
    }
}

TEST(HelpBook, IsSearchedByFragmentsWhateverTheKana)
{
    const HelpBook book(QStringLiteral("ja"));
    for (const char *typed : {"プリセプター", "ぷりせぷたー", "ﾌﾟﾘｾﾌﾟﾀｰ", "ctrl+ｋ"})
        EXPECT_FALSE(book.holding(QString::fromUtf8(typed)).isEmpty()) << typed;
    EXPECT_EQ(book.holding(QStringLiteral("復元 USB")), QStringList{QStringLiteral("files")});
    EXPECT_EQ(book.holding({}).size(), qsizetype(book.chapters().size()));
    EXPECT_TRUE(book.holding(QStringLiteral("量子力学")).isEmpty());
}

TEST(Help, F1ExplainsThePageInView)
{
    Window fixture;
    MainWindow &window = fixture.make();
    EXPECT_EQ(help(window)->chapter(), QStringLiteral("first-steps")) << "nothing is open yet";
    fixture.host.openDemo();
    EXPECT_EQ(help(window)->chapter(), QStringLiteral("home"));
    window.go(QStringLiteral("people?site=3"));
    EXPECT_EQ(help(window)->chapter(), QStringLiteral("people"));
    window.go(QStringLiteral("person/7"));
    HelpWindow *shown = help(window);
    EXPECT_EQ(shown->chapter(), QStringLiteral("person"));
    EXPECT_TRUE(shown->isVisible());
    EXPECT_TRUE(shownText(*shown).contains(QStringLiteral("Paperwork")));
    EXPECT_EQ(unnamedControls(shown), QStringList());

    QTest::keyClick(shown->findChild<QTextBrowser *>(), Qt::Key_Escape);
    EXPECT_FALSE(shown->isVisible());
    EXPECT_EQ(help(window), shown) << "one help window, not one a question";
}

TEST(Help, LinksLeadToOtherChaptersAndBack)
{
    Window fixture;
    HelpWindow *shown = help(fixture.opened());
    Q_EMIT shown->findChild<QTextBrowser *>()->anchorClicked(QUrl(QStringLiteral("import.md")));
    EXPECT_EQ(shown->chapter(), QStringLiteral("import"));
    EXPECT_EQ(shown->findChild<QListWidget *>()->currentItem()->text(), QStringLiteral("Import"));
    QTest::keyClick(shown, Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(shown->chapter(), QStringLiteral("home"));
    QTest::keyClick(shown, Qt::Key_Right, Qt::AltModifier);
    EXPECT_EQ(shown->chapter(), QStringLiteral("import"));
    Q_EMIT shown->findChild<QTextBrowser *>()->anchorClicked(QUrl(QStringLiteral("https://example.org")));
    EXPECT_EQ(shown->chapter(), QStringLiteral("import")) << "the help leads nowhere outside";
}

TEST(Help, TheSearchLeavesTheChaptersThatHoldTheWords)
{
    Window fixture;
    HelpWindow *shown = help(fixture.opened());
    auto *field = shown->findChild<SearchField *>();
    field->setRest(0);
    const auto all = shownChapters(*shown);
    QTest::keyClicks(field, QStringLiteral("daily"));
    ASSERT_TRUE(waitFor([&] { return shownChapters(*shown) == QStringList{QStringLiteral("Files and backups")}; }));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(shown->chapter(), QStringLiteral("files"));
    EXPECT_FALSE(shown->findChild<QTextBrowser *>()->extraSelections().isEmpty()) << "and marks them";
    EXPECT_EQ(shown->findChild<QListWidget *>(), QApplication::focusWidget());

    field->setText(QStringLiteral("quantum"));
    EXPECT_TRUE(waitFor([&] { return shownChapters(*shown).isEmpty(); }));
    QTest::keyClick(field, Qt::Key_Escape);
    EXPECT_TRUE(shown->isVisible()) << "the first Esc empties the search";
    EXPECT_EQ(shownChapters(*shown), all);
}

TEST(Help, FollowsTheLanguageAndTheTheme)
{
    const QPalette before = QApplication::palette();
    Window fixture;
    MainWindow &window = fixture.opened();
    HelpWindow *shown = help(window);
    {
        const Speaking japanese("ja");
        QEvent change(QEvent::LanguageChange);
        QApplication::sendEvent(shown, &change);
        EXPECT_TRUE(waitFor([&] { return shownText(*shown).startsWith(QStringLiteral("ホーム")); }));
        EXPECT_EQ(shown->chapter(), QStringLiteral("home"));
    }
    for (const Theme *theme : {&Theme::dark(), &Theme::light()}) {
        QApplication::setPalette(theme->palette());
        const auto linkColour = [&] {
            QTextDocument *document = shown->findChild<QTextBrowser *>()->document();
            for (QTextBlock block = document->begin(); block.isValid(); block = block.next())
                for (auto it = block.begin(); !it.atEnd(); ++it)
                    if (it.fragment().charFormat().isAnchor())
                        return it.fragment().charFormat().foreground().color();
            return QColor();
        };
        EXPECT_TRUE(waitFor([&] { return linkColour() == theme->color(ThemeRole::Accent); }));
    }
    QApplication::setPalette(before);
}

TEST(Help, RemembersItsSize)
{
    QTemporaryDir folder;
    {
        Window first(folder.path());
        HelpWindow *shown = help(first.opened());
        shown->resize(700, 500);
        shown->close();
    }
    Window second(folder.path());
    EXPECT_EQ(help(second.opened())->size(), QSize(700, 500));
}

TEST(Help, ShiftF1ExplainsWhatHasTheKeyboard)
{
    Window fixture;
    MainWindow &window = fixture.opened();
    QApplication::setActiveWindow(&window);
    auto *day = window.findChild<QWidget *>(QStringLiteral("asOfButton"));
    day->setFocus();
    QTest::keyClick(day, Qt::Key_F1, Qt::ShiftModifier);
    const auto explanation = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto found = std::ranges::find_if(
            all, [](const QWidget *each) { return each->inherits("QWhatsThat") && each->isVisible(); });
        return found == all.end() ? nullptr : *found;
    };
    ASSERT_TRUE(waitFor([&] { return explanation() != nullptr; }));
    QTest::keyClick(explanation(), Qt::Key_Escape);
    EXPECT_TRUE(waitFor([&] { return explanation() == nullptr; }));
}

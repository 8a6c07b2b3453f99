#include "ui/home/trainee_home_page.h"

#include "models/domain/interview.h"
#include "tests/models/items/items_support.h"
#include "tests/support/gui_checks.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

using namespace kz;
using namespace kz::test;

namespace {

QString textsOf(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

TEST(TraineeHomePage, SaysWhatIsMissingWhereOneIsAndWhatWasSentBack)
{
    FileBuilder file;
    const TinyLadder ladder = file.ladder();
    const Key nurse = file.person(QStringLiteral("例田 花"));
    const Key other = file.person(QStringLiteral("見本坂 遥"));
    const Key hospital = file.site(QStringLiteral("見本病院"));
    file.enrol(nurse, ladder, ladder.levelOne);
    file.logged(nurse, ladder.wash, QDate(2026, 5, 1), hospital);
    LogEntry returned = file.logEntry(other, ladder.drip, QDate(2026, 5, 1), hospital, EvidenceStatus::Returned);
    returned.returnReason = QStringLiteral("回数を確認");
    file.add(returned);
    file.stays(nurse, hospital, QDate(2026, 6, 1), QDate(2026, 8, 31));
    const Key form = file.add(Tool{.version = ladder.version,
                                   .code = QStringLiteral("msf"),
                                   .titleJa = QStringLiteral("360度評価"),
                                   .titleEn = QStringLiteral("Feedback"),
                                   .scale = ladder.scale,
                                   .minimumRaters = 3});
    file.add(AskedRater{
        .person = other, .tool = form, .rater = nurse, .askedOn = QDate(2026, 7, 1), .due = QDate(2026, 7, 15)});
    file.add(Interview{
        .person = nurse, .interviewer = other, .day = QDate(2026, 6, 1), .goals = QStringLiteral("採血を一人で行う")});
    const Key actor = file.add(Actor{.person = nurse, .name = QStringLiteral("例田 花"), .role = ActorRole::Trainee});
    OpenFile open(file);
    open->door()->workAs(actor).waitForFinished();
    ASSERT_TRUE(waitFor([&] { return open->actor().id == actor; }));
    TraineeHomePage page(*open);
    page.resize(1186, 640);
    page.show();
    ASSERT_TRUE(waitFor([&] { return page.title() == QStringLiteral("例田 花"); }));
    const QString told = textsOf(page);
    EXPECT_TRUE(told.contains(QStringLiteral("採血を一人で行う"))) << "goals they have not agreed to yet";
    EXPECT_TRUE(told.contains(QStringLiteral("1 of 2"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("見本病院")));
    EXPECT_TRUE(told.contains(QStringLiteral("At least 2 log entries"))) << "what counts: " << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("at 見本病院 until 2026-08-31"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("nowhere on your plan"))) << "nobody talks there";
    EXPECT_FALSE(told.contains(QStringLiteral("sent back"))) << "another's is another's";
    EXPECT_TRUE(told.contains(QStringLiteral("見本坂 遥 · Feedback"))) << told.toStdString();
    QStringList links;
    QObject::connect(&page, &Page::linkActivated, &page, [&](const QString &link) { links.append(link); });
    for (QAction *action : page.headerActions())
        action->trigger();
    const QString key = keyToText(nurse);
    EXPECT_EQ(
        links,
        (QStringList{QStringLiteral("log?person=") + key, QStringLiteral("rate?person=") + key,
                     QStringLiteral("applications?apply=%1&person=%1").arg(key), QStringLiteral("person/") + key}));
    for (auto *button : page.findChildren<QPushButton *>())
        if (button->accessibleName() == QStringLiteral("Give feedback on 見本坂 遥"))
            button->click();
    EXPECT_TRUE(links.last().startsWith(QStringLiteral("rate?asked=yes&"))) << links.last().toStdString();
    links.clear();
    const auto leads = page.findChildren<QToolButton *>();
    const auto lead = std::ranges::find_if(
        leads, [](const QToolButton *each) { return each->toolTip().startsWith(QStringLiteral("Show in my record")); });
    ASSERT_NE(lead, leads.end());
    (*lead)->click();
    ASSERT_EQ(links.size(), 1);
    EXPECT_TRUE(links.first().startsWith(QStringLiteral("person/") + key)) << links.first().toStdString();
    EXPECT_TRUE(links.first().contains(QStringLiteral("requirement="))) << links.first().toStdString();
    EXPECT_EQ(unnamedControls(&page), QStringList());
    EXPECT_EQ(clippedTexts(&page), QStringList());

    open.act([&](edit::Edit &edit) -> Result<void> {
        LogEntry entry = file.logEntry(nurse, ladder.wash, QDate(2026, 6, 3), hospital, EvidenceStatus::Returned);
        entry.returnReason = QStringLiteral("どの場面か");
        const auto made = edit.insert(entry);
        return made ? Result<void>() : made.error();
    });
    EXPECT_TRUE(waitFor([&] { return textsOf(page).contains(QStringLiteral("sent back")); }));
}

TEST(TraineeHomePage, WhoIsInNoProgrammeReadsWhatComesAndCanLog)
{
    FileBuilder file;
    const Key nurse = file.person(QStringLiteral("例田 花"));
    const Key actor = file.add(Actor{.person = nurse, .name = QStringLiteral("例田 花"), .role = ActorRole::Trainee});
    OpenFile open(file);
    open->door()->workAs(actor).waitForFinished();
    ASSERT_TRUE(waitFor([&] { return open->actor().id == actor; }));
    TraineeHomePage page(*open);
    page.resize(1186, 640);
    page.show();
    ASSERT_TRUE(waitFor([&] { return page.title() == QStringLiteral("例田 花"); }));
    EXPECT_TRUE(textsOf(page).contains(QStringLiteral("You are in no programme yet"))) << textsOf(page).toStdString();
    QStringList links;
    QObject::connect(&page, &Page::linkActivated, &page, [&](const QString &link) { links.append(link); });
    for (auto *button : page.findChild<EmptyState *>()->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Log today"))
            button->click();
    EXPECT_EQ(links, QStringList{QStringLiteral("log?person=") + keyToText(nurse)});
    EXPECT_EQ(clippedTexts(&page), QStringList());
}

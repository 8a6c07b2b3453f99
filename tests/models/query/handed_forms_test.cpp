#include "models/query/handed_forms.h"

#include "tests/support/file_builder.h"

using namespace kz;
using namespace kz::query;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

TEST(HandedForms, ASheetKeepsItsRowsWhenTheEnrolmentHasChanged)
{
    FileBuilder file{QDate(2026, 7, 1)};
    Plans plans;
    const TinyLadder now = file.ladder("now");
    const TinyLadder before = file.ladder("before");
    const Key hana = file.person(QStringLiteral("例田 花"));
    const Key site = file.site(QStringLiteral("見本病院"));
    file.enrol(hana, now, now.levelOne);
    LogEntry logged = file.logEntry(hana, before.drip, QDate(2026, 6, 1), site);
    logged.items.front().role = TraineeRole::Led;
    file.add(logged);
    const auto book = logbook(file.database(), plans, hana, AsOf::today(file.clock()));
    ASSERT_TRUE(book);
    const HandedForm sheet{.kind = HandedKind::Week,
                           .person = hana,
                           .from = QDate(2026, 6, 22),
                           .to = QDate(2026, 6, 28),
                           .items = itemsText({before.drip, now.wash, before.talk}),
                           .reason = {}};
    const auto items = weekItems(file.database(), book.value(), sheet);
    ASSERT_TRUE(items);
    ASSERT_EQ(items.value().size(), 3u);
    EXPECT_EQ(items.value()[0].item, before.drip);
    EXPECT_FALSE(items.value()[0].title.ja.isEmpty());
    EXPECT_EQ(items.value()[0].role, TraineeRole::Led) << "as it was logged last";
    EXPECT_EQ(items.value()[1].item, now.wash);
    EXPECT_EQ(items.value()[2].item, before.talk);
}

TEST(Logbook, DayOneAtASiteOffersWhatIsLoggedThere)
{
    FileBuilder file{QDate(2026, 7, 1)};
    Plans plans;
    const TinyLadder ladder = file.ladder();
    const Key hana = file.person(QStringLiteral("例田 花"));
    const Key rin = file.person(QStringLiteral("見本坂 凛"));
    const Key hospital = file.site(QStringLiteral("見本病院"));
    const Key clinic = file.site(QStringLiteral("島の診療所"), SiteKind::Clinic);
    file.enrol(hana, ladder);
    file.stays(hana, hospital, QDate(2026, 4, 1), QDate(2026, 6, 30));
    file.stays(hana, clinic, QDate(2026, 7, 1), QDate(2026, 9, 30));
    file.logged(hana, ladder.wash, QDate(2026, 6, 20), hospital);
    for (const QDate day : {QDate(2026, 6, 10), QDate(2026, 6, 11)})
        file.logged(rin, ladder.talk, day, clinic);
    const auto read = [&] { return logbook(file.database(), plans, hana, AsOf::today(file.clock())).value(); };
    Logbook book = read();
    EXPECT_EQ(book.items[0].item, ladder.talk) << "what others log at the clinic";
    EXPECT_EQ(book.items[0].here, 2);
    EXPECT_EQ(book.items[1].item, ladder.wash) << "what she logged elsewhere";
    EXPECT_EQ(weekItems(book, QDate(2026, 6, 22)).front().item, ladder.wash) << "the week in the hospital";
    EXPECT_EQ(weekItems(book, QDate(2026, 7, 6)).front().item, ladder.talk);
    file.logged(hana, ladder.drip, QDate(2026, 7, 1), clinic);
    book = read();
    EXPECT_EQ(book.items[0].item, ladder.drip) << "from then on her own";
    for (const LoggableItem &item : book.items)
        EXPECT_EQ(item.here, item.item == ladder.drip ? 1 : 0);
}

TEST(Logbook, AWardOffersItsOwnBeforeThatOfTheHouse)
{
    FileBuilder file{QDate(2026, 7, 1)};
    Plans plans;
    const TinyLadder ladder = file.ladder();
    const Key hana = file.person(QStringLiteral("例田 花"));
    const Key rin = file.person(QStringLiteral("見本坂 凛"));
    const Key hospital = file.site(QStringLiteral("見本病院"));
    const Key east = file.department(hospital, QStringLiteral("3階東病棟"));
    const Key west = file.department(hospital, QStringLiteral("3階西病棟"));
    file.enrol(hana, ladder);
    file.belongs(hana, hospital, east);
    file.belongs(rin, hospital, east);
    LogEntry elsewhere = file.logEntry(rin, ladder.drip, QDate(2026, 6, 10), hospital);
    elsewhere.head.department = west;
    file.add(elsewhere);
    const auto first
        = [&] { return logbook(file.database(), plans, hana, AsOf::today(file.clock())).value().items.front().item; };
    EXPECT_EQ(first(), ladder.drip) << "nobody has logged anything in the ward yet";
    LogEntry here = file.logEntry(rin, ladder.talk, QDate(2026, 6, 12), hospital);
    here.head.department = east;
    file.add(here);
    EXPECT_EQ(first(), ladder.talk);
}

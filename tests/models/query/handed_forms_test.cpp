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

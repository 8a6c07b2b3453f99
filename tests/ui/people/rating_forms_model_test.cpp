#include "ui/people/rating_forms_model.h"

#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>

using namespace kz;
using kz::test::FileBuilder;
using kz::test::OpenFile;
using kz::test::TinyLadder;
using kz::test::waitFor;

TEST(RatingForms, ListsAPersonsFormsTheNewestFirstAndFollowsChanges)
{
    FileBuilder file(QDate(2026, 7, 1));
    const TinyLadder ladder = file.ladder();
    const Key site = file.site(QStringLiteral("階中央病院"));
    const Key nurse = file.person(QStringLiteral("例田 花"));
    const Key head = file.person(QStringLiteral("手本 明"));
    const Key older = file.rated(nurse, ladder, ladder.wash, 2, QDate(2026, 5, 1), site, head);
    const Key newer = file.rated(nurse, ladder, ladder.wash, 3, QDate(2026, 6, 1), site, nurse, AssessorKind::Self);
    const Key others = file.rated(head, ladder, ladder.wash, 3, QDate(2026, 6, 1), site, nurse);
    OpenFile open(file);
    RatingFormsModel model(*open);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.showPerson(nurse, Actor());
    ASSERT_TRUE(waitFor([&] { return model.keys() == std::vector<Key>{newer, older}; }));
    ASSERT_TRUE(waitFor([&] { return !model.index(1, RatingFormsModel::By).data().isNull(); }));
    EXPECT_EQ(model.index(1, RatingFormsModel::By).data().toString(), QStringLiteral("手本 明"));
    EXPECT_EQ(model.index(0, RatingFormsModel::Kind).data().toString(), QStringLiteral("Self-rating"));
    EXPECT_EQ(model.index(0, RatingFormsModel::Items).data().toString(), QStringLiteral("1"));
    open.act([&](edit::Edit &edit) { return edit.remove<Assessment>(older); });
    EXPECT_TRUE(waitFor([&] { return model.keys() == std::vector<Key>{newer}; }));
    model.showPerson(head, Actor());
    EXPECT_TRUE(waitFor([&] { return model.keys() == std::vector<Key>{others}; }));
}

#include "models/report/training_record.h"

#include "models/edit/people_actions.h"
#include "tests/models/report/paper_support.h"

using namespace kz;
using namespace kz::report;
using namespace kz::test;

TEST(TrainingRecordPaper, TellsAWholeWayToItsEnd)
{
    FileBuilder file;
    const TinyLadder ladder = file.ladder();
    const Key hospital = file.site(QStringLiteral("階中央病院"));
    const Key ward = file.department(hospital, QStringLiteral("5東病棟"));
    const Key nurse = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
    file.add(PersonIdentifier{.person = nurse, .value = QStringLiteral("N-0012")});
    file.add(Employment{.person = nurse, .from = QDate(2025, 4, 1)});
    file.belongs(nurse, hospital, ward, QDate(2025, 4, 1));
    file.enrol(nurse, ladder, ladder.levelTwo, QDate(2025, 4, 1));
    file.stays(nurse, hospital, QDate(2025, 5, 5), QDate(2025, 6, 1), "emergency");
    file.stays(nurse, hospital, QDate(2025, 9, 1), QDate(2025, 9, 14), "surgery");
    file.stays(nurse, hospital, QDate(2026, 9, 1), QDate(2026, 9, 14), "surgery"); // never begun
    file.add(LevelAward{.person = nurse,
                        .level = ladder.levelOne,
                        .decidedOn = QDate(2026, 3, 20),
                        .number = QStringLiteral("25-7"),
                        .basis = QStringLiteral("committee")});
    Document document = paperOf(file, "record", nurse).document;
    EXPECT_EQ(boxed(document, QStringLiteral("Last day")), QStringLiteral("–")) << "she is still here";

    ASSERT_TRUE(file.door()
                    .submit(edit::endEmployment(nurse, QDate(2026, 6, 30), Ending::Transferred,
                                                QStringLiteral("汐見市民病院へ"), QStringLiteral("見本坂 はるか")))
                    .result());
    document = paperOf(file, "record", nurse).document;
    EXPECT_EQ(boxed(document, QStringLiteral("Last day")), QStringLiteral("2026-06-30"));
    EXPECT_EQ(boxed(document, QStringLiteral("Leaving")), QStringLiteral("Transferred"));
    EXPECT_EQ(boxed(document, QStringLiteral("Reason of leaving")), QStringLiteral("汐見市民病院へ"));
    EXPECT_EQ(boxed(document, QStringLiteral("Staff number")), QStringLiteral("N-0012"));
    EXPECT_EQ(textsOf(tableUnder(document, QStringLiteral("Affiliations")).rows.front()),
              (QStringList{QStringLiteral("2025-04-01"), QStringLiteral("2026-06-30"), QStringLiteral("階中央病院"),
                           QStringLiteral("5東病棟")}));
    const QStringList enrolment = textsOf(tableUnder(document, QStringLiteral("Ladders and programmes")).rows.front());
    EXPECT_EQ(enrolment[1], QStringLiteral("2026-06-30"));
    EXPECT_NE(enrolment[3], QStringLiteral("In training")) << "leaving ended it";
    EXPECT_EQ(textsOf(tableUnder(document, QStringLiteral("Levels awarded")).rows.front())[3], QStringLiteral("25-7"));
    const TableBlock stays = tableUnder(document, QStringLiteral("Rotations and dispatches"));
    ASSERT_EQ(stays.rows.size(), 3u);
    EXPECT_EQ(textsOf(stays.rows[0])[5], QStringLiteral("4"));
    EXPECT_EQ(textsOf(stays.rows[2])[5], QStringLiteral("6")) << "in all";
}

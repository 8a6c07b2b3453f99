#include "models/report/event_paper.h"

#include "models/report/page_layout.h"
#include "models/report/plain_text.h"
#include "tests/models/report/paper_support.h"

using namespace kz;
using namespace kz::report;

namespace {

/// A lecture that two of three attended, one of them in part.
struct Lecture {
    Lecture()
    {
        hana = file.person(QStringLiteral("例田 花"), QStringLiteral("レイダ ハナ"));
        const Key rin = file.person(QStringLiteral("見本坂 凛"), QStringLiteral("ミホンザカ リン"));
        const Key aki = file.person(QStringLiteral("手本 明"), QStringLiteral("テホン アキラ"));
        event = file.add(TrainingEvent{.status = EventStatus::Held,
                                       .title = QStringLiteral("がん薬物療法の講義"),
                                       .from = QDate(2026, 6, 20),
                                       .to = QDate(2026, 6, 21),
                                       .organiser = QStringLiteral("階中央病院"),
                                       .hours = 6,
                                       .credits = 2,
                                       .creditScheme = QStringLiteral("jpec")});
        const auto attends = [&](Key person, AttendanceStatus status, std::optional<double> hours, const char *number) {
            file.add(Attendance{.event = event,
                                .person = person,
                                .status = status,
                                .hours = hours,
                                .number = QString::fromLatin1(number),
                                .certifiedOn = QDate(2026, 7, 1)});
        };
        attends(hana, AttendanceStatus::Attended, {}, "2026-0007");
        attends(rin, AttendanceStatus::Partly, 2.5, "");
        attends(aki, AttendanceStatus::Absent, {}, "");
    }
    Document paper(const char *code) { return test::paperOf(file, code, event, {}).document; }

    test::FileBuilder file{QDate(2026, 7, 1)};
    Key hana = 0;
    Key event = 0;
};

QString factOf(const CertificateBlock &certificate, const char *label)
{
    for (const KeyValueGrid::Box &fact : certificate.facts)
        if (fact.label == QLatin1String(label))
            return fact.value;
    return {};
}

} // namespace

TEST(EventPapers, WhoAttendedHasACertificateOfAPage)
{
    Lecture lecture;
    const Document document = lecture.paper("attendance");
    const auto certificates = test::blocksOf<CertificateBlock>(document);
    ASSERT_EQ(certificates.size(), 2u) << "not who did not come";
    EXPECT_EQ(certificates[0].name, QStringLiteral("見本坂 凛"));
    EXPECT_TRUE(certificates[0].number.isEmpty());
    EXPECT_EQ(factOf(certificates[0], "Time"), QStringLiteral("2.5 hours")) << "of six";
    EXPECT_EQ(factOf(certificates[0], "Credits"), QString()) << "none were stated";
    EXPECT_EQ(certificates[1].number, QStringLiteral("No. 2026-0007"));
    EXPECT_EQ(factOf(certificates[1], "Time"), QStringLiteral("6 hours"));
    EXPECT_EQ(factOf(certificates[1], "Credits"), QStringLiteral("2 credits · jpec"));
    EXPECT_EQ(factOf(certificates[1], "Event"), QStringLiteral("がん薬物療法の講義"));
    const PageLayout layout(document, {});
    EXPECT_EQ(layout.pageCount(), 2);
    for (int page = 1; page <= 2; ++page)
        for (const Ink &ink : layout.page(page))
            if (const auto *text = std::get_if<TextInk>(&ink)) {
                EXPECT_NE(text->text, QStringLiteral("1 / 2")) << "a certificate has no page number";
                EXPECT_GT(text->baseline.x(), 0);
                EXPECT_LT(text->baseline.y(), layout.sheet().height);
            }
}

TEST(EventPapers, AnEventToComeHasASheetToSignAndOneThatWasHeldARecord)
{
    Lecture lecture;
    EXPECT_TRUE(plainText(lecture.paper("attendance-sheet")).contains(QStringLiteral("2 of 3")));
    auto event = storage::Repository<TrainingEvent>(lecture.file.database()).find(lecture.event).value().value();
    event.status = EventStatus::Planned;
    lecture.file.change(event);
    const Document sheet = lecture.paper("attendance-sheet");
    int rows = 0;
    for (const Block &block : sheet.blocks)
        if (const auto *table = std::get_if<TableBlock>(&block)) {
            EXPECT_TRUE(table->toFill);
            rows = int(table->rows.size());
        }
    EXPECT_EQ(rows, 2 + 5) << "those expected, and lines for others";
    EXPECT_TRUE(test::blocksOf<CertificateBlock>(lecture.paper("attendance")).empty())
        << "nobody has attended what was not held";
}

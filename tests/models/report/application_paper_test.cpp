#include "models/report/application_paper.h"

#include "models/report/page_layout.h"
#include "models/report/plain_text.h"
#include "tests/models/edit/application_support.h"
#include "tests/models/report/paper_support.h"

using namespace kz;
using namespace kz::edit;
using namespace kz::report;
using namespace kz::test;

namespace {

class ApplicationPapers : public testing::Test, protected LadderOffice
{
protected:
    void SetUp() override { adopt(); }
    Document paper(const char *kind, PaperTerms terms = {}) { return paperOf(file, kind, nurse, terms).document; }
};

} // namespace

TEST_F(ApplicationPapers, TheSheetIsFilledInAsFarAsTheApplicationIs)
{
    const Document blank = paper("application");
    EXPECT_EQ(boxed(blank, QStringLiteral("Name")), QStringLiteral("例田 花"));
    EXPECT_EQ(boxed(blank, QStringLiteral("Level applied for")), QString()) << "to be filled in by hand";
    EXPECT_EQ(tableUnder(blank, QStringLiteral("Ratings and interview")).rows.size(), 4u);

    const Key application = applied(nurse, ladder.levelOne);
    for (const WorkflowStepKind kind : {WorkflowStepKind::SelfRating, WorkflowStepKind::FirstRating})
        ASSERT_EQ(refusal(taken(application, kind)), ErrorCode::None);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::SecondRating, StepOutcome::NotPassed,
                            QStringLiteral("夜勤の記録がない"))),
              ErrorCode::None);
    EXPECT_TRUE(blank.frame.recordCode.isEmpty()) << "there is none yet";
    const Document sheet = paper("application");
    EXPECT_EQ(sheet.frame.recordCode, keyToText(application));
    EXPECT_EQ(boxed(sheet, QStringLiteral("Level applied for")), QStringLiteral("I"));
    EXPECT_TRUE(boxed(sheet, QStringLiteral("Documents")).contains(QStringLiteral("■評価表")));
    const TableBlock steps = tableUnder(sheet, QStringLiteral("Ratings and interview"));
    EXPECT_EQ(textsOf(steps.rows[2])[1], QStringLiteral("Not passed"));
    EXPECT_EQ(textsOf(steps.rows[2])[2], QStringLiteral("夜勤の記録がない"));
    EXPECT_EQ(textsOf(steps.rows[2])[3], QStringLiteral("別役 実"));
    EXPECT_TRUE(textsOf(steps.rows[3])[1].isEmpty()) << "not held yet";
    EXPECT_TRUE(boxed(sheet, QStringLiteral("Committee")).startsWith(QStringLiteral("□"))) << "not decided yet";
}

TEST_F(ApplicationPapers, TheSheetSaysWhereARatingLiesAndWhetherThePersonAgrees)
{
    const Key application = applied(nurse, ladder.levelOne);
    for (const auto kind :
         {WorkflowStepKind::SelfRating, WorkflowStepKind::FirstRating, WorkflowStepKind::SecondRating})
        ASSERT_EQ(refusal(taken(application, kind)), ErrorCode::None);
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::Interview, StepOutcome::NotPassed, QStringLiteral("異議"))),
              ErrorCode::None);
    const auto result = [&](std::size_t row) {
        return textsOf(tableUnder(paper("application"), QStringLiteral("Ratings and interview")).rows[row])[1];
    };
    EXPECT_EQ(result(1), QStringLiteral("Passed\nOn paper: 綴り 3"));
    EXPECT_EQ(result(3), QStringLiteral("Does not agree"));
    ASSERT_EQ(refusal(taken(application, WorkflowStepKind::Interview)), ErrorCode::None);
    EXPECT_EQ(result(3), QStringLiteral("Agrees"));
}

TEST_F(ApplicationPapers, TheCertificateStandsAloneWithItsNumberAndSaysWhenItIsIssuedAgain)
{
    const Key application = applied(nurse, ladder.levelOne);
    rateThrough(application);
    ASSERT_EQ(refusal(decide({.application = application, .meeting = met()}, {})), ErrorCode::None);
    const Document document = paper("certificate");
    const auto blocks = blocksOf<CertificateBlock>(document);
    ASSERT_EQ(blocks.size(), 1u);
    EXPECT_EQ(blocks[0].number, QStringLiteral("No. 2026-001"));
    EXPECT_EQ(blocks[0].code, QStringLiteral("2026-001"));
    EXPECT_TRUE(blocks[0].mark.isEmpty());
    EXPECT_EQ(blocks[0].validity, QStringLiteral("Valid from 2026-07-01 until 2029-06-30"));
    const PageLayout layout(document);
    ASSERT_EQ(layout.pageCount(), 1);
    int modules = 0;
    for (const Ink &ink : layout.page(1)) {
        if (const auto *text = std::get_if<TextInk>(&ink)) {
            EXPECT_NE(text->text, QStringLiteral("1 / 1")) << "a certificate has no page number";
        }
        if (const auto *box = std::get_if<BoxInk>(&ink))
            modules += box->fill.isValid();
    }
    EXPECT_GT(modules, 20) << "its code";
    EXPECT_EQ(blocksOf<CertificateBlock>(paper("certificate", {.reissued = true}))[0].mark, QStringLiteral("Reissued"));

    const Document across = paper("certificate", {.landscape = true});
    const PageLayout wide(across);
    ASSERT_EQ(wide.pageCount(), 1);
    EXPECT_EQ(wide.orientation(), Orientation::Landscape);
    double lowest = 0;
    double foot = 1e6; // where the day begins what stands at the foot
    for (const Ink &ink : wide.page(1))
        if (const auto *text = std::get_if<TextInk>(&ink)) {
            if (text->text == blocks[0].day)
                foot = text->baseline.y();
            else if (text->text == blocks[0].validity)
                lowest = text->baseline.y();
        }
    EXPECT_GT(lowest, 0);
    EXPECT_LT(lowest, foot) << "nothing is printed over another thing";

    ASSERT_EQ(refusal(reopen(application, QStringLiteral("取違え"), {})), ErrorCode::None);
    EXPECT_TRUE(blocksOf<CertificateBlock>(paper("certificate")).empty()) << "what was taken back is not printed";
}

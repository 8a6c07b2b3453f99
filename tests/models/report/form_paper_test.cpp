#include "models/report/form_paper.h"

#include "models/edit/handed_form_actions.h"
#include "models/query/handed_forms.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/framework_reads.h"
#include "tests/models/report/paper_support.h"

using namespace kz;
using namespace kz::report;
using namespace kz::test;

namespace {

struct Ward {
    Ward()
    {
        file.belongs(nurse, hospital);
        file.enrol(nurse, ladder, ladder.levelOne);
    }
    FileBuilder file;
    TinyLadder ladder = file.ladder();
    Key hospital = file.site(QStringLiteral("階中央病院"));
    Key boss = file.person(QStringLiteral("手本 あきら"));
    Key nurse = file.person(QStringLiteral("見本坂 はるか"));
};

/// The rows of the items, without those over them.
std::vector<QStringList> items(const Document &document)
{
    std::vector<QStringList> found;
    const TableBlock table = blocksOf<TableBlock>(document).front();
    for (const TableBlock::Row &row : table.rows)
        if (!row.group)
            found.push_back(textsOf(row));
    return found;
}

const QString ring = QStringLiteral("○");
const QString dot = QStringLiteral("●");

} // namespace

TEST(RatingFormPaper, ABlankFormHasItsHeadFilledIn)
{
    Ward ward;
    ward.file.stays(ward.nurse, ward.hospital, QDate(2026, 6, 1), QDate(2026, 7, 31), "", ward.boss);
    const Document document = paperOf(ward.file, "form", ward.nurse).document;
    EXPECT_EQ(boxed(document, QStringLiteral("Name")), QStringLiteral("見本坂 はるか"));
    EXPECT_EQ(boxed(document, QStringLiteral("Site and field")), QStringLiteral("階中央病院"));
    EXPECT_EQ(boxed(document, QStringLiteral("Assessor")), QStringLiteral("手本 あきら"));
    EXPECT_TRUE(boxed(document, QStringLiteral("Period observed")).contains(QStringLiteral("2026-06-01")));
    ASSERT_EQ(items(document).size(), 3u);
    EXPECT_EQ(items(document)[0], (QStringList{QStringLiteral("wash"), ring, ring, ring, ring, ring}));
}

TEST(RatingFormPaper, AFilledOneSaysWhatOthersGaveLast)
{
    Ward ward;
    ward.file.rated(ward.nurse, ward.ladder, ward.ladder.talk, 2, QDate(2026, 5, 1), ward.hospital, ward.boss);
    ward.file.rated(ward.nurse, ward.ladder, ward.ladder.talk, 4, QDate(2026, 6, 1), ward.hospital, ward.nurse,
                    AssessorKind::Self);
    const Document document = paperOf(ward.file, "form", ward.nurse).document;
    EXPECT_EQ(items(document)[2], (QStringList{QStringLiteral("talk"), ring, dot, ring, ring, ring}))
        << "not the newer self-rating";
    EXPECT_EQ(boxed(document, QStringLiteral("Assessor")), QStringLiteral("手本 あきら"));
    EXPECT_EQ(boxed(document, QStringLiteral("Rates as")), QStringLiteral("First rater"));
    const Document blank = paperOf(ward.file, "form", ward.nurse, {.blank = true}).document;
    EXPECT_EQ(items(blank)[2], (QStringList{QStringLiteral("talk"), ring, ring, ring, ring, ring}));
}

TEST(RatingFormPaper, WhatOneSeesAtAStepStandsBelowTheTable)
{
    Ward ward;
    EXPECT_EQ(blocksOf<Paragraph>(paperOf(ward.file, "form", ward.nurse).document).size(), 1u) << "the labels alone";
    std::vector<ScaleStep> steps
        = storage::FrameworkReads(ward.file.database()).scaleSteps(ward.ladder.version).value();
    ASSERT_EQ(steps.size(), 4u);
    steps[1].anchorEn = QStringLiteral("asks before each step");
    steps[2].anchorEn = QString(400, u'x');
    ward.file.change(steps[1]);
    ward.file.change(steps[2]);
    const auto said = blocksOf<Paragraph>(paperOf(ward.file, "form", ward.nurse).document);
    ASSERT_EQ(said.size(), 2u);
    const QStringList lines = said.back().text.split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], QStringLiteral("2: asks before each step"));
    EXPECT_LT(lines[1].size(), 200) << "the table is what the page is for";
}

TEST(RatingFormPaper, AsOfADayNothingThatWasHandedInLaterIsFilledIn)
{
    Ward ward;
    const Key key
        = ward.file.rated(ward.nurse, ward.ladder, ward.ladder.talk, 2, QDate(2026, 5, 1), ward.hospital, ward.boss);
    Assessment form = storage::EvidenceRepository(ward.file.database()).findAssessment(key).value().value();
    form.head.submittedOn = QDate(2026, 5, 10);
    ward.file.change(form);
    const auto given = [&](QDate day) {
        const auto asOf = query::AsOf::on(day, ward.file.clock());
        return items(paperOf(ward.file, "form", ward.nurse, {.asOf = asOf}).document)[2][2];
    };
    EXPECT_EQ(given(QDate(2026, 5, 9)), ring);
    EXPECT_EQ(given(QDate(2026, 5, 10)), dot);
}

TEST(RatingFormPaper, WhomNobodyRatesHasAPageThatSaysSo)
{
    Ward ward;
    const Key clerk = ward.file.person(QStringLiteral("仮川 ことね"));
    const Document document = paperOf(ward.file, "form", clerk).document;
    EXPECT_TRUE(blocksOf<TableBlock>(document).empty());
    EXPECT_TRUE(blocksOf<Paragraph>(document).front().text.contains(QStringLiteral("no form")));
}

TEST(RatingFormPaper, ANumberedOneSaysWhatItWasHandedOutWith)
{
    Ward ward;
    ward.file.stays(ward.nurse, ward.hospital, QDate(2026, 6, 1), QDate(2026, 7, 31), "", ward.boss);
    query::Plans plans;
    const auto found = query::ratingFormsToHand(ward.file.database(), plans, {ward.nurse, ward.boss}, 0,
                                                query::AsOf::today(ward.file.clock()));
    ASSERT_TRUE(found);
    ASSERT_EQ(found.value().forms.size(), 1u) << "nobody rates the other";
    EXPECT_EQ(found.value().forms.front().assessor, ward.boss);
    ASSERT_TRUE(ward.file.door().submitAndWait(edit::handOutForms(found.value().forms, found.value().whose)));
    const auto numbered = [&](report::PaperTerms terms) {
        return paperOf(ward.file, "form", ward.nurse, terms).document.frame.handedNumber;
    };
    EXPECT_EQ(numbered({.blank = true, .numbered = true}), formNumberText({2026, 1}).value_or(QString()));
    EXPECT_TRUE(numbered({.blank = true}).isEmpty());
    EXPECT_TRUE(numbered({.numbered = true}).isEmpty()) << "what was handed in is not keyed in";
}

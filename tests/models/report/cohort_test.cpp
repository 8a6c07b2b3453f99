#include "models/report/cohort.h"

#include "tests/models/report/paper_support.h"

using namespace kz;
using namespace kz::report;
using namespace kz::test;

namespace {

struct Class {
    Class()
    {
        for (const Key person : {hana, rin}) {
            file.belongs(person, person == hana ? centre : island);
            file.add(Employment{.person = person, .from = QDate(person == hana ? 2026 : 2024, 4, 1)});
        }
        file.enrol(hana, ladder, ladder.levelOne);
        file.enrol(rin, ladder, ladder.levelTwo);
        file.logged(hana, ladder.wash, QDate(2026, 5, 1), centre);
        file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 5, 2), centre, rin);
    }
    FileBuilder file;
    TinyLadder ladder = file.ladder();
    Key centre = file.site(QStringLiteral("階中央病院"));
    Key island = file.site(QStringLiteral("遠音島診療所"), SiteKind::Clinic);
    Key hana = file.person(QStringLiteral("例田 花"), QStringLiteral("レイダ ハナ"));
    Key rin = file.person(QStringLiteral("見本坂 凛"), QStringLiteral("ミホンザカ リン"));
};

QStringList textsOf(const MatrixBlock::Row &row)
{
    QStringList texts;
    for (const MatrixBlock::Cell &cell : row.cells)
        texts << cell.text;
    return texts;
}

} // namespace

TEST(CohortPaper, SaysWhatIsMetWhatIsThereAndWhatNobodyAsksFor)
{
    Class group;
    const Paper paper = paperOf(group.file, "cohort", group.ladder.version);
    const MatrixBlock matrix = blocksOf<MatrixBlock>(paper.document).front();
    ASSERT_EQ(matrix.columns.size(), 4u);
    EXPECT_EQ(matrix.columns[0].head, QStringLiteral("1"));
    EXPECT_EQ(matrix.columns[0].group, QStringLiteral("I"));
    EXPECT_EQ(matrix.columns[3].group, QStringLiteral("II"));
    ASSERT_EQ(matrix.rows.size(), 2u);
    EXPECT_EQ(matrix.rows[0].name, QStringLiteral("見本坂 凛"));
    EXPECT_EQ(
        textsOf(matrix.rows[0]),
        (QStringList{QStringLiteral("0/2"), QStringLiteral("0/1"), QStringLiteral("0/4"), QStringLiteral("0/4")}));
    EXPECT_EQ(textsOf(matrix.rows[1]), (QStringList{QStringLiteral("1/2"), QStringLiteral("✓"), {}, {}}))
        << "level II is not what she works towards";
    EXPECT_EQ(matrix.rows[1].cells[1].tone, MatrixBlock::Tone::Met);

    const TableBlock legend = tableUnder(paper.document, QStringLiteral("What the numbers ask for"));
    ASSERT_EQ(legend.rows.size(), 4u);
    EXPECT_EQ(test::textsOf(legend.rows[1]),
              (QStringList{QStringLiteral("2"), QStringLiteral("talk rated"), QStringLiteral("I"),
                           QStringLiteral("1 of 2")}));
    EXPECT_EQ(test::textsOf(legend.rows[3]).last(), QStringLiteral("0 of 1"));
    ASSERT_EQ(paper.table.columns.size(), 9);
    EXPECT_EQ(paper.table.rows[1].mid(5), textsOf(matrix.rows[1]));
}

TEST(CohortPaper, OfASiteOrAnIntakeYear)
{
    Class group;
    const auto names = [&](const PaperTerms &terms) {
        QStringList found;
        const Document document = paperOf(group.file, "cohort", group.ladder.version, terms).document;
        const MatrixBlock matrix = blocksOf<MatrixBlock>(document).front();
        for (const MatrixBlock::Row &row : matrix.rows)
            found << row.name;
        return found;
    };
    EXPECT_EQ(names({.site = group.centre}), QStringList{QStringLiteral("例田 花")});
    EXPECT_EQ(names({.intakeYear = 2024}), QStringList{QStringLiteral("見本坂 凛")});
    EXPECT_EQ(names({.intakeYear = 2020}), QStringList());
}

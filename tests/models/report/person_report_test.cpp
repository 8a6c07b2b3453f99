#include "models/report/person_report.h"

#include "models/report/report_words.h"
#include "models/storage/repository.h"
#include "tests/support/file_builder.h"

#include "models/domain/interview.h"

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::report;
using kz::test::FileBuilder;
using kz::test::TinyLadder;

namespace {

/// A nurse three months into a ladder of two levels.
struct Ward {
    explicit Ward()
    {
        hospital = file.site(QStringLiteral("階中央病院"));
        ward = file.department(hospital, QStringLiteral("5東病棟"));
        ladder = file.ladder();
        nurse = file.person(QStringLiteral("見本坂 はるか"), QStringLiteral("ミホンザカ ハルカ"));
        file.add(PersonIdentifier{.person = nurse, .value = QStringLiteral("N-0012")});
        file.add(Employment{.person = nurse, .from = QDate(2026, 4, 1)});
        file.belongs(nurse, hospital, ward);
        file.enrol(nurse, ladder, ladder.levelTwo);
    }

    query::PersonPaper paper()
    {
        query::Plans plans;
        auto loaded = query::personPaper(file.database(), plans, nurse, query::AsOf::today(file.clock()));
        EXPECT_TRUE(loaded) << int(loaded.error().code);
        return std::move(loaded).value();
    }
    Document report() { return personReport({paper(), QDate(2026, 7, 2)}); }

    FileBuilder file;
    Key hospital = 0;
    Key ward = 0;
    Key nurse = 0;
    TinyLadder ladder;
};

template <typename T>
std::vector<T> blocks(const Document &document)
{
    std::vector<T> found;
    for (const Block &block : document.blocks)
        if (const auto *one = std::get_if<T>(&block))
            found.push_back(*one);
    return found;
}

/// What stands beside a label of the grids; "missing" where no grid has it.
QString boxed(const Document &document, const char *label)
{
    for (const KeyValueGrid &grid : blocks<KeyValueGrid>(document))
        for (const KeyValueGrid::Box &box : grid.boxes)
            if (box.label == QLatin1String(label))
                return box.value;
    return QStringLiteral("missing");
}

TableBlock tableWith(const Document &document, const char *firstColumn)
{
    for (const TableBlock &table : blocks<TableBlock>(document))
        if (table.columns.front().title == QLatin1String(firstColumn))
            return table;
    return {};
}

QStringList rowOf(const TableBlock &table, const QString &firstCell)
{
    for (const TableBlock::Row &row : table.rows)
        if (row.cells.front().text == firstCell) {
            QStringList texts;
            for (const TableBlock::Cell &cell : row.cells)
                texts.append(cell.text);
            return texts;
        }
    return {};
}

QString allText(const Document &document)
{
    QString text;
    for (const Paragraph &paragraph : blocks<Paragraph>(document))
        text += paragraph.text + u'\n';
    return text;
}

QString requirementName(const Ward &ward, Key requirement, const query::PersonPaper &paper)
{
    Q_UNUSED(ward)
    const progress::FrameworkPlan &plan = *paper.enrolments.front().standing.plan;
    for (const progress::Node &node : plan.nodes)
        if (node.record.id == requirement)
            return requirementTitle(node, itemTitles(plan));
    return {};
}

} // namespace

TEST(PersonReport, SaysWhoItIsAbout)
{
    Ward ward;
    const Document document = ward.report();
    EXPECT_EQ(boxed(document, "Name"), QStringLiteral("見本坂 はるか"));
    EXPECT_EQ(boxed(document, "Kana"), QStringLiteral("ミホンザカ ハルカ"));
    EXPECT_EQ(boxed(document, "Staff number"), QStringLiteral("N-0012"));
    EXPECT_EQ(boxed(document, "Affiliation"), QStringLiteral("階中央病院 5東病棟"));
    EXPECT_EQ(boxed(document, "Employed since"), QStringLiteral("2026-04-01"));
    EXPECT_EQ(blocks<Title>(document).front().subtitle, QStringLiteral("As of 2026-07-01"));
    EXPECT_EQ(document.frame.printedOn, QStringLiteral("Printed 2026-07-02"));
    EXPECT_EQ(blocks<SignatureBoxes>(document).front().boxes.size(), 3u);
}

TEST(PersonReport, TheLevelIsTheAwardedOneAndTheRulesStandBesideIt)
{
    Ward ward;
    EXPECT_EQ(boxed(ward.report(), "Current level"), QStringLiteral("None yet"));
    ward.file.add(LevelAward{.person = ward.nurse,
                             .level = ward.ladder.levelOne,
                             .decidedOn = QDate(2026, 6, 20),
                             .number = QStringLiteral("26-7"),
                             .basis = QStringLiteral("committee")});
    const Document document = ward.report();
    EXPECT_TRUE(boxed(document, "Current level").contains(QStringLiteral("2026-06-20"))
                && boxed(document, "Current level").contains(QStringLiteral("26-7")))
        << boxed(document, "Current level").toStdString();
    EXPECT_EQ(boxed(document, "Rules met up to"), QStringLiteral("–"));
}

TEST(PersonReport, ARequirementSaysWhatOneHasNeedsAndLacks)
{
    Ward ward;
    ward.file.logged(ward.nurse, ward.ladder.wash, QDate(2026, 5, 1), ward.hospital);
    query::PersonPaper paper = ward.paper();
    Document document = ward.report();
    const QString wash = requirementName(ward, ward.ladder.washTwice, paper);
    QStringList row = rowOf(tableWith(document, "Requirement"), wash);
    ASSERT_EQ(row.size(), 4);
    EXPECT_EQ(row[1], QStringLiteral("1 of 2"));
    EXPECT_EQ(row[2], QStringLiteral("–"));
    EXPECT_FALSE(row[3].isEmpty());
    EXPECT_TRUE(allText(document).contains(wash)) << "the nearest requirement is a next step";

    ward.file.logged(ward.nurse, ward.ladder.wash, QDate(2026, 6, 3), ward.hospital);
    document = ward.report();
    row = rowOf(tableWith(document, "Requirement"), wash);
    EXPECT_EQ(row, (QStringList{wash, QStringLiteral("2 of 2"), QStringLiteral("2026-06-03"), QString()}));
    EXPECT_FALSE(allText(document).contains(wash + u':')) << "what is met is no next step";
}

TEST(PersonReport, SelfRatingsStandBesideOthers)
{
    Ward ward;
    const Key rater = ward.file.person(QStringLiteral("手本 あきら"));
    ward.file.rated(ward.nurse, ward.ladder, ward.ladder.talk, 4, QDate(2026, 6, 1), ward.hospital, ward.nurse,
                    AssessorKind::Self);
    ward.file.rated(ward.nurse, ward.ladder, ward.ladder.talk, 2, QDate(2026, 6, 2), ward.hospital, rater);
    const TableBlock table = tableWith(ward.report(), "Domain");
    ASSERT_EQ(table.rows.size(), 1u);
    const auto &cells = table.rows.front().cells;
    EXPECT_EQ(cells[1].text, QStringLiteral("4"));
    EXPECT_EQ(cells[3].text, QStringLiteral("2"));
    EXPECT_EQ(cells[5].text, QStringLiteral("2026-06-02"));
}

TEST(PersonReport, RotationsCountWeeksLessAbsence)
{
    Ward ward;
    // Four weeks, in which she was away for a working week; the next stay has not begun.
    ward.file.stays(ward.nurse, ward.hospital, QDate(2026, 5, 4), QDate(2026, 5, 31), "emergency");
    ward.file.stays(ward.nurse, ward.hospital, QDate(2026, 8, 3), QDate(2026, 8, 30), "emergency");
    ward.file.add(
        Absence{.person = ward.nurse, .from = QDate(2026, 5, 11), .to = QDate(2026, 5, 15), .workingDays = 5});
    const Document document = ward.report();
    const TableBlock table = tableWith(document, "From");
    ASSERT_EQ(table.rows.size(), 2u);
    EXPECT_EQ(table.rows[0].cells[4].text, QStringLiteral("3"));
    EXPECT_EQ(table.rows[0].cells[5].text, QStringLiteral("5"));
    EXPECT_EQ(table.rows[1].cells[4].text, QStringLiteral("planned"));
    EXPECT_TRUE(allText(document).contains(QStringLiteral("Absences: 5 working days")));
}

TEST(PersonReport, ADoneLevelBelowTheTargetIsOneLine)
{
    Ward ward;
    const Key rater = ward.file.person(QStringLiteral("手本 あきら"));
    ward.file.logged(ward.nurse, ward.ladder.wash, QDate(2026, 5, 1), ward.hospital);
    ward.file.logged(ward.nurse, ward.ladder.wash, QDate(2026, 5, 2), ward.hospital);
    ward.file.rated(ward.nurse, ward.ladder, ward.ladder.talk, 3, QDate(2026, 6, 2), ward.hospital, rater);
    const TableBlock table = tableWith(ward.report(), "Requirement");
    ASSERT_FALSE(table.rows.empty());
    EXPECT_EQ(table.rows[0].cells[1].text, QStringLiteral("All met"));
    EXPECT_EQ(table.rows[0].cells[2].text, QStringLiteral("2026-06-02"));
    EXPECT_TRUE(table.rows[1].group);
}

TEST(PersonReport, DemoPapersSaySoAndTheHospitalNamesItself)
{
    Ward ward;
    EXPECT_TRUE(ward.report().frame.watermark.isEmpty());
    ward.file.add(FileSetting{.name = QStringLiteral("demo"), .value = QStringLiteral("1")});
    ward.file.add(FileSetting{.name = QStringLiteral("institution"), .value = QStringLiteral("階中央病院")});
    ward.file.add(FileSetting{.name = QStringLiteral("form_number:progress"), .value = QStringLiteral("様式第8号")});
    const Document document = ward.report();
    EXPECT_EQ(document.frame.watermark, QStringLiteral("SAMPLE"));
    EXPECT_EQ(document.frame.institution, QStringLiteral("階中央病院"));
    EXPECT_EQ(document.frame.formNumber, QStringLiteral("様式第8号"));
}

TEST(PersonReport, AnAbsenceCountsUpToTheDayAndOverlapsOnce)
{
    Ward ward;
    // Three weeks of five days, of which Wednesday 1 July closes the eighth; a part of it was entered twice.
    ward.file.add(Absence{.person = ward.nurse,
                          .kind = AbsenceKind::Sick,
                          .from = QDate(2026, 6, 22),
                          .to = QDate(2026, 7, 10),
                          .workingDays = 15});
    ward.file.add(Absence{.person = ward.nurse,
                          .kind = AbsenceKind::Other,
                          .from = QDate(2026, 6, 22),
                          .to = QDate(2026, 6, 26),
                          .workingDays = 5});
    EXPECT_TRUE(allText(ward.report()).contains(QStringLiteral("Absences: 8 working days.")))
        << allText(ward.report()).toStdString();
}

TEST(PersonReport, WhatHasEndedIsNotForecast)
{
    Ward ward;
    ward.file.logged(ward.nurse, ward.ladder.wash, QDate(2026, 5, 1), ward.hospital, EvidenceStatus::Submitted, 2);
    EXPECT_TRUE(boxed(ward.report(), "State").contains(QStringLiteral("complete about")));
    const auto enrolments = storage::Repository<Enrolment>(ward.file.database()).all();
    Enrolment ended = enrolments.value().front();
    ended.status = EnrolmentStatus::Interrupted;
    ended.to = QDate(2026, 6, 20);
    ward.file.change(ended);
    EXPECT_EQ(boxed(ward.report(), "State"), QStringLiteral("Interrupted"));
    ended.status = EnrolmentStatus::Suspended;
    ended.to = {};
    ward.file.change(ended);
    EXPECT_EQ(boxed(ward.report(), "State"), QStringLiteral("Suspended")) << "time stands still";
}

TEST(PersonReport, FileNamesSuitEverySystem)
{
    EXPECT_EQ(fileName({QStringLiteral("Report"), {}, QStringLiteral("A/B: 見本坂 はるか?")}),
              QStringLiteral("Report_A-B-見本坂はるか-"));
    EXPECT_EQ(fileName({QStringLiteral("name...")}), QStringLiteral("name"));
}

TEST(PersonReport, SaysWhatWasAgreedAndWhenTheyMeetAgain)
{
    Ward ward;
    EXPECT_TRUE(boxed(ward.report(), "Goals of the last interview").isEmpty()) << "room to write by hand";
    ward.file.add(Interview{.person = ward.nurse,
                            .day = QDate(2026, 5, 11),
                            .goals = QStringLiteral("採血を見守りのもとで"),
                            .followUp = QDate(2026, 8, 3)});
    const Document report = ward.report();
    EXPECT_EQ(boxed(report, "Goals of the last interview (2026-05-11)"), QStringLiteral("採血を見守りのもとで"));
    EXPECT_EQ(boxed(report, "Next interview"), QStringLiteral("2026-08-03"));
}

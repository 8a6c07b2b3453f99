#include "models/domain/handed_form.h"
#include "tests/models/exchange/import_support.h"

namespace kz::exchange {
namespace {

class ImportDates : public ImportTest
{
protected:
    void SetUp() override
    {
        ImportTest::SetUp();
        import(ImportKind::Department, "施設,部署\n見本中央病院,外科\n");
        import(ImportKind::Person, header + "N1,手本 あきら,看護師,見本中央病院,内科,2026-04-01,2010-04-01\n");
    }
    ImportSummary person(const QByteArray &ward, const QByteArray &day)
    {
        return import(ImportKind::Person, header + "N1,手本 あきら,看護師,見本中央病院," + ward + ',' + day + ",\n");
    }
    /// "ward from..to" of the person, in order; the wards are made in the order of these names.
    QStringList wards() const
    {
        QStringList told;
        const auto departments = all<Department>();
        for (const Affiliation &affiliation : all<Affiliation>("ORDER BY from_day"))
            for (const Department &department : departments)
                if (department.id == affiliation.department)
                    told.append(department.name + u' ' + affiliation.from.toString(Qt::ISODate) + QStringLiteral("..")
                                + affiliation.to.toString(Qt::ISODate));
        return told;
    }
    QStringList beds() const
    {
        QStringList told;
        for (const SiteBeds &stretch :
             all<SiteBeds>("WHERE site = (SELECT id FROM site WHERE code <> '') ORDER BY from_day"))
            told.append(QString::number(stretch.beds) + u' ' + stretch.from.toString(Qt::ISODate) + QStringLiteral("..")
                        + stretch.to.toString(Qt::ISODate));
        return told;
    }
    static IssueCode onlyCode(const ImportSummary &summary)
    {
        EXPECT_EQ(summary.problems.size(), 1u);
        return summary.problems.empty() ? IssueCode::Missing : summary.problems[0].issue.code;
    }

    const QByteArray header = "職員番号,氏名,職種,施設,部署,配属日,採用日\n";
};

TEST_F(ImportDates, AWardOfAnEarlierDayIsHistoryAndThePresentOneStays)
{
    const ImportSummary summary = person("外科", "2020-01-01");
    EXPECT_EQ(onlyCode(summary), IssueCode::BecomesHistory);
    EXPECT_EQ(summary.problems[0].column, 6);
    EXPECT_EQ(wards(),
              (QStringList{QStringLiteral("外科 2020-01-01..2026-03-31"), QStringLiteral("内科 2026-04-01..")}));
    EXPECT_EQ(person("外科", "2020-01-01").unchanged, 1);
    ASSERT_TRUE(undo());
    EXPECT_EQ(wards(), QStringList{QStringLiteral("内科 2026-04-01..")});
}

TEST_F(ImportDates, ALaterWardEndsTheOneBefore)
{
    EXPECT_TRUE(person("外科", "2026-10-01").problems.empty());
    EXPECT_EQ(wards(),
              (QStringList{QStringLiteral("内科 2026-04-01..2026-09-30"), QStringLiteral("外科 2026-10-01..")}));
    // One in between ends where the next begins.
    EXPECT_EQ(onlyCode(person("3階東病棟", "2026-07-01")), IssueCode::BecomesHistory);
    EXPECT_EQ(wards(),
              (QStringList{QStringLiteral("内科 2026-04-01..2026-06-30"),
                           QStringLiteral("3階東病棟 2026-07-01..2026-09-30"), QStringLiteral("外科 2026-10-01..")}));
}

TEST_F(ImportDates, TheSameWardWithAnotherDayIsCorrectedWithItsNeighbour)
{
    person("外科", "2026-10-01");
    EXPECT_EQ(onlyCode(person("外科", "2026-11-01")), IssueCode::Corrected);
    EXPECT_EQ(wards(),
              (QStringList{QStringLiteral("内科 2026-04-01..2026-10-31"), QStringLiteral("外科 2026-11-01..")}));
    EXPECT_EQ(onlyCode(person("外科", "2026-09-01")), IssueCode::Corrected);
    EXPECT_EQ(wards(),
              (QStringList{QStringLiteral("内科 2026-04-01..2026-08-31"), QStringLiteral("外科 2026-09-01..")}));
    EXPECT_EQ(person("外科", "2026-09-01").unchanged, 1);
    EXPECT_EQ(person("外科", "").unchanged, 1) << "no day says nothing about it";
}

TEST_F(ImportDates, BedsRunFromTheirDay)
{
    const auto told = [this](const QByteArray &count, const QByteArray &day) {
        return import(ImportKind::Site,
                      "施設コード,施設名,病床数,病床数適用日\n999912345,見本中央病院," + count + ',' + day + '\n');
    };
    told("300", "2026-04-01"); // 120 since nobody knows when
    EXPECT_EQ(beds(), (QStringList{QStringLiteral("120 ..2026-03-31"), QStringLiteral("300 2026-04-01..")}));
    EXPECT_EQ(onlyCode(told("350", "2015-04-01")), IssueCode::BecomesHistory);
    EXPECT_EQ(beds(),
              (QStringList{QStringLiteral("120 ..2015-03-31"), QStringLiteral("350 2015-04-01..2026-03-31"),
                           QStringLiteral("300 2026-04-01..")}));
    EXPECT_EQ(onlyCode(told("300", "2026-05-01")), IssueCode::Corrected);
    EXPECT_EQ(beds()[2], QStringLiteral("300 2026-05-01.."));
    EXPECT_EQ(beds()[1], QStringLiteral("350 2015-04-01..2026-04-30"));
    EXPECT_EQ(told("300", "2026-05-01").unchanged, 1);
}

TEST_F(ImportDates, AnotherHireDateIsACorrectionAndAFormerEmploymentIsHistory)
{
    const QByteArray employed = "職員番号,氏名,職種,採用日,退職日,退職区分\nN1,手本 あきら,看護師,";
    EXPECT_EQ(onlyCode(import(ImportKind::Person, employed + "2010-05-01,,\n")), IssueCode::Corrected);
    EXPECT_EQ(all<Employment>()[0].from, QDate(2010, 5, 1));
    EXPECT_TRUE(import(ImportKind::Person, employed + "2001-04-01,2005-03-31,転出\n").problems.empty());
    ASSERT_EQ(all<Employment>().size(), 2u);
    EXPECT_FALSE(all<Employment>("ORDER BY from_day")[1].to.isValid()) << "still employed";
    EXPECT_EQ(count("SELECT count(*) FROM affiliation WHERE to_day IS NULL"), 1) << "nobody leaves by his history";
}

class ImportLeaving : public ImportTest
{
protected:
    void SetUp() override
    {
        ImportTest::SetUp();
        import(ImportKind::Person,
               "職員番号,氏名,職種,施設,部署,採用日,プログラム,プリセプター,役割\n"
               "N1,手本 あきら,看護師,見本中央病院,内科,2010-04-01,,,教育担当者\n"
               "N2,例田 つばさ,看護師,見本中央病院,内科,2026-04-01,new-nurse,N1,\n");
    }
};

TEST_F(ImportLeaving, WhoLeavesLeavesWardProgrammeAndRoles)
{
    const QByteArray leaving = "職員番号,氏名,職種,退職日,退職区分,退職理由\n"
                               "N2,例田 つばさ,看護師,2026-09-30,退職,転居\n"
                               "N1,手本 あきら,看護師,2026-12-31,退職,\n";
    EXPECT_EQ(import(ImportKind::Person, leaving).updated, 2);
    EXPECT_EQ(count("SELECT count(*) FROM employment WHERE to_day IS NULL"), 0);
    EXPECT_EQ(count("SELECT count(*) FROM affiliation WHERE to_day IS NULL"), 0);
    const auto enrolments = all<Enrolment>();
    ASSERT_EQ(enrolments.size(), 1u);
    EXPECT_EQ(enrolments[0].to, QDate(2026, 9, 30));
    EXPECT_EQ(enrolments[0].status, EnrolmentStatus::Withdrawn);
    EXPECT_EQ(enrolments[0].reason, QStringLiteral("転居"));
    const auto duties = all<Duty>("ORDER BY to_day");
    ASSERT_EQ(duties.size(), 2u);
    EXPECT_EQ(duties[0].to, QDate(2026, 9, 30)) << "no trainee, no preceptor";
    EXPECT_EQ(duties[1].to, QDate(2026, 12, 31));
    EXPECT_EQ(import(ImportKind::Person, leaving).unchanged, 2);
    ASSERT_TRUE(undo());
    EXPECT_EQ(count("SELECT count(*) FROM affiliation WHERE to_day IS NULL"), 2);
    EXPECT_EQ(all<Enrolment>()[0].status, EnrolmentStatus::Active);
    expectWhole();
}

TEST_F(ImportLeaving, ALastDayAloneStrikesOffThePaperThatIsOut)
{
    const Key nurse = personOf(u"N2").id;
    const auto handed = door->submitAndWait(
        {.name = "test.add", .grant = edit::Grant::LogEvidence, .work = [&](edit::Edit &edit) -> Result<void> {
             const auto made = edit.insert(HandedForm{.kind = HandedKind::Week,
                                                      .year = 2026,
                                                      .running = 1,
                                                      .person = nurse,
                                                      .from = QDate(2026, 3, 30),
                                                      .to = QDate(2026, 4, 5),
                                                      .handedOn = QDate(2026, 4, 1)});
             return made ? Result<void>() : made.error();
         }});
    ASSERT_TRUE(handed) << int(handed.error().code);
    const ImportSummary summary
        = import(ImportKind::Person, "職員番号,氏名,職種,退職日\nN2,例田 つばさ,看護師,2026-04-01\n");
    EXPECT_EQ(summary.updated, 1);
    const auto forms = all<HandedForm>();
    ASSERT_EQ(forms.size(), 1u);
    EXPECT_EQ(forms[0].struckOn, QDate(2026, 4, 1));
    EXPECT_FALSE(forms[0].reason.isEmpty());
    expectWhole();
}

TEST_F(ImportLeaving, WorkLoggedInALaterStayIsAProblemOfTheLastDay)
{
    const Key nurse = personOf(u"N2").id;
    const Site site = all<Site>("WHERE name = '見本中央病院'").at(0);
    const auto logged = door->submitAndWait(
        {.name = "test.add", .grant = edit::Grant::LogEvidence, .work = [&](edit::Edit &edit) -> Result<void> {
             const auto stay = edit.insert(
                 Placement{.person = nurse, .site = site.id, .from = QDate(2026, 10, 1), .to = QDate(2026, 12, 31)});
             if (!stay)
                 return stay.error();
             LogEntry entry;
             entry.head.person = nurse;
             entry.head.site = site.id;
             entry.head.day = entry.head.enteredOn = QDate(2026, 4, 1);
             entry.placement = stay.value();
             entry.halfDays = 1;
             const auto made = edit.insert(entry);
             return made ? Result<void>() : made.error();
         }});
    ASSERT_TRUE(logged) << int(logged.error().code);
    const QByteArray header = "職員番号,氏名,職種,退職日,退職区分\n";
    const auto staged = stage(ImportKind::Person, header + "N2,例田 つばさ,看護師,2026-09-30,退職\n");
    ASSERT_TRUE(staged);
    const ImportSummary &summary = summaryOf(*staged.value());
    EXPECT_EQ(summary.withProblems, 1);
    ASSERT_EQ(summary.problems.size(), 1u);
    EXPECT_EQ(summary.problems[0].field, QStringLiteral("employed_to"));
    EXPECT_EQ(summary.problems[0].column, 4);
    EXPECT_TRUE(summary.problems[0].issue.arguments.value(0).contains(QStringLiteral("2026-10-01")));
    EXPECT_EQ(import(ImportKind::Person, header + "N2,例田 つばさ,看護師,2026-10-31,退職\n").updated, 1);
    EXPECT_EQ(all<Placement>()[0].to, QDate(2026, 10, 31));
    expectWhole();
}

TEST_F(ImportLeaving, WhoCameAndLeftIsMadeWithBothEndsAndOneUndoTakesItBack)
{
    import(ImportKind::Person,
           "職員番号,氏名,職種,施設,部署,採用日,退職日,退職区分,プログラム,プリセプター\n"
           "N3,見本 花子,看護師,見本中央病院,内科,2026-04-01,2026-08-31,中断,new-nurse,N1\n");
    const Key person = personOf(u"N3").id;
    int checked = 0;
    for (const Affiliation &affiliation : all<Affiliation>())
        if (affiliation.person == person && ++checked) {
            EXPECT_EQ(affiliation.to, QDate(2026, 8, 31));
        }
    for (const Enrolment &enrolment : all<Enrolment>())
        if (enrolment.person == person && ++checked) {
            EXPECT_EQ(enrolment.to, QDate(2026, 8, 31));
            EXPECT_EQ(enrolment.status, EnrolmentStatus::Interrupted);
        }
    for (const Duty &duty : all<Duty>())
        if (duty.trainee == person && ++checked) {
            EXPECT_EQ(duty.to, QDate(2026, 8, 31));
        }
    EXPECT_EQ(checked, 3);
    ASSERT_TRUE(undo());
    EXPECT_EQ(count("SELECT count(*) FROM person"), 2);
    expectWhole();
}

} // namespace
} // namespace kz::exchange

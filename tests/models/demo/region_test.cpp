#include "models/demo/demo.h"

#include "models/base/dates.h"
#include "models/query/standing_cache.h"
#include "models/query/verify.h"
#include "models/storage/repository.h"
#include "models/storage/store.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::demo;

namespace {

/// The region as a reader of its description would look through it: does one record contradict another?
class RegionRecords : public testing::TestWithParam<QDate>
{
protected:
    static void SetUpTestSuite() { folder = new QTemporaryDir; }
    static void TearDownTestSuite()
    {
        delete folder;
        folder = nullptr;
    }
    void SetUp() override
    {
        const QString path = folder->filePath(GetParam().toString(Qt::ISODate));
        if (!QFile::exists(path)) {
            const auto made = makeDemo(path, {}, clock);
            ASSERT_TRUE(made);
        }
        auto opened = storage::openForReading(path);
        ASSERT_TRUE(opened);
        database.emplace(std::move(opened).value());
    }

    /// How many rows a question finds, and the first few of them in words.
    template <typename... Args>
    qint64 found(std::string_view sql, const Args &...args)
    {
        QStringList rows;
        const auto read = [&](const storage::Statement &row) {
            QStringList cells;
            for (int i = 0; i < row.columnCount(); ++i)
                cells << row.text(i);
            rows << cells.join(QStringLiteral(" | "));
        };
        const auto done = database->each(sql, read, args...);
        EXPECT_TRUE(done) << done.error().detail.toStdString();
        words = rows.mid(0, 5).join(QLatin1Char('\n')).toStdString();
        return rows.size();
    }
    QDate today() const { return GetParam(); }
    QDate begin() const { return fiscalYearStart(fiscalYearOf(today()) - 1); }

    static inline QTemporaryDir *folder = nullptr;
    FixedClock clock{GetParam()};
    std::optional<storage::Database> database;
    std::string words;
};

} // namespace

TEST_P(RegionRecords, NobodySupervisesOrRatesThemselves)
{
    EXPECT_EQ(found("SELECT id FROM placement WHERE supervisor = person"), 0);
    EXPECT_EQ(found("SELECT id FROM duty WHERE trainee = person"), 0);
    EXPECT_EQ(found("SELECT l.id FROM log_entry l JOIN evidence e ON e.id = l.id WHERE l.countersigner = e.person"), 0);
    EXPECT_EQ(found(R"(SELECT a.id FROM assessment a JOIN evidence e ON e.id = a.id
                        WHERE (a.assessor = e.person) <> (a.assessor_kind = 1))"),
              0)
        << "only self-ratings are one's own";
    EXPECT_GT(found("SELECT id FROM assessment WHERE assessor_kind = 1"), 100);
    EXPECT_GT(found("SELECT id FROM placement WHERE supervisor IS NOT NULL"), 50);
}

TEST_P(RegionRecords, TheSecondRaterIsSomebodyElse)
{
    EXPECT_EQ(found(R"(SELECT p.name, a.assessor FROM assessment a JOIN evidence e ON e.id = a.id
                         JOIN person p ON p.id = e.person
                        WHERE a.assessor_kind IN (3, 4) GROUP BY e.person, a.level, a.assessor
                       HAVING count(DISTINCT a.assessor_kind) = 2)"),
              0)
        << words;
}

TEST_P(RegionRecords, NothingHappensWhileSomebodyIsAway)
{
    const char *const absent = R"(SELECT p.name, e.day, e.kind FROM evidence e JOIN person p ON p.id = e.person
                                    JOIN absence a ON a.person = e.person
                                   WHERE e.day BETWEEN a.from_day AND a.to_day)";
    EXPECT_EQ(found(absent), 0) << words;
    EXPECT_GE(found("SELECT id FROM absence"), 4);
    EXPECT_EQ(found(R"(SELECT p.name, e.day FROM evidence e JOIN person p ON p.id = e.person
                         JOIN enrolment n ON n.person = e.person WHERE n.status = 'interrupted' AND e.day > n.to_day)"),
              0)
        << words;
    EXPECT_EQ(found(R"(SELECT p.name, d.to_day FROM duty d JOIN person p ON p.id = d.trainee
                         JOIN enrolment n ON n.person = p.id
                        WHERE n.status = 'interrupted' AND (d.to_day IS NULL OR d.to_day > n.to_day))"),
              0)
        << "nobody supervises what was interrupted: " << words;
    EXPECT_EQ(found(R"(SELECT p.name, e.day, e.kind FROM evidence e JOIN person p ON p.id = e.person
                         JOIN employment m ON m.person = e.person WHERE e.day < m.from_day)"),
              0)
        << words;
    // Who signs is there, too.
    EXPECT_EQ(found(R"(WITH signed AS (
                           SELECT a.assessor AS who, e.day AS day FROM assessment a JOIN evidence e ON e.id = a.id
                           UNION ALL
                           SELECT l.countersigner, e.countersigned_on FROM log_entry l JOIN evidence e ON e.id = l.id
                            WHERE l.countersigner IS NOT NULL AND e.countersigned_on IS NOT NULL)
                       SELECT p.name, s.day FROM signed s JOIN person p ON p.id = s.who
                         JOIN employment m ON m.person = p.id
                        WHERE s.day < m.from_day OR EXISTS (SELECT 1 FROM absence a WHERE a.person = p.id
                                                               AND s.day BETWEEN a.from_day AND a.to_day))"),
              0)
        << words;
    EXPECT_EQ(found(R"(SELECT id FROM absence a WHERE working_days
                        > (SELECT julianday(a.to_day) - julianday(a.from_day) + 1) * 5 / 7 + 1)"),
              0);
}

TEST_P(RegionRecords, AbsenceOfRenLeavesAHole)
{
    // The check above can fail: with his sick leave taken away, the days around it are full of his records.
    EXPECT_GT(found(R"(SELECT e.id FROM evidence e JOIN person p ON p.id = e.person WHERE p.name = ?1)",
                    QStringLiteral("架空橋 れん")),
              20);
    EXPECT_EQ(found(R"(SELECT e.id FROM evidence e JOIN person p ON p.id = e.person JOIN absence a ON a.person = p.id
                        WHERE p.name = ?1 AND e.day >= a.from_day AND a.working_days = 52)",
                    QStringLiteral("架空橋 れん")),
              0);
}

TEST_P(RegionRecords, HoldTwoFiscalYears)
{
    EXPECT_EQ(found("SELECT id, entered_on FROM evidence WHERE entered_on < ?1 OR entered_on > ?2", begin(), today()),
              0)
        << words;
    EXPECT_EQ(found("SELECT id, day FROM evidence WHERE day > ?1", today()), 0);
    // Credits count for three years, so those of the year before were brought along. Nothing else is older.
    EXPECT_EQ(found(R"(SELECT DISTINCT e.id, e.day FROM evidence e LEFT JOIN evidence_item x ON x.evidence = e.id
                         LEFT JOIN item i ON i.id = x.item
                        WHERE e.day < ?1 AND (i.code IS NULL OR i.code NOT LIKE 'CR-%'))",
                    begin()),
              0)
        << words;
    EXPECT_EQ(found("SELECT id FROM evidence WHERE day < ?1", begin().addYears(-2)), 0) << words;
    for (const QDate year : {begin(), begin().addYears(1)}) {
        const qint64 days = year.daysTo(std::min(today(), fiscalYearEnd(fiscalYearOf(year))));
        EXPECT_GT(found("SELECT id FROM evidence WHERE day BETWEEN ?1 AND ?2", year, fiscalYearEnd(fiscalYearOf(year))),
                  days)
            << "every day of both years";
    }
}

TEST_P(RegionRecords, NothingIsOlderThanItsSite)
{
    EXPECT_EQ(found("SELECT id FROM site WHERE opened IS NULL"), 0);
    EXPECT_EQ(found("SELECT s.name, e.day FROM evidence e JOIN site s ON s.id = e.site WHERE e.day < s.opened"), 0);
    EXPECT_EQ(found("SELECT s.name FROM placement p JOIN site s ON s.id = p.site WHERE p.from_day < s.opened"), 0);
    EXPECT_EQ(found(R"(SELECT s.name, p.name, m.from_day FROM employment m JOIN person p ON p.id = m.person
                         JOIN affiliation a ON a.person = p.id AND a.to_day IS NULL JOIN site s ON s.id = a.site
                        WHERE m.from_day < s.opened)"),
              0)
        << words;
    EXPECT_EQ(found(R"(SELECT l.id FROM level_award l JOIN employment m ON m.person = l.person
                         JOIN framework_version v ON v.id = (SELECT version FROM level WHERE id = l.level)
                         JOIN framework f ON f.id = v.framework
                        WHERE f.code = 'nurse-ladder' AND l.decided_on < m.from_day)"),
              0)
        << "no level before they came";
}

TEST_P(RegionRecords, NoSiteTakesMoreThanItCan)
{
    // On each first day of a rotation those there at that moment are counted.
    EXPECT_EQ(found(R"(SELECT s.name, s.capacity, p.from_day, count(*) FROM placement p JOIN site s ON s.id = p.site
                         JOIN placement q ON q.site = p.site AND q.kind = 'rotation'
                          AND p.from_day BETWEEN q.from_day AND q.to_day
                        WHERE p.kind = 'rotation' GROUP BY p.id HAVING count(*) > s.capacity)"),
              0)
        << words;
    EXPECT_GT(found("SELECT DISTINCT site FROM placement WHERE kind = 'rotation'"), 3);
}

TEST_P(RegionRecords, NobodyIsAtTwoPlacesAtOnce)
{
    EXPECT_EQ(found(R"(SELECT n.name, p.kind, p.from_day, p.to_day, q.kind, q.from_day FROM placement p
                         JOIN placement q ON q.person = p.person AND q.id > p.id AND p.site <> q.site
                          AND q.from_day <= p.to_day AND q.to_day >= p.from_day JOIN person n ON n.id = p.person
                        WHERE coalesce(p.from_site, 0) <> q.site AND coalesce(q.from_site, 0) <> p.site)"),
              0)
        << words;
    // Evidence stands where its rotation is.
    EXPECT_EQ(found(R"(SELECT e.id, e.day FROM log_entry l JOIN evidence e ON e.id = l.id
                         JOIN placement p ON p.id = l.placement
                        WHERE e.site <> p.site OR e.person <> p.person OR e.day NOT BETWEEN p.from_day AND p.to_day)"),
              0)
        << words;
}

TEST_P(RegionRecords, SugitaniIsOpenTwoDaysAWeek)
{
    constexpr char days[] = R"(SELECT DISTINCT strftime('%w', e.day) FROM evidence e JOIN site s ON s.id = e.site
                                WHERE e.kind = 1 AND s.name = ?1)";
    EXPECT_EQ(found(days, QStringLiteral("杉谷診療所")), 2);
    EXPECT_GE(found(days, QStringLiteral("階中央病院")), 5);
}

TEST_P(RegionRecords, SitesAreThoseOfTheDescription)
{
    struct Told {
        const char16_t *name;
        const char16_t *municipality;
        const char *kind;
        int beds;
        bool remote;
        bool island;
        const char16_t *form;
        const char *field; ///< of a department it must have
    };
    constexpr Told told[] = {
        {u"階中央病院", u"階市", "hospital", 420, false, false, u"社会医療法人", "oncology"},
        {u"汐見市民病院", u"汐見市", "hospital", 180, false, false, u"市町村", "cardiology"},
        {u"山吹国保病院", u"山吹町", "hospital", 58, true, false, u"市町村", "community"},
        {u"遠音島診療所", u"遠音村", "clinic", 0, true, true, u"市町村", "community"},
        {u"杉谷診療所", u"山吹町", "clinic", 0, true, false, u"市町村", "community"},
        {u"汐見訪問看護ステーション", u"汐見市", "visiting_nursing", 0, false, false, u"市町村", "nursing"},
        {u"ひだまり薬局", u"汐見市", "pharmacy", 0, false, false, u"会社", "pharmacy"},
        {u"介護老人保健施設こもれび", u"階市", "care_facility", 80, false, false, u"社会医療法人", "rehabilitation"},
    };
    for (const Told &one : told) {
        const QString name = QString::fromUtf16(one.name);
        EXPECT_EQ(found(R"(SELECT s.id FROM site s JOIN municipality m ON m.id = s.municipality
                             JOIN organisation o ON o.id = s.organisation AND o.form = s.form
                             LEFT JOIN site_beds b ON b.site = s.id
                            WHERE s.name = ?1 AND m.name = ?2 AND s.kind = ?3 AND coalesce(b.beds, 0) = ?4
                              AND s.remote = ?5 AND s.island = ?6 AND s.form = ?7
                              AND EXISTS (SELECT 1 FROM department d WHERE d.site = s.id AND d.field = ?8))",
                        name, QString::fromUtf16(one.municipality), QString::fromLatin1(one.kind), qint64(one.beds),
                        qint64(one.remote), qint64(one.island), QString::fromUtf16(one.form),
                        QString::fromLatin1(one.field)),
                  1)
            << name.toStdString();
    }
    EXPECT_EQ(found("SELECT id FROM site WHERE leads = 1 AND name = ?1", QStringLiteral("階中央病院")), 1);
    EXPECT_EQ(found("SELECT id FROM site WHERE leads = 1"), 1);
    EXPECT_EQ(found("SELECT id FROM municipality WHERE code IN ('992011', '992020', '993417', '993611')"), 4);
}

TEST_P(RegionRecords, EverybodyStandsAsTheCacheSays)
{
    const auto checked = query::verify(*database, today());
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked.value().isGood());
    EXPECT_EQ(checked.value().waitingStandings, 0);
    EXPECT_GE(checked.value().checkedPeople, 57) << "all but the care worker and those who have nothing above them";
}

INSTANTIATE_TEST_SUITE_P(OnDays, RegionRecords,
                         testing::Values(QDate(2026, 11, 22), QDate(2027, 2, 10), QDate(2026, 7, 15),
                                         QDate(2027, 4, 20), QDate(2026, 5, 31), QDate(2026, 11, 26)),
                         [](const auto &day) { return day.param.toString(u"yyyyMMdd").toStdString(); });

#include "models/demo/demo.h"

#include "models/domain/evidence.h"
#include "models/domain/people.h"
#include "models/storage/repository.h"
#include "models/storage/store.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::demo;

namespace {

class Demo : public testing::Test
{
protected:
    QString path(const char *name = "demo.kizahashi") const { return folder.filePath(QString::fromLatin1(name)); }
    storage::Database open(const char *name = "demo.kizahashi") const
    {
        auto opened = storage::openForReading(path(name));
        EXPECT_TRUE(opened);
        return std::move(opened).value();
    }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 20)};
};

} // namespace

TEST_F(Demo, HasSixtyPeopleOfTheToldProfessionsAndEightSites)
{
    const auto made = makeDemo(path(), {}, clock);
    ASSERT_TRUE(made) << made.error().arguments.join(QStringLiteral(", ")).toStdString();
    auto database = open();
    std::map<std::string, qint64> counts;
    ASSERT_TRUE(
        database.each("SELECT r.code, count(*) FROM person p JOIN profession r ON r.id = p.profession GROUP BY 1",
                      [&](const storage::Statement &row) { counts[row.text(0).toStdString()] = row.integer(1); }));
    const std::map<std::string, qint64> told
        = {{"nurse", 33},        {"resident", 8},        {"specialty_trainee", 2},      {"physician", 1},
           {"pharmacist", 7},    {"physiotherapist", 2}, {"occupational_therapist", 2}, {"dietitian", 2},
           {"social_worker", 2}, {"care_worker", 1}};
    EXPECT_EQ(counts, told);
    EXPECT_EQ(database.value<qint64>("SELECT count(*) FROM site").value(), 8);
    EXPECT_EQ(made.value().people, 60);
}

TEST_F(Demo, LeavesNothingBehindWhenCancelled)
{
    const auto made = makeDemo(path(), {}, clock, [](double share) { return share < 0.1; });
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_F(Demo, RefusesWhatItCannotMake)
{
    for (const Options &options :
         {Options{.people = 59}, Options{.sites = 7}, Options{.years = 1}, Options{.records = -1}}) {
        const auto made = makeDemo(path(), options, clock);
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().code, ErrorCode::BadArgument);
    }
}

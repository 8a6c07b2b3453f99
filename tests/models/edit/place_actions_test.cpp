#include "models/edit/place_actions.h"

#include "models/storage/place_records.h"
#include "tests/support/file_builder.h"

#include <QCoreApplication>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace kz;
using namespace kz::edit;
using kz::test::FileBuilder;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

struct Places {
    SiteSheet clinic()
    {
        SiteSheet sheet;
        sheet.site = {.code = QStringLiteral("0123456"),
                      .name = QStringLiteral("峠の診療所"),
                      .kana = QStringLiteral("トウゲノシンリョウジョ"),
                      .kind = SiteKind::Clinic,
                      .remote = true};
        sheet.organisation = QStringLiteral("階村");
        sheet.departments = {{.name = QStringLiteral("内科"), .field = QStringLiteral("internal_medicine")},
                             {.kind = DepartmentKind::Ward, .name = QStringLiteral("病床")}};
        sheet.beds = {{.beds = 19, .to = QDate(2025, 3, 31)}, {.beds = 6, .from = QDate(2025, 4, 1)}};
        return sheet;
    }
    Result<ChangeSet> submit(const SiteSheet &sheet) { return file.door().submitAndWait(saveSite(sheet)); }
    Key save(const SiteSheet &sheet)
    {
        const auto done = submit(sheet);
        EXPECT_TRUE(done) << int(done.error().code);
        return done ? done.value().made : 0;
    }
    SiteSheet stored(Key site)
    {
        SiteSheet sheet;
        sheet.site = *storage::Repository<Site>(file.database()).find(site).value();
        sheet.departments = storage::departmentsAt(file.database(), site).value();
        sheet.beds = storage::bedsAt(file.database(), site).value();
        return sheet;
    }
    QStringList departments(Key site)
    {
        QStringList names;
        const auto found = storage::departmentsAt(file.database(), site);
        EXPECT_TRUE(found);
        for (const Department &one : found.value())
            names.append(one.name);
        return names;
    }
    std::vector<Organisation> organisations() { return storage::organisations(file.database()).value(); }

    FileBuilder file;
};

QStringList fieldsOf(const std::vector<Issue> &issues)
{
    QStringList fields;
    for (const Issue &issue : issues)
        fields.append(issue.field);
    return fields;
}

} // namespace

TEST(PlaceActions, ASiteWithItsWardsAndBedsIsOneEntryToUndo)
{
    Places places;
    const Key site = places.save(places.clinic());
    ASSERT_NE(site, 0);
    EXPECT_EQ(places.departments(site), QStringList({QStringLiteral("内科"), QStringLiteral("病床")}));
    ASSERT_EQ(places.organisations().size(), 1u);
    EXPECT_EQ(places.stored(site).site.organisation, places.organisations().front().id);
    QCoreApplication::processEvents(); // what Undo would do is told by the event loop
    EXPECT_EQ(places.file.door().nextUndo().action, QStringLiteral("site.add"));
    EXPECT_EQ(places.file.door().nextUndo().arguments, QStringList{QStringLiteral("峠の診療所")});
    ASSERT_TRUE(places.file.door().undo().result());
    EXPECT_EQ(places.departments(site), QStringList());
    EXPECT_THAT(places.organisations(), IsEmpty());
}

TEST(PlaceActions, AChangeSaysSoAndIsUndoneWhole)
{
    Places places;
    const Key site = places.save(places.clinic());
    SiteSheet sheet = places.stored(site);
    sheet.organisation = QStringLiteral("階村");
    sheet.site.name = QStringLiteral("峠診療所");
    sheet.removedDepartments = {sheet.departments[0].id};
    sheet.departments.erase(sheet.departments.begin());
    sheet.departments.insert(sheet.departments.begin(), Department{.name = QStringLiteral("小児科")});
    sheet.beds[1].beds = 4;
    EXPECT_EQ(places.save(sheet), site);
    EXPECT_EQ(places.departments(site), QStringList({QStringLiteral("小児科"), QStringLiteral("病床")}))
        << "in the order of the sheet";
    EXPECT_EQ(places.organisations().size(), 1u) << "the organisation of that name is there already";
    QCoreApplication::processEvents();
    EXPECT_EQ(places.file.door().nextUndo().action, QStringLiteral("site.change"));
    ASSERT_TRUE(places.file.door().undo().result());
    EXPECT_EQ(places.stored(site).site.name, QStringLiteral("峠の診療所"));
    EXPECT_EQ(places.departments(site), QStringList({QStringLiteral("内科"), QStringLiteral("病床")}));
    EXPECT_EQ(places.stored(site).beds[1].beds, 6);
}

TEST(PlaceActions, TheSameSheetAgainWritesNothing)
{
    Places places;
    const Key site = places.save(places.clinic());
    SiteSheet sheet = places.stored(site);
    sheet.organisation = QStringLiteral("階村");
    const auto again = places.submit(sheet);
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value().inserted + again.value().updated + again.value().removed, 0);
}

TEST(PlaceActions, OfTwoOrganisationsOfOneNameTheSitesOwnStays)
{
    Places places;
    places.file.add(Organisation{.name = QStringLiteral("階村")});
    const Key second = places.file.add(Organisation{.name = QStringLiteral("階村")});
    SiteSheet sheet = places.clinic();
    sheet.site.organisation = second;
    sheet.organisation = QStringLiteral("階村");
    const Key site = places.save(sheet);
    EXPECT_EQ(places.stored(site).site.organisation, second);
    SiteSheet again = places.stored(site);
    again.organisation = QStringLiteral("階村");
    again.site.address = QStringLiteral("峠1-1");
    places.save(again);
    EXPECT_EQ(places.stored(site).site.organisation, second);
    EXPECT_EQ(places.organisations().size(), 2u);
}

TEST(PlaceActions, WhatIsWrongIsNamedByRowAndColumn)
{
    Places places;
    SiteSheet sheet = places.clinic();
    sheet.site.name.clear();
    sheet.departments[1].name = sheet.departments[0].name;
    sheet.departments.push_back({.name = {}, .capacity = -1});
    sheet.beds[1].from = QDate(2025, 3, 31); // the day on which the other number still holds
    EXPECT_THAT(fieldsOf(validate(sheet)),
                ElementsAre(QStringLiteral("name"), QStringLiteral("department.1.name"),
                            QStringLiteral("department.2.name"), QStringLiteral("department.2.capacity"),
                            QStringLiteral("site_beds.1.from_day")));
    EXPECT_EQ(validate(sheet).back().code, IssueCode::Overlaps);
    EXPECT_EQ(validate(sheet).back().arguments, QStringList(QStringLiteral("2025-03-31")));
    SiteSheet undated = sheet;
    undated.beds = {{.beds = 19}, {.beds = 6}};
    EXPECT_EQ(validate(undated).back().code, IssueCode::Missing) << "nothing says which number came first";
    const auto refused = places.submit(sheet);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Invalid);
    EXPECT_EQ(refused.error().issues.size(), 5u);
    EXPECT_THAT(places.organisations(), IsEmpty()) << "nothing of it was kept";
}

TEST(PlaceActions, ACodeIsOneSitesAmongItsKind)
{
    Places places;
    const Key site = places.save(places.clinic());
    SiteSheet other = places.clinic();
    other.site.name = QStringLiteral("麓の診療所");
    const auto refused = places.submit(other);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AlreadyTaken);
    EXPECT_EQ(refused.error().arguments, QStringList({QStringLiteral("code"), QStringLiteral("0123456")}));
    other.site.kind = SiteKind::Pharmacy;
    EXPECT_NE(places.save(other), 0) << "a pharmacy may have the same number";
    SiteSheet itself = places.stored(site);
    itself.site.address = QStringLiteral("峠1番地");
    EXPECT_EQ(places.save(itself), site) << "its own code is no hindrance";
}

TEST(PlaceActions, AWardThatALogEntryNamesStays)
{
    Places places;
    const Key site = places.save(places.clinic());
    SiteSheet sheet = places.stored(site);
    LogEntry entry;
    entry.head.person = places.file.person(QStringLiteral("例田 花"));
    entry.head.day = QDate(2026, 4, 1);
    entry.head.site = site;
    entry.head.department = sheet.departments[0].id;
    entry.head.enteredOn = entry.head.day;
    entry.setting = CareSetting::Outpatient;
    entry.halfDays = 1;
    ASSERT_TRUE(places.file.door().submitAndWait(
        {.name = "log.save", .arguments = {}, .grant = Grant::LogEvidence, .work = [entry](Edit &edit) -> Result<void> {
             const auto made = edit.insert(entry);
             return made ? Result<void>() : made.error();
         }}));
    sheet.removedDepartments = {sheet.departments[0].id};
    sheet.departments.erase(sheet.departments.begin());
    const auto refused = places.submit(sheet);
    ASSERT_FALSE(refused) << "its cases would lose the field they count for";
    EXPECT_EQ(refused.error().code, ErrorCode::StillReferenced);
    EXPECT_EQ(places.departments(site).size(), 2);
}

TEST(PlaceActions, AWardInUseStays)
{
    Places places;
    const Key site = places.save(places.clinic());
    SiteSheet sheet = places.stored(site);
    places.file.belongs(places.file.person(QStringLiteral("例田 花")), site, sheet.departments[1].id);
    sheet.removedDepartments = {sheet.departments[1].id};
    sheet.departments.pop_back();
    const auto refused = places.submit(sheet);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::StillReferenced);
    EXPECT_EQ(places.departments(site).size(), 2);
}

TEST(PlaceActions, AnotherSitesRowsAreRefusedAndNothingIsWritten)
{
    Places places;
    const Key site = places.save(places.clinic());
    SiteSheet second = places.clinic();
    second.site.code = QStringLiteral("7654321");
    second.site.name = QStringLiteral("麓の診療所");
    const Key other = places.save(second);
    const SiteSheet others = places.stored(other);
    const auto isRefused = [&](SiteSheet sheet, const char *table) {
        sheet.site.name = QStringLiteral("別の名");
        const auto refused = places.submit(sheet);
        ASSERT_FALSE(refused) << table;
        EXPECT_EQ(refused.error().arguments.value(0), QLatin1String(table));
        EXPECT_EQ(places.stored(site).site.name, QStringLiteral("峠の診療所"));
        EXPECT_EQ(places.departments(other).size(), 2);
        EXPECT_EQ(places.stored(other).beds.size(), 2u);
    };
    SiteSheet sheet = places.stored(site);
    sheet.departments = others.departments;
    isRefused(sheet, "department");
    sheet = places.stored(site);
    sheet.beds = others.beds;
    isRefused(sheet, "site_beds");
    sheet = places.stored(site);
    sheet.removedDepartments = {others.departments[0].id};
    isRefused(sheet, "department");
    sheet = places.stored(site);
    sheet.removedBeds = {others.beds[0].id};
    isRefused(sheet, "site_beds");
}

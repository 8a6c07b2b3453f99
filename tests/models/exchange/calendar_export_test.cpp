#include "models/exchange/calendar_export.h"

#include "models/storage/store.h"
#include "tests/support/file_builder.h"

#include <QFile>
#include <QTemporaryDir>

#include <libical/ical.h>

using namespace kz;
using namespace kz::test;

namespace {

class CalendarExportTest : public testing::Test
{
protected:
    void SetUp() override
    {
        person = file.person(QStringLiteral("仮屋 みなと"), QStringLiteral("カリヤ ミナト"), "resident");
        doctor = file.person(QStringLiteral("手本 あきら"), QStringLiteral("テホン アキラ"), "physician");
        site = file.site(QStringLiteral("見本病院"));
        ward = file.department(site, QStringLiteral("外科, 5階"));
        stay = file.add(Placement{.person = person,
                                  .site = site,
                                  .department = ward,
                                  .from = QDate(2026, 7, 6),
                                  .to = QDate(2026, 8, 2),
                                  .supervisor = doctor});
        file.stays(doctor, site, QDate(2026, 12, 28), QDate(2026, 12, 31));
    }
    QByteArray write(const query::PlacementFilter &filter, int events)
    {
        const QString path = folder.filePath(QStringLiteral("plan.ics"));
        const auto done = exchange::exportCalendar(
            filter, QStringLiteral("仮屋 みなと"),
            QDateTime(QDate(2026, 7, 1), QTime(9, 30), Qt::UTC).toMSecsSinceEpoch(), path, file.database());
        EXPECT_TRUE(done);
        EXPECT_EQ(done ? done.value() : -1, events);
        QFile written(path);
        EXPECT_TRUE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    }

    FileBuilder file;
    QTemporaryDir folder;
    Key person = 0;
    Key doctor = 0;
    Key site = 0;
    Key ward = 0;
    Key stay = 0;
};

} // namespace

TEST_F(CalendarExportTest, OnePersonsPlanIsWrittenAsByHand)
{
    const QByteArray expected = "BEGIN:VCALENDAR\r\n"
                                "VERSION:2.0\r\n"
                                "PRODID:-//Kizahashi//Rotations//EN\r\n"
                                "METHOD:PUBLISH\r\n"
                                "X-WR-CALNAME:仮屋 みなと\r\n"
                                "BEGIN:VEVENT\r\n"
                                "UID:"
        + keyToText(stay).toUtf8()
        + "@kizahashi\r\n"
          "DTSTAMP:20260701T093000Z\r\n"
          "DTSTART;VALUE=DATE:20260706\r\n"
          "DTEND;VALUE=DATE:20260803\r\n"
          "SUMMARY:見本病院 外科\\, 5階\r\n"
          "LOCATION:見本病院\r\n"
          "CONTACT:手本 あきら\r\n"
          "TRANSP:TRANSPARENT\r\n"
          "END:VEVENT\r\n"
          "END:VCALENDAR\r\n";
    EXPECT_EQ(write({.person = person}, 1).toStdString(), expected.toStdString());
}

TEST_F(CalendarExportTest, ASitesPlanIsReadBackByOthers)
{
    const QByteArray text = write({.site = site}, 2);
    const std::unique_ptr<icalcomponent, void (*)(icalcomponent *)> calendar(icalparser_parse_string(text.constData()),
                                                                             icalcomponent_free);
    ASSERT_TRUE(calendar);
    EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0);
    ASSERT_EQ(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 2);
    icalcomponent *first = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    EXPECT_EQ(QString::fromUtf8(icalcomponent_get_summary(first)), QStringLiteral("仮屋 みなと: 見本病院 外科, 5階"));
    icalcomponent *last = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    const icaltimetype from = icalcomponent_get_dtstart(last);
    const icaltimetype to = icalcomponent_get_dtend(last);
    EXPECT_TRUE(from.is_date && to.is_date);
    EXPECT_EQ(QDate(from.year, from.month, from.day), QDate(2026, 12, 28));
    EXPECT_EQ(QDate(to.year, to.month, to.day), QDate(2027, 1, 1)) << "the end is the day after";
}

TEST_F(CalendarExportTest, LongWordsAreFoldedWithoutCuttingACharacter)
{
    const Key far = file.site(QStringLiteral("国民健康保険遠音島診療所附属通所リハビリテーションセンター遠音島"));
    file.stays(person, far, QDate(2026, 9, 1), QDate(2026, 9, 30));
    const QByteArray text = write({.person = person}, 2);
    for (const QByteArray &line : text.split('\n')) {
        EXPECT_LE(line.size(), 76) << line.toStdString();
        EXPECT_EQ(QString::fromUtf8(line).toUtf8(), line) << "whole characters on every line";
    }
}

TEST_F(CalendarExportTest, ItReplacesNoRecords)
{
    const auto done = exchange::exportCalendar({}, {}, 0, file.path(), file.database());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, ErrorCode::FileExists);
}

#pragma once

#include "models/domain/event.h"
#include "models/storage/database.h"

namespace kz::storage {

/// A line of the list of events.
struct EventLine {
    TrainingEvent event;
    QString siteName;
    int listed = 0;   ///< on the sign-in list, but for those who did not come
    int attended = 0; ///< be it a part
};

/// A line of the sign-in list.
struct AttendanceLine {
    Attendance attendance;
    QString name;
    QString staffNumber;
    QString siteName; ///< where they belong on the first day
    QString departmentName;
};

/// What an event covers, with the ladder or programme it stands in.
struct CoveredItem {
    Key item = 0;
    QString titleJa;
    QString titleEn;
    QString frameworkJa;
    QString frameworkEn;
};

/// An event of somebody's, whatever became of it.
struct PersonEventLine {
    Attendance attendance;
    TrainingEvent event;
};

/// Reading events and who came. Days are inclusive.
class EventReads
{
public:
    explicit EventReads(Database &database) : m_database(database) { }

    Result<std::vector<EventItem>> itemsOf(Key event) const;
    Result<std::vector<Attendance>> attendancesAt(Key event) const;
    Result<std::optional<Attendance>> attendanceOf(Key event, Key person) const;

    /// Those that touch the days, the newest first.
    Result<std::vector<EventLine>> events(QDate from, QDate to) const;
    Result<std::optional<EventLine>> event(Key event) const;
    Result<std::vector<CoveredItem>> covered(Key event) const;
    /// By kana.
    Result<std::vector<AttendanceLine>> signInList(Key event) const;
    /// Entered by the end of a day where that is valid; the newest first.
    Result<std::vector<PersonEventLine>> eventsOf(Key person, QDate enteredBy) const;
    /// Events of a title on a day, whatever stands around and between its words.
    Result<std::vector<TrainingEvent>> called(const QString &title, QDate day) const;
    /// Numbers of certificates of attendance that begin so.
    Result<std::vector<QString>> certificateNumbers(const QString &beginning) const;

private:
    Database &m_database;
};

} // namespace kz::storage

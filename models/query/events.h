#pragma once

#include "models/query/as_of.h"
#include "models/storage/event_reads.h"

#include <QHash>

namespace kz::query {

using AttendanceLine = storage::AttendanceLine;
using CoveredItem = storage::CoveredItem;
using EventLine = storage::EventLine;
using PersonEventLine = storage::PersonEventLine;

/// What the list of events is narrowed by; all given conditions hold.
struct EventFilter {
    int fiscalYear = 0;
    std::optional<EventKind> kind;
    std::optional<EventStatus> status;
    QString text; ///< part of the title, the place or who holds it
};

/// Those that touch the fiscal year, the newest first.
Result<std::vector<EventLine>> events(storage::Database &database, const EventFilter &filter);

/// An event with what it covers and its sign-in list, by kana.
struct EventSheet {
    EventLine line;
    std::vector<CoveredItem> covered;
    std::vector<AttendanceLine> signIns;
};
/// NotFound when there is no such event.
Result<EventSheet> eventSheet(storage::Database &database, Key event);

/// A person's, whatever became of them; those that began by the day, as far as they had been entered; the ones still
/// ahead as well today. The newest first.
Result<std::vector<PersonEventLine>> eventsOf(storage::Database &database, Key person, const AsOf &asOf);

/// What a person attended and holds is called, by the key of the attendance or the certificate.
Result<QHash<Key, QString>> titlesOfAttended(storage::Database &database, Key person);

/// Numbers for so many certificates of attendance of a fiscal year, each after the last that was given: "2026-0007".
Result<std::vector<QString>> nextCertificateNumbers(storage::Database &database, int fiscalYear, int howMany);

/// A sign-in list as it was copied from elsewhere: on each line a staff number, a name or both, apart by a tab, a comma
/// or blanks. A staff number finds its person; a name that several have, or nobody, finds none.
struct PastedList {
    std::vector<Key> people;
    QStringList unknown; ///< lines that name nobody, or more than one
};
Result<PastedList> readPasted(storage::Database &database, const QString &text);

} // namespace kz::query

#pragma once

#include "models/query/schedule.h"
#include "models/report/document.h"

namespace kz::report {

/// ローテーション表 of a site for a fiscal year (form KZ-R1): people by weeks with department and supervisor, how many
/// are there at once beside how many may be, and every stay with its days. A4 landscape. Pure; any thread.
Document siteSchedulePaper(const query::SiteSchedule &schedule, QDate printedOn);
/// Every stay, for a spreadsheet.
PlainTable siteScheduleTable(const query::SiteSchedule &schedule);
QString siteScheduleName(const query::SiteSchedule &schedule);

/// The same of a person (form KZ-R2): the stays of the year, absences, and the weeks that rules ask for.
Document personSchedulePaper(const query::PersonSchedule &schedule, QDate printedOn);
QString personScheduleName(const query::PersonSchedule &schedule);

} // namespace kz::report

#pragma once

#include <QDate>

namespace kz {

/// Whether the day is a national holiday of Japan (休日), substitute holidays and days between two holidays included.
/// Known for 1980 to 2099; false outside. New-year days other than 1 January are none.
/// Source: Act on National Holidays (Act No. 178 of 1948) as amended up to 2018, with the moved days of the Olympic
/// years 2020 and 2021 and the acts on the days of 1989, 1990, 1993 and 2019; the equinoxes by the usual formula, which
/// the National Astronomical Observatory confirms each February for the year to come.
bool isHoliday(QDate day);

/// Mondays to Fridays that are no holidays, both days included; 0 when one is invalid or they are the wrong way round.
int workingDays(QDate from, QDate to);

} // namespace kz

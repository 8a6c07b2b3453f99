#pragma once

#include <QDate>
#include <QString>

namespace kz {

/// The Japanese fiscal year (年度) a day belongs to: 1 April to 31 March, named after its first year.
/// 0 for an invalid day.
int fiscalYearOf(QDate day);
QDate fiscalYearStart(int year);
QDate fiscalYearEnd(int year);

/// Weeks start on Monday. The Monday on or before the day.
QDate weekStart(QDate day);

/// 令和8年4月1日 and R8.4.1. Eras from Meiji on; before them the western year. The first year is 元年.
/// Borders: 大正 1912-07-30, 昭和 1926-12-25, 平成 1989-01-08, 令和 2019-05-01 (era laws and proclamations).
QString eraDate(QDate day);
QString eraDateShort(QDate day);
/// 令和8年度. The era that holds most of the year names it: 2019 is 令和元年度, as the government's offices write it.
QString eraFiscalYear(int year);

/// Reads a day as people and Excel write it: 2026-04-01, 2026/4/1, 2026.4.1, 20260401, 2026年4月1日, 令和8年4月1日,
/// R8.4.1, 令和元年5月1日, full-width digits. Invalid when it is none of these or no real day, or lies before the
/// era it names; 平成35年3月31日 is a day, since older papers carry such dates.
QDate dayFromText(const QString &text);

/// The day as it is stored and exchanged, ISO 8601; "" when invalid.
QString dayToText(QDate day);

} // namespace kz

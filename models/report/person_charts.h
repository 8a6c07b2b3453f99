#pragma once

#include "models/query/standing.h"
#include "models/report/chart_spec.h"

namespace kz::report {

/// The radar of one enrolment: for each domain the share of requirements met, against the target level. An axis leads
/// to the first requirement of the domain that is not met, else to its first.
ChartSpec radarChart(const query::EnrolmentStanding &enrolment);

/// Progress over time beside the planned pace. What was reached leads to the logbook; pace and forecast rest on no
/// record and lead nowhere.
ChartSpec courseChart(const query::EnrolmentStanding &enrolment, const query::AsOf &asOf);

/// Words for the whole of an enrolment: "看護実践能力ラダー 第1版".
QString frameworkTitle(const query::EnrolmentStanding &enrolment);

/// The label of a level of the enrolment's own version; "" for none.
QString levelLabel(const query::EnrolmentStanding &enrolment, std::optional<Key> level);

} // namespace kz::report

#pragma once

#include "models/query/person_paper.h"
#include "models/query/sites.h"
#include "models/report/document.h"

namespace kz::report {

/// What a printed page about one site is made of.
struct SiteReportInput {
    query::SiteSummary summary;
    std::vector<query::PersonRow> people; ///< who belongs there, with how they stand; may stay empty
    query::PaperSettings settings;
    QDate printedOn;
};

/// Reads it: the summary, the people of the site, institution and demo from the file's settings. A worker's task.
Result<SiteReportInput> siteReportInput(storage::Database &database, query::Plans &plans, Key site,
                                        const query::AsOf &asOf, QDate printedOn, const query::CancelToken &token = {});

/// What its file is called (without suffix).
QString siteReportName(const SiteReportInput &input);

/// A site's page on paper (A4, form KZ-S1): who is there, how they stand, levels, domains, ratings, rotation weeks and
/// dispatch days by fiscal year, with the definition of every figure. People stand by name: it is a page for the site
/// itself and the coordinator.
Document siteReport(const SiteReportInput &input);

} // namespace kz::report

#include "models/report/papers.h"

#include "models/report/person_report.h"
#include "models/report/report_words.h"
#include "models/report/site_report.h"

namespace kz::report {

PaperLoader paperLoader(PaperKind kind, query::Plans &plans, const query::AsOf &asOf, QDate printedOn)
{
    if (kind == PaperKind::Person)
        return [&plans, asOf, printedOn](storage::Database &database, Key person) -> Result<Paper> {
            auto paper = query::personPaper(database, plans, person, asOf);
            if (!paper)
                return paper.error();
            const QString name = personReportName(paper.value());
            return Paper{personReport({std::move(paper).value(), printedOn}), name};
        };
    return [&plans, asOf, printedOn](storage::Database &database, Key site) -> Result<Paper> {
        const auto input = siteReportInput(database, plans, site, asOf, printedOn);
        if (!input)
            return input.error();
        return Paper{siteReport(input.value()), siteReportName(input.value())};
    };
}

} // namespace kz::report

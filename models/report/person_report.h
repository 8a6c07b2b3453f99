#pragma once

#include "models/query/person_paper.h"
#include "models/report/document.h"

namespace kz::report {

struct PersonReportInput {
    query::PersonPaper paper;
    QDate printedOn;
};

/// The progress report of one person (到達状況報告書): who, which level and since when, for every ladder or programme
/// radar and progress line, self beside others, requirements with what one has, needs and lacks; then rotations,
/// comments, next steps and the boxes to sign. Words of the interface's language. Pure; any thread.
Document personReport(const PersonReportInput &input);

/// "到達状況報告書_N-0012_見本坂はるか": what its file is called, without suffix; see fileName().
QString personReportName(const query::PersonPaper &paper);

} // namespace kz::report

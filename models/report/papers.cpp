#include "models/report/papers.h"

#include "models/base/dates.h"
#include "models/report/application_paper.h"
#include "models/report/cohort.h"
#include "models/report/curriculum_map.h"
#include "models/report/event_paper.h"
#include "models/report/form_paper.h"
#include "models/report/handout.h"
#include "models/report/handover.h"
#include "models/report/log_extract.h"
#include "models/report/office_handover.h"
#include "models/report/person_report.h"
#include "models/report/plan_paper.h"
#include "models/report/raters.h"
#include "models/report/report_words.h"
#include "models/report/schedule.h"
#include "models/report/site_report.h"
#include "models/report/site_skills.h"
#include "models/report/training_record.h"
#include "models/report/version_difference.h"
#include "models/report/week_sheet.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::report {

namespace {

Result<Paper> makePerson(storage::Database &database, query::Plans &plans, Key person, const PaperTerms &terms)
{
    auto paper = query::personPaper(database, plans, person, terms.asOf);
    if (!paper)
        return paper.error();
    const QString name = personReportName(paper.value());
    return Paper{personReport({std::move(paper).value(), terms.printedOn}), name};
}

Result<Paper> makeSite(storage::Database &database, query::Plans &plans, Key site, const PaperTerms &terms)
{
    const auto input = siteReportInput(database, plans, site, terms.asOf, terms.printedOn);
    if (!input)
        return input.error();
    return Paper{siteReport(input.value()), siteReportName(input.value())};
}

bool isOffice(ActorRoles roles)
{
    return roles.has(ActorRole::Administrator) || roles.has(ActorRole::Coordinator);
}

/// What was found, in words.
template <typename Found>
Result<Paper> made(const Result<Found> &found, const PaperTerms &terms, Document (*paper)(const Found &, QDate),
                   QString (*name)(const Found &), PlainTable (*table)(const Found &) = nullptr)
{
    if (!found)
        return found.error();
    return Paper{paper(found.value(), terms.printedOn), name(found.value()),
                 table ? table(found.value()) : PlainTable()};
}

Result<Paper> makeHandout(storage::Database &database, query::Plans &plans, Key site, const PaperTerms &terms)
{
    return made(query::handout(database, plans, site, terms.department, terms.asOf), terms, handoutPaper, handoutName,
                handoutTable);
}

Result<Paper> makeSkills(storage::Database &database, query::Plans &plans, Key site, const PaperTerms &terms)
{
    return made(query::siteSkillsPaper(database, plans, site, terms.asOf), terms, siteSkillsPaper, siteSkillsName,
                siteSkillsTable);
}

Result<Paper> makeHandover(storage::Database &database, query::Plans &plans, Key site, const PaperTerms &terms)
{
    return made(query::handover(database, plans, site, terms.department, terms.asOf), terms, handoverPaper,
                handoverName, handoverTable);
}

Result<Paper> makeOfficeHandover(storage::Database &database, query::Plans &plans, Key, const PaperTerms &terms)
{
    return made(query::officeHandover(database, plans, terms.reader, terms.asOf), terms, officeHandoverPaper,
                officeHandoverName, officeHandoverTable);
}

Result<Paper> makeSiteSchedule(storage::Database &database, query::Plans &, Key site, const PaperTerms &terms)
{
    return made(query::siteSchedule(database, site, terms.year()), terms, siteSchedulePaper, siteScheduleName,
                siteScheduleTable);
}

Result<Paper> makePersonSchedule(storage::Database &database, query::Plans &plans, Key person, const PaperTerms &terms)
{
    return made(query::personSchedule(database, plans, person, terms.year(), terms.asOf), terms, personSchedulePaper,
                personScheduleName);
}

Result<Paper> makeCohort(storage::Database &database, query::Plans &plans, Key version, const PaperTerms &terms)
{
    return made(query::cohort(database, plans, version, terms.site, terms.intakeYear, terms.asOf), terms, cohortPaper,
                cohortName, cohortTable);
}

Result<Paper> makeRaters(storage::Database &database, query::Plans &plans, Key version, const PaperTerms &terms)
{
    auto comparison = query::raterComparison(database, plans, version, terms.site, terms.year());
    if (comparison && !isOffice(terms.reader.role)) {
        query::RaterComparison own = std::move(comparison).value();
        query::hideColleagues(own, terms.reader.person.value_or(0));
        comparison = std::move(own);
    }
    return made(comparison, terms, raterComparisonPaper, raterComparisonName, raterComparisonTable);
}

Result<Paper> makeDifference(storage::Database &database, query::Plans &plans, Key version, const PaperTerms &terms)
{
    return made(query::versionDifference(database, plans, version, terms.beside), terms, versionDifferencePaper,
                versionDifferenceName, versionDifferenceTable);
}

Result<Paper> makeCoverage(storage::Database &database, query::Plans &plans, Key version, const PaperTerms &terms)
{
    return made(query::curriculumMaps(database, plans, version), terms, curriculumMapPaper, curriculumMapName,
                curriculumMapsTable);
}

Result<Paper> makeLogExtract(storage::Database &database, query::Plans &plans, Key person, const PaperTerms &terms)
{
    return made(query::logExtract(database, plans, person, terms.from, terms.to, terms.asOf), terms, logExtractPaper,
                logExtractName, logExtractTable);
}

Result<Paper> makeForm(storage::Database &database, query::Plans &plans, Key person, const PaperTerms &terms)
{
    using query::FormFilling;
    const FormFilling filling = !terms.blank ? FormFilling::HandedIn
        : terms.numbered                     ? FormFilling::Numbered
                                             : FormFilling::Blank;
    return made(query::formPaper(database, plans, person, terms.tool, filling, terms.asOf), terms, ratingFormPaper,
                ratingFormName);
}

Result<Paper> makeWeek(storage::Database &database, query::Plans &plans, Key person, const PaperTerms &terms)
{
    return made(query::weekSheet(database, plans, person, terms.monday(), terms.numbered, terms.asOf), terms,
                weekSheetPaper, weekSheetName);
}

Result<Paper> makeRecord(storage::Database &database, query::Plans &, Key person, const PaperTerms &terms)
{
    return made(query::trainingRecord(database, person, terms.asOf), terms, trainingRecordPaper, trainingRecordName);
}

Result<Paper> makeAttendanceSheet(storage::Database &database, query::Plans &, Key event, const PaperTerms &terms)
{
    return made(query::eventPaper(database, event, QStringLiteral("attendance-sheet")), terms, attendanceSheetPaper,
                attendanceSheetName, attendanceSheetTable);
}

Result<Paper> makeAttendance(storage::Database &database, query::Plans &, Key event, const PaperTerms &terms)
{
    return made(query::eventPaper(database, event, QStringLiteral("attendance")), terms, attendanceCertificatePaper,
                attendanceCertificateName);
}

Result<Paper> makePlan(storage::Database &database, query::Plans &plans, Key person, const PaperTerms &terms)
{
    return made(query::planPaper(database, plans, person, terms.asOf, terms.plan), terms, planPaper, planPaperName);
}

Result<Paper> makeApplication(storage::Database &database, query::Plans &plans, Key person, const PaperTerms &terms)
{
    return made(query::applicationPaper(database, plans, person, terms.year(), terms.asOf), terms, applicationPaper,
                applicationPaperName);
}

Result<Paper> makeCertificate(storage::Database &database, query::Plans &, Key person, const PaperTerms &terms)
{
    auto paper = query::certificatePaper(database, person, terms.year(), terms.reissued, terms.asOf);
    if (paper) {
        query::CertificatePaper chosen = std::move(paper).value();
        chosen.landscape = terms.landscape;
        paper = std::move(chosen);
    }
    return made(paper, terms, certificatePaper, certificatePaperName);
}

constexpr PaperKind kinds[] = {
    {"person",
     "person",
     QT_TRANSLATE_NOOP("PaperKind", "Progress report"),
     QT_TRANSLATE_NOOP("PaperKind", "Progress reports"),
     QT_TRANSLATE_NOOP("PaperKind", "Levels, requirements, rotations, next steps"),
     PaperScope::Person,
     {},
     makePerson},
    {"site",
     "sites",
     QT_TRANSLATE_NOOP("PaperKind", "Site report"),
     QT_TRANSLATE_NOOP("PaperKind", "Site reports"),
     QT_TRANSLATE_NOOP("PaperKind", "Who is at a site, how they stand, what it delivers"),
     PaperScope::Site,
     {},
     makeSite},
    {"skills",
     "table",
     QT_TRANSLATE_NOOP("PaperKind", "Skills at a site"),
     QT_TRANSLATE_NOOP("PaperKind", "Skills at sites"),
     QT_TRANSLATE_NOOP("PaperKind", "Who can do what, what nobody can, what rests on one person"),
     PaperScope::Site,
     {},
     makeSkills},
    {"handout", "warning", QT_TRANSLATE_NOOP("PaperKind", "Not handed in, behind"),
     QT_TRANSLATE_NOOP("PaperKind", "Not handed in, behind"),
     QT_TRANSLATE_NOOP("PaperKind", "What is open with whom and since when, ward by ward"), PaperScope::Site,
     PaperAsk::Department, makeHandout},
    {"handover", "send", QT_TRANSLATE_NOOP("PaperKind", "Handover sheet"),
     QT_TRANSLATE_NOOP("PaperKind", "Handover sheets"),
     QT_TRANSLATE_NOOP("PaperKind", "Goals, what is open, next interview, placements"), PaperScope::Site,
     PaperAsk::Department, makeHandover},
    {"office",
     "send",
     QT_TRANSLATE_NOOP("PaperKind", "Handover of the office"),
     QT_TRANSLATE_NOOP("PaperKind", "Handover of the office"),
     QT_TRANSLATE_NOOP("PaperKind", "Open tasks, calendar, settings, where the backups are"),
     PaperScope::File,
     {},
     makeOfficeHandover,
     PaperReaders::Office},
    {"rotations", "rotations", QT_TRANSLATE_NOOP("PaperKind", "Rotation schedule, site"),
     QT_TRANSLATE_NOOP("PaperKind", "Rotation schedules, sites"),
     QT_TRANSLATE_NOOP("PaperKind", "Who is there in which weeks, beside the places"), PaperScope::Site, PaperAsk::Year,
     makeSiteSchedule},
    {"stays", "calendar", QT_TRANSLATE_NOOP("PaperKind", "Rotation schedule, person"),
     QT_TRANSLATE_NOOP("PaperKind", "Rotation schedules, people"),
     QT_TRANSLATE_NOOP("PaperKind", "Stays, absences, weeks against what is needed"), PaperScope::Person,
     PaperAsk::Year, makePersonSchedule},
    {"cohort", "ladders", QT_TRANSLATE_NOOP("PaperKind", "Overview of requirements"),
     QT_TRANSLATE_NOOP("PaperKind", "Overviews of requirements"),
     QT_TRANSLATE_NOOP("PaperKind", "People by requirements: met, or what is there"), PaperScope::Version,
     PaperAsk::Site | PaperAsk::Intake, makeCohort},
    {"raters", "assessments", QT_TRANSLATE_NOOP("PaperKind", "Comparison of raters"),
     QT_TRANSLATE_NOOP("PaperKind", "Comparisons of raters"),
     QT_TRANSLATE_NOOP("PaperKind", "How steps spread by rater and item, self beside others"), PaperScope::Version,
     PaperAsk::Year | PaperAsk::Site, makeRaters, PaperReaders::OfficeByName},
    {"difference", "ladders", QT_TRANSLATE_NOOP("PaperKind", "What a version changes"),
     QT_TRANSLATE_NOOP("PaperKind", "What versions change"),
     QT_TRANSLATE_NOOP("PaperKind", "Items, levels, forms and rules before and after, beside each other"),
     PaperScope::Version, PaperAsk::Beside, makeDifference},
    {"coverage",
     "table",
     QT_TRANSLATE_NOOP("PaperKind", "Coverage map"),
     QT_TRANSLATE_NOOP("PaperKind", "Coverage maps"),
     QT_TRANSLATE_NOOP("PaperKind", "Items by modules and by professions, with gaps and overlaps"),
     PaperScope::Version,
     {},
     makeCoverage},
    {"logbook", "note", QT_TRANSLATE_NOOP("PaperKind", "Extract of the logbook"),
     QT_TRANSLATE_NOOP("PaperKind", "Extracts of logbooks"),
     QT_TRANSLATE_NOOP("PaperKind", "Entries of a period, countersigned by whom"), PaperScope::Person, PaperAsk::Period,
     makeLogExtract},
    {"form", "assessments", QT_TRANSLATE_NOOP("PaperKind", "Rating form"),
     QT_TRANSLATE_NOOP("PaperKind", "Rating forms"),
     QT_TRANSLATE_NOOP("PaperKind", "As handed in, or blank with its head filled in"), PaperScope::Person,
     PaperAsk::Form | PaperAsk::Number, makeForm},
    {"week", "calendar", QT_TRANSLATE_NOOP("PaperKind", "Weekly sheet"),
     QT_TRANSLATE_NOOP("PaperKind", "Weekly sheets"),
     QT_TRANSLATE_NOOP("PaperKind", "A week of the log to be written by hand and keyed in"), PaperScope::Person,
     PaperAsk::Week | PaperAsk::Number, makeWeek},
    {"plan",
     "note",
     QT_TRANSLATE_NOOP("PaperKind", "Individual training plan"),
     QT_TRANSLATE_NOOP("PaperKind", "Individual training plans"),
     QT_TRANSLATE_NOOP("PaperKind", "Goals, placements and follow-ups agreed in an interview, to be signed"),
     PaperScope::Person,
     {},
     makePlan},
    {"application", "ladders", QT_TRANSLATE_NOOP("PaperKind", "Application for a level"),
     QT_TRANSLATE_NOOP("PaperKind", "Applications for levels"),
     QT_TRANSLATE_NOOP("PaperKind", "As it stands, or with its head filled in"), PaperScope::Person, PaperAsk::Year,
     makeApplication},
    {"certificate", "certificate", QT_TRANSLATE_NOOP("PaperKind", "Certificate"),
     QT_TRANSLATE_NOOP("PaperKind", "Certificates"),
     QT_TRANSLATE_NOOP("PaperKind", "The levels awarded in a fiscal year, to be sealed"), PaperScope::Person,
     PaperAsk::Year | PaperAsk::Reissue | PaperAsk::Across, makeCertificate},
    {"record",
     "file",
     QT_TRANSLATE_NOOP("PaperKind", "Training record"),
     QT_TRANSLATE_NOOP("PaperKind", "Training records"),
     QT_TRANSLATE_NOOP("PaperKind", "A whole way from the first to the last day"),
     PaperScope::Person,
     {},
     makeRecord},
    {"attendance-sheet",
     "table",
     QT_TRANSLATE_NOOP("PaperKind", "Attendance sheet"),
     QT_TRANSLATE_NOOP("PaperKind", "Attendance sheets"),
     QT_TRANSLATE_NOOP("PaperKind", "Who is expected at an event, to sign; afterwards who came"),
     PaperScope::Event,
     {},
     makeAttendanceSheet},
    {"attendance",
     "certificate",
     QT_TRANSLATE_NOOP("PaperKind", "Certificates of attendance"),
     QT_TRANSLATE_NOOP("PaperKind", "Certificates of attendance"),
     QT_TRANSLATE_NOOP("PaperKind", "One page for each who attended an event"),
     PaperScope::Event,
     {},
     makeAttendance},
};

QString translated(const char *words)
{
    return QCoreApplication::translate("PaperKind", words);
}

} // namespace

int PaperTerms::year() const
{
    return fiscalYear == 0 ? fiscalYearOf(asOf.happened) : fiscalYear;
}

QDate PaperTerms::monday() const
{
    return weekStart(week.isValid() ? week : asOf.happened);
}

std::span<const PaperKind> paperKinds()
{
    return kinds;
}

const PaperKind *paperKind(const QString &code)
{
    const auto *found
        = std::ranges::find_if(kinds, [&](const PaperKind &kind) { return code == QLatin1String(kind.code); });
    return found == std::end(kinds) ? nullptr : found;
}

const char *scopeWord(PaperScope scope)
{
    switch (scope) {
    case PaperScope::Person:
        return "person";
    case PaperScope::Site:
        return "site";
    case PaperScope::Version:
        return "version";
    case PaperScope::Event:
        return "event";
    case PaperScope::File:
        break;
    }
    return "file";
}

bool mayPrint(const PaperKind &kind, ActorRoles roles)
{
    return kind.readers != PaperReaders::Office || isOffice(roles);
}

QString paperTitle(const PaperKind &kind)
{
    return translated(kind.title);
}

QString papersTitle(const PaperKind &kind)
{
    return translated(kind.many);
}

QString paperDescription(const PaperKind &kind)
{
    return translated(kind.description);
}

PaperLoader paperLoader(const PaperKind &kind, query::Plans &plans, const PaperTerms &terms)
{
    return [make = kind.make, &plans, terms](storage::Database &database, Key key) {
        return make(database, plans, key, terms);
    };
}

} // namespace kz::report

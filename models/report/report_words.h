#pragma once

#include "models/progress/framework_plan.h"
#include "models/query/lapsed_levels.h"
#include "models/query/people.h"
#include "models/query/person_paper.h"
#include "models/report/document.h"
#include "models/words/requirement_text.h"

namespace kz::report {

/// "–": where there is nothing to say, so that an empty cell never looks forgotten.
QString dash();
/// The text, or a dash where it is empty.
QString orDash(const QString &text);

/// How somebody stands: "On pace", "Behind" …
QString paceText(query::PaceState state);

/// A title in the interface's language.
QString titleText(const query::Title &title);

/// The titles of a plan's items, in the interface's language. The plan outlives it.
words::ItemTitle itemTitles(const progress::FrameworkPlan &plan);

/// What a requirement is called: its title, or its rule where it has none.
QString requirementTitle(const progress::Node &node, const words::ItemTitle &itemTitle);

/// Since when somebody is certified at a level, and what is left of the rule that is met no more.
QString lapsedText(const query::LapsedLevel &lapsed);

/// Full years of experience on a day as people say them: "Year 3"; "" when it is not known.
QString experienceText(const Person &person, QDate day);

/// Site and department of somebody; "" where neither is known.
QString affiliationText(const query::PersonRow &row);

/// 印 where a seal goes on a Japanese paper; "" where one signs.
QString sealMark();

/// What stands around every paper: the institution with its logo, the form's number (the file's own or the usual one),
/// the date of print, and 見本 across papers of demo data.
PageFrame paperFrame(const query::PaperSettings &settings, const QString &title, const QString &usualNumber,
                     QDate printedOn);

/// Characters that no file system minds, at most 100: what a report's file is called.
QString fileName(const QStringList &parts);

} // namespace kz::report

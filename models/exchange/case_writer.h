#pragma once

#include "models/exchange/case_one_zero.h"
#include "models/exchange/framework_draft.h"

namespace kz::exchange {

enum class CaseVersion { OneZero, OneOne };

/// What a package says that no record holds.
struct CaseOutput {
    QString creator; ///< of frameworks that came from nowhere else: the institution
    qint64 nowMs = 0;
    CaseVersion version = CaseVersion::OneOne;
};

struct WrittenCase {
    QByteArray json;
    /// Sources without a successor: CASE has no link to nothing.
    int relationsLeftOut = 0;
    /// Forms and rules, for which CASE has no words; a pack keeps them.
    int toolsLeftOut = 0;
    int requirementsLeftOut = 0;
    CaseLosses lost; ///< by a package of 1.0; 1.1 loses none of it
};

/// Writes a CFPackage of CASE (case_terms.h) with all that its schema requires. What came in a package goes out as
/// it came, member by member and in its order, unless a record says something else by now; only that is changed, with
/// the time of the change. What CASE cannot say of a record stands in `extensions`, where readCase() finds it; a
/// package that did not say of itself that it is of 1.1 says so from then on. As 1.0 it goes out without what 1.0 does
/// not know, and levels, scales and descriptors are said by rubrics alone. Pure; any thread.
WrittenCase writeCase(const FrameworkDraft &draft, const CaseOutput &output);

} // namespace kz::exchange

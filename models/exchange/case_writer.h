#pragma once

#include "models/exchange/framework_draft.h"

namespace kz::exchange {

/// What a package says that no record holds.
struct CaseOutput {
    QString creator; ///< of frameworks that came from nowhere else: the institution
    qint64 nowMs = 0;
};

struct WrittenCase {
    QByteArray json;
    /// Sources without a successor: CASE has no link to nothing.
    int relationsLeftOut = 0;
    /// Forms and rules, for which CASE has no words; a pack keeps them.
    int toolsLeftOut = 0;
    int requirementsLeftOut = 0;
};

/// Writes a CFPackage of CASE 1.1 (case_terms.h) with all that its schema requires. What came in a package goes out as
/// it came, member by member and in its order, unless a record says something else by now; only that is changed, with
/// the time of the change. What CASE cannot say of a record stands in `extensions`, where readCase() finds it.
/// Pure; any thread.
WrittenCase writeCase(const FrameworkDraft &draft, const CaseOutput &output);

} // namespace kz::exchange

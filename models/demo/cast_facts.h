#pragma once

#include "models/demo/region.h"
#include "models/edit/edit.h"

namespace kz::demo {

/// Dated facts of the sixty, beyond what everybody has.

/// What one of them works towards; the stories differ from the usual here.
Result<void> makeCastEnrolments(edit::Edit &edit, Region &region, int index);
/// Preceptors, educators, supervising doctors, the programme director, assessors, the coordinator; and the actors who
/// may work with the file besides the first.
Result<void> makeDuties(edit::Edit &edit, Region &region);
Result<void> makeAbsences(edit::Edit &edit, Region &region);
/// Goals agreed by interview; needs no chance, so the rest of the region stays as it is.
Result<void> makeInterviews(edit::Edit &edit, Region &region);

} // namespace kz::demo

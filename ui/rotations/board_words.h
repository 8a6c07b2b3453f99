#pragma once

#include "models/query/board.h"
#include "models/query/logbook.h"
#include "ui/rotations/board_geometry.h"
#include "ui/widgets/theme.h"

namespace kz {

/// What stands on the board, in words.

/// Profession and where the person belongs, as far as known.
QString personNote(const query::BoardPerson &person);
/// Where and in which department, or for which field, as it stands on a bar and on the pages of the log.
QString placeText(const query::PlacementRow &stay);
QString placeText(const query::WorkPlace &place);
/// To whoever logs only themselves with an account that is no person's.
QString noOwnLogText();
/// Everything about a stay in one sentence: whose, where, when, how long, under whom.
QString stayText(const query::PlacementRow &stay);
/// "Over capacity at 遠音島診療所: 3 of 2 in the week of 2026-07-06"
QString noticeText(const query::PlanNotice &notice);
/// "遠音島診療所, week of 2026-07-06: 3 of 2 people"
QString loadText(const query::PlaceLoad &load, const query::WeekLoad &week);
/// Days and their length: "2026-07-06 – 2026-08-02, 4 weeks"
QString spanText(QDate from, QDate to);

QString upperText(const TimeCell &cell, BoardZoom zoom);
QString lowerText(const TimeCell &cell, BoardZoom zoom);

/// The colour of a kind of site; its word or the site's name stands beside it.
ThemeRole siteKindRole(SiteKind kind);

} // namespace kz

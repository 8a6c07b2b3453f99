#pragma once

#include "models/query/curriculum_map.h"
#include "models/report/document.h"

namespace kz::report {

/// Which item of a version is covered by which module, how deep, and by which profession; gaps and overlaps by name.
Document curriculumMapPaper(const query::CurriculumMaps &maps, QDate printedOn);
QString curriculumMapName(const query::CurriculumMaps &maps);
/// Items by modules and professions, in words: as the paper, one row each.
PlainTable curriculumMapsTable(const query::CurriculumMaps &maps);

/// One map alone, as the window shows it.
PlainTable curriculumMapTable(const query::CurriculumMap &map);
QString curriculumMapName(const query::CurriculumMap &map);

} // namespace kz::report

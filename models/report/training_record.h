#pragma once

#include "models/query/training_record.h"
#include "models/report/document.h"

namespace kz::report {

/// 研修履歴書 (form KZ-T1): who somebody is, employments with how they ended, affiliations, ladders and programmes with
/// what became of them, levels awarded, rotations with weeks, absences, and room to certify it. Pure; any thread.
Document trainingRecordPaper(const query::TrainingRecord &record, QDate printedOn);
QString trainingRecordName(const query::TrainingRecord &record);

} // namespace kz::report

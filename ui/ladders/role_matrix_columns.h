#pragma once

#include "models/items/curriculum_map_model.h"
#include "models/items/rows_model.h"
#include "models/query/role_matrix.h"

namespace kz {

/// What is ahead of the professions. The first two are those of CurriculumMapModel, as MapDelegate draws them.
constexpr int roleMatrixOwnColumns = items::CurriculumMapModel::FirstAcross + 1;

/// The columns of a matrix: the competency, by how many it is covered, where it stands, then a cell for each profession
/// with the roles of CurriculumMapModel. The matrix is kept as long as the columns are.
std::vector<items::RowsModel<query::RoleRow>::ColumnOf>
roleMatrixColumns(const std::shared_ptr<const query::RoleMatrix> &matrix);

/// What a framework is called among those offered: with its version where several of them are in force.
QString nameInMatrix(const query::RoleMatrix &matrix, const Framework &framework, const FrameworkVersion &version);

QString roleText(const query::FrameworkSheet::Role &role);

} // namespace kz

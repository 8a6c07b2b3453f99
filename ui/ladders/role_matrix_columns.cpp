#include "ui/ladders/role_matrix_columns.h"

#include "models/words/module_text.h"
#include "models/words/words.h"
#include "ui/ladders/role_matrix_page.h"

#include <algorithm>

namespace kz {

namespace {

using items::CurriculumMapModel;
using query::MapCell;
using query::MapMark;
using query::RoleMatrix;
using query::RoleRow;
using RoleRows = items::RowsModel<RoleRow>;

QString standsInText(const RoleMatrix &matrix, const RoleRow &row)
{
    QStringList texts;
    for (const RoleRow::Place &place : row.places) {
        const query::FrameworkSheet &sheet = *matrix.sheets[size_t(place.sheet)];
        texts.append(nameInMatrix(matrix, sheet.framework, sheet.version));
    }
    texts.removeDuplicates();
    return words::listText(texts);
}

QString competencyText(const RoleMatrix &matrix, const RoleRow &row)
{
    const Item &item = matrix.node(row.places.front()).item;
    return QString(item.code + u' ' + words::pick(item.titleJa, item.titleEn)).trimmed();
}

QVariant coveringData(const RoleRow &row, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return row.mark == MapMark::None ? words::numberText(row.covering) : words::enumText(row.mark);
    case CurriculumMapModel::MarkRole:
        return int(row.mark);
    case RoleRows::SortRole:
        return row.covering;
    case Qt::ToolTipRole:
        if (row.mark == MapMark::Gap)
            return RoleMatrixPage::tr("No profession learns it, and no rule asks for it.");
        if (row.mark == MapMark::OneOnly)
            return RoleMatrixPage::tr("One profession alone has it: nobody could take it over.");
        return {};
    default:
        return {};
    }
}

/// Nothing, a rule alone, what may be learnt, what has to be.
int rankOf(const MapCell &cell)
{
    constexpr int depths = int(EnumTable<CoverDepth>::entries.size());
    if (!cell.depth)
        return cell.asked ? 1 : 0;
    return 2 + int(*cell.depth) + (cell.elective ? 0 : depths);
}

QVariant roleData(const MapCell &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return words::coverText(cell.depth, cell.elective, cell.asked);
    case CurriculumMapModel::SymbolRole:
        return words::coverMark(cell.depth, cell.elective, cell.asked);
    case CurriculumMapModel::DepthRole:
        return cell.depth ? QVariant(int(*cell.depth)) : QVariant();
    case RoleRows::SortRole:
        return rankOf(cell);
    default:
        return {};
    }
}

} // namespace

QString nameInMatrix(const RoleMatrix &matrix, const Framework &framework, const FrameworkVersion &version)
{
    const QString title = words::pick(framework.titleJa, framework.titleEn);
    const auto versions = std::ranges::count_if(
        matrix.offered, [&](const storage::VersionOfFramework &one) { return one.framework.id == framework.id; });
    //: A ladder or programme and its version
    return versions > 1 ? RoleMatrixPage::tr("%1, %2").arg(title, words::versionText(version.label)) : title;
}

QString roleText(const query::FrameworkSheet::Role &role)
{
    return words::pick(role.title.ja, role.title.en);
}

std::vector<RoleRows::ColumnOf> roleMatrixColumns(const std::shared_ptr<const RoleMatrix> &matrix)
{
    std::vector<RoleRows::ColumnOf> columns{
        {RoleMatrixPage::tr("Competency"),
         [matrix](const RoleRow &row, int role) -> QVariant {
             const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole;
             return text ? QVariant(competencyText(*matrix, row)) : QVariant();
         }},
        {RoleMatrixPage::tr("Covered by"), &coveringData},
        RoleRows::text(RoleMatrixPage::tr("Stands in"),
                       [matrix](const RoleRow &row) { return standsInText(*matrix, row); })};
    for (size_t at = 0; at < matrix->roles.size(); ++at)
        columns.push_back({roleText(matrix->roles[at]), [matrix, at](const RoleRow &row, int role) -> QVariant {
                               if (role != Qt::ToolTipRole)
                                   return roleData(row.cells[at], role);
                               const QString said = roleData(row.cells[at], Qt::DisplayRole).toString();
                               return QStringList{competencyText(*matrix, row), roleText(matrix->roles[at]),
                                                  said.isEmpty() ? RoleMatrixPage::tr("Not covered") : said}
                                   .join(u'\n');
                           }});
    return columns;
}

} // namespace kz

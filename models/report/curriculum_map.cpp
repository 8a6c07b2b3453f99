#include "models/report/curriculum_map.h"

#include "models/report/report_words.h"
#include "models/words/module_text.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::report {

namespace {

using query::CurriculumMap;
using query::MapAcross;
using query::MapCell;
using query::MapColumn;
using query::MapMark;
using query::MapRow;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CurriculumMap)
};

constexpr std::size_t mostAcross = 14; ///< beside each other on a page

QString nodeTitle(const query::FrameworkSheet &sheet, int node)
{
    const Item &item = sheet.nodes[size_t(node)].item;
    return words::pick(item.titleJa, item.titleEn);
}

QString coded(const query::FrameworkSheet &sheet, int node)
{
    return sheet.nodes[size_t(node)].item.code + u' ' + nodeTitle(sheet, node);
}

QString columnTitle(const CurriculumMap &map, const MapColumn &column)
{
    if (column.node >= 0)
        return coded(*map.sheet, column.node);
    const query::Title &title = map.sheet->roles[size_t(column.role)].title;
    return words::pick(title.ja, title.en);
}

/// By how many an item is covered, or what is to be noticed about it.
TableBlock::Cell coverage(const MapRow &row)
{
    if (row.heading)
        return {QString()};
    TableBlock::Cell cell(row.mark == MapMark::None ? words::numberText(row.covering) : words::enumText(row.mark));
    cell.strong = row.mark == MapMark::Gap;
    return cell;
}

/// Items in rows below their headings, what stands across by code or number, the marks in the cells.
TableBlock matrixOf(const CurriculumMap &map, std::size_t from, std::size_t to)
{
    TableBlock table;
    table.columns = {{Words::tr("Item"), 1}, {Words::tr("Covered by"), 0}};
    for (std::size_t i = from; i < to; ++i) {
        const MapColumn &column = map.columns[i];
        table.columns.push_back(
            {column.node >= 0 ? map.sheet->nodes[size_t(column.node)].item.code : QString::number(i + 1), 0,
             TableBlock::Align::Centre});
    }
    for (const MapRow &row : map.rows) {
        TableBlock::Row &line = table.rows.emplace_back();
        line.indent = row.above;
        TableBlock::Cell name(coded(*map.sheet, row.node));
        name.strong = row.heading;
        line.cells = {name, coverage(row)};
        for (std::size_t i = from; i < to; ++i) {
            const MapCell &cell = row.cells[i];
            line.cells.emplace_back(row.heading ? QStringLiteral("%1/%2").arg(cell.covered).arg(row.items)
                                                : words::coverMark(cell.depth, cell.elective, cell.asked));
        }
    }
    return table;
}

/// Whom a module is for, with the hours; "everybody" where it names none.
QString forText(const query::FrameworkSheet &sheet, const ModuleParts *parts)
{
    if (!parts || parts->professions.empty())
        return Words::tr("everybody");
    std::vector<std::pair<QString, QString>> roles;
    for (const auto &role : sheet.roles)
        roles.emplace_back(role.code, words::pick(role.title.ja, role.title.en));
    return words::forWhomText(parts->professions, roles);
}

TableBlock modulesOf(const CurriculumMap &map)
{
    const query::FrameworkSheet &sheet = *map.sheet;
    TableBlock table;
    table.columns = {{Words::tr("Module"), 3},
                     {Words::tr("Phase"), 0},
                     {Words::tr("How it is taught"), 2},
                     {Words::tr("For"), 4},
                     {Words::tr("To be done before"), 2}};
    table.empty = Words::tr("This version has no modules.");
    for (const MapColumn &column : map.columns) {
        const ModuleParts *parts = sheet.module(column.node);
        QStringList before;
        for (const ModulePrerequisite &one : parts ? parts->prerequisites : std::vector<ModulePrerequisite>())
            if (const auto at = sheet.indexOf.find(one.prerequisite); at != sheet.indexOf.end())
                before.append(sheet.nodes[size_t(at->second)].item.code);
        table.rows.push_back(
            {{coded(sheet, column.node),
              orDash(parts && parts->module.phase > 0 ? QString::number(parts->module.phase) : QString()),
              orDash(parts ? words::enumText(parts->module.delivery) : QString()), forText(sheet, parts),
              orDash(words::listText(before))}});
    }
    return table;
}

void addMatrices(Document &document, const CurriculumMap &map)
{
    for (std::size_t from = 0; from < map.columns.size(); from += mostAcross)
        document.blocks.push_back(matrixOf(map, from, std::min(from + mostAcross, map.columns.size())));
}

void addTable(PlainTable &table, const CurriculumMap &map)
{
    for (const MapRow &row : map.rows) {
        if (row.heading)
            continue;
        QStringList line{map.sheet->nodes[size_t(row.node)].item.code, nodeTitle(*map.sheet, row.node),
                         QString::number(row.covering),
                         row.mark == MapMark::None ? QString() : words::enumText(row.mark)};
        for (const MapCell &cell : row.cells)
            line.append(words::coverText(cell.depth, cell.elective, cell.asked));
        table.rows.push_back(line);
    }
}

} // namespace

Document curriculumMapPaper(const query::CurriculumMaps &maps, QDate printedOn)
{
    const CurriculumMap &modules = maps.modules;
    const query::FrameworkSheet &sheet = *modules.sheet;
    const QString title = Words::tr("Coverage map");
    const QString framework = words::pick(sheet.framework.titleJa, sheet.framework.titleEn);
    Document document{.orientation = Orientation::Landscape};
    document.frame = paperFrame(maps.settings, title, QStringLiteral("KZ-M1"), printedOn);
    document.blocks = {Title{title, framework + u' ' + words::versionText(sheet.version.label)},
                       KeyValueGrid{4,
                                    {{Words::tr("Modules"), words::numberText(double(modules.columns.size()))},
                                     {Words::tr("Items"), words::numberText(modules.items)},
                                     {words::enumText(MapMark::Gap), words::numberText(modules.gaps)},
                                     {words::enumText(MapMark::Overlap), words::numberText(modules.overlaps)}}}};
    document.blocks.push_back(Heading{Words::tr("Modules")});
    document.blocks.push_back(modulesOf(modules));
    if (modules.columns.empty())
        return document;
    document.blocks.push_back(Heading{Words::tr("Items by modules")});
    document.blocks.push_back(Paragraph{words::depthLegend(), Paragraph::Tone::Muted});
    addMatrices(document, modules);
    if (maps.professions.columns.empty())
        return document;
    document.blocks.push_back(Heading{Words::tr("Items by professions")});
    QStringList numbered;
    for (std::size_t i = 0; i < maps.professions.columns.size(); ++i)
        numbered.append(
            QStringLiteral("%1 %2").arg(i + 1).arg(columnTitle(maps.professions, maps.professions.columns[i])));
    document.blocks.push_back(Paragraph{words::depthLegend(true), Paragraph::Tone::Muted});
    document.blocks.push_back(Paragraph{numbered.join(QStringLiteral("  ")), Paragraph::Tone::Muted});
    addMatrices(document, maps.professions);
    return document;
}

QString curriculumMapName(const query::CurriculumMap &map)
{
    return fileName({Words::tr("Coverage map"), words::pick(map.sheet->framework.titleJa, map.sheet->framework.titleEn),
                     map.sheet->version.label});
}

QString curriculumMapName(const query::CurriculumMaps &maps)
{
    return curriculumMapName(maps.modules);
}

PlainTable curriculumMapTable(const CurriculumMap &map)
{
    PlainTable table{{Words::tr("Code"), Words::tr("Item"), Words::tr("Covered by"), Words::tr("Mark")}, {}};
    for (const MapColumn &column : map.columns)
        table.columns.append(columnTitle(map, column));
    addTable(table, map);
    return table;
}

PlainTable curriculumMapsTable(const query::CurriculumMaps &maps)
{
    // Both maps have the same items in the same order.
    PlainTable table = curriculumMapTable(maps.modules);
    const PlainTable professions = curriculumMapTable(maps.professions);
    constexpr qsizetype own = 4;
    table.columns += professions.columns.mid(own);
    for (size_t row = 0; row < table.rows.size(); ++row)
        table.rows[row] += professions.rows[row].mid(own);
    return table;
}

} // namespace kz::report

#include "models/exchange/ladder_sheet.h"

#include "models/edit/draft_actions.h"
#include "models/edit/edit.h"
#include "models/edit/framework_actions.h"
#include "models/storage/framework_reads.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace kz::exchange {

namespace {

using Cells = std::vector<QStringList>; ///< as they stand, by row and column

QString cellAt(const QStringList &row, qsizetype column)
{
    return column < row.size() ? row[column].trimmed() : QString();
}

/// "II" of "レベルⅡ", "ラダー2" or "Level II"; "0" of a novice. Nothing: it names no level.
std::optional<QString> levelCode(const QString &cell)
{
    static const QRegularExpression named(
        QStringLiteral(R"(^(?:(?:クリニカル)?ラダー|レベル|段階|ステップ|level|step|lv\.?|ladder)?\s*)"
                       R"((I{1,3}|IV|V|VI{0,3}|[1-9])\s*([a-c])?\s*(?:段階)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList novices{QStringLiteral("新人"), QStringLiteral("新人看護師"), QStringLiteral("novice"),
                                     QStringLiteral("新人レベル"), QStringLiteral("レベル新人")};
    // NFKC makes "I", "II" … of "Ⅰ", "Ⅱ" … and narrow digits of wide ones.
    const QString text = cell.normalized(QString::NormalizationForm_KC).simplified();
    if (novices.contains(text, Qt::CaseInsensitive))
        return QStringLiteral("0");
    const auto found = named.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    return found.captured(1).toUpper() + found.captured(2).toLower();
}

/// A level where it is named, and the columns in which something stands for it: a merged heading spans several.
struct HeadLevel {
    qsizetype column = 0;
    QString code;
    std::vector<qsizetype> columns;
};

/// Where the levels stand: a row and the columns of it that name one each.
struct Head {
    qsizetype row = -1;
    std::vector<HeadLevel> levels;

    HeadLevel *called(const QString &code)
    {
        const auto found = std::ranges::find(levels, code, &HeadLevel::code);
        return found == levels.end() ? nullptr : &*found;
    }
};

/// Gives each level the columns after it that have no heading of their own. Where the last one ends nothing says but
/// the width of the others.
void spread(const Cells &cells, Head &head)
{
    qsizetype columns = 0;
    for (const QStringList &row : cells)
        columns = std::max(columns, row.size());
    size_t widest = 1;
    for (HeadLevel &level : head.levels) {
        const bool last = &level == &head.levels.back();
        const bool capped = last && head.levels.size() > 1;
        for (qsizetype column = level.column + 1; column < columns; ++column) {
            if (!cellAt(cells[size_t(head.row)], column).isEmpty() || (capped && level.columns.size() >= widest))
                break;
            level.columns.push_back(column);
        }
        widest = std::max(widest, level.columns.size());
    }
}

/// The first row with two levels or more. A row of nothing but figures is no head: those are ratings.
Head findHead(const Cells &cells)
{
    for (qsizetype row = 0; row < qsizetype(cells.size()); ++row) {
        Head head{.row = row, .levels = {}};
        bool words = false;
        for (qsizetype column = 0; column < cells[size_t(row)].size(); ++column) {
            const QString text = cellAt(cells[size_t(row)], column);
            const auto code = levelCode(text);
            if (!code)
                continue;
            if (HeadLevel *repeated = head.called(*code)) { // a merged head that says its text in every cell
                repeated->columns.push_back(column);
                continue;
            }
            head.levels.push_back({column, *code, {column}});
            bool figure = false;
            (void)text.normalized(QString::NormalizationForm_KC).toInt(&figure);
            words = words || !figure;
        }
        if (head.levels.size() >= 2 && words) {
            spread(cells, head);
            return head;
        }
    }
    return {};
}

/// What stands in a row from a column on, as levels; names that are none the program knows are numbered.
Head headAt(const Cells &cells, qsizetype row, qsizetype firstColumn)
{
    Head head{.row = row, .levels = {}};
    if (row < 0 || row >= qsizetype(cells.size()))
        return {};
    for (qsizetype column = std::max<qsizetype>(firstColumn, 0); column < cells[size_t(row)].size(); ++column) {
        const QString text = cellAt(cells[size_t(row)], column);
        if (text.isEmpty())
            continue;
        QString code = levelCode(text).value_or(QString());
        for (size_t number = head.levels.size() + 1; code.isEmpty() || head.called(code); ++number)
            code = QString::number(number);
        head.levels.push_back({column, code, {column}});
    }
    if (head.levels.empty())
        return {};
    spread(cells, head);
    return head;
}

Cells turned(const Cells &cells)
{
    qsizetype columns = 0;
    for (const QStringList &row : cells)
        columns = std::max(columns, row.size());
    Cells result(static_cast<size_t>(columns));
    for (qsizetype column = 0; column < columns; ++column)
        for (const QStringList &row : cells)
            result[size_t(column)].append(cellAt(row, column));
    return result;
}

const QRegularExpression &bullet()
{
    static const QRegularExpression mark(
        QStringLiteral(R"(^\s*(?:[・•●○■□◆◇‐–\-*]|[（(]?[0-9０-９]{1,2}[)）.．、]|[①-⑳])\s*)"));
    return mark;
}

/// The goals of a cell, one a line, without their numbers. A line that begins with neither number nor mark goes on with
/// the one before, where some do.
QStringList goalsIn(const QString &cell)
{
    const QStringList lines = cell.split(u'\n', Qt::SkipEmptyParts);
    const bool marked = std::ranges::any_of(lines, [](const QString &line) { return bullet().match(line).hasMatch(); });
    QStringList goals;
    for (const QString &line : lines) {
        const QString words = QString(line).remove(bullet()).simplified();
        if (words.isEmpty())
            continue;
        if (marked && !goals.isEmpty() && !bullet().match(line).hasMatch())
            goals.last() += words;
        else
            goals.append(words);
    }
    return goals;
}

bool isRating(const QString &cell)
{
    bool figure = false;
    (void)cell.normalized(QString::NormalizationForm_KC).toDouble(&figure);
    return figure;
}

/// The first of the rows above the head that says something.
QString titleAbove(const Cells &cells, qsizetype head)
{
    for (qsizetype row = 0; row < head; ++row)
        for (const QString &cell : cells[size_t(row)])
            if (!cell.trimmed().isEmpty())
                return cell.simplified();
    return {};
}

Error malformed(const QString &name, qint64 line, const char *what)
{
    return makeError(ErrorCode::InputMalformed, {name, QString::number(line), QString::fromLatin1(what)});
}

/// What a row says of a level, from all of its columns. Figures are none of it.
QString textFor(const QStringList &row, const HeadLevel &level)
{
    QStringList texts;
    for (const qsizetype column : level.columns)
        if (const QString text = cellAt(row, column); !text.isEmpty() && !isRating(text))
            texts.append(text);
    return texts.join(u'\n');
}

/// Below merged levels the next row often says the same of each, such as what is defined and what is done: headings.
bool isSecondHead(const QStringList &row, const Head &head)
{
    const QString first = textFor(row, head.levels.front());
    return !first.isEmpty() && head.levels.size() > 1
        && std::ranges::any_of(head.levels, [](const HeadLevel &level) { return level.columns.size() > 1; })
        && std::ranges::all_of(head.levels, [&](const HeadLevel &level) { return textFor(row, level) == first; });
}

void addRows(const Cells &cells, const std::vector<qint64> &lines, const Head &head, LadderSheet &sheet)
{
    const qsizetype firstLevel = head.levels.front().column;
    for (qsizetype at = head.row + 1; at < qsizetype(cells.size()); ++at) {
        const QStringList &row = cells[size_t(at)];
        if (at == head.row + 1 && isSecondHead(row, head))
            continue;
        // Each column left of the levels is one step deeper; a merged cell says its text in its first row alone.
        for (qsizetype column = 0; column < firstLevel; ++column) {
            const QString title = cellAt(row, column).simplified();
            if (title.isEmpty() || isRating(title)) // running numbers are no titles
                continue;
            sheet.rows.push_back({int(column), title, {}, lines[size_t(at)]});
        }
        for (qsizetype column = firstLevel; column < row.size(); ++column)
            sheet.notTaken += cellAt(row, column).isEmpty() ? 0 : 1;
        if (sheet.rows.empty())
            continue;
        for (size_t level = 0; level < head.levels.size(); ++level) {
            const QString text = textFor(row, head.levels[level]);
            if (text.isEmpty())
                continue;
            QString &cell = sheet.rows.back().cells[int(level)];
            cell = cell.isEmpty() ? text : cell + u'\n' + text;
            sheet.notTaken -= std::ranges::count_if(head.levels[level].columns, [&row](qsizetype column) {
                const QString part = cellAt(row, column);
                return !part.isEmpty() && !isRating(part);
            });
        }
    }
    // Depth counts the columns that are used: a column of running numbers is none.
    std::vector<int> depths;
    for (const LadderSheet::Row &row : sheet.rows)
        if (std::ranges::find(depths, row.depth) == depths.end())
            depths.push_back(row.depth);
    std::ranges::sort(depths);
    for (LadderSheet::Row &row : sheet.rows)
        row.depth = int(std::ranges::find(depths, row.depth) - depths.begin());
}

/// What the cells look like: lists in more than a third of them are goals.
LadderCells cellsOf(const std::vector<LadderSheet::Row> &rows)
{
    int filled = 0;
    int lists = 0;
    for (const LadderSheet::Row &row : rows)
        for (const auto &[level, text] : row.cells) {
            ++filled;
            lists += goalsIn(text).size() > 1 ? 1 : 0;
        }
    return lists * 3 > filled ? LadderCells::Goals : LadderCells::Descriptors;
}

} // namespace

Result<LadderSheet> readLadderSheet(const std::vector<CsvRow> &rows, const QString &name,
                                    const std::optional<LadderPlace> &place)
{
    Cells cells;
    std::vector<qint64> lines;
    for (const CsvRow &row : rows) {
        cells.push_back(row.cells);
        lines.push_back(row.line);
    }
    LadderSheet sheet;
    const auto turn = [&] {
        cells = turned(cells);
        sheet.turned = true;
        lines.clear();
        for (size_t column = 0; column < cells.size(); ++column)
            lines.push_back(qint64(column) + 1);
    };
    Head head;
    if (place) {
        if (place->turned)
            turn();
        const auto line = std::ranges::find(lines, place->headLine);
        head = headAt(cells, line == lines.end() ? -1 : line - lines.begin(), place->firstColumn - 1);
        if (head.row < 0)
            return malformed(name, place->headLine, QT_TRANSLATE_NOOP("CsvDefect", "no levels stand there"));
    } else {
        head = findHead(cells);
        if (head.row < 0) {
            turn();
            head = findHead(cells);
        }
    }
    if (head.row < 0)
        return malformed(name, rows.empty() ? 1 : rows.front().line,
                         QT_TRANSLATE_NOOP("CsvDefect", "no row or column names two levels"));
    sheet.headLine = lines[size_t(head.row)];
    sheet.firstColumn = head.levels.front().column + 1;
    sheet.title = titleAbove(cells, head.row);
    for (const HeadLevel &level : head.levels) {
        const QString label = cellAt(cells[size_t(head.row)], level.column).simplified();
        sheet.levels.push_back(
            {.code = level.code, .labelJa = label, .labelEn = {}, .position = int(sheet.levels.size()) + 1});
    }
    addRows(cells, lines, head, sheet);
    if (sheet.rows.empty())
        return malformed(name, sheet.headLine, QT_TRANSLATE_NOOP("CsvDefect", "nothing stands under the levels"));
    sheet.cells = cellsOf(sheet.rows);
    return sheet;
}

bool joinLadderSheet(LadderSheet &sheet, const QString &ownName, const LadderSheet &other, const QString &otherName)
{
    if (!std::ranges::equal(sheet.levels, other.levels, {}, &Level::code, &Level::code))
        return false;
    const auto below = [&sheet](const QString &title, std::vector<LadderSheet::Row> rows) {
        sheet.rows.push_back({0, title, {}, rows.empty() ? 0 : rows.front().line});
        for (LadderSheet::Row &row : rows) {
            ++row.depth;
            sheet.rows.push_back(std::move(row));
        }
    };
    if (sheet.sheets == 1)
        below(ownName, std::exchange(sheet.rows, {}));
    below(otherName, other.rows);
    ++sheet.sheets;
    sheet.notTaken += other.notTaken;
    sheet.cells = cellsOf(sheet.rows);
    return true;
}

edit::Action takeLadderSheet(LadderSheet sheet, Framework framework, const QString &label)
{
    const QString title = framework.titleJa.isEmpty() ? framework.titleEn : framework.titleJa;
    return {
        .name = "framework.add",
        .arguments = {title},
        .grant = edit::Grant::ManageFrameworks,
        .work
        = [sheet = std::move(sheet), framework = std::move(framework), label, title](edit::Edit &edit) -> Result<void> {
            if (auto done = edit::addFramework(framework, label).work(edit); !done)
                return done;
            const Key draft = edit.changes().made;
            if (auto done = edit::saveLevels(draft, sheet.levels, title).work(edit); !done)
                return done;
            const storage::FrameworkReads reads(edit.database());
            const auto levels = reads.levels(draft);
            if (!levels)
                return levels.error();
            // Codes are given here: by them what stands in the cells finds its item again.
            std::vector<edit::OutlineItem> outline;
            std::vector<int> numbers;
            std::vector<std::pair<QString, size_t>> described;
            for (size_t at = 0; at < sheet.rows.size(); ++at) {
                const LadderSheet::Row &row = sheet.rows[at];
                const int depth = std::min(row.depth, int(numbers.size()));
                numbers.resize(size_t(depth) + 1);
                ++numbers.back();
                QStringList parts;
                for (const int number : numbers)
                    parts.append(QString::number(number));
                const QString code = parts.join(u'.');
                Item item{
                    .kind = depth == 0 ? ItemKind::Domain : ItemKind::Competency, .code = code, .titleJa = row.title};
                outline.push_back({depth, item});
                if (sheet.cells == LadderCells::Descriptors) {
                    described.emplace_back(code, at);
                    continue;
                }
                for (const auto &[level, text] : row.cells) {
                    int number = 0;
                    for (const QString &goal : goalsIn(text))
                        outline.push_back(
                            {depth + 1,
                             {.level = levels.value()[size_t(level)].id,
                              .kind = ItemKind::Goal,
                              .code
                              = QStringLiteral("%1-%2-%3").arg(code, sheet.levels[size_t(level)].code).arg(++number),
                              .titleJa = goal}});
                }
            }
            if (auto done = edit::addOutline(draft, {}, 0, std::move(outline), title).work(edit); !done)
                return done;
            const auto items = reads.items(draft);
            if (!items)
                return items.error();
            std::map<QString, Key> byCode;
            for (const Item &item : items.value())
                byCode.emplace(item.code, item.id);
            for (const auto &[code, at] : described)
                for (const auto &[level, text] : sheet.rows[at].cells)
                    if (const auto made = edit.insert(Descriptor{
                            .item = byCode.at(code), .level = levels.value()[size_t(level)].id, .textJa = text});
                        !made)
                        return made.error();
            edit.setMade(draft);
            return {};
        }};
}

} // namespace kz::exchange

#include "models/exchange/wide_ratings.h"

#include "models/exchange/directory.h"
#include "models/exchange/enum_words.h"
#include "models/exchange/table_writer.h"
#include "models/exchange/wide_ratings_grid.h"
#include "models/query/item_steps.h"
#include "models/storage/framework_reads.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <algorithm>

namespace kz::exchange {

namespace {

constexpr size_t mostCells = 4'000'000; ///< a hostile sheet must not take memory by rows times columns
constexpr size_t mostPeopleColumns = 40;
constexpr size_t mostRowsOfSheet = 20'000; ///< far more than any ward has people or a form has items

Error tooLarge(const QString &name, qint64 line)
{
    return makeError(ErrorCode::InputMalformed,
                     {name, QString::number(line),
                      QString::fromUtf8(QT_TRANSLATE_NOOP("CsvDefect", "more rows than a sheet of ratings has"))});
}

class WideReader
{
public:
    WideReader(const Directory &directory, const ItemNames &names, const query::ItemSteps &steps,
               const edit::FormRules &rules, const RatingCorrections &corrections, bool peopleDown)
        : m_directory(directory), m_names(names), m_steps(steps), m_rules(rules), m_corrections(corrections)
    {
        m_read.peopleDown = peopleDown;
    }

    WideRatings read(const std::vector<SheetRow> &grid, const HeadRow &head)
    {
        findItems(grid, head);
        m_read.headLine = m_read.items.front().line;
        findPeopleColumns(grid, head);
        findAside(grid, head);
        for (size_t row = head.row + 1; row < grid.size(); ++row)
            readRow(grid[row]);
        return std::move(m_read);
    }

private:
    void problem(const SheetCell &cell, const char *field, IssueCode code, QStringList arguments,
                 Issue::Severity severity = Issue::Severity::Error)
    {
        const QString name = QLatin1String(field);
        m_read.problems.push_back(
            {cell.line, cell.column, name, {name, code, std::move(arguments), severity}, cell.text});
    }

    void findItems(const std::vector<SheetRow> &grid, const HeadRow &head)
    {
        QSet<Key> seen;
        bool begun = false;
        for (size_t column = 0; column < grid[head.row].size(); ++column) {
            const SheetCell &cell = grid[head.row][column];
            const QList<Key> found = m_names.named(cell.text);
            begun = begun || !found.isEmpty();
            if (!begun || cell.text.isEmpty())
                continue;
            if (found.isEmpty() && !isRatedColumn(grid, head, column))
                continue; // a remark beside the ratings
            WideRatings::Named item = namedAt(cell);
            item.found = int(found.size());
            if (found.size() == 1) {
                const Item &record = m_names.item(found.front());
                item.record = record.id;
                item.name = record.titleJa.isEmpty() ? record.titleEn : record.titleJa;
                item.byHand = m_names.isCorrected(cell.text);
                if (const auto steps = m_steps.find(record.id); steps != m_steps.end())
                    item.steps = steps->second;
            }
            if (item.record != 0 && seen.contains(item.record)) {
                problem(cell, "item", IssueCode::Repeated, {});
                item.record = 0;
            } else if (item.record != 0 && m_rules.issue({item.record, 0})) {
                problem(cell, "item", IssueCode::NotOnForm, {cell.text});
                item.record = 0;
            } else if (found.isEmpty()) {
                problem(cell, "item", IssueCode::Unknown, {cell.text});
            } else if (found.size() > 1) {
                problem(cell, "item", IssueCode::Ambiguous, {cell.text, QString::number(found.size())});
            }
            if (item.record != 0)
                seen.insert(item.record);
            m_columns.push_back(column);
            m_read.items.push_back(std::move(item));
        }
    }

    static WideRatings::Named namedAt(const SheetCell &cell)
    {
        WideRatings::Named named;
        named.text = cell.text;
        named.line = cell.line;
        named.column = cell.column;
        return named;
    }

    static bool isRatedColumn(const std::vector<SheetRow> &grid, const HeadRow &head, size_t column)
    {
        return std::any_of(grid.begin() + std::ptrdiff_t(head.row) + 1, grid.end(),
                           [column](const SheetRow &row) { return looksRated(cellAt(row, column)); });
    }

    /// What stands between the people and the first item that is known may be years of service as well as an item by
    /// another name: it is shown, and nothing is said of it.
    void findAside(const std::vector<SheetRow> &grid, const HeadRow &head)
    {
        const size_t end = m_columns.front();
        size_t column = 0;
        for (const auto &people : {m_numberColumn, m_nameColumn})
            if (people && *people < end)
                column = std::max(column, *people + 1);
        size_t at = 0;
        for (; column < end; ++column) {
            const SheetCell &cell = cellAt(grid[head.row], column);
            if (cell.text.isEmpty() || !isRatedColumn(grid, head, column))
                continue;
            WideRatings::Named item = namedAt(cell);
            item.aside = true;
            m_columns.insert(m_columns.begin() + std::ptrdiff_t(at), column);
            m_read.items.insert(m_read.items.begin() + std::ptrdiff_t(at), std::move(item));
            ++at;
        }
    }

    static bool looksRated(const SheetCell &cell)
    {
        bool figure = false;
        const int step = cell.text.normalized(QString::NormalizationForm_KC).toInt(&figure);
        return isNotObserved(cell.text) || (figure && step >= 0 && step <= 100);
    }

    /// The columns that name people, by whom the cells below the head mean; where nobody is known, by what stands
    /// above.
    void findPeopleColumns(const std::vector<SheetRow> &grid, const HeadRow &head)
    {
        // Nearly always left of the ratings.
        size_t columns = m_columns.front();
        if (columns == 0)
            for (const SheetRow &row : grid)
                columns = std::max(columns, row.size());
        size_t mostNumbers = 0;
        size_t mostNames = 0;
        for (size_t column = 0; column < std::min(columns, m_columns.size() + mostPeopleColumns); ++column) {
            if (std::ranges::find(m_columns, column) != m_columns.end())
                continue;
            size_t filled = 0;
            size_t numbers = 0;
            size_t names = 0;
            for (size_t row = head.row + 1; row < grid.size(); ++row) {
                const QString &text = cellAt(grid[row], column).text;
                filled += text.isEmpty() ? 0 : 1;
                numbers += m_directory.person({{}, plainNumber(text), {}, {}}) ? 1 : 0;
                names += text.isEmpty() || m_directory.namesakes(text, {}).isEmpty() ? 0 : 1;
            }
            if (names > mostNames) {
                mostNames = names;
                m_nameColumn = column;
            }
            // Running numbers hit a staff number now and then.
            if (numbers > mostNumbers && numbers * 2 >= filled) {
                mostNumbers = numbers;
                m_numberColumn = column;
            }
        }
        static const QRegularExpression number(QStringLiteral("番号|職員|社員|^ID$|staff|number"),
                                               QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression name(QStringLiteral("氏名|名前|姓名|name"),
                                             QRegularExpression::CaseInsensitiveOption);
        const size_t firstItem = m_columns.front();
        for (size_t row = 0; row <= head.row; ++row)
            for (size_t column = 0; column < firstItem; ++column) {
                const QString &text = cellAt(grid[row], column).text;
                if (!m_numberColumn && column != m_nameColumn && text.contains(number) && !text.contains(name))
                    m_numberColumn = column;
                if (!m_nameColumn && column != m_numberColumn && text.contains(name))
                    m_nameColumn = column;
            }
        if (!m_numberColumn && !m_nameColumn && firstItem > 0)
            m_nameColumn = firstItem - 1; // what stands beside the ratings names whose they are
    }

    void readRow(const SheetRow &row)
    {
        const SheetCell none;
        const SheetCell &number = m_numberColumn ? cellAt(row, *m_numberColumn) : none;
        const SheetCell &name = m_nameColumn ? cellAt(row, *m_nameColumn) : none;
        const SheetCell &place = number.text.isEmpty() ? name : number;
        std::vector<size_t> filled; // indices into m_columns
        for (size_t at = 0; at < m_columns.size(); ++at)
            if (!m_read.items[at].aside && !cellAt(row, m_columns[at]).text.isEmpty())
                filled.push_back(at);
        if (isSum(place.text) || isSum(name.text) || (place.text.isEmpty() && filled.empty()))
            return;
        if (place.text.isEmpty()) {
            // A second row of headings, the full marks: figures are ratings only where somebody stands beside them.
            if (std::ranges::any_of(filled, [&](size_t at) { return looksRated(cellAt(row, m_columns[at])); })) {
                problem(cellAt(row, m_columns[filled.front()]), "name", IssueCode::Missing, {});
                m_read.lost += qint64(filled.size());
            }
            return;
        }
        WideRatings::Named person = personOf(number, name, place);
        person.ratings = int(filled.size());
        const bool known = person.record != 0;
        if (!known)
            m_read.lost += qint64(filled.size());
        m_read.people.push_back(std::move(person));
        for (const size_t at : filled)
            readCell(cellAt(row, m_columns[at]), at, known);
    }

    void readCell(const SheetCell &cell, size_t at, bool known)
    {
        WideRatings::Named &item = m_read.items[at];
        ++item.ratings;
        if (!known)
            return;
        if (item.record == 0) {
            ++m_read.lost;
            return;
        }
        const std::optional<int> step = stepOf(cell, item.record);
        if (!step) {
            ++m_read.lost;
            m_read.unread.push_back({at, cell.line, cell.column, cell.text});
            return;
        }
        m_read.ratings.push_back({m_read.people.size() - 1, at, *step, cell.line, cell.column});
    }

    WideRatings::Named personOf(const SheetCell &number, const SheetCell &name, const SheetCell &place)
    {
        QString text = number.text;
        if (!name.text.isEmpty() && name.text != number.text)
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + name.text;
        WideRatings::Named person = namedAt(place);
        person.text = text;
        const auto corrected = m_corrections.people.find({place.line, place.column});
        if (corrected != m_corrections.people.end()) {
            person.record = corrected->second;
            person.found = 1;
            person.byHand = true;
        } else if (!number.text.isEmpty()) {
            const PersonRef ref{{}, plainNumber(number.text), {}, name.text};
            const Match match = m_directory.person(ref);
            person.found = match.count;
            if (match)
                person.record = match.key;
            const QString whole = m_directory.withZeros(IdentifierScheme::StaffNumber, ref.staffNumber);
            if (match.count > 1)
                problem(number, "staff_number", IssueCode::Ambiguous, {number.text, QString::number(match.count)});
            else if (!match && !whole.isEmpty())
                problem(number, "staff_number", IssueCode::ZerosLost, {number.text, whole});
            else if (!match)
                problem(number, "staff_number", IssueCode::Unknown, {number.text});
            if (match && !name.text.isEmpty()) {
                const QStringList names{m_directory.nameOf(match.key), name.text};
                const auto fit = m_directory.nameFit(match.key, ref);
                if (fit == Directory::NameFit::OfAnother) {
                    problem(name, "name", IssueCode::NameOfAnother, names);
                    person.record = 0;
                } else if (fit == Directory::NameFit::Differs) {
                    problem(name, "name", IssueCode::NameDiffers, names, Issue::Severity::Warning);
                }
            }
        } else {
            const QList<Key> namesakes = m_directory.namesakes(name.text, {});
            person.found = int(namesakes.size());
            if (namesakes.size() == 1) {
                person.record = namesakes.front();
                person.byNameAlone = true;
            } else {
                namesakes.isEmpty()
                    ? problem(name, "name", IssueCode::Unknown, {name.text})
                    : problem(name, "name", IssueCode::Ambiguous, {name.text, QString::number(namesakes.size())});
            }
        }
        if (person.record == 0)
            return person;
        person.name = m_directory.nameOf(person.record);
        if (const auto before = m_seen.constFind(person.record); before != m_seen.constEnd()) {
            if (m_read.peopleDown)
                problem(place, "name", IssueCode::DuplicateInFile, {QString::number(before.value())});
            else
                problem(place, "name", IssueCode::Repeated, {});
            person.record = 0;
        } else {
            m_seen.insert(person.record, place.line);
        }
        return person;
    }

    /// A figure, the label of a step, or that it was not observed; nothing after a problem.
    std::optional<int> stepOf(const SheetCell &cell, Key item)
    {
        const auto corrected = m_corrections.cells.find({cell.line, cell.column});
        if (corrected != m_corrections.cells.end() && !m_rules.issue({item, corrected->second}))
            return corrected->second;
        if (isNotObserved(cell.text))
            return 0;
        const auto steps = m_steps.find(item);
        if (steps != m_steps.end())
            for (const ScaleStep &step : steps->second)
                for (const QString &label : {step.labelJa, step.labelEn})
                    if (!label.isEmpty() && foldedWord(label) == foldedWord(cell.text))
                        return step.step;
        bool figure = false;
        const double value = cell.text.normalized(QString::NormalizationForm_KC).toDouble(&figure);
        const int step = figure && value >= 0 && value <= 100 ? int(value) : -1;
        if (!figure || double(step) != value) {
            problem(cell, "step", figure ? IssueCode::NotAnInteger : IssueCode::NotANumber, {});
            return std::nullopt;
        }
        if (const auto issue = m_rules.issue({item, step})) {
            problem(cell, "step", issue->code, issue->arguments);
            return std::nullopt;
        }
        return step;
    }

    const Directory &m_directory;
    const ItemNames &m_names;
    const query::ItemSteps &m_steps;
    const edit::FormRules &m_rules;
    const RatingCorrections &m_corrections;
    std::vector<size_t> m_columns; ///< of the items
    std::optional<size_t> m_numberColumn;
    std::optional<size_t> m_nameColumn;
    QHash<Key, qint64> m_seen; ///< people, by the line that named them first
    WideRatings m_read;
};

} // namespace

Result<WideSheet> openWideSheet(const QString &path, const QString &sheet, const std::function<bool()> &goOn)
{
    WideSheet opened;
    if (isBookName(path)) {
        auto book = readBook(path, sheet, goOn);
        if (!book)
            return book.error();
        opened.book = std::move(book).value();
        for (size_t at = 0; at < opened.book->rows.size(); ++at)
            opened.rows.push_back(opened.book->rows.row(at));
        return opened;
    }
    auto csv = CsvReader::open(path);
    if (!csv)
        return csv.error();
    const auto rows = std::move(csv).value();
    while (true) {
        auto row = rows->next();
        if (!row)
            return row.error();
        if (!row.value())
            return opened;
        opened.rows.push_back(*std::move(row).value());
        if (opened.rows.size() > mostRowsOfSheet)
            return tooLarge(path, opened.rows.back().line);
    }
}

Result<WideRatings> readWideRatings(storage::Database &database, const std::vector<CsvRow> &rows, const QString &name,
                                    const WideRatingsAsk &ask)
{
    const auto tool = storage::Repository<Tool>(database).find(ask.tool);
    if (!tool)
        return tool.error();
    if (!tool.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("tool"), keyToText(ask.tool)});
    const auto items = storage::FrameworkReads(database).items(tool.value()->version);
    if (!items)
        return items.error();
    query::Plans plans;
    const auto steps = query::itemSteps(database, plans, tool.value()->version);
    if (!steps)
        return steps.error();
    const auto rules = edit::FormRules::load(database, ask.tool);
    if (!rules)
        return rules.error();
    const auto directory = Directory::load(database);
    if (!directory)
        return directory.error();
    const auto version = storage::FrameworkReads(database).version(tool.value()->version);
    if (!version)
        return version.error();
    const auto kept = keptHeadings(database, version.value()->framework.code);
    if (!kept)
        return kept.error();
    ItemNames names(items.value());
    std::map<QString, Key> byCode;
    for (const Item &item : items.value())
        byCode.emplace(item.code, item.id);
    for (auto one = kept.value().itemCodes.cbegin(); one != kept.value().itemCodes.cend(); ++one)
        if (const auto item = byCode.find(one.value());
            item != byCode.end() && !ask.corrections.items.contains(one.key()))
            names.correct(one.key(), item->second);
    for (const auto &[heading, item] : ask.corrections.items)
        if (std::ranges::find(items.value(), item, &Item::id) != items.value().end())
            names.correct(heading, item);
    size_t columns = 0;
    for (const CsvRow &row : rows)
        columns = std::max(columns, size_t(row.cells.size()));
    if (rows.size() > mostRowsOfSheet || columns * rows.size() > mostCells)
        return tooLarge(name, rows.back().line);
    const std::vector<SheetRow> down = gridOf(rows);
    const std::vector<SheetRow> across = transposed(down);
    const QSet<Key> rated = ratedItems(items.value(), rules.value());
    const HeadRow inRows = findHeadRow(down, names, rated);
    const HeadRow inColumns = findHeadRow(across, names, rated);
    const bool peopleDown = ask.peopleDown.value_or(inRows.items >= inColumns.items);
    const HeadRow &head = peopleDown ? inRows : inColumns;
    if (head.items == 0)
        return makeError(
            ErrorCode::InputMalformed,
            {name, QString::number(rows.empty() ? 1 : rows.front().line),
             QString::fromUtf8(QT_TRANSLATE_NOOP("CsvDefect", "no row or column names items of the form"))});
    WideRatings read = WideReader(directory.value(), names, steps.value(), rules.value(), ask.corrections, peopleDown)
                           .read(peopleDown ? down : across, head);
    for (const Item &item : items.value())
        if (rated.contains(item.id))
            read.choices.push_back(item);
    std::ranges::stable_sort(read.problems, {}, [](const Problem &one) { return std::pair(one.row, one.column); });
    return read;
}

} // namespace kz::exchange

#include "models/exchange/wide_ratings_grid.h"

#include "models/exchange/enum_words.h"
#include "models/storage/repository.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace kz::exchange {

namespace {

constexpr size_t mostHeadRows = 40;

} // namespace

QString headingWord(const QString &heading)
{
    return foldedWord(heading);
}

Result<KeptHeadings> keptHeadings(storage::Database &database, const QString &framework)
{
    const auto settings = storage::Repository<FileSetting>(database).all();
    if (!settings)
        return settings.error();
    KeptHeadings kept;
    kept.setting.name = QStringLiteral("headings:") + framework;
    const auto found = std::ranges::find(settings.value(), kept.setting.name, &FileSetting::name);
    if (found == settings.value().end())
        return kept;
    kept.setting = *found;
    const QJsonObject codes = QJsonDocument::fromJson(found->value.toUtf8()).object();
    for (auto one = codes.begin(); one != codes.end(); ++one)
        kept.itemCodes.insert(one.key(), one.value().toString());
    return kept;
}

std::vector<SheetRow> gridOf(const std::vector<CsvRow> &rows)
{
    std::vector<SheetRow> grid;
    for (const CsvRow &row : rows) {
        SheetRow cells;
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            cells.push_back({row.cells[column].trimmed(), row.line, int(column) + 1});
        while (!cells.empty() && cells.back().text.isEmpty())
            cells.pop_back();
        grid.push_back(std::move(cells));
    }
    return grid;
}

std::vector<SheetRow> transposed(const std::vector<SheetRow> &grid)
{
    std::vector<SheetRow> turned;
    for (size_t row = 0; row < grid.size(); ++row)
        for (size_t column = 0; column < grid[row].size(); ++column) {
            if (turned.size() <= column)
                turned.resize(column + 1);
            turned[column].resize(grid.size(), SheetCell{{}, 0, int(column) + 1});
            turned[column][row] = grid[row][column];
        }
    return turned;
}

const SheetCell &cellAt(const SheetRow &row, size_t column)
{
    static const SheetCell none;
    return column < row.size() ? row[column] : none;
}

bool isSum(const QString &text)
{
    static const QSet<QString> words = [] {
        QSet<QString> folded;
        for (const char *word :
             {"合計", "平均", "計", "総計", "平均点", "合計点", "中央値", "人数", "total", "average", "mean", "sum"})
            folded.insert(foldedWord(QString::fromUtf8(word)));
        return folded;
    }();
    return words.contains(foldedWord(text));
}

bool isNotObserved(const QString &text)
{
    static const QSet<QString> marks{QStringLiteral("-"),  QStringLiteral("－"), QStringLiteral("−"),
                                     QStringLiteral("ー"), QStringLiteral("―"),  QStringLiteral("観察機会なし")};
    return marks.contains(text);
}

ItemNames::ItemNames(const std::vector<Item> &items)
{
    for (const Item &item : items) {
        m_items.emplace(item.id, &item);
        m_byCode[foldedWord(item.code)].append(item.id);
        for (const QString &title : {item.titleJa, item.titleEn})
            if (!title.isEmpty() && !m_byTitle[foldedWord(title)].contains(item.id))
                m_byTitle[foldedWord(title)].append(item.id);
    }
}

QList<Key> ItemNames::named(const QString &text) const
{
    if (text.isEmpty())
        return {};
    const QString whole = foldedWord(text);
    if (const auto corrected = m_corrected.constFind(whole); corrected != m_corrected.constEnd())
        return {corrected.value()};
    for (const auto *index : {&m_byCode, &m_byTitle})
        if (const auto found = index->constFind(whole); found != index->constEnd())
            return *found;
    static const QRegularExpression gap(QStringLiteral("[\\s　:：.．、,]+"));
    const qsizetype end = text.indexOf(gap);
    return end > 0 ? m_byCode.value(foldedWord(text.left(end))) : QList<Key>();
}

QSet<Key> ratedItems(const std::vector<Item> &items, const edit::FormRules &rules)
{
    QSet<Key> parents;
    for (const Item &item : items)
        if (item.parent)
            parents.insert(*item.parent);
    QSet<Key> listed;
    QSet<Key> lowest;
    for (const Item &item : items) {
        if (!rules.issue({item.id, 0}))
            listed.insert(item.id);
        if (!parents.contains(item.id))
            lowest.insert(item.id);
    }
    return listed.size() < qsizetype(items.size()) ? listed : lowest;
}

HeadRow findHeadRow(const std::vector<SheetRow> &grid, const ItemNames &names, const QSet<Key> &rated)
{
    HeadRow best;
    for (size_t row = 0; row < std::min(grid.size(), mostHeadRows); ++row) {
        const auto items = size_t(std::ranges::count_if(grid[row], [&](const SheetCell &cell) {
            return std::ranges::any_of(names.named(cell.text), [&rated](Key item) { return rated.contains(item); });
        }));
        if (items > best.items)
            best = {row, items};
    }
    return best;
}

} // namespace kz::exchange

#pragma once

#include "models/domain/framework.h"
#include "models/domain/setting.h"
#include "models/edit/form_rules.h"
#include "models/exchange/csv_reader.h"
#include "models/exchange/wide_ratings.h"

#include <QHash>
#include <QSet>

#include <map>

/// The cells of a sheet of ratings, and where in them items are named; what they mean is read by wide_ratings.h.
namespace kz::exchange {

struct SheetCell {
    QString text;
    qint64 line = 0;
    int column = 0;
};
using SheetRow = std::vector<SheetCell>;

std::vector<SheetRow> gridOf(const std::vector<CsvRow> &rows);
/// Rows as columns; cells keep their places in the file.
std::vector<SheetRow> transposed(const std::vector<SheetRow> &grid);
/// An empty one beyond the end of the row.
const SheetCell &cellAt(const SheetRow &row, size_t column);

/// Rows below the people that speak of all of them.
bool isSum(const QString &text);
bool isNotObserved(const QString &text);

/// The items of one version as headers name them. The items outlive it.
class ItemNames
{
public:
    explicit ItemNames(const std::vector<Item> &items);
    const Item &item(Key key) const { return *m_items.at(key); }
    /// By code, by title, or by a code that stands before the title.
    QList<Key> named(const QString &text) const;
    /// From now on a heading means this item, whatever it says.
    void correct(const QString &heading, Key item) { m_corrected.insert(headingWord(heading), item); }
    bool isCorrected(const QString &text) const { return m_corrected.contains(headingWord(text)); }

private:
    std::map<Key, const Item *> m_items;
    QHash<QString, QList<Key>> m_byCode;
    QHash<QString, QList<Key>> m_byTitle;
    QHash<QString, Key> m_corrected;
};

/// What the file keeps of headings that were corrected by hand: a setting for each framework.
struct KeptHeadings {
    FileSetting setting;               ///< as it stands, or new
    QHash<QString, QString> itemCodes; ///< by heading, see headingWord()
};
Result<KeptHeadings> keptHeadings(storage::Database &database, const QString &framework);

/// What is rated with the form: what it lists; where it lists nothing, the lowest items. Domains that stand above them
/// in a sheet are no heads.
QSet<Key> ratedItems(const std::vector<Item> &items, const edit::FormRules &rules);

/// The row that names most of the rated items.
struct HeadRow {
    size_t row = 0;
    size_t items = 0;
};
HeadRow findHeadRow(const std::vector<SheetRow> &grid, const ItemNames &names, const QSet<Key> &rated);

} // namespace kz::exchange

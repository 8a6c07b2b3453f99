#pragma once

#include "models/base/result.h"
#include "models/domain/framework.h"
#include "models/edit/action.h"
#include "models/exchange/row_reader.h"

#include <map>
#include <optional>
#include <vector>

namespace kz::exchange {

/// What stands in the cells under the levels of a ladder sheet.
enum class LadderCells {
    Descriptors, ///< what the item of the row means at the level
    Goals,       ///< behaviour goals of the level, one a line, below the item of the row
};

/// A clinical ladder as hospitals keep it in Excel, as it was understood: items down and levels across, or the other
/// way round. Cells that were merged have their text once, in their first row.
struct LadderSheet {
    struct Row {
        int depth = 0;
        QString title;
        std::map<int, QString> cells; ///< by index into levels
        qint64 line = 0;              ///< of the sheet
    };
    QString title; ///< what stands above the table
    std::vector<Level> levels;
    std::vector<Row> rows;
    LadderCells cells = LadderCells::Descriptors; ///< as most of them look
    bool turned = false;                          ///< levels down, items across
    qint64 headLine = 0;                          ///< the row (turned: the column) in which the levels stand
    qsizetype firstColumn = 0;                    ///< the column (turned: the row) of the first level
    int sheets = 1;                               ///< of so many it was put together
    qint64 notTaken = 0; ///< filled cells right of the items and below the levels that are in no row: remarks, figures
};

/// Where somebody says that the levels stand. Numbers as the program shows them, from 1; of a turned sheet rows are its
/// columns and columns its rows.
struct LadderPlace {
    bool turned = false;
    qint64 headLine = 0;
    qsizetype firstColumn = 0; ///< of the levels; what stands before them are the items
};

/// Looks for the row (or column) that names at least two levels: "Ⅰ", "レベル2", "Level III", "Lv.4", "新人",
/// "ラダーⅣa". What stands left of them are the items, each column one step deeper; rows without a title go on with the
/// item above. A level has the columns after it up to the next heading, their texts one below the other: merged heads
/// span several. InputMalformed (name, line, what) where no levels are found or nothing stands under them. Pure. With a
/// place nothing is looked for: what stands there are the levels, whatever they are called.
Result<LadderSheet> readLadderSheet(const std::vector<CsvRow> &rows, const QString &name,
                                    const std::optional<LadderPlace> &place = {});

/// Takes what is in another sheet of the book as a further domain, called like the sheet, if it has the same levels.
/// The first time what is there already becomes a domain called `ownName`. What stands in the cells is told anew, by
/// all of them. False: its levels are others.
bool joinLadderSheet(LadderSheet &sheet, const QString &ownName, const LadderSheet &other, const QString &otherName);

/// "framework.add". The ladder as a framework of its own with a first draft, all in one action. AlreadyTaken at "code".
/// Makes the draft.
edit::Action takeLadderSheet(LadderSheet sheet, Framework framework, const QString &label);

} // namespace kz::exchange

#pragma once

#include "models/report/papers.h"
#include "tests/support/file_builder.h"

namespace kz::test {

template <typename Block>
std::vector<Block> blocksOf(const report::Document &document)
{
    std::vector<Block> found;
    for (const report::Block &block : document.blocks)
        if (const auto *one = std::get_if<Block>(&block))
            found.push_back(*one);
    return found;
}

inline QStringList textsOf(const report::TableBlock::Row &row)
{
    QStringList texts;
    for (const report::TableBlock::Cell &cell : row.cells)
        texts << cell.text;
    return texts;
}

/// The table under a heading; empty where there is none.
inline report::TableBlock tableUnder(const report::Document &document, const QString &heading)
{
    bool below = false;
    for (const report::Block &block : document.blocks) {
        if (const auto *head = std::get_if<report::Heading>(&block))
            below = head->text == heading;
        if (const auto *table = std::get_if<report::TableBlock>(&block); table && below)
            return *table;
    }
    return {};
}

/// What stands beside a label in the grids.
inline QString boxed(const report::Document &document, const QString &label)
{
    for (const report::KeyValueGrid &grid : blocksOf<report::KeyValueGrid>(document))
        for (const report::KeyValueGrid::Box &box : grid.boxes)
            if (box.label == label)
                return box.value;
    return QStringLiteral("no such label");
}

/// A paper made the way the page and the command line make it, as of today unless told, printed the day after.
inline report::Paper paperOf(FileBuilder &file, const char *kind, Key key, report::PaperTerms terms = {})
{
    file.refreshStandings();
    query::Plans plans;
    if (!terms.asOf.happened.isValid())
        terms.asOf = query::AsOf::today(file.clock());
    terms.printedOn = file.clock().today().addDays(1);
    const auto made = report::paperLoader(*report::paperKind(QLatin1String(kind)), plans, terms)(file.database(), key);
    EXPECT_TRUE(made) << int(made.error().code);
    return made ? made.value() : report::Paper{};
}

} // namespace kz::test

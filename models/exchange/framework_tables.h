#pragma once

#include "models/exchange/framework_draft.h"

#include <memory>

namespace kz::exchange {

class RowReader;

/// Far more than any curriculum has.
inline constexpr size_t mostRowsOfFramework = 200'000;
inline constexpr qint64 mostBytesOfTable = 64 << 20;

/// Opens a table of text, but none that is larger than any framework: InputMalformed, and nothing of it is read.
/// Errors: those of CsvReader::open() too.
Result<std::unique_ptr<RowReader>> openFrameworkTable(const QString &path);

/// Which of the tables that frameworks come as; told by the header.
enum class FrameworkTable {
    Moodle, ///< competencies as Moodle's administrators exchange them (tool_lpimportcsv)
    Layers, ///< a row for each lowest item with all above it: layer1_id, layer1_item, layer2_id …
    Outline ///< a row for each item: code, parent or indent, titles, kind, level
};

/// What is known of a framework whose file only lists its items.
struct FrameworkNaming {
    QString code;
    QString title;
    QString version;
};

/// Reads a framework from rows. Columns of an outline are found by their names, in English or Japanese: code (which
/// alone must be there, with a title), parent or indent, title_ja, title_en, kind, level; a title in a column without
/// a language goes where its characters belong. What makes no tree is mended as addItems() does. Rows are read only
/// when the header names what there must be, and no more than any framework has. Errors: those of the reader;
/// InputHeader (path, label of the missing column), InputEmpty (path), InputMalformed.
Result<FrameworkDraft> readFrameworkTable(RowReader &rows, const QString &path, const FrameworkNaming &naming);

FrameworkTable tableOf(const QStringList &header);

/// An empty draft of that name.
FrameworkDraft draftNamed(const FrameworkNaming &naming);

/// Keeps what an item is called elsewhere, so that other files that name it find it.
void keepItemId(FrameworkDraft &draft, Key item, const QString &id, const QString &content);

} // namespace kz::exchange

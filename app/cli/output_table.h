#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QTextStream>

#include <vector>

namespace kz::cli {

/// Figures for people and for programs: the same rows as an aligned table, as CSV, as JSON or as a workbook. Column ids
/// and JSON members are stable; titles are translated.
struct OutputTable {
    struct Column {
        const char *id;
        QString title;       ///< empty: for programs alone, not in the aligned table
        bool figure = false; ///< right-aligned
    };
    struct Cell {
        QString text;     ///< for people
        QJsonValue value; ///< for programs: keys as text, days as ISO 8601, shares 0 … 1
    };
    std::vector<Column> columns;
    std::vector<std::vector<Cell>> rows;
};

OutputTable::Cell textCell(const QString &text);
OutputTable::Cell countCell(qint64 count);
OutputTable::Cell dayCell(QDate day); ///< invalid: empty, null for programs

enum class OutputFormat { Table, Json, Csv, Book };
Result<OutputFormat> outputFormat(const QString &name);

/// `frame`: what else the JSON object says; the rows stand in its member `name`.
void write(QTextStream &out, const OutputTable &table, OutputFormat format, QJsonObject frame, const QString &name);

/// The same as an Excel workbook, with what the aligned table shows. Errors: those of outputs.
Result<void> writeBook(const QString &path, const OutputTable &table);

} // namespace kz::cli

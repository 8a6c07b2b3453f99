#pragma once

#include "models/exchange/import.h"
#include "models/exchange/import_row.h"
#include "models/exchange/row_reader.h"

#include <QFuture>

namespace kz::exchange {

/// The rows of a file, read and checked by themselves on another thread, always one batch ahead of who takes them: of
/// two cores one reads while the other looks things up. Rows come in the order of the file, skipped ones not at all,
/// mended ones as they were mended. One thread takes; nobody else uses the reader meanwhile.
class RowFeed
{
public:
    struct Row {
        CsvRow row;
        std::optional<StagedRow> parsed; ///< nothing: an empty row
        std::vector<Problem> problems;
    };
    struct Batch {
        std::vector<Row> rows; ///< none: the file has ended
        double share = 0;      ///< of the file, for progress
    };

    /// `columns` as RowParser takes them. Reader and source outlive the feed.
    RowFeed(RowReader &reader, const ImportSource &source, Mapping mapping, qsizetype columns);
    ~RowFeed();
    Q_DISABLE_COPY_MOVE(RowFeed)

    /// Errors: those of the reader.
    Result<Batch> next();

private:
    Result<Batch> read();
    void readAhead();

    RowReader &m_reader;
    const ImportSource &m_source;
    RowParser m_parser;
    QFuture<std::shared_ptr<Result<Batch>>> m_next;
};

} // namespace kz::exchange

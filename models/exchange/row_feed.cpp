#include "models/exchange/row_feed.h"

#include <QtConcurrentRun>

namespace kz::exchange {

namespace {

constexpr size_t rowsInBatch = 1024;

} // namespace

RowFeed::RowFeed(RowReader &reader, const ImportSource &source, Mapping mapping, qsizetype columns)
    : m_reader(reader), m_source(source), m_parser(std::move(mapping), columns, source.given)
{
    readAhead();
}

RowFeed::~RowFeed()
{
    m_next.waitForFinished();
}

Result<RowFeed::Batch> RowFeed::next()
{
    const std::shared_ptr<Result<Batch>> done = m_next.result();
    if (*done && !done->value().rows.empty())
        readAhead();
    return std::move(*done);
}

void RowFeed::readAhead()
{
    m_next = QtConcurrent::run([this] { return std::make_shared<Result<Batch>>(read()); });
}

Result<RowFeed::Batch> RowFeed::read()
{
    Batch batch;
    while (batch.rows.size() < rowsInBatch) {
        auto read = m_reader.next();
        if (!read)
            return read.error();
        if (!read.value())
            break;
        CsvRow row = *std::move(read).value();
        if (m_source.skipped.contains(row.line))
            continue;
        if (const auto mended = m_source.mended.constFind(row.line); mended != m_source.mended.constEnd())
            row.cells = mended.value();
        Row &added = batch.rows.emplace_back();
        added.row = std::move(row);
        added.parsed = m_parser.parse(added.row, added.problems);
    }
    batch.share = m_reader.share();
    return batch;
}

} // namespace kz::exchange

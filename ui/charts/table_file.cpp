#include "ui/charts/table_file.h"

#include "models/base/output_file.h"
#include "models/exchange/table_writer.h"

namespace kz {

Result<int> writeTable(const report::PlainTable &table, const QString &path)
{
    QSaveFile file(path);
    if (auto opened = openOutput(file); !opened)
        return opened.error();
    const auto writer = exchange::tableWriter(file, path);
    writer->row(table.columns);
    for (const QStringList &row : table.rows)
        writer->row(row);
    if (const auto done = writer->finish(); !done)
        return done.error();
    if (auto done = commitOutput(file); !done)
        return done.error();
    return int(table.rows.size());
}

} // namespace kz

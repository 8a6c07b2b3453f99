// kizahashi-sheets WORKBOOK [SHEET]: the rows of a sheet as CSV on standard output, for readBook(). A workbook comes
// from anywhere; what it does to its reader it does to this process, which has bounds and nothing to lose.
//
// The first row: the number of the sheet read, from 0, or -1 when there is none of that name or none with rows, then
// the names of all. Each further row begins with its number. Exit code 1: standard error says why it is refused.
#include "models/exchange/book_reader.h"
#include "models/exchange/csv_writer.h"
#include "models/storage/platform.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace kz;

namespace {

int refuse(const Error &error)
{
    std::fputs(error.arguments.value(2).toUtf8().constData(), stderr);
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList given = QCoreApplication::arguments();
    auto opened = exchange::BookReader::open(given.value(1));
    if (!opened)
        return refuse(opened.error());
    const auto book = std::move(opened).value();

    QFile out;
    if (!storage::openStandardOutput(out))
        return 1;
    exchange::CsvWriter writer(out, QString());
    const QStringList names = book->sheets();
    bool any = false;
    for (int sheet = 0; sheet < names.size() && !any; ++sheet) {
        if (given.size() > 2 && names[sheet] != given[2])
            continue;
        const auto start = [&] { writer.row(QStringList{QString::number(sheet)} + names); };
        const auto read = book->read(sheet, [&](qint64 row, const QStringList &cells) {
            if (!any)
                start();
            any = true;
            writer.row(QStringList{QString::number(row)} + cells);
        });
        if (!read)
            return refuse(read.error());
    }
    if (!any)
        writer.row(QStringList{QStringLiteral("-1")} + names);
    return writer.finish() ? 0 : 1;
}

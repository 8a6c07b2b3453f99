#include "models/exchange/book_sheet.h"

#include "models/exchange/book_package.h"
#include "models/exchange/csv_reader.h"
#include "models/exchange/file_digest.h"
#include "models/storage/platform.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QProcess>
#include <QStandardPaths>

namespace kz::exchange {

namespace {

/// Beside this program; or, for programs that are not installed with the others, in the folder next to theirs.
QString sheetsProgram()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(QStringLiteral("kizahashi-sheets"), {here, here + QStringLiteral("/../bin")});
}

/// What the process writes, while it lives and keeps its bounds.
Result<QByteArray> outputOf(const QString &path, const QString &sheet, const std::function<bool()> &goOn,
                            const BookReading &limits)
{
    constexpr int waitMs = 50;
    const QString program = limits.program.isEmpty() ? sheetsProgram() : limits.program;
    QProcess process;
    process.setProgram(program);
    process.setArguments(sheet.isEmpty() ? QStringList{path} : QStringList{path, sheet});
    storage::boundProcess(process, limits.memory, limits.seconds);
    if (!program.isEmpty())
        process.start();
    if (program.isEmpty() || !process.waitForStarted())
        return bookRefused(path,
                           QT_TRANSLATE_NOOP("BookDefect",
                                             "the part of the program that reads workbooks (kizahashi-sheets) "
                                             "is missing; install Kizahashi again"));
    QByteArray output;
    const QDeadlineTimer deadline(qint64(limits.seconds) * 1000);
    const auto stopped = [&](Error error) {
        process.kill();
        process.waitForFinished();
        return error;
    };
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(waitMs);
        output += process.readAllStandardOutput();
        if (goOn && !goOn())
            return stopped(makeError(ErrorCode::Cancelled));
        if (output.size() > limits.output)
            return stopped(
                bookRefused(path, QT_TRANSLATE_NOOP("BookDefect", "it has more rows than can be read at once")));
        if (deadline.hasExpired())
            return stopped(bookRefused(path,
                                       QT_TRANSLATE_NOOP("BookDefect",
                                                         "reading took too long; copy the rows into a new "
                                                         "workbook")));
    }
    output += process.readAllStandardOutput();
    constexpr int hasRefused = 1;
    if (process.exitStatus() == QProcess::CrashExit || process.exitCode() > hasRefused)
        return bookRefused(path,
                           QT_TRANSLATE_NOOP("BookDefect",
                                             "reading broke off, perhaps for want of memory; copy the rows into a "
                                             "new workbook"));
    if (process.exitCode() == hasRefused) {
        const QByteArray why = process.readAllStandardError().split('\n').last();
        return bookRefused(path, why.isEmpty() ? bookIsDamaged : why.constData());
    }
    return output;
}

} // namespace

Result<std::shared_ptr<const BookSheet>> readBook(const QString &path, const QString &sheet,
                                                  const std::function<bool()> &goOn, const BookReading &limits)
{
    if (const auto looked = BookPackage::open(path); !looked)
        return looked.error();
    const auto digest = fileDigest(path);
    if (!digest)
        return digest.error();
    auto output = outputOf(path, sheet, goOn, limits);
    if (!output)
        return output.error();
    QByteArray bytes = std::move(output).value();
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader rows(buffer, path, TextEncoding::Utf8);
    const auto head = rows.next();
    if (!head || !head.value())
        return bookRefused(path, bookIsDamaged);
    auto read = std::make_shared<BookSheet>();
    read->digest = digest.value();
    read->sheets = head.value()->cells.mid(1);
    const int chosen = head.value()->cells.value(0).toInt();
    if (chosen < 0 && !sheet.isEmpty() && !read->sheets.contains(sheet))
        return makeError(ErrorCode::BadArgument,
                         {QStringLiteral("--sheet"),
                          QStringLiteral("%1 (%2)").arg(sheet, read->sheets.join(QStringLiteral(" | ")))});
    if (chosen < 0)
        return makeError(ErrorCode::InputEmpty, {path});
    read->name = read->sheets.value(chosen);
    while (true) {
        auto next = rows.next();
        if (!next)
            return bookRefused(path, bookIsDamaged);
        if (!next.value())
            return std::shared_ptr<const BookSheet>(std::move(read));
        CsvRow row = *std::move(next).value();
        row.line = row.cells.takeFirst().toLongLong();
        read->rows.add(row);
    }
}

Result<std::optional<CsvRow>> SheetReader::next()
{
    if (!m_again.empty()) {
        CsvRow row = std::move(m_again.back());
        m_again.pop_back();
        return std::optional(std::move(row));
    }
    if (m_next >= m_sheet->rows.size())
        return std::optional<CsvRow>();
    return std::optional(m_sheet->rows.row(m_next++));
}

void SheetReader::putBack(std::vector<CsvRow> rows)
{
    m_again.insert(m_again.end(), std::make_move_iterator(rows.rbegin()), std::make_move_iterator(rows.rend()));
}

double SheetReader::share() const
{
    return double(m_next) / double(std::max<size_t>(1, m_sheet->rows.size()));
}

} // namespace kz::exchange

#include "app/cli/output_table.h"

#include "models/base/dates.h"
#include "models/base/output_file.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/xlsx_writer.h"
#include "models/words/words.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

namespace kz::cli {

namespace {

/// Columns of a terminal: kanji, kana and full-width forms take two.
int widthOf(const QString &text)
{
    int width = 0;
    for (const char32_t character : text.toUcs4()) {
        const bool wide = (character >= 0x1100 && character <= 0x115f) || (character >= 0x2e80 && character <= 0xa4cf)
            || (character >= 0xac00 && character <= 0xd7a3) || (character >= 0xf900 && character <= 0xfaff)
            || (character >= 0xfe30 && character <= 0xfe6f) || (character >= 0xff00 && character <= 0xff60)
            || (character >= 0xffe0 && character <= 0xffe6) || character >= 0x20000;
        width += wide ? 2 : 1;
    }
    return width;
}

void writeAligned(QTextStream &out, const OutputTable &table)
{
    std::vector<size_t> shown;
    std::vector<int> widths;
    for (size_t column = 0; column < table.columns.size(); ++column) {
        if (!table.columns[column].title.isEmpty())
            shown.push_back(column);
        int width = widthOf(table.columns[column].title);
        for (const auto &row : table.rows)
            width = std::max(width, widthOf(row[column].text));
        widths.push_back(width);
    }
    const auto line = [&](const auto &textAt) {
        QString text;
        for (const size_t column : shown) {
            const QString cell = textAt(column);
            const QString blanks(widths[column] - widthOf(cell), QLatin1Char(' '));
            text += table.columns[column].figure ? blanks + cell : cell + blanks;
            text += QStringLiteral("  ");
        }
        while (text.endsWith(QLatin1Char(' ')))
            text.chop(1);
        out << text << '\n';
    };
    line([&](size_t column) { return table.columns[column].title; });
    line([&](size_t column) { return QString(widths[column], QLatin1Char('-')); });
    for (const auto &row : table.rows)
        line([&](size_t column) { return row[column].text; });
}

QString plain(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (!value.isArray())
        return value.toVariant().toString();
    QStringList texts;
    for (const QJsonValue &member : value.toArray())
        texts << plain(member);
    return texts.join(QLatin1Char(' '));
}

void writeCsv(QTextStream &out, const OutputTable &table)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    exchange::CsvWriter writer(buffer, QString());
    QStringList header;
    for (const OutputTable::Column &column : table.columns)
        header << QString::fromLatin1(column.id);
    writer.row(header);
    for (const auto &row : table.rows) {
        QStringList cells;
        for (const OutputTable::Cell &cell : row)
            cells << plain(cell.value);
        writer.row(cells);
    }
    // A buffer in UTF-8 takes everything.
    if (writer.finish())
        out << QString::fromUtf8(buffer.data()).remove(QChar(0xfeff)).remove(QLatin1Char('\r'));
}

} // namespace

OutputTable::Cell textCell(const QString &text)
{
    return {text, text};
}

OutputTable::Cell countCell(qint64 count)
{
    return {words::numberText(double(count)), count};
}

OutputTable::Cell dayCell(QDate day)
{
    return {words::dayText(day), day.isValid() ? QJsonValue(dayToText(day)) : QJsonValue()};
}

Result<OutputFormat> outputFormat(const QString &name)
{
    if (name == QStringLiteral("table"))
        return OutputFormat::Table;
    if (name == QStringLiteral("json"))
        return OutputFormat::Json;
    if (name == QStringLiteral("csv"))
        return OutputFormat::Csv;
    if (name == QStringLiteral("xlsx"))
        return OutputFormat::Book;
    return makeError(ErrorCode::BadArgument,
                     {QStringLiteral("--format"), QStringLiteral("%1 (table | json | csv | xlsx)").arg(name)});
}

void write(QTextStream &out, const OutputTable &table, OutputFormat format, QJsonObject frame, const QString &name)
{
    if (format == OutputFormat::Table)
        return writeAligned(out, table);
    if (format == OutputFormat::Csv)
        return writeCsv(out, table);
    QJsonArray rows;
    for (const auto &row : table.rows) {
        QJsonObject object;
        for (size_t column = 0; column < table.columns.size(); ++column)
            object.insert(QLatin1String(table.columns[column].id), row[column].value);
        rows.append(object);
    }
    frame.insert(QStringLiteral("format"), 1);
    frame.insert(name, rows);
    out << QString::fromUtf8(QJsonDocument(frame).toJson());
}

Result<void> writeBook(const QString &path, const OutputTable &table)
{
    QSaveFile file(path);
    if (auto opened = openOutput(file); !opened)
        return opened;
    exchange::XlsxWriter writer(file, path);
    QStringList header;
    for (const OutputTable::Column &column : table.columns)
        if (!column.title.isEmpty())
            header << column.title;
    writer.row(header);
    for (const auto &row : table.rows) {
        std::vector<exchange::Cell> cells;
        for (size_t i = 0; i < row.size(); ++i) {
            if (table.columns[i].title.isEmpty())
                continue;
            const QDate day = QDate::fromString(row[i].value.toString(), Qt::ISODate);
            cells.push_back(row[i].value.isDouble() ? exchange::numberCell(row[i].value.toDouble())
                                : day.isValid()     ? exchange::dayCell(day)
                                                    : exchange::Cell(row[i].text));
        }
        writer.cells(cells);
    }
    if (auto done = writer.finish(); !done)
        return done;
    return commitOutput(file);
}

} // namespace kz::cli

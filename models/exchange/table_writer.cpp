#include "models/exchange/table_writer.h"

#include "models/base/dates.h"
#include "models/exchange/cell_format.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/xlsx_writer.h"

#include <cmath>

namespace kz::exchange {

Cell numberCell(std::optional<double> value)
{
    Cell cell;
    if (!value || !std::isfinite(*value))
        return cell;
    cell.text = cellText(*value, {}, false);
    cell.kind = Cell::Kind::Number;
    cell.value = *value;
    return cell;
}

Cell dayCell(QDate day)
{
    Cell cell(dayToText(day));
    if (day.isValid())
        cell.kind = Cell::Kind::Day;
    cell.day = day;
    return cell;
}

Cell shareCell(double share, QString text)
{
    Cell cell(std::move(text));
    cell.kind = Cell::Kind::Share;
    cell.value = share;
    return cell;
}

bool isBookName(const QString &path)
{
    return path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive);
}

std::unique_ptr<TableWriter> tableWriter(QIODevice &device, const QString &path, CsvFormat format)
{
    if (isBookName(path))
        return std::make_unique<XlsxWriter>(device, path);
    return std::make_unique<CsvWriter>(device, path, format);
}

} // namespace kz::exchange

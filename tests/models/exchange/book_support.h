#pragma once

#include "models/exchange/row_store.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace kz::exchange {

using Parts = std::vector<std::pair<QByteArray, QByteArray>>; ///< name, what is in it

/// A ZIP archive, by libzip.
void writeArchive(const QString &path, const Parts &parts);

/// The parts of a workbook with these sheets (name, what is in <sheetData>), with shared texts and formats as XML.
Parts bookParts(const std::vector<std::pair<QByteArray, QByteArray>> &sheets, const QByteArray &sharedTexts = {},
                const QByteArray &formats = {});

/// A part as it stands in the archive.
QByteArray partOf(const QString &path, const char *name);

/// A workbook of one sheet, by XlsxWriter.
QString writeTable(const QString &path, const std::vector<QStringList> &rows);

std::vector<QStringList> allRows(const RowStore &rows);

} // namespace kz::exchange

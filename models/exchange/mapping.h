#pragma once

#include "models/base/result.h"
#include "models/exchange/import_kind.h"
#include "models/exchange/row_reader.h"

#include <QMap>

namespace kz::exchange {

/// Which column of a file holds which field, and whether its first row is a header or already data.
struct Mapping {
    ImportKind kind = ImportKind::Person;
    bool hasHeader = true;
    QMap<QString, int> columns; ///< field key → column, counted from 0

    bool operator==(const Mapping &) const = default;
    int column(QLatin1String field) const { return columns.value(QString(field), -1); }
};

/// What the headers of the first row suggest: keys, labels and the usual Japanese and English headers, compared
/// without width, case, blanks, signs and bracketed remarks ("職員番号（必須）", "Staff No."). A column serves one
/// field, a field takes the first column that fits. A list that may lack its header and seems to has its fields in
/// order.
Mapping proposeMapping(ImportKind kind, const QStringList &firstRow);

/// The required fields that no column is mapped to and that are not given otherwise; empty when the file can be read.
QStringList missingFields(const Mapping &mapping, const QMap<QString, QString> &given = {});

/// A row above the header that only names the list ("令和8年度 職員名簿"): one filled cell.
bool looksLikeTitle(const QStringList &row);
/// Whether at least two columns have usual headers of the kind.
bool looksLikeHeader(ImportKind kind, const QStringList &row);

/// The headers of columns that serve no field, as they stand in the file.
QStringList unusedColumns(const Mapping &mapping, const QStringList &header);

/// Names a layout: files with the same headers have the same, so that a mapping is asked for once.
QString headerSignature(ImportKind kind, const QStringList &firstRow);

/// As kept in the file: {"kind": "person", "header": true, "columns": {"staff_number": 0}}.
QByteArray mappingToJson(const Mapping &mapping);
/// BadArgument ("mapping", text) when it is not one.
Result<Mapping> mappingFromJson(const QByteArray &json);

} // namespace kz::exchange

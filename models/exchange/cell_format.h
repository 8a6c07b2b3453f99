#pragma once

#include <QString>

namespace kz::exchange {

/// What the number format of a cell makes of its number, as far as an import minds: a day, or leading zeros.
struct CellFormat {
    bool date = false;
    int digits = 0; ///< "00000": a number with leading zeros
};

/// A format of a workbook by its number and, for those that the workbook defines, its code ("yyyy/m/d",
/// "[$-411]ggge年m月d日", "0.00"). Numbers without a code: ECMA-376, 18.8.30, with those of Japanese Excel.
CellFormat cellFormat(int number, const QString &code);

/// The number of a cell as somebody would have typed it: 1.0 as "1", a day as 2026-04-01, with its time when it has
/// one. `from1904`: the workbook counts days as Excel for Mac did.
QString cellText(double number, CellFormat format, bool from1904);

/// What Excel calls a column, counted from 0: A, B, … Z, AA.
QString columnName(int column);
/// The column of "C12", counted from 0; -1 when there is none.
int columnOfReference(QStringView reference);

} // namespace kz::exchange

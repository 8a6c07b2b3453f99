#pragma once

#include "models/report/chart_spec.h"
#include "models/words/words.h"

#include <QByteArray>

namespace kz::report {

/// A value as people read it: "62%", "1,234", "18.5"; "–" when there is none.
QString valueText(const ChartSpec &spec, double value);

/// The exact words for one value: its note, else the value itself. Line charts count points, others categories.
QString exactText(const ChartSpec &spec, std::size_t series, std::size_t index);

/// The same in as few characters as will do: shares as whole percentages.
QString shortText(const ChartSpec &spec, double value);

/// Charts write days as everything else does.
using words::dayText;

/// The same figures as the chart, as a table.
struct ChartTable {
    QStringList header;
    std::vector<QStringList> rows;
    std::vector<bool> figures; ///< which columns hold figures (right-aligned)
    /// As `rows`: where a cell leads, as its figure does in the chart; "" for nowhere. Of chartTable() only.
    std::vector<QStringList> links{};
};
ChartTable chartTable(const ChartSpec &spec);

/// The same for a spreadsheet: a row for each figure, the bare number with its unit and n in columns of their own.
/// A timeline has no figures but days: it stays as it is.
ChartTable chartFigures(const ChartSpec &spec);

/// The figures as RFC 4180, UTF-8 with BOM as Excel wants it; a text that a spreadsheet would take for a formula is
/// quoted away.
QByteArray chartCsv(const ChartSpec &spec);

/// The figures, tab-separated, for the clipboard.
QString chartText(const ChartSpec &spec);

/// The figures in sentences, for those who cannot see the chart. Long charts are cut short and say so.
QString chartDescription(const ChartSpec &spec);

/// False when there is no figure at all: then `spec.empty` is said instead.
bool hasFigures(const ChartSpec &spec);

} // namespace kz::report

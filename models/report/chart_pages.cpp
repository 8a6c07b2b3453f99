#include "models/report/chart_pages.h"

#include <algorithm>

namespace kz::report {

namespace {

int entryCount(const ChartSpec &spec)
{
    return int(spec.kind == ChartSpec::Kind::HeatMap ? qsizetype(spec.series.size()) : spec.categories.size());
}

int entriesPerPage(const ChartSpec &spec, int most)
{
    switch (spec.kind) {
    case ChartSpec::Kind::Bars:
        return std::max(1, most / std::max(1, int(spec.series.size())));
    case ChartSpec::Kind::StackedBars:
    case ChartSpec::Kind::HeatMap:
    case ChartSpec::Kind::Timeline:
        return std::max(1, most);
    case ChartSpec::Kind::Radar:
    case ChartSpec::Kind::Line:
        break;
    }
    return std::max(1, entryCount(spec));
}

template <typename List>
List part(const List &list, int from, int count)
{
    const int size = int(list.size());
    const int begin = std::min(from, size);
    return List(list.begin() + begin, list.begin() + std::min(size, begin + count));
}

/// Rows lie under each other; what is not rows (title, legend, axis) takes its own part of the height.
struct RowMeasure {
    double rest; ///< em
    double comfortable;
    double least;
};

std::optional<RowMeasure> rowMeasure(ChartSpec::Kind kind)
{
    switch (kind) {
    case ChartSpec::Kind::StackedBars:
        return RowMeasure{8, 2.1, 1.4};
    case ChartSpec::Kind::HeatMap:
        return RowMeasure{10, 3, 1.4};
    case ChartSpec::Kind::Timeline:
        return RowMeasure{9, 2.4, 1.4};
    case ChartSpec::Kind::Radar:
    case ChartSpec::Kind::Line:
    case ChartSpec::Kind::Bars:
        break;
    }
    return {};
}

} // namespace

int chartPageCount(const ChartSpec &spec, int most)
{
    const int perPage = entriesPerPage(spec, most);
    return std::max(1, (entryCount(spec) + perPage - 1) / perPage);
}

ChartSpec chartPage(const ChartSpec &spec, int page, int most)
{
    if (chartPageCount(spec, most) == 1)
        return spec;
    const int count = entriesPerPage(spec, most);
    const int from = std::clamp(page, 0, chartPageCount(spec, most) - 1) * count;
    ChartSpec shown = spec;
    if (spec.kind == ChartSpec::Kind::HeatMap) {
        shown.series = part(spec.series, from, count);
        return shown;
    }
    shown.categories = part(spec.categories, from, count);
    shown.categoryLinks = part(spec.categoryLinks, from, count);
    for (ChartSpec::Series &series : shown.series) {
        series.values = part(series.values, from, count);
        if (spec.kind == ChartSpec::Kind::Timeline) {
            std::vector<ChartSpec::Span> spans;
            for (ChartSpec::Span span : series.spans)
                if (span.category >= from && span.category < from + count) {
                    span.category -= from;
                    spans.push_back(span);
                }
            series.spans = std::move(spans);
            continue; // notes and links belong to values; spans carry their own
        }
        series.notes = part(series.notes, from, count);
        series.links = part(series.links, from, count);
        series.n = part(series.n, from, count);
    }
    return shown;
}

double chartHeightInEm(const ChartSpec &spec)
{
    constexpr double plain = 22;
    const std::optional<RowMeasure> measure = rowMeasure(spec.kind);
    return measure ? measure->rest + measure->comfortable * std::min(entryCount(spec), barsPerPage) : plain;
}

int chartRowsIn(const ChartSpec &spec, double heightInEm)
{
    const std::optional<RowMeasure> measure = rowMeasure(spec.kind);
    return measure ? std::clamp(int((heightInEm - measure->rest) / measure->least), 1, barsPerPage) : barsPerPage;
}

} // namespace kz::report

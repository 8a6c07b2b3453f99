#include "models/report/chart_pages.h"

#include <algorithm>

namespace kz::report {

namespace {

/// Bars and lanes stand by category, the rows of a heat map are its series.
int entryCount(const ChartSpec &spec)
{
    return int(spec.kind == ChartSpec::Kind::HeatMap ? qsizetype(spec.series.size()) : spec.categories.size());
}

int entriesPerPage(const ChartSpec &spec)
{
    switch (spec.kind) {
    case ChartSpec::Kind::Bars:
        return std::max(1, barsPerPage / std::max(1, int(spec.series.size())));
    case ChartSpec::Kind::StackedBars:
    case ChartSpec::Kind::HeatMap:
    case ChartSpec::Kind::Timeline:
        return barsPerPage;
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

} // namespace

int chartPageCount(const ChartSpec &spec)
{
    const int perPage = entriesPerPage(spec);
    return std::max(1, (entryCount(spec) + perPage - 1) / perPage);
}

ChartSpec chartPage(const ChartSpec &spec, int page)
{
    if (chartPageCount(spec) == 1)
        return spec;
    const int count = entriesPerPage(spec);
    const int from = std::clamp(page, 0, chartPageCount(spec) - 1) * count;
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
    }
    return shown;
}

} // namespace kz::report

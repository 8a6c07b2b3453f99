#include "tests/ui/charts/chart_samples_support.h"

#include <QPainter>

#include <cmath>

namespace kz::test {

using report::ChartSpec;
using Kind = ChartSpec::Kind;
using Role = ChartSpec::Role;

std::vector<Kind> allChartKinds()
{
    return {Kind::Radar, Kind::Line, Kind::Bars, Kind::StackedBars, Kind::HeatMap, Kind::Timeline};
}

ChartSpec::Series chartSeries(const QString &name, Role role, std::vector<double> values)
{
    ChartSpec::Series series;
    series.name = name;
    series.role = role;
    series.values = std::move(values);
    return series;
}

ChartSpec sampleChart(Kind kind)
{
    ChartSpec spec;
    spec.kind = kind;
    spec.title = QStringLiteral("施設ごとの到達状況");
    spec.xTitle = QStringLiteral("施設");
    spec.yTitle = QStringLiteral("人");
    spec.categories = {QStringLiteral("階中央病院"), QStringLiteral("汐見訪問看護ステーション"),
                       QStringLiteral("遠音島診療所"), QStringLiteral("介護老人保健施設こもれび")};
    spec.series = {chartSeries(QStringLiteral("レベルⅠ"), Role::Series1, {8, 2, 4, 1}),
                   chartSeries(QStringLiteral("レベルⅡ"), Role::Series2, {4, 1, 2, 3})};
    switch (kind) {
    case Kind::Bars:
    case Kind::StackedBars:
        break;
    case Kind::Radar:
    case Kind::HeatMap:
        spec.percent = true;
        spec.series[0].values = {0.25, 0.5, 0.75, 1};
        spec.series[1].values = {0, 0.4, std::nan(""), 0.9};
        break;
    case Kind::Line:
        spec.percent = true;
        spec.from = QDate(2026, 4, 1);
        spec.to = QDate(2027, 3, 31);
        spec.asOf = query::AsOf::today(QDate(2026, 10, 1));
        for (int month = 0; month < 6; ++month)
            spec.series[0].points.push_back({spec.from.addMonths(month), month * 0.1});
        spec.series[1].dashed = true;
        spec.series[1].points = {{spec.from, 0}, {spec.to, 1}};
        break;
    case Kind::Timeline:
        spec.from = QDate(2026, 4, 1);
        spec.to = QDate(2027, 3, 31);
        spec.series[0].spans = {{0, QDate(2026, 4, 1), QDate(2026, 4, 30), QStringLiteral("内科"), {}},
                                {0, QDate(2026, 6, 1), QDate(2026, 7, 30), QStringLiteral("外科"), {}},
                                {1, QDate(2026, 5, 1), QDate(2026, 12, 31), QStringLiteral("病棟"), {}},
                                {1, QDate(2026, 8, 1), QDate(2027, 1, 31), QStringLiteral("外来"), {}}};
        spec.series[1].spans = {{2, QDate(2026, 9, 1), QDate(2026, 9, 30), QStringLiteral("地域医療"), {}}};
        break;
    }
    return spec;
}

DrawnChart::DrawnChart(const ChartSpec &spec, QSize size, const charts::ChartColours &colours)
    : m_chart(new charts::SpecChart), m_image(size, QImage::Format_RGB32)
{
    charts::ChartStyle style = charts::ChartStyle::file();
    style.colours = colours;
    m_scene.addItem(m_chart);
    m_chart->present(spec, style, size);
    const QRectF all(QPointF(0, 0), QSizeF(size));
    m_scene.setSceneRect(all);
    m_image.fill(Qt::magenta); // so that a place nobody painted shows
    QPainter painter(&m_image);
    m_scene.render(&painter, all, all);
}

int DrawnChart::inked(const QRectF &box) const
{
    const QRect whole = box.toAlignedRect() & m_image.rect();
    return whole.width() * whole.height() - count(m_chart->style().colours.surface, whole);
}

int DrawnChart::count(const QColor &colour, const QRectF &box) const
{
    const QRect whole = box.toAlignedRect() & m_image.rect();
    int found = 0;
    for (int y = whole.top(); y <= whole.bottom(); ++y)
        for (int x = whole.left(); x <= whole.right(); ++x)
            found += m_image.pixelColor(x, y) == colour ? 1 : 0;
    return found;
}

} // namespace kz::test

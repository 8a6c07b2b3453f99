#include "ui/charts/chart_style.h"

#include "models/report/page_style.h"

#include <QFontInfo>

namespace kz::charts {

QFont ChartStyle::title() const
{
    QFont font = body;
    font.setPixelSize(qRound(em() * 1.15));
    font.setBold(true);
    return font;
}

QFont ChartStyle::caption() const
{
    QFont font = body;
    font.setPixelSize(qRound(em() * 0.9));
    return font;
}

QFont ChartStyle::standardBody()
{
    QFont font;
    font.setPixelSize(12);
    return font;
}

ChartStyle ChartStyle::screen(const QFont &font, const ChartColours &colours)
{
    ChartStyle style;
    style.colours = colours;
    style.body = font;
    style.body.setFamilies(QStringList{QFontInfo(font).family()} + report::pageFont(1).families());
    style.body.setPixelSize(QFontInfo(font).pixelSize());
    return style;
}

ChartStyle ChartStyle::file()
{
    ChartStyle style;
    style.body = report::pageFont(1);
    style.body.setPixelSize(12);
    style.padding = 1;
    return style;
}

ChartStyle ChartStyle::paper()
{
    ChartStyle style = file();
    style.transparent = true;
    style.padding = 0;
    return style;
}

} // namespace kz::charts

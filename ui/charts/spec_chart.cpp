#include "ui/charts/spec_chart.h"

#include "models/report/chart_table.h"
#include "ui/charts/chart_words.h"
#include "ui/charts/plot.h"

#include <QAbstractAxis>
#include <QAbstractSeries>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>

#include <algorithm>

namespace kz::charts {

using report::ChartSpec;

/// Paints for the chart: one under, one over what QtCharts draws.
class SpecChart::Layer final : public QGraphicsItem
{
public:
    using Paint = void (SpecChart::*)(QPainter &) const;

    Layer(SpecChart *chart, Paint how, double z) : QGraphicsItem(chart), m_chart(*chart), m_paint(how) { setZValue(z); }

    void setSize(QSizeF size)
    {
        prepareGeometryChange();
        m_size = size;
        update();
    }
    QRectF boundingRect() const override { return {QPointF(), m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        (m_chart.*m_paint)(*painter);
    }

private:
    const SpecChart &m_chart;
    Paint m_paint;
    QSizeF m_size;
};

SpecChart::SpecChart()
    : m_under(new Layer(this, &SpecChart::paintUnder, -1)), m_over(new Layer(this, &SpecChart::paintOver, 1000))
{
    legend()->hide();
    setBackgroundVisible(false);
    setBackgroundRoundness(0);
    setMargins(QMargins());
    layout()->setContentsMargins(0, 0, 0, 0);
    setAnimationOptions(NoAnimation);
}

SpecChart::~SpecChart() = default;

void SpecChart::clear()
{
    m_plot.reset();
    m_legend.clear();
    removeAllSeries();
    const QList<QAbstractAxis *> old = axes();
    for (QAbstractAxis *axis : old) {
        removeAxis(axis);
        delete axis;
    }
}

void SpecChart::present(const ChartSpec &spec, const ChartStyle &style, QSizeF size)
{
    clear();
    m_spec = spec;
    m_style = style;
    resize(size);
    m_under->setSize(size);
    m_over->setSize(size);
    if (!report::hasFigures(m_spec))
        return;

    const double pad = m_style.em() * m_style.padding;
    QRectF room = QRectF(QPointF(), size).adjusted(pad, pad, -pad, -pad);
    if (!m_spec.title.isEmpty())
        room.setTop(room.top() + fitWords(m_spec.title, m_style.title(), room.width(), 2).height + m_style.em() * 0.5);
    m_plot = makePlot(m_spec, m_style);
    if (m_plot->hasLegend())
        room.setTop(room.top() + arrangeLegend(room));
    m_plot->arrange(*this, room);
    setPlotArea(m_plot->area());
    layout()->activate();
}

double SpecChart::arrangeLegend(const QRectF &room)
{
    const QFont font = m_style.caption();
    const double em = m_style.em();
    const double line = lineHeight(font);
    const double key = m_plot->keyWidth() + em * 0.5;
    double x = room.left();
    double y = room.top();
    for (int s = 0; s < int(m_spec.series.size()); ++s) {
        const QString &name = m_spec.series[std::size_t(s)].name;
        if (name.isEmpty())
            continue;
        const double words = std::min(widthOf(name, font) + 1, room.width() - key);
        const double whole = key + words;
        if (x > room.left() && x + whole > room.right()) {
            x = room.left();
            y += line;
        }
        m_legend.push_back({s, QRectF(x, y, m_plot->keyWidth(), line), QRectF(x + key, y, words, line)});
        x += whole + em * 1.4;
    }
    return m_legend.empty() ? 0 : y + line - room.top() + em * 0.5;
}

const std::vector<ChartMark> &SpecChart::marks() const
{
    static const std::vector<ChartMark> none;
    return m_plot ? m_plot->marks() : none;
}

const std::vector<ChartLabel> &SpecChart::labels() const
{
    static const std::vector<ChartLabel> none;
    return m_plot ? m_plot->labels() : none;
}

QRectF SpecChart::area() const
{
    return m_plot ? m_plot->area() : QRectF();
}

void SpecChart::paintUnder(QPainter &painter) const
{
    if (!m_style.transparent)
        painter.fillRect(m_under->boundingRect(), m_style.colours.surface);
    if (m_plot)
        m_plot->paintUnder(painter);
}

void SpecChart::paintOver(QPainter &painter) const
{
    const double pad = m_style.em() * m_style.padding;
    const QRectF room = m_over->boundingRect().adjusted(pad, pad, -pad, -pad);
    painter.setPen(m_style.colours.text);
    const Words title = fitWords(m_spec.title, m_style.title(), room.width(), 2);
    paintWords(painter, room, title, Qt::AlignLeft);
    if (!m_plot) {
        const QString empty
            = m_spec.empty.isEmpty() ? QCoreApplication::translate("Chart", "Nothing to show yet.") : m_spec.empty;
        painter.setPen(m_style.colours.muted);
        paintWords(painter, room, fitWords(empty, m_style.body, room.width() * 0.8, 4), Qt::AlignCenter);
        return;
    }
    m_plot->paintOver(painter);
    for (const LegendKey &key : m_legend) {
        m_plot->paintKey(painter, key.key, key.series);
        painter.setPen(m_style.colours.text);
        paintWords(painter, key.words,
                   fitWords(m_spec.series[std::size_t(key.series)].name, m_style.caption(), key.words.width() + 1),
                   Qt::AlignLeft);
    }
}

void paintChart(QPainter &painter, const ChartSpec &spec, const ChartStyle &style, QSizeF size)
{
    QGraphicsScene scene;
    auto *chart = new SpecChart; // the scene owns its items
    scene.addItem(chart);
    chart->present(spec, style, size);
    const QRectF all(QPointF(), size);
    scene.setSceneRect(all);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, all, all);
}

} // namespace kz::charts

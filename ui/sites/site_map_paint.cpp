#include "models/words/words.h"
#include "ui/charts/chart_marks.h"
#include "ui/sites/site_map_scene.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <set>

// How the map looks.

namespace kz {

using charts::ChartColours;
using report::ChartSpec;

namespace {

ChartSpec::Role roleOf(SiteKind kind)
{
    return ChartSpec::Role(int(ChartSpec::Role::Series1) + int(kind) % 8);
}

/// Whole numbers a legend explains sizes by: none, few and about the most.
std::vector<int> exampleSizes(int most)
{
    const auto round = [](double value) {
        const double power = std::pow(10, std::floor(std::log10(std::max(1.0, value))));
        return int(std::max(1.0, std::floor(value / power) * power));
    };
    const std::set<int> sizes{round(most / 10.0), round(most / 3.0), round(most)};
    return {sizes.begin(), sizes.end()};
}

} // namespace

void SiteMapScene::paintDot(QPainter &painter, QPointF at, const storage::SiteOnMap &site, double radius) const
{
    const ChartColours &colours = m_style.colours;
    if (site.remote || site.island) {
        painter.setPen(QPen(colours.text, m_style.em() * 0.09));
        painter.setBrush(colours.surface);
        painter.drawEllipse(at, radius - 0.5, radius - 0.5);
        radius -= ringWidth();
    }
    const QColor fill = colours.fill(roleOf(site.kind));
    const QColor edge = colours.mark(roleOf(site.kind));
    // Shapes with corners reach farther than their size says.
    charts::paintDot(painter, at, int(site.kind), 2 * radius * 0.85, site.there > 0 ? fill : colours.surface, edge);
}

void SiteMapScene::paintGroups(QPainter &painter) const
{
    const ChartColours &colours = m_style.colours;
    for (size_t g = 0; g < m_groups.size(); ++g) {
        const Group &group = m_groups[g];
        if (group.sites.size() < 2)
            continue;
        const QPointF home = m_window.toScreen(group.home);
        painter.setPen(QPen(colours.muted, 1, Qt::DotLine));
        for (const int site : group.sites)
            painter.drawLine(home, placeOf(site));
        if (const auto &box = layout().groupLabels[g]) {
            painter.setPen(colours.muted);
            painter.drawText(box->translated(shift()), Qt::AlignCenter, group.name);
        }
    }
}

void SiteMapScene::paint(QPainter &painter) const
{
    const ChartColours &colours = m_style.colours;
    const QRectF area(QPointF(), m_window.size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), m_size), colours.surface);
    painter.setFont(m_style.caption());
    painter.setClipRect(area);
    paintGroups(painter);
    const QPointF moved = shift();
    const double beyond = 2 * m_style.em();
    const QRectF inSight = area.adjusted(-beyond, -beyond, beyond, beyond);
    const Layout &laid = layout();
    for (size_t i = 0; i < m_map.sites.size(); ++i)
        if (const QPointF at = laid.dots[i] + moved; inSight.contains(at))
            paintDot(painter, at, m_map.sites[i], m_radii[i]);
    painter.setPen(colours.text);
    for (size_t i = 0; i < m_map.sites.size(); ++i)
        if (const auto &label = laid.labels[i]; label && area.intersects(label->translated(moved)))
            painter.drawText(label->translated(moved), Qt::AlignCenter, labelOf(int(i)));
    paintScale(painter);
    painter.setClipping(false);
    paintLegend(painter, QRectF(area.right(), 0, legendWidth(), m_size.height()));
    painter.restore();
}

charts::Picture SiteMapScene::picture() const
{
    const int titleHeight = qCeil(QFontMetricsF(m_style.title()).height() * 1.8);
    QStringList sites;
    for (size_t i = 0; i < m_map.sites.size(); ++i)
        sites << words(int(i)).replace(u'\n', QStringLiteral(". "));
    return {.title = title(),
            .description = sites.join(u'\n'),
            .size = m_size.toSize() + QSize(0, titleHeight),
            .surface = m_style.colours.surface,
            .paint = [this, titleHeight](QPainter &painter, int) {
                const double em = m_style.em();
                painter.fillRect(QRectF(0, 0, m_size.width(), titleHeight), m_style.colours.surface);
                painter.setFont(m_style.title());
                painter.setPen(m_style.colours.text);
                painter.drawText(QRectF(em, 0, m_size.width() - em, titleHeight), Qt::AlignVCenter, title());
                painter.translate(0, titleHeight);
                paint(painter);
            }};
}

void SiteMapScene::paintScale(QPainter &painter) const
{
    const double em = m_style.em();
    const ScaleBar bar = scaleBar(m_window.scale, 10 * em);
    const QPointF left(em, m_window.size.height() - em);
    const QPointF right = left + QPointF(bar.pixels, 0);
    const QPointF tick(0, em * 0.4);
    const QString length = bar.kilometres >= 1 ? tr("%1 km").arg(words::numberText(bar.kilometres, 0))
                                               : tr("%1 m").arg(words::numberText(bar.kilometres * 1000, 0));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_style.colours.surface);
    painter.drawRect(QRectF(0, left.y() - metrics.height() - em * 0.6,
                            std::max(bar.pixels, metrics.horizontalAdvance(length)) + 2 * em, 3 * em));
    painter.setPen(QPen(m_style.colours.text, em * 0.1));
    for (const auto &[from, to] :
         {std::pair(left, right), std::pair(left, left - tick), std::pair(right, right - tick)})
        painter.drawLine(from, to);
    painter.drawText(left - QPointF(0, em * 0.5), length);
}

void SiteMapScene::paintLegend(QPainter &painter, const QRectF &box) const
{
    const ChartColours &colours = m_style.colours;
    const double em = m_style.em();
    const QFontMetricsF metrics(m_style.caption());
    const double line = metrics.height() * 1.35;
    double y = em;
    const auto heading = [&](const QString &text) {
        QFont bold = m_style.caption();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(colours.text);
        painter.drawText(QRectF(box.left() + em, y, box.width() - 2 * em, line), Qt::AlignVCenter, text);
        painter.setFont(m_style.caption());
        y += line;
    };
    const auto row = [&](const storage::SiteOnMap &site, double radius, const QString &text) {
        const double high = std::max(line, 2 * radius + m_style.em() * 0.3);
        paintDot(painter, QPointF(box.left() + em * 2.5, y + high / 2), site, radius);
        painter.setPen(colours.text);
        painter.drawText(QRectF(box.left() + em * 4.5, y, box.width() - em * 5, high), Qt::AlignVCenter, text);
        y += high;
    };
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(box.topLeft(), box.bottomLeft());
    if (m_map.sites.empty())
        return;
    const double usual = em * 0.5;
    std::set<SiteKind> kinds;
    for (const storage::SiteOnMap &site : m_map.sites)
        kinds.insert(site.kind);
    heading(tr("Kind of site"));
    for (const SiteKind kind : kinds)
        row({.name = {}, .kind = kind, .municipalityName = {}, .there = 1}, usual, words::enumText(kind));
    const auto isFar = [](const storage::SiteOnMap &site) { return site.remote || site.island; };
    const storage::SiteOnMap &largest = m_map.sites.front();
    const auto like = [&](int people, bool remote) {
        return storage::SiteOnMap{
            .name = {}, .kind = largest.kind, .remote = remote, .municipalityName = {}, .there = people};
    };
    if (std::ranges::any_of(m_map.sites, isFar))
        row(like(1, true), usual + ringWidth(), tr("Remote area or island"));
    y += line / 2;
    heading(tr("There now (n)"));
    if (m_map.sites.back().there == 0)
        row(like(0, false), radiusFor(0), tr("nobody"));
    if (largest.there > 0)
        for (const int people : exampleSizes(largest.there))
            row(like(people, false), radiusFor(people), words::numberText(people, 0));
    if (std::ranges::any_of(m_groups, [](const Group &group) { return group.sites.size() > 1; })) {
        y += line / 2;
        painter.setPen(colours.muted);
        painter.drawText(QRectF(box.left() + em, y, box.width() - 2 * em, box.bottom() - y), Qt::TextWordWrap,
                         tr("Sites of one municipality stand around its place."));
    }
}

void SiteMapScene::paintChosen(QPainter &painter, int site) const
{
    const ChartColours &colours = m_style.colours;
    const QPointF at = placeOf(site);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(QRectF(QPointF(), m_window.size));
    painter.setPen(QPen(colours.accent, m_style.em() * 0.18));
    painter.setBrush(Qt::NoBrush);
    const double radius = m_radii[size_t(site)] + m_style.em() * 0.25;
    painter.drawEllipse(at, radius, radius);
    if (!isLabelled(site)) {
        painter.setFont(m_style.caption());
        const double inside = m_style.em() * 0.3;
        QRectF box(at + QPointF(radius + inside, -m_words[size_t(site)].height() / 2), m_words[size_t(site)]);
        box.adjust(-inside, -inside, inside, inside);
        box.moveLeft(std::min(box.left(), m_window.size.width() - box.width()));
        painter.setBrush(colours.surface);
        painter.setPen(QPen(colours.accent, 1));
        painter.drawRect(box);
        painter.setPen(colours.text);
        painter.drawText(box, Qt::AlignCenter, labelOf(site));
    }
    painter.restore();
}

} // namespace kz

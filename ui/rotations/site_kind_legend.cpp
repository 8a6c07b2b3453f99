#include "ui/rotations/site_kind_legend.h"

#include "models/words/words.h"
#include "ui/rotations/board_words.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QPainter>

#include <algorithm>

namespace kz {

SiteKindLegend::SiteKindLegend(QWidget *parent) : QWidget(parent)
{
    setMinimumHeight(space::controlHeight);
}

void SiteKindLegend::setSites(const std::vector<Site> &sites)
{
    m_kinds.clear();
    for (const Site &site : sites)
        m_kinds.push_back(site.kind);
    std::ranges::sort(m_kinds);
    m_kinds.erase(std::ranges::unique(m_kinds).begin(), m_kinds.end());
    update();
}

void SiteKindLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.setFont(sizedFont(font(), TextSize::Caption));
    constexpr int square = 12;
    int x = 0;
    for (const SiteKind kind : m_kinds) {
        const QString word = words::enumText(kind);
        const int wide = painter.fontMetrics().horizontalAdvance(word);
        if (x + square + space::base + wide > width())
            return; // every bar says where it is
        painter.fillRect(QRect(x, (height() - square) / 2, square, square), theme.color(siteKindRole(kind)));
        x += square + space::base;
        painter.setPen(theme.color(ThemeRole::Muted));
        painter.drawText(QRect(x, 0, wide + 2, height()), Qt::AlignLeft | Qt::AlignVCenter, word);
        x += wide + space::groups;
    }
}

} // namespace kz

#include "ui/widgets/have_need_bar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kz {

namespace {

constexpr int barHeight = 8;
constexpr int iconSize = 16;

// 18.5 but 20: a decimal only where there is one. Rounded down, so that nothing looks met before it is.
QString figure(double value)
{
    const double shown = std::floor(value * 10 + 1e-9) / 10;
    return QLocale().toString(shown, 'f', shown == std::floor(shown) ? 0 : 1);
}

} // namespace

QString HaveNeed::text() const
{
    const QString figures = QStringLiteral("%1 / %2").arg(figure(have), figure(need));
    return unit.isEmpty() ? figures : figures + QLatin1Char(' ') + unit;
}

double HaveNeed::share() const
{
    return need > 0 ? std::clamp(have / need, 0.0, 1.0) : (met ? 1.0 : 0.0);
}

HaveNeedBar::HaveNeedBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void HaveNeedBar::setFigures(const HaveNeed &figures)
{
    m_figures = figures;
    setAccessibleName(figures.met ? tr("%1, met").arg(figures.text()) : figures.text());
    updateGeometry();
    update();
}

QSize HaveNeedBar::sizeHint() const
{
    return minimumSizeHint() + QSize(80, 0);
}

QSize HaveNeedBar::minimumSizeHint() const
{
    const QFontMetrics metrics(font());
    return {80 + space::inside + textWidth() + iconSize, std::max(metrics.height(), iconSize) + space::base};
}

void HaveNeedBar::paint(QPainter *painter, const QRect &rect, const QPalette &palette, const QFont &font,
                        const HaveNeed &figures, int textWidth)
{
    const Theme &theme = Theme::of(palette);
    const QFontMetrics metrics(font);
    const QString text = figures.text();
    const int words = (textWidth > 0 ? textWidth : metrics.horizontalAdvance(text)) + iconSize + space::base;
    const QRect right(rect.right() + 1 - words, rect.top(), words, rect.height());
    QRectF bar(rect.left(), rect.top() + (rect.height() - barHeight) / 2.0, rect.width() - words - space::inside,
               barHeight);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    if (bar.width() > barHeight) {
        painter->setBrush(theme.color(ThemeRole::Line));
        painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        const double share = figures.share();
        if (share > 0) {
            bar.setWidth(std::max<double>(bar.width() * share, barHeight));
            painter->setBrush(theme.color(figures.met ? ThemeRole::Good : ThemeRole::Accent));
            painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        }
    }
    painter->setFont(font);
    painter->setPen(palette.color(QPalette::Text));
    painter->drawText(right.adjusted(0, 0, -iconSize - space::base, 0), Qt::AlignVCenter | Qt::AlignRight, text);
    if (figures.met) {
        const QRect icon(right.right() + 1 - iconSize, right.top() + (right.height() - iconSize) / 2, iconSize,
                         iconSize);
        lineIcon(QStringLiteral("good"), ThemeRole::Good).paint(painter, icon);
    }
    painter->restore();
}

void HaveNeedBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), palette(), font(), m_figures, textWidth());
}

int HaveNeedBar::textWidth() const
{
    // As wide as the longest the figures can become: bars that need the same end at the same place.
    HaveNeed full = m_figures;
    full.have = std::max(full.have, std::floor(full.need) + 0.5);
    return QFontMetrics(font()).horizontalAdvance(full.text());
}

} // namespace kz

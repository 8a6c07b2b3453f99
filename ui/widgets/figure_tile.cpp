#include "ui/widgets/figure_tile.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QPainter>

#include <algorithm>

namespace kz {

namespace {
constexpr int leastWidth = 152;
constexpr int markSize = 14;
} // namespace

FigureTile::FigureTile(const QString &label, QWidget *parent) : QAbstractButton(parent), m_label(label)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    setFigure(QStringLiteral("–"));
    connect(this, &QAbstractButton::clicked, this, [this] {
        if (!m_link.isEmpty())
            Q_EMIT linkActivated(m_link);
    });
}

void FigureTile::setFigure(const QString &figure, const QString &unit)
{
    m_figure = figure;
    m_unit = unit;
    describe();
}

void FigureTile::setNote(const QString &note, State state)
{
    m_note = note;
    m_state = state;
    describe();
}

void FigureTile::setLink(const QString &link)
{
    m_link = link;
    setFocusPolicy(link.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(link.isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover, !link.isEmpty());
    update();
}

void FigureTile::describe()
{
    setAccessibleName(QStringLiteral("%1: %2 %3").arg(m_label, m_figure, m_unit).trimmed());
    setAccessibleDescription(m_note);
    updateGeometry();
    update();
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics caption(sizedFont(font(), TextSize::Caption));
    const QFontMetrics figure(sizedFont(font(), TextSize::Figure));
    const int widest = std::max({caption.horizontalAdvance(m_label), caption.horizontalAdvance(m_note) + markSize + 4,
                                 figure.horizontalAdvance(m_figure) + 4 + caption.horizontalAdvance(m_unit)});
    return {std::max(leastWidth, widest + 2 * space::groups),
            12 + caption.height() + figure.height() + caption.height() + 12};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const bool over = !m_link.isEmpty() && underMouse();
    const bool focused = hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(over ? theme.tint(ThemeRole::Muted, 0.06) : theme.color(ThemeRole::Raised));
    painter.setPen(QPen(theme.color(focused ? ThemeRole::Accent : ThemeRole::Line), focused ? 2 : 1));
    const qreal inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 6, 6);

    const QFont captionFont = sizedFont(font(), TextSize::Caption);
    const QFont figureFont = sizedFont(font(), TextSize::Figure);
    const QFontMetrics caption(captionFont);
    const QFontMetrics figure(figureFont);
    QRect line = rect().adjusted(space::groups, 12, -space::groups, -12);

    line.setHeight(caption.height());
    painter.setFont(captionFont);
    painter.setPen(theme.color(ThemeRole::Muted));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, caption.elidedText(m_label, Qt::ElideRight, line.width()));
    if (over || focused)
        lineIcon(QStringLiteral("forward"), ThemeRole::Accent)
            .paint(&painter, QRect(line.right() - 13, line.top() + (line.height() - 14) / 2, 14, 14));

    line.translate(0, line.height());
    line.setHeight(figure.height());
    painter.setFont(figureFont);
    painter.setPen(theme.color(ThemeRole::Text));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    if (!m_unit.isEmpty()) {
        painter.setFont(captionFont);
        painter.setPen(theme.color(ThemeRole::Muted));
        const int x = line.left() + figure.horizontalAdvance(m_figure) + space::base;
        painter.drawText(x, line.top() + (line.height() - figure.height()) / 2 + figure.ascent(), m_unit);
    }

    line.translate(0, line.height());
    line.setHeight(caption.height());
    if (m_state != State::Neutral && !m_note.isEmpty()) {
        lineIcon(stateIcon(m_state), stateRole(m_state))
            .paint(&painter, QRect(line.left(), line.top() + (line.height() - markSize) / 2, markSize, markSize));
        line.setLeft(line.left() + markSize + space::base);
    }
    painter.setFont(captionFont);
    painter.setPen(theme.color(stateRole(m_state)));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, caption.elidedText(m_note, Qt::ElideRight, line.width()));
}

} // namespace kz

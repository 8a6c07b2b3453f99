#include "ui/widgets/state_badge.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace kz {

namespace {
constexpr int iconOfBadge = 14;
constexpr int side = 8;
} // namespace

ThemeRole stateRole(State state)
{
    switch (state) {
    case State::Good:
        return ThemeRole::Good;
    case State::Warning:
        return ThemeRole::Warning;
    case State::Bad:
        return ThemeRole::Bad;
    case State::Accent:
        return ThemeRole::Accent;
    case State::Neutral:
        break;
    }
    return ThemeRole::Muted;
}

QString stateIcon(State state)
{
    switch (state) {
    case State::Good:
        return QStringLiteral("good");
    case State::Warning:
        return QStringLiteral("warning");
    case State::Bad:
        return QStringLiteral("bad");
    case State::Accent:
        return QStringLiteral("info");
    case State::Neutral:
        break;
    }
    return QStringLiteral("open-circle");
}

StateBadge::StateBadge(State state, const QString &word, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setState(state, word);
}

void StateBadge::setState(State state, const QString &word)
{
    m_state = state;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateBadge::sizeFor(const QFont &font, const QString &word)
{
    const QFontMetrics metrics(font);
    const int text = word.isEmpty() ? 0 : metrics.horizontalAdvance(word) + space::base;
    return {side + iconOfBadge + text + side, std::max(metrics.height(), iconOfBadge) + space::base};
}

QSize StateBadge::sizeHint() const
{
    return sizeFor(pillFont(), m_word);
}

void StateBadge::paint(QPainter *painter, const QRect &rect, const QPalette &palette, const QFont &font, State state,
                       const QString &word)
{
    const Theme &theme = Theme::of(palette);
    const ThemeRole role = stateRole(state);
    const QSize wanted = sizeFor(font, word);
    QRect pill(0, 0, std::min(wanted.width(), rect.width()), std::min(wanted.height(), rect.height()));
    pill.moveTopLeft({rect.left(), rect.top() + (rect.height() - pill.height()) / 2});

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.tint(role));
    painter->drawRoundedRect(QRectF(pill), pill.height() / 2.0, pill.height() / 2.0);
    const QRect icon(pill.left() + side, pill.top() + (pill.height() - iconOfBadge) / 2, iconOfBadge, iconOfBadge);
    lineIcon(stateIcon(state), role).paint(painter, icon);
    painter->setFont(font);
    painter->setPen(theme.color(role));
    const QRect text = pill.adjusted(side + iconOfBadge + space::base, 0, -side / 2, 0);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                      QFontMetrics(font).elidedText(word, Qt::ElideRight, text.width()));
    painter->restore();
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(&painter, rect(), palette(), pillFont(), m_state, m_word);
}

void StateBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

QFont StateBadge::pillFont() const
{
    return sizedFont(font(), TextSize::Caption);
}

} // namespace kz

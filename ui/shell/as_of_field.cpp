#include "ui/shell/as_of_field.h"

#include "ui/shell/as_of_chooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace kz {

/// The field itself; on any day but today it is drawn as a warning, so that nobody reads old figures as new ones.
class AsOfButton final : public QPushButton
{
public:
    using QPushButton::QPushButton;

    void setMarked(bool marked)
    {
        m_marked = marked;
        setIcon(lineIcon(QStringLiteral("calendar"),
                         marked ? std::optional(ThemeRole::Warning) : std::optional(ThemeRole::Muted)));
        update();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        if (!m_marked)
            return;
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(theme.tint(ThemeRole::Warning, 0.16));
        painter.setPen(QPen(theme.color(ThemeRole::Warning), hasFocus() ? 2.5 : 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::corner, space::corner);
        const int side = iconSize().width();
        const QFontMetrics metrics(font());
        const int width = side + space::base + metrics.horizontalAdvance(text());
        const int left = (this->width() - width) / 2;
        icon().paint(&painter, QRect(left, (height() - side) / 2, side, side));
        painter.setPen(theme.color(ThemeRole::Warning));
        painter.drawText(rect().adjusted(left + side + space::base, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    bool m_marked = false;
};

AsOfField::AsOfField(const Clock &clock, QWidget *parent) : QWidget(parent), m_clock(clock), m_shown(clock.today())
{
    m_button = new AsOfButton;
    m_button->setObjectName(QStringLiteral("asOfButton"));
    m_back = new QToolButton;
    m_back->setObjectName(QStringLiteral("asOfBack"));
    m_back->setAutoRaise(true);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setFocusPolicy(Qt::StrongFocus);
    m_back->setIcon(lineIcon(QStringLiteral("undo")));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::base);
    row->addWidget(m_back);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &AsOfField::choose);
    connect(m_back, &QToolButton::clicked, this, [this] { setDay({}); });

    m_midnight.setInterval(60'000);
    connect(&m_midnight, &QTimer::timeout, this, &AsOfField::refresh);
    m_midnight.start();
    retranslate();
}

QDate AsOfField::day() const
{
    return m_day.isValid() ? m_day : m_clock.today();
}

void AsOfField::setDay(QDate day)
{
    m_day = day == m_clock.today() ? QDate() : day;
    refresh();
}

void AsOfField::choose()
{
    if (m_chooser)
        return;
    m_chooser = new AsOfChooser(m_clock.today(), day(), this);
    connect(m_chooser, &AsOfChooser::chosen, this, &AsOfField::setDay);
    connect(m_chooser, &QObject::destroyed, this, [this] { m_chooser = nullptr; });
    m_chooser->popupUnder(m_button);
}

void AsOfField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void AsOfField::retranslate()
{
    m_back->setText(tr("Back to today"));
    m_back->setAccessibleName(m_back->text());
    m_button->setToolTip(tr("The day everything is shown as of"));
    m_button->setWhatsThis(tr("Every page and every report shows what had happened by this day; records dated later "
                              "are left out. Coloured: it is another day than today."));
    refresh();
}

void AsOfField::refresh()
{
    const QString date = QLocale().toString(day(), tr("d MMM yyyy"));
    m_button->setText(isToday() ? tr("Today, %1").arg(date) : tr("As of %1").arg(date));
    m_button->setAccessibleName(m_button->text());
    m_button->setMarked(!isToday());
    m_back->setVisible(!isToday());
    if (day() != m_shown) {
        m_shown = day();
        Q_EMIT dayChanged(m_shown);
    }
}

} // namespace kz

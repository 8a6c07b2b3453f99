#include "ui/shell/navigation_rail.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/mnemonic.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace kz {

namespace {
constexpr int iconSide = 20;
constexpr int iconLeft = 18;
constexpr int labelLeft = iconLeft + iconSide + 12;
constexpr int collapsedWidth = 2 * iconLeft + iconSide;
constexpr int leastWidth = 168;
} // namespace

/// Icon and label, or the icon alone; says its label and shortcut to screen readers and as a tooltip when narrow.
class RailButton final : public QAbstractButton
{
public:
    RailButton(QAction *action, QWidget *parent) : QAbstractButton(parent), m_action(action)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(action, &QAction::changed, this, [this] { follow(); });
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        follow();
    }

    const QAction *action() const { return m_action; }
    void setCurrent(bool current)
    {
        m_current = current;
        setAccessibleDescription(current ? NavigationRail::tr("Current page") : QString());
        update();
    }
    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        follow();
    }

    QSize sizeHint() const override
    {
        QFont widest = font();
        widest.setBold(true);
        const QFontMetrics metrics(widest);
        int width = labelLeft + metrics.horizontalAdvance(text()) + space::groups;
        if (!shortcutText().isEmpty())
            width
                += QFontMetrics(sizedFont(font(), TextSize::Caption)).horizontalAdvance(shortcutText()) + space::inside;
        return {m_narrow ? collapsedWidth : width, std::max(36, metrics.height() + 14)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRect box = rect().adjusted(space::inside, 2, -space::inside, -2);
        QColor fill = Qt::transparent;
        if (m_current)
            fill = theme.tint(ThemeRole::Accent, theme.isDark() ? 0.22 : 0.12);
        else if (underMouse() || isDown())
            fill = theme.tint(ThemeRole::Muted, 0.1);
        painter.setBrush(fill);
        painter.setPen(hasFocus() ? QPen(theme.color(ThemeRole::Accent), 2) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(box), space::corner, space::corner);

        const ThemeRole role = m_current ? ThemeRole::Accent : ThemeRole::Text;
        const QRect icon(iconLeft, (height() - iconSide) / 2, iconSide, iconSide);
        lineIcon(m_action->icon().name(), m_current ? role : ThemeRole::Muted).paint(&painter, icon);
        if (m_narrow)
            return;
        QFont label = font();
        label.setBold(m_current);
        painter.setFont(label);
        painter.setPen(theme.color(role));
        const QRect words = rect().adjusted(labelLeft, 0, -space::groups, 0);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetrics(label).elidedText(text(), Qt::ElideRight, words.width()));
        painter.setFont(sizedFont(font(), TextSize::Caption));
        painter.setPen(theme.color(ThemeRole::Muted));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, shortcutText());
    }

private:
    // Places are counted off by position; only the search says its keys all the time.
    QString shortcutText() const
    {
        return m_action->property("showsShortcut").toBool() ? m_action->shortcut().toString(QKeySequence::NativeText)
                                                            : QString();
    }

    void follow()
    {
        const QString label = withoutMnemonic(m_action->text());
        const QString keys = m_action->shortcut().toString(QKeySequence::NativeText);
        setText(label);
        setAccessibleName(label);
        const QString both = keys.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, keys);
        setToolTip(m_narrow ? both : keys);
        setVisible(m_action->isVisible());
        updateGeometry();
        update();
    }

    QAction *m_action;
    bool m_current = false;
    bool m_narrow = false;
};

NavigationRail::NavigationRail(QWidget *parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("places"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, space::groups, 1, space::inside);
    m_column->setSpacing(0);
    for (QBoxLayout **part : {&m_top, &m_middle, &m_bottom}) {
        *part = new QVBoxLayout;
        (*part)->setSpacing(0);
    }
    m_column->addLayout(m_top);
    m_column->addSpacing(space::inside);
    m_column->addLayout(m_middle);
    m_column->addStretch();
    m_column->addLayout(m_bottom);
    setAccessibleName(tr("Places"));
    refreshWidth();
}

RailButton *NavigationRail::makeButton(QAction *action)
{
    auto *button = new RailButton(action, this);
    button->setNarrow(m_collapsed);
    button->setObjectName(action->objectName());
    button->installEventFilter(this);
    m_all.push_back(button);
    connect(action, &QAction::changed, this, &NavigationRail::refreshWidth);
    return button;
}

void NavigationRail::setSearch(QAction *action)
{
    action->setProperty("showsShortcut", true);
    m_top->addWidget(makeButton(action));
}

void NavigationRail::setCollapse(QAction *action)
{
    m_bottom->addWidget(makeButton(action));
}

void NavigationRail::setPlaces(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        RailButton *button = makeButton(action);
        m_places.push_back(button);
        m_middle->addWidget(button);
    }
    // The order of keys is the order of sight: search, places, collapse.
    if (m_all.size() > 2) {
        QWidget *last = m_all[0];
        for (RailButton *button : m_places)
            setTabOrder(std::exchange(last, button), button);
        setTabOrder(last, m_all[1]);
    }
    refreshWidth();
}

void NavigationRail::setCurrent(const QAction *action)
{
    for (RailButton *button : m_places)
        button->setCurrent(button->action() == action);
}

void NavigationRail::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    for (RailButton *button : m_all)
        button->setNarrow(collapsed);
    refreshWidth();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ThemeRole::Raised));
    painter.setPen(theme.color(ThemeRole::Line));
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

void NavigationRail::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        refreshWidth();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Places"));
}

bool NavigationRail::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            focusNextPrevChild(key == Qt::Key_Down);
            return true;
        }
    }
    return QFrame::eventFilter(object, event);
}

void NavigationRail::refreshWidth()
{
    int width = m_collapsed ? collapsedWidth : leastWidth;
    if (!m_collapsed)
        for (const RailButton *button : m_all)
            width = std::max(width, button->sizeHint().width());
    setFixedWidth(width + 1);
}

} // namespace kz

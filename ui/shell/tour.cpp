#include "ui/shell/tour.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <iterator>

namespace kz {

namespace {

constexpr int noteWidth = 320;
constexpr int gap = 12;
constexpr int followMs = 200;

struct Note {
    const char *target; ///< the name of a widget, or of a menu in the menu bar
    const char *title;
    const char *text;
};
constexpr Note notes[]{
    {"places", QT_TRANSLATE_NOOP("kz::Tour", "Everything has its place"),
     QT_TRANSLATE_NOOP("kz::Tour",
                       "People, ladders, rotations, ratings, sites and reports stand here. Ctrl+1 to Ctrl+9 "
                       "lead to them.")},
    {"attention", QT_TRANSLATE_NOOP("kz::Tour", "What needs you first"),
     QT_TRANSLATE_NOOP("kz::Tour",
                       "Who is behind and why, what expires, which rotation has no supervisor. A row opens "
                       "the person.")},
    {"search", QT_TRANSLATE_NOOP("kz::Tour", "Find anybody"),
     QT_TRANSLATE_NOOP("kz::Tour",
                       "Ctrl+K, then a few letters of a name in kanji, kana or romaji. It finds pages and "
                       "commands, too.")},
    {"asOfButton", QT_TRANSLATE_NOOP("kz::Tour", "As of any day"),
     QT_TRANSLATE_NOOP("kz::Tour",
                       "Choose the end of the fiscal year, and every page and report shows what was known "
                       "then.")},
    {"edit", QT_TRANSLATE_NOOP("kz::Tour", "Nothing is lost"),
     QT_TRANSLATE_NOOP("kz::Tour",
                       "Whatever you do is saved at once and can be taken back with Ctrl+Z, a whole import "
                       "included. F1 explains the page you are on.")},
};

/// A line around something, through which the mouse goes.
class Mark final : public QWidget
{
public:
    explicit Mark(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(palette()).color(ThemeRole::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), space::corner, space::corner);
    }
};

} // namespace

QRect noteBeside(const QRect &target, const QSize &note, const QRect &room)
{
    const QRect middle(room.center() - QPoint(note.width() / 2, note.height() / 2), note);
    if (target.isEmpty())
        return middle;
    const auto within = [&](QPoint at) {
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - note.width() + 1)));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - note.height() + 1)));
        return QRect(at, note);
    };
    for (const QPoint &at : {QPoint(target.left(), target.bottom() + gap), QPoint(target.right() + gap, target.top()),
                             QPoint(target.left() - gap - note.width(), target.top()),
                             QPoint(target.left(), target.top() - gap - note.height())})
        if (const QRect place = within(at); !place.intersects(target))
            return place;
    return middle;
}

Tour::Tour(QWidget *window)
    : QFrame(window), m_mark(new Mark(window)), m_title(new TextLabel(TextSize::Section)),
      m_text(new TextLabel(TextSize::Body)), m_count(new TextLabel(TextSize::Caption)), m_next(new QPushButton),
      m_close(new QPushButton)
{
    hide();
    setFixedWidth(noteWidth);
    m_text->setWordWrap(true);
    m_count->setTone(ThemeRole::Muted);
    m_next->setProperty("primary", true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::groups, space::groups, space::groups, 12);
    column->setSpacing(space::inside);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    setTabOrder(m_next, m_close);
    m_follow.setInterval(followMs);
    connect(&m_follow, &QTimer::timeout, this, &Tour::arrange);
    connect(m_next, &QPushButton::clicked, this, &Tour::goOn);
    connect(m_close, &QPushButton::clicked, this, &Tour::leave);
    window->installEventFilter(this);
}

void Tour::start()
{
    if (m_step < 0)
        m_before = QApplication::focusWidget();
    m_step = 0;
    showStep();
    m_follow.start();
}

void Tour::leave()
{
    if (m_step < 0)
        return;
    m_step = -1;
    m_follow.stop();
    m_mark->hide();
    const bool hadKeyboard = isAncestorOf(QApplication::focusWidget());
    hide();
    if (hadKeyboard && m_before)
        m_before->setFocus();
    Q_EMIT left();
}

void Tour::goOn()
{
    if (m_step + 1 == int(std::size(notes)))
        return leave();
    ++m_step;
    showStep();
}

void Tour::showStep()
{
    const Note &note = notes[m_step];
    const bool last = m_step + 1 == int(std::size(notes));
    m_title->setText(tr(note.title));
    m_text->setText(tr(note.text));
    m_count->setText(tr("%1 of %2").arg(m_step + 1).arg(int(std::size(notes))));
    m_next->setText(last ? tr("Done") : tr("Next"));
    m_close->setText(tr("Close"));
    m_close->setVisible(!last);
    // Whoever hears the window hears the note as the name of the button that has the keyboard.
    m_next->setAccessibleDescription(m_title->text() + QStringLiteral(". ") + m_text->text());
    setAccessibleName(m_title->text());
    show();
    raise();
    arrange();
    m_next->setFocus();
}

QRect Tour::target() const
{
    const QString name = QLatin1String(notes[m_step].target);
    if (const auto *menu = window()->findChild<QMenu *>(name)) {
        const auto *bar = qobject_cast<const QMenuBar *>(menu->parentWidget());
        return bar ? bar->actionGeometry(menu->menuAction()).translated(bar->mapTo(window(), QPoint())) : QRect();
    }
    const auto *widget = window()->findChild<QWidget *>(name);
    if (!widget || !widget->isVisible())
        return {};
    return widget->visibleRegion().boundingRect().translated(widget->mapTo(window(), QPoint()));
}

void Tour::arrange()
{
    if (m_step < 0)
        return;
    const QRect room = window()->rect().adjusted(space::inside, space::inside, -space::inside, -space::inside);
    const QRect at = target();
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(noteWidth) : sizeHint().height();
    setGeometry(noteBeside(at, QSize(noteWidth, height), room));
    m_mark->setVisible(!at.isEmpty());
    m_mark->setGeometry(at.adjusted(-2, -2, 2, 2) & window()->rect());
    m_mark->raise();
    raise();
}

bool Tour::eventFilter(QObject *object, QEvent *event)
{
    // The window lays itself out first, then the note finds its place anew.
    if (event->type() == QEvent::Resize && m_step >= 0)
        QMetaObject::invokeMethod(this, &Tour::arrange, Qt::QueuedConnection);
    return QFrame::eventFilter(object, event);
}

void Tour::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_step >= 0)
        showStep();
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        (m_close->hasFocus() ? m_close : m_next)->click();
        break;
    case Qt::Key_Escape:
        leave();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void Tour::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.color(ThemeRole::Raised));
    painter.setPen(QPen(theme.color(ThemeRole::Accent), 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace kz

#include "tests/support/gui_checks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTest>
#include <QToolTip>
#include <QWidget>

namespace kz::test {

namespace {

bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QMenu *>(widget))
        return false;
    // Parts that Qt makes inside its own controls are spoken for by the control.
    if (widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QLineEdit *>(widget->parent())
        || qobject_cast<const QAbstractSpinBox *>(widget->parent()) || qobject_cast<const QComboBox *>(widget->parent())
        || qobject_cast<const QMenuBar *>(widget->parent()))
        return false;
    for (const QWidget *above = widget->parentWidget(); above; above = above->parentWidget())
        if (above->inherits("QCalendarWidget") || above->inherits("QHeaderView")
            || (qobject_cast<const QAbstractItemView *>(above) && !qobject_cast<const QLineEdit *>(widget)))
            return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractSlider *>(widget)
        || qobject_cast<const QTabBar *>(widget) || qobject_cast<const QProgressBar *>(widget)
        || widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit");
}

class Claims
{
public:
    void add(const QString &where, const QKeySequence &key, const QString &who)
    {
        if (key.isEmpty())
            return;
        const QString place = where + QStringLiteral(": ") + key.toString();
        if (m_first.contains(place))
            m_clashes.append(QStringLiteral("%1, %2, %3").arg(place, m_first.value(place), who));
        m_first.insert(place, who);
    }
    QStringList clashes() const { return m_clashes; }

private:
    QHash<QString, QString> m_first;
    QStringList m_clashes;
};

void addMenu(Claims &claims, const QString &where, const QList<QAction *> &actions)
{
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            claims.add(where, QKeySequence::mnemonic(action->text()), action->text());
        if (const QMenu *menu = action->menu())
            addMenu(claims, action->text(), menu->actions());
    }
}

QString described(const QWidget *widget)
{
    const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return QStringLiteral("%1 “%2” %3")
        .arg(QString::fromLatin1(widget->metaObject()->className()),
             accessible ? accessible->text(QAccessible::Name) : QString(), widget->objectName());
}

QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    return {};
}

/// Where the words of a label or button are drawn, in the coordinates of `root`; empty when out of sight.
QRect drawnWords(const QWidget *widget, const QWidget *root)
{
    QRect drawn = widget->contentsRect();
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->textFormat() != Qt::RichText)
        drawn = widget->style()->itemTextRect(widget->fontMetrics(), drawn.adjusted(label->margin(), 0, 0, 0),
                                              int(label->alignment()) | (label->wordWrap() ? int(Qt::TextWordWrap) : 0),
                                              true, label->text());
    drawn &= widget->visibleRegion().boundingRect();
    return drawn.translated(widget->mapTo(root, QPoint()));
}

/// Whether the tooltip there says it. Another stands in its place before, since what goes stays for a moment.
bool isTold(QWidget *widget, QPoint at, const QString &words)
{
    QToolTip::showText(widget->mapToGlobal(at), QStringLiteral("-"), widget);
    QHelpEvent asks(QEvent::ToolTip, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &asks);
    const bool told = QToolTip::text().contains(words);
    QToolTip::hideText();
    return told;
}

int widthOf(const QWidget *widget, const QString &words, int flags = 0)
{
    return widget->fontMetrics().size(flags, words).width();
}

void addCutHeadings(const QHeaderView *header, QStringList &cut)
{
    if (header->orientation() != Qt::Horizontal || !header->model())
        return;
    const int margin = header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
    const int mark = header->style()->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, header);
    for (int section = 0; section < header->count(); ++section) {
        const QString words = header->model()->headerData(section, Qt::Horizontal).toString();
        const bool arrow = header->isSortIndicatorShown() && header->sortIndicatorSection() == section;
        const int room = header->sectionSize(section) - 2 * margin - (arrow ? mark : 0);
        if (header->isSectionHidden(section) || words.isEmpty() || widthOf(header, words) <= room)
            continue;
        const QPoint at(header->sectionViewportPosition(section) + margin, header->height() / 2);
        const bool mayBeWider = header->sectionResizeMode(section) == QHeaderView::Interactive;
        if (!mayBeWider || !isTold(header->viewport(), at, words))
            cut.append(words);
    }
}

void addCutTabs(const QTabBar *tabs, QStringList &cut)
{
    for (int tab = 0; tab < tabs->count(); ++tab)
        if (tabs->isTabVisible(tab)
            && widthOf(tabs, tabs->tabText(tab), Qt::TextShowMnemonic) > tabs->tabRect(tab).width())
            cut.append(tabs->tabText(tab));
}

void addCutChoice(QComboBox *combo, QStringList &cut)
{
    if (combo->isEditable() || combo->currentText().isEmpty())
        return;
    QStyleOptionComboBox option;
    option.initFrom(combo);
    option.frame = combo->hasFrame();
    const QRect field
        = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo);
    const int icon = combo->itemIcon(combo->currentIndex()).isNull() ? 0 : combo->iconSize().width() + 4;
    if (widthOf(combo, combo->currentText()) > field.width() - icon
        && !isTold(combo, combo->rect().center(), combo->currentText()))
        cut.append(combo->currentText());
}

bool saysWhatItIs(QAccessible::Role role)
{
    return role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Window
        && role != QAccessible::Pane;
}

/// Lists say their lines by themselves, and there may be many.
bool holdsLines(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

void addUnspoken(QAccessibleInterface *accessible, QStringList &found)
{
    if (!accessible || accessible->state().invisible)
        return;
    const QString name = accessible->text(QAccessible::Name).trimmed();
    const auto *widget = qobject_cast<const QWidget *>(accessible->object());
    const bool handsOn = widget && widget->focusProxy();            // the focus never rests there
    const bool scrolls = widget && widget->inherits("QScrollArea"); // of words alone: its name is all there is to say
    if (!handsOn && accessible->state().focusable
        && (name.isEmpty() || (!scrolls && !saysWhatItIs(accessible->role()))))
        found.append(QStringLiteral("%1 “%2” (role %3)")
                         .arg(accessible->object()
                                  ? QString::fromLatin1(accessible->object()->metaObject()->className())
                                  : QStringLiteral("part"),
                              name)
                         .arg(int(accessible->role())));
    if (holdsLines(accessible->role()))
        return;
    for (int i = 0; i < accessible->childCount(); ++i)
        addUnspoken(accessible->child(i), found);
}

} // namespace

QStringList unnamedControls(const QWidget *root)
{
    QStringList unnamed;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!isControl(widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            unnamed.append(QStringLiteral("%1 %2").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                       widget->objectName()));
    }
    return unnamed;
}

QStringList clashingKeys(const QWidget *root)
{
    Claims claims;
    const QList<QMenuBar *> bars = root->findChildren<QMenuBar *>();
    for (const QMenuBar *bar : bars)
        addMenu(claims, QStringLiteral("window"), bar->actions());
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root))
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            claims.add(QStringLiteral("window"), button->shortcut(), button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            claims.add(QStringLiteral("window"), QKeySequence::mnemonic(label->text()), label->text());
    }
    // A page's own keys are heard in that page alone, but the window's are heard there too.
    const QList<QAction *> actions = root->findChildren<QAction *>();
    QSet<QObject *> owners;
    for (const QAction *action : actions)
        if (action->shortcutContext() != Qt::WindowShortcut && !action->shortcuts().isEmpty())
            owners.insert(action->parent());
    QStringList clashes = claims.clashes();
    owners.insert(nullptr); // the window's against each other
    for (const QObject *owner : std::as_const(owners)) {
        Claims heard;
        for (const QAction *action : actions) {
            if (action->shortcutContext() != Qt::WindowShortcut && action->parent() != owner)
                continue;
            const QList<QKeySequence> shortcuts = action->shortcuts();
            for (const QKeySequence &shortcut : shortcuts)
                heard.add(QStringLiteral("shortcut"), shortcut, action->text());
        }
        clashes += heard.clashes();
    }
    clashes.removeDuplicates();
    return clashes;
}

QStringList clippedTexts(const QWidget *root)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // who was given new words finds their size
    QStringList clipped;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root))
            continue;
        const QString text = wordsOf(widget);
        if (text.isEmpty() || widget->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const bool narrow = widget->width() < widget->minimumSizeHint().width();
        const int needed = widget->hasHeightForWidth() ? widget->heightForWidth(widget->width())
                                                       : widget->minimumSizeHint().height();
        if (narrow || widget->height() < needed)
            clipped.append(text);
    }
    return clipped;
}

QStringList cutWords(const QWidget *root)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QStringList cut;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root))
            continue;
        if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            addCutHeadings(header, cut);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            addCutTabs(tabs, cut);
        else if (auto *combo = qobject_cast<QComboBox *>(widget))
            addCutChoice(combo, cut);
    }
    return cut;
}

QStringList overlappingTexts(const QWidget *root)
{
    QList<std::pair<const QWidget *, QRect>> drawn;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (widget->isVisibleTo(root) && widget->window() == root->window() && !wordsOf(widget).isEmpty())
            if (const QRect words = drawnWords(widget, root); !words.isEmpty())
                drawn.append({widget, words});
    QStringList found;
    for (qsizetype i = 0; i < drawn.size(); ++i)
        for (qsizetype j = i + 1; j < drawn.size(); ++j) {
            const auto &[first, here] = drawn[i];
            const auto &[second, there] = drawn[j];
            if (here.intersects(there) && !first->isAncestorOf(second) && !second->isAncestorOf(first))
                found.append(wordsOf(first) + QStringLiteral(" / ") + wordsOf(second));
        }
    return found;
}

QStringList unspokenControls(QWidget *root)
{
    QStringList found;
    addUnspoken(QAccessible::queryAccessibleInterface(root), found);
    return found;
}

namespace {

/// Of buttons of which one is down, Tab reaches that one and the arrows the others.
bool isReachedByArrows(const QWidget *widget, const QSet<const QWidget *> &reached)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->group() || !button->group()->exclusive())
        return false;
    const QList<QAbstractButton *> group = button->group()->buttons();
    return std::ranges::any_of(group, [&](const QAbstractButton *one) { return reached.contains(one); });
}

} // namespace

QStringList unreachedControls(QWidget *window)
{
    QApplication::setActiveWindow(window);
    if (!window->focusWidget())
        QTest::keyClick(window, Qt::Key_Tab);
    QList<const QWidget *> wanted;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (widget->isVisibleTo(window) && widget->window() == window && widget->isEnabled()
            && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
            wanted.append(widget);
    QSet<const QWidget *> reached;
    QStringList found;
    constexpr int most = 400;
    for (int i = 0; i < most; ++i) {
        QWidget *at = QApplication::focusWidget();
        if (!at || reached.contains(at))
            break;
        reached.insert(at);
        // Text with links goes through these first.
        for (int links = 0; links < 60 && QApplication::focusWidget() == at; ++links)
            QTest::keyClick(at, Qt::Key_Tab);
        if (QApplication::focusWidget() == at && wanted.size() > 1) {
            found.append(QStringLiteral("caught in ") + described(at));
            break;
        }
    }
    for (const QWidget *widget : std::as_const(wanted))
        if (!reached.contains(widget) && !isReachedByArrows(widget, reached))
            found.append(described(widget));
    return found;
}

} // namespace kz::test

#include "tests/support/gui_checks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QScrollBar>
#include <QTabBar>
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
    const QList<QAction *> actions = root->findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &shortcut : shortcuts)
            claims.add(QStringLiteral("shortcut"), shortcut, action->text());
    }
    return claims.clashes();
}

QStringList clippedTexts(const QWidget *root)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // who was given new words finds their size
    QStringList clipped;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root))
            continue;
        QString text;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            text = label->text();
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            text = button->text();
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

} // namespace kz::test

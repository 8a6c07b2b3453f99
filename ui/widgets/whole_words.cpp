#include "ui/widgets/whole_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QStyleOptionComboBox>
#include <QToolTip>

namespace kz {

namespace {

/// A place that shows words: how much room they have there, and what its own tooltip says.
struct Shown {
    QString words;
    int room = 0;
    QString tip;
};

Shown shownIn(const QComboBox &combo)
{
    if (combo.isEditable())
        return {};
    QStyleOptionComboBox option;
    option.initFrom(&combo);
    option.frame = combo.hasFrame();
    const int icon = combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4;
    const QRect field
        = combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
    return {combo.currentText(), field.width() - icon, combo.toolTip()};
}

Shown shownIn(const QHeaderView &header, QPoint at)
{
    const int section = header.logicalIndexAt(at);
    if (header.orientation() != Qt::Horizontal || section < 0 || !header.model())
        return {};
    const QStyle *style = header.style();
    const bool arrow = header.isSortIndicatorShown() && header.sortIndicatorSection() == section;
    const int margin = style->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    const int taken = 2 * margin + (arrow ? style->pixelMetric(QStyle::PM_HeaderMarkSize, nullptr, &header) : 0);
    const auto said = [&](int role) { return header.model()->headerData(section, Qt::Horizontal, role).toString(); };
    return {said(Qt::DisplayRole), header.sectionSize(section) - taken, said(Qt::ToolTipRole)};
}

Shown shownAt(const QWidget *widget, QPoint at)
{
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        return shownIn(*combo);
    const auto *header = qobject_cast<const QHeaderView *>(widget->parentWidget());
    return header && header->viewport() == widget ? shownIn(*header, at) : Shown();
}

bool isCutOff(const QWidget *widget, const Shown &shown)
{
    return !shown.words.isEmpty() && widget->fontMetrics().size(0, shown.words).width() > shown.room;
}

} // namespace

QString wordsCutOffAt(const QWidget *widget, QPoint at)
{
    const Shown shown = shownAt(widget, at);
    return isCutOff(widget, shown) ? shown.words : QString();
}

WholeWords::WholeWords(QObject *parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool WholeWords::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!widget)
        return false;
    const auto *help = static_cast<QHelpEvent *>(event);
    const Shown shown = shownAt(widget, help->pos());
    if (!isCutOff(widget, shown))
        return false;
    QStringList lines{shown.words, shown.tip};
    lines.removeAll(QString());
    lines.removeDuplicates();
    QToolTip::showText(help->globalPos(), lines.join(u'\n'), widget);
    return true;
}

} // namespace kz

#include "ui/widgets/style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

#include <algorithm>

namespace kz {

namespace {

constexpr int textInset = 5; // between the edge of a field and its text

void panel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &line, qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(QPen(line, width));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), space::corner, space::corner);
    painter->restore();
}

enum class Pointing { Up, Down, Right };

void chevron(QPainter *painter, const QPointF &middle, Pointing pointing, const QColor &color, qreal size = 4)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(middle);
    painter->rotate(pointing == Pointing::Down ? 0 : pointing == Pointing::Up ? 180 : -90);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{QPointF(-size, -size / 2), QPointF(0, size / 2), QPointF(size, -size / 2)});
    painter->restore();
}

bool isOn(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void fieldPanel(const QStyleOption *option, QPainter *painter, bool filled)
{
    const Theme &theme = Theme::of(option->palette);
    const bool focused = isOn(option, QStyle::State_HasFocus) && isOn(option, QStyle::State_Enabled);
    // A field's edge carries meaning, so it is darker than a line that only separates.
    const QColor edge = mixed(theme.color(ThemeRole::Line), theme.color(ThemeRole::Muted), 0.45);
    panel(painter, option->rect, filled ? option->palette.color(QPalette::Base) : QColor(Qt::transparent),
          focused ? theme.color(ThemeRole::Accent) : edge, focused ? 2 : 1);
}

void buttonPanel(const QStyleOption *option, QPainter *painter, bool primary, bool flat)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool down = isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_On);
    const bool hover = enabled && isOn(option, QStyle::State_MouseOver);
    const bool focused = enabled && isOn(option, QStyle::State_HasFocus);

    QColor fill = flat ? QColor(Qt::transparent) : option->palette.color(QPalette::Button);
    QColor line
        = flat ? QColor(Qt::transparent) : mixed(theme.color(ThemeRole::Line), theme.color(ThemeRole::Muted), 0.45);
    if (primary && enabled) {
        fill = theme.color(ThemeRole::Accent);
        line = fill;
        if (down || hover)
            fill = mixed(fill, theme.color(ThemeRole::OnAccent), down ? 0.2 : 0.1);
    } else if (down) {
        fill = theme.tint(ThemeRole::Accent, 0.16);
    } else if (hover) {
        fill = theme.tint(ThemeRole::Muted, 0.1);
    }
    panel(painter, option->rect, fill, line);
    if (focused && primary)
        panel(painter, option->rect.adjusted(2, 2, -2, -2), Qt::transparent, theme.color(ThemeRole::OnAccent), 1.5);
    else if (focused)
        panel(painter, option->rect, Qt::transparent, theme.color(ThemeRole::Accent), 2);
}

// One height for everything that stands in a row of controls.
int controlHeight(const QStyleOption *option)
{
    return std::max(space::controlHeight, option->fontMetrics.height() + 12);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

void drawComboBox(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget)
{
    if (option->editable)
        fieldPanel(option, painter, true);
    else
        buttonPanel(option, painter, false, false);
    const QRect arrow = widget->style()->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    chevron(painter, QRectF(arrow).center(), Pointing::Down, option->palette.color(QPalette::PlaceholderText));
}

void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget)
{
    if (option->frame)
        fieldPanel(option, painter, true);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto draw = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Pointing pointing) {
        const QRect rect = widget->style()->subControlRect(QStyle::CC_SpinBox, option, part, widget);
        const bool enabled = option->stepEnabled.testFlag(step);
        const bool hover = option->activeSubControls == part && isOn(option, QStyle::State_MouseOver);
        const QPalette::ColorRole role = hover && enabled ? QPalette::Text : QPalette::PlaceholderText;
        const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
        chevron(painter, QRectF(rect).center(), pointing, option->palette.color(group, role), 3);
    };
    draw(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Pointing::Up);
    draw(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Pointing::Down);
}

void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    if (option->minimum == option->maximum)
        return;
    QRectF handle = widget->style()->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const Theme &theme = Theme::of(option->palette);
    const bool active = isOn(option, QStyle::State_Sunken) || isOn(option, QStyle::State_MouseOver);
    handle = handle.adjusted(3, 3, -3, -3);
    const qreal radius = std::min(handle.width(), handle.height()) / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mixed(theme.color(ThemeRole::Line), theme.color(ThemeRole::Muted), active ? 0.9 : 0.45));
    painter->drawRoundedRect(handle, radius, radius);
    painter->restore();
}

void drawCheck(const QStyleOption *option, QPainter *painter, bool round)
{
    const Theme &theme = Theme::of(option->palette);
    const bool enabled = isOn(option, QStyle::State_Enabled);
    const bool on = isOn(option, QStyle::State_On);
    const bool partly = isOn(option, QStyle::State_NoChange);
    const bool focused = enabled && isOn(option, QStyle::State_HasFocus);
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    const QColor mark = enabled ? theme.color(ThemeRole::OnAccent) : option->palette.color(QPalette::Button);
    QColor fill = option->palette.color(QPalette::Base);
    QColor line = mixed(theme.color(ThemeRole::Line), theme.color(ThemeRole::Muted), 0.7);
    if (on || partly) {
        fill = enabled ? theme.color(ThemeRole::Accent) : option->palette.color(QPalette::Disabled, QPalette::Text);
        line = fill;
    }
    if (focused)
        line = theme.color(ThemeRole::Accent);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(line, focused ? 2 : 1.25));
    painter->setBrush(fill);
    if (round)
        painter->drawEllipse(box);
    else
        painter->drawRoundedRect(box, 3, 3);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
    } else if (on || partly) {
        painter->setPen(QPen(mark, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at
            = [&box](qreal x, qreal y) { return QPointF(box.left() + box.width() * x, box.top() + box.height() * y); };
        if (partly)
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    }
    painter->restore();
}

void drawHeaderSection(const QStyleOptionHeader *option, QPainter *painter)
{
    const Theme &theme = Theme::of(option->palette);
    const bool hover = isOn(option, QStyle::State_MouseOver) && isOn(option, QStyle::State_Enabled);
    painter->fillRect(option->rect, hover ? theme.tint(ThemeRole::Muted, 0.1) : theme.color(ThemeRole::Raised));
    painter->setPen(theme.color(ThemeRole::Line));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    if (option->orientation == Qt::Horizontal && option->position != QStyleOptionHeader::End
        && option->position != QStyleOptionHeader::OnlyOneSection) {
        const QRect rect = option->rect.adjusted(0, space::inside, 0, -space::inside);
        painter->drawLine(rect.topRight(), rect.bottomRight());
    }
}

void drawTab(const QStyleOptionTab *option, QPainter *painter)
{
    const Theme &theme = Theme::of(option->palette);
    const bool current = isOn(option, QStyle::State_Selected);
    if (!current && isOn(option, QStyle::State_MouseOver))
        painter->fillRect(option->rect.adjusted(0, 2, 0, -2), theme.tint(ThemeRole::Muted, 0.1));
    if (!current)
        return;
    const bool focused = isOn(option, QStyle::State_HasFocus);
    QRect mark = option->rect;
    mark.setTop(mark.bottom() - (focused ? 3 : 2));
    painter->fillRect(mark, theme.color(ThemeRole::Accent));
}

void drawProgress(const QStyleOptionProgressBar *option, QPainter *painter, bool groove)
{
    const Theme &theme = Theme::of(option->palette);
    QRectF rect = option->rect;
    const qreal thickness = std::min<qreal>(rect.height(), 6);
    rect = QRectF(rect.left(), rect.center().y() - thickness / 2, rect.width(), thickness);
    if (!groove) {
        const double range = double(option->maximum) - option->minimum;
        const double share = range <= 0 ? 1.0 : (double(option->progress) - option->minimum) / range;
        rect.setWidth(rect.width() * std::clamp(share, 0.0, 1.0));
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.color(groove ? ThemeRole::Line : ThemeRole::Accent));
    painter->drawRoundedRect(rect, thickness / 2, thickness / 2);
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("fusion")) { }

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool flat = button && button->features.testFlag(QStyleOptionButton::Flat);
        return buttonPanel(option, painter, isPrimary(widget), flat);
    }
    case PE_PanelButtonTool:
        return buttonPanel(option, painter, false, true);
    case PE_FrameDefaultButton:
    case PE_FrameFocusRect: // rings are drawn with the control they belong to
        if (qstyleoption_cast<const QStyleOptionFocusRect *>(option) && widget
            && !qobject_cast<const QAbstractButton *>(widget))
            break;
        return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            return fieldPanel(option, painter, true);
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    }
    case PE_FrameLineEdit:
        return fieldPanel(option, painter, false);
    case PE_Frame: {
        const Theme &theme = Theme::of(option->palette);
        return panel(painter, option->rect, Qt::transparent, theme.color(ThemeRole::Line));
    }
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(option, painter, true);
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header || header->sortIndicator == QStyleOptionHeader::None)
            return;
        // The base style sets the arrow at the top of the section, whatever its height.
        QPointF middle = QRectF(option->rect).center();
        if (widget && option->state.testFlag(State_Horizontal))
            middle.setY(widget->height() / 2.0);
        const bool up = header->sortIndicator == QStyleOptionHeader::SortUp;
        return chevron(painter, middle, up ? Pointing::Up : Pointing::Down,
                       Theme::of(option->palette).color(ThemeRole::Accent), 3.5);
    }
    case PE_IndicatorBranch: {
        if (!isOn(option, State_Children))
            return;
        return chevron(painter, QRectF(option->rect).center(),
                       isOn(option, State_Open) ? Pointing::Down : Pointing::Right,
                       option->palette.color(QPalette::PlaceholderText), 3.5);
    }
    case PE_IndicatorArrowDown:
        return chevron(painter, QRectF(option->rect).center(), Pointing::Down,
                       option->palette.color(QPalette::ButtonText), 3.5);
    case PE_FrameTabBarBase: {
        const Theme &theme = Theme::of(option->palette);
        painter->setPen(theme.color(ThemeRole::Line));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    case PE_FrameTabWidget:
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option); button && isPrimary(widget)) {
            QStyleOptionButton copy = *button;
            if (isOn(option, State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, Theme::of(option->palette).color(ThemeRole::OnAccent));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return drawHeaderSection(header, painter);
        break;
    case CE_HeaderEmptyArea: {
        const Theme &theme = Theme::of(option->palette);
        painter->fillRect(option->rect, theme.color(ThemeRole::Raised));
        painter->setPen(theme.color(ThemeRole::Line));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy = *header;
            copy.text = header->fontMetrics.elidedText(header->text, Qt::ElideRight, header->rect.width());
            copy.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::PlaceholderText));
            return QProxyStyle::drawControl(element, &copy, painter, widget);
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return drawTab(tab, painter);
        break;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
            bar && (bar->maximum > bar->minimum || element == CE_ProgressBarGroove))
            return drawProgress(bar, painter, element == CE_ProgressBarGroove);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox && widget)
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return drawComboBox(combo, painter, widget);
    if (control == CC_SpinBox && widget)
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option))
            return drawSpinBox(spin, painter, widget);
    if (control == CC_ScrollBar && widget)
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return drawScrollBar(bar, painter, widget);
    if (control == CC_ToolButton) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            // Fusion sets a second, tiny arrow into the corner of every button that has a menu.
            QStyleOptionToolButton copy = *button;
            copy.features &= ~QStyleOptionToolButton::HasMenu;
            return QProxyStyle::drawComplexControl(control, &copy, painter, widget);
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(textInset, 0, -textInset, 0);
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if ((control == CC_SpinBox && part == SC_SpinBoxEditField)
        || (control == CC_ComboBox && part == SC_ComboBoxEditField))
        return rect.adjusted(textInset, 0, 0, 0);
    return rect;
}

QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return lineIcon(QStringLiteral("close"), ThemeRole::Muted);
    return QProxyStyle::standardIcon(icon, option, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::inside;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::inside;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollBarExtent:
        return 12;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_TabBarTabHSpace:
        return 2 * space::groups;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_HeaderMargin:
        return space::inside;
    case PM_FocusFrameHMargin: // between the edge of a cell and its text, less one
        return space::inside - 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.rwidth() += space::inside;
        result.setHeight(controlHeight(option));
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.rwidth() += 2 * textInset;
        result.setHeight(controlHeight(option));
        break;
    case CT_HeaderSection:
        result.setHeight(controlHeight(option));
        break;
    case CT_TabBarTab:
        result.setHeight(std::max(result.height(), space::controlHeight));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), space::rowHeight));
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), space::rowHeight));
        break;
    default:
        break;
    }
    return result;
}

} // namespace kz

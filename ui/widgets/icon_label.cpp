#include "ui/widgets/icon_label.h"

#include "ui/widgets/icons.h"

#include <QPainter>

namespace kz {

IconLabel::IconLabel(const QString &icon, int size, ThemeRole role, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_size(size), m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(const QString &icon, ThemeRole role)
{
    m_icon = icon;
    m_role = role;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    lineIcon(m_icon, m_role).paint(&painter, rect());
}

} // namespace kz

#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace kz {

/// One icon of the set beside or above words; follows the theme. Pure ornament: screen readers hear the words.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString &icon, int size = 18, ThemeRole role = ThemeRole::Text, QWidget *parent = nullptr);
    void setIcon(const QString &icon, ThemeRole role);
    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_size;
    ThemeRole m_role;
};

} // namespace kz

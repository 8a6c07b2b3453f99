#pragma once

#include <QCalendarWidget>

namespace kz {

/// A month in the program's own looks; weeks begin on Monday, as plans do. Follows the theme.
class Calendar : public QCalendarWidget
{
    Q_OBJECT
public:
    explicit Calendar(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    bool m_dressing = false;
};

} // namespace kz

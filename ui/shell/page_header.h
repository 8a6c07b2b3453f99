#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;
class QToolButton;

namespace kz {

class ActionButton;
class AsOfField;
class Clock;
class Page;
class TextLabel;

/// Above every page: the way back and ahead, the title, the page's actions, the as-of date.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    PageHeader(const Clock &clock, QAction *back, QAction *forward, QWidget *parent = nullptr);

    void showPage(Page *page);
    AsOfField &asOf() { return *m_asOf; }
    QString title() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeTool(QAction *action);

    TextLabel *m_title;
    AsOfField *m_asOf;
    QBoxLayout *m_actions;
    QList<QAction *> m_shown;
    QList<ActionButton *> m_buttons;
};

} // namespace kz

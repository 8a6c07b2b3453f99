#pragma once

#include <QWidget>

class QAction;
class QBoxLayout;

namespace kz {

/// Where nothing is yet: says what will be here and offers the first action.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &icon, const QString &heading, const QString &explanation, QWidget *parent = nullptr);

    /// A button for each action; the first is filled.
    void offer(QAction *action);

private:
    QBoxLayout *m_actions = nullptr;
};

} // namespace kz

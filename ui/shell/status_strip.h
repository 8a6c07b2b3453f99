#pragma once

#include <QStatusBar>

class QMenu;
class QProgressBar;
class QToolButton;

namespace kz {

class IconLabel;
class ShellHost;
class TaskList;
class TextLabel;

/// The line at the bottom: the file, whether everything is saved, who works with it, what is running and how to stop
/// it.
class StatusStrip : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusStrip(ShellHost &host, QWidget *parent = nullptr);

Q_SIGNALS:
    void linkActivated(const QString &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refreshFile();
    void refreshTasks();
    void fillMore();
    void fillPeople();

    ShellHost &m_host;
    IconLabel *m_fileIcon;
    TextLabel *m_file;
    IconLabel *m_savedIcon;
    TextLabel *m_saved;
    QToolButton *m_workingAs;
    QMenu *m_people;
    QWidget *m_tasks;
    TextLabel *m_task;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QToolButton *m_more;
    QMenu *m_moreMenu;
};

} // namespace kz

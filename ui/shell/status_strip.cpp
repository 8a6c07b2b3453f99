#include "ui/shell/status_strip.h"

#include "ui/shell/shell_host.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/task_list.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

namespace kz {

namespace {
constexpr int markSize = 16;
}

StatusStrip::StatusStrip(ShellHost &host, QWidget *parent) : QStatusBar(parent), m_host(host)
{
    setSizeGripEnabled(false);
    setContentsMargins(space::groups, 0, space::groups, 0);

    m_fileIcon = new IconLabel(QStringLiteral("file"), markSize, ThemeRole::Muted);
    m_file = new TextLabel(TextSize::Caption);
    m_savedIcon = new IconLabel({}, markSize);
    m_saved = new TextLabel(TextSize::Caption);
    m_workingAs = new QToolButton;
    m_workingAs->setObjectName(QStringLiteral("workingAs"));
    m_workingAs->setAutoRaise(true);
    m_workingAs->setFont(m_saved->font());
    m_workingAs->setFocusPolicy(Qt::TabFocus);
    m_workingAs->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_workingAs->setIcon(lineIcon(QStringLiteral("person"), ThemeRole::Muted));
    m_workingAs->setPopupMode(QToolButton::InstantPopup);
    m_people = new QMenu(m_workingAs);
    connect(m_people, &QMenu::aboutToShow, this, &StatusStrip::fillPeople);
    connect(m_workingAs, &QToolButton::clicked, this, [this] {
        Q_EMIT linkActivated(m_host.asksWhoIsThere() ? QStringLiteral("do/switch-user")
                                                     : QStringLiteral("administration"));
    });
    auto *left = new QWidget;
    auto *row = new QHBoxLayout(left);
    row->setContentsMargins(0, space::base, 0, space::base);
    row->setSpacing(space::base);
    row->addWidget(m_fileIcon);
    row->addWidget(m_file);
    row->addSpacing(space::groups);
    row->addWidget(m_savedIcon);
    row->addWidget(m_saved);
    row->addSpacing(space::groups);
    row->addWidget(m_workingAs);
    addWidget(left);

    m_task = new TextLabel(TextSize::Caption);
    m_task->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(120);
    m_cancel = new QToolButton;
    m_cancel->setAutoRaise(true);
    m_cancel->setIcon(lineIcon(QStringLiteral("close")));
    m_cancel->setFocusPolicy(Qt::TabFocus);
    m_more = new QToolButton;
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_moreMenu = new QMenu(m_more);
    m_more->setMenu(m_moreMenu);
    m_tasks = new QWidget;
    row = new QHBoxLayout(m_tasks);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_task);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_more);
    addPermanentWidget(m_tasks);

    TaskList &tasks = m_host.tasks();
    connect(&tasks, &QAbstractItemModel::rowsInserted, this, &StatusStrip::refreshTasks);
    connect(&tasks, &QAbstractItemModel::rowsRemoved, this, &StatusStrip::refreshTasks);
    connect(&tasks, &QAbstractItemModel::dataChanged, this, &StatusStrip::refreshTasks);
    connect(m_cancel, &QToolButton::clicked, this, [this] {
        if (m_host.tasks().rowCount() > 0)
            m_host.tasks().cancel(m_host.tasks().idAt(0));
    });
    connect(m_moreMenu, &QMenu::aboutToShow, this, &StatusStrip::fillMore);
    connect(&m_host, &ShellHost::fileChanged, this, &StatusStrip::refreshFile);
    connect(&m_host, &ShellHost::writingChanged, this, &StatusStrip::refreshFile);
    connect(&m_host, &ShellHost::workingAsChanged, this, &StatusStrip::refreshFile);
    connect(&m_host, &ShellHost::deskChanged, this, &StatusStrip::refreshFile);
    connect(&m_host, &ShellHost::succeeded, this, [this](const QString &words) { showMessage(words, 6000); });
    refreshFile();
    refreshTasks();
}

void StatusStrip::changeEvent(QEvent *event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        refreshFile();
        refreshTasks();
    }
}

void StatusStrip::refreshFile()
{
    const ShellHost::File file = m_host.file();
    m_fileIcon->setVisible(file.isOpen());
    m_file->setText(file.isOpen() ? file.name : tr("No file is open"));
    m_file->setToolTip(file.path);
    const QString name = m_host.workingAs();
    m_workingAs->setVisible(!name.isEmpty());
    m_workingAs->setText(tr("Working as %1").arg(name));
    const bool choosing = !m_host.peopleAtHand().isEmpty();
    if ((m_workingAs->menu() != nullptr) != choosing)
        m_workingAs->setMenu(choosing ? m_people : nullptr);
    m_workingAs->setToolTip(choosing ? tr("Who works with this packet; choose who goes on")
                                     : tr("Who works with this file; somebody else may go on here"));
    m_workingAs->setAccessibleName(m_workingAs->text());
    m_savedIcon->setVisible(file.isOpen());
    m_saved->setVisible(file.isOpen());
    if (!file.readOnly.isEmpty()) {
        m_savedIcon->setIcon(QStringLiteral("lock"), ThemeRole::Warning);
        m_saved->setText(tr("Read-only"));
    } else if (m_host.isWriting()) {
        m_savedIcon->setIcon(QStringLiteral("save"), ThemeRole::Muted);
        m_saved->setText(tr("Saving…"));
    } else {
        m_savedIcon->setIcon(QStringLiteral("check"), ThemeRole::Good);
        m_saved->setText(tr("Everything is saved"));
    }
}

void StatusStrip::fillPeople()
{
    m_people->clear();
    for (const ShellHost::Signer &one : m_host.peopleAtHand()) {
        QAction *action = m_people->addAction(
            tr("Work as %1").arg(QString(one.name).replace(QLatin1Char('&'), QLatin1String("&&"))));
        action->setCheckable(true);
        action->setChecked(one.id == m_host.whoIsThere());
        connect(action, &QAction::triggered, this, [this, id = one.id] { m_host.workAs(id); });
    }
}

void StatusStrip::refreshTasks()
{
    const TaskList &tasks = m_host.tasks();
    const int count = tasks.rowCount();
    m_tasks->setVisible(count > 0);
    if (count == 0)
        return;
    const QModelIndex first = tasks.index(0);
    const QString name = first.data(TaskList::NameRole).toString();
    const double progress = first.data(TaskList::ProgressRole).toDouble();
    m_task->setText(name);
    m_progress->setRange(0, progress < 0 ? 0 : 1000);
    m_progress->setValue(progress < 0 ? 0 : qRound(progress * 1000));
    m_progress->setAccessibleName(tr("Progress of %1").arg(name));
    m_cancel->setEnabled(first.data(TaskList::CancellableRole).toBool());
    m_cancel->setToolTip(tr("Cancel %1").arg(name));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    m_more->setVisible(count > 1);
    m_more->setText(tr("%n more", nullptr, count - 1));
    m_more->setAccessibleName(tr("%n more running tasks", nullptr, count - 1));
}

void StatusStrip::fillMore()
{
    m_moreMenu->clear();
    TaskList &tasks = m_host.tasks();
    for (int row = 1; row < tasks.rowCount(); ++row) {
        const QModelIndex task = tasks.index(row);
        QAction *action = m_moreMenu->addAction(lineIcon(QStringLiteral("close")),
                                                tr("Cancel %1").arg(task.data(TaskList::NameRole).toString()));
        action->setEnabled(task.data(TaskList::CancellableRole).toBool());
        connect(action, &QAction::triggered, this, [this, id = tasks.idAt(row)] { m_host.tasks().cancel(id); });
    }
}

} // namespace kz

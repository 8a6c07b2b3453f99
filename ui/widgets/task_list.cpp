#include "ui/widgets/task_list.h"

#include <QTimer>

#include <algorithm>

namespace kz {

TaskList::Id TaskList::start(const QString &name, std::function<void()> cancel)
{
    const int row = int(m_tasks.size());
    beginInsertRows({}, row, row);
    m_tasks.push_back({++m_last, name, -1, std::move(cancel)});
    endInsertRows();
    return m_last;
}

void TaskList::setProgress(Id id, double progress)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    m_tasks[std::size_t(row)].progress = progress < 0 ? -1 : std::min(progress, 1.0);
    Q_EMIT dataChanged(index(row), index(row), {ProgressRole});
}

void TaskList::follow(Id id, std::function<double()> progress)
{
    constexpr int intervalMs = 200;
    auto *tick = new QTimer(this);
    connect(tick, &QTimer::timeout, this, [this, tick, id, progress = std::move(progress)] {
        if (rowOf(id) < 0)
            tick->deleteLater();
        else
            setProgress(id, progress());
    });
    tick->start(intervalMs);
}

void TaskList::finish(Id id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_tasks.erase(m_tasks.begin() + row);
    endRemoveRows();
}

void TaskList::cancel(Id id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    // Taken out first: the call may well finish the task and with it the row.
    const std::function<void()> call = std::exchange(m_tasks[std::size_t(row)].cancel, {});
    Q_EMIT dataChanged(index(row), index(row), {CancellableRole});
    if (call)
        call();
}

void TaskList::cancelAll()
{
    std::vector<Id> ids;
    for (const Task &task : m_tasks)
        ids.push_back(task.id);
    for (const Id id : ids)
        cancel(id);
}

TaskList::Id TaskList::idAt(int row) const
{
    return m_tasks.at(std::size_t(row)).id;
}

int TaskList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_tasks.size());
}

QVariant TaskList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Task &task = m_tasks[std::size_t(index.row())];
    switch (role) {
    case NameRole:
        return task.name;
    case ProgressRole:
        return task.progress;
    case CancellableRole:
        return bool(task.cancel);
    default:
        return {};
    }
}

int TaskList::rowOf(Id id) const
{
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(), [id](const Task &task) { return task.id == id; });
    return found == m_tasks.end() ? -1 : int(found - m_tasks.begin());
}

} // namespace kz

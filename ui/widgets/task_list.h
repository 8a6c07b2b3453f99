#pragma once

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace kz {

/// What the program is doing in the background, for the status bar: name, progress, cancel. GUI thread; workers
/// report through queued signals.
class TaskList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        NameRole = Qt::DisplayRole,
        ProgressRole = Qt::UserRole, ///< 0 … 1; below 0 when unknown
        CancellableRole,
    };
    using Id = quint64;

    using QAbstractListModel::QAbstractListModel;

    /// `name` is translated. Without `cancel` the task cannot be cancelled. Ids are never used again.
    Id start(const QString &name, std::function<void()> cancel = {});
    void setProgress(Id id, double progress);
    /// Asks for the progress several times a second until the task has finished.
    void follow(Id id, std::function<double()> progress);
    void finish(Id id);
    /// Asks the task to stop, once. It stays in the list until it says it has finished.
    void cancel(Id id);
    void cancelAll();

    Id idAt(int row) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Task {
        Id id = 0;
        QString name;
        double progress = -1;
        std::function<void()> cancel;
    };
    int rowOf(Id id) const; ///< -1 when it is gone

    std::vector<Task> m_tasks;
    Id m_last = 0;
};

} // namespace kz

#pragma once

#include "models/items/workspace.h"
#include "models/query/search.h"

#include <QAbstractListModel>

namespace kz::items {

/// People, sites or items that match a typed fragment, for fields that name one of many. What is found replaces what
/// stood there; answers to older questions are dropped. GUI thread.
class FoundModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Kind { People, Sites, Items };
    enum Role { KeyRole = Qt::UserRole, DetailRole };

    /// `workspace` outlives the model.
    FoundModel(Kind kind, Workspace &workspace, QObject *parent = nullptr);
    static std::unique_ptr<FoundModel> people(Workspace &workspace);
    static std::unique_ptr<FoundModel> sites(Workspace &workspace);
    /// Of the ladders and programmes that are in force or being drafted.
    static std::unique_ptr<FoundModel> items(Workspace &workspace);
    ~FoundModel() override;

    void search(const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// What may be typed, in words.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void show(std::vector<storage::Found> found);

    Kind m_kind;
    Workspace &m_workspace;
    std::shared_ptr<query::CancelToken> m_running;
    std::vector<storage::Found> m_found;
};

} // namespace kz::items

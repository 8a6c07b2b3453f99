#include "models/items/found_model.h"

namespace kz::items {

FoundModel::FoundModel(Kind kind, Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_kind(kind), m_workspace(workspace)
{ }

std::unique_ptr<FoundModel> FoundModel::people(Workspace &workspace)
{
    return std::make_unique<FoundModel>(Kind::People, workspace);
}

std::unique_ptr<FoundModel> FoundModel::sites(Workspace &workspace)
{
    return std::make_unique<FoundModel>(Kind::Sites, workspace);
}

FoundModel::~FoundModel()
{
    if (m_running)
        m_running->cancel();
}

void FoundModel::search(const QString &typed)
{
    if (m_running)
        m_running->cancel();
    if (typed.trimmed().isEmpty()) {
        show({});
        return;
    }
    using Answer = std::vector<storage::Found>;
    m_running = m_workspace.read<Answer>(
        this,
        [typed, kind = m_kind](storage::Database &database, const query::CancelToken &) {
            return kind == Kind::People ? query::findPeople(database, typed) : query::findSites(database, typed);
        },
        [this](const Result<Answer> &found) { show(found ? found.value() : Answer()); });
}

void FoundModel::show(std::vector<storage::Found> found)
{
    beginResetModel();
    m_found = std::move(found);
    endResetModel();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const storage::Found &found = m_found[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return found.name;
    case KeyRole:
        return found.key;
    case DetailRole:
        return QStringList({found.kana, found.detail}).join(u' ').trimmed();
    default:
        return {};
    }
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_kind == Kind::People ? tr("Name, kana or staff number") : tr("Name, kana or code");
}

} // namespace kz::items

#include "models/items/found_model.h"

#include "models/words/words.h"

namespace kz::items {

namespace {

std::vector<storage::Found> named(const std::vector<query::FoundItem> &items)
{
    std::vector<storage::Found> found;
    for (const query::FoundItem &item : items)
        found.push_back({item.item, words::pick(item.titleJa, item.titleEn), item.code,
                         words::pick(item.frameworkJa, item.frameworkEn)});
    return found;
}

} // namespace

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

std::unique_ptr<FoundModel> FoundModel::items(Workspace &workspace)
{
    return std::make_unique<FoundModel>(Kind::Items, workspace);
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
            switch (kind) {
            case Kind::People:
                return query::findPeople(database, typed);
            case Kind::Sites:
                return query::findSites(database, typed);
            case Kind::Items:
                break;
            }
            const auto items = query::findItems(database, typed);
            return items ? Result<Answer>(named(items.value())) : items.error();
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
    switch (m_kind) {
    case Kind::People:
        return tr("Name, kana or staff number");
    case Kind::Sites:
        return tr("Name, kana or code");
    case Kind::Items:
        break;
    }
    return tr("Part of the title, or the code");
}

} // namespace kz::items

#include "models/items/municipality_model.h"

#include "models/base/kana.h"

#include <algorithm>

namespace kz::items {

void MunicipalityModel::setAll(std::vector<Municipality> all)
{
    beginResetModel();
    m_all = std::move(all);
    m_found.clear();
    m_folded.clear();
    for (const Municipality &one : m_all)
        m_folded.push_back(searchKey({one.name, one.prefecture + one.name, one.code}, one.kana));
    endResetModel();
}

void MunicipalityModel::search(const QString &typed)
{
    beginResetModel();
    m_found.clear();
    const QString wanted = searchQuery(typed);
    for (size_t i = 0; i < m_all.size() && !wanted.isEmpty() && m_found.size() < most; ++i)
        if (m_folded[i].contains(wanted))
            m_found.push_back(i);
    endResetModel();
}

QString MunicipalityModel::nameOf(Key municipality) const
{
    const auto found = std::ranges::find(m_all, municipality, &Municipality::id);
    return found == m_all.end() ? QString() : found->name;
}

int MunicipalityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant MunicipalityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Municipality &one = m_all[m_found[size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return one.name;
    case KeyRole:
        return one.id;
    case DetailRole:
        return QStringList({one.prefecture, one.kana}).join(u' ').trimmed();
    default:
        return {};
    }
}

QVariant MunicipalityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section != 0 || orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return tr("Type a part of the name");
}

} // namespace kz::items

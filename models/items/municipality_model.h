#pragma once

#include "models/domain/places.h"

#include <QAbstractListModel>

#include <vector>

namespace kz::items {

/// Municipalities that match a typed fragment (kanji, kana, romaji, prefecture, code), for a field that names one. The
/// list is small and given whole: searching is one pass over folded texts. KeyRole and DetailRole as FoundModel has
/// them. GUI thread.
class MunicipalityModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    void setAll(std::vector<Municipality> all);
    void search(const QString &typed);
    /// "" where there is none.
    QString nameOf(Key municipality) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    /// What may be typed, in words.
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static constexpr size_t most = 20;
    std::vector<Municipality> m_all;
    std::vector<QString> m_folded;
    std::vector<size_t> m_found;
};

} // namespace kz::items

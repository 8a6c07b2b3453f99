#pragma once

#include "models/query/packets.h"

#include <QAbstractTableModel>

namespace kz {

/// The register of packets, the newest first: who has which, since when, with what inside, and how it stands.
class PacketTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Holder, Kind, Issued, Inside, Expires, Taken, StateColumn, Columns };
    enum Role { StateRole = Qt::UserRole };
    enum class Standing { Out, Back, Expired, Revoked };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<query::PacketLine> lines, QDate today);
    const query::PacketLine &line(int row) const { return m_lines[size_t(row)]; }
    Standing standing(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString standingText(int row) const;

    std::vector<query::PacketLine> m_lines;
    QDate m_today;
};

} // namespace kz

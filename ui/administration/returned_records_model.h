#pragma once

#include "models/exchange/packet_return.h"

#include <QAbstractTableModel>

namespace kz {

/// What a packet brings, record by record: what becomes of each, whose it is and of which day. Where both sides changed
/// a record, or both logged the same, the file's stays until somebody chooses the packet's here.
class ReturnedRecordsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Fate, Record, Person, Day, Told, Columns };
    enum Role { StateRole = Qt::UserRole }; ///< of Fate: 0 goes in, 1 nothing to do, 2 is asked, 3 cannot

    using QAbstractTableModel::QAbstractTableModel;

    void setStaged(std::shared_ptr<const exchange::StagedPacket> staged);
    const exchange::ReturnedRecord &record(int row) const { return m_staged->records[size_t(row)]; }
    /// For those that are asked about.
    bool takesBrought(int row) const { return m_brought.contains(record(row).key); }
    void setTakesBrought(int row, bool brought);
    const std::set<Key> &brought() const { return m_brought; }
    /// The first row that is asked about; -1: none.
    int firstAsked() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString fate(int row) const;
    QString told(int row) const;

    std::shared_ptr<const exchange::StagedPacket> m_staged;
    std::set<Key> m_brought;
};

/// One field of a record, as the file has it and as the packet brings it.
struct ComparedField {
    QString label;
    QString here;
    QString brought;
    bool differs = false;
};
/// All that one of the two says, in the order of the fields; records they name by their names.
std::vector<ComparedField> comparedFields(const exchange::StagedPacket &staged, const exchange::ReturnedRecord &record);

} // namespace kz

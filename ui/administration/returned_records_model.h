#pragma once

#include "models/exchange/packet_return.h"

#include <QAbstractTableModel>

#include <map>
#include <set>

namespace kz {

/// What a packet brings, record by record: what becomes of each, whose it is and of which day. Where both sides changed
/// a record, or both logged the same, somebody decides here which stays; until then neither does.
class ReturnedRecordsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Fate, Record, Person, Day, Told, Columns };
    enum Role { StateRole = Qt::UserRole }; ///< of Fate: 0 goes in, 1 nothing to do, 2 is to be decided, 3 cannot
    enum class Decision { None, KeepsHere, TakesBrought };

    using QAbstractTableModel::QAbstractTableModel;

    void setStaged(std::shared_ptr<const exchange::StagedPacket> staged);
    const exchange::ReturnedRecord &record(int row) const { return m_staged->records[size_t(row)]; }
    /// For those that are asked about.
    Decision decision(int row) const;
    void decide(int row, Decision decision);
    /// The same for everything of this person that is asked about, decided or not.
    void decideAllOf(Key person, Decision decision);
    int askedOf(Key person) const; ///< how many
    /// What is taken as the packet has it.
    std::set<Key> brought() const;
    int undecided() const;      ///< how many
    int firstUndecided() const; ///< its row; -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString fate(int row) const;
    QString told(int row) const;
    int stateOf(int row) const;

    std::shared_ptr<const exchange::StagedPacket> m_staged;
    std::map<Key, Decision> m_decided;
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

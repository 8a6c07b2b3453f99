#include "ui/administration/packet_table_model.h"

#include "models/words/words.h"

namespace kz {

void PacketTableModel::setLines(std::vector<query::PacketLine> lines, QDate today)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_today = today;
    endResetModel();
}

PacketTableModel::Standing PacketTableModel::standing(int row) const
{
    const query::PacketLine &one = line(row);
    if (one.packet.revoked.isValid())
        return Standing::Revoked;
    if (one.packet.expires.isValid() && one.packet.expires < m_today)
        return Standing::Expired;
    return one.takenOn.isValid() ? Standing::Back : Standing::Out;
}

QString PacketTableModel::standingText(int row) const
{
    switch (standing(row)) {
    case Standing::Out:
        return tr("Out");
    case Standing::Back:
        return tr("Has come back");
    case Standing::Expired:
        return tr("Expired");
    case Standing::Revoked:
        return tr("Revoked");
    }
    return {};
}

int PacketTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PacketTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant PacketTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const query::PacketLine &one = line(index.row());
    if (role == StateRole)
        return int(standing(index.row()));
    if (role == Qt::ToolTipRole && index.column() == StateColumn)
        return one.packet.reason;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Holder:
        return one.site.isEmpty() ? one.holder : tr("%1, %2").arg(one.site, one.holder);
    case Kind:
        return words::enumText(one.packet.kind);
    case Issued:
        return words::dayText(one.packet.issued);
    case Inside:
        return QStringList{tr("%n people", nullptr, one.packet.people), tr("%n entries", nullptr, one.packet.entries),
                           tr("%n forms", nullptr, one.packet.forms)}
            .join(QStringLiteral(" · "));
    case Expires:
        return words::dayText(one.packet.expires);
    case Taken:
        return words::dayText(one.takenOn);
    case StateColumn:
        return standingText(index.row());
    default:
        return {};
    }
}

QVariant PacketTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Holder:
        return tr("Holder");
    case Kind:
        return tr("Kind");
    case Issued:
        return tr("Issued on");
    case Inside:
        return tr("Inside");
    case Expires:
        return tr("Valid until");
    case Taken:
        return tr("Last taken back");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

} // namespace kz

#pragma once

#include "models/items/rows_model.h"
#include "models/query/packets.h"

#include <QCoreApplication>

namespace kz {

/// The register of packets, the newest first: who has which, since when, with what inside, and how it stands.
class PacketTableModel : public items::RowsModel<query::PacketLine>
{
    Q_DECLARE_TR_FUNCTIONS(kz::PacketTableModel)
public:
    enum Column { Holder, Kind, Issued, Inside, Expires, Taken, StateColumn };
    enum Role { StateRole = Qt::UserRole }; ///< of the column of that name
    enum class Standing { Out, Back, Expired, Revoked };

    explicit PacketTableModel(QObject *parent = nullptr);

    void setLines(std::vector<query::PacketLine> lines, QDate today);
    Standing standing(int row) const { return standingOf(this->row(row)); }

private:
    static std::vector<ColumnOf> columns(const PacketTableModel *model);
    Standing standingOf(const query::PacketLine &line) const;
    QString standingText(const query::PacketLine &line) const;

    QDate m_today;
};

} // namespace kz

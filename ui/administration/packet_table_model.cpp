#include "ui/administration/packet_table_model.h"

#include "models/words/words.h"

namespace kz {

using query::PacketLine;

PacketTableModel::PacketTableModel(QObject *parent) : RowsModel(columns(this), parent) { }

std::vector<PacketTableModel::ColumnOf> PacketTableModel::columns(const PacketTableModel *model)
{
    return {text(tr("Holder"),
                 [](const PacketLine &line) {
                     return line.site.isEmpty() ? line.holder : tr("%1, %2").arg(line.site, line.holder);
                 }),
            text(tr("Kind"), [](const PacketLine &line) { return words::enumText(line.packet.kind); }),
            day(
                tr("Issued on"), [](const PacketLine &line) { return line.packet.issued; }, words::dayText),
            text(tr("Inside"),
                 [](const PacketLine &line) {
                     return QStringList{tr("%n people", nullptr, line.packet.people),
                                        tr("%n entries", nullptr, line.packet.entries),
                                        tr("%n forms", nullptr, line.packet.forms)}
                         .join(QStringLiteral(" · "));
                 }),
            day(
                tr("Valid until"), [](const PacketLine &line) { return line.packet.expires; }, words::dayText),
            day(
                tr("Last taken back"), [](const PacketLine &line) { return line.takenOn; }, words::dayText),
            {tr("State"), [model](const PacketLine &line, int role) {
                 switch (role) {
                 case Qt::DisplayRole:
                     return QVariant(model->standingText(line));
                 case Qt::ToolTipRole:
                     return QVariant(line.packet.reason);
                 case StateRole:
                     return QVariant(int(model->standingOf(line)));
                 default:
                     return QVariant();
                 }
             }}};
}

void PacketTableModel::setLines(std::vector<PacketLine> lines, QDate today)
{
    m_today = today;
    setRows(std::move(lines));
}

PacketTableModel::Standing PacketTableModel::standingOf(const PacketLine &line) const
{
    if (line.packet.revoked.isValid())
        return Standing::Revoked;
    if (line.packet.expires.isValid() && line.packet.expires < m_today)
        return Standing::Expired;
    return line.takenOn.isValid() ? Standing::Back : Standing::Out;
}

QString PacketTableModel::standingText(const PacketLine &line) const
{
    switch (standingOf(line)) {
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

} // namespace kz

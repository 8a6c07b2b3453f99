#include "ui/administration/revoke_packet_dialog.h"

#include "models/exchange/packet_issue.h"
#include "models/words/words.h"

#include <QLineEdit>

namespace kz {

RevokePacketDialog::RevokePacketDialog(items::Workspace &workspace, const query::PacketLine &line, QWidget *parent)
    : FormDialog(tr("Revoke the packet of %1").arg(line.holder), tr("Revoke"), {words::issueText, words::errorText},
                 parent),
      m_workspace(workspace), m_line(line), m_reason(new QLineEdit)
{
    addField(QStringLiteral("reason"), words::fieldLabel("packet", "reason"), m_reason, true);
    setNote(tr("Nothing is taken back from it any more. Whoever has the packet and its passphrase can still read it."));
}

std::vector<Issue> RevokePacketDialog::issues() const
{
    if (m_reason->text().trimmed().isEmpty())
        return {{QStringLiteral("reason"), IssueCode::Missing, {}}};
    return {};
}

void RevokePacketDialog::submit()
{
    m_workspace.submit(exchange::revokePacket(m_line.packet.id, m_reason->text(), m_line.holder), this, answered());
}

} // namespace kz

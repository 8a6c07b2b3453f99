#pragma once

#include "models/items/workspace.h"
#include "models/query/packets.h"
#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace kz {

/// From today on nothing is taken back from a packet: because it was lost, or its holder has left. Asks why.
class RevokePacketDialog : public FormDialog
{
    Q_OBJECT
public:
    RevokePacketDialog(items::Workspace &workspace, const query::PacketLine &line, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    items::Workspace &m_workspace;
    query::PacketLine m_line;
    QLineEdit *m_reason;
};

} // namespace kz

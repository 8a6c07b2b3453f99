#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace kz {

/// The secret somebody signs in with from now on; they type it themselves. Anybody's is set by who administers the
/// file, with them beside it. One's own is set at a desk that may have been left: the present one is asked for first,
/// and a wrong one is slowed as at sign-in. GUI thread.
class SecretDialog : public FormDialog
{
    Q_OBJECT
public:
    enum class Whose { Anybodys, Own };
    SecretDialog(items::Workspace &workspace, const Actor &actor, Whose whose, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void set();

    items::Workspace &m_workspace;
    Actor m_actor;
    QLineEdit *m_present = nullptr; ///< null: another's, which nobody asks for
    QLineEdit *m_secret;
    QLineEdit *m_again;
};

} // namespace kz

#include "ui/administration/secret_dialog.h"

#include "models/domain/credential.h"
#include "models/edit/credential_actions.h"
#include "models/words/words.h"

#include <QLineEdit>

namespace kz {

SecretDialog::SecretDialog(items::Workspace &workspace, const Actor &actor, Whose whose, QWidget *parent)
    : FormDialog(whose == Whose::Own ? tr("Change my passphrase") : tr("%1 signs in with").arg(actor.name), tr("Save"),
                 {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_actor(actor), m_secret(new QLineEdit), m_again(new QLineEdit)
{
    const auto add = [this](const char *name, const QString &label, QLineEdit *field) {
        field->setEchoMode(QLineEdit::Password);
        addField(QLatin1String(name), label, field, true);
    };
    if (whose == Whose::Own)
        add("present", tr("Present passphrase or PIN"), m_present = new QLineEdit);
    add("secret", m_present ? tr("New passphrase or PIN") : words::fieldLabel("credential", "secret"), m_secret);
    add("again", tr("Once more"), m_again);
    setNote(m_present
                ? tr("From now on you sign in with the new one; the present one no longer works. The journal keeps "
                     "that it was changed and when, not the passphrase.")
                : tr("Let %1 type it. What was set before no longer works; the journal keeps who gave access and "
                     "when, not the passphrase. It keeps honest people from mistakes and does not stop somebody "
                     "who can read the file itself.")
                      .arg(actor.name));
}

std::vector<Issue> SecretDialog::issues() const
{
    std::vector<Issue> found;
    if (m_present && m_present->text().isEmpty())
        found.push_back({QStringLiteral("present"), IssueCode::Missing, {}});
    for (Issue &issue : secretIssues(m_secret->text()))
        found.push_back(std::move(issue));
    if (m_again->text() != m_secret->text())
        found.push_back({QStringLiteral("again"), IssueCode::NotTheSame, {}});
    return found;
}

void SecretDialog::submit()
{
    if (!m_present || !m_workspace.door())
        return set();
    whenDone(m_workspace.door()->confirm(m_present->text()), this, [this](const Result<void> &confirmed) {
        if (confirmed)
            return set();
        refuse(confirmed.error());
        m_present->setFocus();
        m_present->selectAll();
    });
}

void SecretDialog::set()
{
    m_workspace.submit(edit::setSecret(m_actor.id, m_secret->text(), m_actor.name), this, answered());
}

} // namespace kz

#include "ui/administration/passphrase_dialog.h"

#include "models/words/words.h"

#include <QFileInfo>
#include <QLineEdit>

namespace kz {

PassphraseDialog::PassphraseDialog(const QString &path, const QString &why, QWidget *parent)
    : FormDialog(tr("Open %1").arg(QFileInfo(path).fileName()), tr("Open"), {words::issueText, words::errorText},
                 parent),
      m_passphrase(new QLineEdit)
{
    m_passphrase->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    addField(QStringLiteral("passphrase"), tr("Passphrase"), m_passphrase, true);
    setNote(why);
}

std::vector<Issue> PassphraseDialog::issues() const
{
    if (m_passphrase->text().trimmed().isEmpty())
        return {{QStringLiteral("passphrase"), IssueCode::Missing, {}}};
    return {};
}

void PassphraseDialog::submit()
{
    Q_EMIT entered(m_passphrase->text());
    accept();
}

} // namespace kz

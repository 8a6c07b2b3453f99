#pragma once

#include "ui/widgets/form_dialog.h"

class QLineEdit;

namespace kz {

/// Asks for the passphrase of a packet that is to be opened.
class PassphraseDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `why`: what was wrong with the last one; empty the first time.
    PassphraseDialog(const QString &path, const QString &why, QWidget *parent = nullptr);

Q_SIGNALS:
    void entered(const QString &passphrase);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    QLineEdit *m_passphrase;
};

} // namespace kz

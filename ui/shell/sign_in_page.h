#pragma once

#include "ui/shell/shell_host.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kz {

class IssueLabel;

/// Stands in the window while nobody has signed in: a name, found by any part of it, a secret, Enter. Nothing of the
/// file is to be seen but who may sign in. Of whom no secret is asked, the name is enough.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPage(QWidget *parent = nullptr);

    void setSigners(const QList<ShellHost::Signer> &signers);
    /// Asks anew: of the one named, whose secret comes next; of nobody in particular when it is empty.
    void ask(const QString &id);
    /// Says why it was refused, and counts the seconds down until the next attempt.
    void refuse(const QString &words, int waitSeconds);

Q_SIGNALS:
    void entered(const QString &id, const QString &secret);

private:
    void layOut();
    /// The signer who is typed, by a part of the name that nobody else has; empty when there is none.
    QString typed() const;
    void takeName();
    /// Whether whoever is typed says a secret.
    bool isAsked() const { return !m_unasked.contains(typed()); }
    /// To the secret, or where there is none to the button.
    void focusNext();
    void submit();
    void tick();
    void refresh();

    QComboBox *m_who;
    QLineEdit *m_secret;
    QPushButton *m_enter;
    IssueLabel *m_issue;
    QStringList m_unasked; ///< signers without a secret
    QString m_asked;
    QTimer m_second;
    int m_wait = 0;
    bool m_sent = false;
};

} // namespace kz

#pragma once

#include "models/exchange/packet_issue.h"
#include "models/items/workspace.h"
#include "models/query/packets.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace kz {

class ChoiceChips;
class DayField;
class FileChooser;
class IssueLabel;
class SearchField;
class TextLabel;

/// Hands out packets, to as many people as are selected in one go: what kind, to whom, until when, into which folder.
/// Each gets a passphrase drawn by lot, which is shown here once and kept nowhere; so does the PIN of who holds a
/// clinic's and does not sign in to the file. Open it with open().
class IssuePacketsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Both outlive the dialog.
    IssuePacketsDialog(items::Workspace &workspace, FileChooser &files, QWidget *parent = nullptr);
    ~IssuePacketsDialog() override;

    /// Begins with those who are to get one, this person selected.
    void propose(Key person) { m_proposed = person; }

    /// Not while packets are being sealed: nobody would ever see their passphrases.
    void reject() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Made {
        std::vector<exchange::PacketOrder> orders;
        QStringList names;
    };
    struct Found {
        std::vector<query::PacketCandidate> candidates;
        std::vector<query::PacketDue> due;
    };
    void layOut();
    void read();
    void showFound(const Found &found);
    /// The stay for which this one is to get a packet; null: none.
    const query::PacketDue *dueOf(const query::PacketCandidate &one) const;
    /// All of them, or those who are to get one: these selected at once.
    void showWho();
    void filter(const QString &typed);
    void refresh();
    void setBusy(bool busy);
    void fail(const Error &why);
    void choose();
    void issue(const QString &folder);
    void send(const Made &made);
    void showPassphrases(const Made &made);
    PacketKind kind() const;

    items::Workspace &m_workspace;
    FileChooser &m_files;
    std::vector<query::PacketCandidate> m_candidates; ///< beside the rows of the list
    std::vector<query::PacketDue> m_due;
    Key m_proposed = 0; ///< until they are selected
    std::shared_ptr<query::CancelToken> m_reading;
    bool m_busy = false;    ///< packets are being sealed
    bool m_unsaved = false; ///< passphrases stand here, and nobody has copied them
    QComboBox *m_kind;
    SearchField *m_search;
    ChoiceChips *m_who;
    QListWidget *m_list;
    DayField *m_until;
    QCheckBox *m_pin;
    TextLabel *m_signing; ///< who is asked for what at a clinic
    TextLabel *m_told;
    IssueLabel *m_issue;
    QPlainTextEdit *m_passphrases;
    QWidget *m_asking;
    QDialogButtonBox *m_buttons;
    QPushButton *m_doIt;
    QPushButton *m_copy;
    QPushButton *m_close;
};

} // namespace kz

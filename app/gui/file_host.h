#pragma once

#include "models/domain/credential.h"
#include "models/items/workspace.h"
#include "models/query/administration.h"
#include "ui/shell/shell_host.h"
#include "ui/widgets/task_list.h"

#include <map>
#include <memory>

namespace kz {

/// The program around the window: which file is open, what is being done to it. Long work runs on workers and shows in
/// the task list; the window hears of the end by signal. GUI thread.
class FileHost final : public ShellHost
{
    Q_OBJECT

public:
    /// `demoFolder`: where the demo file is kept; empty for the computer's own place.
    FileHost(const Clock &clock, QString demoFolder = {}, QObject *parent = nullptr);
    ~FileHost() override;

    File file() const override;
    bool offers(Offer offer) const override;
    void createFile(const QString &path) override;
    void openFile(const QString &path) override;
    void openDemo() override;
    void importFile(const QString &path) override;
    void exportData() override;
    bool takesPackets() const override;
    void takePacketBack(const QString &path) override;
    void backUp(const QString &path) override;
    void restore(const QString &backup, const QString &path) override;
    void setAsOf(QDate day) override;
    QString undoText() const override;
    QString redoText() const override;
    void undo() override;
    void redo() override;
    QString workingAs() const override { return m_workspace && !m_locked ? m_workspace->actor().name : QString(); }
    bool asksWhoIsThere() const override { return m_workspace && !m_desk.signers.empty(); }
    bool isLocked() const override { return m_workspace && m_locked; }
    /// Whether everybody sees what is theirs to see: a packet is its holder's, whoever asks.
    bool seesByRole() const { return asksWhoIsThere() || !m_packet.isEmpty(); }
    QList<Signer> signers() const override;
    QString whoIsThere() const override;
    QList<Signer> peopleAtHand() const override;
    void workAs(const QString &id) override;
    void signIn(const QString &id, const QString &secret) override;
    void lock() override;
    void changeSecret() override;
    int lockAfterMinutes() const override { return m_desk.lockMinutes; }
    QString firstPlace() const override;
    bool isOpenTo(const QString &link) const override;
    bool isWriting() const override { return m_writing; }
    TaskList &tasks() override { return m_tasks; }
    void setLanguage(const QString &language) override;

    /// Who asks people for the passphrase of a packet: its path, what was wrong with the last one, and whom to tell.
    /// Until it is set, no packet can be opened.
    using AskPassphrase
        = std::function<void(const QString &path, const QString &why, std::function<void(const QString &)> then)>;
    void setAskPassphrase(AskPassphrase ask) { m_askPassphrase = std::move(ask); }

    /// Who asks whoever is there for a new passphrase of their own, and whom to tell when it is set. Until it is set,
    /// nobody is asked.
    using AskOwnSecret = std::function<void(const Actor &who, std::function<void()> then)>;
    void setAskOwnSecret(AskOwnSecret ask) { m_askOwnSecret = std::move(ask); }

    /// Null while no file is open.
    items::Workspace *workspace() { return m_workspace.get(); }

private:
    void show(const QString &path);
    void showOpened(Result<std::unique_ptr<items::Workspace>> opened);
    void openPacket(const QString &path, const QString &why);
    void unseal(const QString &path, const QString &passphrase);
    void close();
    /// Null where nothing can be changed, also while locked.
    edit::EditDoor *writer() const;
    /// Whether it is known who is there.
    bool isThere() const { return m_workspace && seesByRole() && !m_locked; }
    void readDesk();
    void signInToRead(Key actor, const QString &secret);
    void signedIn(const Result<void> &done);
    void takeBack(QFuture<Result<edit::ChangeSet>> future, const QString &told);
    /// Runs work on a worker under a name in the task list; `then` only when it went well.
    void run(const QString &name, std::function<Result<void>(const std::function<bool(double)> &)> work,
             std::function<void()> then);
    void fail(const Error &error);

    const Clock &m_clock;
    QString m_demoFolder;
    TaskList m_tasks;
    std::unique_ptr<items::Workspace> m_workspace;
    AskPassphrase m_askPassphrase;
    AskOwnSecret m_askOwnSecret;
    QString m_packet; ///< what is said of an open packet; empty for an ordinary file
    int m_opened = 0; ///< how many files so far
    query::Desk m_desk;
    std::shared_ptr<query::CancelToken> m_deskAsked;
    bool m_locked = false; ///< from the moment of locking, whatever the writer still does
    /// Wrong secrets in files that can only be read, where none can be written down.
    std::map<std::pair<QString, Key>, SignInAttempts> m_attempts;
    bool m_writing = false;
};

} // namespace kz

#pragma once

#include <QDate>
#include <QList>
#include <QObject>
#include <QString>

namespace kz {

class TaskList;

/// What the main window needs of the program around it. The window knows neither the store nor the domain: it asks
/// here and hears of changes by signal. Nothing here may block; what takes time answers by a signal. GUI thread.
class ShellHost : public QObject
{
    Q_OBJECT
public:
    enum class Offer { Create, Open, Demo, Import, Export, Backup, Restore };

    struct File {
        QString name;        ///< as shown; empty when none is open
        QString path;        ///< for the list of recent files; empty keeps it out of there
        QString readOnly;    ///< why nothing can be changed, in words; empty when it can
        QString packet;      ///< whose packet it is, since when and from where, in words; empty when it is none
        bool isDemo = false; ///< invented, to look around in

        bool isOpen() const { return !name.isEmpty(); }
    };

    /// Somebody who may sign in to the open file.
    struct Signer {
        QString id;
        QString name;
        bool isAsked = true; ///< for a secret
    };

    using QObject::QObject;

    virtual File file() const = 0;
    /// What is not offered is not shown in menus and on the first page.
    virtual bool offers(Offer) const { return true; }

    virtual void createFile(const QString &path) = 0;
    virtual void openFile(const QString &path) = 0;
    virtual void openDemo() = 0;
    virtual void importFile(const QString &path) = 0;
    virtual void exportData() = 0; ///< asks by itself what and where to
    /// Whether whoever is there takes packets back into the open file, and the page for one of them.
    virtual bool takesPackets() const { return false; }
    virtual void takePacketBack(const QString &path) { Q_UNUSED(path); }
    virtual void backUp(const QString &path) = 0;
    virtual void restore(const QString &backup, const QString &path) = 0;

    /// The day everything in the open file is shown as of; today, or an invalid day: today, whatever the date becomes.
    virtual void setAsOf(QDate day) = 0;

    /// What would be undone, translated ("Add a placement"); empty when nothing can be.
    virtual QString undoText() const = 0;
    virtual QString redoText() const = 0;
    virtual void undo() = 0;
    virtual void redo() = 0;

    /// As whom one works with the open file, also who signed in to read; empty while it is locked, and where nobody
    /// signs in and nothing can be changed.
    virtual QString workingAs() const { return {}; }

    /// Whether the open file asks who is there; then one may lock it and somebody else may sign in.
    virtual bool asksWhoIsThere() const { return false; }
    /// It asks, and nobody has answered: nothing of the file is shown.
    virtual bool isLocked() const { return false; }
    virtual QList<Signer> signers() const { return {}; }
    /// Who has signed in, or works with a packet that asks nobody; empty where the window is the same for everybody.
    virtual QString whoIsThere() const { return {}; }
    /// The people of a packet that asks nobody: any of them may go on where another worked. Empty elsewhere.
    virtual QList<Signer> peopleAtHand() const { return {}; }
    /// Answers by deskChanged(), or failed().
    virtual void workAs(const QString &id) { Q_UNUSED(id); }
    /// Answers by deskChanged() or signInRefused().
    virtual void signIn(const QString &id, const QString &secret)
    {
        Q_UNUSED(id);
        Q_UNUSED(secret);
    }
    virtual void lock() { }
    /// Asks whoever is there for another secret to sign in with.
    virtual void changeSecret() { }
    /// After how many minutes without input it locks by itself; 0: never.
    virtual int lockAfterMinutes() const { return 0; }
    /// The place where whoever is there begins; empty: the first of the rail.
    virtual QString firstPlace() const { return {}; }
    /// Whether the link leads to something that whoever is there has to do with.
    virtual bool isOpenTo(const QString &link) const
    {
        Q_UNUSED(link);
        return true;
    }

    /// True while a change is on its way to the disk; the window does not close before that is done.
    virtual bool isWriting() const = 0;
    virtual TaskList &tasks() = 0;
    /// "ja" or "en"; installs the catalogues, upon which Qt tells every window.
    virtual void setLanguage(const QString &language) = 0;

Q_SIGNALS:
    void fileChanged(); ///< another file, none, or the same with another right to write
    void undoChanged();
    void workingAsChanged();
    void deskChanged(); ///< locked, signed in, other signers or minutes
    void signInRefused(const QString &words, int waitSeconds);
    void writingChanged();
    void failed(const QString &words);
    void succeeded(const QString &words);
    void linkRequested(const QString &link);
};

} // namespace kz

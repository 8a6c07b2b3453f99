#pragma once

#include "ui/shell/main_window.h"
#include "ui/shell/palette_source.h"
#include "ui/shell/shell_host.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/page.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/task_list.h"
#include "ui/widgets/unfinished.h"

#include <QTemporaryDir>

namespace kz::test {

/// Writes down what the window asks for, and opens whatever it is told to.
class FakeHost final : public ShellHost
{
    Q_OBJECT
public:
    File file() const override { return m_file; }
    bool offers(Offer offer) const override { return !withheld.contains(offer); }
    void createFile(const QString &path) override { note("create", path); }
    void openFile(const QString &path) override
    {
        note("open", path);
        show({QStringLiteral("Region"), path, {}});
    }
    void openDemo() override { openFile(QStringLiteral("/demo.kizahashi")); }
    void importFile(const QString &path) override { note("import", path); }
    void exportData() override { note("export", {}); }
    bool takesPackets() const override { return !locked && !closed.contains(QStringLiteral("packet")); }
    void takePacketBack(const QString &path) override { note("take back", path); }
    void backUp(const QString &path) override { note("backup", path); }
    void restore(const QString &backup, const QString &path) override
    {
        note("restore", backup + QLatin1Char(' ') + path);
    }
    void setAsOf(QDate day) override { days.append(day); }
    QString undoText() const override { return undoing; }
    QString redoText() const override { return {}; }
    void undo() override { note("undo", {}); }
    void redo() override { note("redo", {}); }
    bool asksWhoIsThere() const override { return !people.isEmpty(); }
    bool isLocked() const override { return locked; }
    QList<Signer> signers() const override { return people; }
    QString whoIsThere() const override { return locked || people.isEmpty() ? QString() : who; }
    void signIn(const QString &id, const QString &secret) override
    {
        note("sign in", id + QLatin1Char(' ') + secret);
        if (secret != QLatin1String("right")) {
            Q_EMIT signInRefused(QStringLiteral("Wrong"), wait);
            return;
        }
        locked = false;
        who = id;
        Q_EMIT deskChanged();
    }
    void lock() override
    {
        note("lock", {});
        locked = true;
        Q_EMIT deskChanged();
    }
    int lockAfterMinutes() const override { return minutes; }
    bool isOpenTo(const QString &link) const override { return !closed.contains(link); }
    bool isWriting() const override { return writing; }
    TaskList &tasks() override { return taskList; }
    void setLanguage(const QString &language) override { note("language", language); }

    void show(const File &file)
    {
        m_file = file;
        Q_EMIT fileChanged();
    }
    void setWriting(bool on)
    {
        writing = on;
        Q_EMIT writingChanged();
    }

    QStringList calls;
    QList<QDate> days; ///< everything was to be shown as of
    QList<Offer> withheld;
    QString undoing;
    bool writing = false;
    QList<Signer> people; ///< who may sign in
    QString who;
    QStringList closed; ///< links that whoever is there has nothing to do with
    bool locked = false;
    int minutes = 3;
    int wait = 0; ///< what a wrong secret costs
    TaskList taskList;

private:
    void note(const char *what, const QString &with)
    {
        calls.append(QStringLiteral("%1 %2").arg(QLatin1String(what), with).trimmed());
    }
    File m_file;
};

/// What a page was asked to show; shared because the window makes and drops pages as it likes.
struct PageLog {
    QStringList links;
    int made = 0;
};

class FakePage final : public Page, public Unfinished
{
    Q_OBJECT
public:
    FakePage(const QString &name, PageLog &log);
    QString title() const override { return m_title; }
    QList<QAction *> headerActions() const override { return m_actions; }
    void open(const QString &link) override;
    void setTitle(const QString &title);
    bool isUnfinished() const override { return unfinished; }
    using Page::setBusy;

    bool unfinished = false;

private:
    QString m_name;
    QString m_title;
    PageLog &m_log;
    QList<QAction *> m_actions;
};

/// Answers in the person's place, in the order the answers were given.
class ScriptedFiles final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &request, std::function<void(const QString &)> chosen) override
    {
        asked.append(request.title);
        if (!answers.isEmpty())
            chosen(answers.takeFirst());
    }
    QStringList answers;
    QStringList asked;
};

/// Answers only when the test says so.
class LateSource final : public PaletteSource
{
    Q_OBJECT
public:
    QString heading() const override { return QStringLiteral("Staff"); }
    void search(const QString &typed, quint64 token) override { questions.append({typed, token}); }
    void answer(qsizetype question, const QStringList &names);
    QList<std::pair<QString, quint64>> questions;
};

/// The real window with two places, "home" and "people", on a folder of settings that goes with it.
struct Window {
    explicit Window(const QString &settingsFolder = {});
    MainWindow &make();
    MainWindow &opened(); ///< made, shown, with a file open

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 20)};
    FakeHost host;
    ScriptedFiles files;
    LateSource source;
    Settings settings;
    PageLog home;
    PageLog people;
    std::unique_ptr<MainWindow> window;
};

} // namespace kz::test

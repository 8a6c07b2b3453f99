#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/file_chooser.h"

#include <QDialog>
#include <QStringList>

#include <functional>
#include <memory>
#include <vector>

namespace kz {
class Page;
class Settings;
} // namespace kz

namespace kz::test {

/// Answers with the file a dialog is shown for, and otherwise thinks better of it.
class FileOfDialog final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &, std::function<void(const QString &)> chosen) override
    {
        if (!path.isEmpty())
            chosen(path);
    }
    QString path;
};

/// A dialog: the page it is opened over, and what opens it there.
struct ShownDialog {
    QString name;                                   ///< also of the action or button on the page
    QString link;                                   ///< of the page
    int headerAction = -1;                          ///< opened by this one of the header instead
    int rows = 0;                                   ///< it is about the first so many of the page's list
    QString list;                                   ///< which one, where the page has several
    QString file;                                   ///< which it is about, where the action asks for one
    bool isNew = false;                             ///< a new record: pressing Save says what is missing
    bool perhaps = false;                           ///< the demo region may give no occasion for it
    std::function<QDialog *(QWidget *parent)> make; ///< where no single action leads there
};

/// Every page and every dialog of the demo region: where pictures are taken and where reach is tested. What a new page
/// or dialog needs to be seen by both is a line here.
class Walk
{
public:
    /// `folder`: for the files that dialogs and pages are about. Puts a packet into the register, unless it is there.
    Walk(items::Workspace &workspace, const QString &folder);
    ~Walk();

    QStringList pages() const;
    std::vector<ShownDialog> dialogs() const;
    static QString passphrase() { return QStringLiteral("1234 5678 9012"); } ///< of the packet

    QString packet() const; ///< the page on which it is taken back

private:
    template <typename T>
    T read(std::function<Result<T>(storage::Database &)> question) const;
    void findPeople();
    void findVersions();
    void makePacket();
    QString file(const char *name, const QByteArray &content) const;
    QString ratings() const;
    QString ladderSheet() const;
    void addPapers(QStringList &links) const;
    QDialog *module(QWidget *parent) const;
    QDialog *way(QWidget *parent) const;
    QDialog *feedback(QWidget *parent) const;

    items::Workspace &m_workspace;
    QString m_folder;
    std::unique_ptr<Settings> m_settings; ///< of dialogs that are made here
    QString m_person;
    QString m_planned;
    QString m_applicant;
    QString m_site;
    QString m_event; ///< one that was held
    QString m_meeting;
    QString m_ladder; ///< a version in force
    QString m_draft;
    Key m_modules = 0; ///< a version with modules
};

/// Selects the rows it is about; what opens the dialog on the page, or null.
QObject *openerOf(const Page &page, const ShownDialog &dialog);
bool isEnabled(const QObject *opener);
void press(QObject *opener);

/// A copy of the file for a shared computer: a coordinator, an educator and a trainee sign in with one passphrase.
struct SharedDesk {
    Key coordinator = 0;
    Key educator = 0;
    Key trainee = 0;
    QString trainees; ///< the trainee's person
    static QString secret() { return QStringLiteral("見本の合言葉"); }
};
/// Gives secrets to those who have none. The file must not be open.
Result<SharedDesk> shareDesk(const QString &path, const Clock &clock);

} // namespace kz::test

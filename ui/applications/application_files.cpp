#include "ui/applications/application_files.h"

#include "models/edit/attachment_actions.h"
#include "ui/applications/application_details.h"
#include "ui/files/copy_opener.h"
#include "ui/files/file_intake.h"

namespace kz {

namespace {

Attachment belongingTo(const query::ApplicationSheet &sheet)
{
    Attachment about;
    about.person = sheet.line.application().person;
    about.application = sheet.line.application().id;
    return about;
}

} // namespace

ApplicationFiles::ApplicationFiles(items::Workspace &workspace, FileChooser &files, FileOpener &opener,
                                   ApplicationDetails *details)
    : QObject(details), m_workspace(workspace), m_intake(new FileIntake(workspace, files, details)),
      m_copies(new CopyOpener(workspace, opener, this))
{
    connect(details, &ApplicationDetails::fileWanted, this, [this](const query::ApplicationSheet &sheet) {
        m_intake->choose(belongingTo(sheet), sheet.line.plan->documents);
    });
    connect(details, &ApplicationDetails::filesDropped, this,
            [this](const query::ApplicationSheet &sheet, const QStringList &paths) {
                m_intake->take(belongingTo(sheet), paths, sheet.line.plan->documents);
            });
    connect(details, &ApplicationDetails::fileOpened, m_copies, &CopyOpener::open);
    connect(details, &ApplicationDetails::fileRemoved, this, &ApplicationFiles::remove);
    connect(m_intake, &FileIntake::failed, this, &ApplicationFiles::failed);
    connect(m_copies, &CopyOpener::failed, this, &ApplicationFiles::failed);
    connect(m_copies, &CopyOpener::told, this, &ApplicationFiles::told);
}

void ApplicationFiles::remove(const query::ApplicationSheet &sheet, Key attachment)
{
    m_workspace.submit(edit::removeAttachment(attachment, sheet.line.row.person), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (!done)
                               Q_EMIT failed(done.error());
                       });
}

} // namespace kz

#include "ui/people/paperwork_menu.h"

#include "ui/people/award_dialogs.h"
#include "ui/people/duty_dialog.h"
#include "ui/people/enrolment_dialogs.h"
#include "ui/people/leave_dialog.h"
#include "ui/widgets/refusal.h"

namespace kz {

namespace {

template <typename Dialog>
QDialog *make(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent)
{
    return new Dialog(workspace, std::move(matters), parent);
}

} // namespace

PaperworkMenu::PaperworkMenu(items::Workspace &workspace, QWidget *parent) : QMenu(parent), m_workspace(workspace)
{
    setToolTipsVisible(true); // why something is refused
    add(tr("&Enrol…"), "enrol", edit::Grant::ManagePeople, make<EnrolDialog>);
    add(tr("En&d or suspend an enrolment…"), "end-enrolment", edit::Grant::ManagePeople, make<EndEnrolmentDialog>,
        EndEnrolmentDialog::offers, tr("No enrolment goes on that could be ended."));
    addSeparator();
    m_apply = addAction(tr("A&pply for a level…"));
    m_apply->setObjectName(QStringLiteral("apply"));
    refreshApply();
    connect(&m_workspace, &items::Workspace::rightsChanged, this, &PaperworkMenu::refreshApply);
    connect(m_apply, &QAction::triggered, this, [this] {
        Q_EMIT linkActivated(QStringLiteral("applications?apply=%1&person=%1").arg(keyToText(m_person)));
    });
    add(tr("&Award a level…"), "award", edit::Grant::Award, make<AwardDialog>, AwardDialog::offers,
        tr("No ladder with levels is in force. Adopt one under Administration first."));
    add(tr("&Take back an award…"), "revoke", edit::Grant::Award, make<RevokeDialog>, RevokeDialog::offers,
        tr("There is no award that could be taken back."));
    addSeparator();
    add(tr("&Move to another site or ward…"), "move", edit::Grant::ManagePeople, make<MoveDialog>);
    add(tr("&Roles: preceptor, supervising doctor…"), "duty", edit::Grant::ManagePeople, make<DutyDialog>);
    add(tr("&Leaving…"), "leave", edit::Grant::ManagePeople, make<LeaveDialog>);
}

void PaperworkMenu::add(const QString &text, const char *name, edit::Grant grant, Make make, Offers offers,
                        const QString &none)
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1String(name));
    const auto refresh = [this, action, grant] { allow(action, m_workspace.refusal(grant)); };
    refresh();
    connect(&m_workspace, &items::Workspace::rightsChanged, action, refresh);
    connect(action, &QAction::triggered, this, [this, make, offers, none] { open(make, offers, none); });
}

void PaperworkMenu::setReach(const items::PersonReach &reach)
{
    m_reach = reach;
    refreshApply();
}

void PaperworkMenu::refreshApply()
{
    allow(m_apply, m_workspace.refusal(edit::Grant::Rate, m_reach));
}

void PaperworkMenu::open(Make make, Offers offers, const QString &none)
{
    m_workspace.read<query::PersonMatters>(
        this,
        [person = m_person, asOf = query::AsOf::today(m_workspace.clock())](storage::Database &database,
                                                                            const query::CancelToken &) {
            return query::personMatters(database, person, asOf);
        },
        [this, make, offers, none](const Result<query::PersonMatters> &matters) {
            if (!matters) {
                Q_EMIT failed(matters.error());
                return;
            }
            if (offers && !offers(matters.value())) {
                Q_EMIT refused(none);
                return;
            }
            QDialog *dialog = make(m_workspace, matters.value(), parentWidget());
            if (const auto *leave = qobject_cast<LeaveDialog *>(dialog))
                connect(leave, &LeaveDialog::linkActivated, this, &PaperworkMenu::linkActivated);
            dialog->open();
        });
}

} // namespace kz

#include "ui/administration/administration_page.h"

#include "models/words/words.h"
#include "ui/administration/actors_card.h"
#include "ui/administration/backup_card.h"
#include "ui/administration/file_card.h"
#include "ui/administration/packs_card.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/scrolled.h"

#include <QAction>
#include <QLineEdit>

namespace kz {

AdministrationPage::AdministrationPage(items::Workspace &workspace, FileChooser &files, QWidget *parent)
    : Page(parent), m_workspace(workspace)
{
    const auto lead = [this](const char *icon, const QString &text, const char *place) {
        auto *action = new QAction(lineIcon(QLatin1String(icon)), text, this);
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT linkActivated(QLatin1String(place)); });
        m_actions.append(action);
        return action;
    };
    m_import = lead("import", tr("Import…"), "import");
    lead("send", tr("Packets"), "packets");
    lead("clock", tr("Journal"), "journal");
    m_import->setEnabled(workspace.may(edit::Grant::ManagePeople));
    layOut(files);
    wire();
}

QString AdministrationPage::title() const
{
    return tr("Administration");
}

QWidget *AdministrationPage::firstFocus()
{
    return m_file->institution();
}

void AdministrationPage::open(const QString &link)
{
    if (Link::parse(link).query.contains(QStringLiteral("new")))
        m_told->say(State::Accent,
                    tr("The file is made. Say whose it is and adopt what you start from; then import the roster."),
                    {m_import});
}

void AdministrationPage::layOut(FileChooser &files)
{
    m_told = new Banner;
    m_told->clear();
    m_file = new FileCard(m_workspace, files);
    m_backups = new BackupCard(m_workspace);
    m_packs = new PacksCard(m_workspace, files);
    m_actors = new ActorsCard(m_workspace);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::groups);
    left->addWidget(m_file);
    left->addWidget(m_backups);
    left->addWidget(m_actors);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::groups);
    right->addWidget(m_packs);
    right->addStretch(1);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    row->setSpacing(space::groups);
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_told);
    all->addWidget(scrolled(content), 1);
}

void AdministrationPage::wire()
{
    const auto fail = [this](const Error &why) { m_told->say(State::Bad, words::errorText(why)); };
    connect(m_file, &FileCard::failed, this, fail);
    connect(m_file, &FileCard::logoRefused, this, [this](const QString &why) { m_told->say(State::Bad, why); });
    connect(m_backups, &BackupCard::failed, this, fail);
    connect(m_backups, &BackupCard::linkActivated, this, &AdministrationPage::linkActivated);
    connect(m_packs, &PacksCard::failed, this, fail);
    connect(m_packs, &PacksCard::linkActivated, this, &AdministrationPage::linkActivated);
    connect(m_actors, &ActorsCard::failed, this, fail);
    // Who begins need not press Save for each card.
    connect(m_packs, &PacksCard::adopting, m_file, &FileCard::save);
    connect(m_packs, &PacksCard::adopted, this,
            [this](const QString &words) { m_told->say(State::Good, words, {m_import}); });
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        if (changes.touches("setting"))
            m_file->read();
        if (changes.touches("framework") || changes.touches("framework_version"))
            m_packs->read();
        if (changes.touches("actor") || changes.touches("credential"))
            m_actors->read();
    });
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, [this] {
        m_file->read();
        m_packs->read();
        m_actors->read();
    });
}

} // namespace kz

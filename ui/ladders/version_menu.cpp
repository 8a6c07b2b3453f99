#include "ui/ladders/version_menu.h"

#include "models/edit/framework_actions.h"
#include "models/words/words.h"
#include "ui/ladders/framework_dialog.h"
#include "ui/ladders/version_dialogs.h"
#include "ui/widgets/refusal.h"

#include <algorithm>

namespace kz {

VersionMenu::VersionMenu(items::Workspace &workspace, bool ladders, QWidget *parent)
    : QMenu(parent), m_workspace(workspace), m_ladders(ladders)
{
    setToolTipsVisible(true); // why something is refused
    m_write = add(tr("&Write in the draft"), "write", &VersionMenu::write);
    m_adopt = add(tr("&Adopt…"), "adopt", &VersionMenu::adopt);
    m_about = add(tr("Title and pr&ofessions…"), "about-framework", &VersionMenu::aboutIt);
    m_about->setToolTip(tr("What it is called, whom it is for and where it comes from, in all its versions"));
    m_remove = add(tr("Re&move the draft"), "remove-draft", &VersionMenu::remove);
    addSeparator();
    m_copy = add(tr("&Copy to a new draft…"), "copy-version", &VersionMenu::copy);
    m_retire = add(tr("Re&tire…"), "retire", &VersionMenu::retire);
    addSeparator();
    m_compare = add(tr("&What it changes"), "difference", &VersionMenu::compare);
    m_crosswalk = add(tr("C&rosswalk, and move people…"), "crosswalk", &VersionMenu::openCrosswalk);
    m_crosswalk->setToolTip(tr("What carries over from the version before, and who moves to this one"));
    m_compare->setToolTip(tr("Items, levels, forms and rules before and after, to read and to print"));
    m_forms = addMenu(tr("&Give out as"));
    for (const auto &entry : EnumTable<exchange::FrameworkForm>::entries) {
        QAction *action = m_forms->addAction(words::enumText(entry.value));
        action->setObjectName(QStringLiteral("give-out-") + QLatin1String(entry.code));
        connect(action, &QAction::triggered, this, [this, form = entry.value] { Q_EMIT formAsked(form); });
    }
    addSeparator();
    m_new = add(ladders ? tr("&New ladder…") : tr("&New curriculum or programme…"), "new-framework",
                &VersionMenu::makeNew);
    if (ladders) {
        m_fromSheet = addAction(tr("New from an &Excel sheet…"));
        m_fromSheet->setObjectName(QStringLiteral("from-sheet"));
        m_fromSheet->setToolTip(
            tr("A ladder with its levels across or down, read as it stands and taken in as a draft"));
        connect(m_fromSheet, &QAction::triggered, this, &VersionMenu::sheetAsked);
    }
    m_fromFile = addAction(tr("New from a &file…"));
    m_fromFile->setObjectName(QStringLiteral("from-file"));
    m_fromFile->setToolTip(tr("A CASE package, a pack, a list of items or Moodle's competencies, shown before it is "
                              "taken in as a draft; it may also be dropped here"));
    connect(m_fromFile, &QAction::triggered, this, &VersionMenu::fileAsked);
    m_fromFolder = addAction(tr("New from a folder of &layers…"));
    m_fromFolder->setObjectName(QStringLiteral("from-folder"));
    m_fromFolder->setToolTip(tr("A curriculum that is kept as CSV files, one for each layer"));
    connect(m_fromFolder, &QAction::triggered, this, &VersionMenu::folderAsked);
    connect(&workspace, &items::Workspace::rightsChanged, this, &VersionMenu::refresh);
    refresh();
}

QAction *VersionMenu::add(const QString &text, const char *name, void (VersionMenu::*does)())
{
    QAction *action = addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, does);
    return action;
}

void VersionMenu::setLines(const std::vector<query::FrameworkLine> &lines, Key version)
{
    m_lines = lines;
    m_version = version;
    refresh();
}

const query::FrameworkLine *VersionMenu::chosen() const
{
    const auto found
        = std::ranges::find(m_lines, m_version, [](const query::FrameworkLine &line) { return line.version.id; });
    return found == m_lines.end() ? nullptr : &*found;
}

void VersionMenu::refresh()
{
    const QString refusal = m_workspace.refusal(edit::Grant::ManageFrameworks);
    const query::FrameworkLine *line = chosen();
    const bool draft = line && line->version.status == VersionStatus::Draft;
    for (QAction *action : {m_write, m_adopt, m_remove})
        action->setVisible(draft);
    m_about->setVisible(line != nullptr);
    m_copy->setVisible(line != nullptr);
    m_compare->setVisible(line != nullptr);
    m_crosswalk->setVisible(line != nullptr);
    m_retire->setVisible(line && line->version.status == VersionStatus::Adopted);
    m_forms->menuAction()->setVisible(line != nullptr);
    for (QAction *action : {m_write, m_about, m_adopt, m_remove, m_copy, m_retire, m_new, m_fromFile, m_fromFolder})
        allow(action, refusal);
    if (m_fromSheet)
        allow(m_fromSheet, refusal);
}

void VersionMenu::openDraft(Key draft)
{
    if (draft)
        Q_EMIT linkActivated(QStringLiteral("draft/") + keyToText(draft));
}

void VersionMenu::makeNew()
{
    auto *dialog = new NewFrameworkDialog(m_workspace, m_ladders, parentWidget());
    connect(dialog, &NewFrameworkDialog::made, this, &VersionMenu::openDraft);
    dialog->open();
}

void VersionMenu::write()
{
    openDraft(m_version);
}

void VersionMenu::aboutIt()
{
    if (const query::FrameworkLine *line = chosen())
        (new FrameworkDialog(m_workspace, line->framework, parentWidget()))->open();
}

void VersionMenu::copy()
{
    if (const query::FrameworkLine *line = chosen()) {
        auto *dialog = new CopyVersionDialog(m_workspace, *line, parentWidget());
        connect(dialog, &CopyVersionDialog::made, this, &VersionMenu::openDraft);
        dialog->open();
    }
}

void VersionMenu::adopt()
{
    const query::FrameworkLine *line = chosen();
    if (!line)
        return;
    const auto former = std::ranges::find_if(m_lines, [&](const query::FrameworkLine &other) {
        return other.framework.id == line->framework.id && other.version.status == VersionStatus::Adopted;
    });
    (new AdoptVersionDialog(m_workspace, *line, former == m_lines.end() ? nullptr : &*former, parentWidget()))->open();
}

void VersionMenu::retire()
{
    if (const query::FrameworkLine *line = chosen())
        (new RetireVersionDialog(m_workspace, *line, parentWidget()))->open();
}

void VersionMenu::compare()
{
    Q_EMIT linkActivated(QStringLiteral("reports?kind=difference&version=") + keyToText(m_version));
}

void VersionMenu::openCrosswalk()
{
    Q_EMIT linkActivated(QStringLiteral("crosswalk/") + keyToText(m_version));
}

void VersionMenu::remove()
{
    const query::FrameworkLine *line = chosen();
    if (!line)
        return;
    m_workspace.submit(edit::removeDraft(line->version.id, versionName(*line)), this, [this](const auto &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace kz

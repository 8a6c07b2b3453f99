#include "ui/ladders/draft_page.h"

#include "models/words/words.h"
#include "ui/ladders/draft_items.h"
#include "ui/ladders/draft_rules.h"
#include "ui/ladders/framework_dialog.h"
#include "ui/ladders/part_dialogs.h"
#include "ui/ladders/version_dialogs.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"

#include <QAction>
#include <QBoxLayout>
#include <QMenu>
#include <QTabWidget>

namespace kz {

DraftPage::DraftPage(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_adopt(new QAction(tr("Adopt…"), this)),
      m_parts(new QAction(tr("Levels, scales, forms, title"), this)),
      m_look(new QAction(lineIcon(QStringLiteral("ladders")), tr("As it is read"), this)), m_banner(new Banner),
      m_tabs(new QTabWidget), m_items(new DraftItems(workspace, settings)), m_rules(new DraftRules(workspace, settings))
{
    auto *parts = new QMenu(this);
    connect(parts->addAction(tr("&Levels…")), &QAction::triggered, this, &DraftPage::openPart<LevelsDialog>);
    connect(parts->addAction(tr("&Scales…")), &QAction::triggered, this, &DraftPage::openPart<ScaleDialog>);
    connect(parts->addAction(tr("&Forms…")), &QAction::triggered, this, &DraftPage::openPart<ToolDialog>);
    QAction *about = parts->addAction(tr("&Title and professions…"));
    about->setObjectName(QStringLiteral("about"));
    connect(about, &QAction::triggered, this, [this] {
        if (m_sheet)
            (new FrameworkDialog(m_workspace, m_sheet->framework, this))->open();
    });
    parts->actions().at(0)->setObjectName(QStringLiteral("levels"));
    parts->actions().at(1)->setObjectName(QStringLiteral("scales"));
    parts->actions().at(2)->setObjectName(QStringLiteral("forms"));
    m_parts->setMenu(parts);
    for (QAction *action : {m_adopt, m_parts, m_look})
        action->setEnabled(false); // until it is known what they would act on
    m_banner->clear();
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_items, tr("Items"));
    m_tabs->addTab(m_rules, tr("Rules"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(m_banner);
    column->addWidget(m_tabs, 1);

    connect(m_adopt, &QAction::triggered, this, &DraftPage::adopt);
    connect(m_look, &QAction::triggered, this, [this] {
        const bool ladder = m_sheet && m_sheet->framework.kind == FrameworkKind::Ladder;
        Q_EMIT linkActivated((ladder ? QStringLiteral("framework/") : QStringLiteral("curriculum/"))
                             + keyToText(m_version));
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        const QString link = QStringLiteral("draft/") + keyToText(m_version);
        Q_EMIT linkChanged(m_tabs->currentWidget() == m_rules ? link + QStringLiteral("?tab=rules") : link);
    });
    const auto showFailure = [this](const Error &why) { m_banner->say(State::Bad, words::errorText(why)); };
    connect(m_items, &DraftItems::failed, this, showFailure);
    connect(m_rules, &DraftRules::failed, this, showFailure);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &DraftPage::read);
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table :
             {"framework", "framework_version", "level", "item", "descriptor", "scale", "scale_step", "tool",
              "tool_item", "requirement", "requirement_item", "requirement_site", "site", "module", "module_profession",
              "module_prerequisite", "module_item", "association"})
            if (changes.touches(table))
                return refreshSoon();
    });
    connect(&workspace, &items::Workspace::rightsChanged, this, &DraftPage::refreshSoon);
    connect(&workspace, &items::Workspace::fileChangedElsewhere, this, &DraftPage::refreshSoon);
}

DraftPage::~DraftPage()
{
    if (m_reading)
        m_reading->cancel();
}

QString DraftPage::title() const
{
    if (!m_sheet)
        return tr("Draft");
    return versionName({m_sheet->framework, m_sheet->version, 0});
}

void DraftPage::open(const QString &link)
{
    const Link wanted = Link::parse(link);
    const Key version = keyFromText(wanted.id).value_or(0);
    m_tabs->setCurrentWidget(wanted.query.value(QStringLiteral("tab")) == QStringLiteral("rules")
                                 ? static_cast<QWidget *>(m_rules)
                                 : m_items);
    if (version != m_version) {
        m_version = version;
        m_sheet.reset();
        m_banner->clear();
    }
    refreshSoon();
}

QWidget *DraftPage::firstFocus()
{
    return m_tabs->currentWidget() == m_rules ? m_rules->firstFocus() : m_items->firstFocus();
}

void DraftPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_refresh.start();
}

void DraftPage::refreshSoon()
{
    m_stale = true;
    m_refresh.start();
}

void DraftPage::read()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    m_reading = m_workspace.read<query::SheetPtr>(
        this,
        [version = m_version, plans = &m_workspace.plans()](storage::Database &database, const query::CancelToken &) {
            return query::frameworkSheet(database, *plans, version);
        },
        [this](const Result<query::SheetPtr> &sheet) { showSheet(sheet); });
}

bool DraftPage::isEditable() const
{
    return m_sheet && m_sheet->version.status == VersionStatus::Draft
        && m_workspace.refusal(edit::Grant::ManageFrameworks).isEmpty();
}

void DraftPage::showSheet(const Result<query::SheetPtr> &sheet)
{
    setBusy(false);
    if (!sheet) {
        m_sheet.reset();
        m_banner->say(State::Bad, words::errorText(sheet.error()));
    } else {
        m_sheet = sheet.value();
        if (m_sheet->version.status != VersionStatus::Draft)
            m_banner->say(State::Neutral, tr("This version is in force and never changes. Copy it to a new draft."));
        else if (const auto flawed = progress::firstFlawed(m_sheet->requirements, m_sheet->flaws))
            m_banner->say(State::Warning, tr("Not ready to be adopted. %1").arg(words::errorText(*flawed)));
        else if (m_sheet->unread)
            m_banner->say(State::Warning,
                          tr("A rule is not complete yet, so it could not be adopted: %1")
                              .arg(m_sheet->unread->arguments.join(QStringLiteral(" · "))));
        else
            m_banner->clear();
    }
    m_items->setSheet(m_sheet, isEditable());
    m_rules->setSheet(m_sheet, isEditable());
    const QString refusal = m_workspace.refusal(edit::Grant::ManageFrameworks);
    allow(m_adopt, refusal, isEditable());
    allow(m_parts, refusal, isEditable());
    m_look->setEnabled(m_sheet != nullptr);
    Q_EMIT titleChanged();
}

void DraftPage::adopt()
{
    const query::SheetPtr sheet = m_sheet;
    if (!sheet)
        return;
    // Whether another version is in force is asked of the list that knows it.
    using Read = std::vector<query::FrameworkLine>;
    m_workspace.read<Read>(
        this,
        [ladders = sheet->framework.kind == FrameworkKind::Ladder,
         day = m_workspace.clock().today()](storage::Database &database, const query::CancelToken &) {
            return query::frameworkLines(database, ladders, day);
        },
        [this, sheet](const Result<Read> &read) {
            if (!read) {
                m_banner->say(State::Bad, words::errorText(read.error()));
                return;
            }
            const auto former = std::ranges::find_if(read.value(), [&](const query::FrameworkLine &line) {
                return line.framework.id == sheet->framework.id && line.version.status == VersionStatus::Adopted;
            });
            auto *dialog = new AdoptVersionDialog(m_workspace, {sheet->framework, sheet->version, 0},
                                                  former == read.value().end() ? nullptr : &*former, this);
            connect(dialog, &QDialog::accepted, m_look, &QAction::trigger);
            dialog->open();
        });
}

template <typename Dialog>
void DraftPage::openPart()
{
    if (m_sheet)
        (new Dialog(m_workspace, m_sheet, this))->open();
}

} // namespace kz

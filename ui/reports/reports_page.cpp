#include "ui/reports/reports_page.h"

#include "models/base/when_done.h"
#include "models/query/choices.h"
#include "models/query/form_paper.h"
#include "models/report/chart_recording.h"
#include "models/words/words.h"
#include "ui/reports/kind_gallery.h"
#include "ui/reports/page_preview.h"
#include "ui/reports/paper_terms_bar.h"
#include "ui/reports/scope_lists.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QDesktopServices>
#include <QLabel>
#include <QRadioButton>
#include <QSplitter>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <array>

namespace kz {

namespace {

const QString certificateSheet = QStringLiteral("reports.certificate"); ///< portrait or landscape, as printed last
constexpr Key nothingYet = -1; ///< in view: the next line in hand is drawn whatever it is

QToolButton *tool(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

/// Whether what the page offers to choose from may have changed.
bool touchesChoices(const edit::ChangeSet &changes)
{
    return std::ranges::any_of(
        std::array{"site", "department", "framework", "framework_version", "tool", "training_event"},
        [&](const char *table) { return changes.touches(table); });
}

} // namespace

ReportsPage::ReportsPage(items::Workspace &workspace, Settings &settings, TaskList &tasks, FileChooser &files,
                         QWidget *parent)
    : Page(parent), m_workspace(workspace), m_settings(settings), m_tasks(tasks), m_files(files),
      m_scope(new ScopeLists(workspace, settings)),
      m_save(new QAction(lineIcon(QStringLiteral("save")), tr("Save PDF…"), this)),
      m_print(new QAction(lineIcon(QStringLiteral("print")), tr("Print…"), this)),
      m_copy(new QAction(lineIcon(QStringLiteral("copy")), tr("Copy as text"), this)),
      m_table(new QAction(lineIcon(QStringLiteral("table")), tr("Save as table…"), this)),
      m_form(new QAction(lineIcon(QStringLiteral("table")), tr("Own form…"), this)),
      m_openFolder(new QAction(lineIcon(QStringLiteral("folder")), tr("Open folder"), this)),
      m_letterhead(new QAction(lineIcon(QStringLiteral("edit")), tr("Letterhead and form numbers…"), this))
{
    m_save->setToolTip(tr("Write the reports of everybody chosen"));
    m_print->setToolTip(tr("Print the reports of everybody chosen"));
    m_copy->setToolTip(tr("The report in view as text, for an e-mail"));
    m_table->setToolTip(tr("The list in view as an Excel workbook or a CSV file"));
    m_form->setObjectName(QStringLiteral("own-form"));
    m_form->setToolTip(tr("Fill in an Excel form of your own for everybody chosen"));
    m_soon.setSingleShot(true);
    m_message = new Banner;
    m_message->clear();
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(layOutKinds());
    split->addWidget(layOutScope());
    split->addWidget(layOutPreview());
    split->setStretchFactor(2, 1);
    split->setSizes({220, 260, 700});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(m_message);
    column->addWidget(split, 1);
    wire();
    readChoices();
    kindChosen();
}

ReportsPage::~ReportsPage()
{
    m_recording.cancel();
    if (m_filling)
        m_filling->cancel();
    for (const TaskList::Id task : {m_task, m_printTask})
        if (task != 0)
            m_tasks.finish(task);
}

QString ReportsPage::title() const
{
    return tr("Reports");
}

QWidget *ReportsPage::firstFocus()
{
    return m_kinds;
}

QWidget *ReportsPage::layOutKinds()
{
    m_kinds = new KindGallery(m_workspace.actor().role);
    m_letterhead->setObjectName(QStringLiteral("letterhead"));
    allow(m_letterhead, m_workspace.refusal(edit::Grant::Administer));
    auto *left = new QWidget;
    left->setMinimumWidth(200);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, space::inside, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_kinds, 1);
    for (QAction *action : {m_form, m_letterhead}) {
        auto *button = new ActionButton(action);
        button->setFlat(true);
        column->addWidget(button);
    }
    return left;
}

QWidget *ReportsPage::layOutScope()
{
    m_terms = new PaperTermsBar(m_workspace.clock().today());
    m_terms->setLandscape(m_settings.value(Setting::View, certificateSheet).toString() == QStringLiteral("landscape"));
    auto *one = new QRadioButton(tr("One file for all"));
    auto *each = new QRadioButton(tr("One file each"));
    each->setWhatsThis(tr("One PDF for each person or site, named after them, in a folder you choose."));
    // Papers are handed out one by one.
    const QString remembered = QStringLiteral("reports.files");
    (m_settings.value(Setting::View, remembered).toString() == QStringLiteral("one") ? one : each)->setChecked(true);
    m_split = new QButtonGroup(this);
    m_split->addButton(one, 0);
    m_split->addButton(each, 1);
    connect(m_split, &QButtonGroup::idClicked, this, [this, remembered](int id) {
        m_settings.setValue(Setting::View, id == 0 ? QStringLiteral("one") : QStringLiteral("each"), remembered);
    });

    auto *scope = new QWidget;
    scope->setMinimumWidth(220);
    auto *column = new QVBoxLayout(scope);
    column->setContentsMargins(space::inside, 0, space::inside, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_terms);
    column->addWidget(m_scope, 1);
    column->addWidget(one);
    column->addWidget(each);
    return scope;
}

QWidget *ReportsPage::layOutPreview()
{
    m_preview = new PagePreview;
    m_where = new QLabel;
    const auto action = [this](const char *icon, const QString &text, auto act) {
        auto *made = new QAction(lineIcon(QLatin1String(icon)), text, this);
        connect(made, &QAction::triggered, m_preview, act);
        return made;
    };
    auto *fit = action("rail", tr("Fit the width"), [this] { m_preview->fitWidth(); });
    auto *larger = action("plus", tr("Larger"), [this] { m_preview->setZoom(m_preview->zoom() * 1.25); });
    auto *smaller = action("search", tr("Smaller"), [this] { m_preview->setZoom(m_preview->zoom() / 1.25); });
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_where, 1);
    for (QAction *one : {smaller, larger, fit}) {
        QToolButton *button = tool(one);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        bar->addWidget(button);
    }
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(space::inside, 0, 0, 0);
    column->setSpacing(space::base);
    column->addLayout(bar);
    column->addWidget(m_preview, 1);
    return right;
}

void ReportsPage::wire()
{
    const auto again = [this] {
        m_inView = nothingYet;
        schedulePreview();
    };
    connect(m_kinds, &KindGallery::kindChanged, this, &ReportsPage::kindChosen);
    connect(m_terms, &PaperTermsBar::changed, this, again);
    connect(m_terms, &PaperTermsBar::changed, this, [this] {
        report::PaperTerms terms;
        m_terms->fill(terms);
        m_settings.setValue(Setting::View, terms.landscape ? QStringLiteral("landscape") : QStringLiteral("portrait"),
                            certificateSheet);
    });
    connect(m_scope, &ScopeLists::chosenChanged, this, &ReportsPage::refreshScope);
    connect(m_scope, &ScopeLists::currentChanged, this, &ReportsPage::schedulePreview);
    connect(m_scope, &ScopeLists::failed, this,
            [this](const Error &why) { m_message->say(State::Bad, words::errorText(why)); });
    connect(m_preview, &PagePreview::changed, this, [this] {
        m_where->setText(m_preview->pageCount() == 0 ? QString()
                                                     : tr("Page %1 of %2 · %3")
                                                           .arg(m_preview->currentPage())
                                                           .arg(m_preview->pageCount())
                                                           .arg(words::percentText(m_preview->zoom())));
    });
    connect(m_save, &QAction::triggered, this, &ReportsPage::askWhereToSave);
    connect(m_print, &QAction::triggered, this, &ReportsPage::print);
    connect(m_letterhead, &QAction::triggered, this, &ReportsPage::openLetterhead);
    connect(m_copy, &QAction::triggered, this, &ReportsPage::copyAsText);
    connect(m_table, &QAction::triggered, this, &ReportsPage::askWhereToSaveTable);
    connect(m_form, &QAction::triggered, this, &ReportsPage::askForForm);
    connect(m_openFolder, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(&m_soon, &QTimer::timeout, this, &ReportsPage::preview);
    connect(&m_workspace, &items::Workspace::asOfChanged, this, again);
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, again);
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, &ReportsPage::readChoices);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, again);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        if (touchesChoices(changes))
            readChoices();
    });
    connect(&m_workspace.hub(), &edit::ChangeHub::standingsChanged, this, again);
}

void ReportsPage::open(const QString &link)
{
    const QMap<QString, QString> asked = Link::parse(link).query;
    const report::PaperKind *kind = report::paperKind(asked.value(QStringLiteral("kind")));
    QString keys;
    if (kind)
        keys = asked.value(QLatin1String(report::scopeWord(kind->scope)));
    else
        for (const report::PaperKind &one : report::paperKinds())
            if (asked.contains(QLatin1String(one.code))) {
                kind = &one;
                keys = asked.value(QLatin1String(one.code));
            }
    if (!kind || !report::mayPrint(*kind, m_workspace.actor().role))
        return;
    std::vector<Key> wanted;
    for (const QString &text : keys.split(u',', Qt::SkipEmptyParts))
        if (const auto key = keyFromText(text))
            wanted.push_back(*key);
    if (isHeldWord(keys)) {
        wanted = heldKeys(keys);
        if (wanted.empty())
            m_message->say(State::Neutral,
                           tr("Those who had been chosen are no longer known. Choose them again in “People”."));
    }
    m_kinds->setKind(*kind);
    m_terms->setAnswers(asked);
    if (!wanted.empty())
        m_scope->choose(wanted);
}

void ReportsPage::readChoices()
{
    struct Offered {
        query::Choices choices;
        std::vector<query::FormChoice> forms;
        std::vector<query::EventChoice> events;
    };
    if (m_choosing)
        m_choosing->cancel();
    m_choosing = m_workspace.read<Offered>(
        this,
        [](storage::Database &database, const query::CancelToken &) -> Result<Offered> {
            Offered offered;
            Result<void> state;
            take(query::choices(database), offered.choices, state);
            take(query::formChoices(database), offered.forms, state);
            take(query::eventChoices(database), offered.events, state);
            if (!state)
                return state.error();
            return offered;
        },
        [this](const Result<Offered> &offered) {
            if (!offered)
                return m_message->say(State::Bad, words::errorText(offered.error()));
            m_terms->setChoices(offered.value().choices, offered.value().forms);
            m_scope->setChoices(offered.value().choices, offered.value().events);
        });
}

const report::PaperKind &ReportsPage::kind() const
{
    return m_kinds->kind();
}

void ReportsPage::kindChosen()
{
    m_terms->setKind(kind());
    m_scope->setScope(kind().scope);
    m_inView = nothingYet;
    schedulePreview();
}

bool ReportsPage::onePerKey() const
{
    return m_split->checkedId() == 1;
}

void ReportsPage::refreshScope()
{
    const int count = int(m_scope->chosen().size());
    m_save->setEnabled(count > 0 && !m_batch);
    m_form->setEnabled(count > 0 && kind().scope == report::PaperScope::Person);
    for (QAbstractButton *button : m_split->buttons())
        button->setEnabled(count > 1);
}

report::PaperLoader ReportsPage::loader(bool numbered) const
{
    report::PaperTerms terms{.asOf = m_workspace.asOf(), .printedOn = m_workspace.clock().today()};
    m_terms->fill(terms);
    terms.reader = m_workspace.actor();
    terms.numbered = terms.numbered || numbered;
    return report::paperLoader(kind(), m_workspace.plans(), terms);
}

void ReportsPage::schedulePreview()
{
    m_soon.start(0);
}

void ReportsPage::preview()
{
    const Key key = m_scope->current();
    if (key == m_inView)
        return;
    if (kind().scope == report::PaperScope::Site)
        m_terms->setSite(key);
    if (kind().scope == report::PaperScope::Version)
        m_terms->setVersion(key);
    if (m_reading)
        m_reading->cancel();
    m_recording.cancel();
    m_inView = key;
    m_paper = {};
    for (QAction *action : {m_print, m_copy, m_table})
        action->setEnabled(false);
    setBusy(key != 0);
    if (key == 0)
        return clearPreview();
    m_reading = m_workspace.read<report::Paper>(
        this,
        [load = loader(), key](storage::Database &database, const query::CancelToken &) { return load(database, key); },
        [this](const Result<report::Paper> &paper) {
            if (paper)
                return showPaper(paper.value());
            setBusy(false);
            clearPreview();
            m_failed = true;
            m_message->say(State::Bad, words::errorText(paper.error()));
        });
}

void ReportsPage::clearPreview()
{
    if (std::exchange(m_failed, false))
        m_message->clear();
    m_pages.reset();
    m_preview->setPages({});
}

void ReportsPage::showPaper(const report::Paper &paper)
{
    m_paper = paper;
    if (std::exchange(m_failed, false))
        m_message->clear();
    m_copy->setEnabled(true);
    m_table->setEnabled(!m_paper.table.columns.isEmpty());
    m_recording = report::recordCharts(m_paper.document, m_painter);
    whenDone(m_recording, this, [this](const std::vector<QPicture> &pictures) {
        setBusy(false);
        m_pages = std::make_shared<const report::PageLayout>(m_paper.document, pictures);
        m_preview->setPages(m_pages);
        m_print->setEnabled(!m_printing);
    });
}

} // namespace kz

#include "ui/ladders/framework_page.h"

#include "models/edit/permission.h"
#include "models/words/words.h"
#include "ui/charts/table_file.h"
#include "ui/ladders/framework_traffic.h"
#include "ui/ladders/framework_view.h"
#include "ui/ladders/outcomes_view.h"
#include "ui/ladders/version_menu.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListView>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>

#include <algorithm>

namespace kz {

namespace {

constexpr int DetailRole = Qt::UserRole + 1;

/// What links call the tabs, in their order; the first is meant when nothing is said.
const QStringList tabNames{QString(), QStringLiteral("rules"), QStringLiteral("coverage"), QStringLiteral("outcomes")};

FrameworkView::Tab tabCalled(const QString &name)
{
    return FrameworkView::Tab(std::max<qsizetype>(0, tabNames.indexOf(name)));
}

QString titleOf(const query::FrameworkLine &line)
{
    return words::pick(line.framework.titleJa, line.framework.titleEn);
}

/// A title and below it, quietly, the version, its state and how many are enrolled.
class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const int quiet = QFontMetrics(sizedFont(option.font, TextSize::Caption)).height();
        return {0, option.fontMetrics.height() + quiet + 2 * space::inside + space::base};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem ground = option;
        initStyleOption(&ground, index);
        ground.text.clear();
        ground.state &= ~QStyle::State_HasFocus; // what is chosen is flat, as in every table
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QColor text = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        QRect room = option.rect.adjusted(space::inside + space::base, space::inside, -space::inside, -space::inside);
        painter->save();
        painter->setFont(option.font);
        painter->setPen(text);
        painter->drawText(room, Qt::AlignLeft | Qt::AlignTop,
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        const QFont quiet = sizedFont(option.font, TextSize::Caption);
        painter->setFont(quiet);
        painter->setPen(selected ? text : Theme::of(option.palette).color(ThemeRole::Muted));
        painter->drawText(
            room, Qt::AlignLeft | Qt::AlignBottom,
            QFontMetrics(quiet).elidedText(index.data(DetailRole).toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }
};

} // namespace

FrameworkPage::FrameworkPage(Kind kind, items::Workspace &workspace, Settings &settings, FileChooser &files,
                             QWidget *parent)
    : Page(parent), m_kind(kind), m_workspace(workspace), m_settings(settings), m_files(files),
      m_people(new QAction(lineIcon(QStringLiteral("people")), tr("%n people enrolled", nullptr, 0), this)),
      m_life(new QAction(lineIcon(QStringLiteral("edit")), tr("Version"), this)),
      m_versionMenu(new VersionMenu(workspace, kind == Kind::Ladders, this)),
      m_traffic(new FrameworkTraffic(workspace, settings, files, kind == Kind::Ladders, this)),
      m_packs(new QAction(lineIcon(QStringLiteral("import")), tr("Packs…"), this)),
      m_events(new QAction(lineIcon(QStringLiteral("calendar")), tr("Events"), this)),
      m_applications(new QAction(lineIcon(QStringLiteral("certificate")), tr("Applications"), this)),
      m_banner(new Banner), m_stack(new QStackedWidget), m_split(new QSplitter),
      m_view(new FrameworkView(placeName() + QStringLiteral("-details"), settings)),
      m_outcomes(new OutcomesView(workspace, settings))
{
    m_view->addOutcomes(m_outcomes, tr("Outcomes"));
    refreshRights();
    m_packs->setToolTip(tr("Adopt a ladder or programme from a pack"));
    m_versionMenu->addAction(m_packs);
    m_life->setMenu(m_versionMenu);
    m_life->setToolTip(tr("Write, copy, adopt or retire the chosen version, or begin a new one"));
    m_banner->clear();
    m_split->addWidget(makeList());
    m_split->addWidget(m_view);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({236, 900});
    const QString splitName = placeName() + QStringLiteral("-split");
    m_split->restoreState(settings.value(Setting::View, splitName).toByteArray());
    m_stack->addWidget(new QWidget); // until the first answer: nothing is not the same as none
    m_stack->addWidget(m_split);
    m_stack->addWidget(makeEmpty());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);

    connect(m_people, &QAction::triggered, this,
            [this] { Q_EMIT linkActivated(QStringLiteral("people?version=") + keyToText(m_version)); });
    m_events->setToolTip(tr("Lectures, training and meetings, what they cover and who came"));
    connect(m_events, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("events")); });
    m_applications->setObjectName(QStringLiteral("applications"));
    m_applications->setToolTip(tr("Who applies for which level, and how it is decided"));
    connect(m_applications, &QAction::triggered, this,
            [this] { Q_EMIT linkActivated(QStringLiteral("applications")); });
    connect(m_packs, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("administration")); });
    connect(m_versionMenu, &VersionMenu::linkActivated, this, &Page::linkActivated);
    wireTraffic();
    connect(m_versionMenu, &VersionMenu::failed, this,
            [this](const Error &why) { m_banner->say(State::Bad, words::errorText(why)); });
    connect(m_view, &FrameworkView::tabChanged, this, &FrameworkPage::remember);
    connect(m_view, &FrameworkView::saveAsked, this, &FrameworkPage::saveTable);
    connect(m_view, &FrameworkView::othersAsked, this,
            [this] { Q_EMIT linkActivated(QStringLiteral("matrix?with=") + keyToText(m_version)); });
    connect(m_split, &QSplitter::splitterMoved, this,
            [this, splitName] { m_settings.setValue(Setting::View, m_split->saveState(), splitName); });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &FrameworkPage::read);
    connect(&workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table :
             {"framework", "framework_version", "level", "item", "descriptor", "scale", "scale_step", "tool",
              "tool_item", "requirement", "requirement_item", "requirement_site", "module", "module_profession",
              "module_prerequisite", "module_item", "association"})
            m_sheetStale |= changes.touches(table);
        if (m_sheetStale || changes.touches("enrolment") || changes.touches("employment"))
            refreshSoon();
    });
    connect(&workspace, &items::Workspace::asOfChanged, this, &FrameworkPage::refreshSoon);
    connect(&workspace, &items::Workspace::rightsChanged, this, &FrameworkPage::refreshRights);
    connect(&workspace, &items::Workspace::fileChangedElsewhere, this, [this] {
        m_sheetStale = true;
        refreshSoon();
    });
}

FrameworkPage::~FrameworkPage()
{
    for (const auto &token : {m_reading, m_readingSheet})
        if (token)
            token->cancel();
}

void FrameworkPage::wireTraffic()
{
    setAcceptDrops(true);
    connect(m_versionMenu, &VersionMenu::sheetAsked, m_traffic, &FrameworkTraffic::chooseSheet);
    connect(m_versionMenu, &VersionMenu::fileAsked, m_traffic, &FrameworkTraffic::chooseFile);
    connect(m_versionMenu, &VersionMenu::folderAsked, m_traffic, &FrameworkTraffic::chooseFolder);
    connect(m_versionMenu, &VersionMenu::formAsked, this, [this](exchange::FrameworkForm form) {
        if (const int row = rowOf(m_version); row >= 0)
            m_traffic->giveOut(m_version, titleOf(m_lines->row(row)), form);
    });
    connect(m_traffic, &FrameworkTraffic::made, m_versionMenu, &VersionMenu::openDraft);
    connect(m_traffic, &FrameworkTraffic::done, this,
            [this](const QString &words) { m_banner->say(State::Good, words); });
    connect(m_traffic, &FrameworkTraffic::failed, this,
            [this](const Error &why) { m_banner->say(State::Bad, words::errorText(why)); });
}

QList<QAction *> FrameworkPage::headerActions() const
{
    return {m_people, m_life, m_kind == Kind::Ladders ? m_applications : m_events};
}

QString FrameworkPage::placeName() const
{
    return m_kind == Kind::Ladders ? QStringLiteral("ladders") : QStringLiteral("curricula");
}

QString FrameworkPage::title() const
{
    return m_kind == Kind::Ladders ? tr("Ladders") : tr("Curricula");
}

QWidget *FrameworkPage::makeList()
{
    m_lines = new Lines({{tr("Version"),
                          [](const query::FrameworkLine &line, int role) {
                              if (role == Qt::DisplayRole)
                                  return QVariant(titleOf(line));
                              if (role != DetailRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
                                  return QVariant();
                              QStringList details;
                              if (!line.version.label.isEmpty())
                                  details.append(words::versionText(line.version.label));
                              details.append(words::enumText(line.version.status));
                              details.append(tr("%n people", nullptr, line.people));
                              const QString detail = details.join(QStringLiteral(" · "));
                              return QVariant(role == DetailRole ? detail : titleOf(line) + u'\n' + detail);
                          }}},
                        this);
    m_list = new QListView;
    m_list->setAccessibleName(title());
    m_list->setModel(m_lines);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(180);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_showing && current.isValid())
            choose(m_lines->row(current.row()).version.id);
    });
    connect(m_list, &QAbstractItemView::activated, this, [this] { m_view->firstFocus()->setFocus(); });
    return m_list;
}

QWidget *FrameworkPage::makeEmpty()
{
    const bool ladders = m_kind == Kind::Ladders;
    auto *empty = new EmptyState(
        placeName(), ladders ? tr("No ladder in this file yet") : tr("No curriculum or programme in this file yet"),
        ladders ? tr("Clinical ladders stand here with their levels, behaviour goals and rules. Adopt one that comes "
                     "with the program, or your hospital's own, under Administration → Packs.")
                : tr("Curricula and programmes stand here with their items, forms and rules. Adopt one that comes "
                     "with the program, or your hospital's own, under Administration → Packs."));
    empty->offer(m_packs);
    for (QAction *action : m_versionMenu->actions())
        if (action->objectName() == QStringLiteral("new-framework")
            || action->objectName() == QStringLiteral("from-sheet")
            || action->objectName() == QStringLiteral("from-file"))
            empty->offer(action);
    return empty;
}

void FrameworkPage::open(const QString &text)
{
    const Link link = Link::parse(text);
    Link wanted = link;
    if (link.id.isEmpty() && link.query.isEmpty())
        wanted = Link::parse(m_settings.value(Setting::View, placeName()).toString());
    const QString version = wanted.id.isEmpty() ? wanted.query.value(QStringLiteral("version")) : wanted.id;
    if (const Key key = keyFromText(version).value_or(0); key != 0 && key != m_version) {
        m_version = key;
        m_sheetStale = true;
    }
    m_view->showTab(tabCalled(wanted.query.value(QStringLiteral("tab"))));
    m_lead.clear();
    for (const QString &what : {QStringLiteral("item"), QStringLiteral("rule")})
        if (wanted.query.contains(what))
            m_lead = what + u'/' + wanted.query.value(what);
    refreshSoon();
}

QWidget *FrameworkPage::firstFocus()
{
    return m_list;
}

void FrameworkPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_refresh.start();
}

void FrameworkPage::refreshSoon()
{
    m_stale = true;
    m_refresh.start();
}

void FrameworkPage::read()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    using Read = std::vector<query::FrameworkLine>;
    m_reading = m_workspace.read<Read>(
        this,
        [ladders = m_kind == Kind::Ladders, day = m_workspace.asOf().happened](storage::Database &database,
                                                                               const query::CancelToken &) {
            return query::frameworkLines(database, ladders, day);
        },
        [this](const Result<Read> &lines) {
            setBusy(false);
            if (lines)
                return showLines(lines.value());
            m_banner->say(State::Bad, words::errorText(lines.error()));
        });
}

void FrameworkPage::showLines(const std::vector<query::FrameworkLine> &lines)
{
    m_banner->clear();
    m_showing = true;
    m_lines->setRows(lines);
    const bool none = lines.empty();
    m_stack->setCurrentIndex(none ? 2 : 1);
    m_people->setVisible(!none);
    if (none) {
        m_showing = false;
        m_versionMenu->setLines({}, 0);
        m_view->setSheet(nullptr);
        return;
    }
    const int row = std::max(0, rowOf(m_version));
    m_list->setCurrentIndex(m_lines->index(row, 0));
    m_showing = false;
    const Key version = m_lines->row(row).version.id;
    if (version != m_version || m_sheetStale || !m_view->sheet() || m_view->sheet()->version.id != version) {
        choose(version);
    } else {
        showPeople();
        lead();
    }
}

int FrameworkPage::rowOf(Key key) const
{
    const auto &lines = m_lines->rows();
    const auto found = std::ranges::find_if(
        lines, [key](const query::FrameworkLine &line) { return line.version.id == key || line.framework.id == key; });
    return found == lines.end() ? -1 : int(found - lines.begin());
}

void FrameworkPage::showPeople()
{
    const int row = rowOf(m_version);
    const int people = row < 0 ? 0 : m_lines->row(row).people;
    m_people->setText(tr("%n people enrolled", nullptr, people));
    m_people->setEnabled(people > 0);
    m_versionMenu->setLines(m_lines->rows(), m_version);
}

/// Of few people a count may tell of one: who learns sees none of it.
void FrameworkPage::refreshRights()
{
    m_view->setOutcomesVisible(edit::permitted(m_workspace.actor().role, edit::Grant::Countersign));
}

void FrameworkPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_workspace.may(edit::Grant::ManageFrameworks) && !FrameworkTraffic::frameworkIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FrameworkPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_traffic->take(FrameworkTraffic::frameworkIn(event->mimeData()));
}

void FrameworkPage::saveTable(const report::PlainTable &table, const QString &fileName)
{
    m_files.choose(
        this,
        {.kind = FileRequest::Kind::Save,
         .title = tr("Save as table"),
         .folder = m_settings.value(Setting::LastFolder).toString(),
         .suggested = fileName + QStringLiteral(".xlsx"),
         .suffix = QStringLiteral("xlsx"),
         .filters = {tr("Excel workbook (*.xlsx)"), tr("CSV files (*.csv)")}},
        [this, table](const QString &path) {
            m_settings.setValue(Setting::LastFolder, QFileInfo(path).path());
            m_workspace.read<int>(
                this,
                [table, path](storage::Database &, const query::CancelToken &) { return writeTable(table, path); },
                [this, path](const Result<int> &rows) {
                    if (rows)
                        m_banner->say(State::Good, tr("Written to %1.").arg(path));
                    else
                        m_banner->say(State::Bad, words::errorText(rows.error()));
                });
        });
}

void FrameworkPage::choose(Key version)
{
    m_version = version;
    showPeople();
    remember();
    readSheet();
}

void FrameworkPage::readSheet()
{
    if (m_readingSheet)
        m_readingSheet->cancel();
    setBusy(true);
    m_sheetStale = false;
    m_readingSheet = m_workspace.read<query::SheetPtr>(
        this,
        [version = m_version, plans = &m_workspace.plans()](storage::Database &database, const query::CancelToken &) {
            return query::frameworkSheet(database, *plans, version);
        },
        [this](const Result<query::SheetPtr> &sheet) {
            setBusy(false);
            if (!sheet) {
                m_banner->say(State::Bad, words::errorText(sheet.error()));
                return;
            }
            m_view->setSheet(sheet.value());
            m_outcomes->setFramework(sheet.value()->framework.id);
            lead();
        });
}

void FrameworkPage::lead()
{
    if (!m_lead.isEmpty())
        m_view->lead(std::exchange(m_lead, {}));
}

void FrameworkPage::remember()
{
    if (m_version == 0)
        return;
    Link link{placeName(), {}, {{QStringLiteral("version"), keyToText(m_version)}}};
    if (const QString tab = tabNames[m_view->tab()]; !tab.isEmpty())
        link.query.insert(QStringLiteral("tab"), tab);
    m_settings.setValue(Setting::View, link.text(), placeName());
    Q_EMIT linkChanged(link.text());
}

} // namespace kz

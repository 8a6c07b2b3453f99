#include "ui/rotations/board_tab.h"

#include "models/edit/rotation_actions.h"
#include "models/words/words.h"
#include "ui/rotations/board_words.h"
#include "ui/rotations/capacity_strip.h"
#include "ui/rotations/coverage_tab.h"
#include "ui/rotations/site_kind_legend.h"
#include "ui/rotations/word_line.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QSplitter>
#include <QThreadPool>
#include <QToolButton>

#include <unordered_map>
#include <utility>

namespace kz {

namespace {

const QString boardView = QStringLiteral("board");
constexpr const char *zoomNames[] = {"day", "week", "month", "year"};

BoardZoom zoomOf(const QString &name)
{
    for (int i = 0; i < int(std::size(zoomNames)); ++i)
        if (name == QLatin1String(zoomNames[i]))
            return BoardZoom(i);
    return BoardZoom::Week;
}

/// A few for each person; whose they are is said where it is not the one the stay goes to.
QStringList unmetLines(const std::vector<query::CoverageGap> &gaps, Key whose)
{
    constexpr int most = 3;
    QStringList lines;
    std::unordered_map<Key, int> said;
    int more = 0;
    for (const query::CoverageGap &gap : gaps) {
        if (++said[gap.person] > most)
            ++more;
        else if (gap.person == whose)
            lines << BoardTab::tr("Stays unmet: %1").arg(coverageText(gap));
        else
            lines << BoardTab::tr("Stays unmet for %1: %2").arg(gap.personName, coverageText(gap));
    }
    if (more > 0)
        lines << BoardTab::tr("%n more stay unmet", nullptr, more);
    return lines;
}

} // namespace

BoardTab::BoardTab(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_zooms(new QButtonGroup(this)),
      m_legend(new SiteKindLegend), m_view(new BoardView), m_strip(new CapacityStrip),
      m_words(new WordLine(ThemeRole::Text)), m_notices(new WordLine(ThemeRole::Warning)),
      m_coverage(new WordLine(ThemeRole::Muted))
{
    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(m_view);
    parts->addWidget(m_strip);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::inside, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(makeBar());
    column->addWidget(parts, 1);
    auto *words = new QHBoxLayout;
    words->setSpacing(space::groups);
    words->addWidget(m_words, 1);
    words->addWidget(m_notices, 1);
    parts->setSizes({330, 120});
    column->addLayout(words);
    column->addWidget(m_coverage);

    const Link kept = Link::parse(m_settings.value(Setting::View, boardView).toString());
    m_first = QDate::fromString(kept.query.value(QStringLiteral("day")), Qt::ISODate);
    m_view->setZoom(zoomOf(kept.query.value(QStringLiteral("zoom"))));
    const auto allowEditing = [this] { m_view->setEditable(m_workspace.may(edit::Grant::PlanRotations)); };
    allowEditing();
    connect(&m_workspace, &items::Workspace::rightsChanged, this, allowEditing);
    m_strip->setNames([this](const query::PlaceLoad &load, QDate day) {
        return query::peopleAt(m_view->board(), load.site, load.department, day);
    });
    refreshZoom();
    connect(m_view, &BoardView::zoomChanged, this, &BoardTab::refreshZoom);
    connect(m_view, &BoardView::timeScrolled, this, &BoardTab::refreshStrip);
    connect(m_strip, &CapacityStrip::timeWanted, m_view, &BoardView::showDay);
    connect(m_view, &BoardView::focusMoved, this, &BoardTab::refreshWords);
    connect(m_view, &BoardView::opened, this, &BoardTab::opened);
    connect(m_view, &BoardView::proposed, this, [this](query::PlacementRow stay) {
        if (const Site *site = m_view->board().site(stay.placement.site))
            stay.siteName = site->name;
        m_awaitsNew = true;
        Q_EMIT proposed(stay);
    });
    connect(m_view, &BoardView::wanted, this, [this](const Placement &stay, const QString &whose) {
        showLoads(stay.site, stay.id == 0 ? &stay : nullptr); // what is changed stands on the board already
        submit(edit::savePlacement(stay, whose), stay.id == 0);
    });
    connect(m_view, &BoardView::dragMoved, this, &BoardTab::followDrag);
    connect(m_view, &BoardView::dragEnded, this, &BoardTab::followDrag);
    connect(m_view, &BoardView::removalWanted, this,
            [this](Key stay, const QString &whose) { submit(edit::removePlacement(stay, whose)); });
    for (QTimer *rest : {&m_rest, &m_dragRest}) {
        rest->setSingleShot(true);
        rest->setInterval(200);
    }
    connect(&m_rest, &QTimer::timeout, this, &BoardTab::readCoverage);
    connect(&m_dragRest, &QTimer::timeout, this, &BoardTab::readDragged);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &BoardTab::read);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        if (m_awaitsNew && changes.touches("placement", changes.made) && !m_view->board().stay(changes.made)) {
            m_awaitsNew = false;
            m_view->focusOn(changes.made);
        }
        if (changesCoverage(changes)) {
            m_isOld = true;
            m_rest.start();
        }
        for (const char *table :
             {"placement", "absence", "person", "employment", "affiliation", "enrolment", "site", "department"})
            if (changes.touches(table))
                return refresh();
    });
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, &BoardTab::refresh);
}

BoardTab::~BoardTab()
{
    for (const auto &reading : {m_reading, m_reckoning, m_dragReckoning})
        if (reading)
            reading->cancel();
}

QWidget *BoardTab::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QString texts[] = {tr("Day"), tr("Week"), tr("Month"), tr("Year")};
    for (int i = 0; i < int(std::size(texts)); ++i) {
        auto *button = new QToolButton;
        button->setText(texts[i]);
        button->setCheckable(true);
        button->setAccessibleName(tr("Zoom: %1").arg(texts[i]));
        button->setToolTip(tr("Ctrl+wheel, Ctrl++ and Ctrl+−"));
        button->setMinimumSize(56, space::controlHeight);
        m_zooms->addButton(button, i);
        row->addWidget(button);
    }
    connect(m_zooms, &QButtonGroup::idClicked, this, [this](int id) { m_view->setZoom(BoardZoom(id)); });
    auto *today = new QToolButton;
    today->setText(tr("Today"));
    today->setMinimumHeight(space::controlHeight);
    connect(today, &QToolButton::clicked, this,
            [this] { m_view->showDay(weekStart(m_workspace.asOf().happened).addDays(-7)); });
    row->addSpacing(space::groups);
    row->addWidget(today);
    row->addSpacing(space::groups);
    row->addWidget(m_legend, 1);
    return bar;
}

void BoardTab::setFilter(const query::BoardFilter &filter)
{
    m_filter = filter;
    read();
}

void BoardTab::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

/// Once for all that changes in this turn of the event loop.
void BoardTab::refresh()
{
    setBusy(true);
    m_refresh.start();
}

void BoardTab::read()
{
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    m_view->setDay(m_filter.day);
    using Read = std::shared_ptr<LaidOutBoard>; // handed over, never copied
    m_reading = m_workspace.read<Read>(
        this,
        [filter = m_filter](storage::Database &database, const query::CancelToken &token) -> Result<Read> {
            auto board = query::board(database, filter, token);
            if (!board)
                return board.error();
            return std::make_shared<LaidOutBoard>(std::move(board).value());
        },
        [this](const Result<Read> &board) {
            if (board && m_writing != 0)
                return; // it is older than what is seen, and the next one comes
            if (board)
                show(*board.value());
            setBusy(false);
            if (!board)
                Q_EMIT failed(board.error());
        });
}

void BoardTab::show(LaidOutBoard &board)
{
    m_isOld = true;
    m_view->setBoard(board, m_filter.site);
    // What was shown until now: the last to hold it takes it apart, and with everybody on it that takes long.
    QThreadPool::globalInstance()->start([old = std::make_shared<LaidOutBoard>(std::move(board))] {});
    m_legend->setSites(m_view->board().sites);
    m_strip->setLoads(m_view->board().loads);
    if (m_view->dragged())
        showLoads(m_dragSite, m_view->dragged());
    if (!std::exchange(m_placed, true))
        m_view->showDay(m_first.isValid() ? m_first : weekStart(m_filter.day).addDays(-7));
    refreshStrip();
    Q_EMIT shown();
}

void BoardTab::submit(edit::Action action, bool makes)
{
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    ++m_writing;
    m_workspace.submit(std::move(action), this, [this, makes](const Result<edit::ChangeSet> &done) {
        --m_writing;
        if (done && makes)
            m_view->focusOn(done.value().made);
        if (done)
            Q_EMIT succeeded();
        else
            Q_EMIT failed(done.error());
        refresh(); // also where it was refused: the board shows it as done
    });
}

void BoardTab::refreshZoom()
{
    m_zooms->button(int(m_view->zoom()))->setChecked(true);
    remember();
}

void BoardTab::refreshStrip()
{
    m_strip->setTime(m_view->scale(), m_view->timeOffset());
    remember();
}

void BoardTab::refreshWords()
{
    m_words->setWords(m_view->focusText());
    QStringList notices;
    for (const query::PlanNotice &notice : m_view->focusNotices())
        notices << noticeText(notice);
    m_notices->setVisible(!notices.isEmpty());
    m_notices->setWords(notices.join(QStringLiteral(" · ")), notices.join(u'\n'));
    if (m_reckoned != m_view->focusedPerson()) {
        m_reckoned = 0;
        m_coverage->setWords({});
    }
    if (m_reckoned == 0 || m_isOld)
        m_rest.start();
}

void BoardTab::readCoverage()
{
    if (m_reckoning)
        m_reckoning->cancel();
    using Gaps = std::vector<query::CoverageGap>;
    m_reckoning = m_workspace.read<Gaps>(
        this,
        [&plans = m_workspace.plans(), person = m_view->focusedPerson(),
         asOf = m_workspace.asOf()](storage::Database &database, const query::CancelToken &token) {
            return query::coverage(database, plans, std::array{person}, asOf, query::CoverageOf::Weeks, token);
        },
        [this, person = m_view->focusedPerson()](const Result<Gaps> &gaps) {
            if (person != m_view->focusedPerson())
                return; // the focus has moved on
            m_reckoned = person;
            m_isOld = !gaps;
            if (gaps)
                return showCoverage(gaps.value());
            m_coverage->setWords({}, {}); // not known is not "nothing unmet"
            Q_EMIT failed(gaps.error());
        });
}

/// "Initial clinical training, to 2028-03-31: Internal medicine: 20 of 24 weeks · …", for each programme.
void BoardTab::showCoverage(const std::vector<query::CoverageGap> &gaps)
{
    QStringList programmes;
    for (size_t i = 0; i < gaps.size();) {
        QStringList lacks;
        const query::CoverageGap &first = gaps[i];
        for (; i < gaps.size() && gaps[i].programme == first.programme && gaps[i].until == first.until; ++i)
            lacks << coverageText(gaps[i]);
        programmes << tr("Unmet with this plan by %1 (%2): %3")
                          .arg(words::dayText(first.until), words::pick(first.programme.ja, first.programme.en),
                               lacks.join(QStringLiteral(" · ")));
    }
    m_coverage->setWords(programmes.join(QStringLiteral("   ")), programmes.join(u'\n'));
}

/// What is dragged became another stay, or was let go: what was reckoned of it before is of no use.
void BoardTab::followDrag()
{
    if (m_dragReckoning)
        m_dragReckoning->cancel();
    const Placement *stay = m_view->dragged();
    if (stay)
        m_dragSite = stay->site;
    showLoads(m_dragSite, stay);
    if (stay && (stay->department || !stay->field.isEmpty())) // else nobody knows yet what it counts for
        m_dragRest.start();
    else
        m_dragRest.stop();
}

void BoardTab::readDragged()
{
    const Placement *stay = m_view->dragged();
    if (!stay)
        return;
    std::vector<Key> people{stay->person};
    if (const Key loses = m_view->draggedFrom())
        people.push_back(loses);
    using Gaps = std::vector<query::CoverageGap>;
    m_dragReckoning = m_workspace.read<Gaps>(
        this,
        [&plans = m_workspace.plans(), people, planned = *stay,
         asOf = m_workspace.asOf()](storage::Database &database, const query::CancelToken &token) {
            return query::coverage(database, plans, people, asOf, query::CoverageOf::Weeks, token, &planned);
        },
        [this, whose = stay->person](const Result<Gaps> &gaps) {
            if (gaps)
                m_view->setDragNote(unmetLines(gaps.value(), whose));
        });
}

/// How full a site and its departments are or would be, before the plan is read anew.
void BoardTab::showLoads(Key site, const Placement *wanted)
{
    std::vector<query::PlaceLoad> loads;
    for (const query::PlaceLoad &load : m_view->board().loads)
        if (load.site == site)
            loads.push_back(query::placeLoad(m_view->board(), site, load.department, wanted));
    m_strip->showInstead(std::move(loads));
}

void BoardTab::remember()
{
    if (!m_placed)
        return;
    const Link link{boardView,
                    {},
                    {{QStringLiteral("zoom"), QLatin1String(zoomNames[int(m_view->zoom())])},
                     {QStringLiteral("day"), m_view->firstShown().toString(Qt::ISODate)}}};
    m_settings.setValue(Setting::View, link.text(), boardView);
}

} // namespace kz

#include "ui/home/home_page.h"

#include "models/report/site_charts.h"
#include "models/words/words.h"
#include "ui/charts/chart_view.h"
#include "ui/home/attention_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QFontInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>

namespace kz {

namespace {
constexpr int everything = int(concernCount); ///< the chip before those of one concern each
} // namespace

HomePage::HomePage(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_log(new QAction(tr("Log today"), this)),
      m_handout(new QAction(tr("Not handed in…"), this)), m_addPeople(new QAction(tr("Import a roster…"), this))
{
    layOut(settings);
    wire();
}

HomePage::~HomePage()
{
    for (const auto &token : {m_countsToken, m_token})
        if (token)
            token->cancel();
}

QString HomePage::title() const
{
    return tr("Home");
}

QList<QAction *> HomePage::headerActions() const
{
    return {m_log, m_handout};
}

QWidget *HomePage::firstFocus()
{
    return m_attention->isVisible() ? static_cast<QWidget *>(m_attention) : this;
}

void HomePage::layOut(Settings &settings)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    grid->setSpacing(space::groups);
    grid->addWidget(tiles(), 0, 0, 1, 2);
    grid->addWidget(attention(settings), 1, 0, 1, 2);
    m_told = new Banner;
    m_sites = chart(grid, 0, settings);
    m_trend = chart(grid, 1, settings);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 1);

    m_stack = new QStackedWidget;
    m_stack->addWidget(scrolled(page)); // a small screen or a large font leaves the charts no room
    m_stack->addWidget(emptyState());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto *said = new QVBoxLayout;
    said->setContentsMargins(space::edge, space::groups, space::edge, 0);
    said->addWidget(m_told);
    all->addLayout(said); // no room is taken while nothing is said
    all->addWidget(m_stack, 1);
}

QWidget *HomePage::tiles()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::inside);
    const auto tile = [&](const QString &label, const QString &link) {
        auto *made = new FigureTile(label);
        constexpr int least = 104; // six beside each other at 150 %; what does not fit is elided
        made->setMinimumWidth(least);
        made->setLink(link);
        connect(made, &FigureTile::linkActivated, this, &Page::linkActivated);
        layout->addWidget(made, 1);
        return made;
    };
    m_trainees = tile(tr("In training"), QStringLiteral("people"));
    m_onPace = tile(tr("On pace"), QStringLiteral("people?state=on_pace"));
    m_behind = tile(tr("Behind"), QStringLiteral("people?state=behind"));
    m_rotations = tile(tr("Rotations running"), QStringLiteral("rotations"));
    m_entries = tile(tr("Experiences logged this year"), QStringLiteral("sites"));
    m_waiting = tile(tr("To countersign"), QStringLiteral("assessments"));
    return row;
}

QWidget *HomePage::attention(Settings &settings)
{
    m_attentionCard = new Card(tr("Needs attention"));
    m_attentionCard->setObjectName(QStringLiteral("attention")); // the tour points at it
    m_lines = new AttentionModel(this);
    m_attention = new TableView(QStringLiteral("attention"), settings);
    m_attention->setModel(m_lines);
    m_attention->setItemDelegateForColumn(
        AttentionModel::WhatColumn,
        new BadgeDelegate([](const QModelIndex &index) { return State(index.data(AttentionModel::StateRole).toInt()); },
                          m_attention));
    m_attention->setStandardWidths({9, 11, 14, 60});
    m_attention->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_attention->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_attention->horizontalHeader()->setStretchLastSection(true);
    m_attention->setAccessibleName(tr("Needs attention"));
    m_attention->setWhatsThis(
        tr("Behind: the progress is more than 10 points below what was planned by this day. Expires: an award is valid "
           "for 90 days or less. Over capacity, no supervisor: a rotation that runs or begins within 30 days. Not "
           "rated, no entries, to countersign: for more than two weeks. Enter opens the record."));
    m_allWell = new TextLabel(
        tr("Nobody is behind, nothing waits or expires, every rotation has a place and a supervisor."), TextSize::Body);
    m_concerns = new ChoiceChips(tr("What needs attention"));
    m_attentionCard->body()->addWidget(m_concerns);
    m_attentionCard->body()->addWidget(m_attention);
    m_attentionCard->body()->addWidget(m_allWell);
    // As tall as its lines; what is beyond them is for the charts.
    m_attentionCard->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    return m_attentionCard;
}

charts::ChartView *HomePage::chart(QGridLayout *grid, int column, Settings &settings)
{
    auto *card = new Card;
    auto *view = new charts::ChartView;
    view->setSettings(settings);
    view->tellOn(*m_told);
    // Eight sites are one page of bars, and lines have a height to rise and fall in.
    constexpr double leastEms = 21.5;
    view->setMinimumHeight(int(leastEms * QFontInfo(view->font()).pixelSize()));
    card->body()->addWidget(view);
    grid->addWidget(card, 2, column);
    return view;
}

QWidget *HomePage::emptyState()
{
    auto *empty = new EmptyState(QStringLiteral("people"), tr("Nobody is here yet"),
                                 tr("Import the April roster from Excel: people, their wards, programmes and "
                                    "preceptors come in one go. Then this page says who is behind and why."));
    empty->offer(m_addPeople);
    return empty;
}

void HomePage::wire()
{
    connect(m_log, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("log")); });
    m_handout->setToolTip(tr("Who has not handed in what, who is behind, ward by ward: to print or to mail"));
    connect(m_handout, &QAction::triggered, this,
            [this] { Q_EMIT linkActivated(QStringLiteral("reports?kind=handout")); });
    connect(m_addPeople, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("do/import")); });
    connect(m_attention, &TableView::rowActivated, this,
            [this](int row) { Q_EMIT linkActivated(m_lines->linkAt(row)); });
    connect(m_attention, &QTableView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT linkActivated(m_lines->linkAt(index.row())); });
    connect(m_concerns, &ChoiceChips::chosenChanged, this, [this](int id) {
        m_lines->setConcern(id == everything ? std::nullopt : std::optional(Concern(id)));
        fitAttention();
    });
    connect(m_sites, &charts::ChartView::linkActivated, this, &Page::linkActivated);
    connect(m_trend, &charts::ChartView::linkActivated, this, &Page::linkActivated);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, &HomePage::read);
    connect(&m_workspace.hub(), &edit::ChangeHub::standingsChanged, this, &HomePage::read);
    connect(&m_workspace, &items::Workspace::asOfChanged, this, &HomePage::read);
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, &HomePage::read);
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_stale, false))
        read();
}

void HomePage::read()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    // Many changes in one turn of the event loop are one question.
    if (m_reading)
        return;
    m_reading = true;
    QTimer::singleShot(0, this, [this] {
        m_reading = false;
        for (const auto &token : {m_countsToken, m_token})
            if (token)
                token->cancel();
        setBusy(true);
        const query::AsOf asOf = m_workspace.asOf();
        // Counts stand at once; who is behind and why takes a pass over everybody.
        m_countsToken = m_workspace.read<query::HomeCounts>(
            this,
            [asOf, plans = &m_workspace.plans()](storage::Database &database, const query::CancelToken &) {
                return query::homeCounts(database, *plans, asOf);
            },
            [this](const Result<query::HomeCounts> &counts) {
                if (counts)
                    showCounts(counts.value());
                else
                    failed(counts.error());
            });
        m_token = m_workspace.read<Figures>(
            this,
            [asOf, plans = &m_workspace.plans(), reader = m_workspace.actor()](
                storage::Database &database, const query::CancelToken &token) -> Result<Figures> {
                auto summary = query::homeSummary(database, *plans, reader, asOf, token);
                if (!summary)
                    return summary.error();
                auto trend = query::homeTrend(database, asOf);
                if (!trend)
                    return trend.error();
                return Figures{std::move(summary).value(), std::move(trend).value()};
            },
            [this](const Result<Figures> &figures) {
                setBusy(false);
                if (!figures)
                    return failed(figures.error());
                if (std::exchange(m_readFailed, false))
                    m_told->clear();
                showFigures(figures.value());
            });
    });
}

void HomePage::failed(const Error &why)
{
    m_readFailed = true;
    m_told->say(State::Bad, words::errorText(why));
}

/// A few lines, never more than there are: the charts below are to be seen as well.
void HomePage::fitAttention()
{
    constexpr int leastLines = 4;
    constexpr int mostLines = 6;
    const auto heightOf = [this](int lines) {
        return m_attention->horizontalHeader()->sizeHint().height()
            + lines * m_attention->verticalHeader()->defaultSectionSize() + 2 * m_attention->frameWidth();
    };
    const int lines = m_lines->rowCount();
    m_attention->setMinimumHeight(heightOf(std::min(lines, leastLines)));
    m_attention->setMaximumHeight(heightOf(std::min(lines, mostLines)));
}

/// One chip for each concern there is.
void HomePage::showConcerns()
{
    const auto text = [](const QString &what, int n) {
        return tr("%1 %2", "a concern and how many").arg(what, words::numberText(n));
    };
    std::vector<ChoiceChips::Chip> chips{{everything, text(tr("All"), m_lines->total())}};
    for (size_t i = 0; i < concernCount; ++i)
        if (const int n = m_lines->counts()[i]; n > 0)
            chips.push_back({int(i), text(concernText(Concern(i)), n)});
    m_concerns->setChips(chips);
    m_lines->setConcern(m_concerns->chosen() == everything ? std::nullopt
                                                           : std::optional(Concern(m_concerns->chosen())));
}

void HomePage::showCounts(const query::HomeCounts &counts)
{
    m_trainees->setFigure(words::numberText(counts.year.trainees));
    m_trainees->setNote(tr("of %1 people").arg(words::numberText(counts.year.people)));
    m_rotations->setFigure(words::numberText(counts.year.rotations));
    m_waiting->setFigure(words::numberText(counts.year.waiting));
}

void HomePage::showFigures(const Figures &figures)
{
    const query::HomeSummary &summary = figures.summary;
    m_stack->setCurrentIndex(summary.counts.people == 0 ? 1 : 0);
    const auto people = [](int count) { return words::numberText(count); };
    const auto ofAll = [&](int count) {
        return summary.states.n() > 0 ? words::percentText(double(count) / summary.counts.trainees) : QString();
    };
    const int onPace = summary.states.of(query::PaceState::OnPace);
    m_trainees->setFigure(people(summary.counts.trainees));
    m_trainees->setNote(tr("of %1 people").arg(people(summary.counts.people)));
    m_onPace->setFigure(people(onPace));
    m_onPace->setNote(ofAll(onPace), State::Good);
    m_behind->setFigure(people(summary.behindCount));
    m_behind->setNote(ofAll(summary.behindCount), summary.behindCount > 0 ? State::Warning : State::Good);
    m_rotations->setFigure(people(summary.counts.rotations));
    m_entries->setFigure(words::numberText(double(figures.trend.year.logged)));
    m_entries->setNote(tr("last year %1").arg(words::numberText(double(figures.trend.before.logged))));
    m_waiting->setFigure(people(summary.counts.waiting));

    m_lines->setSummary(summary);
    showConcerns();
    const bool anything = m_lines->total() > 0;
    m_attention->setVisible(anything);
    m_concerns->setVisible(anything);
    m_allWell->setVisible(!anything);
    m_attentionCard->setTitle(anything ? tr("Needs attention: %n", nullptr, m_lines->total()) : tr("Needs attention"));
    fitAttention();
    m_sites->setSpec(report::siteComparisonChart(summary.sites));
    m_trend->setSpec(report::observationsChart(figures.trend.months, summary.asOf, 0));
}

} // namespace kz

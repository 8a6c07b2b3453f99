#include "ui/home/trainee_home_page.h"

#include "models/report/report_words.h"
#include "models/words/requirement_text.h"
#include "models/words/short_text.h"
#include "models/words/words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QGridLayout>
#include <QToolButton>

#include <algorithm>
#include <map>

namespace kz {

namespace {

TextLabel *quiet(const QString &text)
{
    auto *label = new TextLabel(text, TextSize::Caption);
    label->setTone(ThemeRole::Muted);
    label->setWordWrap(true);
    return label;
}

/// Where something is to be had.
QString placeText(const query::TraineeHome &home, std::optional<size_t> at, QDate day)
{
    if (!at) {
        if (home.hasStays)
            return TraineeHomePage::tr("nowhere on your plan");
        return home.places.empty() ? QString() : TraineeHomePage::tr("not to be had where you are");
    }
    const query::TraineePlace &place = home.places[*at];
    const QString name = QStringLiteral("%1 %2").arg(place.siteName, place.departmentName).trimmed();
    if (!place.from.isValid())
        return words::filled(TraineeHomePage::tr("at %1"), {name});
    if (place.from <= day)
        return words::filled(TraineeHomePage::tr("at %1 until %2"), {name, words::dayText(place.to)});
    return words::filled(TraineeHomePage::tr("at %1 from %2"), {name, words::dayText(place.from)});
}

/// The first few of them, and how many more.
QString fewText(const QStringList &titles)
{
    constexpr qsizetype most = 8;
    QStringList few;
    for (const QString &title : titles.first(std::min(most, titles.size())))
        few.append(words::withoutFullStop(title));
    const auto more = int(titles.size() - few.size());
    if (more == 0)
        return words::listText(few);
    //: Titles of things that are missing
    return words::filled(TraineeHomePage::tr("%1 and %n more", nullptr, more), {words::listText(few)});
}

/// The items that are missing, those of one place together: the sooner first, what is nowhere to be had last.
QStringList whereLines(const query::TraineeHome &home, const query::Shortfall &shortfall,
                       const std::vector<std::optional<size_t>> &where, const QString &requirement, QDate day)
{
    std::map<size_t, QStringList> byPlace;
    for (size_t i = 0; i < shortfall.missing.size(); ++i)
        byPlace[where[i].value_or(home.places.size())].append(report::titleText(shortfall.missing[i].title));
    QStringList lines;
    for (const auto &[at, items] : byPlace) {
        const QString place = placeText(home, at < home.places.size() ? std::optional(at) : std::nullopt, day);
        if (items.size() == 1 && items.first() == requirement)
            lines.append(place);
        else if (place.isEmpty())
            lines.append(fewText(items));
        else
            //: Things that are missing, and where they are to be had
            lines.append(words::filled(TraineeHomePage::tr("%1: %2"), {fewText(items), place}));
    }
    lines.removeAll(QString());
    return lines;
}

} // namespace

TraineeHomePage::TraineeHomePage(items::Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_told(new Banner)
{
    // %1 is whoever is there.
    m_actions = {lead("plus", tr("Log today"), QStringLiteral("log?person=%1")),
                 lead("edit", tr("Rate myself"), QStringLiteral("rate?person=%1")),
                 lead("certificate", tr("Apply for a level"), QStringLiteral("applications?apply=%1&person=%1")),
                 lead("person", tr("My record"), QStringLiteral("person/%1"))};
    auto *inner = new QWidget;
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    m_column->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_told);
    all->addWidget(scrolled(inner), 1);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, &TraineeHomePage::read);
    connect(&m_workspace.hub(), &edit::ChangeHub::standingsChanged, this, &TraineeHomePage::read);
    connect(&m_workspace, &items::Workspace::asOfChanged, this, &TraineeHomePage::read);
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, &TraineeHomePage::read);
}

TraineeHomePage::~TraineeHomePage()
{
    if (m_reading)
        m_reading->cancel();
}

QString TraineeHomePage::title() const
{
    return m_name.isEmpty() ? tr("Home") : m_name;
}

QList<QAction *> TraineeHomePage::headerActions() const
{
    return m_actions;
}

QAction *TraineeHomePage::lead(const char *icon, const QString &text, const QString &link)
{
    auto *action = new QAction(lineIcon(QLatin1String(icon)), text, this);
    connect(action, &QAction::triggered, this, [this, link] {
        if (const auto me = m_workspace.actor().person)
            Q_EMIT linkActivated(link.arg(keyToText(*me)));
    });
    return action;
}

void TraineeHomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        read();
}

void TraineeHomePage::read()
{
    const auto me = m_workspace.actor().person;
    m_stale = !isVisible() || !me;
    if (m_stale)
        return;
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    m_reading = m_workspace.read<query::TraineeHome>(
        this,
        [&plans = m_workspace.plans(), person = *me, asOf = m_workspace.asOf()](storage::Database &database,
                                                                                const query::CancelToken &) {
            return query::traineeHome(database, plans, person, asOf);
        },
        [this](const Result<query::TraineeHome> &home) {
            setBusy(false);
            if (home)
                fill(home.value());
            else
                m_told->say(State::Bad, words::errorText(home.error()));
        });
}

void TraineeHomePage::fill(const query::TraineeHome &home)
{
    m_told->say(State::Warning,
                home.returned > 0 ? tr("%n of your entries were sent back to be mended.", nullptr, home.returned)
                                  : QString(),
                {m_actions.first()});
    m_name = home.row.name;
    delete m_content;
    m_content = new QWidget;
    auto *cards = new QVBoxLayout(m_content);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(space::groups);
    cards->addWidget(stays(home));
    if (!home.asked.empty())
        cards->addWidget(asked(home));
    if (home.toAgree)
        cards->addWidget(agreement(home));
    for (const query::TraineeHome::Missing &each : home.missing)
        cards->addWidget(missing(home, each));
    if (home.missing.empty()) {
        auto *none
            = new EmptyState(QStringLiteral("ladders"), tr("You are in no programme yet"),
                             tr("Whoever coordinates training here enrols you in a ladder or programme. From then on "
                                "what is missing stands here, and where it is to be had. What you do until then can "
                                "be logged already."));
        none->offer(m_actions.first());
        cards->addWidget(none);
    }
    m_column->insertWidget(0, m_content);
    Q_EMIT titleChanged();
}

QWidget *TraineeHomePage::stays(const query::TraineeHome &home)
{
    auto *card = new Card(tr("Where I am"));
    const auto add = [card](const QString &what, const std::optional<Placement> &stay, const QString &site) {
        if (!stay)
            return;
        card->body()->addWidget(new TextLabel(QStringLiteral("%1: %2").arg(what, site), TextSize::Body));
        card->body()->addWidget(quiet(words::periodText(stay->from, stay->to)));
    };
    add(tr("Now"), home.placement, home.placementSite);
    add(tr("Next"), home.next, home.nextSite);
    if (!home.placement && !home.next)
        card->body()->addWidget(quiet(home.row.siteName.isEmpty()
                                          ? tr("No rotation is planned.")
                                          : QStringLiteral("%1  %2").arg(home.row.siteName, home.row.department)));
    return card;
}

QWidget *TraineeHomePage::asked(const query::TraineeHome &home)
{
    auto *card = new Card(tr("Feedback you were asked for"));
    card->setCaption(tr("You are not named to the person you write about."));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::groups);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const storage::AskedLine &line : home.asked) {
        const QString form = words::pick(line.toolJa, line.toolEn);
        auto *left = new QVBoxLayout;
        left->setSpacing(0);
        auto *about = new TextLabel(QStringLiteral("%1 · %2").arg(line.personName, form), TextSize::Body);
        about->setWordWrap(true);
        left->addWidget(about);
        left->addWidget(quiet(tr("Answer by %1").arg(words::dayText(line.asked.due))));
        grid->addLayout(left, row, 0);
        auto *give = new QAction(lineIcon(QStringLiteral("edit")), tr("Give feedback"), card);
        const Link link{.place = QStringLiteral("rate"),
                        .id = {},
                        .query = {{QStringLiteral("asked"), QStringLiteral("yes")},
                                  {QStringLiteral("person"), keyToText(line.asked.person)},
                                  {QStringLiteral("tool"), keyToText(line.asked.tool)}}};
        connect(give, &QAction::triggered, this, [this, link] { Q_EMIT linkActivated(link.text()); });
        auto *button = new ActionButton(give);
        button->setAccessibleName(tr("Give feedback on %1").arg(line.personName));
        grid->addWidget(button, row++, 1, Qt::AlignRight | Qt::AlignTop);
    }
    card->body()->addLayout(grid);
    return card;
}

QWidget *TraineeHomePage::agreement(const query::TraineeHome &home)
{
    const Interview &interview = home.toAgree->interview;
    auto *card = new Card(tr("Goals to agree to"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::groups);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    auto *goals = new TextLabel(words::shortText(interview.goals.simplified()), TextSize::Body);
    goals->setWordWrap(true);
    left->addWidget(goals);
    left->addWidget(
        quiet(QStringLiteral("%1 · %2").arg(words::dayText(interview.day), words::enumText(interview.kind))));
    row->addLayout(left, 1);
    auto *toRead = new QAction(lineIcon(QStringLiteral("forward")), tr("Read and agree"), card);
    const Link link{.place = QStringLiteral("person"),
                    .id = keyToText(home.row.key),
                    .query = {{QStringLiteral("tab"), QStringLiteral("interviews")}}};
    connect(toRead, &QAction::triggered, this, [this, to = link.text()] { Q_EMIT linkActivated(to); });
    row->addWidget(new ActionButton(toRead), 0, Qt::AlignTop);
    card->body()->addLayout(row);
    return card;
}

QWidget *TraineeHomePage::leadToRequirement(const query::TraineeHome &home, const query::TraineeHome::Missing &missing,
                                            Key requirement, const QString &title)
{
    auto *button = new QToolButton;
    button->setIcon(lineIcon(QStringLiteral("forward")));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(words::filled(tr("What counts for “%1”"), {title}));
    button->setToolTip(tr("Show in my record what has counted for it"));
    const Link link{.place = QStringLiteral("person"),
                    .id = keyToText(home.row.key),
                    .query = {{QStringLiteral("tab"), QStringLiteral("progress")},
                              {QStringLiteral("version"), keyToText(missing.enrolment.version)},
                              {QStringLiteral("requirement"), keyToText(requirement)}}};
    connect(button, &QToolButton::clicked, this, [this, to = link.text()] { Q_EMIT linkActivated(to); });
    return button;
}

QWidget *TraineeHomePage::missing(const query::TraineeHome &home, const query::TraineeHome::Missing &missing)
{
    constexpr size_t most = 12;
    auto *card = new Card(report::titleText(missing.enrolment.title));
    card->setCaption(missing.shortfalls.empty() ? tr("Everything is met.") : tr("Still missing, the farthest first"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::groups);
    grid->setColumnStretch(0, 1);
    const words::ItemTitle itemTitle = report::itemTitles(*missing.plan);
    const QDate day = m_workspace.asOf().happened;
    for (size_t i = 0; i < std::min(most, missing.shortfalls.size()); ++i) {
        const query::Shortfall &each = missing.shortfalls[i];
        const auto node = std::ranges::find(missing.plan->nodes, each.requirement,
                                            [](const progress::Node &one) { return one.record.id; });
        const QString name = report::requirementTitle(*node, itemTitle);
        const QString rule = words::ruleSentence(*node, itemTitle);
        auto *left = new QVBoxLayout;
        left->setSpacing(0);
        auto *title = new TextLabel(name, TextSize::Body);
        title->setWordWrap(true);
        left->addWidget(title);
        if (rule != name)
            left->addWidget(quiet(rule));
        for (const QString &line : whereLines(home, each, missing.where[i], name, day))
            left->addWidget(quiet(line));
        grid->addLayout(left, int(i), 0);
        grid->addWidget(new TextLabel(words::haveNeedText(each.standing), TextSize::Body), int(i), 1,
                        Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(leadToRequirement(home, missing, each.requirement, name), int(i), 2, Qt::AlignTop);
    }
    card->body()->addLayout(grid);
    if (missing.shortfalls.size() > most)
        card->body()->addWidget(
            quiet(tr("And %n more: see your record.", nullptr, int(missing.shortfalls.size() - most))));
    return card;
}

} // namespace kz

#include "ui/people/person_head.h"

#include "models/report/person_charts.h"
#include "models/report/report_words.h"
#include "models/words/words.h"
#include "ui/people/people_states.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace kz {

/// A caption with its value below.
class PersonHead::Fact : public QWidget
{
public:
    Fact() : m_caption(new TextLabel(TextSize::Caption)), m_value(new TextLabel(TextSize::Body))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, space::groups, 0);
        column->setSpacing(0);
        column->addWidget(m_caption);
        column->addWidget(m_value);
        m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    void say(const FactWords &words)
    {
        m_caption->setText(words.caption);
        m_value->setText(words.value);
        setToolTip(words.toolTip);
        setAccessibleName(QStringLiteral("%1: %2").arg(words.caption, words.value));
    }

private:
    TextLabel *m_caption;
    TextLabel *m_value;
};

PersonHead::PersonHead(QWidget *parent)
    : QWidget(parent), m_who(new TextLabel(TextSize::Body)), m_pace(new StateBadge), m_left(new StateBadge),
      m_choice(new QComboBox), m_factRow(new QWidget)
{
    m_who->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choice->setAccessibleName(tr("Ladder or programme"));
    m_choice->setWhatsThis(
        tr("This person is in several: levels, progress and ratings below speak of the one chosen here."));
    m_choice->setToolTip(tr("Which ladder or programme the levels, the progress and the ratings speak of"));
    m_choice->setMaximumWidth(360);
    new FlowLayout(m_factRow, space::inside);

    auto *top = new QHBoxLayout;
    top->setSpacing(space::inside);
    top->addWidget(m_who);
    top->addSpacing(space::inside);
    top->addWidget(m_pace);
    top->addWidget(m_left);
    top->addStretch();
    top->addWidget(m_choice);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addLayout(top);
    column->addWidget(m_factRow);
    connect(m_choice, &QComboBox::activated, this, &PersonHead::enrolmentChosen);
}

void PersonHead::setPerson(const query::PersonHeader &header, const query::PersonStanding &standing, int shown)
{
    QStringList who;
    for (const QString &part :
         {header.person.kana, report::titleText(header.row.profession),
          header.row.staffNumber.isEmpty() ? QString() : tr("Staff number %1").arg(header.row.staffNumber),
          report::experienceText(header.person, standing.asOf.happened)})
        if (!part.isEmpty())
            who.append(part);
    m_who->setText(who.join(QStringLiteral("  ·  ")));

    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    for (const query::EnrolmentStanding &one : standing.enrolments)
        m_choice->addItem(report::frameworkTitle(one));
    m_choice->setCurrentIndex(shown);
    m_choice->setVisible(standing.enrolments.size() > 1);

    const query::EnrolmentStanding *enrolment = shown < 0 ? nullptr : &standing.enrolments[size_t(shown)];
    setBadges(header, enrolment, standing.asOf.happened);
    std::vector<FactWords> facts;
    addPlaces(facts, header);
    if (enrolment)
        addLevels(facts, *enrolment);
    setFacts(facts);
}

void PersonHead::setBadges(const query::PersonHeader &header, const query::EnrolmentStanding *shown, QDate day)
{
    // Whoever pauses or has ended is neither on pace nor behind. On a day before the end they still were.
    const bool waits = shown
        && (shown->enrolment.status == EnrolmentStatus::Suspended
            || (shown->enrolment.status != EnrolmentStatus::Active && !query::runsOn(shown->enrolment, day)));
    const query::PaceState pace = shown ? shown->state : query::PaceState::NotEnrolled;
    if (waits)
        m_pace->setState(State::Neutral, words::enumText(shown->enrolment.status));
    else
        m_pace->setState(paceBadge(pace), words::enumText(pace));
    m_left->setVisible(header.row.left);
    m_left->setState(State::Neutral, tr("Has left"));
}

void PersonHead::addPlaces(std::vector<FactWords> &facts, const query::PersonHeader &header)
{
    QString belongs = header.row.siteName;
    if (!header.row.department.isEmpty())
        belongs += u' ' + header.row.department;
    facts.push_back({tr("Site and ward"), belongs, {}});
    if (header.placement && header.placement->site != header.row.site)
        facts.push_back({tr("On rotation at"), header.placementSite,
                         words::periodText(header.placement->from, header.placement->to)});
    std::vector<std::pair<DutyKind, QStringList>> byKind;
    for (const storage::DutyLine &line : header.responsible) {
        auto found = std::ranges::find(byKind, line.duty.kind, &std::pair<DutyKind, QStringList>::first);
        if (found == byKind.end())
            found = byKind.insert(byKind.end(), {line.duty.kind, {}});
        found->second.append(line.name);
    }
    for (const auto &[kind, names] : byKind)
        facts.push_back({words::enumText(kind), words::listText(names), {}});
}

void PersonHead::addLevels(std::vector<FactWords> &facts, const query::EnrolmentStanding &shown)
{
    const auto dated = [](const QString &text, const QString &pattern, QDate day) {
        return day.isValid() ? words::filled(pattern, {text, words::dayText(day)}) : text;
    };
    if (!shown.plan->levels.empty()) {
        const QString level
            = shown.awarded ? words::pick(shown.awarded->level.labelJa, shown.awarded->level.labelEn) : tr("None yet");
        facts.push_back({tr("Current level (awarded)"),
                         //: A level and the day it was awarded
                         dated(level, tr("%1 since %2"), shown.awarded ? shown.awarded->award.decidedOn : QDate()),
                         {}});
        if (shown.achieved)
            facts.push_back(
                {tr("Rules met up to"), report::levelLabel(shown, shown.achieved),
                 tr("All requirements of this level and those below it are met; the award is a decision.")});
    }
    const QString target = report::levelLabel(shown, shown.enrolment.targetLevel);
    if (!target.isEmpty())
        //: A level and the day it should be reached
        facts.push_back({tr("Target level"), dated(target, tr("%1 by %2"), shown.enrolment.targetDay), {}});
    else if (shown.enrolment.targetDay.isValid())
        facts.push_back({tr("Target date"), words::dayText(shown.enrolment.targetDay), {}});
}

void PersonHead::setFacts(const std::vector<FactWords> &facts)
{
    while (m_facts.size() < facts.size()) {
        m_facts.push_back(new Fact);
        m_factRow->layout()->addWidget(m_facts.back());
    }
    for (size_t i = 0; i < m_facts.size(); ++i) {
        m_facts[i]->setVisible(i < facts.size() && !facts[i].value.isEmpty());
        if (i < facts.size())
            m_facts[i]->say(facts[i]);
    }
}

QString PersonHead::words() const
{
    QStringList all{m_who->text()};
    for (const StateBadge *badge : {m_pace, m_left})
        if (!badge->isHidden())
            all.append(badge->word());
    for (const Fact *fact : m_facts)
        if (!fact->isHidden())
            all.append(fact->accessibleName());
    return all.join(u'\n');
}

} // namespace kz

#include "ui/people/award_dialogs.h"

#include "models/edit/application_actions.h"
#include "models/edit/people_actions.h"
#include "models/report/report_words.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace kz {

bool AwardDialog::offers(const query::PersonMatters &matters)
{
    return std::ranges::any_of(matters.choices.versions, [](const auto &one) { return !one.levels.empty(); });
}

AwardDialog::AwardDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent)
    : PersonDialog(tr("Award %1 a level").arg(matters.records.person.name), tr("Award"), workspace, std::move(matters),
                   parent),
      m_level(new QComboBox), m_decided(new DayField), m_until(new DayField), m_number(new QLineEdit),
      m_basis(new QLineEdit)
{
    for (const query::Choices::Version &one : this->matters().choices.versions)
        for (const Level &level : one.levels)
            m_level->addItem(
                tr("%1: %2", "Ladder and level").arg(versionTitle(one), words::pick(level.labelJa, level.labelEn)),
                QVariant::fromValue(level.id));
    // What somebody works towards is what they are awarded.
    for (const auto &line : this->matters().enrolments)
        if (line.enrolment.status == EnrolmentStatus::Active && line.enrolment.targetLevel) {
            chooseKey(m_level, *line.enrolment.targetLevel);
            break;
        }
    m_decided->setDay(today());
    m_basis->setPlaceholderText(tr("Committee and date, or what the decision rests on"));
    addColumn("level_award", "level", m_level, true);
    addColumn("level_award", "decided_on", m_decided, true);
    addColumn("level_award", "valid_until", m_until);
    addColumn("level_award", "number", m_number);
    addColumn("level_award", "basis", m_basis);
}

LevelAward AwardDialog::entered() const
{
    return {.person = person(),
            .level = chosenKey(m_level),
            .decidedOn = m_decided->day(),
            .validUntil = m_until->day(),
            .number = m_number->text().trimmed(),
            .basis = m_basis->text().trimmed(),
            .revokedOn = {},
            .reason = {}};
}

std::vector<Issue> AwardDialog::issues() const
{
    return validate(entered());
}

void AwardDialog::submit()
{
    send(edit::awardLevel(entered(), name()));
}

bool RevokeDialog::offers(const query::PersonMatters &matters)
{
    return std::ranges::any_of(matters.awards, [](const auto &line) { return !line.award.award.revokedOn.isValid(); });
}

RevokeDialog::RevokeDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent)
    : PersonDialog(tr("Take back an award of %1").arg(matters.records.person.name), tr("Take back"), workspace,
                   std::move(matters), parent),
      m_award(new QComboBox), m_day(new DayField), m_reason(new QLineEdit)
{
    const auto &awards = this->matters().awards;
    for (size_t i = 0; i < awards.size(); ++i)
        if (const auto &one = awards[i].award; !one.award.revokedOn.isValid())
            m_award->addItem(tr("%1 %2 of %3")
                                 .arg(words::pick(awards[i].framework.ja, awards[i].framework.en),
                                      words::pick(one.level.labelJa, one.level.labelEn),
                                      words::dayText(one.award.decidedOn)),
                             int(i));
    m_day->setDay(today());
    addColumn("level_award", "level", m_award);
    addColumn("level_award", "revoked_on", m_day, true);
    addColumn("level_award", "reason", m_reason, true);
}

void RevokeDialog::choose(Key award)
{
    const auto &awards = matters().awards;
    const auto found = std::ranges::find(awards, award, [](const auto &line) { return line.award.award.id; });
    if (found != awards.end())
        m_award->setCurrentIndex(m_award->findData(int(found - awards.begin())));
}

LevelAward RevokeDialog::entered() const
{
    LevelAward award = matters().awards[size_t(m_award->currentData().toInt())].award.award;
    award.revokedOn = m_day->day();
    award.reason = m_reason->text().trimmed();
    return award;
}

std::vector<Issue> RevokeDialog::issues() const
{
    const LevelAward award = entered();
    std::vector<Issue> found = validate(award);
    if (!award.revokedOn.isValid())
        found.push_back({QStringLiteral("revoked_on"), IssueCode::Missing, {}});
    return found;
}

void RevokeDialog::submit()
{
    const LevelAward award = entered();
    send(edit::revokeAward(award.id, award.revokedOn, award.reason, name()));
}

FallDialog::FallDialog(items::Workspace &workspace, query::PersonMatters matters, query::LapsedLevel lapsed,
                       const query::LevelBelow &below, QWidget *parent)
    //: whose level falls, and to which
    : PersonDialog(tr("%1 falls to %2").arg(matters.records.person.name, report::titleText(below.level)),
                   tr("Fall one level"), workspace, std::move(matters), parent),
      m_lapsed(std::move(lapsed)), m_day(new DayField), m_reason(new QLineEdit)
{
    m_day->setDay(today());
    m_reason->setText(report::lapsedText(m_lapsed));
    m_reason->setCursorPosition(0);
    addColumn("level_award", "revoked_on", m_day, true);
    addColumn("level_award", "reason", m_reason, true);
    const QString now = report::titleText(m_lapsed.level);
    const QString then = report::titleText(below.level);
    //: two levels
    setNote(below.held ? tr("%1 ends on this day. %2 is in force already and stays as it is.").arg(now, then)
                       : tr("%1 ends on this day, and %2 is awarded under the next number.").arg(now, then));
}

std::vector<Issue> FallDialog::issues() const
{
    LevelAward ended;
    for (const query::CertificateLine &line : matters().awards)
        if (line.award.award.id == m_lapsed.award)
            ended = line.award.award;
    ended.revokedOn = m_day->day();
    ended.reason = m_reason->text().trimmed();
    std::vector<Issue> found = validate(ended);
    if (!ended.revokedOn.isValid())
        found.push_back({QStringLiteral("revoked_on"), IssueCode::Missing, {}});
    else if (ended.revokedOn > today())
        found.push_back({QStringLiteral("revoked_on"), IssueCode::InFuture, {}});
    return found;
}

void FallDialog::submit()
{
    send(edit::fallToLevelBelow(m_lapsed.award, m_day->day(), m_reason->text(), name()));
}

} // namespace kz

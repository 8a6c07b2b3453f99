#include "ui/people/enrolment_dialogs.h"

#include "models/base/dates.h"
#include "models/edit/people_actions.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace kz {

namespace {

bool isIn(const std::vector<Enrolment> &running, Key version)
{
    return std::ranges::any_of(running,
                               [version](const Enrolment &one) { return one.version == version && goesOn(one); });
}

bool isFor(const Framework &framework, const QString &profession)
{
    const QStringList codes = framework.professions.split(u',', Qt::SkipEmptyParts);
    return profession.isEmpty() || codes.isEmpty() || codes.contains(profession);
}

EnrolDialog::Whom theOne(const query::PersonMatters &matters)
{
    const Person &person = matters.records.person;
    EnrolDialog::Whom whom{{person.id}, person.name, {}, {}};
    for (const Profession &profession : matters.choices.professions)
        if (profession.id == person.profession)
            whom.profession = profession.code;
    for (const auto &line : matters.enrolments)
        whom.running.push_back(line.enrolment);
    return whom;
}

} // namespace

EnrolDialog::EnrolDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent)
    : EnrolDialog(workspace, theOne(matters), matters.choices, parent)
{ }

EnrolDialog::EnrolDialog(items::Workspace &workspace, Whom whom, query::Choices choices, QWidget *parent)
    : FormDialog(tr("Enrol %1").arg(whom.name), tr("Enrol"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_whom(std::move(whom)), m_choices(std::move(choices)), m_version(new QComboBox),
      m_level(new QComboBox), m_from(new DayField), m_target(new DayField)
{
    for (const query::Choices::Version &one : m_choices.versions)
        if (one.version.status == VersionStatus::Adopted)
            m_version->addItem(versionTitle(one), QVariant::fromValue(one.version.id));
    // Proposed is what is made for their profession and what they are not in yet.
    for (const query::Choices::Version &one : m_choices.versions)
        if (one.version.status == VersionStatus::Adopted && isFor(one.framework, m_whom.profession)
            && !isIn(m_whom.running, one.version.id)) {
            chooseKey(m_version, one.version.id);
            break;
        }
    fillLevels();
    const QDate today = m_workspace.clock().today();
    m_from->setDay(today);
    m_target->setDay(fiscalYearEnd(fiscalYearOf(today)));
    const auto add = [this](const char *column, QWidget *control, bool required) {
        addField(QString::fromLatin1(column), words::fieldLabel("enrolment", column), control, required);
    };
    add("version", m_version, true);
    add("target_level", m_level, false);
    add("from_day", m_from, true);
    add("target_day", m_target, false);
    if (m_version->count() == 0)
        setNote(tr("No ladder or programme is in force yet. Adopt one under Administration first."));
    else if (m_whom.people.size() > 1)
        setNote(tr("Who is in it already stays as they are."));
    connect(m_version, &QComboBox::currentIndexChanged, this, &EnrolDialog::fillLevels);
}

void EnrolDialog::fillLevels()
{
    m_level->clear();
    m_level->addItem(tr("The whole of it"), QVariant::fromValue(Key(0)));
    for (const query::Choices::Version &one : m_choices.versions)
        if (one.version.id == chosenKey(m_version))
            for (const Level &level : one.levels)
                m_level->addItem(words::pick(level.labelJa, level.labelEn), QVariant::fromValue(level.id));
    m_level->setEnabled(m_level->count() > 1);
    // The first level is where somebody begins who was never in it.
    m_level->setCurrentIndex(std::min(1, m_level->count() - 1));
}

Enrolment EnrolDialog::entered() const
{
    Enrolment enrolment{.person = m_whom.people.front(), .version = chosenKey(m_version)};
    if (const Key level = chosenKey(m_level))
        enrolment.targetLevel = level;
    enrolment.from = m_from->day();
    enrolment.targetDay = m_target->day();
    return enrolment;
}

std::vector<Issue> EnrolDialog::issues() const
{
    std::vector<Issue> found = validate(entered());
    if (isIn(m_whom.running, chosenKey(m_version)))
        found.push_back({QStringLiteral("version"), IssueCode::Overlaps, {tr("the enrolment that goes on")}});
    return found;
}

void EnrolDialog::submit()
{
    std::vector<Enrolment> enrolments;
    for (const Key person : m_whom.people) {
        enrolments.push_back(entered());
        enrolments.back().person = person;
    }
    m_workspace.submit(edit::enrolAll(std::move(enrolments), m_whom.name), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           const int all = int(m_whom.people.size());
                           if (done && all > 1)
                               Q_EMIT enrolled(int(done.value().inserted), all - int(done.value().inserted));
                           finish(done);
                       });
}

bool EndEnrolmentDialog::offers(const query::PersonMatters &matters)
{
    return std::ranges::any_of(matters.enrolments, [](const auto &line) { return goesOn(line.enrolment); });
}

EndEnrolmentDialog::EndEnrolmentDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent)
    : PersonDialog(tr("End or suspend an enrolment of %1").arg(matters.records.person.name), tr("Save"), workspace,
                   std::move(matters), parent),
      m_enrolment(new QComboBox), m_status(new QComboBox), m_day(new DayField), m_reason(new QLineEdit)
{
    const auto &lines = this->matters().enrolments;
    for (size_t i = 0; i < lines.size(); ++i)
        if (goesOn(lines[i].enrolment))
            m_enrolment->addItem(
                tr("%1, since %2")
                    .arg(words::pick(lines[i].title.ja, lines[i].title.en), words::dayText(lines[i].enrolment.from)),
                int(i));
    fillStatus();
    m_day->setDay(today());
    addColumn("enrolment", "version", m_enrolment);
    addColumn("enrolment", "status", m_status);
    addField(QStringLiteral("to_day"), tr("On"), m_day, true);
    addColumn("enrolment", "reason", m_reason);
    connect(m_enrolment, &QComboBox::currentIndexChanged, this, &EndEnrolmentDialog::fillStatus);
}

void EndEnrolmentDialog::fillStatus()
{
    using enum EnrolmentStatus;
    const auto &now = matters().enrolments[size_t(m_enrolment->currentData().toInt())].enrolment;
    m_status->clear();
    if (now.status == Suspended)
        m_status->addItem(tr("Resumed"), int(Active));
    for (const EnrolmentStatus status : {Completed, Suspended, Interrupted, NotCompleted, Withdrawn})
        if (status != now.status)
            m_status->addItem(words::enumText(status), int(status));
    m_reason->setText(now.reason);
    m_reason->setCursorPosition(0); // a long one is read from its beginning
}

Enrolment EndEnrolmentDialog::entered() const
{
    Enrolment enrolment = matters().enrolments[size_t(m_enrolment->currentData().toInt())].enrolment;
    enrolment.status = EnrolmentStatus(m_status->currentData().toInt());
    // Who comes back goes on from where they stopped.
    enrolment.to = enrolment.status == EnrolmentStatus::Active ? QDate() : m_day->day();
    enrolment.reason = m_reason->text().trimmed();
    return enrolment;
}

std::vector<Issue> EndEnrolmentDialog::issues() const
{
    const Enrolment enrolment = entered();
    std::vector<Issue> found = validate(enrolment);
    if (enrolment.status == EnrolmentStatus::Suspended && !enrolment.to.isValid())
        found.push_back({QStringLiteral("to_day"), IssueCode::Missing, {}});
    return found;
}

void EndEnrolmentDialog::submit()
{
    send(edit::saveEnrolment(entered(), name()));
}

} // namespace kz

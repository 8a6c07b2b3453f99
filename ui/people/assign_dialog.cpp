#include "ui/people/assign_dialog.h"

#include "models/base/dates.h"
#include "models/edit/people_actions.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"

#include <QComboBox>

namespace kz {

namespace {

constexpr int aTarget = -1;
constexpr int aMove = -2;
constexpr Key asItIs = -1; ///< each keeps their own level

} // namespace

AssignDialog::AssignDialog(items::Workspace &workspace, std::vector<Key> people, query::Choices choices,
                           QWidget *parent)
    : FormDialog(tr("Assign to %n people", nullptr, int(people.size())), tr("Assign"),
                 {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_people(std::move(people)), m_choices(std::move(choices)), m_what(new QComboBox),
      m_holder(new FinderField(items::FoundModel::people(workspace))), m_from(new DayField), m_to(new DayField),
      m_site(siteChoice(m_choices, tr("Choose a site"))), m_department(new QComboBox), m_version(new QComboBox),
      m_level(new QComboBox), m_target(new DayField)
{
    for (const DutyKind kind :
         {DutyKind::Preceptor, DutyKind::Educator, DutyKind::SupervisingDoctor, DutyKind::Assessor})
        m_what->addItem(words::enumText(kind), int(kind));
    m_what->addItem(tr("Site and ward"), aMove);
    for (const query::Choices::Version &one : m_choices.versions)
        if (one.version.status == VersionStatus::Adopted)
            m_version->addItem(versionTitle(one), QVariant::fromValue(one.version.id));
    if (m_version->count() > 0)
        m_what->addItem(tr("Target in a ladder or programme"), aTarget);
    const QDate today = m_workspace.clock().today();
    m_from->setDay(today);
    m_target->setDay(fiscalYearEnd(fiscalYearOf(today)));
    const auto add = [this](const char *table, const char *column, QWidget *control, bool required) {
        addField(QString::fromLatin1(column), words::fieldLabel(table, column), control, required);
    };
    addField(QStringLiteral("what"), tr("What"), m_what);
    addField(QStringLiteral("person"), tr("Who has the role"), m_holder, true);
    add("duty", "from_day", m_from, true);
    add("duty", "to_day", m_to, false);
    add("affiliation", "site", m_site, true);
    add("affiliation", "department", m_department, false);
    add("enrolment", "version", m_version, true);
    add("enrolment", "target_level", m_level, false);
    add("enrolment", "target_day", m_target, false);
    fillLevels();
    fillDepartments(m_department, m_choices, chosenKey(m_site));
    showFields();
    connect(m_site, &QComboBox::currentIndexChanged, this,
            [this] { fillDepartments(m_department, m_choices, chosenKey(m_site)); });
    connect(m_what, &QComboBox::currentIndexChanged, this, &AssignDialog::showFields);
    connect(m_version, &QComboBox::currentIndexChanged, this, &AssignDialog::fillLevels);
}

bool AssignDialog::isTarget() const
{
    return m_what->currentData().toInt() == aTarget;
}

bool AssignDialog::isMove() const
{
    return m_what->currentData().toInt() == aMove;
}

void AssignDialog::showFields()
{
    for (const char *field : {"person", "to_day"})
        setFieldVisible(QString::fromLatin1(field), !isTarget() && !isMove());
    setFieldVisible(QStringLiteral("from_day"), !isTarget());
    for (const char *field : {"site", "department"})
        setFieldVisible(QString::fromLatin1(field), isMove());
    for (const char *field : {"version", "target_level", "target_day"})
        setFieldVisible(QString::fromLatin1(field), isTarget());
    if (isMove())
        setNote(tr("They belong there from the day on; where they were ends on the eve. Who is there already stays as "
                   "they are."));
    else
        setNote(isTarget() ? tr("Of those who are in it and began by the day. The others are left as they are.")
                           : tr("Who has it from the same person already stays as they are."));
}

void AssignDialog::fillLevels()
{
    m_level->clear();
    m_level->addItem(tr("As it is"), QVariant::fromValue(asItIs));
    m_level->addItem(tr("The whole of it"), QVariant::fromValue(Key(0)));
    for (const query::Choices::Version &one : m_choices.versions)
        if (one.version.id == chosenKey(m_version))
            for (const Level &level : one.levels)
                m_level->addItem(words::pick(level.labelJa, level.labelEn), QVariant::fromValue(level.id));
    m_level->setEnabled(m_level->count() > 2);
}

Duty AssignDialog::duty() const
{
    return {.person = m_holder->key(),
            .kind = DutyKind(m_what->currentData().toInt()),
            .trainee = m_people.front(),
            .from = m_from->day(),
            .to = m_to->day()};
}

edit::Retarget AssignDialog::target() const
{
    const Key level = m_level->currentData().toLongLong();
    return {.version = chosenKey(m_version),
            .level = level == asItIs ? std::nullopt : std::optional(level),
            .day = m_target->day()};
}

Affiliation AssignDialog::affiliation() const
{
    const Key department = chosenKey(m_department);
    return {.person = m_people.front(),
            .site = chosenKey(m_site),
            .department = department ? std::optional(department) : std::nullopt,
            .from = m_from->day(),
            .to = {}};
}

std::vector<Issue> AssignDialog::issues() const
{
    if (isMove())
        return validate(affiliation());
    if (!isTarget())
        return validate(duty());
    const edit::Retarget wanted = target();
    return validate(Enrolment{.person = m_people.front(),
                              .version = wanted.version,
                              .from = m_workspace.clock().today(),
                              .targetDay = wanted.day,
                              .to = {}});
}

void AssignDialog::submit()
{
    const QString whose = tr("%n people", nullptr, int(m_people.size()));
    if (isMove()) {
        const QString where = chosenKey(m_department) ? m_site->currentText() + u' ' + m_department->currentText()
                                                      : m_site->currentText();
        m_workspace.submit(edit::moveAllTo(affiliation(), m_people, whose), this,
                           [this, where, from = m_from->day()](const Result<edit::ChangeSet> &done) {
                               if (done)
                                   Q_EMIT moved(int(m_people.size()), where, from);
                               finish(done);
                           });
        return;
    }
    edit::Action action
        = isTarget() ? edit::retargetAll(target(), m_people, whose) : edit::assignToAll(duty(), m_people, whose);
    m_workspace.submit(std::move(action), this, [this](const Result<edit::ChangeSet> &done) {
        if (done) {
            const int now = int(done.value().inserted + done.value().updated);
            Q_EMIT assigned(now, int(m_people.size()) - now);
        }
        finish(done);
    });
}

} // namespace kz

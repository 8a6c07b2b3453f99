#include "ui/people/duty_dialog.h"

#include "models/edit/people_actions.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"

#include <QComboBox>

namespace kz {

DutyDialog::DutyDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent)
    : PersonDialog(tr("Roles around %1").arg(matters.records.person.name), tr("Save"), workspace, std::move(matters),
                   parent),
      m_which(new QComboBox), m_kind(new QComboBox), m_holder(new FinderField(items::FoundModel::people(workspace))),
      m_trainee(new FinderField(items::FoundModel::people(workspace))),
      m_site(siteChoice(this->matters().choices, tr("Any site"))), m_department(new QComboBox), m_from(new DayField),
      m_to(new DayField)
{
    m_which->addItem(tr("A new role"), -1);
    const auto &duties = this->matters().duties;
    for (size_t i = 0; i < duties.size(); ++i)
        if (const Duty &duty = duties[i].duty; !duty.to.isValid() || duty.to >= today())
            m_which->addItem(
                tr("%1: %2, since %3").arg(words::enumText(duty.kind), duties[i].person, words::dayText(duty.from)),
                int(i));
    for (const auto &entry : EnumTable<DutyKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    addField(QStringLiteral("which"), tr("Which"), m_which);
    addColumn("duty", "kind", m_kind, true);
    addField(QStringLiteral("person"), tr("Who has the role"), m_holder, true);
    addField(QStringLiteral("trainee"), tr("For whom"), m_trainee);
    addColumn("duty", "site", m_site);
    addColumn("duty", "department", m_department);
    addColumn("duty", "from_day", m_from, true);
    addColumn("duty", "to_day", m_to);
    connect(m_site, &QComboBox::currentIndexChanged, this,
            [this] { fillDepartments(m_department, this->matters().choices, chosenKey(m_site)); });
    connect(m_which, &QComboBox::currentIndexChanged, this, &DutyDialog::fill);
    fill();
}

void DutyDialog::fill()
{
    const int which = m_which->currentData().toInt();
    if (which < 0) {
        m_holder->setChosen(0, {});
        m_trainee->setChosen(person(), name());
        chooseKey(m_site, 0);
        fillDepartments(m_department, matters().choices, 0);
        m_from->setDay(today());
        m_to->setDay({});
        return;
    }
    const query::PersonMatters::DutyLine &line = matters().duties[size_t(which)];
    m_kind->setCurrentIndex(m_kind->findData(int(line.duty.kind)));
    m_holder->setChosen(line.duty.person, line.person);
    m_trainee->setChosen(line.duty.trainee.value_or(0), line.trainee);
    chooseKey(m_site, line.duty.site.value_or(0));
    fillDepartments(m_department, matters().choices, line.duty.site.value_or(0));
    chooseKey(m_department, line.duty.department.value_or(0));
    m_from->setDay(line.duty.from);
    m_to->setDay(line.duty.to);
}

Duty DutyDialog::entered() const
{
    const int which = m_which->currentData().toInt();
    Duty duty = which < 0 ? Duty() : matters().duties[size_t(which)].duty;
    duty.kind = DutyKind(m_kind->currentData().toInt());
    duty.person = m_holder->key();
    duty.trainee = m_trainee->key() ? std::optional(m_trainee->key()) : std::nullopt;
    const Key site = chosenKey(m_site);
    duty.site = site ? std::optional(site) : std::nullopt;
    const Key department = chosenKey(m_department);
    duty.department = department ? std::optional(department) : std::nullopt;
    duty.from = m_from->day();
    duty.to = m_to->day();
    return duty;
}

std::vector<Issue> DutyDialog::issues() const
{
    return validate(entered());
}

void DutyDialog::submit()
{
    send(edit::saveDuty(entered(), name()));
}

} // namespace kz

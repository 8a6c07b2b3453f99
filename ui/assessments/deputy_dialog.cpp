#include "ui/assessments/deputy_dialog.h"

#include "models/edit/deputy_actions.h"
#include "models/edit/permission.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>

namespace kz {

DeputyDialog::DeputyDialog(items::Workspace &workspace, std::vector<storage::DeputyLine> known, QWidget *parent)
    : FormDialog(tr("Deputy for ratings"), tr("Save"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_known(std::move(known)), m_which(new QComboBox),
      m_person(new FinderField(items::FoundModel::people(workspace))),
      m_deputy(new FinderField(items::FoundModel::people(workspace))), m_from(new DayField), m_to(new DayField),
      m_remove(findChild<QDialogButtonBox *>()->addButton(tr("Remove"), QDialogButtonBox::DestructiveRole))
{
    const Actor me = workspace.actor();
    const bool anybodys = edit::reachOf(me.role, edit::Grant::NameDeputy) == edit::Reach::Anybody;
    m_which->addItem(tr("A new deputy"), -1);
    for (size_t i = 0; i < m_known.size(); ++i)
        if (const storage::DeputyLine &line = m_known[i]; anybodys || line.deputy.person == me.person)
            //: who rates, in whose place, until when
            m_which->addItem(tr("%1 for %2, until %3").arg(line.name, line.person, words::dayText(line.deputy.to)),
                             int(i));
    m_person->setEnabled(anybodys);
    addField(QStringLiteral("which"), tr("Which"), m_which);
    const auto add = [this](const char *column, QWidget *control) {
        addField(QLatin1String(column), words::fieldLabel("deputy", column), control, true);
    };
    add("person", m_person);
    add("deputy", m_deputy);
    add("from_day", m_from);
    add("to_day", m_to);
    setNote(tr("The deputy finds the forms among their own, rates in their own name, and the record says for whom."));
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &DeputyDialog::remove);
    connect(m_which, &QComboBox::currentIndexChanged, this, &DeputyDialog::fill);
    fill();
}

void DeputyDialog::fill()
{
    const int which = m_which->currentData().toInt();
    m_remove->setEnabled(which >= 0);
    if (which >= 0) {
        const storage::DeputyLine &line = m_known[size_t(which)];
        m_person->setChosen(line.deputy.person, line.person);
        m_deputy->setChosen(line.deputy.deputy, line.name);
        m_from->setDay(line.deputy.from);
        m_to->setDay(line.deputy.to);
        return;
    }
    const Actor me = m_workspace.actor();
    m_person->setChosen(me.person.value_or(0), me.person ? me.name : QString());
    m_deputy->setChosen(0, {});
    m_from->setDay(m_workspace.clock().today());
    m_to->setDay({});
}

Deputy DeputyDialog::entered() const
{
    const int which = m_which->currentData().toInt();
    Deputy deputy = which < 0 ? Deputy() : m_known[size_t(which)].deputy;
    deputy.person = m_person->key();
    deputy.deputy = m_deputy->key();
    deputy.from = m_from->day();
    deputy.to = m_to->day();
    return deputy;
}

std::vector<Issue> DeputyDialog::issues() const
{
    return validate(entered());
}

void DeputyDialog::submit()
{
    m_workspace.submit(edit::saveDeputy(entered(), m_person->text()), this, answered());
}

void DeputyDialog::remove()
{
    const storage::DeputyLine &line = m_known[size_t(m_which->currentData().toInt())];
    m_remove->setEnabled(false);
    m_workspace.submit(edit::removeDeputy(line.deputy.id, line.person), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           m_remove->setEnabled(!done);
                           finish(done);
                       });
}

} // namespace kz

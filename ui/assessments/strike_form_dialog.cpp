#include "ui/assessments/strike_form_dialog.h"

#include "models/edit/handed_form_actions.h"
#include "models/words/words.h"

#include <QLineEdit>

namespace kz {

StrikeFormDialog::StrikeFormDialog(items::Workspace &workspace, const query::HandedLine &line, QWidget *parent)
    : FormDialog(
        tr("Strike off form %1 of %2").arg(formNumberText(line.form.number()).value_or(QString()), line.personName),
        tr("Strike off"), {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_line(line), m_reason(new QLineEdit)
{
    addField(QStringLiteral("reason"), words::fieldLabel("handed_form", "reason"), m_reason, true);
    setNote(tr("It is not waited for any more, and nothing is keyed in by its number. Undo brings it back."));
}

std::vector<Issue> StrikeFormDialog::issues() const
{
    if (m_reason->text().trimmed().isEmpty())
        return {{QStringLiteral("reason"), IssueCode::Missing, {}}};
    return {};
}

void StrikeFormDialog::submit()
{
    m_workspace.submit(edit::strikeHandedForm(m_line.form.id, m_reason->text(), m_line.personName), this, answered());
}

} // namespace kz

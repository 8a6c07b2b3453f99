#include "ui/ladders/framework_dialog.h"

#include "models/edit/framework_actions.h"
#include "models/words/words.h"
#include "ui/ladders/dialog_wording.h"
#include "ui/ladders/profession_button.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace kz {

FrameworkDialog::FrameworkDialog(items::Workspace &workspace, const Framework &framework, QWidget *parent)
    : FormDialog(tr("About %1").arg(words::pick(framework.titleJa, framework.titleEn)), tr("Save"), dialogWording(),
                 parent),
      m_workspace(workspace), m_framework(framework), m_ja(new QLineEdit(framework.titleJa)),
      m_en(new QLineEdit(framework.titleEn)), m_professions(new ProfessionButton(workspace, framework.professions)),
      m_source(new QPlainTextEdit(framework.source))
{
    const auto add = [this](const char *column, QWidget *control) {
        addField(QString::fromLatin1(column), words::fieldLabel("framework", column), control);
    };
    add("title_ja", m_ja);
    add("title_en", m_en);
    add("professions", m_professions);
    add("source", m_source);
    m_ja->setMinimumWidth(420);
    m_source->setTabChangesFocus(true);
    m_source->setPlaceholderText(tr("Whose figures and structure it takes over, and as of when"));
    m_source->setFixedHeight(5 * fontMetrics().lineSpacing());
    setNote(tr("Holds for all versions, those in force as well. Levels are applied for by these professions alone."));
}

Framework FrameworkDialog::entered() const
{
    Framework framework = m_framework;
    framework.titleJa = m_ja->text().trimmed();
    framework.titleEn = m_en->text().trimmed();
    framework.professions = m_professions->codes();
    framework.source = m_source->toPlainText().trimmed();
    return framework;
}

std::vector<Issue> FrameworkDialog::issues() const
{
    return validate(entered());
}

void FrameworkDialog::submit()
{
    m_workspace.submit(edit::saveFramework(entered()), this, answered());
}

} // namespace kz

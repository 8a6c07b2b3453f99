#include "ui/people/person_dialog.h"

#include "models/words/words.h"

#include <QComboBox>

namespace kz {

PersonDialog::PersonDialog(const QString &title, const QString &doIt, items::Workspace &workspace,
                           query::PersonMatters matters, QWidget *parent)
    : FormDialog(title, doIt, {words::issueText, words::errorText}, parent), m_workspace(workspace),
      m_matters(std::move(matters))
{ }

void PersonDialog::addColumn(const char *table, const char *column, QWidget *control, bool required)
{
    addField(QString::fromLatin1(column), words::fieldLabel(table, column), control, required);
}

void PersonDialog::send(edit::Action action)
{
    m_workspace.submit(std::move(action), this, answered());
}

QComboBox *siteChoice(const query::Choices &choices, const QString &none)
{
    auto *combo = new QComboBox;
    combo->addItem(none, QVariant::fromValue(Key(0)));
    for (const Site &site : choices.sites)
        combo->addItem(site.name, QVariant::fromValue(site.id));
    return combo;
}

void fillDepartments(QComboBox *combo, const query::Choices &choices, Key site)
{
    combo->clear();
    combo->addItem(PersonDialog::tr("None"), QVariant::fromValue(Key(0)));
    for (const Department &department : choices.departments)
        if (department.site == site)
            combo->addItem(department.name, QVariant::fromValue(department.id));
    combo->setEnabled(combo->count() > 1);
}

Key chosenKey(const QComboBox *combo)
{
    return combo->currentData().value<Key>();
}

void chooseKey(QComboBox *combo, Key key)
{
    combo->setCurrentIndex(std::max(0, combo->findData(QVariant::fromValue(key))));
}

QString versionTitle(const query::Choices::Version &version)
{
    const QString title = words::pick(version.framework.titleJa, version.framework.titleEn);
    return version.version.label.isEmpty()
        ? title
        : PersonDialog::tr("%1 (%2)", "Ladder and version").arg(title, words::versionText(version.version.label));
}

} // namespace kz

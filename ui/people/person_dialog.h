#pragma once

#include "models/edit/action.h"
#include "models/items/workspace.h"
#include "models/query/person_matters.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;

namespace kz {

/// What the dialogs about one person share: whose they are, and the way through the door.
class PersonDialog : public FormDialog
{
    Q_OBJECT
public:
    PersonDialog(const QString &title, const QString &doIt, items::Workspace &workspace, query::PersonMatters matters,
                 QWidget *parent = nullptr);

protected:
    /// Labelled as the table calls its column.
    void addColumn(const char *table, const char *column, QWidget *control, bool required = false);
    /// Closes when it is done, says why where it is not.
    void send(edit::Action action);

    items::Workspace &workspace() const { return m_workspace; }
    const query::PersonMatters &matters() const { return m_matters; }
    Key person() const { return m_matters.records.person.id; }
    QString name() const { return m_matters.records.person.name; }
    QDate today() const { return m_workspace.clock().today(); }

private:
    items::Workspace &m_workspace;
    query::PersonMatters m_matters;
};

// Parts of these dialogs.

QComboBox *siteChoice(const query::Choices &choices, const QString &none);
/// The departments of a site, beginning with none.
void fillDepartments(QComboBox *combo, const query::Choices &choices, Key site);
Key chosenKey(const QComboBox *combo);
void chooseKey(QComboBox *combo, Key key);
QString versionTitle(const query::Choices::Version &version);

} // namespace kz

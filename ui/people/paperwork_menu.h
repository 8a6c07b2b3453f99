#pragma once

#include "models/items/person_reach.h"
#include "models/items/workspace.h"
#include "models/query/person_matters.h"

#include <QMenu>

class QDialog;

namespace kz {

/// Everything that is done with a person on paper: enrolling, ending, awarding, moving, roles, leaving. Reads what
/// stands in the file about them, then opens the dialog.
class PaperworkMenu : public QMenu
{
    Q_OBJECT
public:
    PaperworkMenu(items::Workspace &workspace, QWidget *parent);

    void setPerson(Key person) { m_person = person; }
    /// Applying for this person takes Rate.
    void setReach(const items::PersonReach &reach);

Q_SIGNALS:
    void failed(const kz::Error &why);
    void refused(const QString &why); ///< there is nothing to do it with
    void linkActivated(const QString &link);

private:
    using Offers = bool (*)(const query::PersonMatters &);
    using Make = QDialog *(*)(items::Workspace &, query::PersonMatters, QWidget *);
    void add(const QString &text, const char *name, edit::Grant grant, Make make, Offers offers = nullptr,
             const QString &none = {});
    void open(Make make, Offers offers, const QString &none);
    void refreshApply();

    items::Workspace &m_workspace;
    Key m_person = 0;
    items::PersonReach m_reach;
    QAction *m_apply;
};

} // namespace kz

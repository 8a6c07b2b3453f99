#pragma once

#include "models/edit/people_actions.h"
#include "ui/people/person_dialog.h"

namespace kz {

class DayField;
class FinderField;

/// Gives several people at once a preceptor, an educator, a supervising doctor or an assessor, another site and ward,
/// or another target in a ladder they are in. Whoever has it already stays as they are.
class AssignDialog : public FormDialog
{
    Q_OBJECT
public:
    AssignDialog(items::Workspace &workspace, std::vector<Key> people, query::Choices choices,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    /// How many have it now who did not.
    void assigned(int now, int others);
    /// All of them belong there from the day on.
    void moved(int people, const QString &where, QDate from);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    bool isTarget() const;
    bool isMove() const;
    void showFields();
    void fillLevels();
    Duty duty() const;
    edit::Retarget target() const;
    Affiliation affiliation() const;

    items::Workspace &m_workspace;
    const std::vector<Key> m_people;
    const query::Choices m_choices;
    QComboBox *m_what; ///< a DutyKind; -1: a target, -2: a move
    FinderField *m_holder;
    DayField *m_from;
    DayField *m_to;
    QComboBox *m_site;
    QComboBox *m_department;
    QComboBox *m_version;
    QComboBox *m_level;
    DayField *m_target;
};

} // namespace kz

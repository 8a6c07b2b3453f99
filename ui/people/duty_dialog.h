#pragma once

#include "ui/people/person_dialog.h"

namespace kz {

class DayField;
class FinderField;

/// Who is preceptor, educator, supervising doctor … of whom, and where: a new role, or one that is changed or ends.
class DutyDialog : public PersonDialog
{
    Q_OBJECT
public:
    DutyDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void fill();
    Duty entered() const;

    QComboBox *m_which; ///< -1: a new one
    QComboBox *m_kind;
    FinderField *m_holder;
    FinderField *m_trainee;
    QComboBox *m_site;
    QComboBox *m_department;
    DayField *m_from;
    DayField *m_to;
};

} // namespace kz

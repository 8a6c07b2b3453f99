#pragma once

#include "models/edit/people_actions.h"
#include "models/items/workspace.h"
#include "models/query/choices.h"
#include "models/query/person_records.h"
#include "ui/widgets/form_page.h"

class QComboBox;
class QLineEdit;

namespace kz {

class DayField;

/// Somebody new, or somebody's record mended: one sheet, saved in one action. What is wrong stands at its field.
/// "people/new" or "people/KEY?edit=1".
class PersonForm : public FormPage
{
    Q_OBJECT
public:
    explicit PersonForm(items::Workspace &workspace, QWidget *parent = nullptr);
    ~PersonForm() override;

    QString title() const override;
    edit::PersonSheet sheet() const;

protected:
    void read() override;
    void clear() override { fill({}); }
    std::vector<Issue> issues() const override;
    void submit() override;
    QString linkTo(Key person) const override;

private:
    QWidget *layOut();
    void fill(const query::PersonRecords &records);
    void fillDepartments(Key chosen);
    /// Who goes elsewhere goes there today, unless another day is said.
    void proposeMove();

    items::Workspace &m_workspace;
    query::Choices m_choices;
    query::PersonRecords m_records;
    std::shared_ptr<query::CancelToken> m_reading;

    QLineEdit *m_name = nullptr;
    QLineEdit *m_kana = nullptr;
    QLineEdit *m_formerName = nullptr;
    QComboBox *m_profession = nullptr;
    QLineEdit *m_staffNumber = nullptr;
    QLineEdit *m_licenceNumber = nullptr;
    QComboBox *m_site = nullptr;
    QComboBox *m_department = nullptr;
    DayField *m_affiliatedFrom = nullptr;
    DayField *m_employedFrom = nullptr;
    QLineEdit *m_experienceSince = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_note = nullptr;
};

} // namespace kz

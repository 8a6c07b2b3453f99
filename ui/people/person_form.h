#pragma once

#include "models/edit/people_actions.h"
#include "models/items/workspace.h"
#include "models/query/choices.h"
#include "models/query/person_records.h"
#include "ui/widgets/page.h"

#include <QHash>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace kz {

class Banner;
class DayField;
class IssueLabel;
class UnsavedGuard;

/// Somebody new, or somebody's record mended: one sheet, saved in one action. What is wrong stands at its field.
class PersonForm : public Page
{
    Q_OBJECT
public:
    explicit PersonForm(items::Workspace &workspace, QWidget *parent = nullptr);

    QString title() const override;
    QList<QAction *> headerActions() const override { return {m_save, m_cancel}; }
    bool usesAsOf() const override { return false; }
    /// What was typed and not saved is still there when the same record is opened again.
    /// "people/new" or "people/KEY?edit=1".
    void open(const QString &link) override;
    QWidget *firstFocus() override;

    edit::PersonSheet sheet() const;

private:
    QWidget *layOut();
    template <typename Field>
    Field *addField(QFormLayout *form, const char *field, const QString &label, Field *control, bool required = false);
    void readAll(Key person);
    void fill(const query::PersonRecords &records);
    void fillDepartments(Key chosen);
    /// Who goes elsewhere goes there today, unless another day is said.
    void proposeMove();
    void checkAgain();
    bool showIssues(const std::vector<Issue> &issues);
    void save();
    void leave(Key person);
    void showError(const Error &error);

    items::Workspace &m_workspace;
    QAction *m_save;
    QAction *m_cancel;
    Key m_person = 0;
    query::Choices m_choices;
    query::PersonRecords m_records;
    bool m_tried = false; ///< from the first try on, fields are checked while they are mended
    int m_turn = 0; ///< rises when another record comes into the form: what was asked before is not about this one
    std::shared_ptr<query::CancelToken> m_reading;

    Banner *m_message = nullptr;
    UnsavedGuard *m_unsaved = nullptr;
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
    QHash<QString, IssueLabel *> m_issues; ///< by column
    QHash<QString, QString> m_labels;
};

} // namespace kz

#pragma once

#include "models/edit/place_actions.h"
#include "models/items/clinical_fields.h"
#include "models/items/workspace.h"
#include "models/query/site_records.h"
#include "ui/widgets/page.h"

#include <QHash>

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QStringListModel;

namespace kz {

namespace items {
class MunicipalityModel;
}

class Banner;
class DayField;
class FinderField;
class IssueLabel;
class RowsEditor;
class UnsavedGuard;

/// A new site, or a site's record mended, with its departments, wards and beds: one sheet, saved in one action. What is
/// wrong stands at its field.
class SiteForm : public Page
{
    Q_OBJECT
public:
    explicit SiteForm(items::Workspace &workspace, QWidget *parent = nullptr);
    ~SiteForm() override;

    QString title() const override;
    QList<QAction *> headerActions() const override { return {m_save, m_cancel}; }
    bool usesAsOf() const override { return false; }
    /// What was typed and not saved is still there when the same record is opened again.
    /// "sites/new" or "site/KEY?edit=1".
    void open(const QString &link) override;
    QWidget *firstFocus() override;

    edit::SiteSheet sheet() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRecord();
    QWidget *makeRows();
    template <typename Field>
    Field *addField(QFormLayout *form, const char *column, Field *control, bool required = false);
    QCheckBox *addMark(QBoxLayout *row, const char *column);
    void read();
    void fill(const query::SiteRecords &records);
    void addDepartment(const Department &department);
    void addBeds(const SiteBeds &beds);
    /// What cannot be read as what its field holds: no number, no day, no municipality.
    std::vector<Issue> misread() const;
    /// Clinical fields that nothing counts.
    std::vector<Issue> notices() const;
    QString fieldIn(int department) const;
    void checkAgain();
    /// True when an error is among them. `lead`: the keyboard goes to the first; while somebody types it stays.
    bool showIssues(std::vector<Issue> issues, bool lead = false);
    /// The control of a field, at the same time told what is wrong there.
    QWidget *tell(const Issue &issue);
    void save();
    void leave(Key site);
    void showError(const Error &error);

    items::Workspace &m_workspace;
    QAction *m_save;
    QAction *m_cancel;
    Key m_site = 0;
    query::SiteRecords m_records;
    bool m_tried = false; ///< from the first try on, fields are checked while they are mended
    bool m_filling = false;
    int m_turn = 0; ///< rises when another record comes into the form: what was asked before is not about this one
    std::shared_ptr<query::CancelToken> m_reading;
    items::MunicipalityModel *m_municipalities;
    QStringListModel *m_organisations;
    items::ClinicalFields m_fields;

    Banner *m_message;
    UnsavedGuard *m_unsaved;
    QBoxLayout *m_sides = nullptr; ///< beside each other where there is room
    QLineEdit *m_name = nullptr;
    QLineEdit *m_kana = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_code = nullptr;
    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_managed = nullptr; ///< 開設主体
    FinderField *m_municipality = nullptr;
    QLineEdit *m_postcode = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_capacity = nullptr;
    DayField *m_opened = nullptr;
    DayField *m_closed = nullptr;
    QCheckBox *m_member = nullptr;
    QCheckBox *m_leads = nullptr;
    QCheckBox *m_remote = nullptr;
    QCheckBox *m_island = nullptr;
    RowsEditor *m_departments = nullptr;
    RowsEditor *m_beds = nullptr;
    QHash<QString, IssueLabel *> m_issues; ///< by column of the site
};

} // namespace kz

#pragma once

#include "models/edit/place_actions.h"
#include "models/items/clinical_fields.h"
#include "models/items/workspace.h"
#include "models/query/site_records.h"
#include "ui/widgets/form_page.h"

class QBoxLayout;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QStringListModel;

namespace kz {

namespace items {
class MunicipalityModel;
}

class DayField;
class FinderField;
class RowsEditor;

/// A new site, or a site's record mended, with its departments, wards and beds: one sheet, saved in one action. What is
/// wrong stands at its field.
/// "sites/new" or "site/KEY?edit=1".
class SiteForm : public FormPage
{
    Q_OBJECT
public:
    explicit SiteForm(items::Workspace &workspace, QWidget *parent = nullptr);
    ~SiteForm() override;

    QString title() const override;
    edit::SiteSheet sheet() const;

protected:
    void read() override;
    void clear() override { fill({}); }
    std::vector<Issue> issues() const override;
    /// Clinical fields that nothing counts.
    std::vector<Issue> notices() const override;
    void submit() override;
    QString linkTo(Key site) const override;
    QWidget *say(const Issue &issue) override;
    void clearIssues() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeRecord();
    QWidget *makeRows();
    QCheckBox *addMark(QBoxLayout *row, const char *column);
    void fill(const query::SiteRecords &records);
    void addDepartment(const Department &department);
    void addBeds(const SiteBeds &beds);
    QString fieldIn(int department) const;

    items::Workspace &m_workspace;
    query::SiteRecords m_records;
    std::shared_ptr<query::CancelToken> m_reading;
    items::MunicipalityModel *m_municipalities = nullptr; ///< the field's
    QStringListModel *m_organisations;
    items::ClinicalFields m_fields;

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
};

} // namespace kz

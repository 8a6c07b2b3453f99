#pragma once

#include "models/query/framework_sheet.h"
#include "models/query/rule_trial.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace kz {

class IssueLabel;
class RuleParameters;
class TextBox;
class TextLabel;

/// One rule of a draft, said with pick lists; above them the sentence it makes, as it stands. Each field is saved by
/// itself and is one undo; the sentence follows while it is typed, and what nobody could ever meet is said at the
/// field.
class RuleForm : public QWidget
{
    Q_OBJECT
public:
    explicit RuleForm(QWidget *parent = nullptr);

    /// `rule`: index into the sheet's requirements; -1: none.
    void show(query::SheetPtr sheet, int rule);
    void nameIt();

Q_SIGNALS:
    void ruleChanged(const Requirement &rule, const std::vector<RequirementItem> &items);
    /// The sites at which alone the rule shown can be met; none: any.
    void sitesChanged(const Requirement &rule, const std::vector<Key> &sites);
    /// As it stands in the form by now, saved or not; none: no rule is shown.
    void ruleStands(const std::optional<kz::query::RuleAsked> &asked);

private:
    const Requirement &stored() const { return m_sheet->requirements[size_t(m_rule)]; }
    std::vector<RequirementItem> storedItems() const;
    Requirement entered() const;
    void save();
    void typed();
    /// The sentence of the rule as it stands in the form, and what is wrong with it at its fields.
    void tell(const Requirement &rule, const std::vector<RequirementItem> &items);
    void saveWith(const Requirement &rule, const std::vector<RequirementItem> &items);
    void chooseItems();
    std::vector<Key> storedSites() const;
    void showSites();
    void chooseSites();

    query::SheetPtr m_sheet;
    int m_rule = -1;
    TextLabel *m_none;
    QWidget *m_fields;
    TextLabel *m_sentence;
    IssueLabel *m_issue;
    TextBox *m_ja;
    TextBox *m_en;
    QLineEdit *m_code;
    QComboBox *m_kind;
    QComboBox *m_level;
    QComboBox *m_domain;
    QPushButton *m_items;
    IssueLabel *m_itemsIssue;
    QPushButton *m_sites;
    RuleParameters *m_parameters;
    QFormLayout *m_rows;
    bool m_showing = false;
};

} // namespace kz

#pragma once

#include "models/items/workspace.h"
#include "models/query/rule_trial.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QCheckBox;
class QTreeView;

namespace kz {

class FinderField;
class HaveNeedBar;
class ImaginedForm;
class TextLabel;

namespace items {
class RequirementTreeModel;
}

/// A rule tried on somebody, of the file or thought up, while it is written: have and need, what is missing, and the
/// records it rests on, as of today. Who was chosen stays while other rules are looked at; answers to an older wording
/// are dropped. GUI thread.
class RuleTrialBox : public Card
{
    Q_OBJECT
public:
    explicit RuleTrialBox(items::Workspace &workspace, QWidget *parent = nullptr);
    ~RuleTrialBox() override;

    /// None: there is no rule to try.
    void ask(const std::optional<query::RuleAsked> &asked);

private:
    void layOut();
    std::optional<query::TriedOn> whom() const;
    void tryIt();
    void showTrial(const query::RuleTrial &trial);
    void showNothing(const QString &why);

    items::Workspace &m_workspace;
    FinderField *m_person;
    QCheckBox *m_thoughtUp;
    ImaginedForm *m_imagined;
    HaveNeedBar *m_figures;
    TextLabel *m_said;
    TextLabel *m_basis;
    items::RequirementTreeModel *m_model;
    QTreeView *m_tree;
    QTimer m_rest;
    std::optional<query::RuleAsked> m_asked;
    std::shared_ptr<query::CancelToken> m_trying;
};

} // namespace kz

#pragma once

#include "models/query/rule_trial.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QSpinBox;

namespace kz {

/// What somebody thought up has of what a rule counts; asks only what the rule reads. GUI thread.
class ImaginedForm : public QWidget
{
    Q_OBJECT
public:
    explicit ImaginedForm(QWidget *parent = nullptr);

    /// Shows the fields that matter to the rules of a plan.
    void showFor(const progress::FrameworkPlan &plan);
    progress::Imagined imagined() const;

Q_SIGNALS:
    void changed();

private:
    struct Number {
        QWidget *box = nullptr; ///< with its label
        QSpinBox *field = nullptr;
    };
    std::vector<Number> m_numbers; ///< beside the table of fields
    QCheckBox *m_certified;
};

} // namespace kz

#pragma once

#include "models/query/individual_plan.h"

#include <QWidget>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace kz {

class DayField;

/// The goals of a plan: everything a person still lacks of a version as a list to tick, items below their requirement
/// and modules at the end; below it by when and how the one in focus is to be reached.
class PlanGoalsField : public QWidget
{
    Q_OBJECT
public:
    explicit PlanGoalsField(QWidget *parent = nullptr);

    /// What is agreed on already is ticked, and stands there also where it has been met since.
    void offer(const query::PlanChoice &choice, const std::vector<query::PlanGoalLine> &agreed);
    std::vector<PlanGoal> goals() const; ///< those ticked

Q_SIGNALS:
    void changed();

private:
    struct Offered {
        PlanGoal goal;
        QString text;
        QString standing;
        bool isItem = false;
    };

    QTreeWidgetItem *add(const Offered &offered, QTreeWidgetItem *below, bool ticked);
    PlanGoal *current();
    void showCurrent();
    void keepCurrent();

    std::vector<PlanGoal> m_goals; ///< the rows of the tree name their place here
    QTreeWidget *m_tree;
    DayField *m_day;
    QLineEdit *m_how;
    bool m_showing = false; ///< the fields are being filled
};

} // namespace kz

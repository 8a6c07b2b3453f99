#pragma once

#include "models/query/individual_plan.h"
#include "ui/people/line_table_model.h"
#include "ui/people/person_tab.h"

class QAction;

namespace kz {

class Settings;
class TableView;
class TextLabel;

/// The individual plans of a person, the one in focus below with its goals, modules, placements and follow-ups. Enter
/// changes what is in focus, Insert makes a plan; a closed one only shows what was kept of it.
class PlanTab : public PersonTab
{
    Q_OBJECT

public:
    PlanTab(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    bool select(Key record) override;
    QWidget *firstFocus() override;

protected:
    void ask() override;

private:
    struct Shown {
        query::IndividualPlans plans;
        query::PlanChoices choices;
    };
    enum class Part { Goal, Placement, FollowUp };

    void layOutTables();
    void wire();
    QAction *action(const char *icon, const QString &text, const QString &toolTip);
    void showAll(const Shown &shown);
    void showCurrent();
    void refresh();
    std::vector<Line> goalLines(const query::PlanLine &plan) const;
    std::vector<Line> placementLines(const query::PlanLine &plan) const;
    std::vector<Line> followUpLines(const query::PlanLine &plan) const;
    const query::PlanLine *current() const;
    bool mayPlan() const;
    bool isOpen() const; ///< the one in focus may be changed
    std::optional<std::pair<Part, Key>> currentPart() const;

    void editPlan(const query::PlanLine &line);
    void editPart();
    void editPlacement(Key key);
    void editFollowUp(Key key);
    void removePart();
    void removePlan();
    void closePlan();
    void send(edit::Action action);

    Shown m_shown;
    LineTableModel *m_plans;
    TableView *m_planTable;
    TextLabel *m_about;
    LineTableModel *m_parts;
    TableView *m_partTable;
    QAction *m_new;
    QAction *m_change;
    QAction *m_placement;
    QAction *m_followUp;
    QAction *m_removePart;
    QAction *m_close;
    QAction *m_remove;
    QAction *m_print;
    Key m_wanted = 0; ///< to be selected once it is there
};

} // namespace kz

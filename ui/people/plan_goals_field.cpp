#include "ui/people/plan_goals_field.h"

#include "models/report/plan_paper.h"
#include "models/report/report_words.h"
#include "models/words/requirement_text.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

#include <algorithm>

namespace kz {

namespace {

enum GoalsColumn { GoalColumn, StandingColumn, DayColumn, ColumnCount };
constexpr int shownRows = 9;

bool isSame(const PlanGoal &goal, const query::PlanChoice::Goal &offered)
{
    return goal.requirement.value_or(0) == offered.requirement && goal.item.value_or(0) == offered.item;
}

} // namespace

PlanGoalsField::PlanGoalsField(QWidget *parent)
    : QWidget(parent), m_tree(new QTreeWidget), m_day(new DayField), m_how(new QLineEdit)
{
    setFocusProxy(m_tree);
    m_tree->setAccessibleName(tr("Goals"));
    m_tree->setToolTip(tr("Space agrees on a goal or takes it back"));
    m_tree->setColumnCount(ColumnCount);
    m_tree->setHeaderLabels({tr("Goal"), tr("Has / needs"), tr("By")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(GoalColumn, QHeaderView::Stretch);
    for (const int column : {StandingColumn, DayColumn})
        m_tree->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_tree->setUniformRowHeights(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_tree->setFixedHeight(shownRows * space::rowHeight);
    m_day->setAccessibleName(tr("By when this goal"));
    m_day->setPlaceholderText(tr("With the plan"));
    m_day->setFixedWidth(fontMetrics().averageCharWidth() * 14);
    m_how->setAccessibleName(tr("How this goal is to be reached"));
    m_how->setPlaceholderText(tr("How: with whom, where, by what"));
    auto *by = new TextLabel(tr("By"), TextSize::Caption);
    by->setTone(ThemeRole::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget(by);
    row->addWidget(m_day);
    row->addWidget(m_how, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::base);
    column->addWidget(m_tree);
    column->addLayout(row);
    setTabOrder(m_tree, m_day);
    setTabOrder(m_day, m_how);

    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PlanGoalsField::showCurrent);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *, int changedColumn) {
        if (m_showing || changedColumn != GoalColumn)
            return;
        showCurrent();
        Q_EMIT changed();
    });
    connect(m_day, &DayField::dayChanged, this, &PlanGoalsField::keepCurrent);
    connect(m_how, &QLineEdit::textEdited, this, &PlanGoalsField::keepCurrent);
    showCurrent();
}

void PlanGoalsField::offer(const query::PlanChoice &choice, const std::vector<query::PlanGoalLine> &agreed)
{
    m_showing = true;
    m_tree->clear();
    m_goals.clear();
    const auto offered = [](const query::PlanChoice::Goal &one) {
        PlanGoal goal;
        goal.requirement = one.requirement ? std::optional(one.requirement) : std::nullopt;
        goal.item = one.item ? std::optional(one.item) : std::nullopt;
        return Offered{goal, words::withoutFullStop(report::titleText(one.title)), words::haveNeedText(one.standing),
                       one.item != 0 && one.requirement != 0};
    };
    const auto agreedOn = [&](const query::PlanChoice::Goal &one) {
        return std::ranges::find_if(agreed, [&](const query::PlanGoalLine &line) { return isSame(line.goal, one); });
    };
    const auto isOffered = [&](const query::PlanGoalLine &line) {
        const auto same = [&](const query::PlanChoice::Goal &one) { return isSame(line.goal, one); };
        return std::ranges::any_of(choice.unmet, same) || std::ranges::any_of(choice.modules, same);
    };
    // What is met by now is asked for no more, but stays agreed on.
    for (const query::PlanGoalLine &line : agreed)
        if (!isOffered(line))
            add({line.goal, report::planGoalText(line), words::haveNeedText(line.standing)}, nullptr, true);
    const auto addOffered = [&](const query::PlanChoice::Goal &one, QTreeWidgetItem *below) {
        Offered row = offered(one);
        const auto known = agreedOn(one);
        if (known != agreed.end())
            row.goal = known->goal;
        return add(row, below, known != agreed.end());
    };
    QTreeWidgetItem *requirement = nullptr;
    for (const query::PlanChoice::Goal &one : choice.unmet) {
        QTreeWidgetItem *made = addOffered(one, one.item ? requirement : nullptr);
        if (one.item == 0)
            requirement = made;
        else if (made->checkState(GoalColumn) == Qt::Checked)
            requirement->setExpanded(true);
    }
    if (!choice.modules.empty()) {
        auto *heading = new QTreeWidgetItem(m_tree, {tr("Modules to be attended")});
        heading->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        heading->setData(GoalColumn, Qt::UserRole, -1);
        for (const query::PlanChoice::Goal &one : choice.modules)
            addOffered(one, heading);
        heading->setExpanded(true);
    }
    m_tree->setCurrentItem(m_tree->topLevelItem(0));
    m_showing = false;
    showCurrent();
}

QTreeWidgetItem *PlanGoalsField::add(const Offered &offered, QTreeWidgetItem *below, bool ticked)
{
    auto *row = below ? new QTreeWidgetItem(below) : new QTreeWidgetItem(m_tree);
    row->setText(GoalColumn, offered.text);
    row->setToolTip(GoalColumn, offered.text);
    row->setText(StandingColumn, offered.standing);
    row->setText(DayColumn, words::dayText(offered.goal.targetDay));
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    row->setCheckState(GoalColumn, ticked ? Qt::Checked : Qt::Unchecked);
    row->setData(GoalColumn, Qt::UserRole, int(m_goals.size()));
    m_goals.push_back(offered.goal);
    return row;
}

std::vector<PlanGoal> PlanGoalsField::goals() const
{
    std::vector<PlanGoal> ticked;
    for (QTreeWidgetItemIterator row(m_tree); *row; ++row)
        if (const int at = (*row)->data(GoalColumn, Qt::UserRole).toInt();
            at >= 0 && (*row)->checkState(GoalColumn) == Qt::Checked)
            ticked.push_back(m_goals[size_t(at)]);
    return ticked;
}

PlanGoal *PlanGoalsField::current()
{
    const QTreeWidgetItem *row = m_tree->currentItem();
    if (!row || row->checkState(GoalColumn) != Qt::Checked)
        return nullptr;
    const int at = row->data(GoalColumn, Qt::UserRole).toInt();
    return at < 0 ? nullptr : &m_goals[size_t(at)];
}

/// The fields speak of the row in focus, once it is agreed on.
void PlanGoalsField::showCurrent()
{
    if (m_showing)
        return;
    m_showing = true;
    const PlanGoal *goal = current();
    m_day->setEnabled(goal);
    m_how->setEnabled(goal);
    m_day->setDay(goal ? goal->targetDay : QDate());
    m_how->setText(goal ? goal->note : QString());
    m_showing = false;
}

void PlanGoalsField::keepCurrent()
{
    PlanGoal *goal = m_showing ? nullptr : current();
    if (!goal)
        return;
    goal->targetDay = m_day->day();
    goal->note = m_how->text().trimmed();
    m_showing = true;
    m_tree->currentItem()->setText(DayColumn, words::dayText(goal->targetDay));
    m_showing = false;
    Q_EMIT changed();
}

} // namespace kz

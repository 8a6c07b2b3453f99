#include "ui/ladders/draft_rules.h"

#include "models/words/words.h"
#include "ui/ladders/framework_tree.h"
#include "ui/ladders/rule_form.h"
#include "ui/ladders/rule_rows.h"
#include "ui/ladders/rule_trial_box.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QSplitter>
#include <QToolBar>

namespace kz {

DraftRules::DraftRules(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new RuleRows(this)), m_split(new QSplitter), m_bar(new QToolBar),
      m_tree(new FrameworkTree(RuleRows::HeadingRole, RuleRows::QuietRole)), m_form(new RuleForm),
      m_trial(new RuleTrialBox(workspace))
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(scrolled(m_form), 1);
    column->addWidget(m_trial);
    m_split->addWidget(makeLeft());
    m_split->addWidget(right);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({660, 480});
    m_split->restoreState(settings.value(Setting::View, QStringLiteral("draft-rules")).toByteArray());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);
    connect(m_split, &QSplitter::splitterMoved, this, [this, &settings] {
        settings.setValue(Setting::View, m_split->saveState(), QStringLiteral("draft-rules"));
    });
    connect(m_tree, &FrameworkTree::currentMoved, this, &DraftRules::showChosen);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DraftRules::enableActions);
    connect(m_model, &RuleRows::moveAsked, this, [this](const std::vector<Key> &rules, Key group, int position) {
        submit(edit::moveRules(rules, group ? std::optional(group) : std::nullopt, position, what()));
    });
    connect(m_form, &RuleForm::ruleStands, m_trial, &RuleTrialBox::ask);
    connect(m_form, &RuleForm::ruleChanged, this,
            [this](const Requirement &rule, const std::vector<RequirementItem> &items) {
                submit(edit::saveRule(rule, items, words::pick(rule.titleJa, rule.titleEn)));
            });
    connect(m_form, &RuleForm::sitesChanged, this, [this](const Requirement &rule, const std::vector<Key> &sites) {
        submit(edit::saveRuleSites(rule.id, sites, words::pick(rule.titleJa, rule.titleEn)));
    });
}

QAction *DraftRules::addAction(const char *name, const QString &text, const QKeySequence &keys,
                               void (DraftRules::*does)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    m_tree->addAction(action);
    m_bar->addAction(action);
    connect(action, &QAction::triggered, this, does);
    return action;
}

QWidget *DraftRules::makeLeft()
{
    m_tree->setObjectName(QStringLiteral("draft-rules"));
    m_tree->setAccessibleName(tr("Rules"));
    m_tree->setWhatsThis(tr("What a level or the completion asks for. Ctrl+Enter adds a rule, Ctrl+Shift+Enter one "
                            "inside the chosen group. Rows are dragged into groups and out of them; what is cut is "
                            "pasted inside the chosen group, or after the chosen rule."));
    m_tree->setModel(m_model);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_add = addAction("add", tr("Add rule"), Qt::CTRL | Qt::Key_Return, &DraftRules::addBeside);
    m_add->setIcon(lineIcon(QStringLiteral("plus")));
    m_inside = addAction("add-below", tr("Add inside"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, &DraftRules::addInside);
    m_indent = addAction("indent", tr("Indent"), Qt::CTRL | Qt::Key_BracketRight, &DraftRules::indent);
    m_outdent = addAction("outdent", tr("Outdent"), Qt::CTRL | Qt::Key_BracketLeft, &DraftRules::outdent);
    QAction *up = addAction("up", tr("Move up"), Qt::CTRL | Qt::Key_Up, &DraftRules::moveUp);
    QAction *down = addAction("down", tr("Move down"), Qt::CTRL | Qt::Key_Down, &DraftRules::moveDown);
    QAction *gone = addAction("remove", tr("Remove"), QKeySequence::Delete, &DraftRules::remove);
    QAction *cut = addAction("cut", tr("Cut"), QKeySequence::Cut, &DraftRules::cut);
    m_paste = addAction("paste", tr("Paste"), QKeySequence::Paste, &DraftRules::paste);
    for (QAction *action : {cut, m_paste}) // keys and the menu have them
        m_bar->removeAction(action);
    m_needRule = {up, down, gone, cut};
    m_bar->setAccessibleName(tr("Tools for rules"));
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::base);
    column->addWidget(m_bar);
    column->addWidget(m_tree, 1);
    return left;
}

void DraftRules::setSheet(query::SheetPtr sheet, bool editable)
{
    if (!m_sheet || !sheet || m_sheet->version.id != sheet->version.id)
        m_cut.clear(); // it belongs to the draft that was open
    m_filling = true;
    m_sheet = std::move(sheet);
    m_editable = editable;
    m_form->setEnabled(editable);
    m_model->setSheet(m_sheet, editable);
    m_tree->setShares(m_sheet && m_sheet->levels.empty() ? QList<int>{42, 58} : QList<int>{38, 46, 16});
    m_tree->arrange(m_model->count(), false, true);
    if (const QModelIndex index = m_model->indexOf(m_current); index.isValid())
        m_tree->show(index);
    else
        m_tree->setCurrentIndex(m_model->index(0, 0));
    m_filling = false;
    showChosen();
    if (std::exchange(m_nameIt, false))
        m_form->nameIt();
}

QWidget *DraftRules::firstFocus()
{
    return m_tree;
}

void DraftRules::submit(edit::Action action, bool nameIt)
{
    m_workspace.submit(std::move(action), this, [this, nameIt](const Result<edit::ChangeSet> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            showChosen();
            return;
        }
        if (!nameIt || !done.value().made)
            return;
        m_current = done.value().made;
        const QModelIndex index = m_model->indexOf(m_current);
        m_nameIt = !index.isValid(); // the sheet with it is on its way
        if (index.isValid()) {
            m_tree->show(index);
            m_form->nameIt();
        }
    });
}

const Requirement *DraftRules::current() const
{
    return m_model->ruleAt(m_tree->currentIndex());
}

std::vector<Key> DraftRules::chosen() const
{
    std::vector<Key> keys;
    for (const QModelIndex &index : m_tree->selectionModel()->selectedRows())
        if (const Requirement *rule = m_model->ruleAt(index))
            keys.push_back(rule->id);
    return topRules(*m_model, keys);
}

const Requirement *DraftRules::ruleOf(Key key) const
{
    return m_model->ruleAt(m_model->indexOf(key));
}

QString DraftRules::what() const
{
    const Requirement *at = current();
    return at ? words::pick(at->titleJa, at->titleEn) : QString();
}

void DraftRules::showChosen()
{
    if (m_filling)
        return;
    const Requirement *rule = current();
    m_current = rule ? rule->id : 0;
    m_form->show(m_sheet, rule ? int(rule - m_sheet->requirements.data()) : -1);
    enableActions();
}

void DraftRules::enableActions()
{
    if (m_filling)
        return;
    const Requirement *at = current();
    m_add->setEnabled(m_editable);
    m_inside->setEnabled(m_editable && at && progress::isGroup(at->kind));
    m_indent->setEnabled(m_editable && groupAbove() != nullptr);
    m_outdent->setEnabled(m_editable && at && at->parent);
    m_paste->setEnabled(m_editable && !m_cut.empty());
    for (QAction *action : std::as_const(m_needRule))
        action->setEnabled(m_editable && at);
}

/// The group that stands before the first of those chosen, beside it.
const Requirement *DraftRules::groupAbove() const
{
    const std::vector<Key> keys = chosen();
    const Requirement *first = keys.empty() ? nullptr : ruleOf(keys.front());
    if (!first)
        return nullptr;
    const auto beside = siblings(first->parent);
    const int place = placeOf(*first);
    const Requirement *before = place > 1 ? ruleOf(beside[size_t(place) - 2]) : nullptr;
    return before && progress::isGroup(before->kind) ? before : nullptr;
}

int DraftRules::placeOf(const Requirement &of) const
{
    const auto beside = siblings(of.parent);
    return int(std::ranges::find(beside, of.id) - beside.begin()) + 1;
}

std::vector<Key> DraftRules::siblings(std::optional<Key> parent) const
{
    std::vector<Key> keys;
    for (const Requirement &rule : m_sheet->requirements)
        if (rule.parent == parent)
            keys.push_back(rule.id);
    return keys;
}

void DraftRules::add(std::optional<Key> parent)
{
    Requirement rule{.version = m_sheet->version.id, .parent = parent};
    (words::japanese() ? rule.titleJa : rule.titleEn) = tr("New rule");
    submit(edit::saveRule(rule, {}, tr("New rule")), true);
}

void DraftRules::addBeside()
{
    const Requirement *rule = current();
    add(rule ? rule->parent : std::nullopt);
}

void DraftRules::addInside()
{
    if (const Requirement *rule = current())
        add(rule->id);
}

void DraftRules::moveUp()
{
    const std::vector<Key> keys = chosen();
    const Requirement *first = keys.empty() ? nullptr : ruleOf(keys.front());
    if (first && placeOf(*first) > 1)
        submit(edit::moveRules(keys, first->parent, placeOf(*first) - 1, what()));
}

void DraftRules::moveDown()
{
    const std::vector<Key> keys = chosen();
    const Requirement *last = keys.empty() ? nullptr : ruleOf(keys.back());
    if (last && placeOf(*last) < int(siblings(last->parent).size()))
        submit(edit::moveRules(keys, last->parent, placeOf(*last) + 2, what()));
}

void DraftRules::indent()
{
    if (const Requirement *group = groupAbove())
        submit(edit::moveRules(chosen(), group->id, 0, what()));
}

void DraftRules::outdent()
{
    // Beside the group they stand in, after it.
    const std::vector<Key> keys = chosen();
    const Requirement *first = keys.empty() ? nullptr : ruleOf(keys.front());
    const Requirement *group = first ? ruleOf(first->parent.value_or(0)) : nullptr;
    if (group)
        submit(edit::moveRules(keys, group->parent, placeOf(*group) + 1, what()));
}

void DraftRules::cut()
{
    m_tree->copy();
    m_cut = chosen();
    m_cutText = QApplication::clipboard()->text();
    enableActions();
}

void DraftRules::paste()
{
    const Requirement *at = current();
    if (m_cut.empty() || !at || QApplication::clipboard()->text() != m_cutText)
        return; // what was cut may be put somewhere else yet
    const auto moved = std::exchange(m_cut, {});
    const bool within = progress::isGroup(at->kind) && std::ranges::find(moved, at->id) == moved.end();
    enableActions();
    if (within)
        submit(edit::moveRules(moved, at->id, 0, what()));
    else
        submit(edit::moveRules(moved, at->parent, placeOf(*at) + 1, what()));
}

void DraftRules::remove()
{
    if (const Requirement *rule = current())
        submit(edit::removeRule(rule->id, words::pick(rule->titleJa, rule->titleEn)));
}

} // namespace kz

#include "ui/ladders/draft_rules.h"

#include "models/words/words.h"
#include "ui/ladders/framework_tree.h"
#include "ui/ladders/rule_form.h"
#include "ui/ladders/rule_rows.h"
#include "ui/ladders/rule_trial_box.h"
#include "ui/ladders/tree_moves.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QBoxLayout>
#include <QSplitter>
#include <QToolBar>

namespace kz {

DraftRules::DraftRules(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new RuleRows(this)), m_split(new QSplitter), m_bar(new QToolBar),
      m_tree(new FrameworkTree(RuleRows::HeadingRole, RuleRows::QuietRole)), m_moves(new TreeMoves(*m_tree)),
      m_form(new RuleForm), m_trial(new RuleTrialBox(workspace))
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
    connect(m_moves, &TreeMoves::moveAsked, m_model, &RuleRows::moveAsked);
    connect(m_form, &RuleForm::ruleStands, m_trial, &RuleTrialBox::ask);
    connect(m_form, &RuleForm::ruleChanged, this,
            [this](const Requirement &rule, const std::vector<RequirementItem> &items) {
                submit(edit::saveRule(rule, items, words::pick(rule.titleJa, rule.titleEn)));
            });
    connect(m_form, &RuleForm::sitesChanged, this, [this](const Requirement &rule, const std::vector<Key> &sites) {
        submit(edit::saveRuleSites(rule.id, sites, words::pick(rule.titleJa, rule.titleEn)));
    });
}

template <typename Who>
QAction *DraftRules::addAction(const char *name, const QString &text, const QKeySequence &keys, Who *who,
                               void (Who::*does)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    m_tree->addAction(action);
    m_bar->addAction(action);
    connect(action, &QAction::triggered, who, does);
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
    m_add = addAction("add", tr("Add rule"), Qt::CTRL | Qt::Key_Return, this, &DraftRules::addBeside);
    m_add->setIcon(lineIcon(QStringLiteral("plus")));
    m_inside
        = addAction("add-below", tr("Add inside"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, this, &DraftRules::addInside);
    m_indent = addAction("indent", tr("Indent"), Qt::CTRL | Qt::Key_BracketRight, m_moves, &TreeMoves::indent);
    m_outdent = addAction("outdent", tr("Outdent"), Qt::CTRL | Qt::Key_BracketLeft, m_moves, &TreeMoves::outdent);
    QAction *up = addAction("up", tr("Move up"), Qt::CTRL | Qt::Key_Up, m_moves, &TreeMoves::moveUp);
    QAction *down = addAction("down", tr("Move down"), Qt::CTRL | Qt::Key_Down, m_moves, &TreeMoves::moveDown);
    QAction *gone = addAction("remove", tr("Remove"), QKeySequence::Delete, this, &DraftRules::remove);
    QAction *cut = addAction("cut", tr("Cut"), QKeySequence::Cut, this, &DraftRules::cut);
    m_paste = addAction("paste", tr("Paste"), QKeySequence::Paste, this, &DraftRules::paste);
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
        m_moves->forgetCut(); // it belongs to the draft that was open
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
    m_indent->setEnabled(m_editable && m_moves->canIndent());
    m_outdent->setEnabled(m_editable && m_moves->canOutdent());
    m_paste->setEnabled(m_editable && m_moves->hasCut());
    for (QAction *action : std::as_const(m_needRule))
        action->setEnabled(m_editable && at);
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

void DraftRules::cut()
{
    m_tree->copy();
    m_moves->rememberCut();
    enableActions();
}

void DraftRules::paste()
{
    m_moves->paste(TreeMoves::Paste::Inside);
    enableActions();
}

void DraftRules::remove()
{
    if (const Requirement *rule = current())
        submit(edit::removeRule(rule->id, words::pick(rule->titleJa, rule->titleEn)));
}

} // namespace kz

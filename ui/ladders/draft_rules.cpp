#include "ui/ladders/draft_rules.h"

#include "models/items/keyed_table.h"
#include "models/report/draft_sentence.h"
#include "models/words/words.h"
#include "ui/ladders/framework_tree.h"
#include "ui/ladders/rule_form.h"
#include "ui/ladders/rule_trial_box.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/settings.h"

#include <QAction>
#include <QBoxLayout>
#include <QSplitter>
#include <QStandardItemModel>
#include <QToolBar>

namespace kz {

namespace {

enum Column { Title, Sentence, LevelColumn };
constexpr int HeadingRole = items::PaceRole + 1;
constexpr int QuietRole = items::PaceRole + 2;

} // namespace

DraftRules::DraftRules(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new QStandardItemModel(this)), m_split(new QSplitter),
      m_bar(new QToolBar), m_tree(new FrameworkTree(HeadingRole, QuietRole)), m_form(new RuleForm),
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
    connect(m_form, &RuleForm::ruleStands, m_trial, &RuleTrialBox::ask);
    connect(m_form, &RuleForm::ruleChanged, this,
            [this](const Requirement &rule, const std::vector<RequirementItem> &items) {
                submit(edit::saveRule(rule, items, words::pick(rule.titleJa, rule.titleEn)));
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
                            "inside the chosen group."));
    m_model->setColumnCount(3);
    m_tree->setModel(m_model);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_add = addAction("add", tr("Add rule"), Qt::CTRL | Qt::Key_Return, &DraftRules::addBeside);
    m_add->setIcon(lineIcon(QStringLiteral("plus")));
    m_inside = addAction("add-below", tr("Add inside"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, &DraftRules::addInside);
    QAction *up = addAction("up", tr("Move up"), Qt::CTRL | Qt::Key_Up, &DraftRules::moveUp);
    QAction *down = addAction("down", tr("Move down"), Qt::CTRL | Qt::Key_Down, &DraftRules::moveDown);
    QAction *gone = addAction("remove", tr("Remove"), QKeySequence::Delete, &DraftRules::remove);
    m_needRule = {up, down, gone};
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
    m_filling = true;
    m_sheet = std::move(sheet);
    m_editable = editable;
    m_form->setEnabled(editable);
    fill();
    m_tree->setShares(m_sheet && m_sheet->levels.empty() ? QList<int>{42, 58} : QList<int>{38, 46, 16});
    m_tree->arrange(int(m_rows.size()), false, true);
    if (const auto found = m_rows.find(m_current); found != m_rows.end())
        m_tree->show(found->second->index());
    else
        m_tree->setCurrentIndex(m_model->index(0, 0));
    m_filling = false;
    showChosen();
    if (std::exchange(m_nameIt, false))
        m_form->nameIt();
}

void DraftRules::fill()
{
    m_rows.clear();
    m_model->removeRows(0, m_model->rowCount());
    if (!m_sheet)
        return;
    m_model->setColumnCount(m_sheet->levels.empty() ? 2 : 3);
    m_model->setHorizontalHeaderLabels(m_sheet->levels.empty()
                                           ? QStringList{tr("Requirement"), tr("Rule")}
                                           : QStringList{tr("Requirement"), tr("Rule"), tr("Level")});
    const std::function<void(QStandardItem *, Key)> addBelow = [&](QStandardItem *above, Key parent) {
        for (const Requirement &rule : m_sheet->requirements) {
            if (rule.parent.value_or(0) != parent)
                continue;
            auto *title = new QStandardItem(words::pick(rule.titleJa, rule.titleEn));
            title->setData(QVariant::fromValue(rule.id), items::KeyRole);
            title->setToolTip(rule.code);
            auto *sentence = new QStandardItem(report::draftSentence(*m_sheet, rule));
            QList<QStandardItem *> row{title, sentence};
            if (!m_sheet->levels.empty()) {
                const auto level = std::ranges::find(m_sheet->levels, rule.level.value_or(0), &Level::id);
                row.append(new QStandardItem(
                    level == m_sheet->levels.end() ? QString() : words::pick(level->labelJa, level->labelEn)));
                row.back()->setData(true, QuietRole);
            }
            above->appendRow(row);
            m_rows.emplace(rule.id, title);
            addBelow(title, rule.id);
            title->setData(title->hasChildren(), HeadingRole);
        }
    };
    addBelow(m_model->invisibleRootItem(), 0);
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
        if (nameIt && done.value().made) {
            m_current = done.value().made;
            m_nameIt = true;
        }
    });
}

const Requirement *DraftRules::current() const
{
    const Key key = m_tree->currentIndex().siblingAtColumn(Title).data(items::KeyRole).value<Key>();
    if (!m_sheet)
        return nullptr;
    const auto found = std::ranges::find(m_sheet->requirements, key, &Requirement::id);
    return found == m_sheet->requirements.end() ? nullptr : &*found;
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
    const Requirement *rule = current();
    m_add->setEnabled(m_editable);
    m_inside->setEnabled(m_editable && rule && progress::isGroup(rule->kind));
    for (QAction *action : std::as_const(m_needRule))
        action->setEnabled(m_editable && rule);
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

void DraftRules::move(int by)
{
    const Requirement *rule = current();
    if (!rule)
        return;
    const auto keys = siblings(rule->parent);
    const int place = int(std::ranges::find(keys, rule->id) - keys.begin()) + 1;
    const int target = by < 0 ? place - 1 : place + 2;
    if (target >= 1 && target <= int(keys.size()) + 1)
        submit(edit::moveRules({rule->id}, rule->parent, target, words::pick(rule->titleJa, rule->titleEn)));
}

void DraftRules::moveUp()
{
    move(-1);
}

void DraftRules::moveDown()
{
    move(1);
}

void DraftRules::remove()
{
    if (const Requirement *rule = current())
        submit(edit::removeRule(rule->id, words::pick(rule->titleJa, rule->titleEn)));
}

} // namespace kz

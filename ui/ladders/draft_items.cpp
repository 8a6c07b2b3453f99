#include "ui/ladders/draft_items.h"

#include "models/items/draft_tree_model.h"
#include "models/items/outline_text.h"
#include "models/words/words.h"
#include "ui/ladders/framework_tree.h"
#include "ui/ladders/item_form.h"
#include "ui/ladders/module_dialog.h"
#include "ui/ladders/tree_moves.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/settings.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSplitter>
#include <QToolBar>

namespace kz {

namespace {

const QString columnsSetting = QStringLiteral("draft-items-columns");
/// What an item means at each level has little room beside the form, and is shown when it is asked for.
const QStringList columnsAtFirst{QStringLiteral("title"), QStringLiteral("code"), QStringLiteral("kind"),
                                 QStringLiteral("level")};

} // namespace

DraftItems::DraftItems(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_settings(settings), m_model(new items::DraftTreeModel(this)),
      m_split(new QSplitter), m_bar(new QToolBar),
      m_tree(new FrameworkTree(items::DraftTreeModel::HeadingRole, items::DraftTreeModel::QuietRole)),
      m_moves(new TreeMoves(*m_tree)), m_columns(new QMenu(tr("Columns"), this)), m_form(new ItemForm)
{
    const QStringList columns
        = settings.value(Setting::View, columnsSetting).toString().split(u',', Qt::SkipEmptyParts);
    m_shownColumns = columns.isEmpty() ? columnsAtFirst : columns;
    m_split->addWidget(makeLeft());
    m_split->addWidget(scrolled(m_form));
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({660, 480});
    m_split->restoreState(settings.value(Setting::View, QStringLiteral("draft-items")).toByteArray());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_split);

    connect(m_split, &QSplitter::splitterMoved, this, [this, &settings] {
        settings.setValue(Setting::View, m_split->saveState(), QStringLiteral("draft-items"));
    });
    connect(m_tree, &FrameworkTree::currentMoved, this, &DraftItems::showChosen);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DraftItems::enableActions);
    connect(m_model, &items::DraftTreeModel::titleTyped, this, [this](Key key, const QString &title) {
        Item item = m_sheet->nodes[size_t(m_sheet->indexOf.at(key))].item;
        (words::japanese() ? item.titleJa : item.titleEn) = title;
        submit(edit::saveItem(item, title));
    });
    connect(m_model, &items::DraftTreeModel::descriptorTyped, this,
            [this](const Descriptor &descriptor) { submit(edit::saveDescriptor(descriptor, what())); });
    connect(m_model, &items::DraftTreeModel::moveAsked, this,
            [this](const std::vector<Key> &keys, Key above, int position) {
                submit(edit::moveItems(keys, above ? std::optional(above) : std::nullopt, position, what()));
            });
    connect(m_moves, &TreeMoves::moveAsked, m_model, &items::DraftTreeModel::moveAsked);
    connect(m_form, &ItemForm::itemChanged, this,
            [this](const Item &item) { submit(edit::saveItem(item, words::pick(item.titleJa, item.titleEn))); });
    connect(m_form, &ItemForm::descriptorChanged, this,
            [this](const Descriptor &descriptor) { submit(edit::saveDescriptor(descriptor, what())); });
    connect(m_form, &ItemForm::moduleAsked, this,
            [this](int node) { (new ModuleDialog(m_workspace, m_sheet, node, this))->open(); });
}

template <typename Who>
QAction *DraftItems::addAction(const char *name, const QString &text, const QKeySequence &keys, Who *who,
                               void (Who::*does)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(keys.isEmpty() ? text
                                      : QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
    m_tree->addAction(action);
    connect(action, &QAction::triggered, who, does);
    return action;
}

QWidget *DraftItems::makeLeft()
{
    m_tree->setObjectName(QStringLiteral("draft-tree"));
    m_tree->setAccessibleName(tr("Items"));
    m_tree->setWhatsThis(tr("Ctrl+Enter adds an item, Ctrl+Shift+Enter one below it. F2 changes the title where it "
                            "stands. Rows are dragged to where they shall stand. Lines from a text or a sheet are "
                            "pasted as items: indented ones below the others. “Columns” in the context menu shows "
                            "what each item means at the levels."));
    m_tree->setModel(m_model);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_addBeside = addAction("add", tr("Add item"), Qt::CTRL | Qt::Key_Return, this, &DraftItems::addBeside);
    m_addBeside->setIcon(lineIcon(QStringLiteral("plus")));
    QAction *inside
        = addAction("add-below", tr("Add below"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return, this, &DraftItems::addInside);
    QAction *up = addAction("up", tr("Move up"), Qt::CTRL | Qt::Key_Up, m_moves, &TreeMoves::moveUp);
    QAction *down = addAction("down", tr("Move down"), Qt::CTRL | Qt::Key_Down, m_moves, &TreeMoves::moveDown);
    QAction *in = addAction("indent", tr("Indent"), Qt::CTRL | Qt::Key_BracketRight, m_moves, &TreeMoves::indent);
    QAction *out = addAction("outdent", tr("Outdent"), Qt::CTRL | Qt::Key_BracketLeft, m_moves, &TreeMoves::outdent);
    QAction *cut = addAction("cut", tr("Cut"), QKeySequence::Cut, this, &DraftItems::cut);
    QAction *copy = addAction("copy", tr("Copy"), QKeySequence(), this, &DraftItems::copy); // the tree answers Ctrl+C
    m_paste = addAction("paste", tr("Paste"), QKeySequence::Paste, this, &DraftItems::paste);
    QAction *remove = addAction("remove", tr("Remove"), QKeySequence::Delete, this, &DraftItems::remove);
    m_columns->menuAction()->setObjectName(QStringLiteral("columns"));
    m_tree->addAction(m_columns->menuAction());
    m_tree->header()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree->header(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_columns->popup(m_tree->header()->mapToGlobal(at)); });
    m_needItem = {inside, up, down, in, out, cut, copy, remove};
    m_bar->setAccessibleName(tr("Tools for items"));
    for (QAction *action : {m_addBeside, inside, in, out, up, down, remove})
        m_bar->addAction(action);
    m_bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::base);
    column->addWidget(m_bar);
    column->addWidget(m_tree, 1);
    return left;
}

void DraftItems::setSheet(query::SheetPtr sheet, bool editable)
{
    const bool same = m_sheet && sheet && m_sheet->version.id == sheet->version.id;
    if (same)
        rememberTree();
    else
        m_moves->forgetCut(); // it belongs to the draft that was open
    m_filling = true;         // what the rows do while they are filled is nobody's choice
    m_sheet = std::move(sheet);
    m_editable = editable;
    m_model->setEditable(editable);
    m_model->setSheet(m_sheet);
    m_form->setEnabled(editable);
    fillColumns();
    m_tree->arrange(m_sheet ? int(m_sheet->nodes.size()) : 0, false, false);
    if (same)
        restoreTree();
    if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model->index(0, 0));
    m_filling = false;
    showChosen();
    enableActions();
    if (std::exchange(m_nameIt, false))
        m_form->nameIt();
}

QString DraftItems::columnName(int column) const
{
    const int level = m_model->levelAt(column);
    return level < 0 ? columnsAtFirst[column] : QStringLiteral("level:") + m_sheet->levels[size_t(level)].code;
}

void DraftItems::fillColumns()
{
    m_columns->clear();
    const bool levels = m_model->columnCount() > items::DraftTreeModel::LevelColumn;
    QList<int> shares = levels ? QList<int>{60, 12, 14, 14} : QList<int>{66, 16, 18};
    for (int column = items::DraftTreeModel::Code; column < m_model->columnCount(); ++column) {
        if (m_model->levelAt(column) >= 0)
            shares.append(24);
        const QString name = columnName(column);
        QAction *action = m_columns->addAction(m_model->headerData(column, Qt::Horizontal).toString());
        action->setObjectName(name);
        action->setCheckable(true);
        action->setChecked(m_shownColumns.contains(name));
        connect(action, &QAction::toggled, this, [this, name](bool shown) {
            m_shownColumns.removeAll(name);
            if (shown)
                m_shownColumns.append(name);
            m_settings.setValue(Setting::View, m_shownColumns.join(u','), columnsSetting);
            showColumns();
        });
    }
    m_tree->setShares(shares, 100);
    showColumns();
}

void DraftItems::showColumns()
{
    for (int column = items::DraftTreeModel::Code; column < m_model->columnCount(); ++column)
        m_tree->setColumnHidden(column, !m_shownColumns.contains(columnName(column)));
    m_tree->share();
}

void DraftItems::rememberTree()
{
    m_open.clear();
    for (size_t at = 0; at < m_sheet->nodes.size(); ++at)
        if (const Key key = m_sheet->nodes[at].item.id; m_tree->isExpanded(m_model->indexOf(key)))
            m_open.insert(key);
}

void DraftItems::restoreTree()
{
    for (const Key key : m_open)
        if (const QModelIndex index = m_model->indexOf(key); index.isValid())
            m_tree->expand(index);
    if (const QModelIndex index = m_model->indexOf(m_current); index.isValid())
        m_tree->show(index);
}

QWidget *DraftItems::firstFocus()
{
    return m_tree;
}

void DraftItems::lead(Key item)
{
    m_current = item;
    if (const QModelIndex index = m_model->indexOf(item); index.isValid())
        m_tree->show(index);
}

void DraftItems::submit(edit::Action action, bool nameIt)
{
    m_workspace.submit(std::move(action), this, [this, nameIt](const Result<edit::ChangeSet> &done) {
        if (!done) {
            Q_EMIT failed(done.error());
            m_form->show(m_sheet, current()); // what was refused does not stay as if it stood
            return;
        }
        // The sheet with it is on its way.
        if (done.value().made) {
            lead(done.value().made);
            m_nameIt = nameIt;
            if (m_model->indexOf(m_current).isValid() && std::exchange(m_nameIt, false))
                m_form->nameIt(); // the sheet was faster
        }
    });
}

int DraftItems::current() const
{
    return m_model->nodeAt(m_tree->currentIndex());
}

std::vector<int> DraftItems::chosen() const
{
    std::vector<int> nodes;
    for (const QModelIndex &index : m_moves->chosen())
        nodes.push_back(m_model->nodeAt(index));
    return nodes;
}

QString DraftItems::titleOf(int node) const
{
    const Item &item = m_sheet->nodes[size_t(node)].item;
    return words::pick(item.titleJa, item.titleEn);
}

QString DraftItems::what() const
{
    const int at = current();
    return at < 0 ? QString() : titleOf(at);
}

void DraftItems::showChosen()
{
    if (m_filling)
        return;
    const int at = current();
    m_current = at < 0 ? 0 : m_sheet->nodes[size_t(at)].item.id;
    m_form->show(m_sheet, at);
}

void DraftItems::enableActions()
{
    const bool any = m_editable && m_sheet && !m_tree->selectionModel()->selectedRows().isEmpty();
    for (QAction *action : std::as_const(m_needItem))
        action->setEnabled(any);
    m_addBeside->setEnabled(m_editable);
    m_paste->setEnabled(m_editable);
}

void DraftItems::add(std::optional<Key> parent, int position, ItemKind kind, std::optional<Key> level)
{
    Item item{.version = m_sheet->version.id, .parent = parent, .level = level, .kind = kind, .position = position};
    (words::japanese() ? item.titleJa : item.titleEn) = tr("New item");
    submit(edit::saveItem(item, tr("New item")), true);
}

void DraftItems::addBeside()
{
    const int at = current();
    if (at < 0)
        return add({}, 0, ItemKind::Domain, {});
    const Item &beside = m_sheet->nodes[size_t(at)].item;
    add(beside.parent, m_moves->besideCurrent().position, beside.kind, beside.level);
}

void DraftItems::addInside()
{
    const int at = current();
    if (at < 0)
        return;
    const auto &node = m_sheet->nodes[size_t(at)];
    if (node.children.empty())
        return add(node.item.id, 0, ItemKind::Goal, node.item.level);
    const Item &like = m_sheet->nodes[size_t(node.children.back())].item;
    add(node.item.id, 0, like.kind, like.level);
}

void DraftItems::copy()
{
    m_moves->forgetCut();
    QApplication::clipboard()->setText(items::outlineText(*m_sheet, chosen()));
}

void DraftItems::cut()
{
    copy();
    m_moves->rememberCut();
}

void DraftItems::paste()
{
    if (m_moves->paste(TreeMoves::Paste::Beside))
        return;
    const auto [parent, position] = m_moves->besideCurrent();
    auto outline = items::outlineFromText(QApplication::clipboard()->text(), !parent);
    if (outline.empty())
        return;
    const Item &first = outline.front().item;
    submit(edit::addOutline(m_sheet->version.id, parent, position, outline, words::pick(first.titleJa, first.titleEn)));
}

void DraftItems::remove()
{
    if (const auto keys = m_moves->chosenKeys(); !keys.empty())
        submit(edit::removeItems(keys, titleOf(chosen().front())));
}

} // namespace kz

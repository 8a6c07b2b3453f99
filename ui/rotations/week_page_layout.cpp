// How the page of a week is laid out; what it does stands in week_page.cpp.
#include "models/items/found_model.h"
#include "models/report/report_words.h"
#include "ui/rotations/item_finder.h"
#include "ui/rotations/week_grid_view.h"
#include "ui/rotations/week_page.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

namespace kz {

WeekPage::WeekPage(items::Workspace &workspace, Settings &, QWidget *parent) : Page(parent), m_workspace(workspace)
{
    makeActions();
    makeFields();
    m_empty = new EmptyState(QStringLiteral("note"), tr("Whose week is it?"),
                             tr("Type a few letters of the name: kanji, kana or romaji, or the staff number."));
    auto *card = new Card;
    card->setCaption(
        tr("A number sets the count, Space marks one or none, Delete clears it, Enter goes one down. In the "
           "clinic 2 is the whole day. What is logged already stands in brackets."));
    card->body()->addWidget(m_notice);
    card->body()->addWidget(m_grid, 1);
    card->body()->addStretch();
    m_work = new QWidget;
    auto *columns = new QHBoxLayout(m_work);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::groups);
    columns->addWidget(card, 3);
    columns->addWidget(makeSide(), 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    page->setSpacing(space::groups);
    page->addWidget(m_told);
    page->addWidget(makeTop());
    page->addWidget(m_work, 1);
    page->addWidget(m_empty, 1);
    wire();
    m_work->hide();
}

void WeekPage::makeActions()
{
    m_submit = new QAction(lineIcon(QStringLiteral("send")), tr("Submit"), this);
    m_submit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_draft = new QAction(lineIcon(QStringLiteral("save")), tr("Save as draft"), this);
    m_draft->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    m_before = new QAction(lineIcon(QStringLiteral("chevron-left")), tr("Week before"), this);
    m_before->setShortcut(QKeySequence(QStringLiteral("Alt+PgUp")));
    m_after = new QAction(lineIcon(QStringLiteral("chevron-right")), tr("Week after"), this);
    m_after->setShortcut(QKeySequence(QStringLiteral("Alt+PgDown")));
    for (QAction *action : {m_submit, m_draft, m_before, m_after}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_goOn = new QAction(tr("Go on"), this);
    m_discard = new QAction(tr("Discard"), this);
}

void WeekPage::makeFields()
{
    m_finder = new FinderField(items::FoundModel::people(m_workspace));
    m_finder->setAccessibleName(tr("Person"));
    m_days = new QLabel;
    m_days->setAccessibleName(tr("Days of the week"));
    m_place = new QComboBox;
    m_place->setAccessibleName(tr("Where"));
    m_place->setWhatsThis(tr("Each day stands at the place of the plan. Choose another for the whole week."));
    m_model = new items::WeekGridModel(this);
    m_grid = new WeekGridView;
    m_grid->setModel(m_model);
    m_grid->setAccessibleName(tr("The week"));
    m_notice = new IssueLabel(m_grid);
    m_items = new ItemFinder([](const query::LoggableItem &item) { return report::titleText(item.domain); }, this);
    m_items->field()->setPlaceholderText(tr("A few letters, Enter takes the first"));
    m_told = new Banner;
}

QWidget *WeekPage::makeTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(new QLabel(tr("Person")));
    row->addWidget(m_finder, 2);
    row->addSpacing(space::groups);
    row->addWidget(new ActionButton(m_before));
    row->addWidget(m_days);
    row->addWidget(new ActionButton(m_after));
    row->addSpacing(space::groups);
    row->addWidget(new QLabel(tr("Where")));
    row->addWidget(m_place, 3);
    return top;
}

QWidget *WeekPage::makeSide()
{
    auto *card = new Card(tr("Another item"));
    card->setCaption(tr("Alt+I; it becomes a row of the grid"));
    card->body()->addWidget(m_items->field());
    card->body()->addWidget(m_items->list(), 1);
    auto *toFind = new QAction(tr("Another item"), this);
    toFind->setShortcut(QKeySequence(QStringLiteral("Alt+I")));
    toFind->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(toFind);
    connect(toFind, &QAction::triggered, m_items->field(), qOverload<>(&QWidget::setFocus));
    return card;
}

} // namespace kz

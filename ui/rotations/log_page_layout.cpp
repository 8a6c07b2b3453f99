// How the log page is laid out; what it does stands in log_page.cpp.
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/rotations/half_days_field.h"
#include "ui/rotations/item_finder.h"
#include "ui/rotations/log_page.h"
#include "ui/rotations/logged_rows.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/detail_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/unsaved_guard.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QListWidget>
#include <QPlainTextEdit>

namespace kz {

namespace {

QWidget *withIssue(QWidget *field, IssueLabel *issue)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(field);
    column->addWidget(issue);
    return box;
}

QFormLayout *makeRows()
{
    auto *rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->setHorizontalSpacing(space::groups);
    rows->setVerticalSpacing(space::inside);
    return rows;
}

} // namespace

LogPage::LogPage(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(parent), m_workspace(workspace)
{
    makeActions();
    makeFields();
    auto *form = makeForm();
    m_side = makeSide(settings);
    m_empty = new EmptyState(QStringLiteral("note"), tr("Whose log is it?"),
                             tr("Type a few letters of the name: kanji, kana or romaji, or the staff number."));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::groups);
    columns->addWidget(form, 5);
    columns->addWidget(m_side, 4);
    columns->addWidget(m_empty, 4);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::edge, space::groups, space::edge, space::edge);
    page->setSpacing(space::groups);
    page->addWidget(m_told);
    page->addLayout(columns, 1);
    wire();
    clearForm();
    m_side->hide();
}

void LogPage::makeActions()
{
    m_submit = new QAction(lineIcon(QStringLiteral("send")), tr("Submit"), this);
    m_submit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_draft = new QAction(lineIcon(QStringLiteral("save")), tr("Save as draft"), this);
    m_draft->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    m_submitDrafts = new QAction(lineIcon(QStringLiteral("check")), tr("Submit all drafts"), this);
    m_week = new QAction(lineIcon(QStringLiteral("calendar")), tr("A week at once"), this);
    m_week->setShortcut(QKeySequence(QStringLiteral("Alt+W")));
    m_clinic = new QAction(tr("Clinic half-day"), this);
    m_clinic->setShortcut(QKeySequence(QStringLiteral("Alt+J")));
    m_clinic->setToolTip(tr("A half-day in the general outpatient clinic (Alt+J, again for the morning, the afternoon, "
                            "the whole day); Enter submits it"));
    connect(m_clinic, &QAction::triggered, this, [this] {
        m_halfDays->next();
        m_setting->setCurrentIndex(m_setting->findData(int(CareSetting::GeneralOutpatient)));
        m_find->setFocus();
    });
    auto *toAgain = new QAction(tr("The same again"), this);
    toAgain->setShortcut(QKeySequence(QStringLiteral("Alt+A")));
    connect(toAgain, &QAction::triggered, this, [this] {
        m_again->setFocus(Qt::ShortcutFocusReason);
        if (m_again->currentRow() < 0)
            m_again->setCurrentRow(0);
    });
    for (QAction *action : {m_submit, m_draft, m_submitDrafts, m_week, m_clinic, toAgain}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

void LogPage::makeFields()
{
    m_finder = new FinderField(items::FoundModel::people(m_workspace));
    m_finder->setAccessibleName(tr("Person"));
    m_day = new DayField;
    m_day->setAccessibleName(tr("Date"));
    m_place = new QComboBox;
    m_place->setAccessibleName(tr("Where"));
    m_place->setPlaceholderText(tr("No placement and no ward on this day"));
    m_setting = new QComboBox;
    m_setting->setAccessibleName(tr("Setting"));
    for (const auto &entry : EnumTable<CareSetting>::entries)
        m_setting->addItem(words::enumText(entry.value), int(entry.value));
    m_halfDays = new HalfDaysField;
    m_halfDays->setAccessibleName(tr("Half-days in clinic"));
    m_halfDays->setWhatsThis(tr(
        "Half-days of the general outpatient clinic on this day. Weeks of the parallel clinic are counted from them."));
    m_items = new ItemFinder(&LogPage::detailOf, this);
    m_find = m_items->field();
    m_find->setWhatsThis(tr("Type a part of the item; Enter takes the first match and adds it below. Enter in the "
                            "empty field submits the entry. What the requirements lack is marked as still missing."));
    m_find->setPlaceholderText(tr("A few letters, Enter takes the first; Enter again submits"));
    m_rows = new LoggedRows;
    m_note = new QPlainTextEdit;
    m_note->setAccessibleName(tr("Note, reflection"));
    m_note->setToolTip(tr("What happened, what went well, what to do otherwise next time; Ctrl+Enter submits"));
    m_note->setTabChangesFocus(true);
    constexpr int noteLines = 3;
    m_note->document()->setDocumentMargin(space::base);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * noteLines + 2 * (m_note->frameWidth() + space::base));
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // else its row takes what is left of the card
    m_note->setPlaceholderText(tr("Nothing that could tell who the patient is"));
    m_personIssue = new IssueLabel(m_finder);
    m_dayIssue = new IssueLabel(m_day);
    m_clinicIssue = new IssueLabel(m_halfDays);
    m_itemsIssue = new IssueLabel(m_find);
    m_noteIssue = new IssueLabel(m_note);
    m_told = new Banner;
    m_unsaved = new UnsavedGuard(this, m_told, [this] { return isUnfinished(); });
}

QWidget *LogPage::makeForm()
{
    auto *setting = new QHBoxLayout;
    setting->setSpacing(space::inside);
    setting->addWidget(m_setting, 1);
    setting->addWidget(m_halfDays);
    setting->addWidget(new ActionButton(m_clinic));

    auto *settingRow = new QWidget;
    auto *settingColumn = new QVBoxLayout(settingRow);
    settingColumn->setContentsMargins(0, 0, 0, 0);
    settingColumn->setSpacing(0);
    settingColumn->addLayout(setting);
    settingColumn->addWidget(m_clinicIssue);

    auto *card = new Card;
    auto *rows = makeRows();
    rows->addRow(tr("Person"), withIssue(m_finder, m_personIssue));
    rows->addRow(tr("Date"), withIssue(m_day, m_dayIssue));
    rows->addRow(tr("Where"), m_place);
    rows->addRow(tr("Setting"), settingRow);
    rows->addRow(tr("Item"), withIssue(m_find, m_itemsIssue));
    rows->addRow(m_items->list());
    rows->addRow(m_rows);
    rows->addRow(tr("Note, reflection"), withIssue(m_note, m_noteIssue));
    card->layout()->setContentsMargins(space::groups, space::groups, space::groups, space::groups); // it has no title
    card->body()->addLayout(rows);
    return card;
}

QWidget *LogPage::makeSide(Settings &settings)
{
    using Entries = items::RowsModel<LogEntry>;
    m_entries = new Entries(
        {Entries::day(
             tr("Date"), [](const LogEntry &entry) { return entry.head.day; }, words::dayText),
         Entries::text(tr("What"), [this](const LogEntry &entry) { return itemsText(entry); }),
         Entries::text(tr("Where"), [this](const LogEntry &entry) { return siteText(entry); }),
         Entries::text(tr("Status"), [](const LogEntry &entry) { return words::enumText(entry.head.status); })},
        this);
    m_table = new TableView(QStringLiteral("log_entries"), settings);
    m_table->setModel(m_entries);
    m_table->setAccessibleName(tr("Latest entries"));
    m_table->setStandardWidths({8, 11, 8, 5});

    m_again = new QListWidget;
    m_again->setAccessibleName(tr("The same again"));
    m_again->setWhatsThis(tr("What this person logged lately. A number submits the same once more, for the date at the "
                             "left and without the note."));
    m_again->setItemDelegate(new DetailDelegate(m_again));
    m_again->setUniformItemSizes(true);
    m_again->installEventFilter(this);
    auto *again = new Card(tr("The same again"));
    again->setCaption(tr("Alt+A, then the number: submitted for the date at the left"));
    again->body()->addWidget(m_again);
    auto *entries = new Card(tr("Latest entries"));
    entries->setCaption(tr("Enter opens a draft or a returned entry"));
    entries->addAction(m_submitDrafts);
    entries->body()->addWidget(m_table);

    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::groups);
    column->addWidget(again, 2);
    column->addWidget(entries, 3);
    return side;
}

} // namespace kz

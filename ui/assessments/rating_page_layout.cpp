#include "models/domain/patient_hints.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/assessments/rating_delegate.h"
#include "ui/assessments/rating_page.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/unsaved_guard.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>

namespace kz {

namespace {

/// What the setting of the same name is remembered by.
const QString onlyChanged = QStringLiteral("rating.onlyChanged");

QWidget *labelled(const QString &label, QWidget *field, QWidget *issue = nullptr)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *caption = new TextLabel(label, TextSize::Caption);
    caption->setTone(ThemeRole::Muted);
    column->addWidget(caption);
    column->addWidget(field);
    if (issue)
        column->addWidget(issue);
    column->addStretch();
    return box;
}

} // namespace

RatingPage::RatingPage(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_settings(settings), m_model(new items::RatingTableModel(this))
{
    makeActions();
    m_told = new Banner;
    m_unsaved = new UnsavedGuard(this, m_told, [this] { return isUnfinished(); });
    m_table = new TableView(QStringLiteral("rating"), settings);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegate(new RatingDelegate(m_table));
    m_table->setAccessibleName(tr("Items to rate"));
    m_table->setStandardWidths({38, 16, 8, 13, 12});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    m_itemsIssue = new IssueLabel(m_table);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    page->setSpacing(space::inside);
    page->addWidget(m_told);
    page->addWidget(makeHead());
    page->addWidget(makeBar());
    page->addWidget(m_table, 1);
    page->addWidget(m_itemsIssue);
    page->addWidget(makeFoot());

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RatingPage::describeRow);
    connect(m_model, &items::RatingTableModel::ratingsChanged, this, &RatingPage::refreshRows);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        proposeAssessor();
        read();
    });
    connect(m_assessor, &FinderField::chosen, this, &RatingPage::read);
    connect(m_unsaved, &UnsavedGuard::discarded, this, [this] {
        if (!m_saving)
            beginNext();
    });
    connect(m_place, &QComboBox::activated, this, [this] { m_placeChosen = true; });
    connect(m_from, &DayField::dayChanged, this, [this] { m_fromTyped = m_fromTyped || !m_filling; });
    connect(m_to, &DayField::dayChanged, this, [this] {
        if (m_filling)
            return;
        m_toTyped = true;
        suggestPlace();
        read();
    });
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        const QStringList hints = patientHints(m_comment->toPlainText());
        m_commentIssue->say(hints.isEmpty() ? QString()
                                            : tr("This may tell who the patient is: %1").arg(words::listText(hints)),
                            State::Warning);
    });
    // Who has the person in charge may change while the form is open; what was typed stays.
    const auto again = [this] {
        if (m_sheet.person != 0)
            read();
    };
    connect(&m_workspace, &items::Workspace::rightsChanged, this, again);
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, again);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [again](const edit::ChangeSet &changes) {
        for (const char *table : {"duty", "affiliation", "placement", "deputy"})
            if (changes.touches(table))
                return again();
    });
    refreshRows();
}

void RatingPage::makeActions()
{
    m_submit = new QAction(lineIcon(QStringLiteral("send")), tr("Submit"), this);
    m_submit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_draftAction = new QAction(lineIcon(QStringLiteral("save")), tr("Save as draft"), this);
    m_draftAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    m_confirm = new QAction(lineIcon(QStringLiteral("check")), tr("Carry forward"), this);
    m_confirm->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
    m_confirm->setToolTip(tr("Rows not rated yet take the rating of last time, marked (Ctrl+T)"));
    m_onlyChanged = new QAction(tr("Only what changed"), this);
    m_onlyChanged->setShortcut(QKeySequence(QStringLiteral("Ctrl+L")));
    m_onlyChanged->setCheckable(true);
    m_onlyChanged->setChecked(m_settings.value(Setting::View, onlyChanged).toBool());
    m_toLog = new QAction(tr("To the logbook"), this);
    m_toLog->setShortcut(QKeySequence(QStringLiteral("Ctrl+G")));
    m_toLog->setToolTip(tr("The latest entry of this item, in the person's logbook (Ctrl+G)"));
    m_toLog->setEnabled(false);
    for (QAction *action : {m_submit, m_draftAction, m_confirm, m_onlyChanged, m_toLog}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    refreshActions(false);
    connect(m_submit, &QAction::triggered, this, [this] { save(EvidenceStatus::Submitted); });
    connect(m_draftAction, &QAction::triggered, this, [this] { save(EvidenceStatus::Draft); });
    connect(m_confirm, &QAction::triggered, this, &RatingPage::carryForward);
    connect(m_toLog, &QAction::triggered, this, &RatingPage::goToLog);
    connect(m_onlyChanged, &QAction::toggled, this, [this](bool on) {
        m_settings.setValue(Setting::View, QString::number(int(on)), onlyChanged);
        refreshRows();
    });
}

QWidget *RatingPage::makeHead()
{
    m_assessor = new FinderField(items::FoundModel::people(m_workspace));
    m_assessor->setAccessibleName(tr("Assessor"));
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind of assessor"));
    m_kind->setWhatsThis(tr("As what the assessor rates. Requirements may ask for ratings of one kind only, and last "
                            "time is the last time of the same kind."));
    for (const auto &entry : EnumTable<AssessorKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_kind->setCurrentIndex(m_kind->findData(int(AssessorKind::FirstRater)));
    m_from = new DayField;
    m_from->setAccessibleName(tr("From"));
    m_to = new DayField;
    m_to->setAccessibleName(tr("To"));
    m_place = new QComboBox;
    m_place->setAccessibleName(tr("Where"));
    m_place->view()->setAccessibleName(m_place->accessibleName());
    m_place->setPlaceholderText(tr("No placement and no ward on this day"));
    m_place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_assessorIssue = new IssueLabel(m_assessor);
    m_dayIssue = new IssueLabel(m_to);
    m_whose = new TextLabel(TextSize::Section);

    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::groups);
    row->addWidget(labelled(tr("Kind of assessor"), m_kind), 2);
    row->addWidget(labelled(tr("Assessor"), m_assessor, m_assessorIssue), 3);
    row->addWidget(labelled(tr("From"), m_from), 2);
    row->addWidget(labelled(tr("To"), m_to, m_dayIssue), 2);
    row->addWidget(labelled(tr("Where"), m_place), 3);
    column->addWidget(m_whose);
    column->addLayout(row);
    return head;
}

QWidget *RatingPage::makeBar()
{
    m_lastTime = new TextLabel(TextSize::Caption);
    m_lastTime->setWordWrap(true);
    auto *changed = new QCheckBox(m_onlyChanged->text());
    changed->setToolTip(tr("Leave out the rows that are as last time (Ctrl+L)"));
    changed->setWhatsThis(
        tr("Rows that were carried forward and not touched since are as last time. Hidden, they are still handed in."));
    changed->setChecked(m_onlyChanged->isChecked());
    connect(changed, &QCheckBox::toggled, m_onlyChanged, &QAction::setChecked);
    connect(m_onlyChanged, &QAction::toggled, changed, &QCheckBox::setChecked);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::groups);
    row->addWidget(m_lastTime, 1);
    row->addWidget(changed);
    return bar;
}

QWidget *RatingPage::makeFoot()
{
    m_steps = new TextLabel(TextSize::Caption);
    m_steps->setTone(ThemeRole::Muted);
    m_steps->setWordWrap(true);
    m_descriptor = new TextLabel(TextSize::Body);
    m_descriptor->setWordWrap(true);
    m_logged = new TextLabel(TextSize::Caption);
    m_logged->setWordWrap(true);
    m_loggedBox = new QWidget;
    auto *logged = new QHBoxLayout(m_loggedBox);
    logged->setContentsMargins(0, 0, 0, 0);
    logged->setSpacing(space::groups);
    logged->addWidget(m_logged, 1);
    logged->addWidget(new ActionButton(m_toLog));
    m_loggedBox->hide();
    m_progress = new TextLabel(TextSize::Caption);
    m_progress->setTone(ThemeRole::Muted);
    m_comment = new QPlainTextEdit;
    m_comment->setAccessibleName(tr("Comment"));
    m_comment->setPlaceholderText(tr("Comment: what went well, what comes next"));
    m_comment->setTabChangesFocus(true);
    m_comment->setMaximumHeight(fontMetrics().height() * 4);
    m_commentIssue = new IssueLabel(m_comment);

    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::base);
    auto *row = new QHBoxLayout;
    row->addWidget(m_steps, 1);
    row->addWidget(m_progress, 0, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_descriptor);
    column->addWidget(m_loggedBox);
    column->addWidget(m_comment);
    column->addWidget(m_commentIssue);
    return foot;
}

} // namespace kz

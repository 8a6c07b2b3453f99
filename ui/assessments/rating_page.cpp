#include "ui/assessments/rating_page.h"

#include "models/domain/patient_hints.h"
#include "models/edit/evidence_actions.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/assessments/rating_delegate.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>

namespace kz {

namespace {

QString text(const query::Title &title)
{
    return words::pick(title.ja, title.en);
}

/// "1 with help　2 …　0 not observed": what the digits mean in this row.
QString stepsText(const QModelIndex &row)
{
    QStringList steps = row.data(items::RatingTableModel::StepsRole).toStringList();
    if (row.isValid())
        steps.append(RatingPage::tr("0 not observed"));
    return steps.join(QStringLiteral("　"));
}

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
    : Page(parent), m_workspace(workspace), m_model(new items::RatingTableModel(this))
{
    makeActions();
    m_told = new Banner;
    m_table = new TableView(QStringLiteral("rating"), settings);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegate(new RatingDelegate(m_table));
    m_table->setAccessibleName(tr("Items to rate"));
    m_table->setStandardWidths({43, 17, 13, 12});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->installEventFilter(this);
    m_itemsIssue = new IssueLabel(m_table);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    page->setSpacing(space::inside);
    page->addWidget(m_told);
    page->addWidget(makeHead());
    page->addWidget(m_table, 1);
    page->addWidget(m_itemsIssue);
    page->addWidget(makeFoot());

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RatingPage::describeRow);
    connect(m_model, &items::RatingTableModel::ratingsChanged, this, &RatingPage::refreshProgress);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RatingPage::proposeAssessor);
    connect(m_comment, &QPlainTextEdit::textChanged, this, [this] {
        const QStringList hints = patientHints(m_comment->toPlainText());
        m_commentIssue->say(hints.isEmpty() ? QString()
                                            : tr("This may tell who the patient is: %1").arg(words::listText(hints)),
                            State::Warning);
    });
    refreshProgress();
}

RatingPage::~RatingPage()
{
    if (m_reading)
        m_reading->cancel();
}

void RatingPage::makeActions()
{
    m_submit = new QAction(lineIcon(QStringLiteral("send")), tr("Submit"), this);
    m_submit->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_draft = new QAction(lineIcon(QStringLiteral("save")), tr("Save as draft"), this);
    m_draft->setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    m_confirm = new QAction(lineIcon(QStringLiteral("check")), tr("Carry forward"), this);
    m_confirm->setShortcut(QKeySequence(QStringLiteral("Ctrl+T")));
    m_confirm->setToolTip(tr("Rows not rated yet take the rating of last time, marked (Ctrl+T)"));
    for (QAction *action : {m_submit, m_draft, m_confirm}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        addAction(action);
    }
    connect(m_submit, &QAction::triggered, this, [this] { save(EvidenceStatus::Submitted); });
    connect(m_draft, &QAction::triggered, this, [this] { save(EvidenceStatus::Draft); });
    connect(m_confirm, &QAction::triggered, m_model, &items::RatingTableModel::carryForward);
}

QWidget *RatingPage::makeHead()
{
    auto *found = new items::FoundModel(items::FoundModel::Kind::People, m_workspace, this);
    m_assessor = new FinderField(found);
    m_assessor->setAccessibleName(tr("Assessor"));
    m_assessor->setPlaceholderText(tr("Name, kana or staff number"));
    connect(m_assessor, &FinderField::searched, found, &items::FoundModel::search);
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("Kind of assessor"));
    for (const auto &entry : EnumTable<AssessorKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_kind->setCurrentIndex(m_kind->findData(int(AssessorKind::FirstRater)));
    m_from = new DayField;
    m_from->setAccessibleName(tr("From"));
    m_to = new DayField;
    m_to->setAccessibleName(tr("To"));
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
    column->addWidget(m_whose);
    column->addLayout(row);
    return head;
}

QWidget *RatingPage::makeFoot()
{
    m_steps = new TextLabel(TextSize::Caption);
    m_steps->setTone(ThemeRole::Muted);
    m_descriptor = new TextLabel(TextSize::Body);
    m_descriptor->setWordWrap(true);
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
    row->addWidget(m_progress);
    column->addLayout(row);
    column->addWidget(m_descriptor);
    column->addWidget(m_comment);
    column->addWidget(m_commentIssue);
    return foot;
}

QString RatingPage::title() const
{
    const Tool &tool = m_sheet.form.tool;
    return m_sheet.person == 0 ? tr("Rating form")
                               : tr("%1: %2").arg(words::pick(tool.titleJa, tool.titleEn), m_sheet.personName);
}

QList<QAction *> RatingPage::headerActions() const
{
    return {m_submit, m_draft, m_confirm};
}

QWidget *RatingPage::firstFocus()
{
    return m_table;
}

void RatingPage::open(const QString &link)
{
    const Link where = Link::parse(link);
    read(keyFromText(where.query.value(QStringLiteral("person"))).value_or(0),
         keyFromText(where.query.value(QStringLiteral("tool"))).value_or(0));
}

void RatingPage::read(Key person, Key tool)
{
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    const auto asOf = query::AsOf::today(m_workspace.clock());
    m_reading = m_workspace.read<query::RatingSheet>(
        this,
        [&plans = m_workspace.plans(), person, tool, asOf,
         kind = AssessorKind(m_kind->currentData().toInt())](storage::Database &database, const query::CancelToken &) {
            return query::ratingSheet(database, plans, person, tool, kind, asOf);
        },
        [this](const Result<query::RatingSheet> &sheet) {
            setBusy(false);
            if (sheet)
                fill(sheet.value());
            else
                m_told->say(State::Bad, words::errorText(sheet.error()));
        });
}

void RatingPage::fill(const query::RatingSheet &sheet)
{
    m_told->clear();
    m_sheet = sheet;
    m_model->setForm(sheet.form, sheet.draft ? sheet.draft->items : std::vector<RatedItem>());
    QStringList about{sheet.personName, text(sheet.framework)};
    if (!sheet.levelTitle.isEmpty())
        about.append(text(sheet.levelTitle));
    m_whose->setText(about.join(QStringLiteral(" · ")));
    const QDate today = m_workspace.clock().today();
    const std::optional<Assessment> &draft = sheet.draft;
    m_form = draft ? draft->head.id : 0;
    m_from->setDay(draft ? draft->from : sheet.since);
    m_to->setDay(draft ? draft->head.day : today);
    m_comment->setPlainText(draft ? draft->comment : QString());
    if (draft)
        m_kind->setCurrentIndex(m_kind->findData(int(draft->assessorKind)));
    proposeAssessor();
    for (QAction *action : {m_submit, m_draft, m_confirm})
        action->setEnabled(!m_workspace.isReadOnly());
    m_table->setCurrentIndex(m_model->index(0, items::RatingTableModel::Rating));
    describeRow();
    Q_EMIT titleChanged();
}

void RatingPage::proposeAssessor()
{
    const query::RatingSheet &sheet = m_sheet;
    if (AssessorKind(m_kind->currentData().toInt()) == AssessorKind::Self)
        m_assessor->setChosen(sheet.person, sheet.personName);
    else if (m_assessor->key() == 0 || m_assessor->key() == sheet.person) {
        // Whoever works with the file and is a person in it; otherwise somebody has to be named.
        const Actor actor = m_workspace.door() ? m_workspace.door()->actor() : Actor();
        m_assessor->setChosen(actor.person.value_or(0), actor.person ? actor.name : QString());
    }
}

void RatingPage::describeRow()
{
    const QModelIndex row = m_table->currentIndex();
    m_steps->setText(stepsText(row));
    m_descriptor->setText(row.data(items::RatingTableModel::DescriptorRole).toString());
    m_descriptor->setVisible(!m_descriptor->text().isEmpty());
}

void RatingPage::refreshProgress()
{
    m_progress->setText(tr("%1 of %2 rated").arg(m_model->ratedCount()).arg(m_model->rowCount()));
    m_itemsIssue->clear();
}

bool RatingPage::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain && keyInTable(key->key());
}

bool RatingPage::keyInTable(int key)
{
    const int row = m_table->currentIndex().row();
    const auto goTo = [this](int to) {
        if (to >= 0 && to < m_model->rowCount())
            m_table->setCurrentIndex(m_model->index(to, items::RatingTableModel::Rating));
    };
    if (key == Qt::Key_Minus || (key >= Qt::Key_0 && key <= Qt::Key_9)) {
        if (m_model->rate(row, key == Qt::Key_Minus ? 0 : key - Qt::Key_0))
            goTo(row + 1);
        else
            m_itemsIssue->say(tr("This scale goes: %1").arg(stepsText(m_table->currentIndex())), State::Warning);
        return true;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        goTo(row + 1);
        return true;
    case Qt::Key_Up:
        goTo(row - 1);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        m_model->unrate(row);
        return true;
    default:
        return false;
    }
}

Assessment RatingPage::entered() const
{
    const query::RatingSheet &sheet = m_sheet;
    Assessment form;
    if (sheet.draft)
        form = *sheet.draft;
    form.head.id = m_form;
    form.head.person = sheet.person;
    form.head.day = m_to->day();
    form.head.site = sheet.site;
    form.head.department = sheet.department;
    form.tool = sheet.form.tool.id;
    form.assessorKind = AssessorKind(m_kind->currentData().toInt());
    form.assessor = m_assessor->key() ? std::optional(m_assessor->key()) : std::nullopt;
    form.level = sheet.level;
    form.from = m_from->day();
    form.to = m_to->day();
    form.comment = m_comment->toPlainText().trimmed();
    form.items = m_model->ratings();
    return form;
}

bool RatingPage::showIssues(const Assessment &form)
{
    m_assessorIssue->clear();
    m_dayIssue->clear();
    QWidget *first = nullptr;
    std::vector<Issue> issues = validate(form);
    if (form.head.day > m_workspace.clock().today())
        issues.push_back({QStringLiteral("to_day"), IssueCode::InFuture, {}});
    for (const Issue &issue : issues) {
        if (issue.severity != Issue::Severity::Error)
            continue;
        std::pair<QWidget *, IssueLabel *> at{m_table, m_itemsIssue};
        if (issue.field == QLatin1String("assessor") || issue.field == QLatin1String("assessor_kind"))
            at = {m_kind, m_assessorIssue};
        else if (issue.field.contains(QLatin1String("day")))
            at = {m_to, m_dayIssue};
        at.second->say(words::issueText(issue, words::fieldLabel("assessment", issue.field.toUtf8())));
        if (!first)
            first = at.first;
    }
    if (first)
        first->setFocus();
    return first != nullptr;
}

void RatingPage::save(EvidenceStatus status)
{
    Assessment form = entered();
    form.head.status = status;
    if (showIssues(form))
        return;
    const query::RatingSheet &sheet = m_sheet;
    m_workspace.submit(edit::saveAssessment(form, sheet.personName), this,
                       [this, status](const Result<edit::ChangeSet> &done) {
                           if (!done) {
                               m_told->say(State::Bad, words::errorText(done.error()));
                               return;
                           }
                           if (status == EvidenceStatus::Draft) {
                               m_form = done.value().made;
                               m_told->say(State::Good, tr("Kept as a draft."));
                           } else {
                               Q_EMIT linkActivated(QStringLiteral("assessments"));
                           }
                       });
}

} // namespace kz

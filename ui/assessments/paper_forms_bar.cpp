#include "ui/assessments/paper_forms_bar.h"

#include "models/items/person_reach.h"
#include "models/words/words.h"
#include "ui/assessments/strike_form_dialog.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace kz {

namespace {

using Rows = items::RowsModel<query::HandedLine>;

QString numberText(const query::HandedLine &line)
{
    return formNumberText(line.form.number()).value_or(QString());
}

QString formText(const query::HandedLine &line)
{
    return line.form.kind == HandedKind::Week ? words::enumText(line.form.kind) : words::pick(line.toolJa, line.toolEn);
}

/// Whether somebody may key a form in, and hear of it: not who was asked about themselves by a form that hides it.
Result<bool> isTheirs(storage::Database &database, const items::ReachReader &reaching, const query::HandedLine &line)
{
    if (line.hidesRaters && reaching.actor().person == line.form.person)
        return false;
    return reaching.reaches(database, edit::Grant::Rate, line.form.person);
}

/// Those that are out and theirs.
Result<std::vector<query::HandedLine>> withinReach(storage::Database &database, const items::ReachReader &reaching)
{
    auto found = query::handedOut(database);
    if (!found)
        return found;
    auto lines = std::move(found).value();
    Result<void> asked;
    std::erase_if(lines, [&](const query::HandedLine &line) {
        const auto theirs = isTheirs(database, reaching, line);
        if (!theirs)
            asked = theirs.error();
        return !theirs || !theirs.value();
    });
    if (!asked)
        return asked.error();
    return lines;
}

} // namespace

PaperFormsBar::PaperFormsBar(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    makeTable(settings);
    makeField();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_stale = !isVisible();
        if (!m_stale)
            read();
    });
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const char *table : {"handed_form", "person", "tool"})
            if (changes.touches(table))
                m_refresh.start();
    });
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, &m_refresh, qOverload<>(&QTimer::start));
}

PaperFormsBar::~PaperFormsBar()
{
    for (const auto &token : {m_reading, m_finding})
        if (token)
            token->cancel();
}

void PaperFormsBar::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_stale, false))
        read();
}

void PaperFormsBar::makeField()
{
    m_number = new QLineEdit;
    m_number->setAccessibleName(tr("Number of a form on paper"));
    m_number->setPlaceholderText(tr("26-00042-7, or 427"));
    m_number->setClearButtonEnabled(true);
    m_number->setFixedWidth(m_number->fontMetrics().horizontalAdvance(m_number->placeholderText()) + 3 * space::edge);
    m_number->setWhatsThis(tr("Scan the code of a form that has come back, or type its number and press Enter: the "
                              "form opens to be keyed in. The running number and the last character will do. Digits "
                              "typed in the lists of this page go here too."));
    m_issue = new IssueLabel(m_number);
    auto *label = new QLabel(tr("Key in form &No."));
    label->setBuddy(m_number);
    m_show = new QPushButton;
    m_show->setCheckable(true);
    m_show->setToolTip(tr("Forms that were handed out and have not come back"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::inside);
    line->addWidget(label);
    line->addWidget(m_number);
    line->addWidget(m_issue);
    line->addStretch(1);
    line->addWidget(m_show);
    connect(m_show, &QPushButton::toggled, this, &PaperFormsBar::listAsked);
    connect(m_number, &QLineEdit::returnPressed, this, &PaperFormsBar::find);
    connect(m_number, &QLineEdit::textEdited, m_issue, &IssueLabel::clear);
}

void PaperFormsBar::makeTable(Settings &settings)
{
    m_out = new Rows(
        {Rows::text(tr("Number"), numberText),
         Rows::text(tr("Person"), [](const query::HandedLine &line) { return line.personName; }),
         Rows::text(tr("Form"), formText),
         Rows::text(tr("Assessor"), [](const query::HandedLine &line) { return line.assessorName; }),
         Rows::text(tr("Period"),
                    [](const query::HandedLine &line) { return words::periodText(line.form.from, line.form.to); }),
         Rows::day(
             tr("Handed out on"), [](const query::HandedLine &line) { return line.form.handedOn; }, words::dayText)},
        this);
    m_table = new TableView(QStringLiteral("paper-forms"), settings);
    m_table->setModel(m_out);
    m_table->setAccessibleName(tr("Forms out on paper"));
    m_table->setStandardWidths({8, 11, 18, 11, 17, 10});
    m_strike = new QAction(lineIcon(QStringLiteral("delete")), tr("Strike off…"), this);
    m_strike->setObjectName(QStringLiteral("strike"));
    m_strike->setToolTip(tr("The form in focus will not come back"));
    m_card = new Card(tr("Out on paper"));
    m_card->setCaption(tr("Enter opens the form to be keyed in"));
    m_card->body()->addWidget(m_table, 1);
    auto *actions = new QHBoxLayout;
    actions->addStretch();
    actions->addWidget(new ActionButton(m_strike));
    m_card->body()->addLayout(actions);
    connect(m_table, &TableView::rowActivated, this, [this](int row) { keyIn(m_out->row(row)); });
    connect(m_strike, &QAction::triggered, this, &PaperFormsBar::strike);
}

QWidget *PaperFormsBar::list() const
{
    return m_card;
}

void PaperFormsBar::typeNumber(const QString &typed)
{
    m_number->setFocus();
    m_number->setText(typed);
    m_issue->clear();
}

void PaperFormsBar::read()
{
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<std::vector<query::HandedLine>>(
        this,
        [reaching = items::ReachReader(m_workspace)](storage::Database &database, const query::CancelToken &) {
            return withinReach(database, reaching);
        },
        [this](const Result<std::vector<query::HandedLine>> &lines) {
            if (!lines)
                return m_issue->say(words::errorText(lines.error()));
            const int row = std::max(0, m_table->currentIndex().row());
            m_out->setRows(lines.value());
            const int count = m_out->rowCount();
            m_show->setText(count == 0 ? tr("None out on paper") : tr("%n out on paper", nullptr, count));
            m_show->setEnabled(count > 0);
            m_show->setChecked(m_show->isChecked() && count > 0);
            m_table->setCurrentIndex(m_out->index(std::min(row, count - 1), 0));
            allow(m_strike, m_workspace.refusal(edit::Grant::Rate), count > 0);
        });
}

void PaperFormsBar::find()
{
    const QString typed = m_number->text();
    const auto number = formNumberFrom(typed, m_workspace.clock().today().year());
    if (!number)
        return refuse(typed.trimmed().isEmpty()
                          ? tr("Type the number printed beside the code.")
                          : tr("“%1” is no number of a form. Check each character, the last one too.").arg(typed));
    if (m_finding)
        m_finding->cancel();
    m_finding = m_workspace.read<Found>(
        this,
        [reaching = items::ReachReader(m_workspace), number = *number](storage::Database &database,
                                                                       const query::CancelToken &) -> Result<Found> {
            Found found;
            Result<void> state;
            take(query::handedLine(database, number), found.line, state);
            if (state && found.line)
                take(isTheirs(database, reaching, *found.line), found.isTheirs, state);
            return state ? Result<Found>(std::move(found)) : state.error();
        },
        [this, number = *number](const Result<Found> &found) {
            if (found)
                tell(number, found.value());
            else
                refuse(words::errorText(found.error()));
        });
}

/// What is scanned next takes the place of what was refused.
void PaperFormsBar::refuse(const QString &words)
{
    m_issue->say(words);
    m_number->selectAll();
}

void PaperFormsBar::tell(FormNumber number, const Found &found)
{
    const QString text = formNumberText(number).value_or(QString());
    const auto &line = found.line;
    if (!line)
        return refuse(tr("No form %1 was handed out from this file.").arg(text));
    if (!found.isTheirs)
        return refuse(tr("Form %1 is not yours to key in.").arg(text));
    if (line->form.keyedOn.isValid())
        return refuse(
            tr("%1 of %2 was keyed in on %3.").arg(text, line->personName, words::dayText(line->form.keyedOn)));
    if (line->form.struckOn.isValid())
        return refuse(tr("%1 of %2 was struck off on %3: %4")
                          .arg(text, line->personName, words::dayText(line->form.struckOn), line->form.reason));
    m_number->clear();
    keyIn(*line);
}

void PaperFormsBar::keyIn(const query::HandedLine &line)
{
    const bool isWeek = line.form.kind == HandedKind::Week;
    Link form{.place = isWeek ? QStringLiteral("week") : QStringLiteral("rate"), .id = {}, .query = {}};
    form.query.insert(QStringLiteral("person"), keyToText(line.form.person));
    if (isWeek)
        form.query.insert(QStringLiteral("monday"), line.form.from.toString(Qt::ISODate));
    form.query.insert(QStringLiteral("paper"), numberText(line));
    Q_EMIT linkActivated(form.text());
}

void PaperFormsBar::strike()
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        (new StrikeFormDialog(m_workspace, m_out->row(row), this))->open();
}

} // namespace kz

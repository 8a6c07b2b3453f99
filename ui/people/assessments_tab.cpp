#include "ui/people/assessments_tab.h"

#include "models/query/asked_raters.h"
#include "models/report/report_words.h"
#include "models/words/words.h"
#include "ui/files/file_intake.h"
#include "ui/people/ask_feedback_dialog.h"
#include "ui/people/line_table_model.h"
#include "ui/people/people_states.h"
#include "ui/people/rating_forms_model.h"
#include "ui/people/record_dialog.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QSplitter>

#include <algorithm>

namespace kz {

namespace {

using Steps = std::vector<ScaleStep>;

/// "3 independently": ordinal steps are shown with their words where the scale has any.
QString stepText(const Steps *steps, int step)
{
    if (!steps)
        return QString::number(step);
    const auto found = std::ranges::find(*steps, step, &ScaleStep::step);
    const QString label = found == steps->end() ? QString() : words::pick(found->labelJa, found->labelEn);
    const QString number = QString::number(step);
    return label.isEmpty() || label == number ? number : number + u' ' + label;
}

LineCell stepCell(const query::RatingFigures &figures, const Steps *steps, int step)
{
    if (figures.n == 0)
        return {.text = report::dash()};
    return {.text = stepText(steps, step)};
}

/// How often which step was given, one a line.
QString countsText(const query::RatingFigures &figures, const Steps *steps)
{
    QStringList lines;
    for (const auto &[step, count] : figures.counts)
        lines.append(QStringLiteral("%1 × %2").arg(stepText(steps, step)).arg(count));
    return lines.join(u'\n');
}

/// "3 of 5 have answered", or how many when they are enough.
QString answeredText(const query::FeedbackRound &round)
{
    if (!round.isOpen())
        return AssessmentsTab::tr("%1 of %2 have answered").arg(round.answered).arg(round.needed);
    return round.shown < round.answered
        ? AssessmentsTab::tr("%1 have answered, %2 are shown").arg(round.answered).arg(round.shown)
        : AssessmentsTab::tr("%n have answered", nullptr, round.answered);
}

/// The same, and how many were asked.
QString roundText(const query::FeedbackRound &round)
{
    if (round.asked == 0)
        return answeredText(round);
    //: how many have answered, how many were asked
    return AssessmentsTab::tr("%1; %2").arg(answeredText(round),
                                            AssessmentsTab::tr("%n were asked", nullptr, round.asked));
}

/// What a round shows below its heading.
void addRound(std::vector<Line> &lines, const query::FeedbackRound &round)
{
    //: a form and a fiscal year
    const QString title = words::filled(AssessmentsTab::tr("%1, %2"),
                                        {report::titleText(round.form), words::fiscalYearText(round.fiscalYear)});
    lines.push_back({.cells = {{.text = title}, {}, {}, {.text = roundText(round)}}, .isHeading = true});
    if (!round.raters.isEmpty())
        lines.push_back({.cells = {{.text = AssessmentsTab::tr("Answered by %1").arg(words::listText(round.raters))},
                                   {},
                                   {},
                                   {.text = AssessmentsTab::tr("not shown to the person")}},
                         .indent = 1});
    if (!round.awaited.isEmpty())
        lines.push_back(
            {.cells = {{.text = AssessmentsTab::tr("Asked, not answered yet: %1").arg(words::listText(round.awaited))},
                       {},
                       {},
                       {.text = AssessmentsTab::tr("not shown to the person")}},
             .indent = 1});
    for (const query::FeedbackItem &item : round.items) {
        Line line{.cells = {{.text = report::titleText(item.title)}}, .indent = 1};
        const query::RatingFigures &figures = item.figures;
        line.cells.push_back(stepCell(figures, &item.steps, figures.median));
        line.cells.push_back({.text = figures.n ? words::numberText(figures.n, 0) : report::dash(), .isFigure = true});
        line.cells.push_back({.text = countsText(figures, &item.steps).replace(u'\n', QStringLiteral("　"))});
        lines.push_back(std::move(line));
    }
    for (const QString &comment : round.comments)
        //: a comment without its writer
        lines.push_back({.cells = {{.text = AssessmentsTab::tr("“%1”").arg(comment), .toolTip = comment}, {}, {}, {}},
                         .indent = 1});
}

void addFigures(Line &line, const query::RatingFigures &figures, const Steps *steps)
{
    line.cells.push_back(stepCell(figures, steps, figures.median));
    line.cells.back().toolTip = countsText(figures, steps);
    line.cells.push_back({.text = figures.n ? words::numberText(figures.n, 0) : report::dash(), .isFigure = true});
    // The newest of a domain is that of whatever item came last: it says nothing.
    line.cells.push_back(line.isHeading ? LineCell{} : stepCell(figures, steps, figures.latest));
    line.cells.back().toolTip = words::dayText(figures.latestDay);
}

QWidget *titled(const QString &title, QWidget *below)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::base);
    column->addWidget(new TextLabel(title, TextSize::Section));
    column->addWidget(below, 1);
    return part;
}

} // namespace

AssessmentsTab::AssessmentsTab(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent)
    : PersonTab(workspace, parent), m_settings(settings),
      m_ask(new QAction(lineIcon(QStringLiteral("send")), tr("Ask for feedback…"), this)),
      m_ratings(new LineTableModel({tr("Item"), tr("Self: median"), tr("n"), tr("Self: latest"), tr("Others: median"),
                                    tr("n"), tr("Others: latest"), tr("Last rated")},
                                   this)),
      m_feedback(new LineTableModel({tr("Feedback"), tr("Median"), tr("n"), tr("How often which step")}, this)),
      m_forms(new RatingFormsModel(workspace, this)),
      m_feedbackTable(new TableView(QStringLiteral("person.feedback"), settings)),
      m_ratingTable(new TableView(QStringLiteral("person.ratings"), settings)),
      m_formTable(new TableView(QStringLiteral("person.forms"), settings))
{
    m_ratingTable->setModel(m_ratings);
    m_ratingTable->setSortingEnabled(false); // items stand below their domain
    m_ratingTable->setStandardWidths({34, 9, 2, 9, 9, 2, 9, 8});
    m_ratingTable->setAccessibleName(tr("Self-rating beside others' ratings"));
    m_formTable->setModel(m_forms);
    m_formTable->setSortingEnabled(false); // the order is the model's: the newest first
    m_formTable->setItemDelegateForColumn(RatingFormsModel::Status, new BadgeDelegate(statusBadgeOf, m_formTable));
    m_formTable->setStandardWidths({8, 16, 13, 9, 6, 9, 16});
    m_formTable->setAccessibleName(tr("Rating forms"));

    m_feedbackTable->setModel(m_feedback);
    m_feedbackTable->setSortingEnabled(false); // rounds, items and comments in their order
    m_feedbackTable->setStandardWidths({40, 16, 3, 34});
    m_feedbackTable->setAccessibleName(tr("Feedback by several raters"));
    auto *comment = new TextLabel(TextSize::Body);
    comment->setWordWrap(true);
    comment->setTextFormat(Qt::PlainText);
    comment->hide();
    m_feedbackPart = titled(tr("Feedback by several raters"), m_feedbackTable);
    m_feedbackPart->layout()->addWidget(comment);
    const auto showComment = [this, comment] {
        const int row = m_feedbackTable->currentIndex().row();
        comment->setText(row < 0 ? QString() : m_feedback->line(row).cells.front().toolTip);
        comment->setVisible(!comment->text().isEmpty());
    };
    connect(m_feedbackTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, showComment);
    connect(m_feedback, &QAbstractItemModel::modelReset, this, showComment);
    m_feedbackPart->hide();

    m_ask->setObjectName(QStringLiteral("ask-feedback"));
    m_ask->setToolTip(tr("Ask several people to fill in a form that does not name them to this person"));
    connect(m_ask, &QAction::triggered, this, &AssessmentsTab::askRaters);
    connect(&workspace, &items::Workspace::rightsChanged, this, &AssessmentsTab::refreshActions);
    refreshActions(); // nobody is shown yet

    auto *parts = new QSplitter(Qt::Vertical);
    parts->addWidget(titled(tr("Self-rating beside others' ratings"), m_ratingTable));
    parts->addWidget(m_feedbackPart);
    parts->addWidget(titled(tr("Rating forms"), m_formTable));
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setStretchFactor(2, 2);
    parts->setChildrenCollapsible(false);
    auto *empty = new EmptyState(QStringLiteral("assessments"), tr("No ratings yet"),
                                 tr("Self-ratings stand here beside those of others, item by item."));
    m_rate = new QAction(tr("Rate"), this);
    connect(m_rate, &QAction::triggered, this, [this] {
        Q_EMIT linkActivated(
            QStringLiteral("%1?person=%2").arg(ratingPlace(this->workspace()), keyToText(subject().person)));
    });
    empty->offer(m_rate);
    empty->offer(m_ask);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(new ActionButton(m_ask), 0, Qt::AlignLeft);
    column->addWidget(parts, 1);
    layOut(content, empty);
    connect(m_forms, &items::KeyedTable::loaded, this, &AssessmentsTab::arrived);
    connect(m_forms, &items::KeyedTable::failed, this, &PersonTab::failed);
    connect(m_formTable, &TableView::rowActivated, this, &AssessmentsTab::openForm);

    m_intake = new FileIntake(workspace, files, this);
    m_intake->offerOn(
        m_formTable, [this] { return subject().person; }, [this] { return refusal(edit::Grant::Attach); },
        [this](int row) {
            const query::EvidenceRowView *form = m_forms->row(row);
            return form && form->head.kind != EvidenceKind::Feedback; // it would tell who gave it
        });
    connect(m_intake, &FileIntake::failed, this, &PersonTab::failed);
    connect(m_intake, &FileIntake::added, this,
            [this] { Q_EMIT told(tr("Added. The file stands on the tab “Files”.")); });
}

QWidget *AssessmentsTab::firstFocus()
{
    return m_ratingTable;
}

void AssessmentsTab::ask()
{
    refreshActions();
    m_shown = subject().person;
    allow(m_rate, refusal(edit::Grant::Rate));
    m_intake->refreshOffers();
    m_forms->showPerson(m_shown, workspace().actor());
    query::Plans &plans = workspace().plans();
    read<Ratings>(
        [&plans, about = subject(), reader = workspace().actor()](storage::Database &database,
                                                                  const query::CancelToken &) -> Result<Ratings> {
            auto feedback = query::feedback(database, plans, about.person, reader, about.asOf);
            if (!feedback)
                return feedback.error();
            if (about.version == 0)
                return Ratings{.lines = {}, .steps = {}, .feedback = std::move(feedback).value()};
            auto lines = query::ratingsBeside(database, plans, about.person, about.version, about.asOf);
            if (!lines)
                return lines.error();
            auto steps = query::itemSteps(database, plans, about.version);
            if (!steps)
                return steps.error();
            return Ratings{std::move(lines).value(), std::move(steps).value(), std::move(feedback).value()};
        },
        [this](const Ratings &ratings) {
            setRatings(ratings);
            setFeedback(ratings.feedback);
        });
}

void AssessmentsTab::refreshActions()
{
    const bool isTheirs = subject().person != 0 && workspace().actor().person == subject().person;
    const QString refused = refusal(edit::Grant::AskRaters);
    allow(m_ask, refused.isEmpty() && isTheirs ? tr("Whom it is about does not choose who is asked.") : refused,
          subject().person != 0);
}

void AssessmentsTab::askRaters()
{
    workspace().read<query::AskedRaters>(
        this,
        [about = subject().person, reader = workspace().actor(),
         today = workspace().clock().today()](storage::Database &database, const query::CancelToken &) {
            return query::askedRaters(database, about, reader, today);
        },
        [this, about = subject().person](const Result<query::AskedRaters> &known) {
            if (!known)
                Q_EMIT failed(known.error());
            else if (known.value().forms.empty())
                Q_EMIT told(tr("No ladder or programme that %1 is in has a form that does not name its raters. Set "
                               "“Raters needed, not named” of a form in a draft.")
                                .arg(known.value().whose));
            else if (about == subject().person)
                (new AskFeedbackDialog(workspace(), m_settings, about, known.value(), this))->open();
        });
}

void AssessmentsTab::openForm(int row)
{
    const query::EvidenceRowView *form = m_forms->row(row);
    if (!form)
        return; // it has not been read yet
    if (form->head.kind == EvidenceKind::Feedback) {
        Q_EMIT told(tr("Feedback is not opened form by form."));
        return;
    }
    if (m_opening)
        m_opening->cancel(); // pressed twice, it would be shown twice
    m_opening = workspace().read<query::WrittenForm>(
        this,
        [&plans = workspace().plans(), key = form->head.evidence,
         reader = workspace().actor()](storage::Database &database, const query::CancelToken &) {
            return query::writtenForm(database, plans, key, reader);
        },
        [this, about = subject().person](const Result<query::WrittenForm> &written) {
            if (!written)
                Q_EMIT failed(written.error());
            else if (about == subject().person)
                showForm(written.value());
        });
}

void AssessmentsTab::showForm(const query::WrittenForm &written)
{
    const Assessment &form = written.form;
    const std::optional<Key> me = workspace().actor().person;
    const bool isOwn = form.assessorKind == AssessorKind::Self ? me == form.head.person : form.assessor == me;
    if (form.head.status == EvidenceStatus::Draft && isOwn && refusal(edit::Grant::Rate).isEmpty()) {
        Link link{.place = QStringLiteral("rate"), .id = {}, .query = {}};
        link.query.insert(QStringLiteral("person"), keyToText(form.head.person));
        link.query.insert(QStringLiteral("tool"), keyToText(form.tool));
        if (form.onBehalfOf)
            link.query.insert(QStringLiteral("for"), keyToText(*form.onBehalfOf));
        Q_EMIT linkActivated(link.text());
        return;
    }
    const int row = m_forms->rowOf(form.head.id);
    const query::EvidenceRowView *line = row < 0 ? nullptr : m_forms->row(row);
    if (!line)
        return; // it went meanwhile
    RecordDialog::Record record{
        .title = words::pick(line->head.toolJa, line->head.toolEn),
        .facts = RecordDialog::factsOf(*m_forms, row,
                                       {RatingFormsModel::Form, RatingFormsModel::Items, RatingFormsModel::Comment}),
        .columns = {tr("Item"), tr("Rating")},
        .items = {},
        .note = {tr("Comment"), form.comment}};
    for (const storage::EvidenceItemLine &item : line->items) {
        const auto steps = written.steps.find(item.item);
        const Steps *of = steps == written.steps.end() ? nullptr : &steps->second;
        record.items.push_back({.cells = {{.text = words::pick(item.titleJa, item.titleEn)},
                                          {.text = item.step == 0 ? tr("not observed") : stepText(of, item.step)}}});
    }
    (new RecordDialog(record, QStringLiteral("person.form"), m_settings, this))->open();
}

void AssessmentsTab::setRatings(const Ratings &ratings)
{
    std::vector<Line> lines;
    for (const query::RatedLine &rated : ratings.lines) {
        if (rated.self.n + rated.others.n == 0)
            continue;
        const auto found = ratings.steps.find(rated.item);
        const Steps *steps = found == ratings.steps.end() ? nullptr : &found->second;
        const bool isDomain = rated.item == rated.domain;
        const QString title = report::titleText(rated.title);
        Line line{.key = rated.item, .cells = {{.text = title}}, .isHeading = isDomain, .indent = isDomain ? 0 : 1};
        addFigures(line, rated.self, steps);
        addFigures(line, rated.others, steps);
        line.cells.push_back({.text = words::dayText(std::max(rated.self.latestDay, rated.others.latestDay))});
        lines.push_back(std::move(line));
    }
    m_ratings->setLines(std::move(lines));
}

void AssessmentsTab::setFeedback(const std::vector<query::FeedbackRound> &rounds)
{
    std::vector<Line> lines;
    for (const query::FeedbackRound &round : rounds)
        addRound(lines, round);
    m_feedback->setLines(std::move(lines));
    m_feedbackPart->setVisible(m_feedback->rowCount() > 0);
    refreshEmpty();
}

void AssessmentsTab::refreshEmpty()
{
    setEmpty(m_forms->rowCount() == 0 && m_feedback->rowCount() == 0);
}

void AssessmentsTab::arrived()
{
    refreshEmpty();
    if (m_wanted != 0)
        select(std::exchange(m_wanted, 0));
}

bool AssessmentsTab::select(Key record)
{
    const int row = m_shown == subject().person ? m_forms->rowOf(record) : -1;
    if (row < 0) {
        m_wanted = record;
        return false;
    }
    m_formTable->selectRow(row);
    m_formTable->scrollTo(m_forms->index(row, 0), QAbstractItemView::PositionAtCenter);
    return true;
}

} // namespace kz

#include "ui/assessments/rating_page.h"

#include "models/edit/evidence_actions.h"
#include "models/edit/permission.h"
#include "models/query/asked_raters.h"
#include "models/words/short_text.h"
#include "models/words/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace kz {

namespace {

QString text(const query::Title &title)
{
    return words::pick(title.ja, title.en);
}

QString placeText(const query::WorkPlace &place)
{
    return place.departmentName.isEmpty() ? place.siteName
                                          : QStringLiteral("%1 · %2").arg(place.siteName, place.departmentName);
}

/// "1 with help　2 …　0 not observed": what the digits mean in this row.
QString stepsText(const QModelIndex &row)
{
    QStringList steps = row.data(items::RatingTableModel::StepsRole).toStringList();
    if (row.isValid())
        steps.append(RatingPage::tr("0 not observed"));
    return steps.join(QStringLiteral("　"));
}

/// The same with what one sees at each step, one a line and no longer than a line; without such words in one line.
QString explainedText(const QModelIndex &row)
{
    constexpr qsizetype mostOfLine = 140;
    QStringList lines;
    const QStringList anchors = row.data(items::RatingTableModel::AnchorsRole).toStringList();
    for (const QString &anchor : anchors)
        lines.append(words::cutText(anchor, mostOfLine));
    if (lines.isEmpty())
        return stepsText(row);
    lines.append(RatingPage::tr("0 not observed"));
    return lines.join(u'\n');
}

} // namespace

RatingPage::~RatingPage()
{
    if (m_reading)
        m_reading->cancel();
}

QString RatingPage::title() const
{
    const Tool &tool = m_sheet.form.tool;
    return m_sheet.person == 0 ? tr("Rating form")
                               : tr("%1: %2").arg(words::pick(tool.titleJa, tool.titleEn), m_sheet.personName);
}

QList<QAction *> RatingPage::headerActions() const
{
    return {m_submit, m_draftAction, m_confirm};
}

QWidget *RatingPage::firstFocus()
{
    return m_table;
}

bool RatingPage::isUnfinished() const
{
    return !m_model->ratings().empty() || !m_comment->toPlainText().isEmpty();
}

void RatingPage::open(const QString &link)
{
    const Link where = Link::parse(link);
    m_person = keyFromText(where.query.value(QStringLiteral("person"))).value_or(0);
    m_tool = keyFromText(where.query.value(QStringLiteral("tool"))).value_or(0);
    m_absent = keyFromText(where.query.value(QStringLiteral("for"))).value_or(0);
    m_asked = where.query.contains(QStringLiteral("asked"));
    ++m_opened;
    m_sheet = {};
    m_reach = {};
    m_paper.reset();
    m_paperHidesRaters = false;
    m_draft.reset();
    m_form = 0;
    m_begun = m_fromTyped = m_toTyped = m_placeChosen = false;
    m_model->setForm({});
    m_table->setColumnHidden(items::RatingTableModel::Logged, true);
    m_comment->clear();
    m_told->clear();
    const Actor me = actor();
    const edit::Reach reach = edit::reachOf(me.role, edit::Grant::Rate);
    const bool isSelf = (reach == edit::Reach::Own && !m_asked) || me.person == m_person;
    const QScopedValueRollback filling(m_filling, true);
    m_kind->setCurrentIndex(m_kind->findData(int(isSelf ? AssessorKind::Self : AssessorKind::FirstRater)));
    // Nobody rates themselves but as such, unless they key in what others wrote.
    m_kind->setEnabled(reach == edit::Reach::Anybody || !isSelf);
    m_from->setDay({});
    m_to->setDay(m_workspace.clock().today());
    m_assessor->setChosen(0, {});
    proposeAssessor();
    if (const QString number = where.query.value(QStringLiteral("paper")); !number.isEmpty())
        readPaper(number);
    else
        read();
}

void RatingPage::readPaper(const QString &number)
{
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    refreshActions(false);
    const auto of = formNumberFrom(number).value_or(FormNumber());
    m_reading = m_workspace.read<std::optional<query::HandedLine>>(
        this, [of](storage::Database &database, const query::CancelToken &) { return query::handedLine(database, of); },
        [this, number](const Result<std::optional<query::HandedLine>> &line) {
            setBusy(false);
            if (!line)
                return m_told->say(State::Bad, words::errorText(line.error()));
            if (!line.value() || line.value()->form.person != m_person || !line.value()->form.isOut())
                return m_told->say(State::Bad, tr("Form %1 is not out any more, or not of this person.").arg(number));
            takePaper(*line.value());
            read();
        });
}

/// What the paper says of itself: the form, its period so far, and who was to fill it in.
void RatingPage::takePaper(const query::HandedLine &line)
{
    const QScopedValueRollback filling(m_filling, true);
    m_paper = line.form;
    m_tool = line.form.tool.value_or(0);
    m_from->setDay(line.form.from);
    m_fromTyped = line.form.from.isValid();
    const QDate today = m_workspace.clock().today();
    m_to->setDay(line.form.to.isValid() ? std::min(line.form.to, today) : today);
    m_toTyped = true;
    m_paperHidesRaters = line.hidesRaters;
    if (m_paperHidesRaters) // whoever keys it in did not fill it in, and the sheet was handed to nobody in particular
        m_assessor->setChosen(0, {});
    else if (line.form.assessor && *line.form.assessor != m_person)
        m_assessor->setChosen(*line.form.assessor, line.assessorName);
}

Actor RatingPage::actor() const
{
    return m_workspace.door() ? m_workspace.door()->actor() : Actor();
}

query::Rater RatingPage::rater() const
{
    const auto kind = AssessorKind(m_kind->currentData().toInt());
    if (kind == AssessorKind::Self)
        return {kind, m_person};
    return {kind, m_assessor->key(), m_absent};
}

QDate RatingPage::day() const
{
    const QDate today = m_workspace.clock().today();
    return m_to->day().isValid() && m_to->day() <= today ? m_to->day() : today;
}

void RatingPage::read()
{
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    refreshActions(false); // what stands there may be another rater's until the answer comes
    m_readDay = day();
    struct Rates {
        query::RatingSheet sheet;
        items::PersonReach reach;
    };
    m_reading = m_workspace.read<Rates>(
        this,
        [&plans = m_workspace.plans(), person = m_person, tool = m_tool, rater = rater(), day = m_readDay,
         absent = m_absent, asked = m_asked, today = m_workspace.clock().today(),
         reaching = items::ReachReader(m_workspace)](storage::Database &database,
                                                     const query::CancelToken &) -> Result<Rates> {
            const Actor &reader = reaching.actor();
            Rates rates;
            Result<void> state;
            if (asked)
                take(query::askedSheet(database, plans, person, tool, rater, reader, day, today), rates.sheet, state);
            else
                take(query::ratingSheet(database, plans, person, tool, rater, reader, day), rates.sheet, state);
            // Who was asked is in reach of that one form, and in another's place it is the absent one who has the
            // person in charge.
            if (!asked && absent == 0)
                take(reaching.of(database, person, {edit::Grant::Rate}), rates.reach, state);
            return state ? Result<Rates>(std::move(rates)) : state.error();
        },
        [this](const Result<Rates> &rates) {
            setBusy(false);
            if (!rates)
                return m_told->say(State::Bad, words::errorText(rates.error()));
            m_reach = rates.value().reach;
            fill(rates.value().sheet);
            if (!m_workspace.isReadOnly()) // the window says that of the whole file
                tellRefusal(m_told, refusal());
        });
}

QString RatingPage::refusal() const
{
    return m_workspace.refusal(edit::Grant::Rate, m_reach);
}

void RatingPage::fill(const query::RatingSheet &sheet)
{
    const bool begins = !std::exchange(m_begun, true);
    const query::Rater before = m_sheet.rater;
    const int row = begins ? 0 : m_table->currentIndex().row();
    const QScopedValueRollback filling(m_filling, true);
    m_sheet = sheet;
    m_tool = sheet.form.tool.id;
    if (rater().isSelf())
        m_assessor->setChosen(m_person, sheet.personName);
    if (begins && !rater().isSelf())
        m_kind->setCurrentIndex(m_kind->findData(int(sheet.usualKind)));
    fillForm(before, begins);
    if (!m_fromTyped)
        m_from->setDay(m_draft ? m_draft->from : sheet.since <= m_to->day() ? sheet.since : QDate());
    fillPlaces();
    sayLastTime();
    QStringList about{text(sheet.framework)};
    if (m_paper)
        about.prepend(tr("Paper form %1").arg(formNumberText(m_paper->number()).value_or(QString())));
    if (!sheet.levelTitle.isEmpty())
        about.append(text(sheet.levelTitle));
    if (!sheet.absentName.isEmpty())
        about.append(tr("in place of %1").arg(sheet.absentName));
    m_whose->setText(about.join(QStringLiteral(" · ")));
    refreshActions(true);
    m_table->setCurrentIndex(m_model->index(row, items::RatingTableModel::Rating));
    goTo(row, 1);
    describeRow();
    Q_EMIT titleChanged();
    if (rater() != sheet.rater || day() != m_readDay)
        read(); // what is usual, or a draft, is of another kind or day than was asked for
}

void RatingPage::refreshActions(bool ready)
{
    for (QAction *action : {m_submit, m_draftAction})
        allow(action, refusal(), ready);
    allow(m_confirm, refusal(), ready && m_sheet.form.lastTime);
}

void RatingPage::fillForm(const query::Rater &before, bool begins)
{
    using Keep = items::RatingTableModel::Keep;
    const query::Rater now = m_sheet.rater;
    const bool names = !before.isSelf() && before.assessor == 0 && !now.isSelf();
    const bool sameWriter = !begins && before.isSelf() == now.isSelf() && before.assessor == now.assessor;
    const bool goesOn = sameWriter || (!begins && names);
    // Drafts without a name are offered to a form that begins without one, not to one that loses its assessor.
    const bool takes = m_sheet.draft && !sameWriter && (begins || now.assessor != 0) && (m_form == 0 || !goesOn);
    if (!goesOn) {
        if (m_draft && m_comment->toPlainText() == m_draft->comment)
            m_comment->clear();
        m_draft.reset();
        m_form = 0;
    }
    if (takes)
        takeDraft(*m_sheet.draft);
    m_model->setForm(m_sheet.form, takes ? m_draft->items : std::vector<RatedItem>(),
                     begins                 ? Keep::Nothing
                         : goesOn && !takes ? Keep::Given
                                            : Keep::Typed);
    m_table->setColumnHidden(items::RatingTableModel::Logged, !m_model->hasLogged());
}

void RatingPage::takeDraft(const Assessment &draft)
{
    m_draft = draft;
    m_form = draft.head.id;
    if (m_comment->toPlainText().isEmpty())
        m_comment->setPlainText(draft.comment);
    m_kind->setCurrentIndex(m_kind->findData(int(draft.assessorKind)));
    if (!m_toTyped)
        m_to->setDay(draft.head.day);
}

void RatingPage::fillPlaces()
{
    // Somebody may have come back to a ward: it stands there once.
    const QString chosen = m_placeChosen ? m_place->currentText() : QString();
    m_place->clear();
    for (size_t i = 0; i < m_sheet.places.size(); ++i)
        if (const QString place = placeText(m_sheet.places[i]); m_place->findText(place) < 0)
            m_place->addItem(place, int(i));
    m_place->setCurrentIndex(m_place->findText(chosen));
    suggestPlace();
    if (!m_draft || m_placeChosen || m_toTyped)
        return;
    // What the draft says was chosen for it, when it is not what its day suggests.
    for (int i = 0; i < m_place->count(); ++i) {
        const query::WorkPlace &place = m_sheet.places[size_t(m_place->itemData(i).toInt())];
        if (m_draft->head.site != place.site || m_draft->head.department != place.department)
            continue;
        m_placeChosen = m_place->currentIndex() != i;
        m_place->setCurrentIndex(i);
    }
}

void RatingPage::suggestPlace()
{
    if (m_placeChosen)
        return;
    const int at = query::placeOn(m_sheet.places, m_to->day());
    m_place->setCurrentIndex(at < 0 ? -1 : m_place->findText(placeText(m_sheet.places[size_t(at)])));
}

void RatingPage::sayLastTime()
{
    const std::optional<query::LastTime> &last = m_sheet.form.lastTime;
    if (const Tool &tool = m_sheet.form.tool; tool.hidesRaters() && !m_sheet.rater.isSelf()) {
        m_lastTime->setTone(ThemeRole::Muted);
        m_lastTime->setText(tr("Raters are not named to %1, who sees all ratings and comments together once %n have "
                               "answered.",
                               nullptr, tool.minimumRaters)
                                .arg(m_sheet.personName));
        return;
    }
    m_lastTime->setTone(last && !last->isOwn ? ThemeRole::Warning : ThemeRole::Muted);
    if (!last) {
        m_lastTime->setText(tr("Nothing to carry forward: no rating of this kind with this form before."));
        return;
    }
    const QString day = words::dayText(last->day);
    const QString name = last->name.isEmpty() ? tr("somebody not named") : last->name;
    if (last->rater.isSelf())
        m_lastTime->setText(tr("Last time: self-rating of %1").arg(day));
    else if (last->isOwn)
        m_lastTime->setText(tr("Last time: %1, %2").arg(name, day));
    else
        //: kind of assessor, name, day: not the rater's own
        m_lastTime->setText(tr("Last time is another's: %1 %2, %3. Check each row before you sign it as your own.")
                                .arg(words::enumText(last->rater.kind), name, day));
}

void RatingPage::proposeAssessor()
{
    const bool isSelf = AssessorKind(m_kind->currentData().toInt()) == AssessorKind::Self;
    m_assessor->setEnabled(!isSelf && !m_asked); // who was asked, answers
    if (isSelf)
        m_assessor->setChosen(m_person, m_sheet.personName);
    else if (m_assessor->key() == 0 || m_assessor->key() == m_person) {
        // Whoever works with the file and is a person in it; otherwise somebody has to be named.
        const Actor me = actor();
        const bool other = me.person && *me.person != m_person && !m_paperHidesRaters;
        m_assessor->setChosen(other ? *me.person : 0, other ? me.name : QString());
    }
}

void RatingPage::describeRow()
{
    const QModelIndex row = m_table->currentIndex();
    m_steps->setText(explainedText(row));
    m_steps->setToolTip(row.data(items::RatingTableModel::AnchorsRole).toStringList().join(u'\n'));
    m_descriptor->setText(row.data(items::RatingTableModel::DescriptorRole).toString());
    m_descriptor->setVisible(!m_descriptor->text().isEmpty());
}

void RatingPage::refreshRows()
{
    int shown = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool hidden = m_onlyChanged->isChecked() && m_model->isAsBefore(row);
        m_table->setRowHidden(row, hidden);
        shown += hidden ? 0 : 1;
    }
    const QString rated = tr("%1 of %2 rated").arg(m_model->ratedCount()).arg(m_model->rowCount());
    const int changed = m_sheet.form.lastTime ? m_model->changedCount() : 0;
    const bool allAsBefore = shown == 0 && m_model->rowCount() > 0;
    m_progress->setText(allAsBefore       ? tr("%1 · every row is as last time").arg(rated)
                            : changed > 0 ? tr("%1 · %n changed", nullptr, changed).arg(rated)
                                          : rated);
    m_itemsIssue->clear();
}

void RatingPage::carryForward()
{
    m_model->carryForward();
    const int open = m_model->nextOpen(m_model->rowCount() - 1);
    goTo(open < 0 ? m_table->currentIndex().row() : open, 1);
}

/// To a row or, where it is left out, the next one that is shown in the direction of `step`; stays where none is.
void RatingPage::goTo(int row, int step)
{
    while (row >= 0 && row < m_model->rowCount() && m_table->isRowHidden(row))
        row += step;
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, items::RatingTableModel::Rating));
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
    if (key == Qt::Key_Minus || (key >= Qt::Key_0 && key <= Qt::Key_9)) {
        if (m_model->rate(row, key == Qt::Key_Minus ? 0 : key - Qt::Key_0))
            goTo(row + 1, 1);
        else
            m_itemsIssue->say(tr("This scale goes: %1").arg(stepsText(m_table->currentIndex())), State::Warning);
        return true;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        goTo(row + 1, 1);
        return true;
    case Qt::Key_Up:
        goTo(row - 1, -1);
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
    Assessment form = m_draft.value_or(Assessment());
    form.head.id = m_form;
    form.head.person = sheet.person;
    form.head.day = m_to->day();
    if (const int at = m_place->currentIndex(); at >= 0) {
        const query::WorkPlace &place = sheet.places[size_t(m_place->itemData(at).toInt())];
        form.head.site = place.site;
        form.head.department = place.department;
    }
    form.tool = sheet.form.tool.id;
    form.assessorKind = rater().kind;
    form.assessor = rater().assessor ? std::optional(rater().assessor) : std::nullopt;
    form.onBehalfOf = rater().absent ? std::optional(rater().absent) : std::nullopt;
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
    for (Issue &issue : futureIssues(form.head, m_workspace.clock().today()))
        issues.push_back(std::move(issue));
    if (form.head.status == EvidenceStatus::Submitted)
        for (Issue &issue : commentIssues(form, m_sheet.form.tool))
            issues.push_back(std::move(issue));
    for (Issue &issue : raterIssues(form, m_sheet.form.tool))
        issues.push_back(std::move(issue));
    for (const Issue &issue : issues) {
        if (issue.severity != Issue::Severity::Error)
            continue;
        std::pair<QWidget *, IssueLabel *> at{m_table, m_itemsIssue};
        if (issue.field.startsWith(QLatin1String("assessor")) || issue.field == QLatin1String("on_behalf_of"))
            at = {m_kind, m_assessorIssue};
        else if (issue.field.contains(QLatin1String("day")))
            at = {m_to, m_dayIssue};
        else if (issue.field == QLatin1String("comment"))
            at = {m_comment, m_commentIssue};
        at.second->say(words::issueText(issue, words::fieldLabel("assessment", issue.field.toUtf8())));
        if (!first)
            first = at.first;
    }
    for (DayField *field : {m_from, m_to})
        if (field->isMistaken()) {
            const char *column = field == m_from ? "from_day" : "to_day";
            m_dayIssue->say(words::issueText({QLatin1String(column), IssueCode::NotADate, {}},
                                             words::fieldLabel("assessment", column)));
            first = first ? first : field;
        }
    if (m_assessor->isOpen()) {
        m_assessorIssue->say(tr("Choose somebody from the list, or leave it empty."));
        first = first ? first : m_assessor;
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
    refreshActions(false); // a second press would write a second form
    const auto paper = m_paper ? std::optional(m_paper->id) : std::nullopt;
    m_workspace.submit(edit::saveAssessment(form, m_sheet.personName, paper), this,
                       [this, status, opened = m_opened, rater = rater()](const Result<edit::ChangeSet> &done) {
                           // By now another form, or another rater's, may stand here.
                           const bool stillHere = opened == m_opened && rater == this->rater();
                           if (stillHere)
                               refreshActions(!isBusy());
                           if (stillHere && !done && done.error().code == ErrorCode::AlreadyTaken) {
                               m_itemsIssue->say(tr("The same rater has handed in these ratings for this day or "
                                                    "period already. Change a rating or the period."));
                               return;
                           }
                           if (stillHere && !done && m_paper
                               && done.error().arguments.value(0) == QLatin1String("handed_form")) {
                               m_told->say(State::Warning,
                                           tr("Paper form %1 is not out any more. Save again to keep what stands here "
                                              "without it.")
                                               .arg(formNumberText(m_paper->number()).value_or(QString())));
                               m_paper.reset();
                               return;
                           }
                           if (!done) {
                               m_told->say(State::Bad, words::errorText(done.error()));
                               return;
                           }
                           if (!stillHere)
                               return;
                           if (status == EvidenceStatus::Draft) {
                               if (done.value().made) // nothing is, when nothing had changed
                                   m_form = done.value().made;
                               m_told->say(State::Good, tr("Kept as a draft."));
                           } else if (isVisible()) {
                               Q_EMIT linkActivated(QStringLiteral("assessments"));
                           }
                       });
}

} // namespace kz

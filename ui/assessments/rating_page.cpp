#include "ui/assessments/rating_page.h"

#include "models/edit/permission.h"
#include "models/query/asked_raters.h"
#include "models/words/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/link.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/unsaved_guard.h"

#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>

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
    return m_saving || m_model->ratings() != m_kept.items
        || m_comment->toPlainText().trimmed() != m_kept.comment.trimmed();
}

RatingPage::Asked RatingPage::askedBy(const QString &link)
{
    const Link where = Link::parse(link);
    const auto key
        = [&where](const char *name) { return keyFromText(where.query.value(QLatin1String(name))).value_or(0); };
    return {key("person"), key("tool"), key("for"), where.query.contains(QStringLiteral("asked")),
            where.query.value(QStringLiteral("paper"))};
}

bool RatingPage::isHere(const QString &link) const
{
    const Asked here = askedBy(m_link);
    Asked there = askedBy(link);
    if (there.tool == 0 || (here.tool == 0 && there.tool == m_tool)) // one of the two names the usual form
        there.tool = here.tool;
    return there == here;
}

void RatingPage::open(const QString &link)
{
    if (!isUnfinished())
        return begin(link);
    const bool here = isHere(link);
    m_next = here ? QString() : link;
    if (!m_saving)
        m_unsaved->remind();
    if (!here)
        Q_EMIT linkChanged(m_link); // this is still what is shown
    Q_EMIT titleChanged();
}

void RatingPage::beginNext()
{
    const QString next = m_next.isEmpty() ? m_link : std::exchange(m_next, {});
    begin(next);
    Q_EMIT linkChanged(next);
    Q_EMIT titleChanged();
    m_table->setFocus();
}

void RatingPage::begin(const QString &link)
{
    const Asked asked = askedBy(link);
    m_link = link;
    m_next.clear();
    m_person = asked.person;
    m_tool = asked.tool;
    m_absent = asked.absent;
    m_asked = asked.asked;
    ++m_opened;
    m_sheet = {};
    m_reach = {};
    m_paper.reset();
    m_paperHidesRaters = false;
    m_draft.reset();
    m_form = 0;
    m_kept = {};
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
    if (!asked.paper.isEmpty())
        readPaper(asked.paper);
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
        if (m_draft && m_comment->toPlainText().trimmed() == m_kept.comment.trimmed())
            m_comment->clear();
        m_draft.reset();
        m_form = 0;
        m_kept = {};
    }
    const bool takesComment = takes && m_comment->toPlainText().isEmpty();
    if (takes)
        takeDraft(*m_sheet.draft);
    m_model->setForm(m_sheet.form, takes ? m_draft->items : std::vector<RatedItem>(),
                     begins                 ? Keep::Nothing
                         : goesOn && !takes ? Keep::Given
                                            : Keep::Typed);
    if (takes) {
        // As the field has it: it makes other line ends and spaces of some.
        m_kept = {m_model->ratings(), takesComment ? m_comment->toPlainText() : m_draft->comment};
        // What the form no longer has was not taken.
        std::erase_if(m_kept.items, [this](const RatedItem &rated) {
            return std::ranges::find(m_draft->items, rated) == m_draft->items.end();
        });
    }
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

} // namespace kz

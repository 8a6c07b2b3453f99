#include "ui/events/event_dialog.h"

#include "models/edit/event_actions.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/events/covered_items_field.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

namespace kz {

namespace {

template <typename E>
QComboBox *choiceOf(E chosen)
{
    auto *box = new QComboBox;
    for (const auto &entry : EnumTable<E>::entries)
        box->addItem(words::enumText(entry.value), int(entry.value));
    box->setCurrentIndex(box->findData(int(chosen)));
    return box;
}

QDoubleSpinBox *amountOf(double amount)
{
    auto *box = new QDoubleSpinBox;
    box->setRange(0, 1000);
    box->setDecimals(1);
    box->setSingleStep(0.5);
    box->setValue(amount);
    return box;
}

} // namespace

EventDialog::EventDialog(items::Workspace &workspace, const query::EventSheet &sheet, QWidget *parent)
    : FormDialog(sheet.line.event.id ? tr("Change event") : tr("New event"), tr("Save"),
                 {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_event(sheet.line.event), m_title(new QLineEdit(m_event.title)),
      m_kind(choiceOf(m_event.kind)), m_status(choiceOf(m_event.status)), m_from(new DayField), m_to(new DayField),
      m_site(new FinderField(items::FoundModel::sites(workspace))), m_place(new QLineEdit(m_event.place)),
      m_organiser(new QLineEdit(m_event.organiser)), m_hours(amountOf(m_event.hours)),
      m_credits(amountOf(m_event.credits)), m_scheme(new QLineEdit(m_event.creditScheme)), m_capacity(new QSpinBox),
      m_items(new CoveredItemsField(workspace)), m_note(new QLineEdit(m_event.note))
{
    m_from->setDay(m_event.from);
    m_to->setDay(m_event.to);
    m_site->setChosen(m_event.site.value_or(0), sheet.line.siteName);
    m_scheme->setPlaceholderText(tr("Code of who gives them; empty: our own"));
    m_capacity->setRange(0, 100'000);
    m_capacity->setSpecialValueText(tr("No limit"));
    m_capacity->setValue(m_event.capacity.value_or(0));
    m_items->setItems(sheet.covered);
    const auto add = [this](const char *column, QWidget *control, bool required = false) {
        addField(QLatin1String(column), words::fieldLabel("training_event", column), control, required);
    };
    add("title", m_title, true);
    add("kind", m_kind, true);
    add("status", m_status, true);
    add("from_day", m_from, true);
    add("to_day", m_to, true);
    add("site", m_site);
    add("place", m_place);
    add("organiser", m_organiser);
    add("hours", m_hours);
    add("credits", m_credits);
    add("credit_scheme", m_scheme);
    add("capacity", m_capacity);
    addField(QStringLiteral("items"), tr("Covers"), m_items);
    add("note", m_note);
    connect(m_from, &DayField::dayChanged, this, [this, before = m_event.from](QDate day) mutable {
        if (!m_to->day().isValid() || m_to->day() == before)
            m_to->setDay(day);
        before = day;
    });
}

TrainingEvent EventDialog::entered() const
{
    TrainingEvent event = m_event;
    event.title = m_title->text().trimmed();
    event.kind = EventKind(m_kind->currentData().toInt());
    event.status = EventStatus(m_status->currentData().toInt());
    event.from = m_from->day();
    event.to = m_to->day();
    event.site = m_site->key() ? std::optional(m_site->key()) : std::nullopt;
    event.place = m_place->text().trimmed();
    event.organiser = m_organiser->text().trimmed();
    event.hours = m_hours->value();
    event.credits = m_credits->value();
    event.creditScheme = m_scheme->text().trimmed();
    event.capacity = m_capacity->value() > 0 ? std::optional(m_capacity->value()) : std::nullopt;
    event.note = m_note->text().trimmed();
    return event;
}

std::vector<Issue> EventDialog::issues() const
{
    return validate(entered());
}

void EventDialog::submit()
{
    m_workspace.submit(edit::saveEvent(entered(), m_items->items()), this,
                       [this, isNew = m_event.id == 0](const Result<edit::ChangeSet> &done) {
                           if (done && isNew && done.value().made != 0)
                               Q_EMIT made(done.value().made);
                           finish(done);
                       });
}

} // namespace kz

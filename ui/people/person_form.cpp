#include "ui/people/person_form.h"

#include "models/words/words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/unsaved_guard.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

#include <algorithm>

namespace kz {

namespace {

QVariant keyData(Key key)
{
    return QVariant::fromValue(key);
}

void choose(QComboBox *combo, Key key)
{
    combo->setCurrentIndex(std::max(0, combo->findData(keyData(key))));
}

struct Both {
    query::Choices choices;
    query::PersonRecords records;
};

} // namespace

PersonForm::PersonForm(items::Workspace &workspace, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_save(new QAction(lineIcon(QStringLiteral("save")), tr("Save"), this)),
      m_cancel(new QAction(tr("Cancel"), this))
{
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_cancel->setShortcut(Qt::Key_Escape);
    m_cancel->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions({m_save, m_cancel});
    m_message = new Banner;
    m_message->clear();
    m_unsaved = new UnsavedGuard(this, m_message);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(layOut());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    column->addWidget(m_message);
    column->addWidget(scroll, 1);

    connect(m_save, &QAction::triggered, this, &PersonForm::save);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_unsaved->mayLeave())
            leave(m_person);
    });
    connect(m_unsaved, &UnsavedGuard::discarded, this, [this] { leave(m_person); });
    connect(m_site, &QComboBox::currentIndexChanged, this, [this] { fillDepartments(0); });
    connect(m_site, &QComboBox::activated, this, &PersonForm::proposeMove);
    connect(m_department, &QComboBox::activated, this, &PersonForm::proposeMove);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &PersonForm::checkAgain);
    for (QComboBox *field : findChildren<QComboBox *>())
        connect(field, &QComboBox::currentIndexChanged, this, &PersonForm::checkAgain);
}

QString PersonForm::title() const
{
    return m_person == 0 ? tr("Add person") : tr("Edit %1").arg(m_records.person.name);
}

QWidget *PersonForm::firstFocus()
{
    return m_name;
}

template <typename Field>
Field *PersonForm::addField(QFormLayout *form, const char *field, const QString &label, Field *control, bool required)
{
    auto *stack = new QVBoxLayout;
    stack->setSpacing(0);
    control->setObjectName(QString::fromLatin1(field));
    control->setAccessibleName(label);
    control->setMaximumWidth(420);
    control->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    stack->addWidget(control);
    auto *issue = new IssueLabel(control);
    stack->addWidget(issue);
    auto *caption = new QLabel(required ? tr("%1 (required)").arg(label) : label);
    caption->setBuddy(control);
    form->addRow(caption, stack);
    m_issues.insert(QString::fromLatin1(field), issue);
    m_labels.insert(QString::fromLatin1(field), label);
    return control;
}

QWidget *PersonForm::layOut()
{
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(0, 0, space::groups, 0);
    form->setHorizontalSpacing(space::groups);
    form->setVerticalSpacing(space::inside);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = addField(form, "name", tr("Name"), new QLineEdit, true);
    m_kana = addField(form, "kana", tr("Kana"), new QLineEdit);
    m_kana->setPlaceholderText(tr("In katakana; decides the order of the list"));
    m_formerName = addField(form, "former_name", tr("Former name"), new QLineEdit);
    m_profession = addField(form, "profession", tr("Profession"), new QComboBox, true);
    m_staffNumber = addField(form, "staff_number", tr("Staff number"), new QLineEdit);
    m_licenceNumber = addField(form, "licence_number", tr("Licence number"), new QLineEdit);
    m_licenceNumber->setPlaceholderText(tr("May come later"));
    m_employedFrom = addField(form, "from_day", tr("Employed from"), new DayField);
    m_site = addField(form, "site", tr("Site"), new QComboBox);
    m_department = addField(form, "department", tr("Department or ward"), new QComboBox);
    m_affiliatedFrom = addField(form, "affiliated_from", tr("There since"), new DayField);
    m_experienceSince = addField(form, "experience_since", tr("In the profession since fiscal year"), new QLineEdit);
    m_experienceSince->setPlaceholderText(QStringLiteral("2026"));
    m_email = addField(form, "email", tr("E-mail"), new QLineEdit);
    m_note = addField(form, "note", tr("Note"), new QLineEdit);
    return content;
}

void PersonForm::open(const QString &link)
{
    const Key person = keyFromText(Link::parse(link).id).value_or(0);
    if (person == m_person && m_unsaved->isChanged()) {
        m_unsaved->remind();
        Q_EMIT titleChanged();
        return;
    }
    m_person = person;
    ++m_turn;
    m_unsaved->end();
    m_tried = false;
    m_message->clear();
    // Nothing of somebody else stays: saved under the new key it would become this person's.
    m_save->setEnabled(false);
    fill({});
    showIssues({});
    readAll(m_person);
    Q_EMIT titleChanged();
}

void PersonForm::readAll(Key person)
{
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<Both>(
        this,
        [person](storage::Database &database, const query::CancelToken &) -> Result<Both> {
            auto choices = query::choices(database);
            if (!choices)
                return choices.error();
            if (person == 0)
                return Both{std::move(choices).value(), {}};
            auto records = query::personRecords(database, person);
            if (!records)
                return records.error();
            std::vector<Key> sites;
            for (const Affiliation &one : records.value().affiliations)
                sites.push_back(one.site);
            query::Choices offered = std::move(choices).value();
            if (auto done = query::addSites(database, offered, sites); !done)
                return done.error();
            return Both{std::move(offered), std::move(records).value()};
        },
        [this](const Result<Both> &both) {
            if (!both)
                return showError(both.error());
            m_choices = both.value().choices;
            fill(both.value().records);
            m_unsaved->begin();
            m_save->setEnabled(!m_workspace.isReadOnly());
            if (m_workspace.isReadOnly())
                m_message->say(State::Neutral, words::errorText(m_workspace.readOnlyReason()));
            Q_EMIT titleChanged();
        });
}

void PersonForm::fill(const query::PersonRecords &records)
{
    m_records = records;
    const Person &person = records.person;
    m_name->setText(person.name);
    m_kana->setText(person.kana);
    m_formerName->setText(person.formerName);
    m_profession->clear();
    m_profession->addItem(tr("Choose…"), keyData(0));
    for (const Profession &one : m_choices.professions)
        m_profession->addItem(words::pick(one.nameJa, one.nameEn), keyData(one.id));
    choose(m_profession, person.profession);
    m_staffNumber->setText(records.number(IdentifierScheme::StaffNumber));
    m_licenceNumber->setText(records.number(IdentifierScheme::LicenceNumber));
    m_employedFrom->setDay(records.employments.empty() ? QDate() : records.employments.back().from);
    const bool belongs = !records.affiliations.empty() && !records.affiliations.back().to.isValid();
    m_site->clear();
    m_site->addItem(tr("Not said"), keyData(0));
    for (const Site &one : m_choices.sites)
        m_site->addItem(one.name, keyData(one.id));
    choose(m_site, belongs ? records.affiliations.back().site : 0);
    fillDepartments(belongs ? records.affiliations.back().department.value_or(0) : 0);
    m_affiliatedFrom->setDay(belongs ? records.affiliations.back().from : QDate());
    m_experienceSince->setText(person.experienceSince ? QString::number(*person.experienceSince) : QString());
    m_email->setText(person.email);
    m_note->setText(person.note);
}

void PersonForm::fillDepartments(Key wanted)
{
    m_department->clear();
    m_department->addItem(tr("None"), keyData(0));
    for (const Department &one : m_choices.departments)
        if (keyData(one.site) == m_site->currentData())
            m_department->addItem(one.name, keyData(one.id));
    choose(m_department, wanted);
    m_department->setEnabled(m_department->count() > 1);
}

edit::PersonSheet PersonForm::sheet() const
{
    edit::PersonSheet sheet;
    sheet.person = m_records.person;
    sheet.person.id = m_person;
    sheet.person.name = m_name->text().trimmed();
    sheet.person.kana = m_kana->text().trimmed();
    sheet.person.formerName = m_formerName->text().trimmed();
    sheet.person.profession = m_profession->currentData().value<Key>();
    sheet.person.email = m_email->text().trimmed();
    sheet.person.note = m_note->text().trimmed();
    const QString since = m_experienceSince->text().trimmed();
    sheet.person.experienceSince = since.isEmpty() ? std::nullopt : std::optional(since.toInt());
    sheet.staffNumber = m_staffNumber->text().trimmed();
    sheet.licenceNumber = m_licenceNumber->text().trimmed();
    sheet.employedFrom = m_employedFrom->day();
    sheet.site = m_site->currentData().value<Key>();
    if (const Key department = m_department->currentData().value<Key>())
        sheet.department = department;
    sheet.affiliatedFrom = m_affiliatedFrom->day();
    return sheet;
}

void PersonForm::proposeMove()
{
    if (m_records.affiliations.empty())
        return;
    const Affiliation &last = m_records.affiliations.back();
    const bool elsewhere = m_site->currentData() != keyData(last.site)
        || m_department->currentData() != keyData(last.department.value_or(0));
    if (elsewhere && m_affiliatedFrom->day() == last.from)
        m_affiliatedFrom->setDay(m_workspace.clock().today());
}

void PersonForm::checkAgain()
{
    if (m_tried)
        showIssues(edit::validate(sheet()));
}

bool PersonForm::showIssues(const std::vector<Issue> &found)
{
    std::vector<Issue> issues = found;
    if (m_tried)
        for (const DayField *field : {m_employedFrom, m_affiliatedFrom})
            if (field->isMistaken())
                issues.push_back({field->objectName(), IssueCode::NotADate, {field->text()}});
    for (IssueLabel *label : std::as_const(m_issues))
        label->clear();
    QWidget *first = nullptr;
    for (const Issue &issue : issues) {
        IssueLabel *label = m_issues.value(issue.field);
        const QString words = words::issueText(issue, m_labels.value(issue.field));
        if (!label) {
            m_message->say(State::Bad, words);
            continue;
        }
        label->say(words, issue.severity == Issue::Severity::Error ? State::Bad : State::Warning);
        if (!first && issue.severity == Issue::Severity::Error)
            first = findChild<QWidget *>(issue.field);
    }
    if (first && !m_tried)
        first->setFocus();
    return hasErrors(issues);
}

void PersonForm::save()
{
    m_tried = true;
    const edit::PersonSheet wanted = sheet();
    if (showIssues(edit::validate(wanted)))
        return;
    m_save->setEnabled(false);
    setBusy(true);
    m_workspace.submit(edit::savePerson(wanted), this, [this, turn = m_turn](const Result<edit::ChangeSet> &done) {
        setBusy(false);
        if (turn != m_turn) { // somebody else is in the form by now
            if (!done)
                m_message->say(State::Bad, words::errorText(done.error()));
            return;
        }
        m_save->setEnabled(true);
        if (!done)
            return showError(done.error());
        m_unsaved->end();
        leave(done.value().made != 0 ? done.value().made : m_person);
    });
}

void PersonForm::leave(Key person)
{
    Q_EMIT linkActivated(person == 0 ? QStringLiteral("people") : QStringLiteral("person/") + keyToText(person));
}

void PersonForm::showError(const Error &error)
{
    const QString field = error.arguments.value(0);
    if (error.code == ErrorCode::AlreadyTaken && m_issues.contains(field)) {
        Error told = error;
        told.arguments[0] = m_labels.value(field);
        m_issues.value(field)->say(words::errorText(told));
        findChild<QWidget *>(field)->setFocus();
        return;
    }
    if (error.code == ErrorCode::Invalid && !error.issues.empty())
        showIssues(error.issues);
    m_message->say(State::Bad, words::errorText(error));
}

} // namespace kz

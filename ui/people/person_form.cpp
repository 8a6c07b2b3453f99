#include "ui/people/person_form.h"

#include "models/words/words.h"
#include "ui/people/person_dialog.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/metrics.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace kz {

namespace {

QVariant keyData(Key key)
{
    return QVariant::fromValue(key);
}

struct Both {
    query::Choices choices;
    query::PersonRecords records;
};

} // namespace

PersonForm::PersonForm(items::Workspace &workspace, QWidget *parent)
    : FormPage({words::issueText, words::errorText}, parent), m_workspace(workspace)
{
    setContent(layOut());
    connect(m_site, &QComboBox::currentIndexChanged, this, [this] { fillDepartments(0); });
    connect(m_site, &QComboBox::activated, this, &PersonForm::proposeMove);
    connect(m_department, &QComboBox::activated, this, &PersonForm::proposeMove);
}

PersonForm::~PersonForm()
{
    if (m_reading)
        m_reading->cancel();
}

QString PersonForm::title() const
{
    return record() == 0 ? tr("Add person") : tr("Edit %1").arg(m_records.person.name);
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
    for (QWidget *field : controls())
        field->setMaximumWidth(420);
    return content;
}

void PersonForm::read()
{
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<Both>(
        this,
        [person = record()](storage::Database &database, const query::CancelToken &) -> Result<Both> {
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
                return refuse(both.error());
            m_choices = both.value().choices;
            fill(both.value().records);
            begin(m_workspace.refusal(edit::Grant::ManagePeople));
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
    chooseKey(m_profession, person.profession);
    m_staffNumber->setText(records.number(IdentifierScheme::StaffNumber));
    m_licenceNumber->setText(records.number(IdentifierScheme::LicenceNumber));
    m_employedFrom->setDay(records.employments.empty() ? QDate() : records.employments.back().from);
    const bool belongs = !records.affiliations.empty() && !records.affiliations.back().to.isValid();
    m_site->clear();
    m_site->addItem(tr("Not said"), keyData(0));
    for (const Site &one : m_choices.sites)
        m_site->addItem(one.name, keyData(one.id));
    chooseKey(m_site, belongs ? records.affiliations.back().site : 0);
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
    chooseKey(m_department, wanted);
    m_department->setEnabled(m_department->count() > 1);
}

edit::PersonSheet PersonForm::sheet() const
{
    edit::PersonSheet sheet;
    sheet.person = m_records.person;
    sheet.person.id = record();
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

std::vector<Issue> PersonForm::issues() const
{
    return edit::validate(sheet());
}

void PersonForm::submit()
{
    m_workspace.submit(edit::savePerson(sheet()), this, answered());
}

QString PersonForm::linkTo(Key person) const
{
    return person == 0 ? QStringLiteral("people") : QStringLiteral("person/") + keyToText(person);
}

} // namespace kz

#include "ui/sites/site_form.h"

#include "models/items/municipality_model.h"
#include "models/query/administration.h"
#include "models/words/words.h"
#include "ui/sites/form_fields.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows_editor.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QStringListModel>

namespace kz {

namespace {

constexpr int roomForTwo = 960; ///< px from which the rows stand beside the record

/// As the file calls its columns; a form about a site asks for its name.
QString labelOf(QByteArrayView column)
{
    return column == "name" ? SiteForm::tr("Name of the site") : words::fieldLabel("site", column);
}

struct Both {
    query::SiteRecords records;
    query::SiteChoices choices;
    QStringList fields;
};

} // namespace

SiteForm::SiteForm(items::Workspace &workspace, QWidget *parent)
    : FormPage({words::issueText, words::errorText}, parent), m_workspace(workspace),
      m_organisations(new QStringListModel(this))
{
    auto *content = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_sides->setContentsMargins(0, 0, space::inside, 0);
    m_sides->setSpacing(space::groups);
    m_sides->addWidget(makeRecord(), 4, Qt::AlignTop);
    m_sides->addWidget(makeRows(), 5, Qt::AlignTop);
    setContent(content);
    // As on the screen: lines that come later take their place in it.
    m_beds->comeAfter(m_island);
    m_departments->comeAfter(m_beds->lastFocus());
    for (RowsEditor *rows : {m_departments, m_beds})
        connect(rows, &RowsEditor::changed, this, &SiteForm::checkAgain);
}

SiteForm::~SiteForm()
{
    if (m_reading)
        m_reading->cancel();
}

QString SiteForm::title() const
{
    return record() == 0 ? tr("Add site") : tr("Edit %1").arg(m_records.site.name);
}

QCheckBox *SiteForm::addMark(QBoxLayout *row, const char *column)
{
    auto *mark = new QCheckBox(labelOf(column));
    mark->setObjectName(QString::fromLatin1(column));
    row->addWidget(mark);
    return mark;
}

QWidget *SiteForm::makeRecord()
{
    auto *card = new Card(tr("Site"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::groups);
    form->setVerticalSpacing(space::inside);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto add = [this, form](const char *column, auto *control, bool required = false) {
        return addField(form, column, labelOf(column), control, required);
    };
    m_name = add("name", new QLineEdit, true);
    m_kana = add("kana", new QLineEdit);
    m_kana->setPlaceholderText(tr("In katakana; decides the order of the list"));
    m_kind = add("kind", enumCombo<SiteKind>());
    m_code = add("code", new QLineEdit);
    m_organisation = add("organisation", new QLineEdit);
    auto *known = new QCompleter(m_organisations, this);
    known->setFilterMode(Qt::MatchContains);
    known->setCaseSensitivity(Qt::CaseInsensitive);
    m_organisation->setCompleter(known);
    m_managed = add("form", new QLineEdit);
    m_managed->setPlaceholderText(tr("Municipal, medical corporation …"));
    auto municipalities = std::make_unique<items::MunicipalityModel>();
    m_municipalities = municipalities.get();
    m_municipality = add("municipality", new FinderField(std::move(municipalities)));
    m_postcode = add("postcode", new QLineEdit);
    m_address = add("address", new QLineEdit);
    m_capacity = add("capacity", new QLineEdit);
    m_capacity->setPlaceholderText(tr("Trainees at one time"));
    m_opened = add("opened", new DayField);
    m_closed = add("closed", new DayField);
    auto *marks = new QVBoxLayout;
    marks->setSpacing(space::base);
    m_member = addMark(marks, "member");
    m_leads = addMark(marks, "leads");
    m_remote = addMark(marks, "remote");
    m_island = addMark(marks, "island");
    form->addRow(new QLabel(tr("Marks")), marks);
    card->body()->addLayout(form);
    return card;
}

QWidget *SiteForm::makeRows()
{
    const auto of = [](const char *table, const char *column, int stretch, std::function<QWidget *()> make) {
        return RowsEditor::Column{QString::fromLatin1(column), words::fieldLabel(table, column), stretch,
                                  std::move(make)};
    };
    const auto line = []() -> QWidget * { return new QLineEdit; };
    const auto day = []() -> QWidget * { return new DayField; };
    m_departments
        = new RowsEditor({of("department", "name", 5, line),
                          of("department", "kind", 4, []() -> QWidget * { return enumCombo<DepartmentKind>(); }),
                          of("department", "field", 5, [this]() -> QWidget * { return fieldCombo(m_fields); }),
                          of("department", "capacity", 2, line)},
                         tr("Add department or ward"), tr("Take this department or ward away"));
    m_departments->setObjectName(QStringLiteral("department"));
    m_beds = new RowsEditor(
        {of("site_beds", "beds", 2, line), of("site_beds", "from_day", 3, day), of("site_beds", "to_day", 3, day)},
        tr("Add number of beds"), tr("Take this number of beds away"));
    m_beds->setObjectName(QStringLiteral("site_beds"));
    auto *departments = new Card(tr("Departments and wards"));
    departments->setCaption(tr("In the order in which lists offer them"));
    departments->body()->addWidget(m_departments);
    auto *beds = new Card(tr("Beds"));
    beds->setCaption(tr("An open end means that the number still holds"));
    beds->body()->addWidget(m_beds);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::groups);
    column->addWidget(beds); // the short one first: it would not be found below thirty wards
    column->addWidget(departments);
    return side;
}

void SiteForm::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_sides->setDirection(event->size().width() >= roomForTwo ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void SiteForm::read()
{
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<Both>(
        this,
        [site = record()](storage::Database &database, const query::CancelToken &) -> Result<Both> {
            auto choices = query::siteChoices(database);
            if (!choices)
                return choices.error();
            auto fields = query::clinicalFields(database);
            if (!fields)
                return fields.error();
            if (site == 0)
                return Both{{}, std::move(choices).value(), std::move(fields).value()};
            auto records = query::siteRecords(database, site);
            if (!records)
                return records.error();
            return Both{std::move(records).value(), std::move(choices).value(), std::move(fields).value()};
        },
        [this](const Result<Both> &both) {
            if (!both)
                return refuse(both.error());
            QStringList names;
            for (const Organisation &one : both.value().choices.organisations)
                names.append(one.name);
            m_organisations->setStringList(names);
            m_municipalities->setAll(both.value().choices.municipalities);
            m_fields = items::ClinicalFields(both.value().fields);
            fill(both.value().records);
            begin(m_workspace.refusal(edit::Grant::ManagePlaces));
        });
}

void SiteForm::fill(const query::SiteRecords &records)
{
    m_records = records;
    const Site &site = records.site;
    m_name->setText(site.name);
    m_kana->setText(site.kana);
    m_kind->setCurrentIndex(m_kind->findData(int(site.kind)));
    m_code->setText(site.code);
    m_organisation->setText(records.organisation);
    m_managed->setText(site.form);
    m_municipality->setChosen(site.municipality.value_or(0), m_municipalities->nameOf(site.municipality.value_or(0)));
    m_postcode->setText(site.postcode);
    m_address->setText(site.address);
    m_capacity->setText(numberText(site.capacity));
    m_opened->setDay(site.opened);
    m_closed->setDay(site.closed);
    m_member->setChecked(site.member);
    m_leads->setChecked(site.leads);
    m_remote->setChecked(site.remote);
    m_island->setChecked(site.island);
    m_departments->clear();
    for (const Department &one : records.departments)
        addDepartment(one);
    m_beds->clear();
    for (const SiteBeds &one : records.beds)
        addBeds(one);
}

void SiteForm::addDepartment(const Department &department)
{
    const int row = m_departments->addRow(department.id);
    m_departments->cell<QLineEdit>(row, QStringLiteral("name"))->setText(department.name);
    auto *kind = m_departments->cell<QComboBox>(row, QStringLiteral("kind"));
    kind->setCurrentIndex(kind->findData(int(department.kind)));
    auto *field = m_departments->cell<QComboBox>(row, QStringLiteral("field"));
    if (const int at = field->findData(department.field); at >= 0)
        field->setCurrentIndex(at);
    else
        field->setEditText(department.field);
    m_departments->cell<QLineEdit>(row, QStringLiteral("capacity"))->setText(numberText(department.capacity));
}

void SiteForm::addBeds(const SiteBeds &beds)
{
    const int row = m_beds->addRow(beds.id);
    m_beds->cell<QLineEdit>(row, QStringLiteral("beds"))->setText(QString::number(beds.beds));
    m_beds->cell<DayField>(row, QStringLiteral("from_day"))->setDay(beds.from);
    m_beds->cell<DayField>(row, QStringLiteral("to_day"))->setDay(beds.to);
}

edit::SiteSheet SiteForm::sheet() const
{
    edit::SiteSheet sheet;
    Site &site = sheet.site;
    site = m_records.site;
    site.id = record();
    site.name = m_name->text().trimmed();
    site.kana = m_kana->text().trimmed();
    site.kind = chosen<SiteKind>(m_kind);
    site.code = m_code->text().trimmed();
    site.form = m_managed->text().trimmed();
    site.municipality = m_municipality->key() != 0 ? std::optional(m_municipality->key()) : std::nullopt;
    site.postcode = m_postcode->text().trimmed();
    site.address = m_address->text().trimmed();
    site.capacity = numberIn(m_capacity);
    site.opened = m_opened->day();
    site.closed = m_closed->day();
    site.member = m_member->isChecked();
    site.leads = m_leads->isChecked();
    site.remote = m_remote->isChecked();
    site.island = m_island->isChecked();
    sheet.organisation = m_organisation->text().trimmed();
    for (int row = 0; row < m_departments->rows(); ++row)
        sheet.departments.push_back(
            {.id = m_departments->key(row),
             .site = record(),
             .kind = chosen<DepartmentKind>(m_departments->cell<QComboBox>(row, QStringLiteral("kind"))),
             .name = m_departments->cell<QLineEdit>(row, QStringLiteral("name"))->text().trimmed(),
             .field = fieldIn(row),
             .capacity = numberIn(m_departments->cell<QLineEdit>(row, QStringLiteral("capacity"))),
             .position = row});
    for (int row = 0; row < m_beds->rows(); ++row)
        sheet.beds.push_back({.id = m_beds->key(row),
                              .site = record(),
                              .beds = numberIn(m_beds->cell<QLineEdit>(row, QStringLiteral("beds"))).value_or(0),
                              .from = m_beds->cell<DayField>(row, QStringLiteral("from_day"))->day(),
                              .to = m_beds->cell<DayField>(row, QStringLiteral("to_day"))->day()});
    sheet.removedDepartments = m_departments->removed();
    sheet.removedBeds = m_beds->removed();
    return sheet;
}

std::vector<Issue> SiteForm::issues() const
{
    std::vector<Issue> issues = edit::validate(sheet());
    if (isNoNumber(m_capacity))
        issues.push_back({QStringLiteral("capacity"), IssueCode::NotAnInteger, {m_capacity->text()}});
    for (int row = 0; row < m_departments->rows(); ++row)
        if (const auto *field = m_departments->cell<QLineEdit>(row, QStringLiteral("capacity")); isNoNumber(field))
            issues.push_back({edit::rowField("department", size_t(row), QStringLiteral("capacity")),
                              IssueCode::NotAnInteger,
                              {field->text()}});
    for (int row = 0; row < m_beds->rows(); ++row) {
        const auto *beds = m_beds->cell<QLineEdit>(row, QStringLiteral("beds"));
        if (beds->text().trimmed().isEmpty())
            issues.push_back(
                {edit::rowField("site_beds", size_t(row), QStringLiteral("beds")), IssueCode::Missing, {}});
        else if (isNoNumber(beds))
            issues.push_back({edit::rowField("site_beds", size_t(row), QStringLiteral("beds")),
                              IssueCode::NotAnInteger,
                              {beds->text()}});
        for (const QString &column : {QStringLiteral("from_day"), QStringLiteral("to_day")})
            if (const auto *field = m_beds->cell<DayField>(row, column); field->isMistaken())
                issues.push_back(
                    {edit::rowField("site_beds", size_t(row), column), IssueCode::NotADate, {field->text()}});
    }
    return issues;
}

QString SiteForm::fieldIn(int department) const
{
    return m_fields.codeOf(m_departments->cell<QComboBox>(department, QStringLiteral("field"))->currentText());
}

std::vector<Issue> SiteForm::notices() const
{
    std::vector<Issue> issues;
    for (int row = 0; row < m_departments->rows(); ++row)
        if (auto issue
            = m_fields.notice(edit::rowField("department", size_t(row), QStringLiteral("field")), fieldIn(row)))
            issues.push_back(*std::move(issue));
    return issues;
}

QWidget *SiteForm::say(const Issue &issue)
{
    const QStringList parts = issue.field.split(u'.');
    if (parts.size() != 3)
        return FormPage::say(issue);
    RowsEditor *rows = parts[0] == m_beds->objectName() ? m_beds : m_departments;
    rows->say(parts[1].toInt(), words::issueText(issue, rows->label(parts[2])),
              issue.severity == Issue::Severity::Error ? State::Bad : State::Warning);
    return rows->control(parts[1].toInt(), parts[2]);
}

void SiteForm::clearIssues()
{
    FormPage::clearIssues();
    m_departments->clearIssues();
    m_beds->clearIssues();
}

void SiteForm::submit()
{
    m_workspace.submit(edit::saveSite(sheet()), this, answered());
}

QString SiteForm::linkTo(Key site) const
{
    return site == 0 ? QStringLiteral("sites") : QStringLiteral("site/") + keyToText(site);
}

} // namespace kz

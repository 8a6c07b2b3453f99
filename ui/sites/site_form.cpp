#include "ui/sites/site_form.h"

#include "models/items/municipality_model.h"
#include "models/query/administration.h"
#include "models/words/words.h"
#include "ui/sites/form_fields.h"
#include "ui/sites/rows_editor.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/unsaved_guard.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>
#include <QScrollArea>
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
    : Page(parent), m_workspace(workspace), m_save(new QAction(lineIcon(QStringLiteral("save")), tr("Save"), this)),
      m_cancel(new QAction(tr("Cancel"), this)), m_municipalities(new items::MunicipalityModel(this)),
      m_organisations(new QStringListModel(this)), m_message(new Banner), m_unsaved(new UnsavedGuard(this, m_message))
{
    m_save->setShortcut(QKeySequence::Save);
    m_cancel->setShortcut(Qt::Key_Escape);
    for (QAction *action : {m_save, m_cancel}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    m_message->clear();
    auto *content = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_sides->setContentsMargins(0, 0, space::inside, 0);
    m_sides->setSpacing(space::groups);
    m_sides->addWidget(makeRecord(), 4, Qt::AlignTop);
    m_sides->addWidget(makeRows(), 5, Qt::AlignTop);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    column->setSpacing(space::inside);
    column->addWidget(m_message);
    column->addWidget(scroll, 1);
    // As on the screen: lines that come later take their place in it.
    m_beds->comeAfter(m_island);
    m_departments->comeAfter(m_beds->lastFocus());

    connect(m_save, &QAction::triggered, this, &SiteForm::save);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_unsaved->mayLeave())
            leave(m_site);
    });
    connect(m_unsaved, &UnsavedGuard::discarded, this, [this] { leave(m_site); });
    for (QLineEdit *field :
         {m_name, m_kana, m_code, m_organisation, m_managed, static_cast<QLineEdit *>(m_municipality), m_postcode,
          m_address, m_capacity, static_cast<QLineEdit *>(m_opened), static_cast<QLineEdit *>(m_closed)})
        connect(field, &QLineEdit::textChanged, this, &SiteForm::checkAgain);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SiteForm::checkAgain);
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
    return m_site == 0 ? tr("Add site") : tr("Edit %1").arg(m_records.site.name);
}

QWidget *SiteForm::firstFocus()
{
    return m_name;
}

template <typename Field>
Field *SiteForm::addField(QFormLayout *form, const char *column, Field *control, bool required)
{
    const QString label = labelOf(column);
    control->setObjectName(QString::fromLatin1(column));
    control->setAccessibleName(label);
    control->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *stack = new QVBoxLayout;
    stack->setSpacing(0);
    stack->addWidget(control);
    auto *issue = new IssueLabel(control);
    stack->addWidget(issue);
    auto *caption = new QLabel(required ? tr("%1 (required)").arg(label) : label);
    caption->setBuddy(control);
    form->addRow(caption, stack);
    m_issues.insert(QString::fromLatin1(column), issue);
    return control;
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
    m_name = addField(form, "name", new QLineEdit, true);
    m_kana = addField(form, "kana", new QLineEdit);
    m_kana->setPlaceholderText(tr("In katakana; decides the order of the list"));
    m_kind = addField(form, "kind", enumCombo<SiteKind>());
    m_kind->view()->setAccessibleName(labelOf("kind"));
    m_code = addField(form, "code", new QLineEdit);
    m_organisation = addField(form, "organisation", new QLineEdit);
    auto *known = new QCompleter(m_organisations, this);
    known->setFilterMode(Qt::MatchContains);
    known->setCaseSensitivity(Qt::CaseInsensitive);
    m_organisation->setCompleter(known);
    m_managed = addField(form, "form", new QLineEdit);
    m_managed->setPlaceholderText(tr("Municipal, medical corporation …"));
    m_municipality = addField(form, "municipality", new FinderField(m_municipalities));
    m_municipality->setPlaceholderText(tr("Type a part of the name"));
    connect(m_municipality, &FinderField::searched, m_municipalities, &items::MunicipalityModel::search);
    m_postcode = addField(form, "postcode", new QLineEdit);
    m_address = addField(form, "address", new QLineEdit);
    m_capacity = addField(form, "capacity", new QLineEdit);
    m_capacity->setPlaceholderText(tr("Trainees at one time"));
    m_opened = addField(form, "opened", new DayField);
    m_closed = addField(form, "closed", new DayField);
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
        = new RowsEditor({of("department", "name", 6, line),
                          of("department", "kind", 3, []() -> QWidget * { return enumCombo<DepartmentKind>(); }),
                          of("department", "field", 4, [this]() -> QWidget * { return fieldCombo(m_fields); }),
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

void SiteForm::open(const QString &link)
{
    const Key site = keyFromText(Link::parse(link).id).value_or(0);
    if (site == m_site && m_unsaved->isChanged()) {
        m_unsaved->remind();
        Q_EMIT titleChanged();
        return;
    }
    m_site = site;
    ++m_turn;
    m_unsaved->end();
    m_tried = false;
    m_message->clear();
    // Nothing of the former site stays: saved under the new key it would become that site's.
    m_save->setEnabled(false);
    fill({});
    showIssues({});
    read();
    Q_EMIT titleChanged();
}

void SiteForm::read()
{
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<Both>(
        this,
        [site = m_site](storage::Database &database, const query::CancelToken &) -> Result<Both> {
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
                return showError(both.error());
            QStringList names;
            for (const Organisation &one : both.value().choices.organisations)
                names.append(one.name);
            m_organisations->setStringList(names);
            m_municipalities->setAll(both.value().choices.municipalities);
            m_fields = items::ClinicalFields(both.value().fields);
            fill(both.value().records);
            m_unsaved->begin();
            m_save->setEnabled(!m_workspace.isReadOnly());
            if (m_workspace.isReadOnly())
                m_message->say(State::Neutral, words::errorText(m_workspace.readOnlyReason()));
            Q_EMIT titleChanged();
        });
}

void SiteForm::fill(const query::SiteRecords &records)
{
    m_filling = true;
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
    m_filling = false;
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
    site.id = m_site;
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
             .site = m_site,
             .kind = chosen<DepartmentKind>(m_departments->cell<QComboBox>(row, QStringLiteral("kind"))),
             .name = m_departments->cell<QLineEdit>(row, QStringLiteral("name"))->text().trimmed(),
             .field = fieldIn(row),
             .capacity = numberIn(m_departments->cell<QLineEdit>(row, QStringLiteral("capacity"))),
             .position = row});
    for (int row = 0; row < m_beds->rows(); ++row)
        sheet.beds.push_back({.id = m_beds->key(row),
                              .site = m_site,
                              .beds = numberIn(m_beds->cell<QLineEdit>(row, QStringLiteral("beds"))).value_or(0),
                              .from = m_beds->cell<DayField>(row, QStringLiteral("from_day"))->day(),
                              .to = m_beds->cell<DayField>(row, QStringLiteral("to_day"))->day()});
    sheet.removedDepartments = m_departments->removed();
    sheet.removedBeds = m_beds->removed();
    return sheet;
}

std::vector<Issue> SiteForm::misread() const
{
    std::vector<Issue> issues;
    if (isNoNumber(m_capacity))
        issues.push_back({QStringLiteral("capacity"), IssueCode::NotAnInteger, {m_capacity->text()}});
    if (m_municipality->isOpen())
        issues.push_back({QStringLiteral("municipality"), IssueCode::Unknown, {m_municipality->text()}});
    for (const DayField *field : {m_opened, m_closed})
        if (field->isMistaken())
            issues.push_back({field->objectName(), IssueCode::NotADate, {field->text()}});
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

void SiteForm::checkAgain()
{
    if (!m_filling)
        showIssues(m_tried ? edit::validate(sheet()) : std::vector<Issue>());
}

QWidget *SiteForm::tell(const Issue &issue)
{
    const State state = issue.severity == Issue::Severity::Error ? State::Bad : State::Warning;
    const QStringList parts = issue.field.split(u'.');
    if (parts.size() == 3) {
        RowsEditor *rows = parts[0] == m_beds->objectName() ? m_beds : m_departments;
        rows->say(parts[1].toInt(), words::issueText(issue, rows->label(parts[2])), state);
        return rows->control(parts[1].toInt(), parts[2]);
    }
    const QString words = words::issueText(issue, labelOf(issue.field.toLatin1()));
    IssueLabel *label = m_issues.value(issue.field);
    if (!label) {
        m_message->say(State::Bad, words);
        return nullptr;
    }
    label->say(words, state);
    return findChild<QWidget *>(issue.field);
}

bool SiteForm::showIssues(std::vector<Issue> issues, bool lead)
{
    if (m_tried)
        for (Issue &issue : misread())
            issues.push_back(std::move(issue));
    for (Issue &issue : notices())
        issues.push_back(std::move(issue));
    for (IssueLabel *label : std::as_const(m_issues))
        label->clear();
    m_departments->clearIssues();
    m_beds->clearIssues();
    QWidget *first = nullptr;
    for (const Issue &issue : issues) {
        QWidget *control = tell(issue);
        if (!first && issue.severity == Issue::Severity::Error)
            first = control;
    }
    if (first && lead)
        first->setFocus();
    return hasErrors(issues);
}

void SiteForm::save()
{
    m_tried = true;
    const edit::SiteSheet wanted = sheet();
    m_message->clear();
    if (showIssues(edit::validate(wanted), true))
        return;
    m_save->setEnabled(false);
    setBusy(true);
    m_workspace.submit(edit::saveSite(wanted), this, [this, turn = m_turn](const Result<edit::ChangeSet> &done) {
        setBusy(false);
        if (turn != m_turn) { // another site is in the form by now
            if (!done)
                m_message->say(State::Bad, words::errorText(done.error()));
            return;
        }
        m_save->setEnabled(true);
        if (!done)
            return showError(done.error());
        m_unsaved->end();
        leave(done.value().made != 0 ? done.value().made : m_site);
    });
}

void SiteForm::leave(Key site)
{
    Q_EMIT linkActivated(site == 0 ? QStringLiteral("sites") : QStringLiteral("site/") + keyToText(site));
}

void SiteForm::showError(const Error &error)
{
    const QString field = error.arguments.value(0);
    if (error.code == ErrorCode::AlreadyTaken && m_issues.contains(field)) {
        Error told = error;
        told.arguments[0] = labelOf(field.toLatin1());
        m_issues.value(field)->say(words::errorText(told));
        findChild<QWidget *>(field)->setFocus();
        return;
    }
    if (error.code == ErrorCode::Invalid && !error.issues.empty())
        showIssues(error.issues);
    m_message->say(State::Bad, words::errorText(error));
}

} // namespace kz

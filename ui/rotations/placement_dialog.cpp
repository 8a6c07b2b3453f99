#include "ui/rotations/placement_dialog.h"

#include "models/edit/rotation_actions.h"
#include "models/items/found_model.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace kz {

namespace {

FinderField *finder(items::FoundModel::Kind kind, items::Workspace &workspace, QWidget *parent)
{
    auto *found = new items::FoundModel(kind, workspace, parent);
    auto *field = new FinderField(found, parent);
    QObject::connect(field, &FinderField::searched, found, &items::FoundModel::search);
    return field;
}

std::optional<Key> chosen(const FinderField &field)
{
    return field.key() ? std::optional(field.key()) : std::nullopt;
}

} // namespace

PlacementDialog::PlacementDialog(items::Workspace &workspace, const query::PlacementRow &line, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_line(line), m_rows(new QFormLayout)
{
    setWindowTitle(line.placement.id ? tr("Change placement") : tr("New placement"));
    setAttribute(Qt::WA_DeleteOnClose);
    makeFields();
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setHorizontalSpacing(space::groups);
    addRow("person", m_person);
    addRow("kind", m_kind);
    addRow("site", m_site);
    addRow("from_site", m_fromSite);
    addRow("department", m_department);
    addRow("field", m_field);
    addRow("from_day", m_from);
    addRow("to_day", m_to);
    addRow("share", m_share);
    addRow("supervisor", m_supervisor);
    addRow("note", m_note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &PlacementDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::groups);
    column->addLayout(m_rows);
    column->addWidget(buttons);
    resize(520, sizeHint().height());
    fill();
}

void PlacementDialog::makeFields()
{
    using Found = items::FoundModel;
    m_person = finder(Found::Kind::People, m_workspace, this);
    m_kind = new QComboBox(this);
    for (const auto &entry : EnumTable<PlacementKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_site = finder(Found::Kind::Sites, m_workspace, this);
    m_fromSite = finder(Found::Kind::Sites, m_workspace, this);
    m_department = new QComboBox(this);
    m_field = new QLineEdit(this);
    m_from = new DayField(this);
    m_to = new DayField(this);
    m_share = new QDoubleSpinBox(this);
    m_share->setRange(0.05, 1.0);
    m_share->setSingleStep(0.1);
    m_supervisor = finder(Found::Kind::People, m_workspace, this);
    m_note = new QLineEdit(this);
    connect(m_site, &FinderField::chosen, this, &PlacementDialog::readDepartments);
    connect(m_department, &QComboBox::currentIndexChanged, this, &PlacementDialog::proposeField);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        // Rotations train; who sends is asked of the other kinds only.
        m_rows->setRowVisible(m_fromSite->parentWidget(),
                              m_kind->currentData().toInt() > int(PlacementKind::GeneralOutpatient));
    });
}

void PlacementDialog::addRow(const char *column, QWidget *field)
{
    const QString label = words::fieldLabel("placement", column);
    field->setAccessibleName(label);
    auto *issue = new IssueLabel(field);
    auto *box = new QWidget;
    auto *both = new QVBoxLayout(box);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addWidget(field);
    both->addWidget(issue);
    m_rows->addRow(label, box);
    m_issues.insert(QString::fromLatin1(column), {field, issue});
}

void PlacementDialog::fill()
{
    const Placement &placement = m_line.placement;
    m_person->setChosen(placement.person, m_line.personName);
    m_kind->setCurrentIndex(m_kind->findData(int(placement.kind)));
    m_rows->setRowVisible(m_fromSite->parentWidget(), placement.kind > PlacementKind::GeneralOutpatient);
    m_site->setChosen(placement.site, m_line.siteName);
    m_fromSite->setChosen(placement.fromSite.value_or(0), m_line.fromSiteName);
    m_field->setText(placement.field);
    m_from->setDay(placement.from);
    m_to->setDay(placement.to);
    m_share->setValue(placement.share);
    m_supervisor->setChosen(placement.supervisor.value_or(0), m_line.supervisorName);
    m_note->setText(placement.note);
    readDepartments();
}

void PlacementDialog::readDepartments()
{
    using Departments = std::vector<Department>;
    m_workspace.read<Departments>(
        this,
        [site = m_site->key()](storage::Database &database, const query::CancelToken &) {
            return query::departmentsOf(database, site);
        },
        [this](const Result<Departments> &departments) {
            const QSignalBlocker quiet(m_department);
            m_departments = departments ? departments.value() : Departments();
            m_department->clear();
            m_department->addItem(tr("None"), Key(0));
            for (const Department &department : m_departments)
                m_department->addItem(department.name, department.id);
            m_department->setCurrentIndex(std::max(0, m_department->findData(m_line.placement.department.value_or(0))));
            proposeField();
        });
}

void PlacementDialog::proposeField()
{
    const int at = m_department->currentIndex() - 1;
    const QString field = at < 0 || at >= int(m_departments.size()) ? QString() : m_departments[size_t(at)].field;
    m_field->setPlaceholderText(field.isEmpty() ? QString() : tr("As the department: %1").arg(field));
}

Placement PlacementDialog::entered() const
{
    Placement placement = m_line.placement;
    placement.person = m_person->key();
    placement.kind = PlacementKind(m_kind->currentData().toInt());
    placement.site = m_site->key();
    placement.fromSite = m_fromSite->parentWidget()->isHidden() ? std::nullopt : chosen(*m_fromSite);
    const Key department = m_department->currentData().value<Key>();
    placement.department = department ? std::optional(department) : std::nullopt;
    placement.field = m_field->text().trimmed();
    placement.from = m_from->day();
    placement.to = m_to->day();
    placement.share = m_share->value();
    placement.supervisor = chosen(*m_supervisor);
    placement.note = m_note->text().trimmed();
    return placement;
}

bool PlacementDialog::showIssues(const std::vector<Issue> &issues)
{
    for (const auto &at : std::as_const(m_issues))
        at.second->clear();
    QWidget *first = nullptr;
    for (const Issue &issue : issues) {
        const auto at = m_issues.constFind(issue.field);
        if (at == m_issues.constEnd())
            continue;
        const bool wrong = issue.severity == Issue::Severity::Error;
        at->second->say(words::issueText(issue, words::fieldLabel("placement", issue.field.toUtf8())),
                        wrong ? State::Bad : State::Warning);
        if (wrong && !first)
            first = at->first;
    }
    if (first)
        first->setFocus();
    return first != nullptr;
}

void PlacementDialog::save()
{
    const Placement placement = entered();
    std::vector<Issue> issues = validate(placement);
    // Names that were typed and lead to nobody must not get lost in silence.
    for (const auto &[field, column] : {std::pair{m_supervisor, "supervisor"}, std::pair{m_fromSite, "from_site"}})
        if (field->isOpen())
            issues.push_back({QString::fromLatin1(column), IssueCode::Unknown, {field->text()}});
    if (showIssues(issues))
        return;
    m_workspace.submit(edit::savePlacement(placement, m_person->text()), this,
                       [this](const Result<edit::ChangeSet> &done) {
                           if (done)
                               accept();
                           else if (!showIssues(done.error().issues))
                               m_issues.value(QStringLiteral("person")).second->say(words::errorText(done.error()));
                       });
}

} // namespace kz

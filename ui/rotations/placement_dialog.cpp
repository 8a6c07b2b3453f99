#include "ui/rotations/placement_dialog.h"

#include "models/edit/rotation_actions.h"
#include "models/items/found_model.h"
#include "models/query/administration.h"
#include "models/words/words.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"

#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QShowEvent>

namespace kz {

namespace {

std::optional<Key> chosen(const FinderField &field)
{
    return field.key() ? std::optional(field.key()) : std::nullopt;
}

/// Rotations train; who sends is asked of the other kinds only.
bool isSent(PlacementKind kind)
{
    return kind > PlacementKind::GeneralOutpatient;
}

} // namespace

PlacementDialog::PlacementDialog(items::Workspace &workspace, const query::PlacementRow &line, QWidget *parent)
    : FormDialog(line.placement.id ? tr("Change placement") : tr("New placement"), tr("Save"),
                 {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_line(line)
{
    makeFields();
    const auto addColumn = [this](const char *column, QWidget *control, bool required = false) {
        addField(QString::fromLatin1(column), words::fieldLabel("placement", column), control, required);
    };
    addColumn("person", m_person, true);
    addColumn("kind", m_kind, true);
    addColumn("site", m_site, true);
    addColumn("from_site", m_fromSite);
    addColumn("department", m_department);
    addColumn("field", m_field);
    addColumn("from_day", m_from, true);
    addColumn("to_day", m_to, true);
    addColumn("share", m_share, true);
    addColumn("supervisor", m_supervisor);
    addColumn("note", m_note);
    connect(m_site, &FinderField::chosen, this, &PlacementDialog::readDepartments);
    connect(m_department, &QComboBox::currentIndexChanged, this, &PlacementDialog::proposeField);
    connect(m_field, &QComboBox::editTextChanged, this, &PlacementDialog::checkAgain);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        setFieldVisible(QStringLiteral("from_site"), isSent(PlacementKind(m_kind->currentData().toInt())));
    });
    fill();
    if (!m_workspace.may(edit::Grant::PlanRotations)) {
        setWindowTitle(tr("Placement"));
        setReadOnly(m_workspace.refusal(edit::Grant::PlanRotations));
    }
}

void PlacementDialog::makeFields()
{
    m_person = new FinderField(items::FoundModel::people(m_workspace));
    m_kind = new QComboBox;
    for (const auto &entry : EnumTable<PlacementKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_site = new FinderField(items::FoundModel::sites(m_workspace));
    m_fromSite = new FinderField(items::FoundModel::sites(m_workspace));
    m_department = new QComboBox;
    m_field = new QComboBox;
    m_field->setEditable(true);
    m_field->setInsertPolicy(QComboBox::NoInsert);
    m_field->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_field->completer()->setFilterMode(Qt::MatchContains);
    m_field->lineEdit()->setAccessibleName(words::fieldLabel("placement", "field"));
    m_from = new DayField;
    m_to = new DayField;
    m_share = new QDoubleSpinBox;
    m_share->setRange(0.05, 1.0);
    m_share->setSingleStep(0.1);
    m_supervisor = new FinderField(items::FoundModel::people(m_workspace));
    m_note = new QLineEdit;
}

void PlacementDialog::fill()
{
    const Placement &placement = m_line.placement;
    m_person->setChosen(placement.person, m_line.personName);
    m_kind->setCurrentIndex(m_kind->findData(int(placement.kind)));
    setFieldVisible(QStringLiteral("from_site"), isSent(placement.kind));
    m_site->setChosen(placement.site, m_line.siteName);
    m_fromSite->setChosen(placement.fromSite.value_or(0), m_line.fromSiteName);
    m_field->setEditText(words::clinicalFieldText(placement.field));
    m_from->setDay(placement.id == 0 && !placement.from.isValid() ? m_workspace.clock().today() : placement.from);
    m_to->setDay(placement.to);
    m_share->setValue(placement.share);
    m_supervisor->setChosen(placement.supervisor.value_or(0), m_line.supervisorName);
    m_note->setText(placement.note);
    readFields();
    readDepartments();
}

void PlacementDialog::readFields()
{
    m_workspace.read<QStringList>(
        this, [](storage::Database &database, const query::CancelToken &) { return query::clinicalFields(database); },
        [this](const Result<QStringList> &fields) {
            const QSignalBlocker quiet(m_field);
            const QString typed = m_field->currentText();
            m_field->clear();
            m_field->addItem(QString(), QString());
            m_fields = items::ClinicalFields(fields ? fields.value() : QStringList());
            for (const QString &code : m_fields.offered())
                m_field->addItem(words::clinicalFieldText(code), code);
            m_field->setCurrentIndex(m_field->findText(typed));
            m_field->setEditText(typed);
            m_knowsFields = bool(fields);
            checkAgain();
            if (!fields)
                refuse(fields.error());
        });
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
            if (!departments)
                refuse(departments.error());
        });
}

void PlacementDialog::proposeField()
{
    const int at = m_department->currentIndex() - 1;
    const QString code = at < 0 || at >= int(m_departments.size()) ? QString() : m_departments[size_t(at)].field;
    m_field->lineEdit()->setPlaceholderText(
        code.isEmpty() ? QString() : tr("As the department: %1").arg(words::clinicalFieldText(code)));
}

/// The code of what stands there: of the words chosen or typed, else the text as it is.
QString PlacementDialog::field() const
{
    const QString typed = m_field->currentText().trimmed();
    // What stood there before keeps its code, whatever the file asks for today.
    const QString before = m_line.placement.field;
    return typed == words::clinicalFieldText(before) ? before : m_fields.codeOf(typed);
}

Placement PlacementDialog::entered() const
{
    Placement placement = m_line.placement;
    placement.person = m_person->key();
    placement.kind = PlacementKind(m_kind->currentData().toInt());
    placement.site = m_site->key();
    placement.fromSite = isSent(placement.kind) ? chosen(*m_fromSite) : std::nullopt;
    const Key department = m_department->currentData().value<Key>();
    placement.department = department ? std::optional(department) : std::nullopt;
    placement.field = field();
    placement.from = m_from->day();
    placement.to = m_to->day();
    placement.share = m_share->value();
    placement.supervisor = chosen(*m_supervisor);
    placement.note = m_note->text().trimmed();
    return placement;
}

std::vector<Issue> PlacementDialog::issues() const
{
    const Placement placement = entered();
    std::vector<Issue> found = validate(placement);
    // A field that neither a rule nor a department knows is stored and counts nowhere; what stood there before was
    // noticed then.
    if (m_knowsFields && placement.field != m_line.placement.field)
        if (auto notice = m_fields.notice(QStringLiteral("field"), placement.field))
            found.push_back(*std::move(notice));
    return found;
}

/// A stay whose person is known begins with where.
void PlacementDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    if (!event->spontaneous() && m_line.placement.person && !m_line.placement.site)
        m_site->setFocus();
}

void PlacementDialog::submit()
{
    m_workspace.submit(edit::savePlacement(entered(), m_person->text()), this, answered());
}

} // namespace kz

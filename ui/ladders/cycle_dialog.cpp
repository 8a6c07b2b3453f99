#include "ui/ladders/cycle_dialog.h"

#include "models/edit/plan_actions.h"
#include "models/words/words.h"
#include "ui/ladders/key_combo.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace kz {

namespace {

constexpr int textLines = 2;
constexpr double unmeasured = -1; ///< what the box shows as "–"
constexpr double mostMonths = 600;
constexpr int mostPeople = 1'000'000;

QPlainTextEdit *textField(const QString &text)
{
    auto *field = new QPlainTextEdit(text);
    field->setTabChangesFocus(true);
    field->setFixedHeight(field->fontMetrics().lineSpacing() * textLines + 2 * (field->frameWidth() + 4));
    return field;
}

template <typename E>
QComboBox *choiceOf(E chosen)
{
    auto *box = new QComboBox;
    for (const auto &entry : EnumTable<E>::entries)
        box->addItem(words::enumText(entry.value), int(entry.value));
    box->setCurrentIndex(box->findData(int(chosen)));
    return box;
}

QString labelOf(const FrameworkVersion &version)
{
    return version.label.isEmpty() ? words::enumText(version.status) : words::versionText(version.label);
}

} // namespace

MeasuredField::MeasuredField(const QString &name, QWidget *parent)
    : QWidget(parent), m_day(new DayField), m_take(new QPushButton(tr("Take from the file"))),
      m_value(new QDoubleSpinBox), m_people(new QSpinBox)
{
    setFocusProxy(m_day);
    m_day->setAccessibleName(tr("%1, day").arg(name));
    m_day->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    m_take->setAutoDefault(false);
    m_take->setToolTip(tr("Reckons the figure as of the day"));
    m_take->setAccessibleName(tr("%1: take from the file").arg(name));
    m_value->setAccessibleName(name);
    m_value->setDecimals(1);
    m_value->setSpecialValueText(QStringLiteral("–"));
    m_people->setAccessibleName(tr("%1, number of people").arg(name));
    m_people->setRange(0, mostPeople);
    m_people->setPrefix(tr("n = "));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_day);
    row->addWidget(m_take);
    row->addWidget(m_value, 1);
    row->addWidget(m_people, 1);
    setTabOrder(m_day, m_take);
    setTabOrder(m_take, m_value);
    setTabOrder(m_value, m_people);
    connect(m_take, &QPushButton::clicked, this, [this] { Q_EMIT measureAsked(m_day->day()); });
    connect(m_day, &DayField::dayChanged, this, &MeasuredField::changed);
    connect(m_value, &QDoubleSpinBox::valueChanged, this, &MeasuredField::changed);
    connect(m_people, &QSpinBox::valueChanged, this, &MeasuredField::changed);
    setMeasure(m_measure);
}

void MeasuredField::setMeasure(CycleMeasure measure)
{
    m_measure = measure;
    const bool months = measure == CycleMeasure::MedianMonths;
    m_value->setRange(unmeasured, months ? mostMonths : 100);
    m_value->setSuffix(months ? tr(" months") : QStringLiteral(" %"));
}

void MeasuredField::setFigure(QDate day, std::optional<double> value, std::optional<int> people)
{
    m_day->setDay(day);
    const double shown = m_measure == CycleMeasure::MedianMonths ? 1 : 100;
    m_value->setValue(value ? *value * shown : unmeasured);
    m_people->setValue(people.value_or(0));
}

QDate MeasuredField::day() const
{
    return m_day->day();
}

std::optional<double> MeasuredField::value() const
{
    if (m_value->value() < 0)
        return std::nullopt;
    return m_measure == CycleMeasure::MedianMonths ? m_value->value() : m_value->value() / 100;
}

std::optional<int> MeasuredField::people() const
{
    return value() ? std::optional(m_people->value()) : std::nullopt;
}

void MeasuredField::setPossible(bool possible)
{
    m_take->setEnabled(possible);
}

CycleDialog::CycleDialog(items::Workspace &workspace, const query::CycleLine &line, query::Outcomes outcomes,
                         QWidget *parent)
    : FormDialog(line.cycle.id ? tr("Change improvement cycle") : tr("New improvement cycle"), tr("Save"),
                 {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_cycle(line.cycle), m_kept{.key = line.cycle.requirement.value_or(0),
                                                          .code = line.requirementCode,
                                                          .title = line.requirement},
      m_outcomes(std::move(outcomes)), m_aim(textField(m_cycle.aim)), m_measure(choiceOf(m_cycle.measure)),
      m_version(new QComboBox), m_requirement(new QComboBox),
      m_baseline(new MeasuredField(words::fieldLabel("improvement_cycle", "baseline"))),
      m_change(textField(m_cycle.change)), m_changedOn(new DayField), m_resultVersion(new QComboBox),
      m_result(new MeasuredField(words::fieldLabel("improvement_cycle", "result"))),
      m_decision(choiceOf(m_cycle.decision)), m_learned(textField(m_cycle.learned))
{
    m_resultVersion->addItem(tr("The same"), QVariant::fromValue(Key(0)));
    for (const query::VersionOutcome &one : m_outcomes.versions)
        for (QComboBox *box : {m_version, m_resultVersion})
            box->addItem(labelOf(one.version), QVariant::fromValue(one.version.id));
    // One without people is not among them, and stays what the cycle says.
    const auto keep = [](QComboBox *box, std::optional<Key> key, const QString &label) {
        if (key && *key && box->findData(QVariant::fromValue(*key)) < 0)
            box->addItem(words::versionText(label), QVariant::fromValue(*key));
        choose(box, key);
    };
    keep(m_version, m_cycle.version, line.version);
    keep(m_resultVersion, m_cycle.resultVersion, line.resultVersion);
    m_requirement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_requirement->setMinimumContentsLength(30);
    m_changedOn->setDay(m_cycle.changedOn);
    for (MeasuredField *field : {m_baseline, m_result})
        field->setMeasure(m_cycle.measure);
    const QDate today = workspace.clock().today();
    m_baseline->setFigure(m_cycle.id || m_cycle.baselineDay.isValid() ? m_cycle.baselineDay : today, m_cycle.baseline,
                          m_cycle.baselinePeople);
    m_result->setFigure(m_cycle.resultDay, m_cycle.result, m_cycle.resultPeople);
    addFields();
    if (!line.previousAim.isEmpty())
        setNote(tr("Goes on from: %1").arg(line.previousAim.simplified()));
    fillRequirements();
    choose(m_requirement, m_cycle.requirement);
    const auto forgetBoth = [this] { forgetFigures({m_baseline, m_result}); };
    connect(m_version, &QComboBox::currentIndexChanged, this, &CycleDialog::fillRequirements);
    for (QComboBox *box : {m_version, m_requirement, m_measure})
        connect(box, &QComboBox::currentIndexChanged, this, forgetBoth);
    connect(m_resultVersion, &QComboBox::currentIndexChanged, this, [this] { forgetFigures({m_result}); });
    connect(m_measure, &QComboBox::currentIndexChanged, this, &CycleDialog::showMeasure);
    for (MeasuredField *field : {m_baseline, m_result}) {
        connect(field, &MeasuredField::changed, this, &CycleDialog::checkAgain);
        connect(field, &MeasuredField::measureAsked, this, [this, field](QDate day) { measure(field, day); });
    }
    showMeasure();
}

CycleDialog::~CycleDialog()
{
    if (m_reading)
        m_reading->cancel();
}

void CycleDialog::addFields()
{
    const auto add = [this](const char *column, QWidget *control, bool required = false) {
        addField(QLatin1String(column), words::fieldLabel("improvement_cycle", column), control, required);
    };
    add("aim", m_aim, true);
    add("measure", m_measure, true);
    add("version", m_version, true);
    add("requirement", m_requirement, true);
    add("baseline", m_baseline);
    add("change_made", m_change);
    add("changed_on", m_changedOn);
    add("result_version", m_resultVersion);
    add("result", m_result);
    add("decision", m_decision);
    add("learned", m_learned);
}

/// Those of the version; the one that was chosen stays where the version has one of its code.
void CycleDialog::fillRequirements()
{
    const QString before = requirementCode();
    m_requirement->clear();
    m_requirement->addItem(QStringLiteral("–"), QVariant::fromValue(Key(0)));
    const auto offer = [&](const query::UnmetShare &one) {
        m_requirement->addItem(words::withoutFullStop(words::pick(one.title.ja, one.title.en)),
                               QVariant::fromValue(one.key));
        if (one.code == before)
            m_requirement->setCurrentIndex(m_requirement->count() - 1);
    };
    const Key wanted = chosen(m_version).value_or(0);
    const auto version = std::ranges::find(m_outcomes.versions, wanted,
                                           [](const query::VersionOutcome &one) { return one.version.id; });
    if (version != m_outcomes.versions.end())
        std::ranges::for_each(version->requirements, offer);
    // Where everybody was moved on, the version is not counted, and the cycle is of it all the same.
    if (m_kept.key != 0 && wanted == m_cycle.version && m_requirement->findData(QVariant::fromValue(m_kept.key)) < 0)
        offer(m_kept);
}

QString CycleDialog::requirementCode() const
{
    const Key key = chosen(m_requirement).value_or(0);
    if (key != 0 && key == m_kept.key)
        return m_kept.code;
    for (const query::VersionOutcome &one : m_outcomes.versions)
        if (const auto found = std::ranges::find(one.requirements, key, &query::UnmetShare::key);
            found != one.requirements.end())
            return found->code;
    return {};
}

void CycleDialog::showMeasure()
{
    const auto wanted = CycleMeasure(m_measure->currentData().toInt());
    setFieldVisible(QStringLiteral("requirement"), wanted == CycleMeasure::ShareUnmet);
    for (MeasuredField *field : {m_baseline, m_result}) {
        field->setMeasure(wanted);
        field->setPossible(!m_outcomes.versions.empty());
    }
}

/// What was measured is no figure of another measure, nor of other people: 42% are not 42 months.
void CycleDialog::forgetFigures(const std::vector<MeasuredField *> &fields)
{
    if (m_reading)
        m_reading->cancel();
    for (MeasuredField *field : fields) {
        if (!field->value())
            continue;
        field->setFigure(field->day(), std::nullopt, std::nullopt);
        setNote(tr("The figure was of something else and is cleared: take it anew."));
    }
}

/// As of the day, in the version that the field speaks of.
void CycleDialog::measure(MeasuredField *field, QDate day)
{
    if (m_reading)
        m_reading->cancel();
    const QDate asked = day.isValid() ? day : m_workspace.clock().today();
    const Key version
        = field == m_result && chosen(m_resultVersion) ? *chosen(m_resultVersion) : chosen(m_version).value_or(0);
    using Read = query::VersionOutcome;
    m_reading = m_workspace.read<Read>(
        this,
        [version, asOf = query::AsOf::on(asked, m_workspace.clock()),
         plans = &m_workspace.plans()](storage::Database &database, const query::CancelToken &token) {
            return query::versionOutcome(database, *plans, version, asOf, token);
        },
        [this, field, asked](const Result<Read> &read) {
            if (!read)
                return refuse(read.error());
            const auto figure
                = query::figureOf(read.value(), CycleMeasure(m_measure->currentData().toInt()), requirementCode());
            setNote(figure ? QString() : tr("On this day there is nobody to be measured by it."));
            field->setFigure(asked, figure ? std::optional(figure->value) : std::nullopt,
                             figure ? std::optional(figure->people) : std::nullopt);
        });
}

ImprovementCycle CycleDialog::entered() const
{
    ImprovementCycle cycle = m_cycle;
    cycle.aim = m_aim->toPlainText().trimmed();
    cycle.measure = CycleMeasure(m_measure->currentData().toInt());
    cycle.version = chosen(m_version).value_or(0);
    cycle.requirement = cycle.measure == CycleMeasure::ShareUnmet ? chosen(m_requirement) : std::nullopt;
    cycle.baselineDay = m_baseline->value() ? m_baseline->day() : QDate();
    cycle.baseline = m_baseline->value();
    cycle.baselinePeople = m_baseline->people();
    cycle.change = m_change->toPlainText().trimmed();
    cycle.changedOn = m_changedOn->day();
    cycle.resultVersion = chosen(m_resultVersion);
    cycle.resultDay = m_result->value() ? m_result->day() : QDate();
    cycle.result = m_result->value();
    cycle.resultPeople = m_result->people();
    cycle.decision = CycleDecision(m_decision->currentData().toInt());
    cycle.learned = m_learned->toPlainText().trimmed();
    return cycle;
}

/// The parts of a figure stand in one field.
std::vector<Issue> CycleDialog::issues() const
{
    std::vector<Issue> found = validate(entered());
    for (Issue &issue : found)
        issue.field = issue.field.section(QStringLiteral("_people"), 0, 0).section(QStringLiteral("_day"), 0, 0);
    return found;
}

void CycleDialog::submit()
{
    m_workspace.submit(edit::saveCycle(entered()), this, answered());
}

} // namespace kz

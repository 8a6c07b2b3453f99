#include "ui/ladders/rule_parameters.h"

#include "models/items/clinical_fields.h"
#include "models/words/words.h"
#include "ui/ladders/choice_button.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/rows_editor.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

#include <functional>

namespace kz {

namespace {

using Kinds = quint32;

constexpr Kinds bit(RequirementKind kind)
{
    return 1u << int(kind);
}
constexpr Kinds rating = bit(RequirementKind::Rating);
constexpr Kinds log = bit(RequirementKind::Log);
constexpr Kinds weeks = bit(RequirementKind::Weeks);
constexpr Kinds tenure = bit(RequirementKind::Tenure);
constexpr Kinds limit = bit(RequirementKind::AbsenceLimit);
constexpr Kinds kOfN = bit(RequirementKind::KOfN);
constexpr Kinds credits = bit(RequirementKind::Credits);
constexpr Kinds certificate = bit(RequirementKind::Certificate);
constexpr Kinds module = bit(RequirementKind::Module);
constexpr Kinds interview = bit(RequirementKind::Interview);

enum class Shape { Number, Flag, One, Some, Text, LevelCode, Lines };

template <typename E>
RuleParameters::Choices choicesOf()
{
    RuleParameters::Choices choices;
    for (const auto &entry : EnumTable<E>::entries)
        if (entry.code[0] != '\0')
            choices.emplace_back(QLatin1String(entry.code), words::enumText(entry.value));
    return choices;
}

RuleParameters::Choices clinicalFields()
{
    RuleParameters::Choices choices;
    const items::ClinicalFields fields;
    for (const QString &code : fields.offered())
        choices.emplace_back(code, words::clinicalFieldText(code));
    return choices;
}

/// As rule.h has them.
struct Spec {
    const char *name;
    Shape shape;
    Kinds kinds;
    RuleParameters::Choices (*choices)() = nullptr;
};
constexpr Spec specs[] = {
    {"need", Shape::Number, rating | log | weeks | tenure | limit | kOfN | credits | module | interview},
    {"unit", Shape::One, rating | log | weeks | tenure | limit | module, choicesOf<progress::Unit>},
    {"each", Shape::Flag, rating | log | module},
    {"threshold", Shape::Number, rating},
    {"distinct_assessors", Shape::Number, rating},
    {"assessor_kinds", Shape::Some, rating, choicesOf<AssessorKind>},
    {"window_months", Shape::Number, rating | log | credits | module | interview},
    {"roles", Shape::Some, log, choicesOf<TraineeRole>},
    {"settings", Shape::Some, log | weeks, choicesOf<CareSetting>},
    {"countersigned", Shape::Flag, rating | log | weeks},
    {"fields", Shape::Some, rating | log | weeks, clinicalFields},
    {"substitutes", Shape::Lines, weeks, clinicalFields},
    {"minimum_block_days", Shape::Number, weeks},
    {"minimum_share", Shape::Number, weeks},
    {"placement_kinds", Shape::Some, weeks, choicesOf<PlacementKind>},
    {"exclusive_group", Shape::Text, weeks},
    {"site_kinds", Shape::Some, rating | log | weeks, choicesOf<SiteKind>},
    {"remote", Shape::Flag, rating | log | weeks},
    {"beds_below", Shape::Number, rating | log | weeks},
    {"depopulated", Shape::Flag, rating | log | weeks},
    {"tenure_of", Shape::One, tenure, choicesOf<progress::TenureOf>},
    {"level", Shape::LevelCode, tenure},
    {"pause_days", Shape::Number, tenure},
    {"code", Shape::Text, certificate},
    {"scheme", Shape::Text, credits},
    {"since_enrolment", Shape::Flag, credits | module | interview},
    {"yearly_minimum", Shape::Number, credits},
    {"event_kinds", Shape::Some, module, choicesOf<EventKind>},
    {"interview_kinds", Shape::Some, interview, choicesOf<InterviewKind>},
    {"agreed", Shape::Flag, interview},
    {"keeps_level", Shape::Flag, rating | log | credits | certificate | module | interview},
};

QString memberLabel(const char *name)
{
    return words::fieldLabel("rule", name);
}

void fill(QComboBox *combo, const QString &none, const RuleParameters::Choices &choices)
{
    combo->addItem(none, QString());
    for (const auto &[code, text] : choices)
        combo->addItem(text, code);
}

const QString fieldsColumn = QStringLiteral("fields");
const QString capColumn = QStringLiteral("cap");

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        texts.append(one.toString());
    return texts;
}

/// A number as it is typed; what is none stays as it is, for the engine to refuse.
QJsonValue numberOr(const QString &text)
{
    bool isNumber = false;
    const double number = text.normalized(QString::NormalizationForm_KC).toDouble(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(text);
}

/// The lines that say both which fields and how much.
QJsonValue substitutesIn(const RowsEditor *rows)
{
    QJsonArray all;
    for (int row = 0; row < rows->rows(); ++row) {
        const QStringList fields = rows->cell<ChoiceButton>(row, fieldsColumn)->marked();
        const QString cap = rows->cell<QLineEdit>(row, capColumn)->text().trimmed();
        if (!fields.isEmpty() && !cap.isEmpty())
            all.append(QJsonObject{{fieldsColumn, QJsonArray::fromStringList(fields)}, {capColumn, numberOr(cap)}});
    }
    return all.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(all);
}

void showSubstitutes(RowsEditor *rows, const QJsonValue &value)
{
    if (substitutesIn(rows) == value)
        return; // a line that is not complete yet stays
    rows->clear();
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        const int row = rows->addRow(0);
        const QJsonObject said = one.toObject();
        rows->cell<ChoiceButton>(row, fieldsColumn)->setMarked(textsOf(said.value(fieldsColumn)));
        rows->cell<QLineEdit>(row, capColumn)->setText(QString::number(said.value(capColumn).toDouble()));
    }
}

void showValue(QWidget *control, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(control)) {
        line->setText(value.isDouble() ? QString::number(value.toDouble()) : value.toString());
    } else if (auto *flag = qobject_cast<QCheckBox *>(control)) {
        flag->setChecked(value.toBool());
    } else if (auto *combo = qobject_cast<QComboBox *>(control)) {
        combo->setCurrentIndex(std::max(0, combo->findData(value.toString())));
    } else if (auto *some = qobject_cast<ChoiceButton *>(control)) {
        some->setMarked(textsOf(value));
    } else if (auto *rows = qobject_cast<RowsEditor *>(control)) {
        showSubstitutes(rows, value);
    }
}

/// Undefined: nothing is said there.
QJsonValue valueIn(const QWidget *control, Shape shape)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(control)) {
        const QString text = line->text().trimmed();
        if (text.isEmpty())
            return QJsonValue::Undefined;
        return shape == Shape::Number ? numberOr(text) : QJsonValue(text);
    }
    if (const auto *flag = qobject_cast<const QCheckBox *>(control))
        return flag->isChecked() ? QJsonValue(true) : QJsonValue(QJsonValue::Undefined);
    if (const auto *combo = qobject_cast<const QComboBox *>(control)) {
        const QString code = combo->currentData().toString();
        return code.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(code);
    }
    if (const auto *rows = qobject_cast<const RowsEditor *>(control))
        return substitutesIn(rows);
    const auto *some = qobject_cast<const ChoiceButton *>(control);
    const QStringList codes = some ? some->marked() : QStringList();
    return codes.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QJsonArray::fromStringList(codes));
}

/// From now on it shows what is stored.
void finishLine(QLineEdit *line, const std::function<void()> &tell)
{
    line->setModified(false);
    tell();
}

} // namespace

RuleParameters::RuleParameters(QWidget *parent) : QWidget(parent), m_rows(new QFormLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setHorizontalSpacing(space::groups);
    m_rows->setVerticalSpacing(space::inside);
}

QWidget *RuleParameters::makeControl(int at, const Choices &levels)
{
    const Spec &spec = specs[at];
    const auto tell = [this] {
        if (!m_showing)
            Q_EMIT changed();
    };
    switch (spec.shape) {
    case Shape::Flag: {
        auto *flag = new QCheckBox(memberLabel(spec.name));
        connect(flag, &QCheckBox::toggled, this, tell);
        return flag;
    }
    case Shape::One:
    case Shape::LevelCode: {
        auto *combo = new QComboBox;
        fill(combo, tr("As usual"), spec.choices ? spec.choices() : levels);
        combo->view()->setAccessibleName(memberLabel(spec.name));
        connect(combo, &QComboBox::activated, this, tell);
        return combo;
    }
    case Shape::Some: {
        auto *some = new ChoiceButton(spec.choices(), tr("Any"));
        connect(some, &ChoiceButton::changed, this, tell);
        return some;
    }
    case Shape::Lines:
        return makeSubstitutes(spec.choices);
    case Shape::Number:
    case Shape::Text:
        break;
    }
    auto *line = new QLineEdit;
    line->setPlaceholderText(spec.shape == Shape::Number ? tr("As usual") : tr("Nothing"));
    connect(line, &QLineEdit::editingFinished, this, [line, tell] { finishLine(line, tell); });
    connect(line, &QLineEdit::textEdited, this, &RuleParameters::typed);
    return line;
}

QWidget *RuleParameters::makeSubstitutes(Choices (*choices)())
{
    const auto tell = [this] {
        if (!m_showing)
            Q_EMIT changed();
    };
    const auto fields = [this, choices, tell]() -> QWidget * {
        auto *some = new ChoiceButton(choices(), tr("Choose…"));
        connect(some, &ChoiceButton::changed, this, tell);
        return some;
    };
    const auto cap = [this, tell]() -> QWidget * {
        auto *line = new QLineEdit;
        connect(line, &QLineEdit::editingFinished, this, [line, tell] { finishLine(line, tell); });
        return line;
    };
    auto *rows = new RowsEditor(
        {{fieldsColumn, tr("These fields instead"), 3, fields}, {capColumn, tr("At most, counted alike"), 2, cap}},
        tr("Add what may stand in"), tr("Remove this line"));
    connect(rows, &RowsEditor::changed, this, [this, rows, tell] {
        // A line that was taken away is gone at once; a figure is typed to its end first.
        const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        if (line && rows->isAncestorOf(line))
            Q_EMIT typed();
        else
            tell();
    });
    return rows;
}

void RuleParameters::makeFields(RequirementKind kind, const Choices &levels)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    m_fields.clear();
    m_kind = kind;
    m_levels = levels;
    QWidget *before = m_before;
    for (int at = 0; at < int(std::size(specs)); ++at) {
        const Spec &spec = specs[at];
        if ((spec.kinds & bit(kind)) == 0)
            continue;
        QWidget *control = makeControl(at, levels);
        control->setAccessibleName(memberLabel(spec.name));
        control->setObjectName(QLatin1String(spec.name));
        auto *issue = new IssueLabel(control);
        auto *box = new QWidget;
        auto *both = new QVBoxLayout(box);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(0);
        both->addWidget(control);
        both->addWidget(issue);
        auto *caption = new QLabel(spec.shape == Shape::Flag ? QString() : memberLabel(spec.name));
        caption->setBuddy(control);
        m_rows->addRow(caption, box);
        m_fields.push_back({spec.name, control, issue});
        if (auto *rows = qobject_cast<RowsEditor *>(control)) {
            rows->comeAfter(before);
            before = rows->lastFocus();
        } else {
            if (before)
                setTabOrder(before, control);
            before = control;
        }
    }
}

void RuleParameters::show(RequirementKind kind, const QString &parameters, const Choices &levels, bool another)
{
    m_showing = true;
    if (kind != m_kind || m_fields.empty() || levels != m_levels)
        makeFields(kind, levels);
    const QJsonObject given = QJsonDocument::fromJson(parameters.toUtf8()).object();
    const auto isWrittenIn = [](const QWidget *control) { // and is not finished yet
        const auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        return line && line->isModified() && (line == control || control->isAncestorOf(line));
    };
    for (const Field &field : m_fields) {
        if (auto *rows = qobject_cast<RowsEditor *>(field.control); rows && another)
            rows->clear();
        if (another || !isWrittenIn(field.control))
            showValue(field.control, given.value(QLatin1String(field.name)));
    }
    m_showing = false;
}

bool RuleParameters::say(const QString &member, const QString &words, State state)
{
    const auto field = std::ranges::find(m_fields, member, [](const Field &one) { return QLatin1String(one.name); });
    if (field == m_fields.end())
        return false;
    field->issue->say(words, state);
    return true;
}

void RuleParameters::clearIssues()
{
    for (const Field &field : m_fields)
        field.issue->clear();
}

QString RuleParameters::entered() const
{
    QJsonObject parameters;
    for (const Field &field : m_fields) {
        const auto spec
            = std::ranges::find_if(specs, [&](const Spec &one) { return qstrcmp(one.name, field.name) == 0; });
        if (const QJsonValue value = valueIn(field.control, spec->shape); !value.isUndefined())
            parameters.insert(QLatin1String(field.name), value);
    }
    return parameters.isEmpty() ? QString()
                                : QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact));
}

} // namespace kz

#include "ui/widgets/labelled_fields.h"

#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/issue_label.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace kz {

LabelledFields::LabelledFields(FormWording wording, QObject *parent)
    : QObject(parent), m_wording(std::move(wording)) { }

void LabelledFields::add(QFormLayout *rows, const QString &field, const QString &label, QWidget *control, bool required)
{
    control->setObjectName(field);
    control->setAccessibleName(label);
    auto *issue = new IssueLabel(control);
    auto *box = new QWidget;
    auto *both = new QVBoxLayout(box);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(0);
    both->addWidget(control);
    both->addWidget(issue);
    auto *caption = new QLabel(required ? tr("%1 (required)").arg(label) : label);
    caption->setBuddy(control);
    rows->addRow(caption, box);
    m_rows.push_back({field, label, rows, box, control, issue});
    watch(control);
}

void LabelledFields::watch(QWidget *control)
{
    if (auto *line = qobject_cast<QLineEdit *>(control))
        connect(line, &QLineEdit::textChanged, this, &LabelledFields::changed);
    if (auto *text = qobject_cast<QPlainTextEdit *>(control))
        connect(text, &QPlainTextEdit::textChanged, this, &LabelledFields::changed);
    if (auto *finder = qobject_cast<FinderField *>(control))
        connect(finder, &FinderField::chosen, this, &LabelledFields::changed);
    if (auto *combo = qobject_cast<QComboBox *>(control)) {
        combo->view()->setAccessibleName(combo->accessibleName());
        connect(combo, &QComboBox::currentIndexChanged, this, &LabelledFields::changed);
    }
    if (auto *number = qobject_cast<QDoubleSpinBox *>(control))
        connect(number, &QDoubleSpinBox::valueChanged, this, &LabelledFields::changed);
}

void LabelledFields::setVisible(const QString &field, bool visible)
{
    if (const Row *row = rowOf(field))
        row->rows->setRowVisible(row->box, visible);
}

QList<QWidget *> LabelledFields::controls() const
{
    QList<QWidget *> all;
    for (const Row &row : m_rows)
        all.append(row.control);
    return all;
}

std::vector<Issue> LabelledFields::misread() const
{
    std::vector<Issue> found;
    for (const Row &row : m_rows) {
        if (row.box->isHidden())
            continue;
        if (const auto *day = qobject_cast<DayField *>(row.control); day && day->isMistaken())
            found.push_back({row.field, IssueCode::NotADate, {day->text()}});
        // A name that was typed and leads to nobody must not get lost in silence.
        if (const auto *finder = qobject_cast<FinderField *>(row.control); finder && finder->isOpen())
            found.push_back({row.field, IssueCode::Unknown, {finder->text()}});
    }
    return found;
}

void LabelledFields::clearIssues()
{
    for (const Row &row : m_rows)
        row.issue->clear();
}

QWidget *LabelledFields::say(const Issue &issue)
{
    const Row *row = rowOf(issue.field);
    if (!row)
        return nullptr;
    if (row->issue->words().isEmpty())
        row->issue->say(words(issue), issue.severity == Issue::Severity::Error ? State::Bad : State::Warning);
    return row->control;
}

QWidget *LabelledFields::say(const Error &error)
{
    const Row *row = rowOf(error.arguments.value(0));
    if (!row || error.code != ErrorCode::AlreadyTaken)
        return nullptr;
    Error told = error;
    told.arguments.first() = row->label;
    row->issue->say(words(told));
    return row->control;
}

QString LabelledFields::words(const Issue &issue) const
{
    return m_wording.issue(issue, labelOf(issue.field));
}

QString LabelledFields::labelOf(const QString &field) const
{
    const Row *row = rowOf(field);
    return row ? row->label : field;
}

const LabelledFields::Row *LabelledFields::rowOf(const QString &field) const
{
    const auto found = std::ranges::find(m_rows, field, &Row::field);
    return found == m_rows.end() ? nullptr : &*found;
}

} // namespace kz

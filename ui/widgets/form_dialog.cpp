#include "ui/widgets/form_dialog.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/finder_field.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QShowEvent>

namespace kz {

namespace {

constexpr int narrowest = 472;

} // namespace

FormDialog::FormDialog(const QString &title, const QString &doIt, Wording wording, QWidget *parent)
    : QDialog(parent), m_wording(std::move(wording)), m_rows(new QFormLayout), m_banner(new Banner),
      m_note(new TextLabel(TextSize::Caption))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setHorizontalSpacing(space::groups);
    m_rows->setVerticalSpacing(space::inside);
    m_banner->clear();
    m_note->setWordWrap(true);
    m_note->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_doIt = buttons->button(QDialogButtonBox::Save);
    m_doIt->setText(doIt);
    m_doIt->setIcon({});
    m_doIt->setProperty("primary", true);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::tryToSubmit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->setMinimumWidth(narrowest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::groups);
    // What comes and goes under the fields makes the dialog larger and smaller, never the fields.
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addWidget(m_banner);
    column->addLayout(m_rows);
    column->addWidget(m_note);
    column->addWidget(buttons);
    m_doIt->setDefault(true); // now that it knows of which window
}

FormDialog::~FormDialog()
{
    // A field that loses the keyboard while it goes still speaks; nobody could answer.
    for (const Row &row : std::as_const(m_fields))
        row.control->disconnect(this);
}

void FormDialog::addField(const QString &field, const QString &label, QWidget *control, bool required)
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
    m_rows->addRow(caption, box);
    m_order.append(control);
    m_fields.insert(field, {label, box, control, issue});
    watch(control);
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (event->spontaneous() || m_order.isEmpty())
        return;
    // From field to field, then to the buttons, which were made before them.
    QWidget *before = m_order.first();
    before->setFocus();
    QList<QWidget *> after = m_order.mid(1);
    for (QPushButton *button : findChildren<QPushButton *>())
        after.append(button);
    for (QWidget *next : std::as_const(after)) {
        setTabOrder(before, next);
        before = next;
    }
}

void FormDialog::watch(QWidget *control)
{
    if (auto *line = qobject_cast<QLineEdit *>(control))
        connect(line, &QLineEdit::textChanged, this, &FormDialog::checkAgain);
    if (auto *finder = qobject_cast<FinderField *>(control))
        connect(finder, &FinderField::chosen, this, &FormDialog::checkAgain);
    if (auto *combo = qobject_cast<QComboBox *>(control)) {
        combo->view()->setAccessibleName(combo->accessibleName());
        connect(combo, &QComboBox::currentIndexChanged, this, &FormDialog::checkAgain);
    }
    if (auto *number = qobject_cast<QDoubleSpinBox *>(control))
        connect(number, &QDoubleSpinBox::valueChanged, this, &FormDialog::checkAgain);
}

void FormDialog::setFieldVisible(const QString &field, bool visible)
{
    m_rows->setRowVisible(m_fields.value(field).box, visible);
}

void FormDialog::setNote(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void FormDialog::refuse(const QString &words, const std::vector<Issue> &issues)
{
    m_doIt->setEnabled(true);
    m_cancel->setAutoDefault(true);
    QWidget *first = show(issues);
    if (!first)
        m_banner->say(State::Bad, words);
    if (QWidget *next = first ? first : m_pressedIn.data())
        next->setFocus();
}

void FormDialog::checkAgain()
{
    std::vector<Issue> found = issues();
    if (!m_tried)
        std::erase_if(found, [](const Issue &issue) { return issue.severity == Issue::Severity::Error; });
    show(found);
}

QWidget *FormDialog::show(const std::vector<Issue> &issues)
{
    m_banner->clear();
    for (const Row &row : std::as_const(m_fields))
        row.issue->clear();
    QWidget *first = nullptr;
    for (const Issue &issue : issues) {
        const bool wrong = issue.severity == Issue::Severity::Error;
        const auto at = m_fields.constFind(issue.field);
        if (at == m_fields.constEnd()) {
            m_banner->say(wrong ? State::Bad : State::Warning, m_wording(issue, issue.field));
            continue;
        }
        if (at->issue->words().isEmpty())
            at->issue->say(m_wording(issue, at->label), wrong ? State::Bad : State::Warning);
        if (!first)
            first = at->control;
    }
    return first;
}

void FormDialog::tryToSubmit()
{
    m_tried = true;
    std::vector<Issue> found = issues();
    for (const Row &row : std::as_const(m_fields)) {
        const QString field = row.control->objectName();
        if (row.box->isHidden())
            continue;
        if (const auto *day = qobject_cast<DayField *>(row.control); day && day->isMistaken())
            found.push_back({field, IssueCode::NotADate, {day->text()}});
        // A name that was typed and leads to nobody must not get lost in silence.
        if (const auto *finder = qobject_cast<FinderField *>(row.control); finder && finder->isOpen())
            found.insert(found.begin(), {field, IssueCode::Unknown, {finder->text()}});
    }
    QWidget *first = show(found);
    QStringList warnings;
    for (const Issue &issue : found)
        warnings.append(issue.field + u':' + issue.arguments.join(u' '));
    if (hasErrors(found)) {
        if (first)
            first->setFocus();
        return;
    }
    if (!warnings.isEmpty() && warnings != m_passing) {
        m_passing = warnings;
        if (first)
            first->setFocus();
        m_banner->say(State::Warning,
                      tr("Please look at what is marked. Press “%1” again to leave it as it is.").arg(m_doIt->text()));
        return;
    }
    // The button that is out of use gives the keyboard to Cancel, which Enter would then press.
    m_pressedIn = focusWidget();
    m_cancel->setAutoDefault(false);
    m_doIt->setEnabled(false);
    if (focusWidget() != m_pressedIn)
        setFocus();
    submit();
}

} // namespace kz

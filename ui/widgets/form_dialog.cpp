#include "ui/widgets/form_dialog.h"

#include "ui/widgets/banner.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAbstractSpinBox>
#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>

namespace kz {

namespace {

constexpr int narrowest = 472;

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
}

/// What Tab comes to in a field: itself and the controls it is made of.
QList<QWidget *> stopsIn(QWidget *field)
{
    QList<QWidget *> stops;
    if (takesTab(field))
        stops.append(field);
    // As they were made: the chain of the keyboard is a ring, and may begin in the middle of them.
    const auto inside = field->findChildren<QWidget *>();
    for (QWidget *each : inside)
        if (takesTab(each) && each->window() == field->window()) // not the list of a choice
            stops.append(each);
    return stops;
}

} // namespace

FormDialog::FormDialog(const QString &title, const QString &doIt, FormWording wording, QWidget *parent)
    : QDialog(parent), m_rows(new QFormLayout), m_fields(new LabelledFields(std::move(wording), this)),
      m_banner(new Banner), m_note(new TextLabel(TextSize::Caption)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_rows->setHorizontalSpacing(space::groups);
    m_rows->setVerticalSpacing(space::inside);
    m_banner->clear();
    m_note->setWordWrap(true);
    m_note->hide();
    m_doIt = m_buttons->button(QDialogButtonBox::Save);
    m_doIt->setText(doIt);
    m_doIt->setIcon({});
    m_doIt->setProperty("primary", true);
    m_cancel = m_buttons->button(QDialogButtonBox::Cancel);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setIcon({});
    connect(m_fields, &LabelledFields::changed, this, &FormDialog::checkAgain);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] { tryToSubmit(nullptr); });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_buttons->setMinimumWidth(narrowest);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::groups);
    // What comes and goes under the fields makes the dialog larger and smaller, never the fields.
    column->setSizeConstraint(QLayout::SetMinimumSize);
    column->addWidget(m_banner);
    column->addLayout(m_rows);
    column->addWidget(m_note);
    column->addWidget(m_buttons);
    m_doIt->setDefault(true); // now that it knows of which window
}

FormDialog::~FormDialog()
{
    // A field that loses the keyboard while it goes still speaks; nobody could answer.
    for (QWidget *control : m_fields->controls())
        control->disconnect(this);
    m_fields->disconnect(this);
}

void FormDialog::addField(const QString &field, const QString &label, QWidget *control, bool required)
{
    m_fields->add(m_rows, field, label, control, required);
}

void FormDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const QList<QWidget *> fields = m_fields->controls();
    if (event->spontaneous() || fields.isEmpty())
        return;
    fields.first()->setFocus();
    orderTabs();
}

bool FormDialog::focusNextPrevChild(bool next)
{
    orderTabs(); // lines and choices that came meanwhile stand behind the buttons
    return QDialog::focusNextPrevChild(next);
}

/// From field to field with all that is in them, then to the buttons, which were made before them.
void FormDialog::orderTabs()
{
    QList<QWidget *> stops;
    const QList<QWidget *> fields = m_fields->controls();
    for (QWidget *field : fields)
        stops += stopsIn(field);
    const auto buttons = m_buttons->findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        stops.append(button);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void FormDialog::setFieldVisible(const QString &field, bool visible)
{
    m_fields->setVisible(field, visible);
}

void FormDialog::setNote(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

QPushButton *FormDialog::addWay(const QString &text)
{
    auto *way = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    way->setAutoDefault(false);
    way->hide();
    m_ways.append(way);
    connect(way, &QPushButton::clicked, this, [this, way] { tryToSubmit(way); });
    return way;
}

void FormDialog::setReadOnly(const QString &why)
{
    const QList<QWidget *> controls = m_fields->controls();
    for (QWidget *control : controls) {
        if (auto *line = qobject_cast<QLineEdit *>(control)) {
            line->setReadOnly(true);
        } else if (auto *figure = qobject_cast<QAbstractSpinBox *>(control)) {
            figure->setReadOnly(true);
            figure->setButtonSymbols(QAbstractSpinBox::NoButtons);
        } else {
            control->setEnabled(false);
        }
    }
    m_doIt->hide();
    for (QPushButton *way : std::as_const(m_ways))
        way->hide();
    setCancelText(tr("Close"));
    m_cancel->setDefault(true);
    setNote(why);
}

void FormDialog::setCancelText(const QString &text)
{
    m_cancel->setText(text);
}

void FormDialog::beginAgain()
{
    setSending(false);
    m_tried = false;
    m_passing.clear();
    show({});
    if (QWidget *next = m_pressedIn.data())
        next->setFocus();
}

/// The button that is out of use gives the keyboard to Cancel, which Enter would then press.
void FormDialog::setSending(bool sending)
{
    m_cancel->setAutoDefault(!sending);
    m_doIt->setEnabled(!sending);
    for (QPushButton *way : std::as_const(m_ways))
        way->setEnabled(!sending);
}

void FormDialog::refuse(const Error &error)
{
    setSending(false);
    QWidget *first = show(error.issues);
    if (!first)
        first = m_fields->say(error);
    if (!first)
        m_banner->say(State::Bad, m_fields->words(error));
    if (QWidget *next = first ? first : m_pressedIn.data())
        next->setFocus();
}

void FormDialog::refuse(const QString &words, const QList<QAction *> &ways)
{
    m_banner->say(State::Bad, words, ways);
}

QPushButton *FormDialog::addButton(const QString &text)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ResetRole);
    button->setAutoDefault(false); // Enter saves
    return button;
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
    m_fields->clearIssues();
    QWidget *first = nullptr;
    for (const Issue &issue : issues) {
        QWidget *control = m_fields->say(issue);
        if (!control)
            m_banner->say(issue.severity == Issue::Severity::Error ? State::Bad : State::Warning,
                          m_fields->words(issue));
        if (!first)
            first = control;
    }
    return first;
}

void FormDialog::tryToSubmit(QPushButton *way)
{
    m_sentBy = way;
    m_tried = true;
    std::vector<Issue> found = m_fields->misread();
    for (Issue &issue : issues())
        found.push_back(std::move(issue));
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
    m_pressedIn = focusWidget();
    setSending(true);
    if (focusWidget() != m_pressedIn)
        setFocus();
    submit();
}

} // namespace kz

#include "ui/ladders/part_dialogs.h"

#include "models/edit/draft_actions.h"
#include "models/words/words.h"
#include "ui/ladders/dialog_wording.h"
#include "ui/ladders/item_choice_dialog.h"
#include "ui/widgets/rows_editor.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShowEvent>

#include <algorithm>

namespace kz {

namespace {

RowsEditor::Column textColumn(const char *table, const char *column, int stretch)
{
    return {QLatin1String(column), words::fieldLabel(table, column), stretch, [] { return new QLineEdit; }};
}

QString cell(const RowsEditor *rows, int row, const char *column)
{
    return rows->cell<QLineEdit>(row, QLatin1String(column))->text().trimmed();
}

void setCell(RowsEditor *rows, int row, const char *column, const QString &text)
{
    auto *line = rows->cell<QLineEdit>(row, QLatin1String(column));
    line->setText(text);
    line->setCursorPosition(0); // what is too long shows its beginning
}

/// What is wrong with rows, told at the editor as a whole: its lines have no labelled fields of their own.
void addIssues(std::vector<Issue> &all, const QString &editor, std::vector<Issue> issues)
{
    for (Issue &issue : issues) {
        issue.field = editor;
        all.push_back(std::move(issue));
    }
}

int numberIn(const QLineEdit *line)
{
    return line->text().normalized(QString::NormalizationForm_KC).trimmed().toInt();
}

} // namespace

LevelsDialog::LevelsDialog(items::Workspace &workspace, query::SheetPtr sheet, QWidget *parent)
    : FormDialog(tr("Levels, the lowest first"), tr("Save"), dialogWording(), parent), m_workspace(workspace),
      m_sheet(std::move(sheet)),
      m_rows(new RowsEditor({textColumn("level", "code", 1), textColumn("level", "label_ja", 2),
                             textColumn("level", "label_en", 2), textColumn("level", "text_ja", 4),
                             textColumn("level", "text_en", 4)},
                            tr("Add level"), tr("Remove this level")))
{
    for (const Level &level : m_sheet->levels) {
        const int row = m_rows->addRow(level.id);
        setCell(m_rows, row, "code", level.code);
        setCell(m_rows, row, "label_ja", level.labelJa);
        setCell(m_rows, row, "label_en", level.labelEn);
        setCell(m_rows, row, "text_ja", level.textJa);
        setCell(m_rows, row, "text_en", level.textEn);
    }
    m_rows->setMinimumWidth(820);
    connect(m_rows, &RowsEditor::changed, this, &LevelsDialog::checkAgain);
    addField(QStringLiteral("levels"), tr("Levels"), m_rows);
    setNote(tr("What the items mean at a level that is removed goes with it."));
}

void LevelsDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    if (QWidget *first = m_rows->control(0, QStringLiteral("code")); first && !event->spontaneous())
        first->setFocus();
}

std::vector<Level> LevelsDialog::entered() const
{
    std::vector<Level> levels;
    for (int row = 0; row < m_rows->rows(); ++row)
        levels.push_back({.id = m_rows->key(row),
                          .version = m_sheet->version.id,
                          .code = cell(m_rows, row, "code"),
                          .labelJa = cell(m_rows, row, "label_ja"),
                          .labelEn = cell(m_rows, row, "label_en"),
                          .textJa = cell(m_rows, row, "text_ja"),
                          .textEn = cell(m_rows, row, "text_en")});
    return levels;
}

std::vector<Issue> LevelsDialog::issues() const
{
    std::vector<Issue> issues;
    for (const Level &level : entered())
        addIssues(issues, QStringLiteral("levels"), validate(level));
    return issues;
}

void LevelsDialog::submit()
{
    m_workspace.submit(edit::saveLevels(m_sheet->version.id, entered(),
                                        words::pick(m_sheet->framework.titleJa, m_sheet->framework.titleEn)),
                       this, answered());
}

VersionPartDialog::VersionPartDialog(const QString &title, items::Workspace &workspace, query::SheetPtr sheet,
                                     QWidget *parent)
    : FormDialog(title, tr("Save"), dialogWording(), parent), m_workspace(workspace), m_sheet(std::move(sheet)),
      m_which(new QComboBox), m_code(new QLineEdit), m_ja(new QLineEdit), m_en(new QLineEdit)
{ }

void VersionPartDialog::addHead(const char *table, const QString &newOne, const QString &removeText,
                                const std::vector<std::pair<Key, QString>> &parts)
{
    for (const auto &[key, title] : parts)
        m_which->addItem(title, QVariant::fromValue(key));
    m_which->addItem(newOne, QVariant::fromValue(Key(0)));
    addField(QStringLiteral("which"), tr("Which"), m_which);
    addField(QStringLiteral("title_ja"), words::fieldLabel(table, "title_ja"), m_ja, true);
    addField(QStringLiteral("title_en"), words::fieldLabel(table, "title_en"), m_en);
    addField(QStringLiteral("code"), words::fieldLabel(table, "code"), m_code, true);
    m_remove = addButton(removeText);
    m_remove->setObjectName(QStringLiteral("remove"));
    m_which->installEventFilter(this);
    m_leave = new QAction(tr("Leave the changes"), this);
    connect(m_leave, &QAction::triggered, this, [this] {
        m_filled = written(); // so that nothing holds it here
        m_which->setCurrentIndex(m_wanted);
        m_which->setFocus();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &VersionPartDialog::chooseAnother);
    connect(m_remove, &QPushButton::clicked, this, &VersionPartDialog::remove);
}

void VersionPartDialog::showPart()
{
    fill();
    m_filled = written();
    m_shown = m_which->currentIndex();
    m_wanted = -1;
    m_remove->setEnabled(part() != 0);
}

/// The wheel scrolls past a choice; it does not choose.
bool VersionPartDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_which || event->type() != QEvent::Wheel)
        return FormDialog::eventFilter(object, event);
    event->ignore();
    return true;
}

/// What was written is left by a press of its own alone: arrow keys choose another one twice without a thought.
void VersionPartDialog::chooseAnother(int index)
{
    if (index == m_shown)
        return;
    if (written() != m_filled) {
        m_wanted = index;
        m_which->setCurrentIndex(m_shown);
        refuse(tr("“%1” has changes that are not saved. Save them, or leave them and go to “%2”.")
                   .arg(m_which->currentText(), m_which->itemText(index)),
               {m_leave});
        return;
    }
    showPart();
    checkAgain();
}

void VersionPartDialog::remove()
{
    if (const QString why = keptFor(); !why.isEmpty())
        return refuse(why);
    m_workspace.submit(removing(), this, answered());
}

QStringList VersionPartDialog::written() const
{
    return {m_code->text(), m_ja->text(), m_en->text()};
}

QString VersionPartDialog::partTitle() const
{
    return m_which->currentText();
}

Key VersionPartDialog::part() const
{
    return m_which->currentData().value<Key>();
}

ScaleDialog::ScaleDialog(items::Workspace &workspace, query::SheetPtr sheet, QWidget *parent)
    : VersionPartDialog(tr("Scales"), workspace, std::move(sheet), parent),
      m_steps(new RowsEditor({textColumn("scale_step", "label_ja", 2), textColumn("scale_step", "label_en", 2),
                              textColumn("scale_step", "anchor_ja", 4), textColumn("scale_step", "anchor_en", 4)},
                             tr("Add step"), tr("Remove this step")))
{
    std::vector<std::pair<Key, QString>> parts;
    for (const Scale &scale : m_sheet->scales)
        parts.emplace_back(scale.id, words::pick(scale.titleJa, scale.titleEn));
    addHead("scale", tr("A new scale"), tr("Remove this scale"), parts);
    m_steps->setMinimumWidth(820);
    connect(m_steps, &RowsEditor::changed, this, &ScaleDialog::checkAgain);
    addField(QStringLiteral("steps"), tr("Steps from 1 on"), m_steps);
    setNote(tr("An anchor says what one sees when somebody is at the step. Raters have it before them."));
    m_steps->comeAfter(m_code);
    showPart();
}

void ScaleDialog::fill()
{
    m_steps->clear();
    const Scale *scale = m_sheet->scale(part());
    m_code->setText(scale ? scale->code : QString());
    m_ja->setText(scale ? scale->titleJa : QString());
    m_en->setText(scale ? scale->titleEn : QString());
    for (const ScaleStep &step : m_sheet->steps)
        if (scale && step.scale == scale->id) {
            const int row = m_steps->addRow(step.id);
            setCell(m_steps, row, "label_ja", step.labelJa);
            setCell(m_steps, row, "label_en", step.labelEn);
            setCell(m_steps, row, "anchor_ja", step.anchorJa);
            setCell(m_steps, row, "anchor_en", step.anchorEn);
        }
}

QStringList ScaleDialog::written() const
{
    QStringList texts = VersionPartDialog::written();
    for (const ScaleStep &step : steps())
        texts << step.labelJa << step.labelEn << step.anchorJa << step.anchorEn;
    return texts;
}

edit::Action ScaleDialog::removing() const
{
    return edit::removeScale(part(), partTitle());
}

QString ScaleDialog::keptFor() const
{
    QStringList forms;
    for (const Tool &tool : m_sheet->tools)
        if (tool.scale == part())
            forms.append(words::pick(tool.titleJa, tool.titleEn));
    return forms.isEmpty()
        ? QString()
        : tr("Forms rate by this scale: %1. Choose another scale for them first.").arg(words::listText(forms));
}

Scale ScaleDialog::entered() const
{
    return {.id = part(),
            .version = m_sheet->version.id,
            .code = m_code->text().trimmed(),
            .titleJa = m_ja->text().trimmed(),
            .titleEn = m_en->text().trimmed()};
}

std::vector<ScaleStep> ScaleDialog::steps() const
{
    std::vector<ScaleStep> steps;
    for (int row = 0; row < m_steps->rows(); ++row)
        steps.push_back({.scale = 1, // whose they are is known when the scale is stored
                         .step = row + 1,
                         .labelJa = cell(m_steps, row, "label_ja"),
                         .labelEn = cell(m_steps, row, "label_en"),
                         .anchorJa = cell(m_steps, row, "anchor_ja"),
                         .anchorEn = cell(m_steps, row, "anchor_en")});
    return steps;
}

std::vector<Issue> ScaleDialog::issues() const
{
    std::vector<Issue> issues = validate(entered());
    for (const ScaleStep &step : steps())
        addIssues(issues, QStringLiteral("steps"), validate(step));
    return issues;
}

void ScaleDialog::submit()
{
    const Scale scale = entered();
    m_workspace.submit(edit::saveScale(scale, steps(), words::pick(scale.titleJa, scale.titleEn)), this, answered());
}

ToolDialog::ToolDialog(items::Workspace &workspace, query::SheetPtr sheet, QWidget *parent)
    : VersionPartDialog(tr("Forms"), workspace, std::move(sheet), parent), m_scale(new QComboBox),
      m_commentUpTo(new QLineEdit), m_minimumRaters(new QLineEdit), m_choose(new QPushButton)
{
    for (const Scale &scale : m_sheet->scales)
        m_scale->addItem(words::pick(scale.titleJa, scale.titleEn), QVariant::fromValue(scale.id));
    std::vector<std::pair<Key, QString>> parts;
    for (const Tool &tool : m_sheet->tools)
        parts.emplace_back(tool.id, words::pick(tool.titleJa, tool.titleEn));
    addHead("tool", tr("A new form"), tr("Remove this form"), parts);
    addField(QStringLiteral("scale"), words::fieldLabel("tool", "scale"), m_scale, true);
    addField(QStringLiteral("items"), tr("Items"), m_choose);
    m_commentUpTo->setPlaceholderText(tr("Never"));
    m_minimumRaters->setPlaceholderText(tr("Raters are named"));
    addField(QStringLiteral("comment_up_to"), words::fieldLabel("tool", "comment_up_to"), m_commentUpTo);
    addField(QStringLiteral("minimum_raters"), words::fieldLabel("tool", "minimum_raters"), m_minimumRaters);
    connect(m_choose, &QPushButton::clicked, this, &ToolDialog::chooseItems);
    if (m_sheet->scales.empty())
        setNote(tr("A form needs a scale: make one first."));
    showPart();
}

void ToolDialog::fill()
{
    const auto found = std::ranges::find(m_sheet->tools, part(), &Tool::id);
    const Tool tool = found == m_sheet->tools.end() ? Tool() : *found;
    const auto number = [](int value) { return value == 0 ? QString() : QString::number(value); };
    m_code->setText(tool.code);
    m_ja->setText(tool.titleJa);
    m_en->setText(tool.titleEn);
    m_scale->setCurrentIndex(std::max(0, m_scale->findData(QVariant::fromValue(tool.scale))));
    m_commentUpTo->setText(number(tool.commentUpTo));
    m_minimumRaters->setText(number(tool.minimumRaters));
    m_items.clear();
    for (const ToolItem &row : m_sheet->toolItems)
        if (tool.id != 0 && row.tool == tool.id)
            m_items.push_back(row.item);
    sayItems();
}

void ToolDialog::sayItems()
{
    m_choose->setText(m_items.empty() ? tr("Choose items…") : tr("%n items…", nullptr, int(m_items.size())));
}

QStringList ToolDialog::written() const
{
    QStringList texts = VersionPartDialog::written();
    texts << m_scale->currentText() << m_commentUpTo->text() << m_minimumRaters->text();
    for (const Key item : m_items)
        texts << keyToText(item);
    return texts;
}

edit::Action ToolDialog::removing() const
{
    return edit::removeTool(part(), partTitle());
}

Tool ToolDialog::entered() const
{
    const auto found = std::ranges::find(m_sheet->tools, part(), &Tool::id);
    Tool tool = found == m_sheet->tools.end() ? Tool{.version = m_sheet->version.id} : *found;
    tool.code = m_code->text().trimmed();
    tool.titleJa = m_ja->text().trimmed();
    tool.titleEn = m_en->text().trimmed();
    tool.scale = m_scale->currentData().value<Key>();
    tool.commentUpTo = numberIn(m_commentUpTo);
    tool.minimumRaters = numberIn(m_minimumRaters);
    return tool;
}

std::vector<Issue> ToolDialog::issues() const
{
    std::vector<Issue> issues = validate(entered());
    if (m_items.empty())
        issues.push_back({QStringLiteral("items"), IssueCode::Missing, {}, Issue::Severity::Error});
    return issues;
}

void ToolDialog::chooseItems()
{
    auto *dialog
        = new ItemChoiceDialog(tr("Items of the form"), *m_sheet, std::set<Key>(m_items.begin(), m_items.end()), this);
    connect(dialog, &ItemChoiceDialog::chosen, this, [this](const std::vector<Key> &keys) {
        // What has others below it is no question by itself.
        m_items.clear();
        const std::set<Key> wanted(keys.begin(), keys.end());
        for (size_t at = 0; at < m_sheet->nodes.size(); ++at) {
            const auto &node = m_sheet->nodes[at];
            bool marked = false;
            for (int above = int(at); above >= 0 && !marked; above = m_sheet->nodes[size_t(above)].parent)
                marked = wanted.contains(m_sheet->nodes[size_t(above)].item.id);
            if (marked && node.children.empty())
                m_items.push_back(node.item.id);
        }
        sayItems();
        checkAgain();
    });
    dialog->open();
}

void ToolDialog::submit()
{
    const Tool tool = entered();
    m_workspace.submit(edit::saveTool(tool, m_items, words::pick(tool.titleJa, tool.titleEn)), this, answered());
}

} // namespace kz

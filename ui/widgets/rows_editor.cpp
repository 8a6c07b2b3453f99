#include "ui/widgets/rows_editor.h"

#include "ui/widgets/action_button.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace kz {

RowsEditor::RowsEditor(std::vector<Column> columns, const QString &addText, const QString &removeText, QWidget *parent)
    : QWidget(parent), m_columns(std::move(columns)), m_removeText(removeText), m_grid(new QGridLayout),
      m_addButton(nullptr)
{
    auto *add = new QAction(lineIcon(QStringLiteral("plus")), addText, this);
    m_addButton = new ActionButton(add);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::inside);
    m_grid->setVerticalSpacing(space::base);
    int at = 0;
    for (const Column &column : m_columns) {
        auto *label = new TextLabel(column.label, TextSize::Caption);
        label->setTone(ThemeRole::Muted);
        m_grid->addWidget(label, 0, at);
        m_grid->setColumnStretch(at++, column.stretch);
    }
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_addButton);
    foot->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(space::inside);
    whole->addLayout(m_grid);
    whole->addLayout(foot);
    connect(add, &QAction::triggered, this, [this] {
        const int row = addRow(0);
        m_rows[size_t(row)].controls.front()->setFocus();
        Q_EMIT changed();
    });
}

void RowsEditor::comeAfter(QWidget *before)
{
    m_before = before;
    layOut();
}

int RowsEditor::addRow(Key key)
{
    Row row{.key = key, .controls = {}, .remove = new QToolButton, .issue = nullptr, .told = {}};
    for (const Column &column : m_columns) {
        QWidget *control = column.make();
        control->setAccessibleName(column.label);
        if (auto *combo = qobject_cast<QComboBox *>(control)) {
            combo->view()->setAccessibleName(column.label);
            // Columns share the width as they were given it, not by their longest choice.
            combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            if (QLineEdit *line = combo->lineEdit()) {
                line->setAccessibleName(column.label);
                connect(line, &QLineEdit::textChanged, line, [line] {
                    if (!line->hasFocus())
                        line->setCursorPosition(0); // what is too long shows its beginning
                });
            }
            connect(combo, &QComboBox::currentTextChanged, this, &RowsEditor::changed);
        } else if (auto *line = qobject_cast<QLineEdit *>(control)) {
            connect(line, &QLineEdit::textChanged, this, &RowsEditor::changed);
        }
        row.controls.push_back(control);
    }
    row.issue = new IssueLabel(row.controls.front());
    row.remove->setIcon(lineIcon(QStringLiteral("close")));
    row.remove->setAutoRaise(true);
    row.remove->setFocusPolicy(Qt::TabFocus);
    row.remove->setToolTip(m_removeText);
    row.remove->setAccessibleName(m_removeText);
    connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] { removeRow(button); });
    m_rows.push_back(std::move(row));
    layOut();
    return rows() - 1;
}

void RowsEditor::clear()
{
    for (const Row &row : m_rows) {
        for (QWidget *control : row.controls)
            delete control;
        delete row.remove;
        delete row.issue;
    }
    m_rows.clear();
    m_removed.clear();
    layOut();
}

void RowsEditor::removeRow(const QToolButton *button)
{
    const auto found = std::ranges::find(m_rows, button, &Row::remove);
    if (found == m_rows.end())
        return;
    if (found->key != 0)
        m_removed.push_back(found->key);
    const auto at = size_t(found - m_rows.begin());
    found->remove->deleteLater(); // it is the one that is speaking
    found->remove->hide();
    for (QWidget *control : found->controls)
        delete control;
    delete found->issue;
    m_rows.erase(found);
    layOut();
    // The keyboard stays in the list: on the line that moved up, or on the way to a new one.
    if (m_rows.empty())
        m_addButton->setFocus();
    else
        m_rows[std::min(at, m_rows.size() - 1)].controls.front()->setFocus();
    Q_EMIT changed();
}

void RowsEditor::layOut()
{
    const int columns = int(m_columns.size());
    QWidget *before = m_before;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int line = 1 + 2 * int(i);
        Row &row = m_rows[i];
        for (int column = 0; column < columns; ++column) {
            QWidget *control = row.controls[size_t(column)];
            m_grid->addWidget(control, line, column);
            if (before)
                QWidget::setTabOrder(before, control);
            before = control;
        }
        m_grid->addWidget(row.remove, line, columns);
        QWidget::setTabOrder(before, row.remove);
        before = row.remove;
        m_grid->addWidget(row.issue, line + 1, 0, 1, columns);
    }
    if (before)
        QWidget::setTabOrder(before, m_addButton);
    for (int column = 0; column < columns; ++column)
        if (auto *item = m_grid->itemAtPosition(0, column))
            item->widget()->setVisible(!m_rows.empty());
}

int RowsEditor::columnAt(const QString &name) const
{
    const auto found = std::ranges::find(m_columns, name, &Column::name);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

QWidget *RowsEditor::control(int row, const QString &column) const
{
    const int at = columnAt(column);
    return at < 0 || row < 0 || row >= rows() ? nullptr : m_rows[size_t(row)].controls[size_t(at)];
}

QString RowsEditor::label(const QString &column) const
{
    const int at = columnAt(column);
    return at < 0 ? column : m_columns[size_t(at)].label;
}

void RowsEditor::say(int row, const QString &words, State state)
{
    if (row < 0 || row >= rows())
        return;
    Row &line = m_rows[size_t(row)];
    line.told.append(words);
    if (state == State::Bad)
        line.state = state;
    line.issue->say(line.told.join(QStringLiteral(" ")), line.state);
}

void RowsEditor::clearIssues()
{
    for (Row &row : m_rows) {
        row.told.clear();
        row.state = State::Warning;
        row.issue->clear();
    }
}

} // namespace kz

// The rows of the rating form: what their digits mean, the keys that rate them, and which are shown.
#include "models/words/short_text.h"
#include "ui/assessments/rating_page.h"
#include "ui/widgets/issue_label.h"
#include "ui/widgets/link.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QKeyEvent>

namespace kz {

namespace {

/// "1 with help　2 …　0 not observed": what the digits mean in this row.
QString stepsText(const QModelIndex &row)
{
    QStringList steps = row.data(items::RatingTableModel::StepsRole).toStringList();
    if (row.isValid())
        steps.append(RatingPage::tr("0 not observed"));
    return steps.join(QStringLiteral("　"));
}

/// The same with what one sees at each step, one a line and no longer than a line; without such words in one line.
QString explainedText(const QModelIndex &row)
{
    constexpr qsizetype mostOfLine = 140;
    QStringList lines;
    const QStringList anchors = row.data(items::RatingTableModel::AnchorsRole).toStringList();
    for (const QString &anchor : anchors)
        lines.append(words::cutText(anchor, mostOfLine));
    if (lines.isEmpty())
        return stepsText(row);
    lines.append(RatingPage::tr("0 not observed"));
    return lines.join(u'\n');
}

} // namespace

void RatingPage::describeRow()
{
    const QModelIndex row = m_table->currentIndex();
    m_steps->setText(explainedText(row));
    m_steps->setToolTip(row.data(items::RatingTableModel::AnchorsRole).toStringList().join(u'\n'));
    m_descriptor->setText(row.data(items::RatingTableModel::DescriptorRole).toString());
    m_descriptor->setVisible(!m_descriptor->text().isEmpty());
    // Its place stays from row to row, or the table would jump.
    m_loggedBox->setVisible(m_model->hasLogged());
    m_toLog->setEnabled(m_model->hasLogged());
    const QString entries = row.siblingAtColumn(items::RatingTableModel::Logged).data(Qt::ToolTipRole).toString();
    m_logged->setText(entries.isEmpty() ? tr("Nothing logged of this item since last time")
                                        : tr("Logged: %1").arg(QString(entries).replace(u'\n', QStringLiteral("　"))));
}

void RatingPage::goToLog()
{
    Link log{.place = QStringLiteral("person"), .id = keyToText(m_sheet.person), .query = {}};
    log.query.insert(QStringLiteral("tab"), QStringLiteral("logbook"));
    const int row = m_table->currentIndex().row();
    if (row >= 0 && row < m_model->rowCount())
        if (const auto &latest = m_model->form().items[size_t(row)].logged.latest; !latest.empty())
            log.query.insert(QStringLiteral("entry"), keyToText(latest.front().evidence));
    Q_EMIT linkActivated(log.text());
}

void RatingPage::refreshRows()
{
    int shown = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool hidden = m_onlyChanged->isChecked() && m_model->isAsBefore(row);
        m_table->setRowHidden(row, hidden);
        shown += hidden ? 0 : 1;
    }
    const QString rated = tr("%1 of %2 rated").arg(m_model->ratedCount()).arg(m_model->rowCount());
    const int changed = m_sheet.form.lastTime ? m_model->changedCount() : 0;
    const bool allAsBefore = shown == 0 && m_model->rowCount() > 0;
    m_progress->setText(allAsBefore       ? tr("%1 · every row is as last time").arg(rated)
                            : changed > 0 ? tr("%1 · %n changed", nullptr, changed).arg(rated)
                                          : rated);
    m_itemsIssue->clear();
}

void RatingPage::carryForward()
{
    m_model->carryForward();
    const int open = m_model->nextOpen(m_model->rowCount() - 1);
    goTo(open < 0 ? m_table->currentIndex().row() : open, 1);
}

/// To a row or, where it is left out, the next one that is shown in the direction of `step`; stays where none is.
void RatingPage::goTo(int row, int step)
{
    while (row >= 0 && row < m_model->rowCount() && m_table->isRowHidden(row))
        row += step;
    if (row >= 0 && row < m_model->rowCount())
        m_table->setCurrentIndex(m_model->index(row, items::RatingTableModel::Rating));
}

bool RatingPage::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_table || event->type() != QEvent::KeyPress)
        return Page::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return plain && keyInTable(key->key());
}

bool RatingPage::keyInTable(int key)
{
    const int row = m_table->currentIndex().row();
    if (key == Qt::Key_Minus || (key >= Qt::Key_0 && key <= Qt::Key_9)) {
        if (m_model->rate(row, key == Qt::Key_Minus ? 0 : key - Qt::Key_0))
            goTo(row + 1, 1);
        else
            m_itemsIssue->say(tr("This scale goes: %1").arg(stepsText(m_table->currentIndex())), State::Warning);
        return true;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        goTo(row + 1, 1);
        return true;
    case Qt::Key_Up:
        goTo(row - 1, -1);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        m_model->unrate(row);
        return true;
    default:
        return false;
    }
}

} // namespace kz

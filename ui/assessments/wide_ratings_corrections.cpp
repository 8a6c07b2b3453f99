#include "ui/assessments/meaning_dialog.h"
#include "ui/assessments/wide_ratings_dialog.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>

// What somebody puts right by hand of a sheet of ratings.

namespace kz {

/// Enter in the table speaks of the line and not of the whole dialog.
bool WideRatingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            correctCurrent();
            return true;
        }
    }
    return FormDialog::eventFilter(watched, event);
}

void WideRatingsDialog::showCorrectable()
{
    const auto *lines = static_cast<const Lines *>(m_table->model());
    const QModelIndex index = m_table->currentIndex();
    m_correct->setEnabled(lines && index.isValid() && lines->row(index.row()).about != About::Nothing);
}

void WideRatingsDialog::correctCurrent()
{
    const auto *lines = static_cast<const Lines *>(m_table->model());
    const QModelIndex index = m_table->currentIndex();
    if (!m_staged || !lines || !index.isValid())
        return;
    const Told &line = lines->row(index.row());
    switch (line.about) {
    case About::Nothing:
        return;
    case About::Person:
        return correctPerson(m_understood.people[line.index]);
    case About::Item:
        return correctItem(m_understood.items[line.index]);
    case About::Cell:
        return correctCell(m_understood.unread[line.index]);
    }
}

void WideRatingsDialog::correctPerson(const exchange::WideRatings::Named &person)
{
    const exchange::RatingCorrections::Place place(person.line, person.column);
    auto *dialog = MeaningDialog::ofPerson(
        m_workspace, person.text,
        [this, place](std::optional<Key> key) {
            if (key)
                m_corrections.people[place] = *key;
            else
                m_corrections.people.erase(place);
            understandCorrected();
        },
        this);
    if (person.byHand)
        dialog->setChosen(person.record, person.name);
    dialog->open();
}

void WideRatingsDialog::correctItem(const exchange::WideRatings::Named &item)
{
    auto *dialog = MeaningDialog::ofItem(
        m_understood.choices, item.text,
        [this, heading = exchange::headingWord(item.text)](std::optional<Key> key) {
            m_corrections.items[heading] = key.value_or(0);
            understandCorrected();
        },
        this);
    if (item.byHand)
        dialog->setChosen(item.record, item.name);
    dialog->open();
}

void WideRatingsDialog::correctCell(const exchange::WideRatings::Unread &cell)
{
    const exchange::RatingCorrections::Place place(cell.line, cell.column);
    auto *dialog = MeaningDialog::ofCell(
        m_understood.items[cell.item].steps, cell.text,
        [this, place](std::optional<Key> step) {
            if (step)
                m_corrections.cells[place] = int(*step);
            else
                m_corrections.cells.erase(place);
            understandCorrected();
        },
        this);
    dialog->open();
}

void WideRatingsDialog::understandCorrected()
{
    m_correcting = true;
    understand();
}

} // namespace kz

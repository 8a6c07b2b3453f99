#include "ui/people/logbook_tab.h"

#include "models/items/log_entry_table_model.h"
#include "models/words/words.h"
#include "ui/files/file_intake.h"
#include "ui/people/people_states.h"
#include "ui/people/record_dialog.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/refusal.h"
#include "ui/widgets/row_delegate.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QHeaderView>

namespace kz {

using Model = items::LogEntryTableModel;

LogbookTab::LogbookTab(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent)
    : PersonTab(workspace, parent), m_settings(settings), m_model(new Model(workspace, this)),
      m_table(new TableView(QStringLiteral("person.logbook"), settings))
{
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false); // the order is the model's: the newest first
    m_table->setItemDelegateForColumn(Model::Status, new BadgeDelegate(statusBadgeOf, m_table));
    m_table->setStandardWidths({8, 8, 8, 10, 20, 5, 6, 5, 9, 8, 6});
    m_table->setHiddenAtFirst({Model::PersonName, Model::Department});
    m_table->setAccessibleName(tr("Log entries"));

    auto *empty = new EmptyState(QStringLiteral("note"), tr("No log entries yet"),
                                 tr("Cases, procedures and half-days that are logged stand here, with who "
                                    "countersigned them."));
    m_log = new QAction(tr("Log entry"), this);
    connect(m_log, &QAction::triggered, this,
            [this] { Q_EMIT linkActivated(QStringLiteral("log?person=%1").arg(keyToText(subject().person))); });
    empty->offer(m_log);
    layOut(m_table, empty);
    connect(m_model, &items::KeyedTable::loaded, this, &LogbookTab::arrived);
    connect(m_model, &items::KeyedTable::failed, this, &PersonTab::failed);
    connect(m_table, &TableView::rowActivated, this, &LogbookTab::openEntry);

    m_intake = new FileIntake(workspace, files, this);
    m_intake->offerOn(
        m_table, [this] { return subject().person; }, [this] { return refusal(edit::Grant::Attach); });
    connect(m_intake, &FileIntake::failed, this, &PersonTab::failed);
    connect(m_intake, &FileIntake::added, this,
            [this] { Q_EMIT told(tr("Added. The file stands on the tab “Files”.")); });
}

QWidget *LogbookTab::firstFocus()
{
    return m_table;
}

void LogbookTab::ask()
{
    allow(m_log, refusal(edit::Grant::LogEvidence));
    m_intake->refreshOffers();
    // The model hears of changes and of the day by itself; only whose entries it shows comes from here.
    if (std::exchange(m_shown, subject().person) != subject().person)
        m_model->showPerson(subject().person);
}

void LogbookTab::openEntry(int row)
{
    const query::EvidenceRowView *entry = m_model->row(row);
    if (!entry)
        return; // it has not been read yet
    const EvidenceStatus status = entry->head.status;
    const bool isOpen = status == EvidenceStatus::Draft || status == EvidenceStatus::Returned;
    if (isOpen && refusal(edit::Grant::LogEvidence).isEmpty()) {
        Q_EMIT linkActivated(
            QStringLiteral("log?person=%1&entry=%2").arg(keyToText(subject().person), keyToText(entry->head.evidence)));
        return;
    }
    RecordDialog::Record record{.title = tr("Log entry"),
                                .facts = RecordDialog::factsOf(*m_model, row, {Model::Items, Model::Role, Model::Note}),
                                .columns = {tr("Item"), tr("What was done"), tr("Times")},
                                .items = {},
                                .note = {tr("Note, reflection"), entry->head.note}};
    if (status == EvidenceStatus::Returned)
        record.facts.push_back({tr("Returned because"), entry->head.returnReason});
    for (const storage::EvidenceItemLine &item : entry->items)
        record.items.push_back(
            {.cells = {{.text = words::pick(item.titleJa, item.titleEn)},
                       {.text = item.role == TraineeRole::None ? QString() : words::enumText(item.role)},
                       {.text = words::numberText(item.count), .isFigure = true}}});
    (new RecordDialog(record, QStringLiteral("person.entry"), m_settings, this))->open();
}

void LogbookTab::arrived()
{
    setEmpty(m_model->rowCount() == 0);
    if (m_wanted != 0)
        select(std::exchange(m_wanted, 0));
}

bool LogbookTab::select(Key record)
{
    const int row = m_shown == subject().person ? m_model->rowOf(record) : -1;
    if (row < 0) {
        m_wanted = record;
        return false;
    }
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtCenter);
    return true;
}

} // namespace kz

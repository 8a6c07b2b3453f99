#include "ui/people/record_dialog.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace kz {

namespace {

constexpr QSize recordSize(640, 520);
constexpr int noteHeightInLines = 5;

TextLabel *quietLabel(const QString &text)
{
    auto *label = new TextLabel(text, TextSize::Body);
    label->setTone(ThemeRole::Muted);
    return label;
}

} // namespace

RecordDialog::RecordDialog(const Record &record, const QString &name, Settings &settings, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(record.title);
    resize(recordSize);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(space::groups);
    facts->setVerticalSpacing(space::base);
    for (const Fact &fact : record.facts) {
        if (fact.text.isEmpty())
            continue;
        auto *text = new TextLabel(fact.text, TextSize::Body);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addRow(quietLabel(fact.label), text);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge, space::edge, space::edge, space::groups);
    column->setSpacing(space::groups);
    column->addLayout(facts);
    auto *items = new LineTableModel(record.columns, this);
    items->setLines(record.items);
    auto *table = new TableView(name, settings);
    table->setModel(items);
    table->setSortingEnabled(false); // in the order of the record
    table->setAccessibleName(record.columns.value(0));
    QList<int> widths(record.columns.size(), 12);
    widths.front() = 36;
    table->setStandardWidths(widths);
    table->setVisible(items->rowCount() > 0);
    column->addWidget(table, 1);
    if (!record.note.text.isEmpty()) {
        auto *note = new QPlainTextEdit(record.note.text);
        note->setReadOnly(true);
        note->setTabChangesFocus(true);
        note->setAccessibleName(record.note.label);
        note->setMaximumHeight(fontMetrics().lineSpacing() * noteHeightInLines + 2 * note->frameWidth());
        column->addWidget(quietLabel(record.note.label));
        column->addWidget(note);
    }
    if (items->rowCount() == 0)
        column->addStretch();
    auto *buttons = new QDialogButtonBox;
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(close->text());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    if (items->rowCount() > 0)
        table->setCurrentIndex(items->index(0, 0));
}

std::vector<RecordDialog::Fact> RecordDialog::factsOf(const QAbstractItemModel &list, int row,
                                                      std::initializer_list<int> without)
{
    std::vector<Fact> facts;
    for (int column = 0; column < list.columnCount(); ++column)
        if (std::ranges::find(without, column) == without.end())
            facts.push_back({list.headerData(column, Qt::Horizontal).toString(),
                             list.index(row, column).data(Qt::DisplayRole).toString()});
    return facts;
}

} // namespace kz

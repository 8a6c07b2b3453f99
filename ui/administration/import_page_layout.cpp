#include "models/words/words.h"
#include "ui/administration/import_cell_delegate.h"
#include "ui/administration/import_page.h"
#include "ui/administration/import_preview_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace kz {

using exchange::ImportKind;

void ImportPage::makeActions()
{
    m_import = new QAction(lineIcon(QStringLiteral("import")), tr("Import"), this);
    m_import->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    m_choose = new QAction(lineIcon(QStringLiteral("folder")), tr("Choose file…"), this);
    auto *next = new QAction(tr("Next problem"), this);
    next->setShortcut(QKeySequence(Qt::Key_F8));
    m_leaveRowOut = new QAction(tr("Leave this row out, or take it in again"), this);
    m_leaveRowOut->setShortcut(QKeySequence(Qt::Key_Delete));
    for (QAction *action : {m_import, m_choose, next, m_leaveRowOut}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_import, &QAction::triggered, this, &ImportPage::import);
    connect(m_choose, &QAction::triggered, this, &ImportPage::chooseFile);
    connect(next, &QAction::triggered, this, &ImportPage::goToNextError);
    connect(m_leaveRowOut, &QAction::triggered, this, &ImportPage::toggleRows);
}

QWidget *ImportPage::makeChoices()
{
    m_path = new QLineEdit;
    m_path->setReadOnly(true);
    m_path->setAccessibleName(tr("File"));
    m_path->setPlaceholderText(tr("No file chosen"));
    m_kind = new QComboBox;
    m_kind->setAccessibleName(tr("What the file holds"));
    for (const auto &entry : EnumTable<ImportKind>::entries)
        m_kind->addItem(words::enumText(entry.value), int(entry.value));
    m_encoding = new QComboBox;
    m_encoding->setAccessibleName(tr("Encoding"));
    m_encoding->setWhatsThis(tr("How the file writes its characters. Detect is right nearly always; choose another "
                                "when names look broken in the preview."));
    for (const auto &entry : EnumTable<exchange::TextEncoding>::entries)
        m_encoding->addItem(words::enumText(entry.value), int(entry.value));
    m_sheet = new QComboBox;
    m_sheet->setAccessibleName(tr("Sheet of the workbook"));
    m_sheet->hide();
    connect(m_sheet, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            start(m_source.path, m_sheet->currentText());
    });
    const auto chosen = [this] {
        if (m_filling)
            return;
        m_source.kind = ImportKind(m_kind->currentData().toInt());
        m_source.encoding = exchange::TextEncoding(m_encoding->currentData().toInt());
        m_source.mapping.reset();
        look(false);
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, chosen);
    connect(m_encoding, &QComboBox::currentIndexChanged, this, chosen);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_path, 3);
    row->addWidget(m_sheet, 1);
    row->addWidget(m_kind, 2);
    row->addWidget(m_encoding, 1);
    return box;
}

QWidget *ImportPage::makeMapping()
{
    auto *fields = new QWidget;
    m_mapping = new QFormLayout(fields);
    m_mapping->setContentsMargins(0, 0, space::inside, 0);
    m_mapping->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_mapping->setRowWrapPolicy(QFormLayout::WrapAllRows);
    QScrollArea *scroll = scrolled(fields);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fields->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    auto *card = new Card(tr("Columns of the file"));
    card->setCaption(tr("Proposed by the headers, remembered for the next file"));
    card->body()->addWidget(scroll, 1);
    return card;
}

QWidget *ImportPage::makePreview(Settings &settings)
{
    m_table = new TableView(QStringLiteral("import_preview"), settings);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegate(new ImportCellDelegate(m_table));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::DoubleClicked);
    m_table->setStandardWidths({4, 24});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_leaveRowOut);
    m_summary = new TextLabel(TextSize::Body);
    m_summary->setWordWrap(true);
    m_onlyProblems = new QCheckBox(tr("Only rows to look at"));
    m_leaveOut = new QCheckBox(tr("Leave rows with problems out"));
    m_leaveOut->setWhatsThis(tr("Rows with problems stay in the file and are not imported; all others are. Without it, "
                                "nothing is imported before every problem is mended."));
    connect(m_onlyProblems, &QCheckBox::toggled, m_model, &ImportPreviewModel::setOnlyProblems);
    connect(m_leaveOut, &QCheckBox::toggled, this, &ImportPage::stage);
    auto *options = new QHBoxLayout;
    options->setSpacing(space::groups);
    options->addWidget(m_onlyProblems);
    options->addWidget(m_leaveOut);
    options->addStretch();
    auto *card = new Card(tr("Preview"));
    card->setCaption(tr("F8: next problem · type to mend the cell, Enter · Delete: leave the row out"));
    card->body()->addWidget(m_summary);
    card->body()->addLayout(options);
    card->body()->addWidget(m_table, 1);
    return card;
}

} // namespace kz

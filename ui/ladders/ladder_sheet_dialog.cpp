#include "ui/ladders/ladder_sheet_dialog.h"

#include "models/words/words.h"
#include "ui/widgets/choice_chips.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

namespace kz {

LadderSheetDialog::LadderSheetDialog(items::Workspace &workspace, const QString &path, QWidget *parent)
    : FormDialog(tr("A ladder from %1").arg(QFileInfo(path).fileName()), tr("Take in as a draft"),
                 {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_path(path), m_sheet(new QComboBox), m_cells(new ChoiceChips(tr("What the cells hold"))),
      m_tree(new QTreeWidget), m_title(new QLineEdit), m_code(new QLineEdit),
      m_label(new QLineEdit(QStringLiteral("1")))
{
    m_cells->setChips({{int(exchange::LadderCells::Descriptors), tr("What the item means at the level")},
                       {int(exchange::LadderCells::Goals), tr("Behaviour goals, one a line")}});
    m_tree->setMinimumSize(820, 260);
    m_tree->setWordWrap(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    addField(QStringLiteral("sheet"), tr("Sheet"), m_sheet);
    addField(QStringLiteral("cells"), tr("Cells"), m_cells);
    addField(QStringLiteral("ladder"), tr("As understood"), m_tree);
    addField(QStringLiteral("title_ja"), words::fieldLabel("framework", "title_ja"), m_title, true);
    addField(QStringLiteral("code"), words::fieldLabel("framework", "code"), m_code, true);
    addField(QStringLiteral("label"), words::fieldLabel("framework_version", "label"), m_label, true);
    m_code->setPlaceholderText(tr("Short and without blanks, such as nurse-ladder"));
    connect(m_sheet, &QComboBox::activated, this, [this] { this->read(m_sheet->currentText()); });
    connect(m_cells, &ChoiceChips::chosenChanged, this, &LadderSheetDialog::fillTree);
    read({});
}

LadderSheetDialog::~LadderSheetDialog()
{
    if (m_reading)
        m_reading->cancel();
}

void LadderSheetDialog::read(const QString &sheet)
{
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<Read>(
        this,
        [path = m_path, sheet](storage::Database &, const query::CancelToken &token) -> Result<Read> {
            const auto book = exchange::readBook(path, sheet, [&token] { return !token.isCancelled(); });
            if (!book)
                return book.error();
            const exchange::RowStore &store = book.value()->rows;
            std::vector<exchange::CsvRow> rows;
            for (size_t at = 0; at < store.size(); ++at)
                rows.push_back(store.row(at));
            auto ladder = exchange::readLadderSheet(rows, QFileInfo(path).fileName() + u' ' + book.value()->name);
            if (!ladder)
                return ladder.error();
            return Read{book.value()->sheets, book.value()->name, std::move(ladder).value()};
        },
        [this](const Result<Read> &read) { showRead(read); });
}

void LadderSheetDialog::showRead(const Result<Read> &read)
{
    m_refusal = read ? std::nullopt : std::optional(read.error());
    if (!read) {
        m_ladder = {};
        m_tree->clear();
        refuse(read.error());
        return;
    }
    m_ladder = read.value().ladder;
    m_sheet->clear();
    m_sheet->addItems(read.value().sheets);
    m_sheet->setCurrentText(read.value().sheet);
    m_cells->choose(int(m_ladder.cells));
    m_title->setText(m_ladder.title.isEmpty() ? read.value().sheet : m_ladder.title);
    fillTree();
    checkAgain();
}

void LadderSheetDialog::fillTree()
{
    m_ladder.cells = exchange::LadderCells(m_cells->chosen());
    m_tree->clear();
    QStringList head{tr("Item")};
    for (const Level &level : m_ladder.levels)
        head.append(level.labelJa);
    m_tree->setColumnCount(int(head.size()));
    m_tree->setHeaderLabels(head);
    std::vector<QTreeWidgetItem *> open;
    for (const exchange::LadderSheet::Row &row : m_ladder.rows) {
        open.resize(std::min(open.size(), size_t(row.depth)));
        auto *item = open.empty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(open.back());
        item->setText(0, row.title);
        for (const auto &[level, text] : row.cells) {
            item->setText(level + 1, text);
            item->setToolTip(level + 1, text);
        }
        open.push_back(item);
    }
    m_tree->expandAll();
    m_tree->header()->resizeSection(0, 240);
    setNote(tr("%n items", nullptr, int(m_ladder.rows.size())) + QStringLiteral(" · ")
            + tr("%n levels", nullptr, int(m_ladder.levels.size())) + QStringLiteral(" · ")
            + (m_ladder.turned ? tr("Levels were found down the sheet, items across.")
                               : tr("The levels stand in row %1 of the sheet.").arg(m_ladder.headLine)));
}

Framework LadderSheetDialog::entered() const
{
    return {.code = m_code->text().trimmed(), .kind = FrameworkKind::Ladder, .titleJa = m_title->text().trimmed()};
}

std::vector<Issue> LadderSheetDialog::issues() const
{
    std::vector<Issue> issues = validate(entered());
    if (m_label->text().trimmed().isEmpty())
        issues.push_back({QStringLiteral("label"), IssueCode::Missing, {}, Issue::Severity::Error});
    if (m_ladder.rows.empty())
        issues.push_back({QStringLiteral("ladder"), IssueCode::Missing, {}, Issue::Severity::Error});
    return issues;
}

void LadderSheetDialog::submit()
{
    m_workspace.submit(exchange::takeLadderSheet(m_ladder, entered(), m_label->text().trimmed()), this,
                       [this](const auto &done) {
                           if (done)
                               Q_EMIT made(done.value().made);
                           finish(done);
                       });
}

} // namespace kz

#include "ui/ladders/ladder_sheet_dialog.h"

#include "models/words/words.h"
#include "ui/ladders/profession_button.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <algorithm>

namespace kz {

namespace {

enum Direction { AsFound, Across, Down };

/// One sheet, or all that have its levels, as one ladder.
Result<exchange::LadderSheet> ladderIn(const exchange::BookSheet &book, const QString &path,
                                       const std::optional<exchange::LadderPlace> &place)
{
    std::vector<exchange::CsvRow> rows;
    for (size_t at = 0; at < book.rows.size(); ++at)
        rows.push_back(book.rows.row(at));
    return exchange::readLadderSheet(rows, QFileInfo(path).fileName() + u' ' + book.name, place);
}

} // namespace

LadderSheetDialog::LadderSheetDialog(items::Workspace &workspace, const QString &path, QWidget *parent)
    : FormDialog(tr("A ladder from %1").arg(QFileInfo(path).fileName()), tr("Take in as a draft"),
                 {words::issueText, words::errorText}, parent),
      m_workspace(workspace), m_path(path), m_sheet(new QComboBox),
      m_allSheets(new QCheckBox(tr("And all other sheets with the same levels"))), m_direction(new QComboBox),
      m_headLine(new QSpinBox), m_firstColumn(new QSpinBox), m_cells(new ChoiceChips(tr("What the cells hold"))),
      m_tree(new QTreeWidget), m_title(new QLineEdit), m_professions(new ProfessionButton(workspace)),
      m_code(new QLineEdit), m_label(new QLineEdit(QStringLiteral("1")))
{
    m_cells->setChips({{int(exchange::LadderCells::Descriptors), tr("What the item means at the level")},
                       {int(exchange::LadderCells::Goals), tr("Behaviour goals, one a line")}});
    auto *sheets = new QWidget;
    auto *row = new QHBoxLayout(sheets);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::groups);
    m_sheet->setMinimumWidth(220);
    row->addWidget(m_sheet);
    row->addWidget(m_allSheets);
    row->addStretch();
    sheets->setFocusProxy(m_sheet);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_allSheets->setToolTip(tr("Each sheet becomes a domain of the ladder, called like the sheet"));
    m_reader = sheets;
    m_place = makePlace();
    addField(QStringLiteral("sheet"), tr("Sheet"), sheets);
    addField(QStringLiteral("place"), tr("Levels"), m_place);
    addField(QStringLiteral("cells"), tr("Cells"), m_cells);
    addField(QStringLiteral("ladder"), tr("As understood"), makeTree());
    addField(QStringLiteral("title_ja"), words::fieldLabel("framework", "title_ja"), m_title, true);
    addField(QStringLiteral("professions"), words::fieldLabel("framework", "professions"), m_professions);
    addField(QStringLiteral("code"), words::fieldLabel("framework", "code"), m_code, true);
    addField(QStringLiteral("label"), words::fieldLabel("framework_version", "label"), m_label, true);
    m_code->setPlaceholderText(tr("Short and without blanks, such as nurse-ladder"));
    connect(m_sheet, &QComboBox::activated, this, [this] {
        m_direction->setCurrentIndex(AsFound);
        this->read();
    });
    connect(m_allSheets, &QCheckBox::toggled, this, [this] { this->read(); });
    connect(m_cells, &ChoiceChips::chosenChanged, this, [this] {
        m_ladder.cells = exchange::LadderCells(m_cells->chosen());
        fillTree();
    });
    read();
}

LadderSheetDialog::~LadderSheetDialog()
{
    if (m_reading)
        m_reading->cancel();
}

QWidget *LadderSheetDialog::makePlace()
{
    for (const auto &[direction, words] : {std::pair(AsFound, tr("As found")), std::pair(Across, tr("Across, in row")),
                                           std::pair(Down, tr("Down, in column"))})
        m_direction->addItem(words, int(direction));
    m_direction->setAccessibleName(tr("Levels"));
    m_headLine->setAccessibleName(tr("In which row or column the levels stand"));
    m_firstColumn->setAccessibleName(tr("Where the first level stands in it"));
    for (QSpinBox *number : {m_headLine, m_firstColumn}) {
        number->setRange(1, 100'000);
        number->setKeyboardTracking(false);
    }
    auto *from = new QLabel(tr("from"));
    from->setBuddy(m_firstColumn);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_direction);
    row->addWidget(m_headLine);
    row->addWidget(from);
    row->addWidget(m_firstColumn);
    row->addStretch();
    box->setFocusProxy(m_direction);
    box->setToolTip(tr("When the levels were not found, or something else was taken for them"));
    connect(m_direction, &QComboBox::activated, this, [this] { this->read(); });
    for (const QSpinBox *number : {m_headLine, m_firstColumn})
        connect(number, &QSpinBox::valueChanged, this, [this] {
            if (m_showing)
                return;
            if (m_direction->currentData().toInt() == AsFound)
                m_direction->setCurrentIndex(m_ladder.turned ? Down : Across);
            this->read();
        });
    return box;
}

QWidget *LadderSheetDialog::makeTree()
{
    m_tree->setMinimumSize(820, 190);
    m_tree->setWordWrap(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_tree->setAccessibleName(tr("As understood"));
    connect(m_tree, &QTreeWidget::itemChanged, this, &LadderSheetDialog::edited);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::base);
    column->addWidget(m_tree, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    const auto addAction = [&](const QString &text, const QKeySequence &keys, auto does) {
        auto *action = new QAction(text, m_tree);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        m_tree->addAction(action);
        connect(action, &QAction::triggered, this, does);
        buttons->addWidget(new ActionButton(action));
        return action;
    };
    addAction(tr("Deeper"), QKeySequence(Qt::ALT | Qt::Key_Right), [this] { shift(1); });
    addAction(tr("Higher"), QKeySequence(Qt::ALT | Qt::Key_Left), [this] { shift(-1); });
    addAction(tr("Leave out"), QKeySequence(Qt::Key_Delete), [this] { leaveOut(); });
    buttons->addStretch();
    m_again = new QAction(tr("Read the sheet again"), this);
    m_again->setToolTip(tr("What was mended here is lost"));
    connect(m_again, &QAction::triggered, this, [this] { this->read(); });
    buttons->addWidget(new ActionButton(m_again));
    column->addLayout(buttons);
    box->setFocusProxy(m_tree);
    return box;
}

void LadderSheetDialog::setMended(bool mended)
{
    m_again->setVisible(mended);
    for (QWidget *control : {m_reader, m_place}) {
        control->setEnabled(!mended);
        control->setToolTip(mended ? tr("“%1” first: it takes away what was mended below.").arg(m_again->text())
                                   : QString());
    }
}

void LadderSheetDialog::read()
{
    if (m_reading)
        m_reading->cancel();
    m_stale = true;
    m_tree->setEnabled(false);
    std::optional<exchange::LadderPlace> place;
    if (const int direction = m_direction->currentData().toInt(); direction != AsFound)
        place = exchange::LadderPlace{direction == Down, m_headLine->value(), m_firstColumn->value()};
    m_reading = m_workspace.read<Read>(
        this,
        [path = m_path, sheet = m_sheet->currentText(), place,
         all = m_allSheets->isChecked()](storage::Database &, const query::CancelToken &token) -> Result<Read> {
            const auto goOn = [&token] { return !token.isCancelled(); };
            auto book = exchange::readBook(path, sheet, goOn);
            if (!book)
                return book.error();
            Read read{book.value()->sheets, book.value()->name, {}, {}};
            auto ladder = ladderIn(*book.value(), path, place);
            // A cover or a legend often comes first.
            for (int at = 0; !ladder && sheet.isEmpty() && at < read.sheets.size(); ++at) {
                book = exchange::readBook(path, read.sheets[at], goOn);
                if (!book)
                    return book.error();
                if (auto other = ladderIn(*book.value(), path, place)) {
                    ladder = std::move(other);
                    read.sheet = book.value()->name;
                }
            }
            if (!ladder) {
                read.refusal = ladder.error();
                return read;
            }
            read.ladder = std::move(ladder).value();
            for (const QString &name : all ? read.sheets : QStringList()) {
                if (name == read.sheet)
                    continue;
                const auto other = exchange::readBook(path, name, goOn);
                if (!other)
                    return other.error();
                // A sheet of something else is no reason to refuse the rest.
                if (const auto more = ladderIn(*other.value(), path, place))
                    exchange::joinLadderSheet(read.ladder, read.sheet, more.value(), name);
            }
            return read;
        },
        [this](const Result<Read> &read) { showRead(read); });
}

void LadderSheetDialog::showRead(const Result<Read> &read)
{
    m_stale = false;
    m_tree->setEnabled(true);
    setMended(false);
    if (!read) {
        m_ladder = {};
        m_tree->clear();
        refuse(read.error());
        return;
    }
    m_showing = true;
    m_ladder = read.value().ladder;
    m_sheet->clear();
    m_sheet->addItems(read.value().sheets);
    m_sheet->setCurrentText(read.value().sheet);
    m_allSheets->setEnabled(read.value().sheets.size() > 1);
    if (!read.value().refusal) {
        m_headLine->setValue(int(m_ladder.headLine));
        m_firstColumn->setValue(int(m_ladder.firstColumn));
    }
    m_cells->choose(int(m_ladder.cells));
    m_showing = false;
    if (m_title->text() == m_proposed) {
        m_proposed = m_ladder.title.isEmpty() ? read.value().sheet : m_ladder.title;
        m_title->setText(m_proposed);
    }
    fillTree();
    if (read.value().refusal)
        return refuse(*read.value().refusal);
    checkAgain();
}

void LadderSheetDialog::fillTree()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    QStringList head{tr("Item")};
    for (const Level &level : m_ladder.levels)
        head.append(level.labelJa);
    m_tree->setColumnCount(int(head.size()));
    m_tree->setHeaderLabels(head);
    std::vector<QTreeWidgetItem *> open;
    for (size_t at = 0; at < m_ladder.rows.size(); ++at) {
        const exchange::LadderSheet::Row &row = m_ladder.rows[at];
        open.resize(std::min(open.size(), size_t(row.depth)));
        auto *item = open.empty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(open.back());
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(0, Qt::UserRole, qulonglong(at));
        item->setText(0, row.title);
        for (const auto &[level, text] : row.cells) {
            item->setText(level + 1, text);
            item->setToolTip(level + 1, text);
        }
        open.push_back(item);
    }
    m_tree->expandAll();
    // The levels share what the items leave; where there are many, the table scrolls.
    constexpr int itemWidth = 240;
    constexpr int narrowestLevel = 140;
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(0, itemWidth);
    const int levels = std::max(1, int(m_ladder.levels.size()));
    for (int level = 1; level <= levels; ++level)
        m_tree->header()->resizeSection(level,
                                        std::max(narrowestLevel, (m_tree->viewport()->width() - itemWidth) / levels));
    QStringList said{tr("%n items", nullptr, int(m_ladder.rows.size())),
                     tr("%n levels", nullptr, int(m_ladder.levels.size()))};
    if (m_ladder.sheets > 1)
        said << tr("%n sheets", nullptr, m_ladder.sheets);
    said << (m_ladder.turned ? tr("The levels stand in column %1 of the sheet.").arg(m_ladder.headLine)
                             : tr("The levels stand in row %1 of the sheet.").arg(m_ladder.headLine));
    if (m_ladder.notTaken > 0)
        said << tr("%n filled cells are not taken: figures, or what stands under no level", nullptr,
                   int(m_ladder.notTaken));
    setNote(said.join(QStringLiteral(" · ")));
}

void LadderSheetDialog::edited(QTreeWidgetItem *item, int column)
{
    exchange::LadderSheet::Row &row = m_ladder.rows[size_t(item->data(0, Qt::UserRole).toULongLong())];
    const QString text = item->text(column).trimmed();
    setMended(true);
    if (column > 0) {
        if (text.isEmpty())
            row.cells.erase(column - 1);
        else
            row.cells[column - 1] = text;
        return;
    }
    if (!text.isEmpty())
        row.title = text;
    const QSignalBlocker quiet(m_tree);
    item->setText(0, row.title);
}

/// The line in focus and those below it.
void LadderSheetDialog::shift(int by)
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return;
    const auto at = size_t(item->data(0, Qt::UserRole).toULongLong());
    const int depth = m_ladder.rows[at].depth;
    const int most = at == 0 ? 0 : m_ladder.rows[at - 1].depth + 1;
    if (depth + by < 0 || depth + by > most)
        return;
    size_t end = at + 1;
    while (end < m_ladder.rows.size() && m_ladder.rows[end].depth > depth)
        ++end;
    for (size_t row = at; row < end; ++row)
        m_ladder.rows[row].depth += by;
    setMended(true);
    showAgainAt(at);
}

/// The line in focus; what stood below it stands in its place.
void LadderSheetDialog::leaveOut()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return;
    const auto at = size_t(item->data(0, Qt::UserRole).toULongLong());
    const int depth = m_ladder.rows[at].depth;
    for (size_t row = at + 1; row < m_ladder.rows.size() && m_ladder.rows[row].depth > depth; ++row)
        --m_ladder.rows[row].depth;
    m_ladder.rows.erase(m_ladder.rows.begin() + std::ptrdiff_t(at));
    setMended(true);
    showAgainAt(std::min(at, std::max<size_t>(m_ladder.rows.size(), 1) - 1));
}

void LadderSheetDialog::showAgainAt(size_t row)
{
    fillTree();
    for (QTreeWidgetItemIterator item(m_tree); *item; ++item)
        if ((*item)->data(0, Qt::UserRole).toULongLong() == row)
            m_tree->setCurrentItem(*item);
    checkAgain();
}

Framework LadderSheetDialog::entered() const
{
    return {.code = m_code->text().trimmed(),
            .kind = FrameworkKind::Ladder,
            .titleJa = m_title->text().trimmed(),
            .professions = m_professions->codes()};
}

std::vector<Issue> LadderSheetDialog::issues() const
{
    std::vector<Issue> issues = validate(entered());
    if (m_label->text().trimmed().isEmpty())
        issues.push_back({QStringLiteral("label"), IssueCode::Missing, {}, Issue::Severity::Error});
    if (m_ladder.rows.empty() || m_stale)
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

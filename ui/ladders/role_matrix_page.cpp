#include "ui/ladders/role_matrix_page.h"

#include "models/base/kana.h"
#include "models/words/module_text.h"
#include "models/words/words.h"
#include "ui/ladders/map_delegate.h"
#include "ui/ladders/role_matrix_columns.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QListWidget>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace kz {

namespace {

using query::MapCell;
using query::MapMark;
using query::RoleRow;

const QString matrixPlace = QStringLiteral("matrix");
const QString matrixSplit = QStringLiteral("matrix-split");
const QString matrixTable = QStringLiteral("role-matrix");

enum MatrixWhole { NotReadYet, ChoiceAndMatrix, NothingInForce };
enum MatrixSide { TheMatrix, NothingTicked, NobodyNamed, NoneLikeThis };
enum WhichOnes { EveryOne, OnlyGaps, OfOneAlone, OfSeveral };

Key keyOfLine(const QListWidgetItem *item)
{
    return item->data(Qt::UserRole).value<Key>();
}

} // namespace

RoleMatrixPage::RoleMatrixPage(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : Page(parent), m_workspace(workspace), m_settings(settings), m_banner(new Banner),
      m_packs(new QAction(lineIcon(QStringLiteral("import")), tr("Packs…"), this)),
      m_all(new QAction(lineIcon(QStringLiteral("check")), tr("Choose all"), this)), m_list(new QListWidget),
      m_profession(new QComboBox), m_which(new QComboBox), m_search(new SearchField(tr("Words or code"))),
      m_count(new TextLabel(TextSize::Caption)), m_legend(new TextLabel(TextSize::Caption)),
      m_table(new TableView(matrixTable, settings)), m_split(new QSplitter), m_right(new QStackedWidget),
      m_whole(new QStackedWidget)
{
    m_banner->clear();
    makeTable();
    makeStates();
    m_legend->setTone(ThemeRole::Muted);
    m_legend->setText(words::depthLegend(true));
    auto *said = new QHBoxLayout;
    said->setSpacing(space::groups);
    said->addWidget(m_count, 1);
    said->addWidget(m_legend);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(space::groups, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(makeFilters());
    column->addLayout(said);
    column->addWidget(m_right, 1);
    m_split->addWidget(makeList());
    m_split->addWidget(right);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({236, 900});
    m_split->restoreState(settings.value(Setting::View, matrixSplit).toByteArray());
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(space::edge, space::groups, space::edge, space::groups);
    whole->setSpacing(space::inside);
    whole->addWidget(m_banner);
    whole->addWidget(m_whole, 1);
    wire();
}

RoleMatrixPage::~RoleMatrixPage()
{
    if (m_reading)
        m_reading->cancel();
}

QString RoleMatrixPage::title() const
{
    return tr("Role matrix");
}

QWidget *RoleMatrixPage::makeList()
{
    auto *heading = new TextLabel(tr("In force"), TextSize::Caption);
    heading->setTone(ThemeRole::Muted);
    m_list->setObjectName(QStringLiteral("in-force"));
    m_list->setAccessibleName(tr("Ladders and curricula in force"));
    m_list->setWhatsThis(tr("What is ticked stands beside each other at the right. The space bar ticks, Enter leads to "
                            "the table."));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(180);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(heading);
    column->addWidget(m_list, 1);
    return side;
}

QWidget *RoleMatrixPage::makeFilters()
{
    m_profession->setObjectName(QStringLiteral("profession"));
    m_profession->setAccessibleName(tr("Of which profession"));
    m_profession->setToolTip(tr("Only what this profession has"));
    m_which->setObjectName(QStringLiteral("which"));
    m_which->setAccessibleName(tr("Which competencies"));
    m_which->addItem(tr("All competencies"), EveryOne);
    m_which->addItem(tr("Gaps only"), OnlyGaps);
    m_which->addItem(tr("What one profession alone has"), OfOneAlone);
    m_which->addItem(tr("What several professions have"), OfSeveral);
    for (QComboBox *box : {m_profession, m_which}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->view()->setAccessibleName(box->accessibleName());
    }
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_profession);
    row->addWidget(m_which);
    row->addWidget(m_search, 1);
    return filters;
}

void RoleMatrixPage::makeTable()
{
    m_table->setObjectName(matrixPlace);
    m_table->setAccessibleName(title());
    m_table->setWhatsThis(tr("Competencies in rows, professions across. What two ladders call the same stands in one "
                             "row. Enter leads to the item in its ladder or curriculum. The heads sort; the context "
                             "menu copies or saves the list."));
    m_table->setItemDelegate(new MapDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->viewport()->installEventFilter(this);
}

bool RoleMatrixPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport() && m_rows) {
        const auto *resized = static_cast<QResizeEvent *>(event);
        if (resized->size().width() != resized->oldSize().width())
            arrange();
    }
    return Page::eventFilter(watched, event);
}

void RoleMatrixPage::makeStates()
{
    m_right->addWidget(m_table);
    auto *ticked = new EmptyState(
        QStringLiteral("table"), tr("Nothing is chosen yet"),
        tr("Tick at the left what shall stand beside each other: a ladder of nurses and one of pharmacists, say. The "
           "table then shows which profession has what, and what another could take over."));
    ticked->offer(m_all);
    m_right->addWidget(ticked);
    m_right->addWidget(new EmptyState(
        QStringLiteral("people"), tr("No profession is named"),
        tr("What is chosen is for everybody. Tick a ladder or curriculum that says which professions it is for.")));
    m_right->addWidget(new EmptyState(QStringLiteral("check"), tr("Nothing to show"),
                                      tr("No competency has what is asked for above.")));
    auto *none = new EmptyState(QStringLiteral("ladders"), tr("No ladder or curriculum is in force"),
                                tr("Adopt ladders and curricula for several professions, from packs or from your own "
                                   "drafts. Here they are laid "
                                   "beside each other, to see which work could go from one profession to another."));
    none->offer(m_packs);
    m_whole->addWidget(new QWidget); // until the first answer
    m_whole->addWidget(m_split);
    m_whole->addWidget(none);
}

void RoleMatrixPage::wire()
{
    connect(m_packs, &QAction::triggered, this, [this] { Q_EMIT linkActivated(QStringLiteral("administration")); });
    connect(m_all, &QAction::triggered, this, [this] {
        std::vector<Key> versions;
        for (const storage::VersionOfFramework &one : m_matrix->offered)
            versions.push_back(one.version.id);
        choose(versions);
    });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        std::vector<Key> versions;
        for (int row = 0; row < m_list->count(); ++row)
            if (m_list->item(row)->checkState() == Qt::Checked)
                versions.push_back(keyOfLine(m_list->item(row)));
        choose(versions);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_table->setFocus(); });
    for (QComboBox *box : {m_profession, m_which})
        connect(box, &QComboBox::activated, this, &RoleMatrixPage::narrow);
    connect(m_search, &SearchField::searched, this, &RoleMatrixPage::narrow);
    connect(m_search, &SearchField::leftForList, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &TableView::rowActivated, this, &RoleMatrixPage::lead);
    connect(m_split, &QSplitter::splitterMoved, this,
            [this] { m_settings.setValue(Setting::View, m_split->saveState(), matrixSplit); });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &RoleMatrixPage::read);
    connect(&m_workspace.hub(), &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        const bool concerned = std::ranges::any_of(changes.changes, [](const edit::ChangeSet::Change &change) {
            const QByteArray &table = change.table;
            return query::Plans::isOfFrameworks(table) || table.startsWith("module") || table == "profession"
                || table == "foreign_record";
        });
        if (concerned)
            refreshSoon();
    });
    connect(&m_workspace, &items::Workspace::fileChangedElsewhere, this, &RoleMatrixPage::refreshSoon);
}

void RoleMatrixPage::open(const QString &text)
{
    const Link link = Link::parse(text);
    const QString of = QStringLiteral("of");
    const QString named
        = link.query.contains(of) ? link.query.value(of) : m_settings.value(Setting::View, matrixPlace).toString();
    m_wanted.clear();
    for (const QString &part : named.split(u',', Qt::SkipEmptyParts))
        if (const auto key = keyFromText(part))
            m_wanted.push_back(*key);
    if (const auto with = keyFromText(link.query.value(QStringLiteral("with"))).value_or(0);
        with != 0 && std::ranges::find(m_wanted, with) == m_wanted.end()) {
        m_wanted.push_back(with);
        remember();
    }
    refreshSoon();
}

QWidget *RoleMatrixPage::firstFocus()
{
    return m_list;
}

void RoleMatrixPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_refresh.start();
}

void RoleMatrixPage::refreshSoon()
{
    m_stale = true;
    m_refresh.start();
}

void RoleMatrixPage::read()
{
    if (!m_stale || !isVisible())
        return;
    m_stale = false;
    if (m_reading)
        m_reading->cancel();
    setBusy(true);
    m_reading = m_workspace.read<Matrix>(
        this,
        [wanted = m_wanted, plans = &m_workspace.plans()](storage::Database &database,
                                                          const query::CancelToken &) -> Result<Matrix> {
            auto matrix = query::roleMatrix(database, *plans, wanted);
            if (!matrix)
                return matrix.error();
            return Matrix(std::make_shared<query::RoleMatrix>(std::move(matrix).value()));
        },
        [this](const Result<Matrix> &matrix) {
            setBusy(false);
            if (!matrix) {
                m_banner->say(State::Bad, words::errorText(matrix.error()));
                return;
            }
            m_banner->clear();
            showMatrix(matrix.value());
        });
}

void RoleMatrixPage::showMatrix(Matrix matrix)
{
    m_matrix = std::move(matrix);
    m_whole->setCurrentIndex(m_matrix->offered.empty() ? NothingInForce : ChoiceAndMatrix);
    fillList();
    fillProfessions();
    fillColumns();
    narrow();
    arrange();
}

void RoleMatrixPage::fillList()
{
    const QSignalBlocker quiet(m_list);
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const storage::VersionOfFramework &one : m_matrix->offered) {
        const bool chosen = std::ranges::any_of(
            m_matrix->sheets, [&](const query::SheetPtr &sheet) { return sheet->version.id == one.version.id; });
        auto *item = new QListWidgetItem(nameInMatrix(*m_matrix, one.framework, one.version));
        item->setData(Qt::UserRole, QVariant::fromValue(one.version.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(item->text() + u'\n' + words::enumText(one.framework.kind));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void RoleMatrixPage::fillProfessions()
{
    const QString before = m_profession->currentData().toString();
    m_profession->clear();
    m_profession->addItem(tr("Every profession"), QString());
    for (const query::FrameworkSheet::Role &role : m_matrix->roles)
        m_profession->addItem(roleText(role), role.code);
    m_profession->setCurrentIndex(std::max(0, m_profession->findData(before)));
}

/// The columns are those of the professions; widths that somebody chose hold for the same professions alone.
void RoleMatrixPage::fillColumns()
{
    auto *rows = new Rows(roleMatrixColumns(m_matrix), this);
    QHeaderView *header = m_table->horizontalHeader();
    const int section = header->sortIndicatorSection();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    bool same = m_rows && m_rows->columnCount() == rows->columnCount();
    for (int column = roleMatrixOwnColumns; same && column < rows->columnCount(); ++column)
        same = m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole)
            == rows->headerData(column, Qt::Horizontal, Qt::DisplayRole);
    if (m_rows && !same) {
        m_settings.reset(Setting::Table, matrixTable);
        header->setSortIndicator(-1, Qt::AscendingOrder);
    } else {
        rows->sort(section, order);
    }
    const QItemSelectionModel *selection = m_table->selectionModel();
    m_table->setModel(rows);
    delete selection;
    delete std::exchange(m_rows, rows);
}

/// Each head has room for its words; the competencies take what is left, and never less than they need to be told
/// apart.
void RoleMatrixPage::arrange()
{
    QHeaderView *header = m_table->horizontalHeader();
    const int unit = m_table->fontMetrics().averageCharWidth();
    const auto characters = [unit](int width) { return (width - 2 * space::inside) / unit + 1; };
    QList<int> widths{36, 14, 24};
    for (int column = roleMatrixOwnColumns; column < m_rows->columnCount(); ++column)
        widths.append(6);
    int others = 0;
    for (int column = 1; column < m_rows->columnCount(); ++column) {
        widths[column] = std::max(widths[column], characters(header->sectionSizeHint(column)) + 1);
        others += widths[column] * unit + 2 * space::inside;
    }
    widths[0] = std::max(widths[0], characters(m_table->viewport()->width() - others) - 1);
    m_table->setStandardWidths(widths);
}

bool RoleMatrixPage::isShown(const RoleRow &row, const QString &text) const
{
    if (const int role = m_profession->currentIndex() - 1; role >= 0) {
        const MapCell &cell = row.cells[size_t(role)];
        if (!cell.depth && !cell.asked)
            return false;
    }
    switch (WhichOnes(m_which->currentData().toInt())) {
    case OnlyGaps:
        if (row.mark != MapMark::Gap)
            return false;
        break;
    case OfOneAlone:
        if (row.covering != 1)
            return false;
        break;
    case OfSeveral:
        if (row.covering < 2)
            return false;
        break;
    case EveryOne:
        break;
    }
    return std::ranges::any_of(
        row.places, [&](const RoleRow::Place &place) { return m_matrix->node(place).folded.contains(text); });
}

void RoleMatrixPage::narrow()
{
    if (!m_matrix)
        return;
    std::vector<RoleRow> shown;
    std::ranges::copy_if(
        m_matrix->rows, std::back_inserter(shown),
        [this, text = searchFold(m_search->text())](const RoleRow &row) { return isShown(row, text); });
    const bool nothing = m_matrix->sheets.empty();
    const bool nobody = m_matrix->roles.empty();
    m_right->setCurrentIndex(nothing ? NothingTicked : nobody ? NobodyNamed : shown.empty() ? NoneLikeThis : TheMatrix);
    for (QWidget *filter : std::initializer_list<QWidget *>{m_profession, m_which, m_search})
        filter->setEnabled(!nothing && !nobody);
    m_legend->setVisible(!nothing && !nobody);
    m_count->setText(nothing || nobody ? QString()
                                       : QStringList{tr("%n competencies", nullptr, int(m_matrix->rows.size())),
                                                     tr("%n gaps", nullptr, m_matrix->gaps),
                                                     tr("%n of one profession alone", nullptr, m_matrix->oneOnly),
                                                     tr("%n professions", nullptr, int(m_matrix->roles.size()))}
                                             .join(QStringLiteral(" · ")));
    m_rows->setRows(std::move(shown));
    if (m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0));
}

void RoleMatrixPage::choose(const std::vector<Key> &versions)
{
    m_wanted = versions;
    remember();
    refreshSoon();
}

void RoleMatrixPage::remember()
{
    QStringList keys;
    for (const Key key : m_wanted)
        keys.append(keyToText(key));
    const QString of = keys.join(u',');
    m_settings.setValue(Setting::View, of, matrixPlace);
    Q_EMIT linkChanged(Link{matrixPlace, {}, {{QStringLiteral("of"), of}}}.text());
}

void RoleMatrixPage::lead(int row)
{
    const RoleRow::Place place = m_rows->row(row).places.front();
    const query::FrameworkSheet &sheet = *m_matrix->sheets[size_t(place.sheet)];
    Q_EMIT linkActivated(
        Link{sheet.framework.kind == FrameworkKind::Ladder ? QStringLiteral("ladders") : QStringLiteral("curricula"),
             {},
             {{QStringLiteral("version"), keyToText(sheet.version.id)},
              {QStringLiteral("item"), keyToText(m_matrix->node(place).item.id)}}}
            .text());
}

} // namespace kz

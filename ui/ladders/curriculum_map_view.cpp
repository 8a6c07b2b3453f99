#include "ui/ladders/curriculum_map_view.h"

#include "models/items/curriculum_map_model.h"
#include "models/report/curriculum_map.h"
#include "models/words/module_text.h"
#include "models/words/words.h"
#include "ui/ladders/map_delegate.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QStackedLayout>

#include <algorithm>

namespace kz {

namespace {

using items::CurriculumMapModel;
using query::MapAcross;
using query::MapMark;

enum Shown { TheMap, NoModules, NothingFound, NoProfessions };

QString withTabs(const report::PlainTable &table)
{
    QString text = table.columns.join(u'\t') + u'\n';
    for (QStringList row : table.rows) {
        for (QString &cell : row)
            cell.replace(u'\t', u' ').replace(u'\n', u' ');
        text += row.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace

CurriculumMapView::CurriculumMapView(const QString &name, Settings &settings, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_name(name), m_model(new CurriculumMapModel(this)),
      m_across(new QComboBox), m_profession(new QComboBox), m_electives(new QCheckBox(tr("With electives"))),
      m_marks(new QComboBox), m_copy(new QAction(lineIcon(QStringLiteral("copy")), tr("Copy table"), this)),
      m_save(new QAction(lineIcon(QStringLiteral("export")), tr("Save as table…"), this)),
      m_others(new QAction(lineIcon(QStringLiteral("table")), tr("Beside others"), this)),
      m_count(new TextLabel(TextSize::Caption)), m_legend(new TextLabel(TextSize::Caption)), m_stack(new QStackedLayout)
{
    makeTable(settings, name);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(
        QStringLiteral("curricula"), tr("No modules in this version"),
        tr("The map shows which module covers which item, and where the gaps are. In a draft, give items the kind "
           "“Module” and say whom each is for and what it covers.")));
    m_stack->addWidget(
        new EmptyState(QStringLiteral("check"), tr("Nothing to show"), tr("No item has what is asked for above.")));
    m_stack->addWidget(new EmptyState(QStringLiteral("curricula"), tr("No profession is named in this version"),
                                      tr("Its modules are for everybody. In a draft, say which professions each module "
                                         "is for, and this map shows who covers what.")));
    m_legend->setTone(ThemeRole::Muted);
    auto *said = new QHBoxLayout;
    said->setSpacing(space::groups);
    said->addWidget(m_count, 1);
    said->addWidget(m_legend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::inside, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(makeChoices());
    column->addLayout(said);
    column->addLayout(m_stack, 1);
    restore();

    connect(m_across, &QComboBox::activated, this, [this] {
        fillMarks();
        showMap();
        remember();
    });
    connect(m_profession, &QComboBox::activated, this, [this] {
        m_wantedProfession = m_profession->currentData().toString();
        showMap();
        remember();
    });
    connect(m_electives, &QCheckBox::toggled, this, [this] {
        showMap();
        remember();
    });
    connect(m_marks, &QComboBox::activated, this, &CurriculumMapView::narrow);
    connect(m_others, &QAction::triggered, this, &CurriculumMapView::othersAsked);
    connect(m_copy, &QAction::triggered, this, &CurriculumMapView::copyAll);
    connect(m_save, &QAction::triggered, this, [this] {
        Q_EMIT saveAsked(report::curriculumMapTable(m_model->map()), report::curriculumMapName(m_model->map()));
    });
}

QWidget *CurriculumMapView::makeChoices()
{
    m_across->addItem(tr("Items by modules"), int(MapAcross::Modules));
    m_across->addItem(tr("Items by professions"), int(MapAcross::Professions));
    m_across->setAccessibleName(tr("What stands across"));
    m_across->setToolTip(tr("Modules show what is taught where; professions show who can do what, and what one alone "
                            "covers"));
    m_across->setObjectName(QStringLiteral("across"));
    m_profession->setAccessibleName(tr("For which profession"));
    m_profession->setToolTip(tr("Only the modules that are for this profession"));
    m_profession->setObjectName(QStringLiteral("profession"));
    m_profession->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_electives->setChecked(true);
    m_electives->setMinimumHeight(m_across->sizeHint().height());
    m_electives->setToolTip(tr("Without them only what is required counts as covered"));
    m_marks->setAccessibleName(tr("Which items"));
    m_marks->setObjectName(QStringLiteral("marks"));
    m_marks->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_copy->setToolTip(tr("The whole map as text with tabs; Ctrl+C copies the chosen rows"));
    m_save->setToolTip(tr("The map as an Excel workbook or a CSV file"));
    m_others->setToolTip(tr("Its professions and competencies beside those of other ladders and curricula"));
    m_others->setObjectName(QStringLiteral("others"));
    m_copy->setObjectName(QStringLiteral("copy-map"));
    m_save->setObjectName(QStringLiteral("save-map"));
    for (QComboBox *box : {m_across, m_profession, m_marks})
        box->view()->setAccessibleName(box->accessibleName());
    fillMarks();
    auto *choices = new QWidget;
    auto *row = new FlowLayout(choices);
    for (QWidget *control :
         std::initializer_list<QWidget *>{m_across, m_profession, m_electives, m_marks, new ActionButton(m_copy),
                                          new ActionButton(m_save), new ActionButton(m_others)})
        row->addWidget(control);
    return choices;
}

void CurriculumMapView::makeTable(Settings &settings, const QString &name)
{
    m_table = new TableView(name, settings);
    m_table->setObjectName(QStringLiteral("map"));
    m_table->setAccessibleName(tr("Coverage map"));
    m_table->setWhatsThis(tr("Items in rows, modules or professions across. The arrows go from cell to cell; what "
                             "belongs to the row stands below. Beside a heading stands how many of its items are "
                             "covered."));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MapDelegate(m_table));
    m_table->setSortingEnabled(false); // the order is the curriculum's own
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->viewport()->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CurriculumMapView::currentMoved);
}

bool CurriculumMapView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_table->viewport())
        arrange();
    return QWidget::eventFilter(watched, event);
}

void CurriculumMapView::setSheet(query::SheetPtr sheet)
{
    m_sheet = std::move(sheet);
    if (!m_sheet)
        return m_model->setMap({});
    fillProfessions();
    showMap();
}

void CurriculumMapView::search(const QString &text)
{
    m_text = text;
    if (m_sheet)
        narrow();
}

void CurriculumMapView::fillProfessions()
{
    m_profession->clear();
    m_profession->addItem(tr("Every profession"), QString());
    for (const auto &role : m_sheet->roles)
        m_profession->addItem(words::pick(role.title.ja, role.title.en), role.code);
    m_profession->setCurrentIndex(std::max(0, m_profession->findData(m_wantedProfession)));
}

void CurriculumMapView::fillMarks()
{
    const bool modules = m_across->currentData().toInt() == int(MapAcross::Modules);
    m_marks->clear();
    m_marks->addItem(tr("All items"), int(MapMark::None));
    m_marks->addItem(tr("Gaps only"), int(MapMark::Gap));
    if (modules)
        m_marks->addItem(tr("Overlaps only"), int(MapMark::Overlap));
    else
        m_marks->addItem(tr("What one profession alone covers"), int(MapMark::OneOnly));
}

void CurriculumMapView::showMap()
{
    if (!m_sheet)
        return;
    const auto across = MapAcross(m_across->currentData().toInt());
    m_profession->setEnabled(across == MapAcross::Modules);
    m_legend->setText(words::depthLegend(across == MapAcross::Professions));
    m_model->setMap(query::curriculumMap(m_sheet,
                                         {.across = across,
                                          .profession = m_profession->currentData().toString(),
                                          .electives = m_electives->isChecked()}));
    narrow();
}

void CurriculumMapView::narrow()
{
    const query::CurriculumMap &map = m_model->map();
    m_model->setFilter(MapMark(m_marks->currentData().toInt()), m_text);
    const bool noModules = query::modulesInOrder(*m_sheet).empty();
    const bool noProfessions = map.choice.across == MapAcross::Professions && map.columns.empty();
    const bool none = noModules || noProfessions;
    m_stack->setCurrentIndex(noModules                      ? NoModules
                                 : noProfessions            ? NoProfessions
                                 : m_model->rowCount() == 0 ? NothingFound
                                                            : TheMap);
    for (QAction *action : {m_copy, m_save})
        action->setEnabled(!none && !map.rows.empty());
    QStringList said{tr("%n items", nullptr, map.items), tr("%n gaps", nullptr, map.gaps)};
    if (map.choice.across == MapAcross::Modules)
        said << tr("%n overlaps", nullptr, map.overlaps) << tr("%n modules", nullptr, int(map.columns.size()));
    else
        said << tr("%n covered by one profession alone", nullptr, map.oneOnly)
             << tr("%n professions", nullptr, int(map.columns.size()));
    m_count->setText(none ? QString() : said.join(QStringLiteral(" · ")));
    arrange();
    // The first item, so that what is said about one is in sight from the beginning.
    int first = 0;
    while (first + 1 < m_model->rowCount() && m_model->index(first, 0).data(CurriculumMapModel::HeadingRole).toBool())
        ++first;
    m_table->setCurrentIndex(m_model->index(first, CurriculumMapModel::Item));
    Q_EMIT currentMoved();
}

void CurriculumMapView::arrange()
{
    const int unit = m_table->fontMetrics().averageCharWidth();
    QHeaderView *header = m_table->horizontalHeader();
    int across = 6 * unit;
    for (int column = CurriculumMapModel::FirstAcross; column < m_model->columnCount(); ++column)
        across = std::max(
            across, header->fontMetrics().horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()));
    across = std::min(across, 16 * unit) + 2 * space::inside;
    int covering = header->fontMetrics().horizontalAdvance(
        m_model->headerData(CurriculumMapModel::Covering, Qt::Horizontal).toString());
    for (const auto &entry : EnumTable<MapMark>::entries)
        covering = std::max(
            covering,
            StateBadge::sizeFor(m_table->font(), words::enumText(entry.value) + QStringLiteral(" (00)")).width());
    covering += 2 * space::inside;
    const int columns = m_model->columnCount() - CurriculumMapModel::FirstAcross;
    // The items take what is left, and never less than their words need to be told apart.
    const int item = std::max(30 * unit, m_table->viewport()->width() - covering - columns * across);
    m_table->setColumnWidth(CurriculumMapModel::Item, item);
    m_table->setColumnWidth(CurriculumMapModel::Covering, covering);
    for (int column = CurriculumMapModel::FirstAcross; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, across);
}

int CurriculumMapView::currentItem() const
{
    return m_model->nodeAt(m_table->currentIndex());
}

int CurriculumMapView::currentModule() const
{
    const int column = m_model->columnAt(m_table->currentIndex());
    return column < 0 ? -1 : m_model->map().columns[size_t(column)].node;
}

void CurriculumMapView::enter()
{
    m_table->setFocus();
}

void CurriculumMapView::remember()
{
    m_settings.setValue(Setting::View,
                        QStringList{m_across->currentData().toString(), m_wantedProfession,
                                    m_electives->isChecked() ? QStringLiteral("1") : QStringLiteral("0")}
                            .join(u','),
                        m_name);
}

void CurriculumMapView::restore()
{
    const QStringList remembered = m_settings.value(Setting::View, m_name).toString().split(u',');
    if (remembered.size() != 3)
        return;
    m_across->setCurrentIndex(std::max(0, m_across->findData(remembered[0].toInt())));
    m_wantedProfession = remembered[1];
    m_electives->setChecked(remembered[2] != QStringLiteral("0"));
    fillMarks();
}

void CurriculumMapView::copyAll()
{
    QApplication::clipboard()->setText(withTabs(report::curriculumMapTable(m_model->map())));
}

} // namespace kz

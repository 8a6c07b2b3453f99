#include "ui/ladders/framework_view.h"

#include "models/items/framework_tree_model.h"
#include "models/items/rule_tree_model.h"
#include "models/words/words.h"
#include "ui/ladders/curriculum_map_view.h"
#include "ui/ladders/framework_details.h"
#include "ui/ladders/framework_tree.h"
#include "ui/ladders/lineage_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/link.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>

namespace kz {

namespace {

State stateOf(VersionStatus status)
{
    switch (status) {
    case VersionStatus::Adopted:
        return State::Good;
    case VersionStatus::Draft:
        return State::Accent;
    case VersionStatus::Retired:
        break;
    }
    return State::Neutral;
}

} // namespace

FrameworkView::FrameworkView(const QString &name, Settings &settings, QWidget *parent)
    : QWidget(parent), m_items(new items::FrameworkTreeModel(this)), m_rules(new items::RuleTreeModel(this)),
      m_banner(new Banner)
{
    m_banner->clear();
    m_details = new QTextBrowser;
    m_details->setOpenLinks(false);
    m_details->setAccessibleName(tr("Details"));
    m_details->document()->setDocumentMargin(space::inside);
    m_parts = new QSplitter(Qt::Vertical);
    m_parts->addWidget(makeTabs(name, settings));
    m_parts->addWidget(m_details);
    m_parts->setStretchFactor(0, 1);
    m_parts->setChildrenCollapsible(false);
    m_parts->setSizes({400, 120});
    m_parts->restoreState(settings.value(Setting::View, name).toByteArray());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::groups, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(makeHead());
    column->addWidget(m_banner);
    column->addWidget(m_parts, 1);

    connect(m_parts, &QSplitter::splitterMoved, this,
            [this, name, &settings] { settings.setValue(Setting::View, m_parts->saveState(), name); });
    connect(m_details, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) { lead(link.toString()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        fitTab();
        Q_EMIT tabChanged();
    });
}

QWidget *FrameworkView::makeHead()
{
    m_title = new TextLabel(TextSize::Section);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setWordWrap(true);
    m_state = new StateBadge;
    m_about = new TextLabel(TextSize::Body);
    m_about->setWordWrap(true); // it may be for many professions
    m_source = new TextLabel(TextSize::Caption);
    m_source->setTone(ThemeRole::Muted);
    m_source->setWordWrap(true);
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::base);
    column->addWidget(m_title);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::inside);
    second->addWidget(m_state);
    second->addWidget(m_about, 1);
    column->addLayout(second);
    column->addWidget(m_source);
    m_lineage = new TextLabel(TextSize::Caption);
    m_lineage->setTone(ThemeRole::Muted);
    m_lineage->setWordWrap(true);
    m_lineage->setObjectName(QStringLiteral("lineage"));
    m_improvements = new QPushButton;
    m_improvements->setObjectName(QStringLiteral("improvements"));
    m_improvements->setToolTip(tr("What was tried with it elsewhere, and what came of it"));
    connect(m_improvements, &QPushButton::clicked, this, &FrameworkView::showImprovements);
    auto *third = new QHBoxLayout;
    third->setSpacing(space::inside);
    third->addWidget(m_lineage, 1);
    third->addWidget(m_improvements);
    column->addLayout(third);
    for (QWidget *part : {static_cast<QWidget *>(m_lineage), static_cast<QWidget *>(m_improvements)})
        part->hide();
    return head;
}

QWidget *FrameworkView::makeFilters()
{
    m_search = new SearchField(tr("Words or code"));
    m_search->setAccessibleName(tr("Search items and rules"));
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    m_gaps = new QCheckBox(tr("Only what no rule asks for"));
    m_gaps->setObjectName(QStringLiteral("gaps"));
    m_gaps->setWhatsThis(
        tr("Items that no rule of this version counts: a goal that nobody has to show, or a rule that was forgotten."));
    m_count = new TextLabel(TextSize::Caption);
    m_count->setTone(ThemeRole::Muted);
    auto *filters = new QWidget;
    auto *row = new QHBoxLayout(filters);
    row->setContentsMargins(0, 0, 0, space::base);
    row->setSpacing(space::groups);
    row->addWidget(m_count);
    row->addWidget(m_gaps);
    row->addWidget(m_search);
    connect(m_search, &SearchField::searched, this, &FrameworkView::applyFilter);
    connect(m_search, &SearchField::leftForList, this, [this] { enterTab(); });
    connect(m_gaps, &QCheckBox::toggled, this, &FrameworkView::applyFilter);
    return filters;
}

void FrameworkView::enterTab()
{
    if (tab() == Coverage)
        return m_map->enter();
    FrameworkTree *tree = tab() == Rules ? m_ruleTree : m_itemTree;
    tree->setFocus();
    if (!tree->currentIndex().isValid())
        tree->setCurrentIndex(tree->model()->index(0, 0));
}

QWidget *FrameworkView::makeTabs(const QString &name, Settings &settings)
{
    m_itemTree = new FrameworkTree(items::FrameworkTreeModel::HeadingRole, items::FrameworkTreeModel::QuietRole);
    m_itemTree->setObjectName(QStringLiteral("items"));
    m_itemTree->setAccessibleName(tr("Items"));
    m_itemTree->setWhatsThis(tr("Domains and goals in rows, levels across. Left and Right move between the levels; "
                                "what belongs to the cell stands below."));
    m_itemTree->setModel(m_items);
    m_ruleTree = new FrameworkTree(items::RuleTreeModel::HeadingRole, items::RuleTreeModel::QuietRole);
    m_ruleTree->setObjectName(QStringLiteral("rules"));
    m_ruleTree->setAccessibleName(tr("Rules"));
    m_ruleTree->setWhatsThis(tr("What a level or the completion asks for, as sentences. A rule with rules below it is "
                                "met when as many of them are as its sentence says."));
    m_ruleTree->setModel(m_rules);
    m_tabs = new QTabWidget;
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_itemTree, tr("Items"));
    m_tabs->addTab(m_ruleTree, tr("Rules"));
    m_map = new CurriculumMapView(name + QStringLiteral("-map"), settings);
    m_tabs->addTab(m_map, tr("Coverage"));
    connect(m_map, &CurriculumMapView::currentMoved, this, [this] {
        if (tab() == Coverage)
            showDetails();
    });
    connect(m_map, &CurriculumMapView::saveAsked, this, &FrameworkView::saveAsked);
    connect(m_map, &CurriculumMapView::othersAsked, this, &FrameworkView::othersAsked);
    m_filters = makeFilters();
    m_tabs->setCornerWidget(m_filters);
    for (FrameworkTree *tree : {m_itemTree, m_ruleTree}) {
        connect(tree, &FrameworkTree::currentMoved, this, &FrameworkView::showDetails);
        // Enter goes on to what the row is about: the keyboard to the first link below.
        connect(tree, &QAbstractItemView::activated, this, [this] { m_details->setFocus(); });
    }
    return m_tabs;
}

void FrameworkView::setSheet(query::SheetPtr sheet)
{
    const bool same = m_sheet && sheet && m_sheet->version.id == sheet->version.id;
    m_sheet = std::move(sheet);
    if (!same) {
        const QSignalBlocker search(m_search);
        const QSignalBlocker gaps(m_gaps);
        m_search->clear();
        m_gaps->setChecked(false);
    }
    m_items->setSheet(m_sheet);
    m_rules->setSheet(m_sheet);
    m_map->setSheet(m_sheet);
    m_banner->clear();
    m_gaps->setEnabled(m_sheet && m_sheet->plan);
    if (m_sheet && m_sheet->unread)
        m_banner->say(State::Warning,
                      tr("A rule cannot be read, so nobody's progress is judged by this version: %1")
                          .arg(m_sheet->unread->arguments.join(QStringLiteral(" · "))));
    applyFilter();
    showHead();
}

void FrameworkView::showHead()
{
    if (!m_sheet)
        return;
    const auto &[framework, version] = std::tie(m_sheet->framework, m_sheet->version);
    m_title->setText(words::pick(framework.titleJa, framework.titleEn));
    m_state->setState(stateOf(version.status), words::enumText(version.status));
    QStringList about;
    if (!version.label.isEmpty())
        about.append(words::versionText(version.label));
    if (version.adoptedOn.isValid())
        about.append(version.retiredOn.isValid() ? words::periodText(version.adoptedOn, version.retiredOn)
                                                 : tr("since %1").arg(words::dayText(version.adoptedOn)));
    about.append(words::enumText(framework.kind));
    QStringList professions;
    for (const query::Title &one : m_sheet->professions)
        professions.append(words::pick(one.ja, one.en));
    about.append(professions.isEmpty() ? tr("for every profession") : tr("for %1").arg(words::listText(professions)));
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_about->setToolTip(m_about->text());
    m_source->setText(words::sourceText(framework.source));
    m_source->setVisible(!framework.source.isEmpty());
    const QString lineage = lineageText(*m_sheet);
    const int improvements = m_sheet->trace ? int(m_sheet->trace->lineage.improvements.size()) : 0;
    m_lineage->setText(lineage);
    m_lineage->setVisible(!lineage.isEmpty() || improvements > 0);
    m_improvements->setText(tr("%n improvements came with it", nullptr, improvements));
    m_improvements->setVisible(improvements > 0);
}

void FrameworkView::showImprovements()
{
    if (!m_sheet || !m_sheet->trace)
        return;
    if (tab() == Outcomes)
        showTab(Items);
    m_details->setHtml(improvementsDetails(m_sheet->trace->lineage));
    m_details->setFocus();
}

void FrameworkView::applyFilter()
{
    const QString text = m_search->text();
    m_items->setFilter(text, m_gaps->isChecked());
    m_rules->setFilter(text);
    m_map->search(text);
    fillTrees(!text.isEmpty() || m_gaps->isChecked());
}

void FrameworkView::fillTrees(bool openAll)
{
    const int levels = m_items->hasLevels() ? m_items->columnCount() - 1 : 0;
    QList<int> shares{44, 12, 16, 28};
    if (levels > 0) {
        // A ladder says its goals in the columns of the levels; elsewhere the words stand in the first one.
        const bool inCells = m_sheet && (!m_sheet->descriptors.empty() || m_items->goalsAcross());
        shares = QList<int>(levels + 1, inCells ? 20 : 16);
        shares[0] = inCells ? 16 : 48;
    }
    m_itemTree->setShares(shares);
    m_itemTree->arrange(m_items->shownRows(), levels > 0, openAll);
    // The first one is chosen, so that what is said about one is in sight from the beginning.
    QModelIndex first = m_items->index(0, 0);
    if (m_items->nodeAt(first) < 0)
        first = m_items->index(1, 0);
    m_itemTree->setCurrentIndex(first);
    m_ruleTree->setCurrentIndex(m_rules->index(0, 0));
    m_ruleTree->setShares(m_rules->columnCount() == 3 ? QList<int>{44, 46, 10} : QList<int>{46, 54});
    m_ruleTree->arrange(m_rules->shownRules(), false, openAll);
    showCount();
    showDetails();
}

void FrameworkView::showCount()
{
    m_count->setText(tab() == Rules ? tr("%n rules", nullptr, m_rules->shownRules())
                                    : tr("%n items", nullptr, m_items->shownItems()));
    m_count->setVisible(tab() != Coverage); // the map counts for itself
    m_gaps->setVisible(tab() == Items);
}

void FrameworkView::showDetails()
{
    QString html;
    if (tab() == Coverage) {
        const int module = m_map->currentModule();
        if (const int node = m_map->currentItem(); node >= 0)
            html = itemDetails(*m_sheet, node, -1);
        if (module >= 0 && module != m_map->currentItem())
            html += itemDetails(*m_sheet, module, -1);
    } else if (tab() == Rules) {
        if (const int rule = m_rules->nodeAt(m_ruleTree->currentIndex()); rule >= 0)
            html = ruleDetails(*m_sheet, rule);
    } else {
        const QModelIndex current = m_itemTree->currentIndex();
        if (const int node = m_items->nodeAt(current); node >= 0)
            html = itemDetails(*m_sheet, node, m_items->levelAt(current));
    }
    if (html.isEmpty())
        html = tr("Choose an item or a rule: what belongs to it stands here.").toHtmlEscaped();
    m_details->setHtml(html);
}

void FrameworkView::lead(const QString &text)
{
    const Link link = Link::parse(text);
    const Key key = keyFromText(link.id).value_or(0);
    const bool rule = link.place == QStringLiteral("rule");
    const auto found = [&] { return rule ? m_rules->indexOf(key) : m_items->indexOf(key); };
    if (!found().isValid()) { // it may only be filtered away
        const QSignalBlocker search(m_search);
        const QSignalBlocker gaps(m_gaps);
        m_search->clear();
        m_gaps->setChecked(false);
        applyFilter();
    }
    const QModelIndex index = found();
    if (!index.isValid())
        return;
    showTab(rule ? Rules : Items);
    FrameworkTree *tree = rule ? m_ruleTree : m_itemTree;
    tree->show(index);
    tree->setFocus();
}

void FrameworkView::addOutcomes(QWidget *view, const QString &title)
{
    m_tabs->insertTab(Outcomes, view, title);
}

void FrameworkView::setOutcomesVisible(bool visible)
{
    if (!visible && tab() == Outcomes)
        showTab(Items);
    m_tabs->setTabVisible(Outcomes, visible);
}

/// What is searched and told of are items and rules.
void FrameworkView::fitTab()
{
    const bool isTree = tab() != Outcomes;
    m_filters->setVisible(isTree);
    m_details->setVisible(isTree);
    if (!isTree)
        return;
    showDetails();
    showCount();
}

FrameworkView::Tab FrameworkView::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void FrameworkView::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(m_tabs->isTabVisible(tab) ? tab : Items);
}

QWidget *FrameworkView::firstFocus()
{
    return m_search;
}

} // namespace kz

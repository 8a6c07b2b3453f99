#pragma once

#include "models/query/framework_sheet.h"
#include "models/report/document.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QSplitter;
class QTabWidget;
class QTextBrowser;

namespace kz {

namespace items {
class FrameworkTreeModel;
class RuleTreeModel;
} // namespace items

class Banner;
class CurriculumMapView;
class FrameworkTree;
class SearchField;
class Settings;
class StateBadge;
class TextLabel;

/// One version of a ladder, curriculum or programme: what it is, its items with the levels across, its rules as
/// sentences, which module covers what, and below them everything about the chosen one, with links to what it speaks
/// of.
class FrameworkView : public QWidget
{
    Q_OBJECT
public:
    /// `name` is what the heights are remembered by.
    FrameworkView(const QString &name, Settings &settings, QWidget *parent = nullptr);

    void setSheet(query::SheetPtr sheet);
    const query::FrameworkSheet *sheet() const { return m_sheet.get(); }

    /// In the order of the tabs.
    enum Tab { Items, Rules, Coverage, Outcomes };
    /// "item/KEY" or "rule/KEY": shows it in its tab, whatever is filtered.
    void lead(const QString &link);
    Tab tab() const;
    void showTab(Tab tab);
    /// The last tab, which is about the whole ladder or programme; becomes the view's.
    void addOutcomes(QWidget *view, const QString &title);
    /// Whether whoever is there sees it at all.
    void setOutcomesVisible(bool visible);
    QWidget *firstFocus();

Q_SIGNALS:
    void tabChanged();
    void othersAsked(); ///< beside the coverage of this version
    void saveAsked(const kz::report::PlainTable &table, const QString &fileName);

private:
    QWidget *makeHead();
    QWidget *makeFilters();
    QWidget *makeTabs(const QString &name, Settings &settings);
    void enterTab();
    void showHead();
    void applyFilter();
    void fillTrees(bool openAll);
    void showDetails();
    void showImprovements();
    void fitTab();
    void showCount();

    query::SheetPtr m_sheet;
    items::FrameworkTreeModel *m_items;
    items::RuleTreeModel *m_rules;
    TextLabel *m_title;
    StateBadge *m_state;
    TextLabel *m_about;
    TextLabel *m_source;
    TextLabel *m_lineage;
    QPushButton *m_improvements;
    Banner *m_banner;
    SearchField *m_search;
    QCheckBox *m_gaps;
    TextLabel *m_count;
    QTabWidget *m_tabs;
    QWidget *m_filters = nullptr;
    FrameworkTree *m_itemTree;
    FrameworkTree *m_ruleTree;
    CurriculumMapView *m_map;
    QTextBrowser *m_details;
    QSplitter *m_parts;
};

} // namespace kz

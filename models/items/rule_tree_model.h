#pragma once

#include "models/items/keyed_table.h"
#include "models/query/framework_sheet.h"

namespace kz::items {

/// The rules of one framework version as a tree: groups (all, any, so many of) with what they are made of, each as a
/// sentence. KeyRole: the requirement. All is at hand: data() never waits.
class RuleTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Title, Sentence, LevelColumn };
    enum { HeadingRole = PaceRole + 1, QuietRole }; ///< as in FrameworkTreeModel

    explicit RuleTreeModel(QObject *parent = nullptr);

    void setSheet(query::SheetPtr sheet);
    /// Leaves what contains the text (code or title) with all above and below it.
    void setFilter(const QString &text);

    int shownRules() const { return m_shown; }
    /// Index into the plan's nodes.
    int nodeAt(const QModelIndex &index) const { return index.isValid() ? int(index.internalId()) : -1; }
    QModelIndex indexOf(Key requirement) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const progress::Node &ruleOf(int node) const { return m_sheet->plan->nodes[size_t(node)]; }

    query::SheetPtr m_sheet;
    std::vector<std::vector<int>> m_children; ///< shown, by node
    std::vector<int> m_places;                ///< among siblings; -1: left out
    std::vector<int> m_roots;
    int m_shown = 0;
};

/// The title of a requirement.
QString ruleTitle(const query::FrameworkSheet &sheet, int rule);
/// The rule as a sentence.
QString ruleText(const query::FrameworkSheet &sheet, int rule);

} // namespace kz::items

#pragma once

#include "models/items/keyed_table.h"
#include "models/query/standing.h"

namespace kz::items {

/// The requirements of one person in one framework version, as a tree: groups, rules, and below each rule the records
/// its figure rests on. Filled by what the page has read; the records' details come by themselves.
/// KeyRole: the requirement, or the record; StateRole: State; ShareRole: have ÷ need.
class RequirementTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Title, Standing, MetOn, Missing };
    enum class State { Unmet, Met };
    enum {
        RecordRole = PaceRole + 1, ///< progress::Used::Kind of a record's row, as int; nothing for a requirement
        RuleRole,                  ///< the rule as a sentence
    };

    explicit RequirementTreeModel(Workspace &workspace, QObject *parent = nullptr);

    /// The same requirements with other figures change in place, so that what is open stays open.
    void setStanding(Key person, const query::EnrolmentStanding &standing);
    void clear();
    /// Leaves out what is met.
    void setMissingOnly(bool missingOnly);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Where a requirement stands in the tree; invalid when it does not.
    QModelIndex indexOf(Key requirement) const;

private:
    bool isRecord(const QModelIndex &index) const;
    int nodeOf(const QModelIndex &index) const;
    void arrange();
    void askDetails();
    QVariant nodeData(int node, int column, int role) const;
    QVariant recordData(const progress::Used &used, int column, int role) const;
    QString itemTitle(Key item) const;

    Workspace &m_workspace;
    Key m_person = 0;
    query::PlanPtr m_plan;
    std::vector<progress::Standing> m_standings;
    bool m_missingOnly = false;
    std::vector<std::vector<int>> m_children; ///< shown, by node
    std::vector<int> m_rowOf;                 ///< among its siblings; -1: left out
    std::vector<int> m_roots;
    QHash<Key, QString> m_details; ///< of records: site, who
    QHash<Key, QString> m_itemTitles;
};

} // namespace kz::items

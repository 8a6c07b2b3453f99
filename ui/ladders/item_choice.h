#pragma once

#include "models/query/framework_sheet.h"

#include <QWidget>

#include <set>

class QTreeWidget;
class QTreeWidgetItem;

namespace kz {

class SearchField;

/// A tree of which some are marked, with a field to search in it.
class ItemChoice : public QWidget
{
    Q_OBJECT
public:
    struct Choice {
        Key key = 0;
        QString text;
        QString tip;
        QString folded; ///< to be searched with searchFold()
        int above = -1; ///< index of the one it stands below
    };
    /// `what`: what they are, for who does not see them.
    explicit ItemChoice(const QString &what, QWidget *parent = nullptr);

    static std::vector<Choice> itemsOf(const query::FrameworkSheet &sheet);

    void setChoices(const std::vector<Choice> &choices, const std::set<Key> &marked);
    void setMarked(const std::set<Key> &marked);
    std::vector<Key> marked() const; ///< in the order of the list

Q_SIGNALS:
    void changed(); ///< somebody marked one or took a mark away

private:
    void filter(const QString &text);

    SearchField *m_search;
    QTreeWidget *m_tree;
    std::vector<QTreeWidgetItem *> m_rows; ///< in tree order
};

} // namespace kz

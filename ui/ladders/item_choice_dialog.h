#pragma once

#include "models/query/framework_sheet.h"

#include <QDialog>

#include <set>

class QTreeWidget;
class QTreeWidgetItem;

namespace kz {

class SearchField;

/// Marks some of many: items of a version for a form or a rule, or sites. A mark on what has others below it stands for
/// all of them.
class ItemChoiceDialog : public QDialog
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
    ItemChoiceDialog(const QString &title, const QString &what, const std::vector<Choice> &choices,
                     const std::set<Key> &marked, QWidget *parent = nullptr);
    ItemChoiceDialog(const QString &title, const query::FrameworkSheet &sheet, const std::set<Key> &marked,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const std::vector<Key> &keys); ///< in the order of the list

private:
    void filter(const QString &text);
    std::vector<Key> marked() const;

    SearchField *m_search;
    QTreeWidget *m_tree;
    std::vector<QTreeWidgetItem *> m_rows; ///< in tree order
};

} // namespace kz

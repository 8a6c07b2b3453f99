#pragma once

#include "models/query/framework_sheet.h"

#include <QDialog>

#include <set>

class QTreeWidget;
class QTreeWidgetItem;

namespace kz {

class SearchField;

/// Marks items of a version: for a form or a rule. A mark on what has others below it stands for all of them.
class ItemChoiceDialog : public QDialog
{
    Q_OBJECT
public:
    ItemChoiceDialog(const QString &title, const query::FrameworkSheet &sheet, const std::set<Key> &marked,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const std::vector<Key> &items); ///< in tree order

private:
    void filter(const QString &text);
    std::vector<Key> marked() const;

    SearchField *m_search;
    QTreeWidget *m_tree;
    std::vector<QTreeWidgetItem *> m_rows; ///< in tree order
};

} // namespace kz

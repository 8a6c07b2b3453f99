#pragma once

#include "models/items/workspace.h"
#include "models/query/events.h"

#include <QWidget>

class QListWidget;

namespace kz {

class FinderField;

/// The items an event covers: a field that finds more of them, and below it those there are. Delete takes one away.
class CoveredItemsField : public QWidget
{
    Q_OBJECT
public:
    explicit CoveredItemsField(items::Workspace &workspace, QWidget *parent = nullptr);

    void setItems(const std::vector<query::CoveredItem> &items);
    std::vector<Key> items() const; ///< in the order in which they were named

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void add(Key item, const QString &title, const QString &framework);
    void showList();

    FinderField *m_finder;
    QListWidget *m_list;
};

} // namespace kz

#pragma once

#include "ui/ladders/item_choice.h"

#include <QDialog>

namespace kz {

/// Marks some of many: items of a version for a form or a rule, or sites. A mark on what has others below it stands for
/// all of them.
class ItemChoiceDialog : public QDialog
{
    Q_OBJECT
public:
    using Choice = ItemChoice::Choice;
    /// `what`: what they are, for who does not see them.
    ItemChoiceDialog(const QString &title, const QString &what, const std::vector<Choice> &choices,
                     const std::set<Key> &marked, QWidget *parent = nullptr);
    ItemChoiceDialog(const QString &title, const query::FrameworkSheet &sheet, const std::set<Key> &marked,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const std::vector<Key> &keys); ///< in the order of the list

private:
    ItemChoice *m_choice;
};

} // namespace kz

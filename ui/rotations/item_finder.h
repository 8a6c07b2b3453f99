#pragma once

#include "models/query/logbook.h"

#include <QObject>

#include <functional>

class QKeyEvent;
class QLineEdit;
class QListWidget;

namespace kz {

/// A field for a few letters and the list of the items that match them, as the pages of the log have them: the page
/// lays both out and says what stands beside an item. In the field the arrows move in the list, Enter takes what is
/// chosen there, Escape empties the field. Once laid out both belong to the page.
class ItemFinder : public QObject
{
    Q_OBJECT
public:
    using Detail = std::function<QString(const query::LoggableItem &)>;

    explicit ItemFinder(Detail detail, QObject *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }
    /// What is offered, the likeliest first; nothing can be taken while there is none.
    void setItems(std::vector<query::LoggableItem> items);

Q_SIGNALS:
    void taken(const query::LoggableItem &item); ///< by Enter or a click; the field is empty again
    void matched();                              ///< the list is of what stands in the field now
    void enteredNothing();                       ///< Enter while nothing was chosen
    void left();                                 ///< by Escape

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void match();
    void take();
    void clear();
    bool keyPressed(const QKeyEvent &key);

    Detail m_detail;
    std::vector<query::LoggableItem> m_items;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace kz

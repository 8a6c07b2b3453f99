#pragma once

#include "ui/shell/navigator.h"

#include <QDialog>
#include <QPointer>

#include <map>

namespace kz {

/// A window that several people use one after another: each has their own pages and their own way back, which wait
/// while somebody else sits there. Where nobody is asked who they are, everybody is the same nobody ("").
class Desk : public QObject
{
    Q_OBJECT
public:
    /// `stack` outlives the desk.
    Desk(std::vector<Place> places, QStackedWidget *stack, QObject *parent = nullptr);
    ~Desk() override;

    Navigator &navigator() const { return *m_seats.at(m_who).navigator; }
    QString who() const { return m_who; }
    bool isEmpty() const;      ///< nobody has a page
    bool isUnfinished() const; ///< on a page of anybody something stands that would be lost with it

    /// Somebody sits down. Who was nobody so far keeps the pages: the file has just begun or ceased to ask.
    void sit(const QString &who);
    /// The dialogs of the window go out of sight with what was typed in them, and come back to whom they belong.
    void putAway(QWidget *window);
    void bringBack();
    void outdate(); ///< everybody's pages are to be made anew: the language has changed
    void clear();   ///< nobody's pages are left: another file

Q_SIGNALS:
    // Of whoever sits there.
    void shown();
    void headerChanged();
    void linkActivated(const QString &link);

private:
    struct Seat {
        std::unique_ptr<Navigator> navigator;
        QList<QPointer<QDialog>> dialogs;
    };
    void prepare(const QString &who);

    std::vector<Place> m_places;
    QStackedWidget *m_stack;
    std::map<QString, Seat> m_seats;
    QString m_who;
};

} // namespace kz

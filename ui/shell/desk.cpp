#include "ui/shell/desk.h"

#include <QApplication>

#include <algorithm>

namespace kz {

Desk::Desk(std::vector<Place> places, QStackedWidget *stack, QObject *parent)
    : QObject(parent), m_places(std::move(places)), m_stack(stack)
{
    prepare({});
}

Desk::~Desk() = default;

void Desk::prepare(const QString &who)
{
    auto made = std::make_unique<Navigator>(m_places, m_stack);
    const Navigator *navigator = made.get();
    // What a page of somebody else still finishes does not lead the one who sits here anywhere.
    const auto isHere = [this, navigator] { return &this->navigator() == navigator; };
    connect(navigator, &Navigator::shown, this, [this, isHere] {
        if (isHere())
            Q_EMIT shown();
    });
    connect(navigator, &Navigator::headerChanged, this, [this, isHere] {
        if (isHere())
            Q_EMIT headerChanged();
    });
    connect(navigator, &Navigator::linkActivated, this, [this, isHere](const QString &link) {
        if (isHere())
            Q_EMIT linkActivated(link);
    });
    m_seats[who].navigator = std::move(made);
}

void Desk::sit(const QString &who)
{
    if (who == m_who)
        return;
    if ((who.isEmpty() || m_who.isEmpty()) && !m_seats.contains(who)) {
        auto seat = m_seats.extract(m_who);
        seat.key() = who;
        m_seats.insert(std::move(seat));
    } else if (!m_seats.contains(who)) {
        prepare(who);
    }
    m_who = who;
}

void Desk::putAway(QWidget *window)
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    QList<QPointer<QDialog>> &dialogs = m_seats.at(m_who).dialogs;
    for (QDialog *dialog : window->findChildren<QDialog *>())
        if (dialog->isVisible()) {
            dialog->hide();
            dialogs.append(dialog);
        }
}

void Desk::bringBack()
{
    const QList<QPointer<QDialog>> dialogs = std::exchange(m_seats.at(m_who).dialogs, {});
    for (const QPointer<QDialog> &dialog : dialogs)
        if (dialog)
            dialog->open();
}

bool Desk::isEmpty() const
{
    return std::ranges::all_of(m_seats, [](const auto &seat) { return seat.second.navigator->isEmpty(); });
}

bool Desk::isUnfinished() const
{
    return std::ranges::any_of(m_seats, [](const auto &seat) { return seat.second.navigator->isUnfinished(); });
}

void Desk::outdate()
{
    for (auto &[who, seat] : m_seats)
        seat.navigator->outdate();
}

void Desk::clear()
{
    for (auto &[who, seat] : m_seats)
        seat.navigator->clear();
    std::erase_if(m_seats, [this](const auto &seat) { return seat.first != m_who; });
    m_seats.at(m_who).dialogs.clear();
    sit({});
}

} // namespace kz

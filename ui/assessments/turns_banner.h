#pragma once

#include "models/query/application_turns.h"
#include "ui/widgets/banner.h"

namespace kz {

/// The applications for levels whose step waits for whoever sits here, with the way to them.
class TurnsBanner : public Banner
{
    Q_OBJECT
public:
    explicit TurnsBanner(QWidget *parent = nullptr);

    void tell(const std::vector<query::ApplicationTurn> &turns);

Q_SIGNALS:
    void linkActivated(const QString &link);

private:
    QAction *m_lead;
    QString m_link;
};

} // namespace kz

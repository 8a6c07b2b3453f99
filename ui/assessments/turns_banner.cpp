#include "ui/assessments/turns_banner.h"

#include "models/words/words.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/link.h"

#include <QAction>

namespace kz {

TurnsBanner::TurnsBanner(QWidget *parent)
    : Banner(parent), m_lead(new QAction(lineIcon(QStringLiteral("ladders")), tr("To the applications"), this))
{
    m_lead->setObjectName(QStringLiteral("turns"));
    connect(m_lead, &QAction::triggered, this, [this] { Q_EMIT linkActivated(m_link); });
    clear();
}

void TurnsBanner::tell(const std::vector<query::ApplicationTurn> &turns)
{
    if (turns.empty())
        return clear();
    // A list is of one fiscal year: that of the first leads, the others are counted here until it is their turn.
    Link link{.place = QStringLiteral("applications"), .id = {}, .query = {}};
    link.query.insert(QStringLiteral("year"), QString::number(turns.front().fiscalYear));
    link.query.insert(QStringLiteral("application"), keyToText(turns.front().application));
    link.query.insert(QStringLiteral("waits"), QStringLiteral("me"));
    m_link = link.text();
    QString who = turns.front().person;
    if (turns.size() > 1)
        //: a person, and how many others
        who = words::filled(tr("%1 and %n more", nullptr, int(turns.size()) - 1), {who});
    say(State::Neutral, tr("The application of %1 waits for your step.").arg(who), {m_lead});
}

} // namespace kz

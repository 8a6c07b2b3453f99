#pragma once

#include "models/items/rows_model.h"
#include "models/query/site_gaps.h"
#include "ui/widgets/card.h"

namespace kz {

class ChoiceChips;
class Settings;
class TableView;

/// What the people of a site still lack: what is not to be had there told apart from what they have yet to do.
/// Hidden while nothing is lacking.
class SiteGapsCard : public Card
{
    Q_OBJECT
public:
    SiteGapsCard(Settings &settings, QWidget *parent = nullptr);

    void setGaps(std::vector<query::SiteGap> gaps);

Q_SIGNALS:
    void programmeActivated(kz::Key version); ///< a line was opened: whose is it

private:
    void choose();

    std::vector<query::SiteGap> m_gaps;
    ChoiceChips *m_kinds;
    items::RowsModel<query::SiteGap> *m_shown;
    TableView *m_table;
};

} // namespace kz

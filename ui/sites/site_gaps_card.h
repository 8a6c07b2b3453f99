#pragma once

#include "models/query/site_gaps.h"
#include "ui/sites/kinds_card.h"

namespace kz {

/// What the people of a site still lack: what is not to be had there told apart from what they have yet to do.
/// Hidden while nothing is lacking.
class SiteGapsCard : public KindsCardOf<query::SiteGap>
{
    Q_OBJECT
public:
    explicit SiteGapsCard(Settings &settings, QWidget *parent = nullptr);
};

} // namespace kz

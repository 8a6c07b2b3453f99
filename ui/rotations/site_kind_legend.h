#pragma once

#include "models/domain/places.h"

#include <QWidget>

namespace kz {

/// Which colour of the board is which kind of site: those that are there, in words.
class SiteKindLegend : public QWidget
{
public:
    explicit SiteKindLegend(QWidget *parent = nullptr);
    void setSites(const std::vector<Site> &sites);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<SiteKind> m_kinds;
};

} // namespace kz

#pragma once

#include "models/query/board.h"
#include "ui/rotations/time_scale.h"

#include <QAbstractScrollArea>

#include <functional>

namespace kz {

/// How full the places are: a row for each site or department, a field for each week with the most people at one time.
/// Too many are hatched, marked and in bold. Follows the time of the board above it. Arrows lead from field to field,
/// which is said in words.
class CapacityStrip : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit CapacityStrip(QWidget *parent = nullptr);

    void setLoads(std::vector<query::PlaceLoad> loads);
    /// What some of the places would be with a stay that is not kept yet; until the loads are set anew.
    void showInstead(std::vector<query::PlaceLoad> loads);
    /// The places' people by name, for the tooltip; asked on the GUI thread with a day.
    void setNames(std::function<QStringList(const query::PlaceLoad &, QDate)> names) { m_names = std::move(names); }
    void setTime(const TimeScale &scale, int offset);

    /// Where a week of a row is drawn, in the viewport.
    QRect fieldOf(int row, QDate week) const;
    QString fieldText(int row, int week) const; ///< the figures and the names

Q_SIGNALS:
    /// The focus has been led out of sight: this day should stand at the left edge.
    void timeWanted(QDate day);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QSize sizeHint() const override { return {600, 150}; }

private:
    const query::PlaceLoad &load(int row) const;
    int rowHeight() const;
    int weekAt(int x) const; ///< from the first day in sight
    void refreshScrollBar();
    void setFocusAt(int row, int week);
    void paintField(QPainter &painter, const QRect &box, const query::PlaceLoad &load,
                    const query::WeekLoad &week) const;

    std::vector<query::PlaceLoad> m_loads;
    std::vector<query::PlaceLoad> m_instead; ///< of the same places as some of them
    std::function<QStringList(const query::PlaceLoad &, QDate)> m_names;
    TimeScale m_scale;
    int m_offset = 0;
    int m_row = 0;
    int m_week = -1; ///< -1: none yet
};

} // namespace kz

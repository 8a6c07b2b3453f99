#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace kz::charts {

/// Round marks for an axis that begins at 0.
struct ValueTicks {
    double maximum = 1;
    double step = 0.2;
    int count() const; ///< marks, both ends included
};

/// About `wanted` steps of 1, 2 or 5 times a power of ten that reach over `largest`. With `whole`, never below 1.
ValueTicks valueTicks(double largest, int wanted, bool whole);
/// 0 … 100 % in steps of 25 or 20 points, or of 50 where there is little room.
ValueTicks percentTicks(double largest, int wanted);

/// A labelled first day of a month. The year is said at the first mark and wherever it changes.
struct MonthTick {
    QDate day;
    QString month;
    QString year;
};

/// First days of months inside the range, every 1, 3, 6, 12, 24 … months so that at most `most` remain; steps of
/// months keep to April, where Japanese fiscal years begin. Words are those of the interface's language.
std::vector<MonthTick> monthTicks(QDate from, QDate to, int most);

/// The most a plot needs: for each of `columns` equal stretches of [from, to] the lowest and the highest point, in
/// the order they stand in. Never more than 2 × columns; every point is one of the given.
struct DatedValue {
    QDate day;
    double value = 0;
    std::size_t index = 0; ///< among the points given
};
std::vector<DatedValue> thinned(const std::vector<DatedValue> &points, QDate from, QDate to, int columns);

} // namespace kz::charts

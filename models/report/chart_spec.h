#pragma once

#include "models/query/as_of.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kz::report {

/// A chart as data: what to show, not how to draw it. Built in models/query and models/report, drawn by
/// ui/charts on screen, in PNG / SVG / PDF files and on printed pages alike. All texts are already translated.
struct ChartSpec {
    enum class Kind {
        Radar,       ///< axes = categories, one series a polygon, values 0 … 1
        Line,        ///< x = days
        Bars,        ///< grouped, categories × series
        StackedBars, ///< horizontal, one bar a category
        HeatMap,     ///< rows = series, columns = categories, values 0 … 1
        Timeline,    ///< one row a category, bars from day to day
    };
    /// Which named colour of the theme a series takes; Series… are the Okabe–Ito colours.
    enum class Role {
        Series1,
        Series2,
        Series3,
        Series4,
        Series5,
        Series6,
        Series7,
        Series8,
        Good,
        Warning,
        Bad,
        Muted,
        Accent
    };

    struct Point {
        QDate day;
        double value = 0;
    };
    struct Span {
        int category = 0;
        QDate from;
        QDate to;
        QString label;
        QString link;
    };
    struct Series {
        QString name;
        Role role = Role::Series1;
        bool dashed = false;
        std::vector<double> values; ///< one per category (Radar, Bars, StackedBars, HeatMap); NaN: none
        std::vector<Point> points;  ///< Line
        std::vector<Span> spans;    ///< Timeline
        QStringList notes;          ///< per value or point: exact words for tooltip and table; may be empty
        QStringList links;          ///< per value or point: where a click leads (see ui/shell's Link); may be empty
        std::vector<qint64> n;      ///< per value: of how many, for tables; may be empty
    };

    Kind kind = Kind::Bars;
    QString title;
    QString xTitle;
    QString yTitle; ///< with the unit
    QStringList categories;
    QStringList categoryLinks;
    std::vector<Series> series;
    bool percent = false;          ///< values 0 … 1 shown as percentages
    std::optional<double> maximum; ///< of the value axis
    QDate from;                    ///< Line, Timeline: range of days
    QDate to;
    query::AsOf asOf; ///< Line, Timeline: the day is marked when inside the range, as today or by its date
    QString empty;    ///< said instead of a chart when there is nothing to show
};

} // namespace kz::report

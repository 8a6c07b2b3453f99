#include "models/report/chart_table.h"

#include "models/base/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace kz::report {

namespace {

ChartTable byCategory(const ChartSpec &spec)
{
    ChartTable table;
    table.header.append(spec.xTitle);
    table.figures.push_back(false);
    for (const ChartSpec::Series &series : spec.series) {
        table.header.append(series.name);
        table.figures.push_back(true);
    }
    for (std::size_t i = 0; i < std::size_t(spec.categories.size()); ++i) {
        QStringList row{spec.categories[qsizetype(i)]};
        QStringList links{spec.categoryLinks.value(qsizetype(i))};
        for (std::size_t s = 0; s < spec.series.size(); ++s) {
            row.append(exactText(spec, s, i));
            links.append(spec.series[s].links.value(qsizetype(i)));
        }
        table.rows.push_back(row);
        table.links.push_back(links);
    }
    return table;
}

/// The way it is drawn: a row for each series.
ChartTable bySeries(const ChartSpec &spec)
{
    ChartTable table;
    table.header.append(spec.yTitle);
    table.header.append(spec.categories);
    table.figures.assign(std::size_t(table.header.size()), true);
    table.figures.front() = false;
    for (std::size_t s = 0; s < spec.series.size(); ++s) {
        QStringList row{spec.series[s].name};
        QStringList links{QString()};
        for (std::size_t i = 0; i < std::size_t(spec.categories.size()); ++i) {
            row.append(exactText(spec, s, i));
            links.append(spec.series[s].links.value(qsizetype(i)));
        }
        table.rows.push_back(row);
        table.links.push_back(links);
    }
    return table;
}

ChartTable byDay(const ChartSpec &spec)
{
    ChartTable table;
    table.header.append(QCoreApplication::translate("Chart", "Day"));
    table.figures.push_back(false);
    struct Day {
        QStringList values;
        QStringList links;
    };
    std::map<QDate, Day> days;
    for (std::size_t s = 0; s < spec.series.size(); ++s) {
        table.header.append(spec.series[s].name);
        table.figures.push_back(true);
        for (std::size_t i = 0; i < spec.series[s].points.size(); ++i) {
            Day &day = days[spec.series[s].points[i].day];
            day.values.resize(qsizetype(spec.series.size()));
            day.links.resize(qsizetype(spec.series.size()));
            day.values[qsizetype(s)] = exactText(spec, s, i);
            day.links[qsizetype(s)] = spec.series[s].links.value(qsizetype(i));
        }
    }
    for (const auto &[date, day] : days) {
        table.rows.push_back(QStringList{dayToText(date)} + day.values);
        table.links.push_back(QStringList{QString()} + day.links);
    }
    return table;
}

ChartTable bySpan(const ChartSpec &spec)
{
    ChartTable table;
    table.header
        = {spec.yTitle, QCoreApplication::translate("Chart", "Kind"), QCoreApplication::translate("Chart", "What"),
           QCoreApplication::translate("Chart", "From"), QCoreApplication::translate("Chart", "To")};
    table.figures.assign(5, false);
    struct Entry {
        int category;
        QDate from;
        QStringList row;
        QString link;
    };
    std::vector<Entry> entries;
    for (const ChartSpec::Series &series : spec.series)
        for (const ChartSpec::Span &span : series.spans)
            entries.push_back({span.category,
                               span.from,
                               {spec.categories.value(span.category), series.name, span.label, dayToText(span.from),
                                dayToText(span.to)},
                               span.link});
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.category, a.from) < std::pair(b.category, b.from);
    });
    for (const Entry &entry : entries) {
        table.rows.push_back(entry.row);
        table.links.push_back({entry.link});
    }
    return table;
}

/// A bare number that every spreadsheet reads; nothing where there is none.
QString figureText(const ChartSpec &spec, double value)
{
    constexpr int digits = 10;
    return std::isfinite(value) ? QString::number(spec.percent ? value * 100 : value, 'g', digits) : QString();
}

QString csvField(QString text)
{
    bool number = false;
    text.toDouble(&number);
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.front()) && !number)
        text.prepend(QLatin1Char('\''));
    const bool quote = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c == QLatin1Char('"') || c == QLatin1Char(',') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    });
    if (!quote)
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

QString valueText(const ChartSpec &spec, double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    return spec.percent ? words::percentText(value, 1) : words::numberText(value, 2);
}

QString shortText(const ChartSpec &spec, double value)
{
    return spec.percent && std::isfinite(value) ? words::percentText(value) : valueText(spec, value);
}

QString exactText(const ChartSpec &spec, std::size_t series, std::size_t index)
{
    const ChartSpec::Series &all = spec.series[series];
    const QString note = all.notes.value(qsizetype(index));
    if (!note.isEmpty())
        return note;
    if (spec.kind == ChartSpec::Kind::Line)
        return index < all.points.size() ? valueText(spec, all.points[index].value) : QString();
    return valueText(spec, index < all.values.size() ? all.values[index] : std::nan(""));
}

ChartTable chartTable(const ChartSpec &spec)
{
    switch (spec.kind) {
    case ChartSpec::Kind::Line:
        return byDay(spec);
    case ChartSpec::Kind::Timeline:
        return bySpan(spec);
    case ChartSpec::Kind::HeatMap:
        return bySeries(spec);
    case ChartSpec::Kind::Radar:
    case ChartSpec::Kind::Bars:
    case ChartSpec::Kind::StackedBars:
        break;
    }
    return byCategory(spec);
}

ChartTable chartFigures(const ChartSpec &spec)
{
    if (spec.kind == ChartSpec::Kind::Timeline)
        return chartTable(spec);
    const auto title = [](const QString &given, const char *usual) {
        return given.isEmpty() ? QCoreApplication::translate("Chart", usual) : given;
    };
    const bool byDays = spec.kind == ChartSpec::Kind::Line;
    ChartTable table;
    table.header = {byDays ? QCoreApplication::translate("Chart", "Day")
                           : title(spec.xTitle, QT_TRANSLATE_NOOP("Chart", "Category")),
                    QCoreApplication::translate("Chart", "Series"), QCoreApplication::translate("Chart", "Value"),
                    QCoreApplication::translate("Chart", "Unit"), QCoreApplication::translate("Chart", "n")};
    table.figures = {false, false, true, false, true};
    const QString unit = spec.percent ? QStringLiteral("%") : spec.yTitle;
    for (const ChartSpec::Series &series : spec.series) {
        const auto add = [&](const QString &of, double value, std::size_t index) {
            table.rows.push_back({of, series.name, figureText(spec, value), unit,
                                  index < series.n.size() ? QString::number(series.n[index]) : QString()});
        };
        if (byDays)
            for (std::size_t i = 0; i < series.points.size(); ++i)
                add(dayToText(series.points[i].day), series.points[i].value, i);
        else
            for (std::size_t i = 0; i < std::min(series.values.size(), std::size_t(spec.categories.size())); ++i)
                add(spec.categories[qsizetype(i)], series.values[i], i);
    }
    return table;
}

QByteArray chartCsv(const ChartSpec &spec)
{
    const ChartTable table = chartFigures(spec);
    QString csv(QChar::ByteOrderMark);
    const auto line = [&csv](const QStringList &row) {
        QStringList fields;
        for (const QString &text : row)
            fields.append(csvField(text));
        csv += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    };
    line(table.header);
    for (const QStringList &row : table.rows)
        line(row);
    return csv.toUtf8();
}

QString chartText(const ChartSpec &spec)
{
    const ChartTable table = chartFigures(spec);
    QString text = table.header.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const QStringList &row : table.rows)
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

QString chartDescription(const ChartSpec &spec)
{
    if (!hasFigures(spec))
        return spec.empty;
    constexpr std::size_t mostRows = 40;
    const ChartTable table = chartTable(spec);
    QStringList sentences;
    for (std::size_t r = 0; r < std::min(table.rows.size(), mostRows); ++r) {
        const QStringList &row = table.rows[r];
        QStringList parts;
        for (qsizetype i = 1; i < row.size(); ++i)
            if (!row[i].isEmpty())
                parts.append(table.header.value(i).isEmpty()
                                 ? row[i]
                                 : QStringLiteral("%1 %2").arg(table.header.value(i), row[i]));
        sentences.append(QStringLiteral("%1: %2.").arg(row.value(0), parts.join(QStringLiteral(", "))));
    }
    if (table.rows.size() > mostRows)
        sentences.append(QCoreApplication::translate("Chart", "The rest is in the table."));
    return sentences.join(QLatin1Char(' '));
}

bool hasFigures(const ChartSpec &spec)
{
    const auto finite = [](double value) { return std::isfinite(value); };
    return std::any_of(spec.series.begin(), spec.series.end(), [&](const ChartSpec::Series &series) {
        return std::any_of(series.values.begin(), series.values.end(), finite)
            || std::any_of(series.points.begin(), series.points.end(),
                           [&](const ChartSpec::Point &point) { return finite(point.value); })
            || !series.spans.empty();
    });
}

} // namespace kz::report

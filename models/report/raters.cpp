#include "models/report/raters.h"

#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz::report {

namespace {

using query::RaterComparison;
using query::RaterLine;
using query::StepSpread;
using Align = TableBlock::Align;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Raters)
};

/// A to Z, then AA.
QString letters(int n)
{
    QString text;
    for (; n > 0; n = (n - 1) / 26)
        text.prepend(QChar(u'A' + (n - 1) % 26));
    return text;
}

QString nameText(const RaterLine &line)
{
    if (line.hidden > 0)
        //: a letter in place of a name
        return words::filled(Words::tr("Rater %1"), {letters(line.hidden)});
    return line.name.isEmpty() ? Words::tr("Not named") : line.name;
}

/// "25%" of all that somebody gave; a dash where there is none at all.
QString shareText(const StepSpread &spread, int step)
{
    const int n = spread.n();
    if (n == 0)
        return dash();
    const int count = size_t(step) <= spread.counts.size() ? spread.counts[size_t(step) - 1] : 0;
    return words::percentText(double(count) / n);
}

QString medianText(const StepSpread &spread)
{
    return spread.n() == 0 ? dash() : QString::number(spread.median());
}

QString noteText(const RaterLine &line)
{
    if (!line.isClustered())
        return {};
    const auto [step, share] = line.steps.most();
    return words::filled(Words::tr("%1 at step %2"), {words::percentText(share), QString::number(step)});
}

QString itemTitle(const RaterComparison &comparison, int node)
{
    const Item &item = comparison.sheet->nodes[size_t(node)].item;
    return item.code + u' ' + words::pick(item.titleJa, item.titleEn);
}

TableBlock raterTable(const RaterComparison &comparison)
{
    TableBlock table;
    table.columns = {{Words::tr("Rater"), 2}, {Words::tr("Ratings"), 0, Align::Right}};
    for (int step = 1; step <= comparison.steps; ++step)
        table.columns.push_back({words::filled(Words::tr("Step %1"), {QString::number(step)}), 0, Align::Right});
    table.columns.push_back({Words::tr("Median"), 0, Align::Right});
    table.columns.push_back({Words::tr("Clustered"), 1});
    table.empty = Words::tr("Nobody rated others with these forms in the year.");
    const auto add = [&](const QString &name, const StepSpread &spread, const QString &note, bool strong) {
        TableBlock::Cell head(name);
        head.strong = strong;
        TableBlock::Row row{{head, words::numberText(spread.n())}};
        for (int step = 1; step <= comparison.steps; ++step)
            row.cells.push_back(shareText(spread, step));
        row.cells.push_back(medianText(spread));
        row.cells.push_back(note);
        table.rows.push_back(std::move(row));
    };
    for (const RaterLine &line : comparison.raters)
        add(nameText(line), line.steps, noteText(line), false);
    if (!comparison.raters.empty()) {
        add(Words::tr("All raters of others"), comparison.others, {}, true);
        add(Words::tr("Self-ratings"), comparison.self, {}, true);
    }
    return table;
}

TableBlock itemTable(const RaterComparison &comparison)
{
    TableBlock table;
    table.columns = {{Words::tr("Item"), 4},
                     {Words::tr("Self (median)"), 0, Align::Right},
                     {Words::tr("n"), 0, Align::Right},
                     {Words::tr("Others (median)"), 0, Align::Right},
                     {Words::tr("n"), 0, Align::Right}};
    for (int step = 1; step <= comparison.steps; ++step)
        table.columns.push_back({words::filled(Words::tr("Step %1"), {QString::number(step)}), 0, Align::Right});
    table.empty = Words::tr("No item was rated in the year.");
    for (const query::RatedItemLine &line : comparison.items) {
        TableBlock::Row row{{itemTitle(comparison, line.node), medianText(line.self), words::numberText(line.self.n()),
                             medianText(line.others), words::numberText(line.others.n())}};
        for (int step = 1; step <= comparison.steps; ++step)
            row.cells.push_back(shareText(line.others, step));
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString versionTitle(const RaterComparison &comparison)
{
    const auto &sheet = *comparison.sheet;
    const QString title = words::pick(sheet.framework.titleJa, sheet.framework.titleEn);
    return sheet.version.label.isEmpty() ? title : title + u' ' + words::versionText(sheet.version.label);
}

} // namespace

Document raterComparisonPaper(const RaterComparison &comparison, QDate printedOn)
{
    const QString title = Words::tr("Comparison of raters");
    Document document{.orientation = Orientation::Landscape};
    document.frame = paperFrame(comparison.settings, title, QStringLiteral("KZ-V2"), printedOn);
    document.blocks
        = {Title{title, versionTitle(comparison)},
           KeyValueGrid{4,
                        {{Words::tr("Fiscal year"), words::fiscalYearText(comparison.fiscalYear)},
                         {Words::tr("Site"), comparison.site.isEmpty() ? Words::tr("All") : comparison.site},
                         {Words::tr("Raters of others"), words::numberText(double(comparison.raters.size()))},
                         {Words::tr("Ratings by others"), words::numberText(comparison.others.n())}}},
           Heading{Words::tr("Raters")},
           raterTable(comparison),
           Heading{Words::tr("Items: self beside others")},
           itemTable(comparison),
           Paragraph{words::filled(
                         Words::tr("Ratings handed in that speak of the year; “not observed” is none. Steps are shares "
                                   "of all that were given, the median is the lower of two in the middle. “Clustered” "
                                   "names who gave %1 of at least %2 ratings the same step: a reason to look at the "
                                   "descriptors together. Raters see different people, so nobody is ranked."),
                         {words::percentText(RaterLine::clustered), QString::number(RaterLine::enough)}),
                     Paragraph::Tone::Muted}};
    if (comparison.hidesColleagues)
        document.blocks.push_back(Paragraph{Words::tr("Colleagues stand here without their names. The office prints "
                                                      "the comparison with them."),
                                            Paragraph::Tone::Muted});
    return document;
}

PlainTable raterComparisonTable(const RaterComparison &comparison)
{
    PlainTable table{{Words::tr("Part"), Words::tr("Rater or item"), Words::tr("n"), Words::tr("Median")}, {}};
    for (int step = 1; step <= comparison.steps; ++step)
        table.columns << words::filled(Words::tr("Step %1"), {QString::number(step)});
    const auto add = [&](const QString &part, const QString &name, const StepSpread &spread) {
        QStringList row{part, name, QString::number(spread.n()), medianText(spread)};
        for (int step = 1; step <= comparison.steps; ++step)
            row << QString::number(size_t(step) <= spread.counts.size() ? spread.counts[size_t(step) - 1] : 0);
        table.rows.push_back(row);
    };
    for (const RaterLine &line : comparison.raters)
        add(Words::tr("Raters"), nameText(line), line.steps);
    for (const query::RatedItemLine &line : comparison.items) {
        add(Words::tr("Self"), itemTitle(comparison, line.node), line.self);
        add(Words::tr("Others"), itemTitle(comparison, line.node), line.others);
    }
    return table;
}

QString raterComparisonName(const RaterComparison &comparison)
{
    return fileName({Words::tr("Comparison of raters"), versionTitle(comparison), comparison.site,
                     QString::number(comparison.fiscalYear)});
}

} // namespace kz::report

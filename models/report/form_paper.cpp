#include "models/report/form_paper.h"

#include "models/report/report_words.h"
#include "models/words/short_text.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::report {

namespace {

using Align = TableBlock::Align;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RatingFormPaper)
};

QString formTitle(const query::FormPaper &paper)
{
    return words::pick(paper.sheet.form.tool.titleJa, paper.sheet.form.tool.titleEn);
}

/// The last day alone where nobody said since when.
QString periodOf(const query::FormPaper &paper)
{
    return paper.from.isValid() ? words::periodText(paper.from, paper.to) : words::dayText(paper.to);
}

KeyValueGrid headGrid(const query::FormPaper &paper)
{
    const query::PersonRow &row = paper.header.row;
    const QString kind = paper.filled ? words::enumText(paper.filled->assessorKind) : QString();
    return {2,
            {{Words::tr("Name"), paper.header.person.name},
             {Words::tr("Staff number"), orDash(row.staffNumber)},
             {Words::tr("Affiliation"), orDash(affiliationText(row))},
             {Words::tr("Year of experience"), orDash(experienceText(paper.header.person, paper.asOf.happened))},
             {Words::tr("Ladder or programme"), titleText(paper.sheet.framework)},
             {Words::tr("Level aimed at"), orDash(titleText(paper.sheet.levelTitle))},
             {Words::tr("Site and field"), paper.place},
             {Words::tr("Period observed"), periodOf(paper)},
             {Words::tr("Assessor"), words::raterText(paper.assessor, paper.insteadOf)},
             {Words::tr("Rates as"), kind}}};
}

std::optional<int> stepOf(const query::FormPaper &paper, Key item)
{
    if (!paper.filled)
        return {};
    const auto found = std::ranges::find(paper.filled->items, item, &RatedItem::item);
    return found == paper.filled->items.end() ? std::nullopt : std::optional(found->step);
}

/// A filled ring where it was rated, an empty one where it can be; nothing where the item's scale has no such step.
QString mark(bool chosen)
{
    return chosen ? QStringLiteral("●") : QStringLiteral("○");
}

TableBlock itemTable(const query::FormPaper &paper)
{
    int most = 0;
    for (const query::RatingFormItem &item : paper.sheet.form.items)
        for (const ScaleStep &step : item.steps)
            most = std::max(most, step.step);
    TableBlock table;
    table.columns = {{Words::tr("Item"), 6}};
    for (int step = 1; step <= most; ++step)
        table.columns.push_back({QString::number(step), 0, Align::Centre});
    table.columns.push_back({Words::tr("Not observed"), 0, Align::Centre});
    table.empty = Words::tr("This form has no items.");
    Key domain = 0;
    for (const query::RatingFormItem &item : paper.sheet.form.items) {
        if (item.domain != item.item && std::exchange(domain, item.domain) != item.domain)
            table.rows.push_back({{titleText(item.domainTitle)}, 0, true});
        QString text = titleText(item.title);
        if (const QString descriptor = titleText(item.descriptor); !descriptor.isEmpty())
            text += u'\n' + descriptor;
        TableBlock::Row row{{text}};
        const std::optional<int> rated = stepOf(paper, item.item);
        for (int step = 1; step <= most; ++step) {
            const bool has = std::ranges::find(item.steps, step, &ScaleStep::step) != item.steps.end();
            row.cells.emplace_back(has ? mark(rated == step) : QString());
        }
        row.cells.emplace_back(mark(rated == 0));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The steps of each scale on the form, once.
std::vector<std::vector<ScaleStep>> scalesOf(const query::FormPaper &paper)
{
    std::vector<std::vector<ScaleStep>> scales;
    for (const query::RatingFormItem &item : paper.sheet.form.items) {
        const auto isTold
            = [&item](const std::vector<ScaleStep> &steps) { return steps.front().scale == item.steps.front().scale; };
        if (!item.steps.empty() && std::ranges::none_of(scales, isTold))
            scales.push_back(item.steps);
    }
    return scales;
}

QString stepLine(const QString &step, const QString &meaning)
{
    return words::filled(Words::tr("%1: %2", "a step and what it means"), {step, meaning});
}

/// What the steps are called: a line for each scale.
QStringList labels(const query::FormPaper &paper)
{
    QStringList lines;
    for (const std::vector<ScaleStep> &scale : scalesOf(paper)) {
        QStringList steps;
        for (const ScaleStep &step : scale)
            steps << stepLine(QString::number(step.step), words::pick(step.labelJa, step.labelEn));
        lines << steps.join(QStringLiteral("   "));
    }
    return lines;
}

/// What one sees at the steps of the scales that say so, a step a line: the form is to stay a page where it was one.
QStringList anchors(const query::FormPaper &paper)
{
    constexpr qsizetype mostOfAnchor = 160;
    const auto scales = scalesOf(paper);
    QStringList lines;
    for (const std::vector<ScaleStep> &scale : scales)
        for (const ScaleStep &step : scale) {
            const QString anchor = words::cutText(words::pick(step.anchorJa, step.anchorEn), mostOfAnchor);
            if (anchor.isEmpty())
                continue;
            // With one scale the numbers say enough.
            QString name = QString::number(step.step);
            if (scales.size() > 1)
                name += u' ' + words::pick(step.labelJa, step.labelEn);
            lines << stepLine(name, anchor);
        }
    return lines;
}

} // namespace

Document ratingFormPaper(const query::FormPaper &paper, QDate printedOn)
{
    const QString title = formTitle(paper);
    Document document;
    document.frame = paperFrame(paper.settings, title, QStringLiteral("KZ-F1"), printedOn);
    document.frame.handedNumber = paper.number ? formNumberText(*paper.number).value_or(QString()) : QString();
    if (paper.sheet.form.tool.id == 0) {
        document.blocks
            = {Title{paper.header.person.name, {}},
               Paragraph{Words::tr("There is no form to rate with: nothing they are enrolled in has one."), {}}};
        return document;
    }
    document.blocks = {Title{title,
                             paper.filled ? words::filled(Words::tr("Handed in on %1"),
                                                          {words::dayText(paper.filled->head.submittedOn)})
                                          : Words::tr("To be filled in")},
                       headGrid(paper), Paragraph{labels(paper).join(u'\n'), Paragraph::Tone::Muted}, itemTable(paper)};
    if (const QStringList legend = anchors(paper); !legend.isEmpty())
        document.blocks.push_back(Paragraph{legend.join(u'\n'), Paragraph::Tone::Muted});
    // Room to write by hand on a blank form.
    const QString lines = QStringLiteral("\n\n\n");
    document.blocks.push_back(
        KeyValueGrid{1,
                     {{Words::tr("Episodes that stood out, comment"), paper.filled ? paper.filled->comment : lines},
                      {Words::tr("Urgent matters"), paper.filled ? QString() : QStringLiteral("\n")}}});
    if (paper.header.placement) // whoever rotates is asked for their days
        document.blocks.push_back(KeyValueGrid{
            2, {{Words::tr("Attendance (days)"), {}}, {Words::tr("General outpatient clinic (days)"), {}}}});
    document.blocks.push_back(SignatureBoxes{{{Words::tr("Date"), {}}, {Words::tr("Assessor"), sealMark()}}});
    return document;
}

QString ratingFormName(const query::FormPaper &paper)
{
    return fileName({formTitle(paper), paper.header.row.staffNumber, paper.header.person.name});
}

} // namespace kz::report

#include "models/report/application_paper.h"

#include "models/report/report_words.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::report {

namespace {

using Align = TableBlock::Align;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ApplicationPaper)
};

QString levelName(const Level &level)
{
    return words::pick(level.labelJa, level.labelEn);
}

QString tick(bool ticked)
{
    return ticked ? QStringLiteral("■") : QStringLiteral("□");
}

/// One of several, the chosen one marked.
template <typename E>
QString choice(std::optional<E> chosen, const std::vector<E> &of)
{
    QStringList texts;
    for (const E one : of)
        texts << tick(chosen == one) + words::enumText(one);
    return texts.join(QStringLiteral("   "));
}

const WorkflowPlan *planOf(const query::ApplicationPaper &paper)
{
    if (paper.sheet)
        return paper.sheet->line.plan.get();
    if (!paper.ladder)
        return nullptr;
    const auto level = std::ranges::find(paper.ladder->levels, paper.level, &Level::id);
    return level == paper.ladder->levels.end() ? nullptr : planFor(paper.ladder->plans, level->code);
}

QString ladderName(const query::ApplicationPaper &paper)
{
    if (paper.sheet)
        return words::pick(paper.sheet->line.row.frameworkJa, paper.sheet->line.row.frameworkEn);
    return paper.ladder ? words::pick(paper.ladder->framework.titleJa, paper.ladder->framework.titleEn) : QString();
}

QString levelApplied(const query::ApplicationPaper &paper)
{
    if (paper.sheet)
        return words::pick(paper.sheet->line.row.levelJa, paper.sheet->line.row.levelEn);
    return {}; // by hand: the next one need not be it
}

KeyValueGrid headGrid(const query::ApplicationPaper &paper)
{
    const query::PersonRow &row = paper.header.row;
    const LevelApplication *application = paper.sheet ? &paper.sheet->line.application() : nullptr;
    const QString held = paper.held ? words::filled(Words::tr("%1 (%2, %3)", "a level, its number and the day"),
                                                    {levelName(paper.held->level), orDash(paper.held->award.number),
                                                     words::dayText(paper.held->award.decidedOn)})
                                    : Words::tr("none");
    QStringList wards;
    for (std::size_t i = 0; i < paper.wards.size(); ++i)
        wards << words::filled(
            Words::tr("%1 %2", "a ward and since when"),
            {paper.wards[i], words::periodText(paper.affiliations[i].from, paper.affiliations[i].to)});
    return {2,
            {{Words::tr("Fiscal year"), words::fiscalYearText(paper.fiscalYear)},
             {Words::tr("Date of application"), application ? words::dayText(application->appliedOn) : QString()},
             {Words::tr("Name"), paper.header.person.name},
             {Words::tr("Kana"), orDash(paper.header.person.kana)},
             {Words::tr("Staff number"), orDash(row.staffNumber)},
             {Words::tr("Year of experience"), orDash(experienceText(paper.header.person, paper.asOf.happened))},
             {Words::tr("Wards"), orDash(wards.join(u'\n')), 2},
             {Words::tr("Ladder"), orDash(ladderName(paper)), 2},
             {Words::tr("Current level"), held},
             {Words::tr("Level applied for"), levelApplied(paper)},
             {Words::tr("Kind"),
              choice(application ? std::optional(application->kind) : std::nullopt,
                     {ApplicationKind::First, ApplicationKind::Renewal, ApplicationKind::Again}),
              2},
             {Words::tr("Reason for applying"), application ? application->reason : QStringLiteral("\n\n"), 2}}};
}

QString documentsText(const query::ApplicationPaper &paper)
{
    const WorkflowPlan *plan = planOf(paper);
    const QStringList handedIn = paper.sheet ? codesIn(paper.sheet->line.application().documents) : QStringList();
    QStringList texts;
    if (plan)
        for (const WorkflowDocument &document : plan->documents)
            texts << tick(handedIn.contains(document.code)) + words::pick(document.titleJa, document.titleEn);
    return texts.join(QStringLiteral("   "));
}

/// The steps before the decision: what came of each, why, by whom; room for the seal.
TableBlock stepTable(const query::ApplicationPaper &paper)
{
    TableBlock table;
    table.toFill = true;
    table.columns = {{Words::tr("Step"), 2.2},
                     {Words::tr("Result"), 2},
                     {Words::tr("Reason for a change"), 3},
                     {Words::tr("By"), 1.6},
                     {Words::tr("Date"), 0},
                     {sealMark().isEmpty() ? Words::tr("Signature") : sealMark(), 0.9, Align::Centre}};
    table.empty = Words::tr("This ladder has no way to a decision yet.");
    const WorkflowPlan *plan = planOf(paper);
    if (!plan)
        return table;
    for (const WorkflowStep &step : plan->steps) {
        if (!isBeforeDecision(step.kind))
            continue;
        TableBlock::Row row{{words::enumText(step.kind)}};
        const query::ApplicationSheet::Step *taken = nullptr;
        if (paper.sheet)
            for (const query::ApplicationSheet::Step &one : paper.sheet->steps)
                if (one.step.id == step.id && one.result)
                    taken = &one;
        if (taken) {
            QString result = words::outcomeText(step.kind, taken->result->outcome);
            if (!taken->result->paper.isEmpty())
                result += u'\n' + words::filled(Words::tr("On paper: %1"), {taken->result->paper});
            QStringList reasons{taken->result->reason, changedItemsText(*taken)};
            reasons.removeAll(QString());
            for (const QString &cell : {result, reasons.join(u'\n'), words::raterText(taken->by, taken->insteadOf),
                                        words::dayText(taken->result->day), QString()})
                row.cells.emplace_back(cell);
        } else {
            row.cells.resize(6);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

KeyValueGrid decisionGrid(const query::ApplicationPaper &paper)
{
    const LevelApplication *application = paper.sheet ? &paper.sheet->line.application() : nullptr;
    const bool putOff = application && application->status == ApplicationStatus::Open && application->meeting;
    const auto box = [&](bool chosen, const QString &words) { return tick(chosen) + words; };
    const QString verdict
        = QStringList{box(application && application->status == ApplicationStatus::Approved, Words::tr("Approved")),
                      box(application && application->status == ApplicationStatus::Declined, Words::tr("Declined")),
                      box(putOff, Words::tr("Put off"))}
              .join(QStringLiteral("   "));
    // A hold or an extension has its reason there as well, which is nobody's business on paper.
    const bool isCommittees = application && (putOff || application->status == ApplicationStatus::Declined);
    QDate notice;
    if (paper.sheet)
        for (const query::ApplicationSheet::Step &step : paper.sheet->steps)
            if (step.step.kind == WorkflowStepKind::Notice && step.result)
                notice = step.result->day;
    const bool isHeld = application && application->status == ApplicationStatus::Approved && !application->award;
    const QString awarded = isHeld ? Words::tr("none: the level below is held and in force")
        : paper.sheet              ? words::pick(paper.sheet->line.row.awardedJa, paper.sheet->line.row.awardedEn)
                                   : QString();
    return {2,
            {{Words::tr("Committee"), verdict},
             {Words::tr("Decided on"), application ? words::dayText(application->decidedOn) : QString()},
             {Words::tr("Reason"), isCommittees ? application->statusReason : QStringLiteral("\n"), 2},
             {Words::tr("Level awarded"), awarded},
             {Words::tr("Number"), paper.sheet ? paper.sheet->line.row.number : QString()},
             {Words::tr("Notice given on"), words::dayText(notice), 2}}};
}

QString numberText(const QString &number)
{
    //: the number of a certificate
    return number.isEmpty() ? QString() : words::filled(Words::tr("No. %1"), {number});
}

} // namespace

Document applicationPaper(const query::ApplicationPaper &paper, QDate printedOn)
{
    const QString title = Words::tr("Application for a level");
    Document document;
    document.frame = paperFrame(paper.settings, title, QStringLiteral("KZ-A1"), printedOn);
    if (paper.sheet)
        document.frame.recordCode = keyToText(paper.sheet->line.application().id);
    document.blocks = {Title{title, {}}, headGrid(paper)};
    if (const QString documents = documentsText(paper); !documents.isEmpty())
        document.blocks.push_back(KeyValueGrid{1, {{Words::tr("Documents"), documents}}});
    document.blocks.push_back(Heading{Words::tr("Ratings and interview")});
    document.blocks.push_back(stepTable(paper));
    document.blocks.push_back(Paragraph{Words::tr("I agree with the result that was explained to me in the interview."),
                                        Paragraph::Tone::Body});
    const QString seal = sealMark();
    document.blocks.push_back(SignatureBoxes{{{Words::tr("Applicant"), seal}, {Words::tr("Interviewer"), seal}}});
    document.blocks.push_back(Heading{Words::tr("Decision")});
    document.blocks.push_back(decisionGrid(paper));
    document.blocks.push_back(SignatureBoxes{{{Words::tr("Chair of the committee"), seal}}});
    return document;
}

QString changedItemsText(const query::ApplicationSheet::Step &step)
{
    QStringList texts;
    for (const query::ApplicationSheet::Changed &one : step.changed)
        texts << words::filled(Words::tr("%1: %2 instead of %3", "an item, how it was rated now and before"),
                               {titleText(one.item), QString::number(one.after), QString::number(one.before)});
    return words::listText(texts);
}

QString applicationPaperName(const query::ApplicationPaper &paper)
{
    return fileName({Words::tr("Application for a level"), paper.header.row.staffNumber, paper.header.person.name});
}

Document certificatePaper(const query::CertificatePaper &paper, QDate printedOn)
{
    const QString title = Words::tr("Certificate");
    Document document;
    document.frame = paperFrame(paper.settings, title, QStringLiteral("KZ-A2"), printedOn);
    if (paper.awards.empty()) {
        document.blocks
            = {Title{paper.person.name, {}}, Paragraph{Words::tr("No level was awarded in this fiscal year."), {}}};
        return document;
    }
    document.frame.isBare = true;
    document.orientation = paper.landscape ? Orientation::Landscape : Orientation::Portrait;
    for (const storage::CertificateRow &row : paper.awards) {
        CertificateBlock block;
        block.number = numberText(row.award.number);
        block.mark = paper.reissued ? Words::tr("Reissued") : QString();
        block.title = title;
        //: the name on a certificate, with the word that honours it
        block.name = words::filled(Words::tr("%1", "certificate"), {row.person});
        block.subject = {words::pick(row.frameworkJa, row.frameworkEn), words::pick(row.levelJa, row.levelEn)};
        if (!row.versionLabel.isEmpty())
            block.subject.insert(1, words::versionText(row.versionLabel));
        block.wording = Words::tr("This is to certify that the person named above has been found to practise at the "
                                  "level named here.");
        block.validity = row.award.validUntil.isValid()
            ? words::filled(Words::tr("Valid from %1 until %2"),
                            {words::eraText(row.award.decidedOn), words::eraText(row.award.validUntil)})
            : QString();
        block.day = words::eraText(row.award.decidedOn);
        block.institution = paper.settings.institution;
        block.signer = paper.certifiedBy;
        block.seal = sealMark();
        block.code = row.award.number;
        document.blocks.push_back(std::move(block));
    }
    return document;
}

QString certificatePaperName(const query::CertificatePaper &paper)
{
    return fileName({Words::tr("Certificate"), paper.staffNumber, paper.person.name});
}

} // namespace kz::report

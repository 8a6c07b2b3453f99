#include "ui/home/attention_model.h"

#include "models/report/office_handover.h"
#include "models/words/words.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <functional>
#include <set>

using namespace kz;

TEST(AttentionModel, EveryLineSaysWhyAndLeadsToItsRecord)
{
    query::HomeSummary summary;
    query::BehindPerson behind;
    behind.row.key = 11;
    behind.row.name = QStringLiteral("例田 花");
    behind.row.siteName = QStringLiteral("階中央病院");
    behind.enrolment.progress = 0.2;
    behind.enrolment.pace = 0.5;
    summary.behind = {behind};
    storage::ExpiringLine expiring;
    expiring.person = 12;
    expiring.name = QStringLiteral("見本坂 凛");
    expiring.validUntil = QDate(2026, 9, 30);
    summary.attention.expiring = {expiring};
    storage::UnsupervisedLine alone;
    alone.person = 13;
    alone.name = QStringLiteral("手本 明");
    alone.siteName = QStringLiteral("遠音島診療所");
    alone.from = QDate(2026, 8, 1);
    alone.to = QDate(2026, 8, 28);
    summary.attention.unsupervised = {alone};

    query::Overfull island;
    island.site = 14;
    island.siteName = QStringLiteral("遠音島診療所");
    island.capacity = 1;
    island.people = 2;
    summary.attention.overfull = {island};
    storage::UnratedLine unrated;
    unrated.person = 15;
    summary.attention.unrated = {unrated};
    storage::SilentLine silent;
    silent.person = 16;
    summary.attention.silent = {silent};
    storage::OverdueLine interview;
    interview.person = 17;
    summary.attention.interviews = {interview};
    storage::OverdueLine followUp;
    followUp.person = 19;
    followUp.due = QDate(2026, 6, 1);
    summary.attention.followUps = {followUp};
    storage::OverdueFeedback feedback;
    feedback.person = 20;
    feedback.missing = 2;
    feedback.toolEn = QStringLiteral("Feedback");
    feedback.due = QDate(2026, 6, 10);
    summary.attention.feedback = {feedback};
    storage::PacketOutLine packet;
    packet.packet = 18;
    packet.kind = PacketKind::Rater;
    packet.holder = QStringLiteral("例田 翼");
    packet.issued = QDate(2026, 5, 1);
    summary.attention.packets = {packet};
    storage::PacketDue due;
    due.person = 25;
    due.name = QStringLiteral("例田 光");
    due.from = QDate(2026, 7, 10);
    summary.attention.packetsDue = {due};
    storage::WaitingCount waiting;
    waiting.entries = 3;
    summary.attention.waiting = {waiting};
    auto plan = std::make_shared<progress::FrameworkPlan>();
    plan->version = 21;
    progress::Node rule;
    rule.record.id = 22;
    rule.record.titleEn = QStringLiteral("Credits of three years");
    plan->nodes = {rule};
    query::LapsingCredits credits;
    credits.person = 20;
    credits.plan = plan;
    credits.day = QDate(2026, 9, 1);
    credits.standing.have = 28;
    credits.standing.need = 30;
    credits.standing.unit = progress::Unit::Credits;
    summary.attention.credits = {credits};
    query::LapsedLevel lapsed;
    lapsed.person = 24;
    lapsed.decidedOn = QDate(2025, 4, 1);
    lapsed.framework.en = QStringLiteral("Pharmacists");
    lapsed.level.en = QStringLiteral("Level 5");
    lapsed.plan = plan;
    lapsed.standing.have = 17;
    lapsed.standing.need = 18;
    summary.attention.lapsed = {lapsed};

    AttentionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSummary(summary);
    ASSERT_EQ(model.rowCount(), 14);
    EXPECT_EQ(model.index(0, AttentionModel::WhoColumn).data().toString(), QStringLiteral("例田 花"));
    EXPECT_TRUE(model.index(0, AttentionModel::WhyColumn).data().toString().contains(QStringLiteral("20%")));
    EXPECT_EQ(model.index(1, AttentionModel::WhereColumn).data().toString(), QStringLiteral("遠音島診療所"));
    EXPECT_TRUE(model.index(1, AttentionModel::WhyColumn).data().toString().contains(QStringLiteral("2 people")));
    const QStringList links{QStringLiteral("person/%1").arg(keyToText(11)),
                            QStringLiteral("rotations?site=%1").arg(keyToText(14)),
                            QStringLiteral("person/%1?tab=timeline").arg(keyToText(13)),
                            QStringLiteral("rate?person=%1").arg(keyToText(15)),
                            QStringLiteral("person/%1?tab=logbook").arg(keyToText(16)),
                            QStringLiteral("person/%1?tab=interviews").arg(keyToText(17)),
                            QStringLiteral("person/%1?tab=plan").arg(keyToText(19)),
                            QStringLiteral("person/%1?tab=assessments").arg(keyToText(20)),
                            QStringLiteral("packets?packet=%1").arg(keyToText(18)),
                            QStringLiteral("packets?issue=%1").arg(keyToText(25)),
                            QStringLiteral("assessments"),
                            QStringLiteral("person/%1?tab=certificates").arg(keyToText(24)),
                            QStringLiteral("person/%1?tab=certificates").arg(keyToText(12)),
                            QStringLiteral("person/%1?requirement=%2&tab=progress&version=%3")
                                .arg(keyToText(20), keyToText(22), keyToText(21))};
    for (int row = 0; row < model.rowCount(); ++row) {
        EXPECT_EQ(model.linkAt(row), links[row]);
        EXPECT_FALSE(model.index(row, AttentionModel::WhyColumn).data(Qt::ToolTipRole).toString().isEmpty()) << row;
    }
    EXPECT_EQ(model.linkAt(14), QString());
    const QString lapsing = model.index(13, AttentionModel::WhyColumn).data().toString();
    EXPECT_TRUE(lapsing.startsWith(QStringLiteral("Credits of three years: 28 of 30"))
                && lapsing.contains(u"2026-09-01"))
        << lapsing.toStdString();
    EXPECT_EQ(model.index(11, AttentionModel::WhereColumn).data().toString(), QStringLiteral("Pharmacists"));
    EXPECT_EQ(model.index(11, AttentionModel::WhyColumn).data().toString(),
              QStringLiteral("Level 5 certified on %1; Credits of three years: 17 of 18")
                  .arg(words::dayText(lapsed.decidedOn)));
    EXPECT_EQ(model.index(8, AttentionModel::WhoColumn).data().toString(), QStringLiteral("例田 翼"));
    const QString why = model.index(8, AttentionModel::WhyColumn).data().toString();
    EXPECT_TRUE(why.contains(QStringLiteral("Forms of an assessor")) && why.contains(QStringLiteral("2026-05-01")))
        << why.toStdString();

    // One concern at a time; the counts are of all.
    model.setConcern(Concern::Silent);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.linkAt(0), links[4]);
    EXPECT_EQ(model.total(), 14);
    EXPECT_EQ(model.counts()[size_t(Concern::Overfull)], 1);
    model.setConcern({});
    summary.behind.clear();
    model.setSummary(summary);
    EXPECT_EQ(model.rowCount(), 13);
    model.setSummary({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(AttentionModel, EveryConcernHasItsLineInTheHandoverOfTheOffice)
{
    auto plan = std::make_shared<progress::FrameworkPlan>();
    plan->nodes.resize(1);
    plan->nodes.front().record.titleEn = QStringLiteral("Records of three years");
    using Summary = query::HomeSummary;
    const std::vector<std::function<void(Summary &)>> matters{
        [](Summary &of) { of.behind.resize(1); },
        [](Summary &of) { of.attention.overfull.resize(1); },
        [](Summary &of) { of.attention.unsupervised.resize(1); },
        [](Summary &of) { of.attention.unrated.resize(1); },
        [](Summary &of) { of.attention.silent.resize(1); },
        [](Summary &of) { of.attention.interviews.resize(1); },
        [](Summary &of) { of.attention.followUps.resize(1); },
        [](Summary &of) { of.attention.feedback.resize(1); },
        [](Summary &of) { of.attention.applications = {{.framework = 1, .ladder = {}, .ready = 1}}; },
        [](Summary &of) { of.attention.packets.resize(1); },
        [](Summary &of) { of.attention.packetsDue.resize(1); },
        [](Summary &of) {
            of.attention.waiting.resize(1);
            of.attention.waiting.front().entries = 1;
        },
        [&](Summary &of) {
            of.attention.lapsed.resize(1);
            of.attention.lapsed.front().plan = plan;
        },
        [](Summary &of) { of.attention.expiring.resize(1); },
        [](Summary &of) { of.attention.ending.resize(1); },
        [&](Summary &of) {
            of.attention.credits.resize(1);
            of.attention.credits.front().plan = plan;
        }};
    std::set<size_t> told;
    QStringList lines;
    for (const auto &bring : matters) {
        query::OfficeHandover handover;
        bring(handover.open);
        AttentionModel model;
        model.setSummary(handover.open);
        ASSERT_EQ(model.total(), 1);
        const auto &counts = model.counts();
        const auto concern = size_t(std::ranges::find(counts, 1) - counts.begin());
        const QString name = concernText(Concern(concern));
        const report::PlainTable table = report::officeHandoverTable(handover);
        ASSERT_EQ(table.rows.size(), 1u) << name.toStdString() << " is on Home and not in the handover";
        told.insert(concern);
        lines.append(table.rows.front()[2]);
    }
    EXPECT_EQ(told.size(), concernCount) << "a concern that this test does not know";
    EXPECT_EQ(lines.removeDuplicates(), 0);
}

TEST(AttentionModel, ApplicationsThatWaitAreFoundByLadderStageAndYear)
{
    query::HomeSummary summary;
    query::ApplicationsWaiting ready;
    ready.framework = 31;
    ready.ready = 2;
    ready.fiscalYear = 2025;
    query::ApplicationsWaiting both = ready;
    both.overdue = 1;
    summary.attention.applications = {ready, both};
    AttentionModel model;
    model.setSummary(summary);
    EXPECT_EQ(model.linkAt(0), QStringLiteral("applications?ladder=%1&stage=ready&year=2025").arg(keyToText(31)));
    EXPECT_EQ(model.linkAt(1), QStringLiteral("applications?ladder=%1&stage=open&year=2025").arg(keyToText(31)));
}

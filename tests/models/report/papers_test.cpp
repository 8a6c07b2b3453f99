#include "models/report/papers.h"

#include "models/edit/framework_actions.h"
#include "models/report/plain_text.h"
#include "models/storage/framework_reads.h"
#include "tests/models/report/paper_support.h"

#include <QSet>

using namespace kz;
using namespace kz::report;

TEST(Papers, EveryKindHasACodeOfItsOwnAndWords)
{
    QSet<QString> codes;
    for (const PaperKind &kind : paperKinds()) {
        EXPECT_FALSE(codes.contains(QLatin1String(kind.code)));
        codes.insert(QLatin1String(kind.code));
        EXPECT_EQ(paperKind(QLatin1String(kind.code)), &kind);
        EXPECT_FALSE(paperTitle(kind).isEmpty() || papersTitle(kind).isEmpty() || paperDescription(kind).isEmpty());
        EXPECT_TRUE(kind.make);
    }
    EXPECT_FALSE(paperKind(QStringLiteral("certificate-of-nothing")));
}

TEST(Papers, NoneTellsWhatRatersWhoAreNotNamedHaveSaid)
{
    test::FileBuilder file(QDate(2026, 7, 1));
    const test::TinyLadder ladder = file.ladder();
    const Key site = file.site(QStringLiteral("見本病院"));
    const Key hana = file.person(QStringLiteral("例田 花"));
    file.belongs(hana, site);
    file.enrol(hana, ladder, ladder.levelOne);
    const Key tool = file.add(Tool{.version = ladder.version,
                                   .code = QStringLiteral("msf"),
                                   .titleJa = QStringLiteral("360度評価"),
                                   .scale = ladder.scale,
                                   .minimumRaters = 3});
    file.add(ToolItem{.tool = tool, .item = ladder.talk});
    Assessment form;
    form.head.person = hana;
    form.head.day = form.head.enteredOn = form.head.submittedOn = QDate(2026, 6, 20);
    form.head.site = site;
    form.head.status = EvidenceStatus::Submitted;
    form.tool = tool;
    form.assessor = file.person(QStringLiteral("鵺野 目立郎"));
    form.comment = QStringLiteral("鵺のような感想");
    form.items = {{ladder.talk, 3}};
    file.add(form);
    form.head.status = EvidenceStatus::Draft; // and one that is not handed in yet
    form.head.submittedOn = QDate();
    file.add(form);
    const Key event = file.add(TrainingEvent{.status = EventStatus::Held,
                                             .title = QStringLiteral("見本の講義"),
                                             .from = QDate(2026, 6, 20),
                                             .to = QDate(2026, 6, 20)});
    for (const PaperKind &kind : paperKinds()) {
        const Key key = kind.scope == PaperScope::Person ? hana
            : kind.scope == PaperScope::Site             ? site
            : kind.scope == PaperScope::Event            ? event
                                                         : ladder.version;
        const QString words = plainText(test::paperOf(file, kind.code, key, {.tool = tool}).document);
        EXPECT_FALSE(words.isEmpty()) << kind.code;
        EXPECT_FALSE(words.contains(QStringLiteral("鵺"))) << kind.code << words.toStdString();
    }
}

TEST(Papers, TheComparisonOfRatersNamesColleaguesToTheOfficeAlone)
{
    test::FileBuilder file(QDate(2026, 7, 1));
    const test::TinyLadder ladder = file.ladder();
    const Key site = file.site(QStringLiteral("見本病院"));
    const Key hana = file.person(QStringLiteral("例田 花"));
    const Key akira = file.person(QStringLiteral("手本 明"));
    const Key minoru = file.person(QStringLiteral("別役 実"));
    file.enrol(hana, ladder, ladder.levelOne);
    for (const Key rater : {akira, minoru})
        file.rated(hana, ladder, ladder.talk, 3, QDate(2026, 6, 20), site, rater);
    const auto printed = [&](std::optional<Key> person, ActorRole role) {
        const Actor reader{.person = person, .name = {}, .role = role};
        const Paper paper = test::paperOf(file, "raters", ladder.version, {.reader = reader});
        QString words = plainText(paper.document);
        for (const QStringList &row : paper.table.rows)
            words.append(row.join(u' '));
        return words;
    };
    const QString office = printed({}, ActorRole::Coordinator);
    EXPECT_TRUE(office.contains(QStringLiteral("手本 明")) && office.contains(QStringLiteral("別役 実")));
    const QString own = printed(akira, ActorRole::Educator);
    EXPECT_TRUE(own.contains(QStringLiteral("手本 明"))) << "one's own line";
    EXPECT_FALSE(own.contains(QStringLiteral("別役 実"))) << own.toStdString();
    EXPECT_TRUE(own.contains(QStringLiteral("Rater A")));
    EXPECT_TRUE(own.contains(QStringLiteral("without their names")));
    const PaperKind *kind = paperKind(QStringLiteral("raters"));
    ASSERT_TRUE(kind);
    EXPECT_TRUE(mayPrint(*kind, ActorRole::Educator));
}

TEST(Papers, OfSeveralPlansTheOneThatWasAskedForIsPrinted)
{
    test::FileBuilder file(QDate(2026, 7, 1));
    const test::TinyLadder ladder = file.ladder();
    const Key person = file.person(QStringLiteral("雛形 まもる"), {}, "physician");
    const auto plan = [&](QDate agreed, const QString &purpose) {
        return IndividualPlan{.person = person,
                              .version = ladder.version,
                              .agreedOn = agreed,
                              .targetDay = QDate(2027, 3, 31),
                              .purpose = purpose};
    };
    IndividualPlan closed = plan(QDate(2025, 4, 1), QStringLiteral("内科から"));
    closed.status = PlanStatus::Completed;
    closed.closedOn = QDate(2026, 3, 31);
    const Key former = file.add(closed);
    file.add(plan(QDate(2026, 4, 1), QStringLiteral("救急へ")));
    const auto printed
        = [&](Key asked) { return plainText(test::paperOf(file, "plan", person, {.plan = asked}).document); };
    EXPECT_TRUE(printed(0).contains(QStringLiteral("救急へ")));
    EXPECT_TRUE(printed(former).contains(QStringLiteral("内科から")));
    EXPECT_FALSE(printed(former).contains(QStringLiteral("救急へ")));
    EXPECT_TRUE(printed(person).contains(QStringLiteral("救急へ"))) << "no plan of theirs";
}

TEST(Papers, TheCoverageMapNamesGapsAndSaysInItsTableWhatTheMarksMean)
{
    test::FileBuilder file(QDate(2026, 7, 1));
    const test::TinyLadder ladder = file.ladder();
    const Key module = file.add(Item{.version = ladder.version,
                                     .kind = ItemKind::Module,
                                     .code = QStringLiteral("M1"),
                                     .titleJa = QStringLiteral("清潔の科目"),
                                     .position = 9});
    file.add(Module{.item = module, .phase = 2, .delivery = Delivery::SelfStudy});
    file.add(ModuleProfession{.module = module, .profession = QStringLiteral("pharmacist"), .hours = 1.5});
    file.add(ModuleItem{.module = module, .item = ladder.wash, .depth = CoverDepth::Mastered});
    const Paper paper = test::paperOf(file, "coverage", ladder.version, {});
    const QString words = plainText(paper.document);
    for (const char *said : {"Self-study", "Required, 1.5 h: Pharmacist", "Gap"})
        EXPECT_TRUE(words.contains(QLatin1String(said))) << said << "\n" << words.toStdString();
    for (const char *line : {"care care | 1/2", "wash wash | 1 | ◎", "drip drip | Gap"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(line))) << line << "\n" << words.toStdString();
    ASSERT_EQ(paper.table.rows.size(), 3u);
    ASSERT_EQ(paper.table.columns.size(), 6);
    EXPECT_EQ(paper.table.rows[0].mid(2).join(u'|'), QStringLiteral("1||Mastered|Mastered"));
    EXPECT_EQ(paper.table.rows[1].mid(2).join(u'|'), QStringLiteral("0|Gap||Rule only"))
        << "rules ask everybody for it";
}

TEST(Papers, WhatAVersionChangesSaysOfAScaleWhatItsStepsMeanNow)
{
    test::FileBuilder file;
    const test::TinyLadder ladder = file.ladder();
    const auto copied = file.door().submitAndWait(edit::copyToDraft(ladder.version, QStringLiteral("2"), {}));
    ASSERT_TRUE(copied);
    const Key draft = copied.value().made;
    EXPECT_TRUE(
        test::tableUnder(test::paperOf(file, "difference", draft).document, QStringLiteral("Scales")).rows.empty());
    ScaleStep second = storage::FrameworkReads(file.database()).scaleSteps(draft).value().at(1);
    second.anchorEn = QStringLiteral("asks before each step");
    file.change(second);
    const Paper paper = test::paperOf(file, "difference", draft);
    const TableBlock table = test::tableUnder(paper.document, QStringLiteral("Scales"));
    ASSERT_EQ(table.rows.size(), 1u);
    const QStringList cells = test::textsOf(table.rows.front());
    EXPECT_EQ(cells.at(0), QStringLiteral("Changed"));
    EXPECT_EQ(cells.at(1), QStringLiteral("steps\n1 step 1\n2 step 2\n3 step 3\n4 step 4"));
    EXPECT_EQ(cells.at(2), QStringLiteral("steps\n1 step 1\n2 step 2: asks before each step\n3 step 3\n4 step 4"));
    ASSERT_FALSE(paper.table.rows.empty());
    EXPECT_EQ(paper.table.rows.front().front(), QStringLiteral("Scales"));
}

TEST(Papers, WhatAVersionChangesTellsOfLevelsFormsAndSites)
{
    test::FileBuilder file;
    const test::TinyLadder ladder = file.ladder();
    const auto copied = file.door().submitAndWait(edit::copyToDraft(ladder.version, QStringLiteral("2"), {}));
    ASSERT_TRUE(copied);
    const Key draft = copied.value().made;
    const storage::FrameworkReads reads(file.database());
    Level first = reads.levels(draft).value().at(0);
    first.textEn = QStringLiteral("with advice");
    file.change(first);
    Tool tool = reads.tools(draft).value().at(0);
    tool.commentUpTo = 2;
    file.change(tool);
    file.remove<ToolItem>(reads.toolItems(draft).value().at(0).id);
    file.add(RequirementSite{.requirement = reads.requirements(draft).value().at(0).id,
                             .site = file.site(QStringLiteral("階中央病院"))});
    const Paper paper = test::paperOf(file, "difference", draft);
    const auto lineUnder = [&paper](const char *heading) {
        const TableBlock table = test::tableUnder(paper.document, QLatin1String(heading));
        return table.rows.size() == 1 ? test::textsOf(table.rows.front()) : QStringList(3);
    };
    EXPECT_EQ(lineUnder("Levels").at(1), first.labelEn);
    EXPECT_EQ(lineUnder("Levels").at(2), first.labelEn + QStringLiteral("\nwith advice"));
    EXPECT_EQ(lineUnder("Forms").at(1),
              QStringLiteral("sheet\nComment asked for up to step: –\nHere alone:\nwash wash"));
    EXPECT_EQ(lineUnder("Forms").at(2), QStringLiteral("sheet\nComment asked for up to step: 2"));
    EXPECT_TRUE(lineUnder("Rules").at(2).contains(QStringLiteral("階中央病院")));
}

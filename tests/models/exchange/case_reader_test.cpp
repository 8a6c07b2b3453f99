#include "tests/models/exchange/case_support.h"

#include "models/exchange/json_bounds.h"

#include <gmock/gmock.h>

#include <QTemporaryDir>

#include <algorithm>

using namespace kz;
using namespace kz::exchange;
using namespace kz::test;

namespace {

using namespace Qt::Literals::StringLiterals;

const Item *itemCalled(const FrameworkDraft &draft, const char *code)
{
    const auto found = std::ranges::find(draft.pack.items, QLatin1String(code), &Item::code);
    return found == draft.pack.items.end() ? nullptr : &*found;
}

QString parentOf(const FrameworkDraft &draft, const char *code)
{
    const Item *item = itemCalled(draft, code);
    if (!item || !item->parent)
        return {};
    const auto parent = std::ranges::find(draft.pack.items, *item->parent, &Item::id);
    return parent->code;
}

bool finds(const FrameworkDraft &draft, const char *place, const char *what)
{
    return std::ranges::any_of(draft.findings, [&](const DraftFinding &finding) {
        return finding.place == QLatin1String(place) && finding.what.contains(QLatin1String(what)) && finding.mended;
    });
}

TEST(CaseReader, MakesATreeOfChildrenInTheOrderOfTheirNumbers)
{
    const FrameworkDraft draft = readPackage(casePackage("nursing.json"));
    EXPECT_EQ(draft.mended, 0);
    QStringList codes;
    for (const Item &item : draft.pack.items)
        codes << item.code.left(4);
    ASSERT_EQ(codes.size(), 5);
    EXPECT_EQ(codes.mid(0, 4), (QStringList{"A"_L1, "A.2"_L1, "A.1"_L1, "B"_L1})); // 10 before 20, 1 before 2
    EXPECT_EQ(parentOf(draft, "A.1"), "A"_L1);
    EXPECT_EQ(itemCalled(draft, "A")->kind, ItemKind::Domain);
    EXPECT_EQ(itemCalled(draft, "A.1")->kind, ItemKind::Goal);
    EXPECT_EQ(itemCalled(draft, "B")->titleJa, QStringLiteral("看護の実践"));
    EXPECT_EQ(itemCalled(draft, "B")->titleEn, QString());
    EXPECT_EQ(draft.pack.framework.titleEn, "Nursing competencies"_L1);
    EXPECT_EQ(draft.pack.version.label, "2024"_L1);
    EXPECT_EQ(draft.pack.version.status, VersionStatus::Draft);
}

TEST(CaseReader, TakesEveryOtherLinkAsARelation)
{
    const FrameworkDraft draft = readPackage(casePackage("nursing.json"));
    ASSERT_EQ(draft.associations.size(), 3u);
    EXPECT_EQ(draft.associations[0].kind, AssociationKind::IsRelatedTo);
    EXPECT_EQ(draft.associations[0].note, "the same in other words"_L1);
    EXPECT_EQ(draft.associations[0].carries, Carries::Undecided);
    EXPECT_EQ(draft.associations[1].kind, AssociationKind::ExactMatchOf);
    EXPECT_EQ(draft.associations[1].targetRef, "HH-1"_L1); // of another system, whose ids need not be UUIDs
    EXPECT_EQ(draft.associations[1].carries, Carries::All);
    EXPECT_EQ(draft.associations[2].kind, AssociationKind::Precedes);
}

TEST(CaseReader, MakesOfRubricsLevelsWithDescriptorsAndScales)
{
    const FrameworkDraft draft = readPackage(casePackage("nursing.json"));
    ASSERT_EQ(draft.pack.levels.size(), 2u);
    EXPECT_EQ(draft.pack.levels[1].labelEn, "Proficient"_L1);
    ASSERT_EQ(draft.pack.descriptors.size(), 2u);
    EXPECT_EQ(draft.pack.descriptors[1].textEn, "Alone"_L1);
    EXPECT_EQ(draft.pack.descriptors[1].item, itemCalled(draft, "A.1")->id);
    ASSERT_EQ(draft.pack.scales.size(), 1u);
    EXPECT_EQ(draft.pack.scales[0].titleEn, "Hand hygiene"_L1);
    EXPECT_EQ(draft.pack.steps.size(), 2u);
    EXPECT_EQ(itemCalled(draft, "A.2")->scale, draft.pack.scales[0].id);
}

TEST(CaseReader, NamesEachDefectWithItsPlaceAndMendsIt)
{
    const FrameworkDraft draft = readPackage(casePackage("broken.json"));
    EXPECT_TRUE(finds(draft, "CFItems[5]", "word for word"));
    EXPECT_TRUE(finds(draft, "CFItems[6].identifier", "the second is"));
    EXPECT_TRUE(finds(draft, "CFItems[7]", "nothing says where"));
    EXPECT_TRUE(finds(draft, "CFItems[8].identifier", "no UUID"));
    EXPECT_TRUE(finds(draft, "CFItems[9]", "under itself"));
    EXPECT_TRUE(finds(draft, "CFAssociations[12]", "not in the file; put at the top"));
    EXPECT_TRUE(finds(draft, "CFItems[12].fullStatement", "is missing"));
    EXPECT_TRUE(finds(draft, "CFAssociations[14]", "both not in the file"));
    EXPECT_TRUE(finds(draft, "CFAssociations[15]", "no kind of link"));

    EXPECT_EQ(draft.pack.items.size(), 12u); // 5, and of the 8 more all but the one that is there word for word
    EXPECT_EQ(parentOf(draft, "N"), "A"_L1); // linked by what was no UUID
    EXPECT_EQ(parentOf(draft, "C1"), QString());
    EXPECT_EQ(parentOf(draft, "C2"), "C1"_L1);
    EXPECT_EQ(parentOf(draft, "G"), QString());
    ASSERT_NE(itemCalled(draft, "E"), nullptr);
    EXPECT_EQ(itemCalled(draft, "E")->titleEn, "E"_L1);
}

TEST(CaseReader, GoesOutValidWhereItCameBroken)
{
    const FrameworkDraft broken = readPackage(casePackage("broken.json"));
    const FrameworkDraft mended = readPackage(written(broken).json);
    for (const DraftFinding &finding : mended.findings)
        EXPECT_FALSE(finding.place.contains(QLatin1String("identifier"))) << qPrintable(finding.place + finding.what);
    EXPECT_EQ(told(mended), told(broken));
}

TEST(CaseReader, RefusesWhatIsNoPackage)
{
    for (const char *text : {"", "[]", "{", "{\"CFItems\": []}", "nonsense", "{\"CFDocument\": 5}"}) {
        const auto read = readCase(text, QStringLiteral("x.json"));
        ASSERT_FALSE(read) << text;
        EXPECT_EQ(read.error().code, ErrorCode::PackInvalid) << text;
    }
}

TEST(CaseReader, MeasuresBeforeItParses)
{
    const QByteArray deep = QByteArray(1000, '[');
    EXPECT_EQ(readCase(deep, QStringLiteral("x")).error().arguments.value(2), "nested deeper than any framework"_L1);
    QByteArray wide = "{\"CFDocument\": [";
    for (int i = 0; i < 1000; ++i)
        wide += "1,";
    wide += "1]}";
    EXPECT_FALSE(boundedObject(wide, QStringLiteral("x"), {.values = 999}));
    EXPECT_TRUE(boundedObject(wide, QStringLiteral("x"), {.values = 2000}));
    // Brackets inside a text are text.
    EXPECT_TRUE(boundedObject("{\"a\": \"[[[[\\\"[[[\"}", QStringLiteral("x"), {.depth = 2}));

    QTemporaryDir folder;
    QFile big(folder.filePath(QStringLiteral("big.json")));
    ASSERT_TRUE(big.open(QIODevice::WriteOnly));
    ASSERT_TRUE(big.resize(300 * 1024 * 1024)); // sparse: the disk holds none of it
    big.close();
    const auto read = readBounded(big.fileName());
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().arguments.value(2), "larger than any framework"_L1);
}

// SQLite keeps UTF-8, which has no half characters: an undo would not find again what was stored.
TEST(JsonBounds, HalvesOfCharactersBecomeTheSignForOneThatWasLost)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("halves.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"whole": "\ud842\udfb7", "half": "a\ud842b", "other": "\udfb7", "nul": "\u0000", "said": "\\ud842"})");
    file.close();
    const auto bytes = readBounded(file.fileName());
    ASSERT_TRUE(bytes);
    const auto read = boundedObject(bytes.value(), file.fileName());
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value()["whole"_L1].toString(), u"𠮷"_s);
    EXPECT_EQ(read.value()["half"_L1].toString(), u"a\uFFFDb"_s);
    EXPECT_EQ(read.value()["other"_L1].toString(), u"\uFFFD"_s);
    EXPECT_EQ(read.value()["nul"_L1].toString(), u"\uFFFD"_s);
    EXPECT_EQ(read.value()["said"_L1].toString(), u"\\ud842"_s);
}

} // namespace

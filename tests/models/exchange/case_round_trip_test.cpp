#include "tests/models/exchange/case_support.h"

#include "models/domain/crosswalk.h"
#include "models/exchange/case_terms.h"
#include "models/exchange/json_bounds.h"

#include <QDateTime>
#include <QDir>
#include <QRegularExpression>

#include <rapidcheck.h>

#include <algorithm>
#include <map>

using namespace kz;
using namespace kz::exchange;
using namespace kz::test;

namespace {

using namespace Qt::Literals::StringLiterals;

int any(int from, int to)
{
    return *rc::gen::inRange(from, to + 1);
}

bool maybe()
{
    return any(0, 1) == 1;
}

QString someText(const char *stem, int number)
{
    static const QStringList tails{QStringLiteral("看護"), QStringLiteral("two\nlines"),
                                   QStringLiteral("\"quoted\" \\"), QStringLiteral("𠮷野家"), QStringLiteral("plain")};
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(stem)).arg(number).arg(tails[any(0, int(tails.size()) - 1)]);
}

struct Words {
    QString ja;
    QString en;
};
Words someWords(const char *stem, int number)
{
    const int which = any(0, 2);
    return {which != 1 ? QStringLiteral("和") + someText(stem, number) : QString(),
            which != 0 ? someText(stem, number) : QString()};
}

/// A framework as it might be kept here, that never was in a package.
FrameworkDraft someFramework()
{
    FrameworkDraft draft;
    Pack &pack = draft.pack;
    const Words title = someWords("framework", 0);
    pack.framework = {.id = draft.newKey(),
                      .code = QStringLiteral("fw-%1").arg(any(1, 99)),
                      .kind = FrameworkKind(any(0, 2)),
                      .titleJa = title.ja,
                      .titleEn = title.en,
                      .professions = maybe() ? QStringLiteral("nurse,midwife") : QString(),
                      .source = maybe() ? QStringLiteral("出典 / source") : QString()};
    pack.version = {.id = draft.newKey(), .framework = pack.framework.id, .label = QString::number(any(1, 2030))};
    const int levels = any(0, 3);
    for (int i = 0; i < levels; ++i) {
        const Words label = someWords("level", i);
        const Words text = someWords("definition", i);
        pack.levels.push_back({draft.newKey(), pack.version.id, QStringLiteral("L%1").arg(i), label.ja, label.en,
                               maybe() ? text.ja : QString(), text.en, i});
    }
    const int scales = any(0, 2);
    for (int i = 0; i < scales; ++i) {
        const Words name = someWords("scale", i);
        pack.scales.push_back({draft.newKey(), pack.version.id, QStringLiteral("S%1").arg(i), name.ja, name.en});
        for (int step = 1; step <= any(1, 5); ++step) {
            const Words label = someWords("step", step);
            const Words anchor = maybe() ? someWords("anchor", step) : Words();
            pack.steps.push_back(
                {draft.newKey(), pack.scales.back().id, step, label.ja, label.en, anchor.ja, anchor.en});
        }
    }
    const int items = any(0, 12);
    std::map<Key, int> children;
    std::vector<size_t> chain; // of the item before, from the top: so that the list is in tree order
    for (int i = 0; i < items; ++i) {
        chain.resize(size_t(any(0, int(chain.size()))));
        const Words name = someWords("item", i);
        Item item{.id = draft.newKey(),
                  .version = pack.version.id,
                  .kind = ItemKind(any(0, 7)),
                  .code = QStringLiteral("I%1").arg(i),
                  .titleJa = name.ja,
                  .titleEn = name.en};
        if (!chain.empty())
            item.parent = pack.items[chain.back()].id;
        item.position = children[item.parent.value_or(0)]++;
        if (levels > 0 && maybe())
            item.level = pack.levels[size_t(any(0, levels - 1))].id;
        if (scales > 0 && maybe())
            item.scale = pack.scales[size_t(any(0, scales - 1))].id;
        for (const Level &level : pack.levels)
            if (maybe()) {
                const Words text = someWords("descriptor", i);
                pack.descriptors.push_back({draft.newKey(), item.id, level.id, text.ja, text.en});
            }
        pack.items.push_back(item);
        chain.push_back(pack.items.size() - 1);
    }
    const int links = items > 1 ? any(0, 5) : 0;
    for (int i = 0; i < links; ++i) {
        Association one{.id = draft.newKey(), .version = pack.version.id, .kind = AssociationKind(any(0, 5))};
        const int source = any(0, items - 1);
        const int target = any(0, items - 1);
        one.source = pack.items[size_t(source)].id;
        if (source != target)
            one.target = pack.items[size_t(target)].id;
        else
            one.targetRef = maybe() ? QStringLiteral("A-01-%1").arg(i) : caseTerms::uuidOf(QString::number(i));
        one.carries = Carries(any(0, 2));
        one.note = maybe() ? someText("note", i) : QString();
        one.position = i;
        draft.associations.push_back(one);
    }
    return draft;
}

TEST(CaseRoundTrip, AFrameworkOfOnesOwnComesBackAsItWas)
{
    EXPECT_TRUE(rc::check([] {
        const FrameworkDraft draft = someFramework();
        const QByteArray json = written(draft).json;
        const FrameworkDraft again = readPackage(json);
        RC_ASSERT(again.mended == 0);
        RC_ASSERT(told(again).join(u'\n').toStdString() == told(draft).join(u'\n').toStdString());
        RC_ASSERT(written(again).json.toStdString() == json.toStdString());
    }));
}

/// Members of every kind that this program does not know.
void addUnknown(QJsonObject &object)
{
    if (maybe())
        object.insert(QStringLiteral("x-%1").arg(any(1, 9)), any(0, 1) ? QJsonValue(any(-5, 5)) : QJsonValue(2.5));
    if (maybe())
        object.insert("extensions"_L1,
                      QJsonObject{{"acme"_L1, QJsonArray{true, QJsonObject{{"deep"_L1, "value"_L1}}}}});
    if (maybe())
        object.insert("notes-of-old"_L1, QJsonValue::Null);
}

struct SomePackage {
    QJsonObject json;

    QString uuid(const char *what, int number) const
    {
        return caseTerms::uuidOf(QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(number));
    }
    QJsonObject entity(const char *what, int number) const
    {
        QJsonObject one{{"identifier"_L1, uuid(what, number)},
                        {"uri"_L1, "https://example.org/"_L1 + uuid(what, number)},
                        {"lastChangeDateTime"_L1, "2024-01-02T03:04:05Z"_L1}};
        addUnknown(one);
        return one;
    }
    QJsonObject linkTo(const QString &id) const
    {
        return {{"identifier"_L1, id}, {"uri"_L1, "https://example.org/"_L1 + id}, {"title"_L1, "t"_L1}};
    }

    SomePackage()
    {
        QJsonObject document = entity("document", 0);
        document.insert("title"_L1, maybe() ? "Competencies"_L1 : QStringLiteral("能力"));
        document.insert("creator"_L1, "A board"_L1);
        if (maybe())
            document.insert("language"_L1, maybe() ? "en"_L1 : "ja"_L1);
        json.insert("CFDocument"_L1, document);
        addUnknown(json);
        QJsonArray items;
        QJsonArray links;
        const int count = any(0, 10);
        for (int i = 0; i < count; ++i) {
            QJsonObject item = entity("item", i);
            item.insert("fullStatement"_L1, maybe() ? someText("statement", i) : QStringLiteral("日本語の文"));
            if (maybe())
                item.insert("humanCodingScheme"_L1, QStringLiteral("C%1").arg(i));
            if (maybe())
                item.insert("CFItemType"_L1, maybe() ? "Standard"_L1 : "Goal"_L1);
            items.append(item);
            QJsonObject link = entity("child", i);
            link.insert("associationType"_L1, "isChildOf"_L1);
            link.insert("originNodeURI"_L1, linkTo(uuid("item", i)));
            const int parent = any(-1, i - 1);
            link.insert("destinationNodeURI"_L1, linkTo(parent < 0 ? uuid("document", 0) : uuid("item", parent)));
            if (maybe())
                link.insert("sequenceNumber"_L1, any(1, 4));
            links.append(link);
        }
        for (int i = 0; i < any(0, 4); ++i) {
            QJsonObject link = entity("link", i);
            link.insert("associationType"_L1, maybe() ? "isPeerOf"_L1 : "ext:own"_L1);
            link.insert("originNodeURI"_L1, linkTo(uuid("document", 0)));
            link.insert("destinationNodeURI"_L1,
                        linkTo(maybe() ? uuid("elsewhere", i) : QStringLiteral("EX-%1").arg(i)));
            links.append(link);
        }
        json.insert("CFItems"_L1, items);
        json.insert("CFAssociations"_L1, links);
        if (count > 0 && maybe())
            json.insert("CFRubrics"_L1, QJsonArray{rubric(count)});
        if (maybe()) {
            QJsonObject concept_ = entity("concept", 1);
            json.insert("CFDefinitions"_L1, QJsonObject{{"CFConcepts"_L1, QJsonArray{concept_}}, {"x-own"_L1, "y"_L1}});
        }
    }

    QJsonObject rubric(int items) const
    {
        QJsonObject one = entity("rubric", 0);
        QJsonArray criteria;
        for (int c = 0; c < any(1, 3); ++c) {
            QJsonObject criterion = entity("criterion", c);
            criterion.insert("CFItemURI"_L1, linkTo(uuid("item", any(0, items - 1))));
            QJsonArray levels;
            for (int l = 0; l < 3; ++l) {
                QJsonObject level = entity("criterion-level", c * 3 + l);
                level.insert("quality"_L1, QStringLiteral("Q%1").arg(l));
                level.insert("position"_L1, l);
                if (maybe())
                    level.insert("description"_L1, someText("description", l));
                levels.append(level);
            }
            criterion.insert("CFRubricCriterionLevels"_L1, levels);
            criteria.append(criterion);
        }
        one.insert("CFRubricCriteria"_L1, criteria);
        return one;
    }
};

TEST(CaseRoundTrip, APackageGoesOutAsItCameButForNulls)
{
    EXPECT_TRUE(rc::check([] {
        const QJsonObject package = SomePackage().json;
        const FrameworkDraft draft = readPackage(QJsonDocument(package).toJson());
        RC_ASSERT(draft.mended == 0);
        const QByteArray again = written(draft).json;
        const QByteArray wanted = QJsonDocument(caseTerms::withoutNulls(package)).toJson();
        RC_ASSERT(again.toStdString() == wanted.toStdString());
        RC_ASSERT(!again.contains("null"));
    }));
}

TEST(CaseRoundTrip, OnlyWhatChangedIsChanged)
{
    FrameworkDraft draft = readPackage(casePackage("nursing.json"));
    const QJsonObject before = object(written(draft).json);
    EXPECT_EQ(caseTerms::compact(before),
              caseTerms::compact(caseTerms::withoutNulls(object(casePackage("nursing.json")))));
    auto item = std::ranges::find(draft.pack.items, QStringLiteral("A.2"), &Item::code);
    ASSERT_NE(item, draft.pack.items.end());
    item->titleJa = QStringLiteral("患者に触れる前に手を洗う");
    const QJsonObject after = object(written(draft).json);
    for (const QString &member : before.keys())
        EXPECT_EQ(after[member] == before[member], member != QLatin1String("CFItems")) << qPrintable(member);
    const QJsonArray was = before["CFItems"_L1].toArray();
    const QJsonArray is = after["CFItems"_L1].toArray();
    for (int i = 0; i < was.size(); ++i)
        EXPECT_EQ(was[i] == is[i], i != 3) << i;
    EXPECT_EQ(is[3]["fullStatement"_L1], was[3]["fullStatement"_L1]);
    EXPECT_NE(is[3]["lastChangeDateTime"_L1], was[3]["lastChangeDateTime"_L1]);
    EXPECT_EQ(told(readPackage(written(draft).json)), told(draft));
}

/// Members that the published schema of getCFPackage asks for, and all that it allows (1.1, additionalProperties:
/// false).
void expectSchema(const QJsonObject &object, const QStringList &required, const QStringList &optional)
{
    for (const QString &member : required)
        EXPECT_FALSE(object[member].isUndefined()) << qPrintable(member);
    for (const QString &member : object.keys())
        EXPECT_TRUE(required.contains(member) || optional.contains(member)) << qPrintable(member);
    EXPECT_TRUE(caseTerms::isUuid(object["identifier"_L1].toString()));
    EXPECT_TRUE(QDateTime::fromString(object["lastChangeDateTime"_L1].toString(), Qt::ISODate).isValid());
}

void expectLink(const QJsonValue &link)
{
    for (const char *member : {"identifier", "title", "uri"})
        EXPECT_FALSE(link[QLatin1String(member)].toString().isEmpty()) << member;
    EXPECT_EQ(link.toObject().size(), 3);
}

TEST(CaseRoundTrip, WhatIsWrittenKeepsToThePublishedSchema)
{
    const QByteArray pack = builtInPack(QStringLiteral("jna-ladder"))
        ? builtInPack(QStringLiteral("jna-ladder")).value()
        : builtInPack(builtInPacks().front().id).value();
    FrameworkDraft draft;
    draft.pack = readPack(pack, QStringLiteral("pack")).value();
    const WrittenCase output = written(draft);
    EXPECT_EQ(output.toolsLeftOut, int(draft.pack.tools.size()));
    EXPECT_EQ(output.requirementsLeftOut, int(draft.pack.requirements.size()));
    const QJsonObject json = object(output.json);
    expectSchema(
        json["CFDocument"_L1].toObject(),
        {"identifier"_L1, "uri"_L1, "creator"_L1, "title"_L1, "lastChangeDateTime"_L1},
        {"caseVersion"_L1, "language"_L1, "version"_L1, "adoptionStatus"_L1, "statusStartDate"_L1, "extensions"_L1});
    EXPECT_EQ(json["CFDocument"_L1]["creator"_L1], QStringLiteral("階中央病院"));
    const QJsonArray items = json["CFItems"_L1].toArray();
    EXPECT_EQ(size_t(items.size()), draft.pack.items.size());
    for (const QJsonValue &item : items)
        expectSchema(item.toObject(), {"identifier"_L1, "uri"_L1, "fullStatement"_L1, "lastChangeDateTime"_L1},
                     {"humanCodingScheme"_L1, "CFItemType"_L1, "language"_L1, "extensions"_L1});
    const QJsonArray links = json["CFAssociations"_L1].toArray();
    EXPECT_EQ(links.size(), items.size());
    for (const QJsonValue &link : links) {
        expectSchema(link.toObject(),
                     {"identifier"_L1, "uri"_L1, "associationType"_L1, "originNodeURI"_L1, "destinationNodeURI"_L1,
                      "lastChangeDateTime"_L1},
                     {"sequenceNumber"_L1, "notes"_L1, "extensions"_L1});
        expectLink(link["originNodeURI"_L1]);
        expectLink(link["destinationNodeURI"_L1]);
    }
    const QJsonArray rubrics = json["CFRubrics"_L1].toArray();
    EXPECT_FALSE(rubrics.isEmpty());
    for (const QJsonValue &rubric : rubrics) {
        expectSchema(rubric.toObject(), {"identifier"_L1, "uri"_L1, "lastChangeDateTime"_L1},
                     {"title"_L1, "description"_L1, "CFRubricCriteria"_L1, "extensions"_L1});
        const QJsonArray criteria = rubric["CFRubricCriteria"_L1].toArray();
        for (const QJsonValue &criterion : criteria) {
            expectSchema(criterion.toObject(), {"identifier"_L1, "uri"_L1, "lastChangeDateTime"_L1},
                         {"CFItemURI"_L1, "position"_L1, "CFRubricCriterionLevels"_L1});
            expectLink(criterion["CFItemURI"_L1]);
        }
    }
    EXPECT_EQ(told(readPackage(output.json)), told(draft));
}

/// Every member that an object anywhere in a package has.
void collectMembers(const QJsonValue &value, QStringList &names)
{
    const QJsonArray all = value.toArray();
    for (const QJsonValue &one : all)
        collectMembers(one, names);
    const QJsonObject members = value.toObject();
    for (auto one = members.begin(); one != members.end(); ++one) {
        names << one.key();
        collectMembers(one.value(), names);
    }
}

void expectNothingNewerThanOneZero(const QJsonObject &package)
{
    QStringList names;
    collectMembers(package, names);
    for (const char *newer : {"caseVersion", "frameworkType", "extensions", "targetType"})
        EXPECT_FALSE(names.contains(QLatin1String(newer))) << newer;
    const QJsonArray items = package["CFItems"_L1].toArray();
    for (const QJsonValue &item : items) {
        EXPECT_TRUE(item["subject"_L1].isUndefined());
        EXPECT_TRUE(item["subjectURI"_L1].isUndefined());
        EXPECT_FALSE(item["fullStatement"_L1].toString().contains(u'\n'));
    }
    static const QStringList types{u"isChildOf"_s,   u"isPeerOf"_s,   u"isPartOf"_s, u"exactMatchOf"_s, u"precedes"_s,
                                   u"isRelatedTo"_s, u"replacedBy"_s, u"exemplar"_s, u"hasSkillLevel"_s};
    const QJsonArray links = package["CFAssociations"_L1].toArray();
    for (const QJsonValue &link : links) {
        EXPECT_TRUE(link["notes"_L1].isUndefined());
        EXPECT_TRUE(types.contains(link["associationType"_L1].toString()));
        expectLink(link["originNodeURI"_L1]);
        expectLink(link["destinationNodeURI"_L1]);
    }
}

/// What 1.0 can say of the items, the tree, the levels and what describes them, in the first language.
QStringList toldByOneZero(const FrameworkDraft &draft)
{
    const auto first = [](const QString &ja, const QString &en) {
        QString text = ja.trimmed().isEmpty() ? en : ja;
        return text.replace(u'\n', u' ');
    };
    const Pack &pack = draft.pack;
    QStringList all{first(pack.framework.titleJa, pack.framework.titleEn), pack.version.label};
    std::map<Key, QString> names;
    for (const Level &level : pack.levels) {
        names[level.id] = first(level.labelJa, level.labelEn);
        all << u"level "_s + names[level.id];
    }
    for (const Scale &scale : pack.scales)
        names[scale.id] = first(scale.titleJa, scale.titleEn);
    for (const ScaleStep &step : pack.steps)
        all << u"step %1 %2 %3"_s.arg(names[step.scale]).arg(step.step).arg(first(step.labelJa, step.labelEn));
    for (const Item &item : pack.items)
        names[item.id] = item.code;
    for (const Item &item : pack.items)
        all << u"item %1 under %2 at %3, %4: %5, rated by %6"_s.arg(item.code, names[item.parent.value_or(0)])
                   .arg(item.position)
                   .arg(enumCode(item.kind), first(item.titleJa, item.titleEn), names[item.scale.value_or(0)]);
    QStringList cells;
    for (const Descriptor &one : pack.descriptors)
        cells << u"cell %1 %2: %3"_s.arg(names[one.item], names[one.level], first(one.textJa, one.textEn));
    cells.sort();
    return all + cells;
}

TEST(CaseRoundTrip, AsOneZeroItSaysWhatOneZeroCanSayAndCountsTheRest)
{
    FrameworkDraft draft;
    draft.pack = readPack(builtInPack(u"nurse-ladder"_s).value(), u"pack"_s).value();
    const Pack &pack = draft.pack;
    const Association translated{.id = draft.newKey(),
                                 .version = pack.version.id,
                                 .kind = AssociationKind::IsTranslationOf,
                                 .source = pack.items[1].id,
                                 .target = pack.items[2].id,
                                 .carries = Carries::None,
                                 .note = u"from the other list"_s};
    draft.associations.push_back(translated);
    draft.pack.items[1].titleJa = u"二行に\nわたる文"_s;
    const WrittenCase output = writtenAsOneZero(draft);
    const QJsonObject json = object(output.json);
    expectNothingNewerThanOneZero(json);
    expectSchema(json["CFDocument"_L1].toObject(),
                 {"identifier"_L1, "uri"_L1, "creator"_L1, "title"_L1, "lastChangeDateTime"_L1},
                 {"language"_L1, "version"_L1, "adoptionStatus"_L1, "statusStartDate"_L1});
    const QJsonArray items = json["CFItems"_L1].toArray();
    for (const QJsonValue &item : items)
        expectSchema(item.toObject(), {"identifier"_L1, "uri"_L1, "fullStatement"_L1, "lastChangeDateTime"_L1},
                     {"humanCodingScheme"_L1, "CFItemType"_L1, "language"_L1});
    const QJsonArray links = json["CFAssociations"_L1].toArray();
    EXPECT_EQ(links.size(), items.size() + 1);
    for (const QJsonValue &link : links)
        expectSchema(link.toObject(),
                     {"identifier"_L1, "uri"_L1, "associationType"_L1, "originNodeURI"_L1, "destinationNodeURI"_L1,
                      "lastChangeDateTime"_L1},
                     {"sequenceNumber"_L1});

    const FrameworkDraft again = readPackage(output.json);
    EXPECT_EQ(again.mended, 0);
    EXPECT_EQ(toldByOneZero(again), toldByOneZero(draft));
    ASSERT_EQ(again.associations.size(), 1u);
    EXPECT_EQ(again.associations[0].kind, AssociationKind::IsRelatedTo);

    const auto levelled = std::ranges::count_if(pack.items, [](const Item &item) { return item.level.has_value(); });
    const CaseLosses expected{{CaseLoss::SecondLanguage,
                               int(1 + pack.items.size() + pack.descriptors.size() + pack.levels.size()
                                   + pack.scales.size() + pack.steps.size())},
                              {CaseLoss::Framework, 4}, // code, kind, professions, source
                              {CaseLoss::Levels, int(pack.levels.size())},
                              {CaseLoss::ItemLevels, int(levelled)},
                              {CaseLoss::Carries, 1},
                              {CaseLoss::Notes, 1},
                              {CaseLoss::LinkTypes, 1}};
    const auto told = [](const CaseLosses &losses) {
        QStringList lines;
        for (const auto &[loss, count] : losses)
            lines << enumCode(loss) + u": "_s + QString::number(count);
        return lines.join(u'\n').toStdString();
    };
    EXPECT_EQ(told(output.lost), told(expected));
    EXPECT_TRUE(written(draft).lost.empty());
}

TEST(CaseRoundTrip, WhatAStepMeansIsDescribedByTheLevelsOfItsItems)
{
    FrameworkDraft draft;
    Pack &pack = draft.pack;
    pack.framework = {.id = draft.newKey(), .code = u"fw"_s, .titleEn = u"Framework"_s};
    pack.version = {.id = draft.newKey(), .framework = pack.framework.id, .label = u"1"_s};
    for (const QString &code : {u"several"_s, u"single"_s}) {
        pack.scales.push_back({draft.newKey(), pack.version.id, code, {}, code});
        for (int step = 1; step <= 2; ++step)
            pack.steps.push_back({draft.newKey(),
                                  pack.scales.back().id,
                                  step,
                                  {},
                                  u"step %1"_s.arg(step),
                                  {},
                                  u"seen at %1"_s.arg(step)});
    }
    for (int i = 0; i < 3; ++i)
        pack.items.push_back({.id = draft.newKey(),
                              .version = pack.version.id,
                              .scale = pack.scales[i < 2 ? 0 : 1].id,
                              .kind = ItemKind::Goal,
                              .code = u"I%1"_s.arg(i),
                              .titleEn = u"Item %1"_s.arg(i),
                              .position = i});
    const QByteArray json = written(draft).json;
    const QJsonValue levels = object(json)["CFRubrics"_L1][0]["CFRubricCriteria"_L1][1]["CFRubricCriterionLevels"_L1];
    EXPECT_EQ(levels[1]["description"_L1].toString(), u"seen at 2"_s);
    EXPECT_EQ(told(readPackage(json)), told(draft));

    // 1.0 has the rubrics alone: what one item alone is rated by could as well be what it means at a level.
    WrittenCase output = writtenAsOneZero(draft);
    EXPECT_EQ(output.lost.at(CaseLoss::Anchors), 2);
    FrameworkDraft again = readPackage(output.json);
    EXPECT_TRUE(again.pack.levels.empty());
    ASSERT_EQ(again.pack.steps.size(), 4u);
    EXPECT_EQ(again.pack.steps[1].anchorEn, u"seen at 2"_s);
    EXPECT_FALSE(again.pack.steps[3].hasAnchor());
    EXPECT_EQ(told(readPackage(writtenAsOneZero(again).json)), told(again));

    // An anchor that was changed here is not said beside what the rubric said before.
    again.pack.steps[1].anchorEn = u"seen otherwise"_s;
    output = writtenAsOneZero(again);
    EXPECT_EQ(output.lost.at(CaseLoss::Rubrics), 2);
    EXPECT_EQ(told(readPackage(output.json)), told(again));
}

TEST(CaseRoundTrip, AsOneZeroEveryFrameworkKeepsItsTree)
{
    EXPECT_TRUE(rc::check([] {
        const FrameworkDraft draft = someFramework();
        const WrittenCase output = writtenAsOneZero(draft);
        expectNothingNewerThanOneZero(object(output.json));
        const FrameworkDraft again = readPackage(output.json);
        RC_ASSERT(again.mended == 0);
        const auto items = [](const FrameworkDraft &one) {
            QStringList lines = toldByOneZero(one).filter(QRegularExpression(u"^item "_s));
            for (QString &line : lines)
                line = line.section(u", rated by"_s, 0, 0);
            return lines.join(u'\n').toStdString();
        };
        RC_ASSERT(items(again) == items(draft));

        QStringList identifiers;
        const QJsonArray rubrics = object(output.json)["CFRubrics"_L1].toArray();
        for (const QJsonValue &rubric : rubrics) {
            identifiers << rubric["identifier"_L1].toString();
            const QJsonArray criteria = rubric["CFRubricCriteria"_L1].toArray();
            for (const QJsonValue &criterion : criteria) {
                identifiers << criterion["identifier"_L1].toString();
                const QJsonArray levels = criterion["CFRubricCriterionLevels"_L1].toArray();
                for (const QJsonValue &level : levels)
                    identifiers << level["identifier"_L1].toString();
            }
        }
        RC_ASSERT(identifiers.removeDuplicates() == 0);
    }));
}

TEST(CaseRoundTrip, AsOneZeroAForeignPackageLosesOnlyWhatIsNew)
{
    FrameworkDraft draft = readPackage(casePackage("nursing.json"));
    WrittenCase output = writtenAsOneZero(draft);
    QJsonObject json = object(output.json);
    expectNothingNewerThanOneZero(json);
    EXPECT_EQ(json["CFDocument"_L1]["subject"_L1].toArray().size(), 1); // which 1.0 has, but for items
    EXPECT_EQ(json["CFRubrics"_L1][0]["CFRubricCriteria"_L1][0]["weight"_L1], 1.5);
    EXPECT_EQ(output.lost.at(CaseLoss::LinkTypes), 1);
    EXPECT_EQ(output.lost.at(CaseLoss::Notes), 1);
    EXPECT_FALSE(output.lost.contains(CaseLoss::Rubrics));
    FrameworkDraft again = readPackage(output.json);
    EXPECT_EQ(toldByOneZero(again), toldByOneZero(draft));

    // What has been changed here goes out in the members that 1.0 has, not beside what it said before.
    const auto item = std::ranges::find(draft.pack.items, u"A.2"_s, &Item::code);
    ASSERT_NE(item, draft.pack.items.end());
    item->titleEn = u"Washes hands before and after every contact"_s;
    draft.pack.levels[1].labelEn = u"Expert"_s;
    output = writtenAsOneZero(draft);
    again = readPackage(output.json);
    EXPECT_EQ(toldByOneZero(again), toldByOneZero(draft));
    EXPECT_EQ(output.lost.at(CaseLoss::Rubrics), 2);
    EXPECT_EQ(object(written(draft).json)["CFItems"_L1][3]["fullStatement"_L1], item->titleEn);
}

TEST(CaseRoundTrip, APackageOfOneZeroNamesItsVersionOnceItSaysWhatOnlyTheNewerKnows)
{
    const QByteArray older = writtenAsOneZero(readPackage(casePackage("nursing.json"))).json;
    FrameworkDraft draft = readPackage(older);
    EXPECT_EQ(written(draft).json.toStdString(), older.toStdString());
    draft.associations[0].note = u"agreed in spring"_s;
    EXPECT_EQ(object(written(draft).json)["CFDocument"_L1]["caseVersion"_L1], u"1.1"_s);
    draft = readPackage(older);
    draft.pack.items[0].titleJa = u"看護ケア"_s;
    EXPECT_EQ(object(written(draft).json)["CFDocument"_L1]["caseVersion"_L1], u"1.1"_s);
}

/// One value of a text replaced by another, or a piece of the text itself taken out, doubled or turned.
QByteArray damaged(const QByteArray &json)
{
    QByteArray text = json;
    for (int times = any(1, 3); times > 0 && !text.isEmpty(); --times) {
        const auto at = any(0, int(text.size()) - 1);
        switch (any(0, 5)) {
        case 0:
            text.remove(at, any(1, 40));
            break;
        case 1:
            text.insert(at, text.mid(any(0, int(text.size()) - 1), any(1, 400)));
            break;
        case 2:
            text[at] = char(any(0, 255));
            break;
        case 3:
            text.truncate(at);
            break;
        case 4: // a word for another
            text.replace(QByteArrayLiteral("isChildOf"), maybe() ? QByteArrayLiteral("isPartOf") : QByteArray());
            break;
        default: { // a value of another type
            static const QByteArrayList values{"null", "[]", "{}", "17", "\"\"", "true", "[[{}]]", "\"x\""};
            const auto colon = text.indexOf(':', at);
            const auto end = text.indexOf('\n', colon);
            if (colon > 0 && end > colon)
                text.replace(colon + 1, end - colon - 1, values[any(0, int(values.size()) - 1)] + ",");
        }
        }
    }
    return text;
}

template <typename Record>
void expectAllValid(const std::vector<Record> &records)
{
    for (const Record &record : records)
        RC_ASSERT(!hasErrors(validate(record)));
}

TEST(CaseRoundTrip, WhateverCanBeReadOfADamagedPackageCanBeStoredAndWritten)
{
    const QByteArray whole = casePackage("nursing.json");
    const QByteArray broken = casePackage("broken.json");
    EXPECT_TRUE(rc::check([&] {
        const QByteArray text = damaged(maybe() ? whole : broken);
        const auto read = readCase(text, QStringLiteral("damaged"));
        if (!read)
            return;
        const FrameworkDraft &draft = read.value();
        RC_ASSERT(!hasErrors(validate(draft.pack.framework)));
        RC_ASSERT(!hasErrors(validate(draft.pack.version)));
        expectAllValid(draft.pack.levels);
        expectAllValid(draft.pack.scales);
        expectAllValid(draft.pack.steps);
        expectAllValid(draft.pack.items);
        expectAllValid(draft.pack.descriptors);
        expectAllValid(draft.associations);
        expectAllValid(draft.foreign);
        const QByteArray again = written(draft).json;
        RC_ASSERT(told(readPackage(again)).join(u'\n').toStdString() == told(draft).join(u'\n').toStdString());
    }));
}

TEST(CaseRoundTrip, TextsThatOnceWereTroubleStayRead)
{
    // Each a package that a reader may stumble over; what is kept here was found by damaging others.
    const QDir folder(QStringLiteral(KZ_SOURCE_DIR "/tests/models/exchange/case_packages/trouble"));
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    ASSERT_GE(files.size(), 8);
    for (const QString &name : files) {
        const auto bytes = readBounded(folder.filePath(name));
        ASSERT_TRUE(bytes);
        const auto read = readCase(bytes.value(), name);
        if (!read)
            continue;
        EXPECT_EQ(told(readPackage(written(read.value()).json)), told(read.value())) << qPrintable(name);
    }
}

} // namespace

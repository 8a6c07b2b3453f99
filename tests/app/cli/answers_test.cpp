#include "tests/app/cli/command_line_support.h"

#include "models/base/key.h"
#include "models/exchange/enum_words.h"
#include "models/storage/store.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

using namespace kz;
using namespace kz::cli;

namespace {

/// What verbs say, in figures and in sentences.
class Answers : public CommandLine
{
protected:
    QJsonObject standing(const QStringList &more)
    {
        EXPECT_EQ(run(QStringList{QStringLiteral("standing"), path("d.kizahashi"), QStringLiteral("--format"),
                                  QStringLiteral("json")}
                      + more),
                  Done)
            << err.toStdString();
        return json();
    }
    /// The first key that a statement finds, as text.
    QString key(const char *file, std::string_view sql) const
    {
        auto opened = storage::openForReading(path(file));
        EXPECT_TRUE(opened);
        auto database = std::move(opened).value();
        const auto found = database.value<Key>(sql);
        EXPECT_TRUE(found && found.value());
        return keyToText(found.value().value_or(0));
    }
    int import(const char *kind, const QByteArray &csv)
    {
        return run({QStringLiteral("import"), path("a.kizahashi"), QLatin1String(kind), write("in.csv", csv)});
    }
    void speakJapanese() { ASSERT_TRUE(setLanguage(*QCoreApplication::instance(), QStringLiteral("ja"))); }
};

template <Described E>
void expectJapaneseLabelsToBeRead()
{
    for (const auto &entry : EnumTable<E>::entries) {
        if (!*entry.code)
            continue;
        const QString label = QCoreApplication::translate("Enum", entry.label, "cell");
        EXPECT_EQ(exchange::enumFromWord<E>(label), entry.value) << entry.code << ": " << label.toStdString();
    }
}

} // namespace

TEST_F(Answers, TheMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle)
{
    ASSERT_EQ(run({QStringLiteral("demo"), path("d.kizahashi")}), Done);
    int between = 0;
    const QJsonArray sites = standing({})[QStringLiteral("sites")].toArray();
    for (const QJsonValue &site : sites) {
        std::vector<double> shares;
        const QJsonArray people
            = standing({QStringLiteral("--site"), site[QStringLiteral("key")].toString()})[QStringLiteral("people")]
                  .toArray();
        for (const QJsonValue &person : people)
            if (person[QStringLiteral("progress")].isDouble())
                shares.push_back(person[QStringLiteral("progress")].toDouble());
        if (shares.empty())
            continue;
        std::ranges::sort(shares);
        const double low = shares[(shares.size() - 1) / 2];
        const double high = shares[shares.size() / 2];
        EXPECT_DOUBLE_EQ(site[QStringLiteral("median_progress")].toDouble(), (low + high) / 2);
        between += low < high ? 1 : 0;
    }
    EXPECT_GT(between, 0);
}

TEST_F(Answers, SomebodyInterruptedIsNotEnrolledWhereverOneAsks)
{
    ASSERT_EQ(run({QStringLiteral("demo"), path("d.kizahashi")}), Done);
    const QString person = key("d.kizahashi", R"(
        SELECT person FROM enrolment e WHERE status = 'interrupted'
           AND NOT EXISTS (SELECT 1 FROM enrolment o WHERE o.person = e.person AND o.id <> e.id))");
    const QJsonArray enrolments
        = standing({QStringLiteral("--person"), person})[QStringLiteral("enrolments")].toArray();
    ASSERT_EQ(enrolments.size(), 1);
    EXPECT_EQ(enrolments[0][QStringLiteral("enrolment_status")].toString(), QStringLiteral("interrupted"));
    EXPECT_EQ(enrolments[0][QStringLiteral("state")].toString(), QStringLiteral("not_enrolled"));
}

TEST_F(Answers, CsvSaysTrueAndFalseAsJsonDoes)
{
    ASSERT_EQ(run({QStringLiteral("demo"), path("d.kizahashi")}), Done);
    const QString person = key("d.kizahashi", "SELECT person FROM enrolment WHERE status = 'active' ORDER BY id");
    ASSERT_EQ(run({QStringLiteral("standing"), path("d.kizahashi"), QStringLiteral("--person"), person,
                   QStringLiteral("--format"), QStringLiteral("csv")}),
              Done);
    EXPECT_TRUE(out.contains(QStringLiteral(",true,"))) << out.toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral(",false,,")));
}

TEST_F(Answers, AChartOfSomebodyNotEnrolledSaysSo)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    ASSERT_EQ(import("person", "職員番号,氏名,職種\nN1,見本 花子,看護師\n"), Done) << err.toStdString();
    const QString person = key("a.kizahashi", "SELECT id FROM person");
    EXPECT_EQ(run({QStringLiteral("chart"), path("a.kizahashi"), QStringLiteral("radar"), QStringLiteral("--id"),
                   person, QStringLiteral("--out"), path("x.png")}),
              BadInput);
    EXPECT_TRUE(err.contains(QStringLiteral("見本 花子 is not enrolled"))) << err.toStdString();
    EXPECT_FALSE(QFile::exists(path("x.png")));
}

TEST_F(Answers, AFolderInAFilesPlaceIsCalledOne)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("dir")));
    for (const QStringList &verb :
         {QStringList{QStringLiteral("standing"), path("dir")}, QStringList{QStringLiteral("verify"), path("dir")},
          QStringList{QStringLiteral("backup"), path("dir"), path("x.kizahashi")},
          QStringList{QStringLiteral("restore"), path("a.kizahashi"), path("dir")}}) {
        EXPECT_EQ(run(verb), InputOutput);
        EXPECT_TRUE(err.contains(QStringLiteral("folder"))) << err.toStdString();
    }
}

TEST_F(Answers, AMissingColumnIsToBeNamedInTheFile)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    EXPECT_EQ(import("person", "職員番号,職種\nN1,看護師\n"), BadInput);
    EXPECT_FALSE(err.contains(QStringLiteral("mapping"))) << err.toStdString();
    EXPECT_TRUE(err.contains(QStringLiteral("this name"))) << err.toStdString();
}

TEST_F(Answers, ACellThatHoldsABookIsShortened)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    const QByteArray book = QStringLiteral("本").repeated(100'000).toUtf8();
    EXPECT_EQ(import("person", "職員番号,氏名,職種,退職区分\nN1,見本 花子,看護師," + book + "\n"), BadInput);
    EXPECT_LT(err.size(), 2000);
    EXPECT_TRUE(err.contains(QStringLiteral("本…"))) << err.left(2000).toStdString();
    EXPECT_EQ(import("person", "職員番号,氏名,職種,施設," + book + "\nN1,見本 花子,看護師," + book + ",x\n"), BadInput);
    EXPECT_LT(err.size(), 2000);
}

TEST_F(Answers, WhatACellMayHoldIsSaidInTheWordsAnImportReads)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    const QByteArray csv = "職員番号,氏名,職種,退職区分\nN1,見本 花子,看護師,辞めた\n";
    EXPECT_EQ(import("person", csv), BadInput);
    EXPECT_TRUE(err.contains(QStringLiteral("Retired"))) << err.toStdString();
    speakJapanese();
    EXPECT_EQ(import("person", csv), BadInput);
    EXPECT_TRUE(err.contains(QStringLiteral("退職、"))) << err.toStdString();
    EXPECT_FALSE(err.contains(QStringLiteral("retired"))) << err.toStdString();
    expectJapaneseLabelsToBeRead<Depopulated>();
    expectJapaneseLabelsToBeRead<SiteKind>();
    expectJapaneseLabelsToBeRead<DepartmentKind>();
    expectJapaneseLabelsToBeRead<Ending>();
    expectJapaneseLabelsToBeRead<DutyKind>();
    expectJapaneseLabelsToBeRead<AbsenceKind>();
    expectJapaneseLabelsToBeRead<PlacementKind>();
    expectJapaneseLabelsToBeRead<CareSetting>();
    expectJapaneseLabelsToBeRead<TraineeRole>();
    expectJapaneseLabelsToBeRead<EvidenceStatus>();
    expectJapaneseLabelsToBeRead<AssessorKind>();
}

TEST_F(Answers, HelpCallsAPackByOneName)
{
    speakJapanese();
    for (const QStringList &help :
         {QStringList{QStringLiteral("--help")}, QStringList{QStringLiteral("import"), QStringLiteral("--help")}}) {
        ASSERT_EQ(run(help), Done);
        EXPECT_FALSE(out.contains(QStringLiteral("ひな"))) << out.toStdString();
    }
}

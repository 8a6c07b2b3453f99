#include "tests/app/cli/command_line_support.h"

#include "models/base/key.h"
#include "models/domain/places.h"
#include "models/edit/edit_door.h"
#include "models/exchange/book_package.h"
#include "models/exchange/csv_reader.h"
#include "models/exchange/pack.h"
#include "models/exchange/xlsx_writer.h"
#include "models/storage/backup_note.h"
#include "models/storage/store.h"
#include "tests/support/test_support.h"

#include <QJsonArray>

using namespace kz;
using namespace kz::cli;

namespace {

const QByteArray roster = "職員番号,氏名,フリガナ,職種,施設,所属,採用日\r\n"
                          "2026001,見本坂 はるか,ミホンザカ ハルカ,看護師,,,2026/4/1\r\n"
                          "2026002,𠮷例 さくら,ヨシレイ サクラ,看護師,,,2026/4/1\r\n";

} // namespace

TEST_F(CommandLine, WrongUsageSaysHowAndIsTwo)
{
    EXPECT_EQ(run({}), UsageError);
    EXPECT_TRUE(err.contains(QStringLiteral("Usage")));
    EXPECT_EQ(run({QStringLiteral("fly")}), UsageError);
    EXPECT_TRUE(err.contains(QStringLiteral("fly")));
    EXPECT_EQ(run({QStringLiteral("new")}), UsageError);
    EXPECT_EQ(run({QStringLiteral("packs"), QStringLiteral("--no-such-option")}), UsageError);
    EXPECT_EQ(run({QStringLiteral("backup"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}),
              UsageError);
    EXPECT_EQ(run({QStringLiteral("--help")}), Done);
    EXPECT_EQ(run({QStringLiteral("import"), QStringLiteral("--help")}), Done);
    EXPECT_TRUE(out.contains(QStringLiteral("--dry-run")));
}

TEST_F(CommandLine, ANewFileHasThePacksAskedForAndNothingIsMadeForAMisspeltOne)
{
    EXPECT_EQ(
        run({QStringLiteral("new"), path("a.kizahashi"), QStringLiteral("--pack"), QStringLiteral("no-such-pack")}),
        UsageError);
    EXPECT_EQ(files(), QStringList());
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi"), QStringLiteral("--pack"), QStringLiteral("nurse-ladder"),
                   QStringLiteral("--pack"), QStringLiteral("residency")}),
              Done)
        << err.toStdString();
    QByteArray own = exchange::builtInPack(QStringLiteral("residency")).value();
    own.replace("\"residency\"", "\"our-residency\"");
    ASSERT_EQ(run({QStringLiteral("new"), path("b.kizahashi"), QStringLiteral("--pack"), write("own.json", own)}), Done)
        << err.toStdString();
    EXPECT_EQ(run({QStringLiteral("packs"), path("b.kizahashi")}), Done);
    EXPECT_TRUE(out.contains(QStringLiteral("our-residency")));
    EXPECT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), RefusedByStore) << "never over a file that is there";
    EXPECT_EQ(run({QStringLiteral("verify"), path("a.kizahashi")}), Done);
}

TEST_F(CommandLine, ARosterGoesInOnceAndComesOutEqual)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    const QString csv = write("roster.csv", roster);
    ASSERT_EQ(run({QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("person"), csv,
                   QStringLiteral("--dry-run")}),
              Done)
        << err.toStdString();
    ASSERT_EQ(run({QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("people"), csv}), Done)
        << err.toStdString();

    ASSERT_EQ(run({QStringLiteral("verify"), path("a.kizahashi")}), Done);
    EXPECT_TRUE(out.contains(QStringLiteral("Everything holds"))) << "nobody waits for a standing";

    ASSERT_EQ(run({QStringLiteral("export"), path("a.kizahashi"), QStringLiteral("person"), path("out.csv")}), Done);
    QFile exported(path("out.csv"));
    ASSERT_TRUE(exported.open(QIODevice::ReadOnly));
    EXPECT_TRUE(exported.readAll().contains("𠮷例 さくら"));
    ASSERT_EQ(run({QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("person"), path("out.csv"),
                   QStringLiteral("--dry-run")}),
              Done)
        << err.toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral("unchanged: 2"))) << out.toStdString();

    ASSERT_EQ(run({QStringLiteral("export"), path("a.kizahashi"), QStringLiteral("calendar"), path("plan.ics")}), Done);
    EXPECT_TRUE(QFile::exists(path("plan.ics")));

    EXPECT_EQ(run({QStringLiteral("export"), path("a.kizahashi"), QStringLiteral("person"), path("sjis.csv"),
                   QStringLiteral("--encoding"), QStringLiteral("cp932")}),
              BadInput)
        << "a name outside CP932 is not lost in silence";
    EXPECT_TRUE(err.contains(QStringLiteral("𠮷例 さくら"))) << "and whose it is: " << err.toStdString();
    EXPECT_FALSE(QFile::exists(path("sjis.csv")));
}

TEST_F(CommandLine, AnotherFileTakesWhatIsExportedInJapaneseAndExportsTheSame)
{
    ASSERT_EQ(run({QStringLiteral("demo"), path("d.kizahashi")}), Done);
    QStringList making{QStringLiteral("new"), path("b.kizahashi")};
    for (const char *pack : {"residency", "new-nurse", "nurse-ladder", "cardio-onco-common", "workplace-assessments",
                             KZ_SOURCE_DIR "/resources/demo/pharmacist-renewal.json"})
        making << QStringLiteral("--pack") << QLatin1String(pack);
    ASSERT_EQ(run(making), Done);
    /// All cells but the keys, which belong to their file.
    const auto table = [&](const QString &file, const QString &kind) {
        setLanguage(*QCoreApplication::instance(), QStringLiteral("ja"));
        EXPECT_EQ(run({QStringLiteral("export"), file, kind, path("out.csv")}), Done) << err.toStdString();
        setLanguage(*QCoreApplication::instance(), QStringLiteral("en"));
        QList<QStringList> rows;
        auto reader = std::move(exchange::CsvReader::open(path("out.csv"))).value();
        while (auto row = std::move(reader->next()).value()) {
            if (kind == QStringLiteral("person"))
                row->cells.removeFirst();
            rows.append(row->cells);
        }
        return rows;
    };
    for (const char *kind : {"municipality", "site", "department", "person"}) {
        const QList<QStringList> exported = table(path("d.kizahashi"), QLatin1String(kind));
        EXPECT_GT(exported.size(), 3);
        ASSERT_EQ(run({QStringLiteral("import"), path("b.kizahashi"), QLatin1String(kind), path("out.csv")}), Done)
            << err.left(2000).toStdString();
        const QList<QStringList> again = table(path("b.kizahashi"), QLatin1String(kind));
        ASSERT_EQ(again.size(), exported.size()) << kind;
        for (qsizetype i = 0; i < again.size(); ++i)
            EXPECT_EQ(again[i], exported[i]) << kind << ' ' << i;
    }
}

TEST_F(CommandLine, AWorkbookGoesOutAndIntoAnotherFile)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    ASSERT_EQ(
        run({QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("person"), write("roster.csv", roster)}),
        Done);
    ASSERT_EQ(run({QStringLiteral("export"), path("a.kizahashi"), QStringLiteral("person"), path("people.xlsx")}), Done)
        << err.toStdString();
    const QStringList again{QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("person"),
                            path("people.xlsx")};
    ASSERT_EQ(run(again), Done) << err.toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral("no row says anything new"))) << out.toStdString();
    EXPECT_EQ(run(again + QStringList{QStringLiteral("--sheet"), QStringLiteral("名簿")}), UsageError);
    EXPECT_TRUE(err.contains(QStringLiteral("people"))) << err.toStdString();

    ASSERT_EQ(run({QStringLiteral("new"), path("b.kizahashi")}), Done);
    ASSERT_EQ(run({QStringLiteral("import"), path("b.kizahashi"), QStringLiteral("person"), path("people.xlsx")}), Done)
        << err.toStdString();
    ASSERT_EQ(run({QStringLiteral("export"), path("b.kizahashi"), QStringLiteral("person"), path("again.csv")}), Done);
    ASSERT_EQ(run({QStringLiteral("export"), path("a.kizahashi"), QStringLiteral("person"), path("first.csv")}), Done);
    const auto withoutKeys = [&](const char *name) {
        QList<QStringList> rows;
        auto reader = std::move(exchange::CsvReader::open(path(name))).value();
        while (auto row = std::move(reader->next()).value())
            rows.append(row->cells.mid(1));
        return rows;
    };
    EXPECT_EQ(withoutKeys("again.csv"), withoutKeys("first.csv"));
    EXPECT_EQ(
        run({QStringLiteral("standing"), path("a.kizahashi"), QStringLiteral("--format"), QStringLiteral("xlsx")}),
        UsageError);
    EXPECT_EQ(run({QStringLiteral("standing"), path("a.kizahashi"), QStringLiteral("--format"), QStringLiteral("xlsx"),
                   QStringLiteral("--out"), path("sites.xlsx")}),
              Done);
    EXPECT_TRUE(exchange::BookPackage::open(path("sites.xlsx")));
}

TEST_F(CommandLine, AProblemInAWorkbookHasItsSheetRowAndColumnAsExcelNamesThem)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    QFile file(folder.filePath(QStringLiteral("名簿.xlsx")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    exchange::XlsxWriter writer(file, file.fileName());
    writer.row({QStringLiteral("職員番号"), QStringLiteral("氏名"), QStringLiteral("職種"), QStringLiteral("採用日")});
    writer.row({QStringLiteral("1"), QStringLiteral("見本 花子"), QStringLiteral("看護師"), QStringLiteral("4月ごろ")});
    ASSERT_TRUE(writer.finish());
    file.close();
    EXPECT_EQ(run({QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("person"), file.fileName()}),
              BadInput);
    EXPECT_TRUE(err.contains(QStringLiteral("sheet 名簿, row 2, column D"))) << err.toStdString();
}

TEST_F(CommandLine, AFormOfTheHospitalsOwnIsFilledInAndItsSlipsAreTold)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    ASSERT_EQ(
        run({QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("person"), write("roster.csv", roster)}),
        Done);
    const auto form = [&](const char *cell) {
        QFile file(path("form.xlsx"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        exchange::XlsxWriter writer(file, file.fileName());
        writer.row({QString::fromUtf8(cell)});
        ASSERT_TRUE(writer.finish());
    };
    const QStringList fill{QStringLiteral("fill"), path("a.kizahashi"), path("form.xlsx"), QStringLiteral("--out"),
                           path("out")};
    form("{{氏各}}");
    EXPECT_EQ(run(fill + QStringList{QStringLiteral("--all")}), BadInput);
    EXPECT_TRUE(err.contains(QStringLiteral("{{氏各}} (form!A1)"))) << err.toStdString();
    EXPECT_FALSE(QDir(path("out")).exists());

    form("{{氏名}} {{今日}}");
    EXPECT_EQ(run(fill), UsageError);
    EXPECT_EQ(run(fill + QStringList{QStringLiteral("--person"), QStringLiteral("2026009")}), UsageError);
    ASSERT_EQ(run(fill + QStringList{QStringLiteral("--person"), QStringLiteral("2026002")}), Done)
        << err.toStdString();
    EXPECT_EQ(QDir(path("out")).entryList(QDir::Files), QStringList(QStringLiteral("2026002 𠮷例 さくら.xlsx")));
    ASSERT_EQ(run(fill + QStringList{QStringLiteral("--all")}), Done);
    EXPECT_EQ(QDir(path("out")).entryList(QDir::Files).size(), 3) << "beside the one of before";
    EXPECT_EQ(run({QStringLiteral("fill"), QStringLiteral("--placeholders")}), Done);
    EXPECT_TRUE(out.contains(QStringLiteral("{{氏名}}")));
}

TEST_F(CommandLine, AnImportSaysWhichColumnsItDidNotUseAndWhetherItWroteAnything)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    const QString csv = write("roster.csv", "職員番号,氏名,職種,血液型\nN1,見本 花子,看護師,A\n");
    const QStringList import{QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("person"), csv};
    ASSERT_EQ(run(import), Done) << err.toStdString();
    EXPECT_TRUE(err.contains(QStringLiteral("血液型"))) << err.toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral("Ctrl+Z"))) << out.toStdString();
    ASSERT_EQ(run(import), Done);
    EXPECT_FALSE(out.contains(QStringLiteral("Ctrl+Z"))) << "there is nothing to take back";
    EXPECT_EQ(run({QStringLiteral("export"), path("a.kizahashi"), QStringLiteral("person"), path("o.csv")}), Done);
}

TEST_F(CommandLine, ABadRowNamesFileRowAndColumnAndNothingIsWritten)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    QByteArray bad = roster;
    bad.replace("2026002,", ",");
    bad.replace("ヨシレイ サクラ", "よしれい!");
    const QString csv = write("bad.csv", bad);
    EXPECT_EQ(run({QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("person"), csv}), BadInput);
    EXPECT_TRUE(err.contains(QStringLiteral("bad.csv, row 3"))) << err.toStdString();
    ASSERT_EQ(run({QStringLiteral("export"), path("a.kizahashi"), QStringLiteral("person"), path("out.csv")}), Done);
    EXPECT_TRUE(out.contains(QStringLiteral("0"))) << "the good row was not written either";
}

TEST_F(CommandLine, ATemplateIsAFormThatItsOwnImportReads)
{
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("--template"), QStringLiteral("municipality")}), Done);
    const QString csv = write("template.csv", out.toUtf8());
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    EXPECT_EQ(run({QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("municipality"), csv}), Done)
        << err.toStdString();
}

TEST_F(CommandLine, StandingIsATableForPeopleAndStableJsonForPrograms)
{
    ASSERT_EQ(run({QStringLiteral("demo"), path("d.kizahashi")}), Done) << err.toStdString();
    ASSERT_EQ(
        run({QStringLiteral("standing"), path("d.kizahashi"), QStringLiteral("--format"), QStringLiteral("json")}),
        Done);
    const QJsonObject sites = json();
    EXPECT_EQ(sites[QStringLiteral("format")].toInt(), 1);
    EXPECT_EQ(sites[QStringLiteral("as_of")].toString(), QStringLiteral("2026-11-22"));
    qint64 people = 0;
    QString first;
    for (const QJsonValue &row : sites[QStringLiteral("sites")].toArray()) {
        people += row[QStringLiteral("people")].toInteger();
        if (first.isEmpty())
            first = row[QStringLiteral("key")].toString();
        EXPECT_TRUE(keyFromText(row[QStringLiteral("key")].toString()));
        EXPECT_EQ(row[QStringLiteral("enrolled")].toInteger(),
                  row[QStringLiteral("on_pace")].toInteger() + row[QStringLiteral("behind")].toInteger()
                      + row[QStringLiteral("completed")].toInteger());
    }
    EXPECT_EQ(people, 60);

    ASSERT_EQ(run({QStringLiteral("standing"), path("d.kizahashi"), QStringLiteral("--site"), first,
                   QStringLiteral("--format"), QStringLiteral("json")}),
              Done);
    const QJsonArray there = json()[QStringLiteral("people")].toArray();
    ASSERT_FALSE(there.isEmpty());
    ASSERT_EQ(run({QStringLiteral("standing"), path("d.kizahashi"), QStringLiteral("--person"),
                   there[0][QStringLiteral("key")].toString(), QStringLiteral("--format"), QStringLiteral("csv")}),
              Done);
    EXPECT_TRUE(out.startsWith(QStringLiteral("requirement,framework,code,title,have,need,met,met_on,missing,"
                                              "framework_key,framework_code,level_code,kind,unit,missing_codes\n")));

    EXPECT_EQ(
        run({QStringLiteral("standing"), path("d.kizahashi"), QStringLiteral("--person"), QStringLiteral("nobody")}),
        UsageError);
    EXPECT_EQ(run({QStringLiteral("standing"), path("d.kizahashi"), QStringLiteral("--person"), keyToText(5)}),
              BadInput);
    EXPECT_EQ(
        run({QStringLiteral("standing"), path("d.kizahashi"), QStringLiteral("--as-of"), QStringLiteral("yesterday")}),
        UsageError);
}

TEST_F(CommandLine, ABackupIsARestorableFile)
{
    ASSERT_EQ(run({QStringLiteral("demo"), path("d.kizahashi")}), Done);
    ASSERT_EQ(run({QStringLiteral("backup"), path("d.kizahashi"), path("b.kizahashi")}), Done);
    const auto note = storage::lastBackup(path("d.kizahashi"));
    ASSERT_TRUE(note) << "the window shows it with its age";
    EXPECT_EQ(note->place, path("b.kizahashi"));
    EXPECT_FALSE(storage::lastBackup(path("b.kizahashi")));
    ASSERT_EQ(run({QStringLiteral("restore"), path("b.kizahashi"), path("r.kizahashi")}), Done) << err.toStdString();
    EXPECT_EQ(run({QStringLiteral("verify"), path("r.kizahashi")}), Done) << out.toStdString();
    EXPECT_EQ(run({QStringLiteral("backup"), path("none.kizahashi"), path("x.kizahashi")}), InputOutput);
    write("foreign.kizahashi", QByteArray(4096, 'x'));
    EXPECT_EQ(run({QStringLiteral("verify"), path("foreign.kizahashi")}), RefusedByStore);
}

TEST_F(CommandLine, StoppingLeavesNothingHalfDone)
{
    stopAt = 1;
    EXPECT_EQ(run({QStringLiteral("demo"), path("d.kizahashi")}), Stopped);
    EXPECT_EQ(files(), QStringList());
}

TEST_F(CommandLine, EveryVerbThatReadsOrCopiesHearsTheFirstCtrlC)
{
    const QString file = path("d.kizahashi");
    ASSERT_EQ(run({QStringLiteral("demo"), file, QStringLiteral("--people"), QStringLiteral("400")}), Done);
    ASSERT_EQ(run({QStringLiteral("standing"), file, QStringLiteral("--format"), QStringLiteral("csv")}), Done);
    const QString site = out.section(u'\n', 1, 1).section(u',', 0, 0);
    const QStringList before = files();
    stopAt = 2; // the first time is before the work begins, the second as soon as it has begun
    const std::vector<QStringList> verbs = {{QStringLiteral("standing"), file},
                                            {QStringLiteral("verify"), file},
                                            {QStringLiteral("chart"), file, QStringLiteral("heatmap"),
                                             QStringLiteral("--id"), site, QStringLiteral("--out"), path("s.csv")},
                                            {QStringLiteral("backup"), file, path("b.kizahashi")},
                                            {QStringLiteral("restore"), file, path("r.kizahashi")},
                                            {QStringLiteral("report"), file, QStringLiteral("person"),
                                             QStringLiteral("--all"), QStringLiteral("--out"), path("all.pdf")}};
    for (const QStringList &verb : verbs) {
        EXPECT_EQ(run(verb), Stopped) << verb.first().toStdString();
        EXPECT_GE(timesAsked, stopAt) << verb.first().toStdString() << " had begun";
    }
    for (const QString &left : files())
        EXPECT_TRUE(before.contains(left) || left.contains(QStringLiteral(".kizahashi-"))
                    || left.endsWith(QStringLiteral(".lock")))
            << left.toStdString();
    EXPECT_EQ(run({QStringLiteral("report"), file, QStringLiteral("person"), QStringLiteral("--all"),
                   QStringLiteral("--out"), path("papers/")}),
              Stopped);
    const auto written = QDir(path("papers")).entryList(QDir::Files).size();
    EXPECT_GT(written, 0) << "the work had begun";
    EXPECT_TRUE(err.contains(QStringLiteral("stay: %1").arg(written))) << err.toStdString();
}

TEST_F(CommandLine, VerifyNamesWhatWasChangedPastTheProgram)
{
    ASSERT_EQ(run({QStringLiteral("demo"), path("d.kizahashi")}), Done);
    Key changed = 0;
    {
        auto opened = storage::Database::open(path("d.kizahashi"), storage::Database::Mode::ReadWrite);
        ASSERT_TRUE(opened);
        auto database = std::move(opened).value();
        changed = *database.value<Key>("SELECT min(id) FROM person").value();
        ASSERT_TRUE(database.run("UPDATE person SET name = 'x' WHERE id = ?1", changed));
    }
    EXPECT_EQ(run({QStringLiteral("verify"), path("d.kizahashi")}), RefusedByStore);
    EXPECT_TRUE(out.contains(QStringLiteral("Changed past the journal: person ") + keyToText(changed)))
        << out.toStdString();
    {
        auto opened = storage::Database::open(path("d.kizahashi"), storage::Database::Mode::ReadWrite);
        ASSERT_TRUE(opened);
        auto database = std::move(opened).value();
        ASSERT_TRUE(database.run("DELETE FROM log_entry WHERE id IN (SELECT id FROM log_entry LIMIT 25)"));
    }
    EXPECT_EQ(run({QStringLiteral("verify"), path("d.kizahashi")}), RefusedByStore);
    EXPECT_TRUE(out.contains(QStringLiteral("… and others like these: 6"))) << out.toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral("A part of the record is missing: log entry"))) << out.toStdString();
    EXPECT_FALSE(out.contains(QStringLiteral("Everything holds")));
}

TEST_F(CommandLine, VerifySaysWhatItCouldNotCheck)
{
    ASSERT_EQ(run({QStringLiteral("demo"), path("d.kizahashi")}), Done);
    ASSERT_EQ(run({QStringLiteral("verify"), path("d.kizahashi")}), Done);
    EXPECT_TRUE(out.contains(QStringLiteral("Everything holds"))) << out.toStdString();
    EXPECT_FALSE(out.contains(QStringLiteral("not stored yet")));
    {
        auto opened = storage::openForWriting(path("d.kizahashi"), clock);
        ASSERT_TRUE(opened);
        auto database = std::move(opened).value();
        ASSERT_TRUE(database.run("INSERT OR IGNORE INTO standing_dirty (person) SELECT id FROM person"));
    }
    ASSERT_EQ(run({QStringLiteral("verify"), path("d.kizahashi")}), Done) << "no fault";
    EXPECT_FALSE(out.contains(QStringLiteral("Everything holds"))) << out.toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral("nothing to check: 60 people"))) << out.toStdString();
}

TEST_F(CommandLine, HelpNamesTheVerbInBothLanguages)
{
    for (const QString &language : {QStringLiteral("ja"), QStringLiteral("en")}) {
        ASSERT_TRUE(setLanguage(*QCoreApplication::instance(), language));
        ASSERT_EQ(run({QStringLiteral("verify"), QStringLiteral("--help")}), Done);
        EXPECT_TRUE(out.section(QLatin1Char('\n'), 0, 0).contains(QStringLiteral("kizahashi-cli verify ")))
            << out.toStdString();
        EXPECT_TRUE(out.section(QLatin1Char('\n'), 0, 0).endsWith(QStringLiteral("FILE")));
    }
}

TEST_F(CommandLine, PacksSpeakOneLanguageAndNameTheKeysOfAFile)
{
    ASSERT_EQ(run({QStringLiteral("packs")}), Done);
    EXPECT_FALSE(out.contains(QStringLiteral("厚生労働省"))) << out.toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral("2020 edition")));
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi"), QStringLiteral("--pack"), QStringLiteral("residency")}),
              Done);
    ASSERT_EQ(run({QStringLiteral("packs"), path("a.kizahashi")}), Done);
    const QString key = out.section(QLatin1Char('\t'), 0, 0);
    EXPECT_TRUE(keyFromText(key)) << out.toStdString();
    EXPECT_EQ(run({QStringLiteral("standing"), path("a.kizahashi"), QStringLiteral("--framework"), key}), Done);
}

TEST_F(CommandLine, WhatIsNotInTheFileIsNamedAndIsThree)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    const QString nobody = keyToText(5);
    for (const char *option : {"--site", "--framework", "--person"}) {
        EXPECT_EQ(run({QStringLiteral("standing"), path("a.kizahashi"), QLatin1String(option), nobody}), BadInput)
            << option;
        EXPECT_TRUE(err.contains(nobody)) << err.toStdString();
        EXPECT_EQ(out, QString());
    }
    for (const char *kind : {"radar", "heatmap", "levels"})
        EXPECT_EQ(run({QStringLiteral("chart"), path("a.kizahashi"), QLatin1String(kind), QStringLiteral("--id"),
                       nobody, QStringLiteral("--out"), path("x.png")}),
                  BadInput)
            << kind;
    EXPECT_EQ(run({QStringLiteral("report"), path("a.kizahashi"), QStringLiteral("site"), QStringLiteral("--id"),
                   nobody, QStringLiteral("--out"), path("x.pdf")}),
              BadInput);
}

TEST_F(CommandLine, AFolderThatIsNotThereIsNamed)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    const QString nowhere = path("nowhere/x.kizahashi");
    for (const QStringList &arguments :
         {QStringList{QStringLiteral("new"), nowhere}, QStringList{QStringLiteral("demo"), nowhere},
          QStringList{QStringLiteral("backup"), path("a.kizahashi"), nowhere},
          QStringList{QStringLiteral("restore"), path("a.kizahashi"), nowhere}}) {
        EXPECT_EQ(run(arguments), InputOutput) << arguments.front().toStdString();
        EXPECT_TRUE(err.startsWith(nowhere)) << err.toStdString();
    }
}

TEST_F(CommandLine, ASlashInASiteIsNoFolder)
{
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    edit::ChangeHub hub;
    {
        auto door = edit::EditDoor::open(path("a.kizahashi"), clock, hub);
        ASSERT_TRUE(door);
        ASSERT_TRUE(door.value()->submitAndWait(
            {.name = "site.add", .arguments = {}, .grant = edit::Grant::ManagePlaces, .work = [](edit::Edit &edit) {
                 const auto made = edit.insert(Site{.code = QStringLiteral("9910011"),
                                                    .name = QStringLiteral("A/B clinic"),
                                                    .kind = SiteKind::Clinic});
                 return made ? Result<void>() : made.error();
             }}));
    }
    ASSERT_EQ(run({QStringLiteral("report"), path("a.kizahashi"), QStringLiteral("site"), QStringLiteral("--all"),
                   QStringLiteral("--out"), path("papers/")}),
              Done)
        << err.toStdString();
    EXPECT_EQ(QDir(path("papers")).entryList(QDir::Files), QStringList{QStringLiteral("Sitereport_A-Bclinic.pdf")});
}

namespace {

/// Everything in a value but what people read, which follows the language.
QJsonValue codesOf(const QJsonValue &value)
{
    const QStringList words = {QStringLiteral("framework"), QStringLiteral("title"), QStringLiteral("missing"),
                               QStringLiteral("level"), QStringLiteral("target")};
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : value.toArray())
            all.append(codesOf(one));
        return all;
    }
    if (!value.isObject())
        return value;
    QJsonObject kept;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        if (!words.contains(member.key()))
            kept.insert(member.key(), codesOf(member.value()));
    return kept;
}

} // namespace

TEST_F(CommandLine, TheCodesOfTheJsonAreTheSameInBothLanguages)
{
    ASSERT_EQ(run({QStringLiteral("demo"), path("d.kizahashi")}), Done);
    const QString file = path("d.kizahashi");
    const auto asked = [&](const QStringList &more, const QString &language) {
        EXPECT_TRUE(setLanguage(*QCoreApplication::instance(), language));
        EXPECT_EQ(run(QStringList{QStringLiteral("standing"), file, QStringLiteral("--format"), QStringLiteral("json")}
                      + more),
                  Done)
            << err.toStdString();
        return json();
    };
    const QString ja = QStringLiteral("ja");
    const QString en = QStringLiteral("en");
    const QJsonObject sites = asked({}, en);
    EXPECT_EQ(sites, asked({}, ja));
    const QString site = sites[QStringLiteral("sites")][0][QStringLiteral("key")].toString();
    const QJsonObject people = asked({QStringLiteral("--site"), site}, en);
    const QJsonObject inJapanese = asked({QStringLiteral("--site"), site}, ja);
    EXPECT_NE(people, inJapanese) << "titles follow the language";
    EXPECT_EQ(codesOf(people), codesOf(inJapanese));
    int enrolled = 0;
    for (const QJsonValue &person : people[QStringLiteral("people")].toArray())
        if (person[QStringLiteral("state")].toString() != QStringLiteral("not_enrolled")) {
            ++enrolled;
            EXPECT_FALSE(person[QStringLiteral("framework_code")].toString().isEmpty());
            EXPECT_TRUE(keyFromText(person[QStringLiteral("framework_key")].toString()));
        } else {
            EXPECT_TRUE(person[QStringLiteral("framework_code")].isNull());
        }
    EXPECT_GT(enrolled, 20);
    const QString person = people[QStringLiteral("people")][0][QStringLiteral("key")].toString();
    const QJsonObject one = asked({QStringLiteral("--person"), person}, en);
    EXPECT_EQ(codesOf(one), codesOf(asked({QStringLiteral("--person"), person}, ja)));
    qsizetype missing = 0;
    for (const QJsonValue &requirement : one[QStringLiteral("requirements")].toArray()) {
        EXPECT_FALSE(requirement[QStringLiteral("code")].toString().isEmpty());
        EXPECT_FALSE(requirement[QStringLiteral("unit")].toString().isEmpty());
        missing += requirement[QStringLiteral("missing_codes")].toArray().size();
    }
    EXPECT_GT(missing, 0);
    // What README documents is what there is.
    EXPECT_EQ(one.keys().join(QLatin1Char(' ')),
              QStringLiteral("as_of enrolments entered_by format name person requirements"));
}

TEST_F(CommandLine, TheRealListsGoIn)
{
    KZ_NEEDS_DATA();
    const QString data = test::dataFolder();
    ASSERT_EQ(run({QStringLiteral("new"), path("a.kizahashi")}), Done);
    ASSERT_EQ(run({QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("municipality"),
                   data + QStringLiteral("/municipalities/localgovjp.csv")}),
              Done)
        << err.left(2000).toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral("1916")) || out.contains(QStringLiteral("1,916"))) << out.toStdString();
    ASSERT_EQ(run({QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("institution"),
                   data + QStringLiteral("/institutions/wakayama_kumamoto.csv")}),
              Done)
        << err.left(2000).toStdString();
    EXPECT_TRUE(out.contains(QStringLiteral("2341")) || out.contains(QStringLiteral("2,341"))) << out.toStdString();
    EXPECT_EQ(run({QStringLiteral("verify"), path("a.kizahashi")}), Done) << out.toStdString();
}

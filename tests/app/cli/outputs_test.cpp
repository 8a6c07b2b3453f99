#include "tests/app/cli/command_line_support.h"

#include "models/storage/store.h"

using namespace kz;
using namespace kz::cli;

namespace {

/// What verbs write, and what they leave alone.
class Outputs : public CommandLine
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(make("a.kizahashi"), Done);
        ASSERT_EQ(run({QStringLiteral("import"), path("a.kizahashi"), QStringLiteral("site"),
                       write("sites.csv", "医療機関コード,施設名,施設種別\n9910011,見本診療所,診療所\n")}),
                  Done)
            << err.toStdString();
    }
    int make(const char *name) { return run({QStringLiteral("new"), path(name)}); }
    QByteArray bytes(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    int report(const char *kind, const QString &where)
    {
        return run({QStringLiteral("report"), path("a.kizahashi"), QLatin1String(kind), QStringLiteral("--all"),
                    QStringLiteral("--out"), where});
    }
    int copy(const char *verb, const char *from, const char *to, const QStringList &more = {})
    {
        return run(QStringList{QLatin1String(verb), path(from), path(to)} + more);
    }
};

} // namespace

TEST_F(Outputs, NothingIsWrittenOverAKizahashiFileWhateverItsName)
{
    ASSERT_EQ(make("b.kizahashi"), Done);
    const QString file = path("a.kizahashi");
    for (const char *name : {"b.pdf", "b.png", "b"})
        ASSERT_TRUE(QFile::copy(path("b.kizahashi"), path(name)));
    write("b.kizahashi-wal", "what had not been written back");
    auto held = storage::WriterLock::take(path("b.kizahashi"));
    ASSERT_TRUE(held);
    const QString to = QStringLiteral("--out");
    const auto refused = [&](const QStringList &arguments, const char *name) {
        const QByteArray before = bytes(name);
        EXPECT_EQ(run(arguments), RefusedByStore) << name;
        EXPECT_TRUE(err.startsWith(path(name))) << err.toStdString();
        EXPECT_TRUE(err.contains(QStringLiteral("another name"))) << err.toStdString();
        EXPECT_EQ(bytes(name), before) << name;
    };
    for (const char *name : {"a.kizahashi", "b.kizahashi", "b", "b.pdf", "b.kizahashi-wal"})
        refused({QStringLiteral("export"), file, QStringLiteral("person"), path(name)}, name);
    for (const char *name : {"a.kizahashi", "b", "b.pdf"})
        refused({QStringLiteral("report"), file, QStringLiteral("site"), QStringLiteral("--all"), to, path(name)},
                name);
    refused({QStringLiteral("chart"), file, QStringLiteral("sites"), to, path("b.png")}, "b.png");
    EXPECT_EQ(run({QStringLiteral("verify"), file}), Done) << out.toStdString();
}

TEST_F(Outputs, PapersHaveCodesAndAnswers)
{
    for (const char *kind : {"site", "skills", "handout", "rotations", "office"})
        EXPECT_EQ(report(kind, path(kind) + QStringLiteral(".pdf")), Done) << err.toStdString();
    for (const char *name : {"handout.pdf", "rotations.pdf"})
        EXPECT_TRUE(bytes(name).startsWith("%PDF")) << name;
    EXPECT_NE(report("diploma", path("diploma.pdf")), Done);
    EXPECT_TRUE(err.contains(QStringLiteral("handout | handover | office | rotations"))) << err.toStdString();
    EXPECT_NE(run({QStringLiteral("report"), path("a.kizahashi"), QStringLiteral("rotations"), QStringLiteral("--all"),
                   QStringLiteral("--year"), QStringLiteral("next"), QStringLiteral("--out"), path("never.pdf")}),
              Done);
    EXPECT_TRUE(err.contains(QStringLiteral("--year"))) << err.toStdString();
    EXPECT_FALSE(QFile::exists(path("never.pdf")));
}

TEST_F(Outputs, ABackupReplacesOnlyWhatItIsToldTo)
{
    ASSERT_EQ(make("b.kizahashi"), Done);
    write("keep.csv", "mine");
    const QByteArray other = bytes("b.kizahashi");
    const QStringList replace{QStringLiteral("--replace")};

    EXPECT_EQ(copy("backup", "a.kizahashi", "keep.csv"), RefusedByStore);
    EXPECT_EQ(copy("backup", "a.kizahashi", "keep.csv", replace), RefusedByStore) << "not even then";
    EXPECT_EQ(bytes("keep.csv"), "mine");
    EXPECT_EQ(copy("backup", "a.kizahashi", "b.kizahashi"), RefusedByStore);
    EXPECT_TRUE(err.contains(QStringLiteral("--replace"))) << err.toStdString();
    EXPECT_EQ(bytes("b.kizahashi"), other);
    EXPECT_EQ(copy("backup", "a.kizahashi", "a.kizahashi", replace), RefusedByStore);

    EXPECT_EQ(copy("backup", "a.kizahashi", "b.kizahashi", replace), Done) << err.toStdString();
    EXPECT_NE(bytes("b.kizahashi"), other);
    EXPECT_EQ(run({QStringLiteral("verify"), path("b.kizahashi")}), Done);
    EXPECT_EQ(run({QStringLiteral("backup"), QStringLiteral("--help")}), Done);
    EXPECT_TRUE(out.contains(QStringLiteral("--replace")));
}

TEST_F(Outputs, ARestoreKeepsWhatItReplaces)
{
    ASSERT_EQ(make("live.kizahashi"), Done);
    const QByteArray live = bytes("live.kizahashi");
    ASSERT_EQ(copy("backup", "a.kizahashi", "b.kizahashi"), Done);
    ASSERT_EQ(copy("restore", "b.kizahashi", "live.kizahashi"), Done) << err.toStdString();
    EXPECT_EQ(bytes("live.kizahashi.before-restore"), live);
    EXPECT_TRUE(err.contains(path("live.kizahashi.before-restore"))) << err.toStdString();
    const QByteArray restored = bytes("live.kizahashi");
    EXPECT_NE(restored, live);

    ASSERT_EQ(copy("restore", "b.kizahashi", "live.kizahashi"), Done);
    EXPECT_EQ(bytes("live.kizahashi.before-restore"), live) << "the first one stays";
    EXPECT_EQ(bytes("live.kizahashi.before-restore-2"), restored);
    EXPECT_TRUE(err.contains(QStringLiteral("before-restore-2"))) << err.toStdString();

    ASSERT_EQ(copy("restore", "b.kizahashi", "fresh.kizahashi"), Done);
    EXPECT_EQ(err, QString()) << "there was nothing to keep";
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("fresh*")}),
              QStringList{QStringLiteral("fresh.kizahashi")});
}

TEST_F(Outputs, ReportsOfNobodyAreNoFile)
{
    EXPECT_EQ(report("person", path("x.pdf")), BadInput);
    EXPECT_TRUE(err.contains(QStringLiteral("nobody"))) << err.toStdString();
    EXPECT_FALSE(QFile::exists(path("x.pdf")));
    EXPECT_EQ(report("person", path("folder")), BadInput);
    EXPECT_FALSE(QFile::exists(path("folder")));
}

TEST_F(Outputs, ReportsOfAllGoIntoAFolderUnlessThePathEndsInPdf)
{
    ASSERT_EQ(report("site", path("reports2")), Done) << err.toStdString();
    EXPECT_EQ(QDir(path("reports2")).entryList(QDir::Files).size(), 1);
    ASSERT_EQ(report("site", path("all.PDF")), Done);
    EXPECT_TRUE(QFileInfo(path("all.PDF")).isFile());
    write("taken", "mine");
    EXPECT_EQ(report("site", path("taken")), RefusedByStore);
    EXPECT_EQ(bytes("taken"), "mine");
}

TEST_F(Outputs, AFailedBackupNamesTheFileThatIsDamaged)
{
    QFile file(path("a.kizahashi"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(3 * 4096);
    file.write(QByteArray(2 * 4096, char(0x5a)));
    file.close();
    EXPECT_EQ(copy("backup", "a.kizahashi", "c2.kizahashi"), RefusedByStore);
    EXPECT_TRUE(err.startsWith(path("a.kizahashi"))) << err.toStdString();
    EXPECT_FALSE(QFile::exists(path("c2.kizahashi")));
}

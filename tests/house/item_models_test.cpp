#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// Views believe what item models tell them: every model of the tree is run under Qt's model tester by some test.

namespace {

QStringList sourcesUnder(const QString &root, const QStringList &folders)
{
    QStringList texts;
    for (const QString &folder : folders) {
        QDirIterator files(root + u'/' + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                texts.append(QString::fromUtf8(file.readAll()));
        }
    }
    return texts;
}

/// Every class of the text and what it derives from, by its last name: "items::Keyed<Row>" is Keyed.
void collectClasses(QString text, QHash<QString, QStringList> &basesOf)
{
    static const QRegularExpression comment(QStringLiteral("//[^\\n]*|/\\*.*?\\*/"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression derived(
        QStringLiteral("\\b(?:class|struct)\\s+(?:\\w+::)*(\\w+)\\s*(?:final\\s*)?:(?!:)([^;{]*)\\{"));
    static const QRegularExpression base(
        QStringLiteral("\\b(?:public|protected|private)\\s+(?:virtual\\s+)?(?:\\w*::)*(\\w+)"));
    text.remove(comment);
    for (auto it = derived.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        for (auto bases = base.globalMatch(match.captured(2)); bases.hasNext();)
            basesOf[match.captured(1)].append(bases.next().captured(1));
    }
}

/// Item models that no test names beside a tester. A class that others of the tree derive from is tested in them.
QStringList untestedModels(const QString &root)
{
    QHash<QString, QStringList> basesOf;
    for (const QString &text :
         sourcesUnder(root, {QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app")}))
        collectClasses(text, basesOf);
    static const QRegularExpression ofQt(
        QStringLiteral("^Q(Abstract(Item|Table|List|Proxy)|StandardItem|StringList|SortFilterProxy|IdentityProxy"
                       "|ConcatenateTablesProxy|TransposeProxy|FileSystem)Model$"));
    QSet<QString> models;
    for (qsizetype before = -1; before != models.size();) {
        before = models.size();
        for (auto found = basesOf.cbegin(); found != basesOf.cend(); ++found)
            for (const QString &base : found.value())
                if (ofQt.match(base).hasMatch() || models.contains(base))
                    models.insert(found.key());
    }
    QSet<QString> derivedFrom;
    for (const QString &model : std::as_const(models))
        for (const QString &base : std::as_const(basesOf[model]))
            derivedFrom.insert(base);
    static const QRegularExpression tester(QStringLiteral("\\bQAbstractItemModelTester\\s+\\w+[({]"));
    QStringList tests;
    for (const QString &text : sourcesUnder(root, {QStringLiteral("tests")}))
        if (tester.match(text).hasMatch())
            tests.append(text);
    QStringList untested;
    for (const QString &model : std::as_const(models)) {
        const QRegularExpression name(QStringLiteral("\\b%1\\b").arg(model));
        if (!derivedFrom.contains(model) && std::none_of(tests.cbegin(), tests.cend(), [&](const QString &text) {
                return name.match(text).hasMatch();
            }))
            untested.append(model);
    }
    untested.sort();
    return untested;
}

/// Where a page makes a list that reads by itself and does not hear that it could not: "ui/x.cpp: PeopleTableModel".
QStringList unheardFailures(const QString &root)
{
    QHash<QString, QStringList> basesOf;
    for (const QString &text : sourcesUnder(root, {QStringLiteral("models"), QStringLiteral("ui")}))
        collectClasses(text, basesOf);
    QSet<QString> keyed{QStringLiteral("KeyedTable")};
    for (qsizetype before = 0; before != keyed.size();) {
        before = keyed.size();
        for (auto found = basesOf.cbegin(); found != basesOf.cend(); ++found)
            for (const QString &base : found.value())
                if (keyed.contains(base))
                    keyed.insert(found.key());
    }
    static const QRegularExpression made(QStringLiteral("\\bnew\\s+(?:\\w+::)*(\\w+)"));
    QStringList unheard;
    QDirIterator files(root + QStringLiteral("/ui"), {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        qsizetype heard = text.count(QStringLiteral("KeyedTable::failed"));
        for (auto it = made.globalMatch(text); it.hasNext();) {
            const QString name = it.next().captured(1);
            if (keyed.contains(name) && heard-- <= 0)
                unheard.append(QDir(root).relativeFilePath(file.fileName()) + QStringLiteral(": ") + name);
        }
    }
    unheard.sort();
    return unheard;
}

class ItemModels : public testing::Test
{
protected:
    void plant(const char *file, const QByteArray &text) const
    {
        const QString path = m_tree.filePath(QString::fromUtf8(file));
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QStringList untested() const { return untestedModels(m_tree.path()); }
    QStringList unheard() const { return unheardFailures(m_tree.path()); }

private:
    QTemporaryDir m_tree;
};

} // namespace

TEST_F(ItemModels, AreAllUnderTheModelTester)
{
    EXPECT_EQ(untestedModels(QStringLiteral(KZ_SOURCE_DIR)), QStringList());
}

TEST_F(ItemModels, AListThatCannotBeReadIsHeardOfByItsPage)
{
    EXPECT_EQ(unheardFailures(QStringLiteral(KZ_SOURCE_DIR)), QStringList());
}

// The watchman is watched: a wrong tree must be found.

TEST_F(ItemModels, OnesWithoutATesterAreFound)
{
    plant("ui/people/line_model.h", "class LineModel final : public QAbstractTableModel\n{\n};\n");
    EXPECT_EQ(untested(), QStringList{QStringLiteral("LineModel")});
    plant("tests/ui/people/line_model_test.cpp", "#include <QAbstractItemModelTester>\nLineModel model;\n");
    EXPECT_EQ(untested(), QStringList{QStringLiteral("LineModel")}) << "an include is no test";
    plant("tests/ui/people/line_model_test.cpp", "LineModel model;\nQAbstractItemModelTester tester(&model);\n");
    EXPECT_EQ(untested(), QStringList());
}

TEST_F(ItemModels, AListNobodyHearsIsFound)
{
    plant("models/items/stays.h",
          "class KeyedTable : public QAbstractTableModel {};\n"
          "template <typename Row> class KeyedTableModel : public KeyedTable {};\n"
          "class Stays : public KeyedTableModel<Row> {};\n");
    plant("ui/people/tab.cpp",
          "Tab::Tab() : m_stays(new items::Stays(this)) { connect(m_stays, &KeyedTable::loaded); }");
    EXPECT_EQ(unheard(), QStringList{QStringLiteral("ui/people/tab.cpp: Stays")});
    plant("ui/people/tab.cpp",
          "Tab::Tab() : m_stays(new items::Stays(this)) { connect(m_stays, &KeyedTable::failed); }");
    EXPECT_EQ(unheard(), QStringList());
}

TEST_F(ItemModels, OnesBehindAnotherBaseAreFoundAndTheBaseIsTestedInThem)
{
    plant("models/items/keyed.h",
          "class Keyed : public QAbstractTableModel {};\n"
          "template <typename Row> class KeyedOf : public Keyed {};\n");
    plant("models/items/stays.h", "class Stays : private Noted, public items::KeyedOf<query::Row>\n{\n};\n");
    EXPECT_EQ(untested(), QStringList{QStringLiteral("Stays")});
    plant("tests/models/items/stays_test.cpp", "StaysOf model;\nQAbstractItemModelTester tester(&model);\n");
    EXPECT_EQ(untested(), QStringList{QStringLiteral("Stays")}) << "another name that begins alike";
}

TEST_F(ItemModels, WhatIsNoModelIsLeftAlone)
{
    plant("ui/people/page.h",
          "class Page : public QWidget {};\nclass QAbstractTableModel;\n"
          "// class Old : public QAbstractListModel {\nclass Holder { QAbstractListModel *m_model; };\n");
    EXPECT_EQ(untested(), QStringList());
}

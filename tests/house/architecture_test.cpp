#include "tests/house/house_support.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <iostream>

using namespace kz::test;

namespace {

/// Who may include and link whom: the complete table. ARCHITECTURE.md shows it to people, and a test below holds
/// both together. A new arrow is a decision: draw it in both, with its reason.
const House house{
    .rooms = {
        {"models/base", "–", "Qt6::Core", {}, false},
        {"models/domain", "–"},
        {"models/progress", "–"},
        {"models/words", "progress"},
        {"models/storage", "–", "SQLite::SQLite3, PkgConfig::SODIUM, ZLIB::ZLIB", "sqlite3.h, sodium.h, zlib.h"},
        {"models/query", "storage, progress", "Qt6::Concurrent"},
        {"models/edit", "storage, progress"},
        {"models/exchange", "storage, edit, query, progress",
         "Qt6::Concurrent, ${LIBCSV_LIBRARY}, PkgConfig::ICAL, PkgConfig::XLSXWRITER, PkgConfig::LIBZIP",
         "csv.h, libical/ical.h, xlsxwriter.h, zip.h"},
        {"models/report", "query, progress, words", "Qt6::Gui, PkgConfig::QRENCODE", "qrencode.h"},
        {"models/items", "query, edit, words"},
        {"models/demo", "storage, edit, exchange, query, progress"},
        {"ui/widgets", "base", "Qt6::Widgets, Qt6::Svg", {}, false},
        {"ui/charts", "report, exchange, ui/widgets", "Qt6::Widgets, Qt6::Charts, Qt6::Svg, Qt6::PrintSupport"},
        {"ui/files", "items, edit, query, exchange, words, ui/widgets"},
        {"ui/<area>", "items, edit, query, report, exchange, words, ui/charts, ui/files, ui/widgets"},
        {"ui/shell", "ui/widgets"},
        {"translations", "–", "Qt6::Core", {}, false},
        {"app/sheets", "exchange, storage"},
        {"app/cli", "all"},
        {"app/gui", "all"},
    },
    .areas = {"home", "people", "assessments", "rotations", "sites", "reports", "ladders", "events", "applications",
              "administration"},
};

/// A tree with nothing in it but what a test plants.
class Tree
{
public:
    void plant(const char *file, const QByteArray &text) const
    {
        const QString path = m_folder.filePath(QString::fromUtf8(file));
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QStringList violations() const { return kz::test::violations(house, m_folder.path()); }
    std::string only() const
    {
        const QStringList found = violations();
        return found.size() == 1 ? found.first().toStdString() : "not one but: " + found.join(u'\n').toStdString();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST(Architecture, EveryIncludeAndLinkHasItsArrow)
{
    const QStringList found = violations(house, QStringLiteral(KZ_SOURCE_DIR));
    EXPECT_TRUE(found.isEmpty()) << found.join(u'\n').toStdString();
}

TEST(Architecture, LongFilesAreNamed)
{
    for (const QString &file : longFiles(QStringLiteral(KZ_SOURCE_DIR)))
        std::cout << "think of two: " << file.toStdString() << '\n';
}

TEST(Architecture, TheDocumentShowsTheSameTable)
{
    QFile document(QStringLiteral(KZ_SOURCE_DIR "/ARCHITECTURE.md"));
    ASSERT_TRUE(document.open(QIODevice::ReadOnly));
    std::vector<std::pair<QString, QString>> rows;
    for (const Room &room : house.rooms)
        rows.emplace_back(QString::fromUtf8(room.name), QString::fromUtf8(room.mayInclude));
    EXPECT_EQ(documentedRooms(QString::fromUtf8(document.readAll())), rows);
}

// The watchman is watched: each wrong tree must be found, and found alone.

TEST(Architecture, FindsNothingInATreeThatKeepsTheRules)
{
    const Tree tree;
    tree.plant("models/base/key.h", "#include <QString>\n");
    tree.plant("models/query/lists.cpp",
               "#include \"models/storage/reader.h\"\n#include \"models/base/key.h\"\n"
               "const char *help = \"Select people from the list\"; // SELECT x FROM y\n");
    tree.plant("models/storage/rows.cpp", "#include <sqlite3.h>\nauto q = R\"(SELECT id FROM person)\";\n");
    tree.plant("ui/people/page.cpp", "#include \"ui/widgets/table.h\"\n#include \"page.moc\"\n");
    tree.plant("ui/CMakeLists.txt",
               "kz_room(kz_widgets ${here}/widgets LINKS Qt6::Widgets)\n"
               "kz_room(kz_ui_${area} ${here}/${area} LINKS kz_widgets)\n");
    EXPECT_EQ(tree.violations(), QStringList());
}

TEST(Architecture, FindsAnAreaThatReadsTheStore)
{
    const Tree tree;
    tree.plant("ui/people/page.cpp", "  #  include \"models/storage/database.h\"\n");
    EXPECT_EQ(tree.only(), "ui/people/page.cpp: ui/people may not include models/storage/database.h");
}

TEST(Architecture, FindsAnAreaThatMeetsAnother)
{
    const Tree tree;
    tree.plant("ui/people/page.h", "#include \"ui/sites/page.h\"\n");
    EXPECT_EQ(tree.only(), "ui/people/page.h: ui/people may not include ui/sites/page.h");
}

TEST(Architecture, FindsABaseThatKnowsTheDomainAndWidgetsThatDo)
{
    const Tree base;
    base.plant("models/base/key.cpp", "#include \"models/domain/people.h\"\n");
    EXPECT_EQ(base.only(), "models/base/key.cpp: models/base may not include models/domain/people.h");
    const Tree widgets;
    widgets.plant("ui/widgets/table.cpp", "#include \"models/domain/people.h\"\n");
    EXPECT_EQ(widgets.only(), "ui/widgets/table.cpp: ui/widgets may not include models/domain/people.h");
}

TEST(Architecture, FindsARoomThatNobodyDrew)
{
    const Tree tree;
    tree.plant("models/utils/misc.h", "\n");
    EXPECT_EQ(tree.only(), "models/utils/misc.h: no such room in the table: models/utils");
}

TEST(Architecture, FindsAnIncludeThatDoesNotStartAtTheRoot)
{
    const Tree tree;
    tree.plant("models/edit/door.cpp", "#include \"door.h\"\n");
    EXPECT_EQ(tree.only(), "models/edit/door.cpp: an include that does not start at the root: door.h");
}

TEST(Architecture, FindsALinkWithoutAnArrow)
{
    const Tree rooms;
    rooms.plant("models/CMakeLists.txt",
                "kz_room(kz_storage ${here}/storage LINKS SQLite::SQLite3)\n"
                "kz_room(kz_progress ${here}/progress LINKS kz_storage) # evidence\n");
    EXPECT_EQ(rooms.only(), "models/CMakeLists.txt: models/progress may not link kz_storage");
    const Tree library;
    library.plant("models/CMakeLists.txt",
                  "kz_room(kz_query ${here}/query)\n"
                  "target_link_libraries(kz_query PRIVATE Qt6::Widgets)\n");
    EXPECT_EQ(library.only(), "models/CMakeLists.txt: models/query may not link Qt6::Widgets");
}

TEST(Architecture, FindsSqlAndSqliteOutsideTheStore)
{
    const Tree text;
    text.plant("models/query/lists.cpp", "static constexpr auto sql = R\"(\n  SELECT id\n    FROM person)\";\n");
    EXPECT_EQ(text.only(), "models/query/lists.cpp: SQL outside models/storage: SELECT id FROM person");
    const Tree header;
    header.plant("models/edit/door.cpp", "#include <sqlite3.h>\n");
    EXPECT_EQ(header.only(), "models/edit/door.cpp: <sqlite3.h> belongs to models/storage");
}

TEST(Architecture, FindsASecondFileThatKnowsTheSystem)
{
    const Tree tree;
    tree.plant("models/storage/platform.cpp", "#include <sys/file.h>\n#include <windows.h>\n");
    EXPECT_EQ(tree.violations(), QStringList());
    tree.plant("app/cli/main.cpp", "#include <unistd.h>\n");
    EXPECT_EQ(tree.only(), "app/cli/main.cpp, models/storage/platform.cpp: only one file may know the system");
}

TEST(Architecture, FindsAFileNobodyReadsToTheEnd)
{
    const Tree tree;
    tree.plant("ui/shell/main_window.cpp", QByteArray(701, '\n'));
    EXPECT_EQ(tree.only(), "ui/shell/main_window.cpp: longer than 700 lines");
}

#include "tests/support/file_contents.h"

#include <gtest/gtest.h>

#include <set>

namespace kz::test {

std::map<QString, QStringList> fileContents(storage::Database &database)
{
    const std::set<QString> passedOver{QStringLiteral("entry"), QStringLiteral("entry_row"), QStringLiteral("origin"),
                                       QStringLiteral("standing_dirty")};
    const auto tables = database.column<QString>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    EXPECT_TRUE(tables);
    std::map<QString, QStringList> found;
    for (const QString &table : tables.value()) {
        if (passedOver.contains(table) || table.startsWith(QStringLiteral("sqlite_")))
            continue;
        const auto columns = database.column<QString>(
            "SELECT 'quote(\"' || name || '\")' FROM pragma_table_info(?1) WHERE name <> 'changed_seq'", table);
        EXPECT_TRUE(columns);
        const QString sql
            = QStringLiteral("SELECT %1 FROM %2 ORDER BY 1")
                  .arg(QStringList(columns.value().begin(), columns.value().end()).join(QStringLiteral(" || ',' || ")),
                       table);
        const auto rows = database.column<QString>(sql.toStdString());
        EXPECT_TRUE(rows) << table.toStdString();
        found[table] = QStringList(rows.value().begin(), rows.value().end());
    }
    return found;
}

} // namespace kz::test

#pragma once

#include <QString>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <memory>

namespace kz::bench {

/// The C API with nothing around it but the end of the program when it fails: what floors are made of.
class BareFile
{
public:
    explicit BareFile(const QString &path)
    {
        sqlite3 *opened = nullptr;
        const int code = sqlite3_open(path.toUtf8().constData(), &opened);
        m_handle.reset(opened);
        check(code);
    }
    void run(const char *script) { check(sqlite3_exec(m_handle.get(), script, nullptr, nullptr, nullptr)); }
    auto prepare(const char *sql)
    {
        sqlite3_stmt *prepared = nullptr;
        check(sqlite3_prepare_v3(m_handle.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &prepared, nullptr));
        return std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)>(prepared, sqlite3_finalize);
    }
    /// Runs a statement to its end, without looking at rows, and makes it ready again.
    void step(sqlite3_stmt *statement)
    {
        while (sqlite3_step(statement) == SQLITE_ROW) { }
        check(sqlite3_reset(statement));
    }

private:
    void check(int code)
    {
        if (code == SQLITE_OK)
            return;
        std::fprintf(stderr, "floor: %s\n", sqlite3_errmsg(m_handle.get()));
        std::exit(1);
    }

    std::unique_ptr<sqlite3, int (*)(sqlite3 *)> m_handle{nullptr, sqlite3_close};
};

} // namespace kz::bench

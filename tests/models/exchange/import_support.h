#pragma once

#include "models/edit/edit_door.h"
#include "models/exchange/export.h"
#include "models/exchange/import.h"
#include "models/storage/repository.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace kz::exchange {

/// A file with the residency and the new-nurse programme in force, two sites and the door to it.
class ImportTest : public testing::Test
{
protected:
    void SetUp() override;
    void TearDown() override { door.reset(); }

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString write(const char *name, const QByteArray &bytes) const;
    storage::Database reading() const;

    /// Reads the file and checks it: the dry run.
    Result<std::shared_ptr<const StagedImport>> stage(ImportKind kind, const QByteArray &csv);
    Result<std::shared_ptr<const StagedImport>> stage(const ImportSource &source);
    /// Imports and gives the summary; fails the test when it does not succeed.
    ImportSummary import(ImportKind kind, const QByteArray &csv);
    ImportSummary import(const ImportSource &source);
    ImportSource source(ImportKind kind, const QString &file) const;

    template <typename T>
    std::vector<T> all(const char *tail = "ORDER BY id") const
    {
        auto database = reading();
        auto rows = storage::Repository<T>(database).all(tail);
        EXPECT_TRUE(rows);
        return rows ? rows.value() : std::vector<T>();
    }
    qint64 count(const char *sql) const;
    Result<edit::ChangeSet> undo();
    Person personOf(const char16_t *staffNumber) const;
    void expectWhole() const; ///< site_count and the journal hold

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 4, 1)};
    edit::ChangeHub hub;
    std::unique_ptr<edit::EditDoor> door;
};

} // namespace kz::exchange

#pragma once

#include "models/base/result.h"
#include "models/edit/change_set.h"
#include "models/storage/database.h"

#include <QJsonObject>

namespace kz::edit {

/// A kind of record behind its table's name, for what works on any record: undo, history, bulk removal.
/// Adding a kind of record is a struct, a descriptor, a schema step and a line in storage/record_kinds.h.
struct RecordType {
    const char *table;
    const char *storedIn; ///< the table that carries changed_seq and import_id
    Result<std::optional<QByteArray>> (*image)(storage::Database &, Key);
    Result<std::optional<qint64>> (*changedSeq)(storage::Database &, Key);
    Result<void> (*insert)(storage::Database &, Key, const QJsonObject &, qint64 seq);
    Result<void> (*update)(storage::Database &, Key, const QJsonObject &, qint64 seq);
    Result<void> (*remove)(storage::Database &, Key);
    Key (*person)(Key, const QJsonObject &); ///< these: see record_traits.h
    Key (*version)(Key, const QJsonObject &);
    Key (*requirement)(Key, const QJsonObject &);
    Key (*event)(Key, const QJsonObject &);
    bool movesEveryone;
    bool countsForStandings; ///< somebody's, at least
};

/// In an order in which inserting never refers to a later kind; removing goes backwards.
const std::vector<RecordType> &recordTypes();
const RecordType *findRecordType(const QByteArray &table);

/// Whether anybody may stand elsewhere after a change: what pages listen to that reckon standings themselves.
bool movesStandings(const ChangeSet &changes);

} // namespace kz::edit

#pragma once

#include "models/storage/database.h"

namespace kz::storage {

/// A record that is not as the journal left it: somebody changed the file past the program.
struct StrayRecord {
    enum class Kind {
        Changed, ///< its newest image in the journal says something else
        Gone,    ///< the journal has not removed it
        Back,    ///< the journal has removed it
        Untold,  ///< no entry of the journal made it, or its last change
        Torn     ///< evidence without the row of its kind or without items, or such a row alone
    };
    QByteArray table;
    Key key = 0;
    Kind kind = Kind::Changed;
};

/// Compares every record that the journal has an image of with its newest one, and looks for the entry behind every
/// record's last change; each record once. One snapshot, on the reader's connection; a million images take about as
/// long as reading the records one by one.
/// It cannot see what the journal keeps no image of: a record of a bulk import that was changed, or taken away whole,
/// before any entry of its own, or taken away after one, when a bulk import that was there by its first entry has been
/// undone since its newest.
Result<std::vector<StrayRecord>> recordsUnlikeTheJournal(Database &database);

} // namespace kz::storage

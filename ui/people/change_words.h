#pragma once

#include "models/query/people.h"

namespace kz {

/// One action of the journal as far as it concerns a person.
struct ChangeWords {
    qint64 utcMs = 0;
    QString actor;
    QString action;  ///< "Save placement"
    QString records; ///< what kinds of records it touched
    QString fields;  ///< what became what, where a record was changed
};

/// The changes of a person's records action by action, in the order given.
std::vector<ChangeWords> changeWords(const std::vector<storage::ChangeLine> &changes);

} // namespace kz

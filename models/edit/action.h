#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace kz::edit {

class Edit;

/// Groups of actions that an actor may or may not do; who may do what stands in permission.h.
enum class Grant {
    ManagePeople,
    ManagePlaces,
    ManageFrameworks,
    PlanRotations,
    LogEvidence,
    Rate,
    Countersign,
    Award,
    Attach,
    Administer,
    NameDeputy,
    AskRaters,  ///< for feedback
    HoldEvents, ///< events and who came
    SignIn      ///< set the secret somebody signs in with
};

/// One change as the person means it. `name` is a stable key ("person.save"), put into words by models/words with
/// `arguments` (what it was done to); both stand in the journal and in the Undo menu.
/// `work` runs on the writer thread inside the transaction: it must not touch anything but its own captures.
struct Action {
    QByteArray name;
    QStringList arguments;
    Grant grant = Grant::ManagePeople;
    std::function<Result<void>(Edit &)> work;
    /// Loads of many: inserted rows are journaled by their number only and found again by import_id.
    bool bulk = false;
};

} // namespace kz::edit

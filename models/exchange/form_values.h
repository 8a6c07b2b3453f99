#pragma once

#include "models/exchange/form_template.h"
#include "models/query/standing.h"

#include <QHash>
#include <QSet>

#include <span>

namespace kz::exchange {

/// A placeholder that a form may hold, by two names.
struct FormName {
    const char *english;
    const char *japanese; ///< UTF-8
    const char *meaning;  ///< translated in the context "FormName"
};
/// All but those of requirements, {{req:CODE:have}} and the like, by the code of the requirement.
std::span<const FormName> formNames();
QString meaningOf(const FormName &name);
QStringList formNamesOfRequirements(); ///< have, need …
QString meaningOfRequirement(const QString &what);

/// What stands in the forms of one person. Titles in the language of the program.
struct FormPerson {
    QString fileName;                 ///< of their form, without suffix: staff number and name
    QHash<QString, FormValue> values; ///< by folded name
};
/// NotFound when there is no such person. Any worker.
Result<FormPerson> formPerson(storage::Database &database, query::Plans &plans, Key person, const query::AsOf &asOf,
                              QDate today);

/// Every name that a form may hold, folded: also of requirements that the people chosen have nothing to do with.
Result<QSet<QString>> knownFormNames(storage::Database &database);

} // namespace kz::exchange

#pragma once

#include "models/exchange/form_values.h"

namespace kz::exchange {

/// Whose forms to fill, and where to put them.
struct FormOrder {
    QString form;   ///< the hospital's own, with placeholders
    QString folder; ///< made when it is not there
    std::vector<Key> people;
    query::AsOf asOf;
    QDate today;
};

/// The placeholders of a form that nobody knows, each with its cell: "{{nmae}} (Sheet1!B3)".
Result<QStringList> unknownPlaceholders(const FormTemplate &form, storage::Database &database);

/// Writes a workbook for each person, named after them, with a number where the name is taken. `progress` hears how
/// many of how many are done; false cancels, and Cancelled says how many had been written and stay. The names of the
/// files.
/// Nothing is written while the form has a placeholder that nobody knows: PackInvalid (path, each with its cell, why),
/// or none at all: InputMalformed (path, "", why). Other errors: those of BookPackage and of outputs. Any worker.
Result<QStringList> fillForms(const FormOrder &order, storage::Database &database, query::Plans &plans,
                              const std::function<bool(int done, int all)> &progress = {});

} // namespace kz::exchange

#pragma once

#include "models/exchange/case_one_zero.h"
#include "models/exchange/framework_tables.h"
#include "models/storage/database.h"

namespace kz::exchange {

/// Reads a framework from whatever it is kept in: a CASE package or a pack (.json), a table (.csv, .xlsx), a folder of
/// layers. What a table does not say of itself, code, title and version, is the name of the file and "1".
/// For the thread of no window: a workbook is waited for, until `goOn` says false. Errors: those of the readers.
Result<FrameworkDraft> readFrameworkFile(const QString &path, const std::function<bool()> &goOn = {});

/// The forms in which a version goes out. Crosswalk: not its items but what they came out of.
enum class FrameworkForm { Case, Case10, Pack, Moodle, Outline, OutlineBook, Crosswalk };

/// What the name of such a file ends with, without the dot.
QString suffixOf(FrameworkForm form);

struct WrittenFramework {
    QByteArray bytes;
    int items = 0;            ///< of a crosswalk: its lines
    int relationsLeftOut = 0; ///< for which the form has no words
    int toolsLeftOut = 0;
    int requirementsLeftOut = 0;
    int anchorsLeftOut = 0;
    int sitesLeftOut = 0; ///< rules that went out without the sites they are confined to
    int waysLeftOut = 0;  ///< in which levels are decided: they are each institution's own and stay with the file
    CaseLosses lost;      ///< by Case10
};

/// A stored version as the bytes of a file. Errors: NotFound; those of the writers.
Result<WrittenFramework> writeFramework(storage::Database &database, Key version, FrameworkForm form, qint64 nowMs);

/// The same into a file: whole or not at all. Errors: as openOutput() and commitOutput() too.
Result<WrittenFramework> exportFramework(storage::Database &database, Key version, FrameworkForm form,
                                         const QString &path, qint64 nowMs);

} // namespace kz::exchange

template <>
struct kz::EnumTable<kz::exchange::FrameworkForm> {
    using Form = kz::exchange::FrameworkForm;
    static constexpr std::array entries = {
        EnumEntry{Form::Case, "case", QT_TRANSLATE_NOOP("Enum", "CASE package (.json)")},
        EnumEntry{Form::Case10, "case-1.0", QT_TRANSLATE_NOOP("Enum", "CASE package, version 1.0 (.json)")},
        EnumEntry{Form::Pack, "pack", QT_TRANSLATE_NOOP("Enum", "Kizahashi pack (.json)")},
        EnumEntry{Form::Moodle, "moodle", QT_TRANSLATE_NOOP("Enum", "Moodle competencies (.csv)")},
        EnumEntry{Form::Outline, "outline", QT_TRANSLATE_NOOP("Enum", "List of items (.csv)")},
        EnumEntry{Form::OutlineBook, "outline-xlsx", QT_TRANSLATE_NOOP("Enum", "List of items (.xlsx)")},
        EnumEntry{Form::Crosswalk, "crosswalk", QT_TRANSLATE_NOOP("Enum", "Crosswalk from the version before (.csv)")},
    };
};

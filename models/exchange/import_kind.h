#pragma once

#include "models/domain/table.h"

#include <QStringList>

#include <span>

namespace kz::exchange {

enum class ImportKind {
    Municipality,
    Institution,
    Site,
    Department,
    Person,
    Placement,
    Absence,
    LogEntry,
    Assessment,
    Attendance
};

/// One column a file of this kind may have. `key` is stable: it names the column of the record where there is one,
/// stands in kept mappings and in problems, and is recognised as a header itself.
struct ImportField {
    const char *key;
    const char *label; ///< translated in the context "Import"
    bool required;
    const char *headers; ///< what people write above such a column, UTF-8, separated by |
    const char *example; ///< obviously invented, UTF-8; for the template
};

struct ImportKindInfo {
    ImportKind kind;
    /// Public lists come without a header; their columns then stand in the order of the fields.
    bool mayLackHeader;
    std::span<const ImportField> fields;
};

const ImportKindInfo &importKindInfo(ImportKind kind);

/// The number of a field within its kind, by its key; -1 when the kind has no such field.
int fieldIndex(ImportKind kind, QLatin1String key);

/// The label in the language of the program.
QString fieldLabel(const ImportField &field);

/// A file to fill in: the labels as header, one row of invented data. `CsvReader` and `proposeMapping` understand it.
QList<QStringList> templateRows(ImportKind kind);

} // namespace kz::exchange

template <>
struct kz::EnumTable<kz::exchange::ImportKind> {
    using ImportKind = kz::exchange::ImportKind;
    static constexpr std::array entries = {
        EnumEntry{ImportKind::Municipality, "municipality", QT_TRANSLATE_NOOP("Enum", "Municipalities")},
        EnumEntry{ImportKind::Institution, "institution", QT_TRANSLATE_NOOP("Enum", "Public list of institutions")},
        EnumEntry{ImportKind::Site, "site", QT_TRANSLATE_NOOP("Enum", "Sites")},
        EnumEntry{ImportKind::Department, "department", QT_TRANSLATE_NOOP("Enum", "Departments and wards")},
        EnumEntry{ImportKind::Person, "person", QT_TRANSLATE_NOOP("Enum", "People (roster)")},
        EnumEntry{ImportKind::Placement, "placement", QT_TRANSLATE_NOOP("Enum", "Placements")},
        EnumEntry{ImportKind::Absence, "absence", QT_TRANSLATE_NOOP("Enum", "Absences")},
        EnumEntry{ImportKind::LogEntry, "log_entry", QT_TRANSLATE_NOOP("Enum", "Log entries")},
        EnumEntry{ImportKind::Assessment, "assessment", QT_TRANSLATE_NOOP("Enum", "Assessments")},
        EnumEntry{ImportKind::Attendance, "attendance", QT_TRANSLATE_NOOP("Enum", "Sign-in lists of events")},
    };
};

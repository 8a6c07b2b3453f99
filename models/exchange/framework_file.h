#pragma once

#include "models/exchange/framework_tables.h"

namespace kz::exchange {

/// Reads a framework from whatever it is kept in: a CASE package or a pack (.json), a table (.csv, .xlsx), a folder of
/// layers. What a table does not say of itself, code, title and version, is the name of the file and "1".
/// For the thread of no window: a workbook is waited for. Errors: those of the readers.
Result<FrameworkDraft> readFrameworkFile(const QString &path);

/// The forms in which a version goes out.
enum class FrameworkForm { Case, Pack, Moodle };

struct WrittenFramework {
    QByteArray bytes;
    int items = 0;
    int relationsLeftOut = 0; ///< for which the form has no words
    int toolsLeftOut = 0;
    int requirementsLeftOut = 0;
};

/// Errors: those of writePack().
Result<WrittenFramework> writeFramework(const FrameworkDraft &draft, FrameworkForm form, const QString &creator,
                                        qint64 nowMs);

} // namespace kz::exchange

template <>
struct kz::EnumTable<kz::exchange::FrameworkForm> {
    using Form = kz::exchange::FrameworkForm;
    static constexpr std::array entries = {
        EnumEntry{Form::Case, "case", QT_TRANSLATE_NOOP("Enum", "CASE package (.json)")},
        EnumEntry{Form::Pack, "pack", QT_TRANSLATE_NOOP("Enum", "Kizahashi pack (.json)")},
        EnumEntry{Form::Moodle, "moodle", QT_TRANSLATE_NOOP("Enum", "Moodle competencies (.csv)")},
    };
};

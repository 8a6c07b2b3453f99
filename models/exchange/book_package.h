#pragma once

#include "models/base/result.h"

#include <QIODevice>
#include <QStringList>

#include <memory>

namespace kz::exchange {

/// The parts of an Excel workbook (.xlsx: XML files in a ZIP archive, ECMA-376). Opening looks at all that the archive
/// says of itself and unpacks nothing.
///
/// Errors: FileMissing (path), FileUnreadable (path, reason), InputMalformed (path, "", why): no workbook, protected
/// with a password, of the old kind (.xls), with macros, with too many parts, or larger inside than any table is. `why`
/// is a source text of the translation context "BookDefect".
class BookPackage
{
public:
    static Result<std::unique_ptr<BookPackage>> open(const QString &path);
    ~BookPackage();
    Q_DISABLE_COPY_MOVE(BookPackage)

    QStringList parts() const;
    bool has(const QString &part) const;
    /// To be read once, from the beginning to the end; an empty one when there is no such part. It gives not one byte
    /// more than the archive says it has.
    std::unique_ptr<QIODevice> part(const QString &name) const;
    /// Whether a part that was read had another size than the archive says, or could not be unpacked.
    bool isDamaged() const;

    Error refused(const char *why) const;

    struct Archive;
    /// For those who write the archive anew.
    Archive &archive() const { return *m_archive; }

private:
    BookPackage(QString path, std::unique_ptr<Archive> archive);

    const QString m_path;
    const std::unique_ptr<Archive> m_archive;
};

/// Whether a file is to be read as a workbook: by its name, or by what it begins with.
bool isBook(const QString &path);

inline constexpr char bookIsDamaged[] = QT_TRANSLATE_NOOP("BookDefect", "it is damaged");
inline constexpr char bookIsNone[] = QT_TRANSLATE_NOOP("BookDefect", "it is no Excel workbook (.xlsx)");
inline constexpr char bookHasPassword[]
    = QT_TRANSLATE_NOOP("BookDefect", "it is protected with a password; open it in Excel and save it without one");

/// InputMalformed (path, "", why), of the translation context "BookDefect".
Error bookRefused(const QString &path, const char *why);

} // namespace kz::exchange

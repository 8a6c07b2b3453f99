#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

#include <QByteArray>

namespace kz {

/// What an attached file is to those who read the record.
enum class AttachmentKind { CaseReport, CertificateCopy, Scan, Other };
template <>
struct EnumTable<AttachmentKind> {
    static constexpr std::array entries = {
        EnumEntry{AttachmentKind::CaseReport, "case_report", QT_TRANSLATE_NOOP("Enum", "Case report")},
        EnumEntry{AttachmentKind::CertificateCopy, "certificate_copy",
                  QT_TRANSLATE_NOOP("Enum", "Copy of a certificate")},
        EnumEntry{AttachmentKind::Scan, "scan", QT_TRANSLATE_NOOP("Enum", "Scan")},
        EnumEntry{AttachmentKind::Other, "other", QT_TRANSLATE_NOOP("Enum", "Other file")},
    };
};

/// How a file is to be read.
enum class MediaKind { Pdf, Png, Jpeg, Text, Word, Excel };
template <>
struct EnumTable<MediaKind> {
    static constexpr std::array entries = {
        EnumEntry{MediaKind::Pdf, "pdf", QT_TRANSLATE_NOOP("Enum", "PDF")},
        EnumEntry{MediaKind::Png, "png", QT_TRANSLATE_NOOP("Enum", "PNG picture")},
        EnumEntry{MediaKind::Jpeg, "jpeg", QT_TRANSLATE_NOOP("Enum", "JPEG picture")},
        EnumEntry{MediaKind::Text, "text", QT_TRANSLATE_NOOP("Enum", "Plain text")},
        EnumEntry{MediaKind::Word, "docx", QT_TRANSLATE_NOOP("Enum", "Word document")},
        EnumEntry{MediaKind::Excel, "xlsx", QT_TRANSLATE_NOOP("Enum", "Excel workbook")},
    };
};

constexpr int mebibyte = 1024 * 1024;
constexpr int mostAttachedBytes = 10 * mebibyte;

/// A file kept with a person's records: with the person, with one of their log entries or assessments, or with one of
/// their applications for a level. What stands in the file lies beside the record under its hash, once, however often
/// it is attached.
struct Attachment {
    Key id = 0;
    Key person = 0;
    std::optional<Key>
        evidence; ///< the log entry or assessment it belongs to; none of this and the next: to the person
    QString name; ///< as the file was called
    AttachmentKind kind = AttachmentKind::Other;
    MediaKind media = MediaKind::Pdf;
    QString note;
    int size = 0; ///< bytes
    QString hash; ///< of what stands in it, as hexadecimal digits
    QDate addedOn;
    std::optional<Key> application;
    QString document; ///< code of the document of the application that it is; empty: none of them
};
template <>
struct Table<Attachment> {
    static constexpr auto name = "attachment";
    static constexpr auto columns = std::make_tuple(
        Column{"person", &Attachment::person, QT_TRANSLATE_NOOP("attachment", "Person")},
        Column{"evidence", &Attachment::evidence, QT_TRANSLATE_NOOP("attachment", "Belongs to")},
        Column{"name", &Attachment::name, QT_TRANSLATE_NOOP("attachment", "File name")},
        Column{"kind", &Attachment::kind, QT_TRANSLATE_NOOP("attachment", "What it is")},
        Column{"media", &Attachment::media, QT_TRANSLATE_NOOP("attachment", "Kind of file")},
        Column{"note", &Attachment::note, QT_TRANSLATE_NOOP("attachment", "Note")},
        Column{"size", &Attachment::size, QT_TRANSLATE_NOOP("attachment", "Size")},
        Column{"hash", &Attachment::hash, QT_TRANSLATE_NOOP("attachment", "Hash")},
        Column{"added_on", &Attachment::addedOn, QT_TRANSLATE_NOOP("attachment", "Added on")},
        Column{"application", &Attachment::application, QT_TRANSLATE_NOOP("attachment", "Application")},
        Column{"document", &Attachment::document, QT_TRANSLATE_NOOP("attachment", "Which document")});
};

/// It has a name, belongs to one thing at most (Overlaps at "application"), is a document of an application alone
/// (Unknown at "document") and is neither empty nor larger than is kept; names and notes that look like a patient's are
/// warned of.
std::vector<Issue> validate(const Attachment &);

/// What a file is by what stands in it; its name may say anything. Nothing for kinds that are not kept, and for
/// documents with macros.
std::optional<MediaKind> mediaKindOf(const QByteArray &bytes);

/// The name to write an attached file under: without characters that a file system refuses or that make a name read
/// otherwise than it is, and with the suffix of what it really is, for that is what a desktop opens it by.
QString outsideName(const Attachment &);

} // namespace kz

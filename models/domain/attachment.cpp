#include "models/domain/attachment.h"

#include "models/domain/checks.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace kz {

namespace {

constexpr int hashDigits = 64;
constexpr int longestOutside = 80; ///< characters, which file systems count as up to three bytes each

struct Suffixes {
    MediaKind media;
    const char *first;
    const char *other; ///< as good as the first
};
constexpr Suffixes suffixes[] = {
    {MediaKind::Pdf, "pdf", "pdf"},  {MediaKind::Png, "png", "png"},    {MediaKind::Jpeg, "jpg", "jpeg"},
    {MediaKind::Text, "txt", "txt"}, {MediaKind::Word, "docx", "docx"}, {MediaKind::Excel, "xlsx", "xlsx"},
};

/// Texts have no mark of their own: they are what holds no control characters but those of lines.
bool isText(const QByteArray &bytes)
{
    return std::ranges::none_of(bytes, [](char byte) {
        const auto code = static_cast<unsigned char>(byte);
        return (code < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f') || code == 0x7f;
    });
}

/// Office documents are archives alike but for their parts, whose names stand in them uncompressed.
std::optional<MediaKind> officeKindOf(const QByteArray &archive)
{
    if (archive.contains("vbaProject.bin"))
        return std::nullopt;
    if (archive.contains("word/document.xml"))
        return MediaKind::Word;
    if (archive.contains("xl/workbook.xml"))
        return MediaKind::Excel;
    return std::nullopt;
}

bool isUnfit(QChar character)
{
    return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
        || QStringView(u"\\/:*?\"<>|").contains(character);
}

/// What Windows keeps for devices, whatever follows behind a dot.
bool isReserved(const QString &stem)
{
    static const QRegularExpression devices(QStringLiteral("^(CON|PRN|AUX|NUL|(COM|LPT)[0-9¹²³])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return devices.match(stem).hasMatch();
}

/// Cut between characters, not within one.
QString shortened(const QString &name)
{
    if (name.size() <= longestOutside)
        return name;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    finder.setPosition(longestOutside);
    return name.left(finder.isAtBoundary() ? longestOutside : finder.toPreviousBoundary());
}

} // namespace

std::vector<Issue> validate(const Attachment &attachment)
{
    Checks checks;
    checks.reference("person", attachment.person);
    checks.text("name", attachment.name, Checks::nameLength, Need::Required);
    checks.caseText("name", attachment.name);
    checks.caseText("note", attachment.note);
    checks.range("size", attachment.size, 1, mostAttachedBytes);
    checks.text("hash", attachment.hash, hashDigits, Need::Required);
    checks.day("added_on", attachment.addedOn, Need::Required);
    if (attachment.evidence && attachment.application)
        checks.add("application", IssueCode::Overlaps, {attachment.name});
    checks.text("document", attachment.document, Checks::codeLength);
    if (!attachment.application && !attachment.document.isEmpty())
        checks.add("document", IssueCode::Unknown, {attachment.document});
    return checks.take();
}

std::optional<MediaKind> mediaKindOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return std::nullopt;
    if (bytes.startsWith("%PDF-"))
        return MediaKind::Pdf;
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return MediaKind::Png;
    if (bytes.startsWith("\xff\xd8\xff"))
        return MediaKind::Jpeg;
    if (bytes.startsWith("PK\x03\x04"))
        return officeKindOf(bytes);
    return isText(bytes) ? std::optional(MediaKind::Text) : std::nullopt;
}

QString outsideName(const Attachment &attachment)
{
    QString name = attachment.name.trimmed();
    std::ranges::replace_if(name, isUnfit, u'_');
    const auto *fitting = std::ranges::find(suffixes, attachment.media, &Suffixes::media);
    QString suffix = QLatin1String(fitting->first);
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString typed = name.sliced(dot + 1).toLower();
    if (dot >= 0 && (typed == QLatin1String(fitting->first) || typed == QLatin1String(fitting->other))) {
        suffix = name.sliced(dot + 1);
        name.truncate(dot);
    }
    name = shortened(name);
    const QString stem = name.section(u'.', 0, 0).trimmed();
    if (name.isEmpty() || name.startsWith(u'.') || isReserved(stem))
        name.prepend(u'_');
    return name + u'.' + suffix;
}

} // namespace kz

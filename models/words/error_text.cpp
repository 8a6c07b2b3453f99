#include "models/domain/actor.h"
#include "models/domain/attachment.h"
#include "models/domain/packet.h"
#include "models/words/sentence.h"
#include "models/words/words.h"

#include <algorithm>

namespace kz::words {

namespace {

constexpr Sentence<ErrorCode> errorSentences[] = {
    {ErrorCode::FileMissing, QT_TRANSLATE_NOOP("words", "%1 was not found. Check the name or choose another file.")},
    {ErrorCode::FileExists, QT_TRANSLATE_NOOP("words", "%1 exists already. Choose another name, or open that file.")},
    {ErrorCode::FileNotOurs,
     QT_TRANSLATE_NOOP("words", "%1 is not a Kizahashi file. Choose one whose name ends in .kizahashi.")},
    {ErrorCode::FileNewer,
     QT_TRANSLATE_NOOP("words",
                       "%1 was written by a newer Kizahashi (format %2; this program reads up to %3). Update the "
                       "program; the file was not touched.")},
    {ErrorCode::FileOlder,
     QT_TRANSLATE_NOOP("words",
                       "%1 was last written by an older Kizahashi. Open it once where it may be changed, so that it is "
                       "brought up to date; a copy of it as it is now is kept beside it.")},
    {ErrorCode::FileDamaged, QT_TRANSLATE_NOOP("words", "%1 is damaged. Restore it from a backup.")},
    {ErrorCode::FileLocked,
     QT_TRANSLATE_NOOP("words", "%1 is being changed by %2. Close it there, or open it here for reading.")},
    {ErrorCode::FileReadOnly,
     QT_TRANSLATE_NOOP("words", "%1 can only be read here. Copy it to a place where you may write.")},
    {ErrorCode::FileUnwritable,
     QT_TRANSLATE_NOOP("words", "%1 could not be written: %2. Choose another place or name.")},
    {ErrorCode::FileUnreadable,
     QT_TRANSLATE_NOOP("words", "%1 could not be read: %2. Check that the file is there and that you may open it.")},
    {ErrorCode::DiskFull, QT_TRANSLATE_NOOP("words", "There is no room left to write %1. Free some and try again.")},
    {ErrorCode::StoreFailure,
     QT_TRANSLATE_NOOP("words",
                       "The file reported a fault: %1. Nothing was changed. If it happens again, have the file "
                       "verified.")},
    {ErrorCode::StoreBusy, QT_TRANSLATE_NOOP("words", "The file is busy. Try again in a moment.")},
    {ErrorCode::NotFound,
     QT_TRANSLATE_NOOP("words", "This %1 is not in the file (%2). It may have been removed; look it up again.")},
    {ErrorCode::StillReferenced,
     QT_TRANSLATE_NOOP("words", "Other records still refer to this one. Remove or change those first.")},
    {ErrorCode::AlreadyTaken, QT_TRANSLATE_NOOP("words", "%1 is already in use (%2). Enter another.")},
    {ErrorCode::Invalid, QT_TRANSLATE_NOOP("words", "Not saved, some entries need mending.")},
    {ErrorCode::Forbidden,
     QT_TRANSLATE_NOOP("words", "Working as “%2” does not allow this: %1. Switch with “Working as …”.")},
    {ErrorCode::SignInNeeded, QT_TRANSLATE_NOOP("words", "This file asks who is there. Sign in first.")},
    {ErrorCode::WrongSecret, QT_TRANSLATE_NOOP("words", "That is not the passphrase of this person.")},
    {ErrorCode::SignInTooSoon, QT_TRANSLATE_NOOP("words", "Too many wrong attempts. Try again in %1 s.")},
    {ErrorCode::NobodyAdministers,
     QT_TRANSLATE_NOOP("words",
                       "Nobody could sign in to administer the file. Give an administrator or coordinator a "
                       "passphrase first, or take it from them last.")},
    {ErrorCode::ChangedMeanwhile,
     QT_TRANSLATE_NOOP("words", "This %1 was changed elsewhere meanwhile (%2). Look at it again, then repeat.")},
    {ErrorCode::NothingToUndo, QT_TRANSLATE_NOOP("words", "There is nothing to undo.")},
    {ErrorCode::UndoBlocked,
     QT_TRANSLATE_NOOP("words", "“%1” cannot be undone, because of a later change: %2. Undo that first.")},
    {ErrorCode::InputEmpty, QT_TRANSLATE_NOOP("words", "%1 holds no rows. Check that it is the right file.")},
    {ErrorCode::InputEncoding,
     QT_TRANSLATE_NOOP("words",
                       "%1, row %2, column %3: the characters do not fit the encoding. Choose another encoding, or "
                       "save the file as UTF-8.")},
    {ErrorCode::InputHeader,
     QT_TRANSLATE_NOOP(
         "words",
         "%1 has no column for “%2”. Give the column that holds it this name, or say in the preview of the "
         "window which one it is.")},
    {ErrorCode::InputRejected,
     QT_TRANSLATE_NOOP("words",
                       "Nothing was imported from %1. Rows with problems: %2. Mend them in the preview or in the "
                       "file, then import again.")},
    {ErrorCode::InputMalformed, QT_TRANSLATE_NOOP("words", "%1, row %2: %3. Mend the row and try again.")},
    {ErrorCode::InputUnknownKind, QT_TRANSLATE_NOOP("words", "“%1” is not a kind of data. Choose one of: %2.")},
    {ErrorCode::PackInvalid, QT_TRANSLATE_NOOP("words", "The template %1 cannot be used, at %2: %3.")},
    {ErrorCode::PackUnknown, QT_TRANSLATE_NOOP("words", "There is no template “%1”. Choose one of: %2.")},
    {ErrorCode::OutputFailed,
     QT_TRANSLATE_NOOP("words", "%1 could not be written: %2. Check the folder and the free space.")},
    {ErrorCode::BadArgument, QT_TRANSLATE_NOOP("words", "“%2” does not fit %1. Check it and try again.")},
    {ErrorCode::RuleFlawed, QT_TRANSLATE_NOOP("words", "Nobody could ever meet the rule “%1”.")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("words", "Cancelled. Nothing was changed.")},
    {ErrorCode::PassphraseWrong,
     QT_TRANSLATE_NOOP("words",
                       "The passphrase does not open %1. Check it; spaces and hyphens between digits may be "
                       "left out.")},
    {ErrorCode::PacketDamaged,
     QT_TRANSLATE_NOOP("words",
                       "%1 has been altered or cut short since it was sealed. Nothing was taken from it. Ask "
                       "its holder for the packet again.")},
    {ErrorCode::PacketForeign, QT_TRANSLATE_NOOP("words", "%1 was issued by another file (%2). Take it back there.")},
    {ErrorCode::PacketUnknown,
     QT_TRANSLATE_NOOP("words",
                       "%1 is not in this file’s register of packets: it was issued on %2, and this file knows "
                       "nothing of it. If the file was restored from an older backup, issue a new packet.")},
    {ErrorCode::PacketRevoked,
     QT_TRANSLATE_NOOP("words",
                       "%1 was revoked on %2: %3. Nothing was taken from it. Issue a new packet if its holder "
                       "goes on.")},
    {ErrorCode::PacketExpired,
     QT_TRANSLATE_NOOP("words", "%1 was valid until %2. Nothing was taken from it. Issue a new packet.")},
};

struct Reason {
    const char *code;
    const char *text;
};

/// What a grant (models/edit/permission.h) allows, as the thing one wanted to do.
constexpr Reason grants[] = {
    {"manage_people", QT_TRANSLATE_NOOP("Grant", "change people")},
    {"manage_places", QT_TRANSLATE_NOOP("Grant", "change sites")},
    {"manage_frameworks", QT_TRANSLATE_NOOP("Grant", "change ladders and programmes")},
    {"plan_rotations", QT_TRANSLATE_NOOP("Grant", "plan rotations")},
    {"log_evidence", QT_TRANSLATE_NOOP("Grant", "keep the log")},
    {"rate", QT_TRANSLATE_NOOP("Grant", "rate")},
    {"countersign", QT_TRANSLATE_NOOP("Grant", "countersign")},
    {"award", QT_TRANSLATE_NOOP("Grant", "award levels")},
    {"administer", QT_TRANSLATE_NOOP("Grant", "administer the file")},
    {"attach", QT_TRANSLATE_NOOP("Grant", "attach files")},
    {"name_deputy", QT_TRANSLATE_NOOP("Grant", "name a deputy")},
    {"ask_raters", QT_TRANSLATE_NOOP("Grant", "ask for feedback")},
    {"hold_events", QT_TRANSLATE_NOOP("Grant", "keep events and attendances")},
    {"sign_in", QT_TRANSLATE_NOOP("Grant", "set a passphrase")},
};

constexpr Reason reasons[] = {
    {"network", QT_TRANSLATE_NOOP("words", "it lies on a network drive")},
    {"folder", QT_TRANSLATE_NOOP("words", "it is a folder, not a file")},
    {"device", QT_TRANSLATE_NOOP("words", "it is a device, not a file")},
};

/// Why a file is not attached, and what to do about it (exchange/attached_file.h).
constexpr Reason unattachable[] = {
    {"too_large",
     QT_TRANSLATE_NOOP("words",
                       "%1 is larger than %2 MB and was not added. Scan it in grey or with fewer dots per inch, or add "
                       "it in parts.")},
    {"empty", QT_TRANSLATE_NOOP("words", "%1 is empty and was not added. Check that it is the right file.")},
    {"unknown_kind",
     QT_TRANSLATE_NOOP("words",
                       "%1 was not added: what stands in it is neither PDF, PNG, JPEG or plain text nor a Word or "
                       "Excel file without macros. Save it as a PDF and add that.")},
};

template <std::size_t size>
QString reasonText(const Reason (&known)[size], const char *context, const QString &code)
{
    for (const Reason &reason : known)
        if (code == QLatin1String(reason.code))
            return QCoreApplication::translate(context, reason.text);
    return code;
}

/// SQLite names the columns of a broken uniqueness: "person_identifier.scheme, person_identifier.value".
QString columnText(const QString &named)
{
    const QByteArray last = named.section(QStringLiteral(", "), -1).toUtf8();
    const qsizetype dot = last.indexOf('.');
    return dot < 0 ? named : fieldLabel(last.first(dot), last.sliced(dot + 1));
}

/// The arguments as the sentence wants to show them.
QStringList shownArguments(const Error &error)
{
    QStringList shown = error.arguments;
    const QString first = shown.value(0);
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::ChangedMeanwhile:
        shown[0] = recordText(first.toUtf8());
        break;
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
        shown.resize(2);
        shown[1] = reasonText(reasons, "words", shown[1]);
        break;
    case ErrorCode::Forbidden:
        shown.resize(2);
        shown[0] = reasonText(grants, "Grant", first);
        shown[1] = enumText(enumSetFromCodes<ActorRole>(shown[1]));
        break;
    case ErrorCode::UndoBlocked:
        shown.resize(2);
        shown[0] = actionText(first.toUtf8());
        shown[1] = recordText(shown[1].toUtf8());
        break;
    case ErrorCode::PacketUnknown:
    case ErrorCode::PacketRevoked:
    case ErrorCode::PacketExpired:
        shown.resize(3);
        shown[1] = dayText(QDate::fromString(shown[1], Qt::ISODate));
        break;
    case ErrorCode::AlreadyTaken:
        shown[0] = columnText(first);
        break;
    case ErrorCode::RuleFlawed:
        shown[0] = pick(first, shown.value(1));
        break;
    case ErrorCode::InputHeader:
        shown.resize(2);
        shown[1] = QCoreApplication::translate("Import", shown[1].toUtf8().constData());
        break;
    case ErrorCode::InputMalformed:
        shown.resize(3);
        shown[2] = QCoreApplication::translate("CsvDefect", shown[2].toUtf8().constData());
        break;
    case ErrorCode::PackInvalid:
        shown.resize(3);
        shown[2] = QCoreApplication::translate("PackDefect", shown[2].toUtf8().constData());
        break;
    default:
        break;
    }
    return shown;
}

/// Why a file is not read at all.
QString reasonOfRefusal(const QString &source)
{
    return QCoreApplication::translate("BookDefect", source.toUtf8().constData());
}

QString sentenceGap()
{
    return japanese() ? QString() : QStringLiteral(" ");
}

/// The first few issues in words; the rest as a number.
QString issuesText(const Error &error)
{
    constexpr qsizetype most = 3;
    const QByteArray table = error.code == ErrorCode::RuleFlawed ? "rule" : error.arguments.value(0).toUtf8();
    QStringList sentences;
    int more = 0;
    for (const Issue &issue : error.issues) {
        if (issue.severity != Issue::Severity::Error && error.issues.size() > 1)
            continue;
        if (sentences.size() < most)
            sentences.append(issueText(issue, fieldLabel(table, issue.field.toUtf8())));
        else
            ++more;
    }
    if (more > 0)
        sentences.append(QCoreApplication::translate("words", "And %n more.", nullptr, more));
    return sentences.join(sentenceGap());
}

} // namespace

QString errorText(const Error &error)
{
    if (error.arguments.isEmpty() && error.code == ErrorCode::AlreadyTaken)
        return QCoreApplication::translate("words", "This is already in use. Enter another.");
    if (error.code == ErrorCode::FileExists && error.arguments.value(1) == QStringLiteral("records"))
        return filled(QCoreApplication::translate("words",
                                                  "%1 is a Kizahashi file: its records would be lost, so nothing was "
                                                  "written. Choose another name to write to."),
                      error.arguments);
    if (error.code == ErrorCode::FileUnreadable)
        for (const Reason &reason : unattachable)
            if (error.arguments.value(1) == QLatin1String(reason.code))
                return filled(QCoreApplication::translate("words", reason.text),
                              {error.arguments.first(), QString::number(mostAttachedBytes / mebibyte)});
    const bool inPacket = error.code == ErrorCode::Forbidden && error.arguments.value(2) == QStringLiteral("packet");
    if (inPacket && error.arguments.value(0) == QStringLiteral("countersign"))
        return QCoreApplication::translate("words",
                                           "Individual plans do not come back with a packet, so none is made or "
                                           "changed in one. Do it in the file it came from.");
    if (inPacket)
        return QCoreApplication::translate(
            "words",
            "Files do not travel with a packet, so none can be added in one. Add it in the file it came from.");
    if (error.code == ErrorCode::Forbidden && error.arguments.value(2) == QStringLiteral("others"))
        return filled(QCoreApplication::translate("words",
                                                  "Working as “%2” does not allow this for this person: %1. It is "
                                                  "for those who do it for everybody, or have this person in charge."),
                      shownArguments(error));
    // What came in a packet was nobody's doing who works here.
    if (error.code == ErrorCode::Forbidden && error.arguments.value(1).startsWith(QStringLiteral("packet:"))) {
        const auto kind = enumFromCode<PacketKind>(error.arguments.value(1).mid(7));
        return filled(QCoreApplication::translate(
                          "words", "The holder of a packet of this kind (%1) may not do this: %2. It is left out."),
                      {kind ? enumText(*kind) : QString(), reasonText(grants, "Grant", error.arguments.value(0))});
    }
    if (error.code == ErrorCode::InputMalformed && error.arguments.size() > 2 && error.arguments[1].isEmpty())
        //: A file as a whole, and why
        return filled(QCoreApplication::translate("words", "%1 was not read: %2."),
                      {error.arguments.first(), reasonOfRefusal(error.arguments.value(2))});
    // Rows of a bulk load are not in the journal, so it cannot be done again from there.
    if (error.code == ErrorCode::UndoBlocked && error.arguments.value(1) == QStringLiteral("import"))
        return filled(QCoreApplication::translate("words", "“%1” cannot be redone. Import the file again."),
                      {actionText(error.arguments.first().toUtf8())});
    Error known = error;
    known.arguments.resize(std::max<qsizetype>(known.arguments.size(), 1));
    QString text = filled(sentenceFor(errorSentences, error.code), shownArguments(known));
    text.replace(QStringLiteral(" ()"), QString()).replace(QStringLiteral("（）"), QString());
    const QString issues = issuesText(error);
    return issues.isEmpty() ? text : text + sentenceGap() + issues;
}

} // namespace kz::words

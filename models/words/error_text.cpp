#include "models/domain/actor.h"
#include "models/domain/attachment.h"
#include "models/domain/evidence.h"
#include "models/domain/packet.h"
#include "models/domain/people.h"
#include "models/domain/places.h"
#include "models/words/short_text.h"
#include "models/words/words.h"

#include <algorithm>

namespace kz::words {

namespace {

template <typename Code>
struct Sentence {
    Code code;
    const char *text;
};

// The arguments are those that error.h and issue.h name at each code; %1 of an issue is the field.
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

constexpr Sentence<IssueCode> issueSentences[] = {
    {IssueCode::Missing, QT_TRANSLATE_NOOP("words", "%1 is missing: fill it in.")},
    {IssueCode::NotAnInteger, QT_TRANSLATE_NOOP("words", "%1 must be a whole number.")},
    {IssueCode::NotANumber, QT_TRANSLATE_NOOP("words", "%1 must be a number.")},
    {IssueCode::NotADate,
     QT_TRANSLATE_NOOP("words", "%1 is not a date: write 2026-04-01, 2026/4/1 or R8.4.1, for example.")},
    {IssueCode::NotOneOf, QT_TRANSLATE_NOOP("words", "%1 must be one of: %2.")},
    {IssueCode::Unknown, QT_TRANSLATE_NOOP("words", "%1: “%2” is not known. Check the spelling or add it first.")},
    {IssueCode::Ambiguous,
     QT_TRANSLATE_NOOP("words", "%1: “%2” fits several (%3). Give a number that tells them apart.")},
    {IssueCode::OutOfRange, QT_TRANSLATE_NOOP("words", "%1 must lie between %2 and %3.")},
    {IssueCode::EndsBeforeItBegins, QT_TRANSLATE_NOOP("words", "%1 lies before the beginning: check both dates.")},
    {IssueCode::BadCheckDigit,
     QT_TRANSLATE_NOOP("words", "%1 has a slip in it: after these digits the last one should be %2.")},
    {IssueCode::NotKatakana, QT_TRANSLATE_NOOP("words", "%1 must be katakana.")},
    {IssueCode::TooLong, QT_TRANSLATE_NOOP("words", "%1 is too long: at most %2 characters.")},
    {IssueCode::TooShort, QT_TRANSLATE_NOOP("words", "%1 is too short: at least %2 characters.")},
    {IssueCode::NotTheSame, QT_TRANSLATE_NOOP("words", "%1: this is not what was typed above. Type it again.")},
    {IssueCode::NotMappable,
     QT_TRANSLATE_NOOP("words",
                       "%1 holds characters that %3 does not have: %2 (row %4, %5). Choose UTF-8 to keep them.")},
    {IssueCode::DuplicateInFile, QT_TRANSLATE_NOOP("words", "%1 stands in row %2 too: keep one of the two rows.")},
    {IssueCode::Overlaps, QT_TRANSLATE_NOOP("words", "%1 overlaps with %2: change one of the two.")},
    {IssueCode::InFuture, QT_TRANSLATE_NOOP("words", "%1 lies in the future.")},
    {IssueCode::LooksLikePatient,
     QT_TRANSLATE_NOOP("words", "%1: “%2” may show who the patient is. Leave it out or say it less exactly.")},
    {IssueCode::NameOnlyMatch,
     QT_TRANSLATE_NOOP("words", "%1: only the name fits %2. Add a staff or licence number to be sure.")},
    {IssueCode::NotDigits, QT_TRANSLATE_NOOP("words", "%1 must be %2 digits.")},
    {IssueCode::Repeated, QT_TRANSLATE_NOOP("words", "%1 holds the same entry twice: keep one.")},
    {IssueCode::WillBeAdded,
     QT_TRANSLATE_NOOP("words", "%1: “%2” is new and will be added. Check the spelling if it should be known.")},
    {IssueCode::Corrected, QT_TRANSLATE_NOOP("words", "%1 was %2 so far and becomes %3.")},
    {IssueCode::BecomesHistory,
     QT_TRANSLATE_NOOP("words", "%1: another entry begins on %2, so this one ends on the eve of that day.")},
    {IssueCode::RefersToProblem,
     QT_TRANSLATE_NOOP("words", "%1: “%2” stands in row %3, which is not imported, so nobody is entered here.")},
    {IssueCode::PlaceholderMark,
     QT_TRANSLATE_NOOP("words",
                       "%1 holds %2 in place of a character that an encoding lacked. What the file knows is kept; "
                       "write the character itself.")},
    {IssueCode::ZerosLost,
     QT_TRANSLATE_NOOP("words",
                       "%1: “%2” may have lost zeros at the front, as happens in Excel: check whether it is %3.")},
    {IssueCode::NamedByTrainee,
     QT_TRANSLATE_NOOP("words", "%1: “%2” is entered in the trainee's row, in the column for the preceptor.")},
    {IssueCode::Assumed, QT_TRANSLATE_NOOP("words", "%1 is not given: %2 is entered. Check it.")},
    {IssueCode::IsAnAbsence,
     QT_TRANSLATE_NOOP("words",
                       "%1: “%2” without a last day ends nothing. Import it as an absence, or give the last day.")},
    {IssueCode::NameDiffers,
     QT_TRANSLATE_NOOP("words", "%1: this number belongs to %2 so far, not to %3. Check number and name.")},
    {IssueCode::NameOfAnother,
     QT_TRANSLATE_NOOP("words",
                       "%1: this number belongs to %2, but %3 is somebody else in this file. Columns or rows may have "
                       "shifted: check number and name.")},
    {IssueCode::SurplusCell,
     QT_TRANSLATE_NOOP("words",
                       "This cell stands outside the %2 columns of the header. A comma may be missing its quotes, or "
                       "a cell has shifted: put the row right.")},
    {IssueCode::TurnedToNumber,
     QT_TRANSLATE_NOOP("words",
                       "%1: Excel turned this into the number “%2”. Format the column as text and enter it again.")},
    {IssueCode::ReadAs, QT_TRANSLATE_NOOP("words", "%1: “%2” is read as %3. Check it.")},
    {IssueCode::OtherProfession,
     QT_TRANSLATE_NOOP("words", "%1 is not meant for this profession (%2). Check whether it is the right one.")},
    {IssueCode::PlanRuns,
     QT_TRANSLATE_NOOP("words", "%1: the individual plan of %2 still runs. Close it first, to keep what came of it.")},
    {IssueCode::NotOnForm, QT_TRANSLATE_NOOP("words", "%1: “%2” is not on this form. Check the item and the form.")},
    {IssueCode::OwnSignature,
     QT_TRANSLATE_NOOP("words", "%1: nobody countersigns what is their own. Name somebody else.")},
    {IssueCode::SelfByAnother,
     QT_TRANSLATE_NOOP("words", "%1: a self-rating is made by the person. Leave this empty or change the kind.")},
    {IssueCode::SignedBefore,
     QT_TRANSLATE_NOOP("words", "%1 lies before %2, the day that is signed for: check both dates.")},
    {IssueCode::NobodySigned,
     QT_TRANSLATE_NOOP("words", "%1: the entry counts as countersigned, but nobody is named. Check it.")},
    {IssueCode::CannotStandIn,
     QT_TRANSLATE_NOOP(
         "words",
         "%1: nobody stands in for themselves or for somebody who rates them, nor on a form that hides its "
         "raters. Name somebody else.")},
    {IssueCode::NotYet,
     QT_TRANSLATE_NOOP("words",
                       "%1: an application can be begun from %2 on. The employment has not lasted long enough yet.")},
    {IssueCode::OwnFeedback,
     QT_TRANSLATE_NOOP("words", "%1: nobody is asked for feedback on themselves. Leave that name out.")},
    {IssueCode::CommentWanted,
     QT_TRANSLATE_NOOP("words",
                       "%1: this form asks for one where something is rated %2 or below. Say what comes next.")},
    {IssueCode::DoesNotFit, QT_TRANSLATE_NOOP("words", "%1: “%2” does not fit here. Check it and try again.")},
    {IssueCode::HoldsRules,
     QT_TRANSLATE_NOOP("words",
                       "%1: rules stand below this one, which is no group. Choose a group, or move those rules out.")},
    {IssueCode::HoldsNoRules,
     QT_TRANSLATE_NOOP("words", "%1: the group is empty. Add a rule inside it, or remove it.")},
    {IssueCode::FewerRules,
     QT_TRANSLATE_NOOP("words",
                       "%1: %2 are asked for, but there are only %3 inside. Lower the number, or add rules inside.")},
    {IssueCode::NoItems,
     QT_TRANSLATE_NOOP("words", "%1: this rule asks its items one by one, but none is marked. Mark them.")},
    {IssueCode::NotOfLevel,
     QT_TRANSLATE_NOOP("words",
                       "%1: none of those marked belongs to the level of this rule. Mark items of that level, or "
                       "choose another level.")},
    {IssueCode::FewerItems,
     QT_TRANSLATE_NOOP("words",
                       "%1: %2 different items are asked for, but only %3 can count. Lower the number, or mark more.")},
    {IssueCode::AboveScale,
     QT_TRANSLATE_NOOP("words",
                       "%1: %2 is asked for, but the scale of these items ends at %3. Lower it, or use another "
                       "scale.")},
    {IssueCode::OneRater,
     QT_TRANSLATE_NOOP("words",
                       "%1: only the person’s own ratings count, so there are never %2. Lower the number, or let "
                       "others rate too.")},
    {IssueCode::MoreThanFits,
     QT_TRANSLATE_NOOP("words",
                       "%1: %2 cannot be reached, for at most %3 fit into the last months that count. Lower the "
                       "number, or count more months.")},
    {IssueCode::NeverAsked,
     QT_TRANSLATE_NOOP("words",
                       "%1: no fiscal year that has ended lies within the last %2 months, so this is never asked. "
                       "Count 13 months or more, or leave it empty.")},
    {IssueCode::NotBelow,
     QT_TRANSLATE_NOOP("words",
                       "%1: nobody has been at level %2 before they reach level %3. Choose a level below it.")},
    {IssueCode::LongerThanNeeded,
     QT_TRANSLATE_NOOP("words",
                       "%1: a stay of %2 days is longer than all that is needed (%3 days). Check both figures.")},
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

template <typename Code, std::size_t size>
QString sentenceFor(const Sentence<Code> (&sentences)[size], Code code)
{
    for (const Sentence<Code> &sentence : sentences)
        if (sentence.code == code)
            return QCoreApplication::translate("words", sentence.text);
    return {};
}

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

struct InACell {
    const char *label;
    const char *place;
};

/// What a cell calls otherwise than a form does, so that an import reads it: 教育担当 is another's duty there.
[[maybe_unused]] constexpr InACell otherwiseInACell[] = {
    QT_TRANSLATE_NOOP3("Enum", "Coordinator", "cell"),
};

/// The words that a cell may hold for an enumeration that is named by its codes.
template <Described... E>
QStringList labelsOf(const QStringList &codes)
{
    QStringList labels;
    const auto look = [&](const auto &entries) {
        QStringList own;
        QStringList texts;
        for (const auto &entry : entries) {
            if (!*entry.code)
                continue;
            own << QString::fromLatin1(entry.code);
            texts << QCoreApplication::translate("Enum", entry.label, "cell");
        }
        if (own == codes)
            labels = texts;
    };
    (look(EnumTable<E>::entries), ...);
    return labels;
}

/// An import names what a cell may hold by codes in a row; people read the words, which it takes as well.
QStringList allowedTexts(const QString &allowed)
{
    if (allowed == QStringLiteral("yes, no"))
        return {QCoreApplication::translate("Import", "yes"), QCoreApplication::translate("Import", "no")};
    const QStringList labels
        = labelsOf<Depopulated, SiteKind, DepartmentKind, Ending, DutyKind, AbsenceKind, PlacementKind, CareSetting,
                   TraineeRole, EvidenceStatus, AssessorKind>(allowed.split(QStringLiteral(", ")));
    return labels.isEmpty() ? QStringList{QCoreApplication::translate("Enum", allowed.toUtf8().constData())} : labels;
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

QString issueText(const Issue &issue, const QString &fieldLabel)
{
    QStringList arguments = issue.arguments;
    if (issue.code == IssueCode::NotOneOf) {
        QStringList allowed;
        for (const QString &argument : issue.arguments)
            allowed << allowedTexts(argument);
        arguments = {listText(allowed)};
    } else if (issue.code == IssueCode::NotYet) {
        arguments = {dayText(QDate::fromString(issue.arguments.value(0), Qt::ISODate))};
    } else {
        std::ranges::transform(arguments, arguments.begin(), shortText);
    }
    arguments.prepend(fieldLabel);
    return filled(sentenceFor(issueSentences, issue.code), arguments);
}

} // namespace kz::words

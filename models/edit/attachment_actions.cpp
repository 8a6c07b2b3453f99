#include "models/edit/attachment_actions.h"

#include "models/domain/application_way.h"
#include "models/edit/edit.h"
#include "models/edit/permission.h"
#include "models/storage/application_records.h"
#include "models/storage/attachment_contents.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::edit {

namespace {

constexpr Grant grant = Grant::Attach;

Error invalid(const char *field, IssueCode code, QStringList arguments)
{
    Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(Table<Attachment>::name)});
    error.issues = {{QString::fromLatin1(field), code, std::move(arguments)}};
    return error;
}

Result<void> mayAttach(Edit &edit, Key person)
{
    const auto actor = me(edit);
    if (!actor)
        return actor.error();
    if (auto here = refuseInPacket(edit, actor.value(), grant); !here)
        return here;
    return mayReach(edit, actor.value(), grant, person);
}

/// The head of what a file belongs to, whichever of the two it is.
Result<Evidence> evidenceOf(Edit &edit, Key key)
{
    const auto entry = storage::findRecord<LogEntry>(edit.database(), key);
    if (!entry)
        return entry.error();
    if (entry.value())
        return entry.value()->head;
    const auto form = edit.get<Assessment>(key);
    return form ? Result<Evidence>(form.value().head) : form.error();
}

/// What was signed or decided keeps its files as they were, but for those who put everything right.
Result<void> mayTouchFiles(Edit &edit, bool isOver)
{
    const auto actor = me(edit);
    if (!actor)
        return actor.error();
    return isOver && reachOf(actor.value().role, grant) != Reach::Anybody ? forbidden(actor.value(), grant)
                                                                          : Result<void>();
}

Result<void> mayTouchFilesOf(Edit &edit, const Evidence &evidence)
{
    return mayTouchFiles(edit, evidence.status == EvidenceStatus::Countersigned);
}

bool isUnderWay(const LevelApplication &application)
{
    return application.status == ApplicationStatus::Open || application.status == ApplicationStatus::OnHold;
}

Result<void> mayTouchFilesOf(Edit &edit, const LevelApplication &application)
{
    return mayTouchFiles(edit, !isUnderWay(application));
}

Result<void> mayAddToEvidence(Edit &edit, const Attachment &about)
{
    const auto evidence = evidenceOf(edit, *about.evidence);
    if (!evidence)
        return evidence.error();
    // A file beside feedback would tell the person who gave it.
    if (evidence.value().person != about.person || evidence.value().kind == EvidenceKind::Feedback)
        return invalid("evidence", IssueCode::Unknown, {keyToText(*about.evidence)});
    return mayTouchFilesOf(edit, evidence.value());
}

/// What is handed in as a document of an application need not be ticked by hand.
Result<void> handIn(Edit &edit, LevelApplication application, const QString &document)
{
    QStringList handedIn = codesIn(application.documents);
    if (!isUnderWay(application) || handedIn.contains(document))
        return {};
    handedIn.append(document);
    application.documents = handedIn.join(u',');
    return edit.update(std::move(application));
}

Result<void> addToApplication(Edit &edit, const Attachment &about)
{
    const auto application = edit.get<LevelApplication>(*about.application);
    if (!application)
        return application.error();
    if (application.value().person != about.person)
        return invalid("application", IssueCode::Unknown, {keyToText(*about.application)});
    if (auto may = mayTouchFilesOf(edit, application.value()); !may)
        return may;
    if (about.document.isEmpty())
        return {};
    const auto known = storage::documentsOf(edit.database(), application.value().workflow);
    if (!known)
        return known.error();
    if (std::ranges::find(known.value(), about.document, &WorkflowDocument::code) == known.value().end())
        return invalid("document", IssueCode::Unknown, {about.document});
    return handIn(edit, application.value(), about.document);
}

/// The stored one, when it may be changed.
Result<Attachment> changeable(Edit &edit, Key key)
{
    auto stored = edit.get<Attachment>(key);
    if (!stored)
        return stored;
    if (auto may = mayChangeAttachment(edit, stored.value()); !may)
        return may.error();
    return stored;
}

Result<void> add(Edit &edit, Attachment wanted, const AttachedFile &file)
{
    const auto media = mediaKindOf(file.bytes);
    if (!media) {
        QStringList known;
        for (const auto &entry : EnumTable<MediaKind>::entries)
            known.append(QString::fromUtf8(entry.label));
        return invalid("media", IssueCode::NotOneOf, known);
    }
    if (file.bytes.size() > mostAttachedBytes) // before it is kept, and before its size has to fit a record
        return invalid("size", IssueCode::OutOfRange, {QString::number(1), QString::number(mostAttachedBytes)});
    auto hash = storage::AttachmentContents(edit.database()).keep(file.bytes);
    if (!hash)
        return hash.error();
    const auto known = storage::recordsOf<Attachment>(edit.database(), wanted.person);
    if (!known)
        return known.error();
    const auto find = [&](auto fits) {
        return std::ranges::find_if(known.value(), [&](const Attachment &one) {
            return one.hash == hash.value() && one.evidence == wanted.evidence && one.application == wanted.application
                && fits(one);
        });
    };
    auto same = find([&wanted](const Attachment &one) { return one.document == wanted.document; });
    if (same == known.value().end())
        same = find([&wanted](const Attachment &one) { return one.document.isEmpty() || wanted.document.isEmpty(); });
    if (same != known.value().end()) {
        edit.setMade(same->id);
        if (wanted.document.isEmpty() || same->document == wanted.document)
            return {};
        Attachment told = *same; // which document it is had not been said
        told.document = wanted.document;
        return edit.update(std::move(told));
    }
    wanted.id = 0;
    wanted.name = file.name;
    wanted.media = *media;
    wanted.size = int(file.bytes.size());
    wanted.hash = std::move(hash).value();
    wanted.addedOn = edit.today();
    const auto made = edit.insert(std::move(wanted));
    if (!made)
        return made.error();
    edit.setMade(made.value());
    return {};
}

} // namespace

Action addAttachments(Attachment about, std::vector<AttachedFile> files, const QString &whose)
{
    return {.name = "attachment.add",
            .arguments = {whose},
            .grant = grant,
            .work = [about = std::move(about), files = std::move(files)](Edit &edit) -> Result<void> {
                if (auto may = mayAttach(edit, about.person); !may)
                    return may;
                if (about.evidence)
                    if (auto may = mayAddToEvidence(edit, about); !may)
                        return may;
                if (about.application)
                    if (auto done = addToApplication(edit, about); !done)
                        return done;
                for (const AttachedFile &file : files)
                    if (auto done = add(edit, about, file); !done)
                        return done;
                return {};
            }};
}

Action saveAttachment(Key attachment, const QString &name, AttachmentKind kind, const QString &note,
                      const QString &whose)
{
    return {.name = "attachment.save", .arguments = {whose}, .grant = grant, .work = [=](Edit &edit) -> Result<void> {
                auto stored = changeable(edit, attachment);
                if (!stored)
                    return stored.error();
                Attachment changed = std::move(stored).value();
                changed.name = name;
                changed.kind = kind;
                changed.note = note;
                return edit.update(std::move(changed));
            }};
}

Action removeAttachment(Key attachment, const QString &whose)
{
    return {.name = "attachment.remove",
            .arguments = {whose},
            .grant = grant,
            .work = [attachment](Edit &edit) -> Result<void> {
                const auto stored = changeable(edit, attachment);
                return stored ? edit.remove<Attachment>(attachment) : stored.error();
            }};
}

Result<void> mayChangeAttachment(Edit &edit, const Attachment &attachment)
{
    if (auto may = mayAttach(edit, attachment.person); !may)
        return may;
    if (attachment.application) {
        const auto application = edit.get<LevelApplication>(*attachment.application);
        return application ? mayTouchFilesOf(edit, application.value()) : application.error();
    }
    if (!attachment.evidence)
        return {};
    const auto evidence = evidenceOf(edit, *attachment.evidence);
    if (!evidence)
        return evidence.error();
    return mayTouchFilesOf(edit, evidence.value());
}

} // namespace kz::edit

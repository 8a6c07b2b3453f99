#pragma once

#include "models/domain/attachment.h"
#include "models/edit/action.h"

/// Files kept with a person's records. `whose` is the person's name, for the journal and the Undo menu. Whoever may
/// attach to a person's records stands in permission.h; what belongs to evidence that was countersigned, or to an
/// application that is over, is part of what was signed or decided, and only those who reach everybody add to it,
/// change it or take it away.
///
/// Undo of an addition takes the record away, where it may be removed, and leaves what stands in the file; so it is
/// there when the addition is done again, or a removal is undone.
namespace kz::edit {

struct AttachedFile {
    QString name;
    QByteArray bytes;
};

/// "attachment.add": each file with what `about` says of all of them (person, evidence or application, document, kind,
/// note). Made is the last. What the same record has already, by what stands in it, is not added again. A document that
/// is named counts as handed in, while the application is under way; taking the file away later leaves that as it is.
/// Invalid for kinds and sizes that are not kept, for evidence of somebody else or that does not name its raters, for
/// somebody else's application and for a document that its workflow does not have; Forbidden (…, "packet") in a packet,
/// which brings back no files.
Action addAttachments(Attachment about, std::vector<AttachedFile> files, const QString &whose);

/// "attachment.save": what the file is called, what it is, and the note; the rest stays as it was added.
Action saveAttachment(Key attachment, const QString &name, AttachmentKind kind, const QString &note,
                      const QString &whose);

Action removeAttachment(Key attachment, const QString &whose);

/// Whether whoever acts may change a stored one or take it away.
Result<void> mayChangeAttachment(Edit &edit, const Attachment &attachment);

} // namespace kz::edit

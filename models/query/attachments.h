#pragma once

#include "models/domain/attachment.h"
#include "models/query/people.h"

namespace kz::query {

struct AttachmentLine {
    Attachment attachment;
    std::optional<storage::EvidenceLine> evidence; ///< what it belongs to; none, and no day below: the person
    QDate appliedOn;                               ///< of the application it belongs to
};

struct Attachments {
    QString whose;                     ///< the person's name
    std::vector<AttachmentLine> lines; ///< the newest first
};
/// NotFound when there is no such person.
Result<Attachments> attachments(storage::Database &database, Key person, const AsOf &asOf);

/// What stands in an attached file. NotFound when the file knows no such content.
Result<QByteArray> attachedBytes(storage::Database &database, const QString &hash);

} // namespace kz::query

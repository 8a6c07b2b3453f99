#include "models/query/attachments.h"

#include "models/domain/application.h"
#include "models/domain/people.h"
#include "models/storage/attachment_contents.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::query {

Result<Attachments> attachments(storage::Database &database, Key person, const AsOf &asOf)
{
    const auto found = storage::recordsKnownBy<Attachment>(database, person, asOf.entered);
    if (!found)
        return found.error();
    const auto owner = storage::Repository<Person>(database).find(person);
    if (!owner)
        return owner.error();
    if (!owner.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(person)});
    Attachments all{.whose = owner.value()->name, .lines = {}};
    const storage::PersonReads reads(database);
    for (const Attachment &attachment : found.value()) {
        if (attachment.addedOn > asOf.happened)
            continue;
        AttachmentLine line{.attachment = attachment, .evidence = {}, .appliedOn = {}};
        if (attachment.evidence) {
            const auto evidence = reads.evidence(*attachment.evidence);
            if (!evidence)
                return evidence.error();
            line.evidence = evidence.value();
        }
        if (attachment.application) {
            const auto application = storage::Repository<LevelApplication>(database).find(*attachment.application);
            if (!application)
                return application.error();
            if (application.value())
                line.appliedOn = application.value()->appliedOn;
        }
        all.lines.push_back(std::move(line));
    }
    std::ranges::sort(all.lines, std::ranges::greater(), [](const AttachmentLine &line) {
        return std::pair(line.attachment.addedOn, line.attachment.id);
    });
    return all;
}

Result<QByteArray> attachedBytes(storage::Database &database, const QString &hash)
{
    auto found = storage::AttachmentContents(database).find(hash);
    if (!found)
        return found.error();
    if (!found.value())
        return makeError(ErrorCode::NotFound, {QString::fromLatin1(Table<Attachment>::name), hash});
    return *std::move(found).value();
}

} // namespace kz::query

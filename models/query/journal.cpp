#include "models/query/journal.h"

#include "models/domain/asked_rater.h"
#include "models/domain/framework.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/repository.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace kz::query {

namespace {

/// Who was asked about somebody, that person does not learn.
bool mayReadAsked(const Actor &reader, const storage::JournalRow &row)
{
    return std::ranges::none_of(std::array{row.before, row.after}, [&](const std::optional<QByteArray> &image) {
        return image
            && feedbackSight(
                   reader,
                   storage::recordFromImage<AskedRater>(row.key, QJsonDocument::fromJson(*image).object()).person)
            < FeedbackSight::Raters;
    });
}

/// Of an assessment both images: it may have become feedback about somebody, or have been it.
Result<bool> mayRead(storage::Database &database, const Actor &reader, const storage::JournalRow &row)
{
    if (row.table == Table<AskedRater>::name)
        return mayReadAsked(reader, row);
    if (row.table != "assessment")
        return true;
    for (const auto &image : {row.before, row.after}) {
        if (!image)
            continue;
        Assessment form = storage::assessmentFromImage(row.key, QJsonDocument::fromJson(*image).object());
        const auto tool = storage::Repository<Tool>(database).find(form.tool);
        if (!tool)
            return tool.error();
        if (tool.value() && tool.value()->hidesRaters() && form.assessorKind != AssessorKind::Self)
            form.head.kind = EvidenceKind::Feedback; // the image does not say
        if (!mayReadForm(reader, form))
            return false;
    }
    return true;
}

} // namespace

Result<std::vector<qint64>> journalKeys(storage::Database &database, const JournalFilter &filter)
{
    return storage::JournalReads(database).keys(filter);
}

Result<std::vector<JournalLine>> journalRows(storage::Database &database, const std::vector<qint64> &keys)
{
    const storage::JournalReads reads(database);
    std::vector<JournalLine> rows;
    rows.reserve(keys.size());
    for (const qint64 key : keys) {
        auto line = reads.line(key);
        if (!line)
            return line.error();
        if (line.value())
            rows.push_back(*std::move(line).value());
    }
    return rows;
}

Result<std::vector<storage::JournalRow>> journalDetails(storage::Database &database, qint64 seq, const Actor &reader)
{
    auto found = storage::Journal(database).rows(seq);
    if (!found)
        return found;
    std::vector<storage::JournalRow> rows;
    for (storage::JournalRow &row : std::move(found).value()) {
        const auto may = mayRead(database, reader, row);
        if (!may)
            return may.error();
        if (may.value())
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace kz::query

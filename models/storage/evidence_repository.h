#pragma once

#include "models/domain/evidence.h"
#include "models/storage/database.h"

#include <QJsonObject>

namespace kz::storage {

/// Log entries and assessments: a head, the columns of their kind and their items, read and written as one. Writing
/// keeps evidence_item and site_count in step; site_count has self-ratings under a kind of their own (3), because they
/// stand beside others' and never among them, and no feedback, which is stored as such by its form. Writes are called
/// by the edit door only.
class EvidenceRepository
{
public:
    explicit EvidenceRepository(Database &database) : m_database(database) { }

    Result<std::optional<LogEntry>> findLogEntry(Key key) const;
    Result<std::optional<Assessment>> findAssessment(Key key) const;
    /// A person's evidence of one kind, newest first.
    Result<std::vector<LogEntry>> logEntriesOf(Key person) const;
    Result<std::vector<Assessment>> assessmentsOf(Key person) const;
    /// The same and the feedback of raters who are not named to the person: only for the door and what keeps records
    /// apart, and for whoever asks mayReadForm() first.
    Result<std::vector<Assessment>> allFormsOf(Key person) const;

    Result<void> insert(const LogEntry &entry, qint64 seq, std::optional<qint64> importId = {});
    Result<void> insert(const Assessment &given, qint64 seq, std::optional<qint64> importId = {});
    Result<void> update(const LogEntry &entry, qint64 seq);
    Result<void> update(const Assessment &given, qint64 seq);
    Result<void> remove(Key key);
    Result<std::optional<qint64>> changedSeq(Key key) const;

    /// For loads of many: insert() then leaves site_count alone until recountSites() fills it in one pass.
    void setCounting(bool counting) { m_counting = counting; }
    /// Recounts site_count from evidence_item. Returns the number of rows that were wrong before.
    Result<qint64> recountSites();

private:
    Result<EvidenceKind> kindOf(const Assessment &assessment) const;
    Result<void> insertHead(const Evidence &head, qint64 seq, std::optional<qint64> importId);
    Result<void> updateHead(const Evidence &head, qint64 seq);
    Result<void> insertLogRow(const LogEntry &entry);
    Result<void> insertAssessmentRow(const Assessment &assessment);
    Result<void> insertItems(const LogEntry &entry);
    Result<void> insertItems(const Assessment &assessment);
    Result<void> removeItems(Key key);
    Result<void> count(Key key, int sign);

    Database &m_database;
    bool m_counting = true;
};

/// Evidence is stamped with its site and department without REFERENCES, which is for the repositories to keep:
/// StillReferenced when some carries the stamp of what is to be removed; for other tables there is nothing to look for.
/// One pass over all evidence: removing a place is rare.
Result<void> checkUnstamped(Database &database, std::string_view table, Key key);
/// The same for all that a bulk load brought into a table.
Result<void> checkImportUnstamped(Database &database, std::string_view table, qint64 importId);

QJsonObject imageOf(const LogEntry &entry);
QJsonObject imageOf(const Assessment &assessment);
LogEntry logEntryFromImage(Key key, const QJsonObject &image);
Assessment assessmentFromImage(Key key, const QJsonObject &image);

} // namespace kz::storage

#include "models/exchange/import.h"

#include "models/domain/setting.h"
#include "models/exchange/book_package.h"
#include "models/exchange/csv_reader.h"
#include "models/exchange/file_digest.h"
#include "models/exchange/import_plan.h"
#include "models/exchange/row_feed.h"
#include "models/storage/repository.h"

#include <QFileInfo>

namespace kz::exchange {

namespace {

/// How often progress is told.
constexpr qint64 rowsBetweenReports = 4096;

struct KindAction {
    ImportKind kind;
    const char *name;
    edit::Grant grant;
    std::unique_ptr<ImportPlan> (*plan)();
};

// In the order of the enumeration.
constexpr KindAction kindActions[] = {
    {ImportKind::Municipality, "municipality.import", edit::Grant::ManagePlaces, makeMunicipalityPlan},
    {ImportKind::Institution, "site.import", edit::Grant::ManagePlaces, makeSitePlan},
    {ImportKind::Site, "site.import", edit::Grant::ManagePlaces, makeSitePlan},
    {ImportKind::Department, "department.import", edit::Grant::ManagePlaces, makeDepartmentPlan},
    {ImportKind::Person, "person.import", edit::Grant::ManagePeople, makePeoplePlan},
    {ImportKind::Placement, "placement.import", edit::Grant::PlanRotations, makePlacementPlan},
    {ImportKind::Absence, "absence.import", edit::Grant::ManagePeople, makeAbsencePlan},
    {ImportKind::LogEntry, "log_entry.import", edit::Grant::ManagePeople, makeLogEntryPlan},
    {ImportKind::Assessment, "assessment.import", edit::Grant::ManagePeople, makeAssessmentPlan},
    {ImportKind::Attendance, "attendance.import", edit::Grant::HoldEvents, makeAttendancePlan},
};

const KindAction &actionOf(ImportKind kind)
{
    return kindActions[size_t(kind)];
}

QString settingName(ImportKind kind, const QStringList &firstRow)
{
    return QStringLiteral("mapping:%1:%2").arg(enumCode(kind), headerSignature(kind, firstRow));
}

QString sourceLabel(ImportKind kind, const QString &field)
{
    const int index = fieldIndex(kind, QLatin1String(field.toLatin1()));
    return QString::fromUtf8(importKindInfo(kind).fields[size_t(index)].label);
}

/// The rows of the file, whatever it is. A workbook is read first, and stays with the source.
Result<std::unique_ptr<RowReader>> openRows(ImportSource &source, const std::function<bool()> &goOn)
{
    if (!source.book && isBook(source.path)) {
        auto book = readBook(source.path, source.sheet, goOn);
        if (!book)
            return book.error();
        source.book = std::move(book).value();
    }
    if (source.book)
        return std::unique_ptr<RowReader>(std::make_unique<SheetReader>(source.book));
    auto csv = CsvReader::open(source.path, source.encoding);
    if (!csv)
        return csv.error();
    return std::unique_ptr<RowReader>(std::move(csv).value());
}

Result<std::optional<FileSetting>> keptMapping(storage::Database &database, const QString &name)
{
    auto settings = storage::Repository<FileSetting>(database).all();
    if (!settings)
        return settings.error();
    for (const FileSetting &setting : settings.value())
        if (setting.name == name)
            return std::optional(setting);
    return std::optional<FileSetting>();
}

/// The first row with something in it that counts: a title above a header that is recognised is passed over, and with
/// it what stands between them. Rows read in vain go back.
Result<CsvRow> readFirstRow(RowReader &reader, ImportKind kind)
{
    constexpr size_t mostTitleRows = 5;
    std::vector<CsvRow> rows;
    while (rows.size() <= mostTitleRows) {
        auto next = reader.next();
        if (!next)
            return next.error();
        if (!next.value())
            break;
        rows.push_back(*std::move(next).value());
        const bool title = looksLikeTitle(rows.back().cells) || isBlank(rows.back());
        if (title)
            continue;
        if (rows.size() > 1 && looksLikeHeader(kind, rows.back().cells))
            return rows.back();
        break;
    }
    if (rows.empty())
        return CsvRow();
    CsvRow first = std::move(rows.front());
    rows.erase(rows.begin());
    reader.putBack(std::move(rows));
    return first;
}

/// How many columns the rows below a header have; 0 where nothing says it: no header, or a title that stands for one.
qsizetype headedColumns(const Mapping &mapping, const QStringList &header)
{
    if (!mapping.hasHeader || looksLikeTitle(header))
        return 0;
    qsizetype columns = header.size();
    for (const int column : mapping.columns)
        columns = std::max<qsizetype>(columns, column + 1);
    return columns;
}

/// The mapping of a layout: the caller's, the kept one, the proposed one.
Result<Mapping> mappingFor(const ImportSource &source, const QStringList &firstRow, storage::Database &database)
{
    if (source.mapping)
        return *source.mapping;
    const auto kept = keptMapping(database, settingName(source.kind, firstRow));
    if (!kept)
        return kept.error();
    if (kept.value())
        if (auto mapping = mappingFromJson(kept.value()->value.toUtf8()))
            return mapping;
    return proposeMapping(source.kind, firstRow);
}

} // namespace

class StagedImport
{
public:
    QString path;
    bool leaveOutProblems = false;
    ImportSummary summary;
    std::unique_ptr<ImportPlan> plan;
    /// What a person chose for such files, to be kept.
    std::optional<FileSetting> keep;
};

bool PlanContext::isNamed(Key person, const PersonRef &ref)
{
    const QStringList names = {m_directory.nameOf(person), ref.name};
    switch (m_directory.nameFit(person, ref)) {
    case Directory::NameFit::Same:
        return true;
    case Directory::NameFit::Differs:
        warn("name", IssueCode::NameDiffers, names);
        return true;
    case Directory::NameFit::OfAnother:
        error("name", IssueCode::NameOfAnother, names);
        return false;
    }
    return true;
}

Key PlanContext::person(const PersonRef &ref)
{
    const Match match = m_directory.person(ref);
    if (match)
        return isNamed(match.key, ref) ? match.key : 0;
    const auto reportAt = [&](const char *field, const QString &number, IdentifierScheme scheme) {
        const QString whole = m_directory.withZeros(scheme, number);
        if (match.count > 1)
            error(field, IssueCode::Ambiguous, {number, QString::number(match.count)});
        else if (!whole.isEmpty())
            error(field, IssueCode::ZerosLost, {number, whole});
        else
            error(field, IssueCode::Unknown, {number});
    };
    if (!ref.staffNumber.isEmpty())
        reportAt("staff_number", ref.staffNumber, IdentifierScheme::StaffNumber);
    else if (!ref.licenceNumber.isEmpty())
        reportAt("licence_number", ref.licenceNumber, IdentifierScheme::LicenceNumber);
    else if (const QList<Key> namesakes = m_directory.namesakes(ref.name, {}); !namesakes.isEmpty())
        error("name", IssueCode::NameOnlyMatch, {keyToText(namesakes.front())});
    else if (!ref.name.isEmpty())
        error("name", IssueCode::Unknown, {ref.name});
    else
        error("person_key", IssueCode::Unknown, {ref.key});
    return 0;
}

namespace {

/// Takes every row into the plan.
class Stager
{
public:
    Stager(StagedImport &staged, PlanContext &context, std::vector<Problem> &fresh)
        : m_plan(*staged.plan), m_summary(staged.summary), m_context(context), m_fresh(fresh)
    { }

    Result<void> take(RowFeed::Row &row)
    {
        if (!row.parsed)
            return {};
        ++m_summary.rows;
        m_fresh = std::move(row.problems);
        Outcome outcome = Outcome::Problem;
        if (!freshErrors()) {
            m_context.setRow(row.row);
            const auto planned = m_plan.add(m_context, *row.parsed);
            if (!planned)
                return planned.error();
            outcome = planned.value();
        }
        count(outcome, 1);
        collect();
        return {};
    }

    Result<void> finish()
    {
        const auto done = m_plan.finish(m_context, [this](Outcome from, Outcome to) {
            count(from, -1);
            count(to, 1);
        });
        if (!done)
            return done;
        collect();
        std::ranges::stable_sort(m_summary.problems, {}, &Problem::row);
        return {};
    }

private:
    bool freshErrors() const
    {
        return std::ranges::any_of(
            m_fresh, [](const Problem &problem) { return problem.issue.severity == Issue::Severity::Error; });
    }

    void count(Outcome outcome, int by)
    {
        switch (outcome) {
        case Outcome::Created:
            m_summary.created += by;
            return;
        case Outcome::Updated:
            m_summary.updated += by;
            return;
        case Outcome::Unchanged:
            m_summary.unchanged += by;
            return;
        case Outcome::Problem:
            m_summary.withProblems += by;
            return;
        }
    }

    void collect()
    {
        // Warnings must not crowd out what keeps the file from being imported.
        for (Problem &problem : m_fresh)
            if (m_told[size_t(problem.issue.severity)]++ < ImportSummary::mostProblems)
                m_summary.problems.push_back(std::move(problem));
        m_fresh.clear();
    }

    ImportPlan &m_plan;
    ImportSummary &m_summary;
    PlanContext &m_context;
    std::vector<Problem> &m_fresh;
    std::array<size_t, 2> m_told = {}; ///< by severity
};

} // namespace

Result<std::shared_ptr<const StagedImport>> stageImport(const ImportSource &given, storage::Database &database,
                                                        const std::function<bool(double)> &progress)
{
    ImportSource source = given;
    if (!source.today.isValid())
        return makeError(ErrorCode::BadArgument, {QStringLiteral("today"), QString()});
    auto opened = openRows(source, [&progress] { return !progress || progress(0); });
    if (!opened)
        return opened.error();
    const auto ownedReader = std::move(opened).value();
    RowReader &reader = *ownedReader;
    auto first = readFirstRow(reader, source.kind);
    if (!first)
        return first.error();
    CsvRow firstRow = std::move(first).value();
    auto mapping = mappingFor(source, firstRow.cells, database);
    if (!mapping)
        return mapping.error();
    if (const QStringList missing = missingFields(mapping.value(), source.given); !missing.isEmpty())
        return makeError(ErrorCode::InputHeader, {source.path, sourceLabel(source.kind, missing.front())});
    const auto digest = source.book ? Result<QByteArray>(source.book->digest) : fileDigest(source.path);
    if (!digest)
        return digest.error();
    const auto directory = Directory::load(database);
    if (!directory)
        return directory.error();

    auto staged = std::make_shared<StagedImport>();
    staged->path = source.path;
    staged->leaveOutProblems = source.leaveOutProblems;
    staged->plan = actionOf(source.kind).plan();
    ImportSummary &summary = staged->summary;
    summary.kind = source.kind;
    summary.encoding = reader.encoding();
    summary.mapping = mapping.value();
    summary.digest = digest.value();
    summary.sheet = source.book ? source.book->name : QString();
    summary.unused = unusedColumns(summary.mapping, firstRow.cells);
    if (source.keep) {
        staged->keep = source.keep;
    } else if (source.mapping && *source.mapping != proposeMapping(source.kind, firstRow.cells)) {
        const QString name = settingName(source.kind, firstRow.cells);
        const auto kept = keptMapping(database, name);
        if (!kept)
            return kept.error();
        staged->keep = kept.value().value_or(FileSetting{0, name, {}});
        staged->keep->value = QString::fromUtf8(mappingToJson(*source.mapping));
    }

    std::vector<Problem> fresh;
    PlanContext context(database, directory.value(), summary.mapping, source.today, fresh);
    if (auto begun = staged->plan->begin(context); !begun)
        return begun.error();
    const qsizetype columns = headedColumns(summary.mapping, firstRow.cells);
    if (!summary.mapping.hasHeader)
        reader.putBack({std::move(firstRow)});
    Stager stager(*staged, context, fresh);
    RowFeed feed(reader, source, summary.mapping, columns);
    while (true) {
        auto read = feed.next();
        if (!read)
            return read.error();
        auto batch = std::move(read).value();
        if (batch.rows.empty())
            break;
        for (RowFeed::Row &row : batch.rows)
            if (auto taken = stager.take(row); !taken)
                return taken.error();
        if (progress && !progress(batch.share))
            return makeError(ErrorCode::Cancelled);
    }
    if (auto finished = stager.finish(); !finished)
        return finished.error();
    return std::shared_ptr<const StagedImport>(std::move(staged));
}

const ImportSummary &summaryOf(const StagedImport &staged)
{
    return staged.summary;
}

Result<edit::Action> importAction(std::shared_ptr<const StagedImport> staged)
{
    const ImportSummary &summary = staged->summary;
    if (summary.withProblems > 0 && !staged->leaveOutProblems)
        return makeError(ErrorCode::InputRejected, {staged->path, QString::number(summary.withProblems)});
    const KindAction &kind = actionOf(summary.kind);
    return edit::Action{.name = kind.name,
                        .arguments = {QFileInfo(staged->path).fileName(), QString::number(summary.created),
                                      QString::number(summary.updated), QString::fromLatin1(summary.digest.toHex())},
                        .grant = kind.grant,
                        .work = [staged](edit::Edit &edit) -> Result<void> {
                            if (staged->keep)
                                if (auto kept = edit.save(*staged->keep); !kept)
                                    return kept.error();
                            return staged->plan->write(edit);
                        },
                        .bulk = true};
}

Result<ImportPreview> previewImport(const ImportSource &given, storage::Database &database, size_t most,
                                    const std::function<bool()> &progress)
{
    ImportSource source = given;
    auto opened = openRows(source, progress);
    if (!opened)
        return opened.error();
    const auto ownedReader = std::move(opened).value();
    RowReader &reader = *ownedReader;
    ImportPreview preview;
    preview.encoding = reader.encoding();
    preview.book = source.book;
    auto first = readFirstRow(reader, source.kind);
    if (!first)
        return first.error();
    std::optional<CsvRow> row = std::move(first).value();
    auto mapping = mappingFor(source, row->cells, database);
    if (!mapping)
        return mapping.error();
    while (row && preview.rows.size() < most) {
        preview.rows.add(*row);
        if (progress && preview.rows.size() % rowsBetweenReports == 0 && !progress())
            return makeError(ErrorCode::Cancelled);
        auto next = reader.next();
        if (!next)
            return next.error();
        row = std::move(next).value();
    }
    preview.mapping = std::move(mapping).value();
    preview.missing = missingFields(preview.mapping, source.given);
    return preview;
}

} // namespace kz::exchange

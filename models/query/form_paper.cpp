#include "models/query/form_paper.h"

#include "models/query/evidence_loader.h"
#include "models/storage/evidence_repository.h"
#include "models/storage/framework_reads.h"
#include "models/storage/handed_reads.h"

#include <algorithm>

namespace kz::query {

namespace {

Result<std::optional<Assessment>> newestForm(storage::Database &database, Key person, Key tool, const AsOf &asOf)
{
    auto forms = storage::EvidenceRepository(database).assessmentsOf(person); // newest first
    if (!forms)
        return forms.error();
    std::optional<Assessment> self;
    for (Assessment &form : std::move(forms).value()) {
        const EvidenceStatus status = statusBy(form.head, asOf);
        const bool handedIn = status == EvidenceStatus::Submitted || status == EvidenceStatus::Countersigned;
        if (form.tool != tool || !handedIn || form.head.day > asOf.happened)
            continue;
        if (form.assessorKind != AssessorKind::Self)
            return std::optional(std::move(form));
        if (!self)
            self = std::move(form);
    }
    return self;
}

/// What the line of an evidence says of whom and where.
Result<void> readLine(storage::Database &database, FormPaper &paper)
{
    const auto line = storage::PersonReads(database).evidence(paper.filled->head.id);
    if (!line)
        return line.error();
    if (!line.value())
        return {};
    paper.assessor = line.value()->byName;
    paper.insteadOf = line.value()->insteadOf;
    paper.place = (line.value()->siteName + u' ' + line.value()->departmentName).trimmed();
    return {};
}

/// As the newest form of theirs that is out has it.
Result<void> readNumber(storage::Database &database, FormPaper &paper)
{
    const auto out
        = storage::newestOut(database, HandedKind::Rating, paper.header.person.id, paper.sheet.form.tool.id, {});
    if (!out)
        return out.error();
    if (!out.value())
        return {};
    paper.number = out.value()->number();
    paper.assessorKey = paper.sheet.form.tool.hidesRaters() ? std::nullopt : out.value()->assessor;
    paper.from = out.value()->from;
    paper.to = out.value()->to;
    return {};
}

} // namespace

Result<FormPaper> formPaper(storage::Database &database, Plans &plans, Key person, Key tool, FormFilling filling,
                            const AsOf &asOf)
{
    FormPaper paper{.asOf = asOf};
    Result<void> state;
    take(personHeader(database, plans, person, asOf), paper.header, state);
    take(paperSettings(database, QStringLiteral("form")), paper.settings, state);
    if (!state)
        return state.error();
    auto sheet = ratingSheet(database, plans, person, tool, {}, {.person = {}, .name = {}, .role = ActorRole::Trainee},
                             asOf.happened);
    if (!sheet && tool == 0 && sheet.error().code == ErrorCode::NotFound)
        return paper; // nobody rates them
    take(std::move(sheet), paper.sheet, state);
    if (state && filling == FormFilling::HandedIn)
        take(newestForm(database, person, paper.sheet.form.tool.id, asOf), paper.filled, state);
    if (!state)
        return state.error();
    if (paper.filled) {
        paper.from = paper.filled->from;
        paper.to = paper.filled->to.isValid() ? paper.filled->to : paper.filled->head.day;
        if (auto read = readLine(database, paper); !read)
            return read.error();
        return paper;
    }
    const std::optional<Placement> &stay = paper.header.placement;
    if (stay) {
        paper.from = stay->from;
        paper.to = stay->to;
        paper.place = paper.header.placementSite;
    } else {
        paper.place = (paper.header.row.siteName + u' ' + paper.header.row.department).trimmed();
    }
    const bool isForSeveral = paper.sheet.form.tool.hidesRaters(); // who each of them is, nobody knows yet
    if (!isForSeveral && stay && stay->supervisor)
        paper.assessorKey = stay->supervisor;
    else if (!isForSeveral && !paper.header.responsible.empty())
        paper.assessorKey = paper.header.responsible.front().duty.person;
    if (filling == FormFilling::Numbered)
        if (auto read = readNumber(database, paper); !read)
            return read.error();
    if (paper.assessorKey) {
        const auto assessor = storage::Repository<Person>(database).find(*paper.assessorKey);
        if (!assessor)
            return assessor.error();
        paper.assessor = assessor.value() ? assessor.value()->name : QString();
    }
    return paper;
}

Result<std::vector<FormChoice>> formChoices(storage::Database &database)
{
    const storage::FrameworkReads reads(database);
    const auto versions = reads.versions();
    if (!versions)
        return versions.error();
    std::vector<FormChoice> found;
    for (const storage::VersionOfFramework &one : versions.value()) {
        if (one.version.status != VersionStatus::Adopted)
            continue;
        const auto tools = reads.tools(one.version.id);
        if (!tools)
            return tools.error();
        for (const Tool &tool : tools.value())
            found.push_back({tool, {one.framework.titleJa, one.framework.titleEn}});
    }
    return found;
}

} // namespace kz::query

#include "models/query/certificates.h"

#include "models/progress/rule.h"
#include "models/storage/application_records.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::query {

Result<std::vector<CertificateLine>> certificates(storage::Database &database, Key person, const AsOf &asOf)
{
    const auto awards = awardsOf(database, person);
    if (!awards)
        return awards.error();
    std::vector<CertificateLine> lines;
    for (const AwardedLevel &award : awards.value()) {
        if (award.award.decidedOn > asOf.happened)
            continue;
        const auto framework = storage::Repository<Framework>(database).find(award.framework);
        if (!framework)
            return framework.error();
        const Title title = framework.value() ? Title{framework.value()->titleJa, framework.value()->titleEn} : Title{};
        lines.insert(lines.begin(), {award, title});
    }
    return lines;
}

Result<std::optional<LevelBelow>> fallsTo(storage::Database &database, Key award, QDate day)
{
    const auto found = storage::Repository<LevelAward>(database).find(award);
    if (!found)
        return found.error();
    if (!found.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("level_award"), keyToText(award)});
    const auto level = storage::Repository<Level>(database).find(found.value()->level);
    if (!level)
        return level.error();
    if (!level.value())
        return std::optional<LevelBelow>();
    const auto below = storage::levelBelow(database, *level.value());
    if (!below)
        return below.error();
    if (!below.value())
        return std::optional<LevelBelow>();
    const auto held = storage::isInForce(database, found.value()->person, *below.value(), day);
    if (!held)
        return held.error();
    return std::optional(LevelBelow{{below.value()->labelJa, below.value()->labelEn}, held.value()});
}

Result<std::vector<KnownCertificate>> knownCertificates(storage::Database &database)
{
    std::vector<KnownCertificate> known;
    const auto add = [&](const QString &code, const QString &ja, const QString &en) {
        if (std::ranges::find(known, code, &KnownCertificate::code) == known.end())
            known.push_back({code, ja, en});
    };
    const auto asked = storage::Repository<Requirement>(database).all("WHERE kind = 'certificate' ORDER BY id DESC");
    if (!asked)
        return asked.error();
    for (const Requirement &requirement : asked.value())
        if (const auto rule = progress::parseRule(requirement.kind, requirement.parameters))
            add(rule.value().code, requirement.titleJa, requirement.titleEn);
    const auto held = storage::Repository<HeldCertificate>(database).all("ORDER BY issued_on DESC, id");
    if (!held)
        return held.error();
    for (const HeldCertificate &certificate : held.value())
        add(certificate.code, certificate.title, {});
    std::ranges::sort(known, {}, &KnownCertificate::code);
    return known;
}

Result<HeldCertificates> heldCertificates(storage::Database &database, Key person, const AsOf &asOf)
{
    const auto record = storage::Repository<Person>(database).find(person);
    if (!record)
        return record.error();
    if (!record.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("person"), keyToText(person)});
    auto lines = storage::recordsKnownBy<HeldCertificate>(database, person, asOf.entered);
    if (!lines)
        return lines.error();
    auto known = knownCertificates(database);
    if (!known)
        return known.error();
    HeldCertificates held{record.value()->name, std::move(lines).value(), std::move(known).value()};
    std::erase_if(held.lines, [&](const HeldCertificate &one) { return one.issuedOn > asOf.happened; });
    std::ranges::sort(held.lines, std::ranges::greater(),
                      [](const HeldCertificate &one) { return std::pair(one.issuedOn, one.id); });
    return held;
}

} // namespace kz::query

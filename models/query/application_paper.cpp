#include "models/query/application_paper.h"

#include "models/base/dates.h"
#include "models/query/person_records.h"
#include "models/query/standing.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::query {

namespace {

/// Where somebody worked, as the sheet lists it.
Result<std::vector<QString>> wardNames(storage::Database &database, const std::vector<Affiliation> &affiliations)
{
    std::vector<QString> names;
    for (const Affiliation &one : affiliations) {
        const auto site = storage::Repository<Site>(database).find(one.site);
        if (!site)
            return site.error();
        const auto department = storage::Repository<Department>(database).find(one.department.value_or(0));
        if (!department)
            return department.error();
        QStringList parts{site.value() ? site.value()->name : QString(),
                          department.value() ? department.value()->name : QString()};
        parts.removeAll(QString());
        names.push_back(parts.join(u' '));
    }
    return names;
}

} // namespace

Result<ApplicationPaper> applicationPaper(storage::Database &database, Plans &plans, Key person, int fiscalYear,
                                          const AsOf &asOf)
{
    auto header = personHeader(database, plans, person, asOf);
    if (!header)
        return header.error();
    ApplicationPaper paper{.header = std::move(header).value(), .asOf = asOf, .fiscalYear = fiscalYear};
    std::vector<storage::ApplicationRow> rows;
    PersonRecords records;
    std::vector<AwardedLevel> awards;
    ApplicationOffer offer;
    Result<void> state;
    take(storage::ApplicationReads(database).rows({.person = person, .fiscalYear = fiscalYear}, asOf.happened), rows,
         state);
    take(personRecords(database, person), records, state);
    take(awardsOf(database, person), awards, state);
    take(applicationOffer(database, person, asOf), offer, state);
    take(paperSettings(database, QStringLiteral("application")), paper.settings, state);
    if (!state)
        return state.error();
    Key framework = offer.ladders.empty() ? 0 : offer.ladders.front().framework.id;
    if (!rows.empty()) {
        auto sheet = applicationSheet(database, plans, rows.back().application.id, asOf);
        if (!sheet)
            return sheet.error();
        paper.sheet = std::move(sheet).value();
        framework = rows.back().framework;
    } else if (framework) {
        paper.ladder = std::move(offer.ladders.front());
        paper.level = offer.level;
    }
    // What was held when it was applied for, not what came of it.
    const QDate day = paper.sheet ? std::min(asOf.happened, paper.sheet->line.application().appliedOn) : asOf.happened;
    paper.held = validAward(awards, framework, day);
    paper.affiliations = std::move(records.affiliations);
    std::erase_if(paper.affiliations, [day](const Affiliation &one) { return one.from > day; });
    auto wards = wardNames(database, paper.affiliations);
    if (!wards)
        return wards.error();
    paper.wards = std::move(wards).value();
    return paper;
}

Result<CertificatePaper> certificatePaper(storage::Database &database, Key person, int fiscalYear, bool reissued,
                                          const AsOf &asOf)
{
    const auto records = personRecords(database, person);
    if (!records)
        return records.error();
    CertificatePaper paper{.person = records.value().person,
                           .staffNumber = records.value().number(IdentifierScheme::StaffNumber),
                           .reissued = reissued};
    const auto awards = awardsOf(database, person);
    if (!awards)
        return awards.error();
    for (const AwardedLevel &one : awards.value()) {
        const LevelAward &award = one.award;
        const bool stands = !award.revokedOn.isValid() || award.revokedOn > asOf.happened;
        if (!stands || award.decidedOn > asOf.happened || fiscalYearOf(award.decidedOn) != fiscalYear)
            continue;
        const auto row = storage::ApplicationReads(database).certificate(award.id);
        if (!row)
            return row.error();
        if (row.value())
            paper.awards.push_back(*row.value());
    }
    auto settings = paperSettings(database, QStringLiteral("certificate"));
    if (!settings)
        return settings.error();
    paper.settings = std::move(settings).value();
    const auto signer = storage::settingOf(database, QStringLiteral("certified_by"));
    if (!signer)
        return signer.error();
    paper.certifiedBy = signer.value().value_or(QString());
    return paper;
}

Result<ToReissue> certificatesToReissue(storage::Database &database, const std::vector<Key> &people, int fiscalYear,
                                        const AsOf &asOf)
{
    ToReissue found;
    for (const Key person : people) {
        const auto paper = certificatePaper(database, person, fiscalYear, true, asOf);
        if (!paper)
            return paper.error();
        for (const storage::CertificateRow &row : paper.value().awards)
            found.awards.push_back(row.award.id);
        if (!paper.value().awards.empty())
            found.whose.append(paper.value().person.name);
    }
    return found;
}

} // namespace kz::query

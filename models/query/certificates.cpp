#include "models/query/certificates.h"

#include "models/storage/repository.h"

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

} // namespace kz::query

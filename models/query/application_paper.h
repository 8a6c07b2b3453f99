#pragma once

#include "models/query/applications.h"
#include "models/query/person_paper.h"

namespace kz::query {

/// ラダー認定申請書: an application as it stands, or one yet to be made with its head filled in.
struct ApplicationPaper {
    PersonHeader header;
    AsOf asOf;
    int fiscalYear = 0;
    std::optional<ApplicationSheet> sheet;   ///< the last application of the year
    std::optional<ApplicationLadder> ladder; ///< of one yet to be made
    Key level = 0;                           ///< the next one, of the ladder
    std::optional<AwardedLevel> held;
    std::vector<Affiliation> affiliations; ///< by day
    std::vector<QString> wards;            ///< their names
    PaperSettings settings;
};
/// NotFound when there is no such person.
Result<ApplicationPaper> applicationPaper(storage::Database &database, Plans &plans, Key person, int fiscalYear,
                                          const AsOf &asOf);

/// 認定証: what was awarded to somebody in a fiscal year and stands.
struct CertificatePaper {
    Person person;
    QString staffNumber;
    std::vector<storage::CertificateRow> awards; ///< by day
    QString certifiedBy;                         ///< title and name, of the file's settings
    bool reissued = false;
    bool landscape = false;
    PaperSettings settings;
};
/// NotFound when there is no such person.
Result<CertificatePaper> certificatePaper(storage::Database &database, Key person, int fiscalYear, bool reissued,
                                          const AsOf &asOf);

/// The certificates that are printed of people for a fiscal year, to be issued again.
struct ToReissue {
    std::vector<Key> awards;
    QStringList whose;
};
/// NotFound when there is no such person.
Result<ToReissue> certificatesToReissue(storage::Database &database, const std::vector<Key> &people, int fiscalYear,
                                        const AsOf &asOf);

} // namespace kz::query

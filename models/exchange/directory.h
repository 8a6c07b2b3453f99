#pragma once

#include "models/domain/framework.h"
#include "models/domain/people.h"
#include "models/domain/places.h"
#include "models/exchange/import_row.h"
#include "models/exchange/municipality_matcher.h"
#include "models/storage/database.h"

#include <QHash>

#include <memory>

namespace kz::exchange {

/// What a text in a row may stand for: nothing (0), one record, or several.
struct Match {
    Key key = 0;
    int count = 0;
    explicit operator bool() const { return count == 1; }
};

/// The names and numbers a file knows, as rows use them: by code, number or name, without regard to width, case and
/// blanks. Read once for an import; not kept in step with the file.
class Directory
{
public:
    static Result<Directory> load(storage::Database &database);

    /// By our key, staff number, licence number, in this order; several when two numbers name two people. A key of
    /// another file means nothing here, so the numbers decide. A name alone is no match.
    Match person(const PersonRef &ref) const;
    /// The known number that differs only by zeros at the front, which Excel drops; "" when there is none.
    QString withZeros(IdentifierScheme scheme, const QString &number) const;
    /// A colleague in a cell of their own: staff number, key, or a name nobody else has.
    Match colleague(const QString &text) const;
    QList<Key> namesakes(const QString &name, const QString &kana) const;
    QString nameOf(Key person) const { return m_namesOf.value(person).value(0); }
    /// What a name and reading beside a number say of the person the number belongs to. Somebody who married keeps
    /// the given name, or the row tells the former one; a name that only somebody else has is a shifted cell.
    enum class NameFit { Same, Differs, OfAnother };
    NameFit nameFit(Key person, const PersonRef &ref) const;
    bool hasNumber(Key person, IdentifierScheme scheme) const;

    /// By code or name; where a code or a name is that of several, the one that is a member.
    Match site(const QString &text) const;
    QList<Key> sitesWithCode(const QString &code) const { return m_sitesByCode.value(code); }
    QList<Key> sitesNamed(const QString &name) const;
    Match department(Key site, const QString &text) const;
    Match organisation(const QString &name) const;
    /// Code, name, or prefecture and name.
    Match municipality(const QString &text) const;
    Match municipalityOfAddress(const QString &address, const QString &institutionCode) const;
    bool knowsMunicipalities() const { return !m_municipalities.isEmpty(); }
    Match profession(const QString &text) const;
    QString professionCode(Key profession) const { return m_professionCodes.value(profession); }

    /// The adopted version of a ladder or programme, by its code or title.
    Match programme(const QString &text) const;
    /// Whether its framework names the profession, or none at all.
    bool isMeantFor(Key version, const QString &professionCode) const;
    Match level(Key version, const QString &text) const;
    /// In one version, or (version 0) in all adopted ones; where several have it, in those the person is enrolled in.
    Match item(const QString &text, Key version, Key person) const;
    Match tool(const QString &text, Key version, Key person) const;
    Key versionOfTool(Key tool) const { return m_versionOfTool.value(tool); }

private:
    struct InVersion {
        Key key = 0;
        Key version = 0;
    };
    using ByText = QHash<QString, QList<Key>>;
    using InVersions = QHash<QString, QList<InVersion>>;

    static Match matchOf(const QList<Key> &keys);
    Match memberOf(const QList<Key> &sites) const;
    Match inVersions(const InVersions &index, const QString &text, Key version, Key person) const;
    Result<void> loadPeople(storage::Database &database);
    Result<void> loadPlaces(storage::Database &database);
    Result<void> loadFrameworks(storage::Database &database);

    QHash<QString, Key> m_peopleByNumber[3]; ///< by scheme
    QHash<QString, QString> m_withZeros[3];  ///< by scheme: the number without zeros at the front, the whole one
    QHash<Key, int> m_schemesOf;             ///< bits
    ByText m_peopleByName;
    QHash<Key, QString> m_kanaOf;
    QHash<Key, QStringList> m_namesOf; ///< name, reading, former and professional name, as they are written
    QSet<Key> m_people;

    ByText m_sitesByCode;
    ByText m_sitesByName;
    QSet<Key> m_members;
    QHash<Key, ByText> m_departments;
    ByText m_organisations;
    ByText m_municipalities;
    std::shared_ptr<const MunicipalityMatcher> m_matcher;
    ByText m_professions;
    QHash<Key, QString> m_professionCodes;

    ByText m_programmes;
    QHash<Key, QStringList> m_professionsOf; ///< by version, when it names any
    InVersions m_levels;
    InVersions m_items;
    InVersions m_tools;
    QHash<Key, Key> m_versionOfTool;
    QHash<Key, QList<Key>> m_enrolledIn;
};

} // namespace kz::exchange

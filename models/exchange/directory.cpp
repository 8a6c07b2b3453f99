#include "models/exchange/directory.h"

#include "models/exchange/enum_words.h"
#include "models/exchange/text_encoding.h"
#include "models/storage/repository.h"

#include <algorithm>

namespace kz::exchange {

namespace {

/// What hospitals write for the professions that every file has.
struct ProfessionWords {
    const char *code;
    const char *words;
};
constexpr ProfessionWords professionWords[] = {
    {"nurse", "看護職|看護職員|正看護師|准看護師|Ns|ＲＮ"},
    {"public_health_nurse", "PHN"},
    {"midwife", "MW"},
    {"physician", "医|ドクター|Dr|常勤医|指導医|doctor"},
    {"resident", "研修医|初期研修医|臨床研修医|junior resident"},
    {"specialty_trainee", "後期研修医|senior resident"},
    {"pharmacist", "Ph|薬剤"},
    {"physiotherapist", "PT|physical therapist"},
    {"occupational_therapist", "OT"},
    {"speech_therapist", "ST"},
    {"radiological_technologist", "放射線技師|レントゲン技師|RT"},
    {"laboratory_technologist", "検査技師|MT"},
    {"clinical_engineer", "臨床工学士|CE|ME"},
    {"nursing_assistant", "看護補助者|看護補助|ナースエイド"},
    {"dentist", "歯科医|歯科医員"},
    {"dental_hygienist", "DH"},
    {"psychologist", "臨床心理士|心理士|心理職"},
    {"dietitian", "栄養士|RD"},
    {"social_worker", "MSW|社会福祉士|ソーシャルワーカー|医療相談員"},
    {"care_worker", "介護職|介護職員|CW"},
    {"clerk", "事務|事務員|医療事務"},
};

/// What stands after the family name; "" when nothing parts the two.
QString givenName(const QString &name)
{
    const QString plain = name.simplified();
    return foldedWord(plain.mid(plain.lastIndexOf(u' ') + 1, plain.contains(u' ') ? -1 : 0));
}

QString withoutZeros(const QString &number)
{
    qsizetype zeros = 0;
    while (zeros < number.size() && number[zeros] == u'0')
        ++zeros;
    return number.mid(zeros);
}

template <typename T>
Result<void> forAll(storage::Database &database, const std::function<void(const T &)> &visit)
{
    auto rows = storage::Repository<T>(database).all();
    if (!rows)
        return rows.error();
    for (const T &row : rows.value())
        visit(row);
    return {};
}

/// Once for each key: a title may be the same in both languages.
template <typename List, typename Entry>
void addOnce(List &list, const Entry &entry)
{
    for (const auto &known : list)
        if constexpr (requires { known.key; }) {
            if (known.key == entry.key)
                return;
        } else if (known == entry) {
            return;
        }
    list.append(entry);
}

/// Most cells name things exactly as the store does: only the others are folded.
QList<Key> named(const QHash<QString, QList<Key>> &index, const QString &text)
{
    const auto exact = index.constFind(text);
    return exact != index.constEnd() ? exact.value() : index.value(foldedWord(text));
}

} // namespace

Result<Directory> Directory::load(storage::Database &database)
{
    Directory directory;
    if (auto done = directory.loadPeople(database); !done)
        return done.error();
    if (auto done = directory.loadPlaces(database); !done)
        return done.error();
    if (auto done = directory.loadFrameworks(database); !done)
        return done.error();
    return directory;
}

Result<void> Directory::loadPeople(storage::Database &database)
{
    if (auto done = forAll<Person>(
            database,
            [&](const Person &person) {
                m_people.insert(person.id);
                addOnce(m_peopleByName[foldedWord(person.name)], person.id);
                m_kanaOf.insert(person.id, foldedWord(person.kana));
                m_namesOf.insert(person.id, {person.name, person.kana, person.formerName, person.professionalName});
            });
        !done)
        return done;
    return forAll<PersonIdentifier>(database, [&](const PersonIdentifier &identifier) {
        const QString number = plainNumber(identifier.value);
        m_peopleByNumber[int(identifier.scheme)].insert(number, identifier.person);
        if (number.startsWith(u'0'))
            m_withZeros[int(identifier.scheme)].insert(withoutZeros(number), number);
        m_schemesOf[identifier.person] |= 1 << int(identifier.scheme);
    });
}

Result<void> Directory::loadPlaces(storage::Database &database)
{
    std::vector<Municipality> municipalities;
    if (auto done = forAll<Municipality>(database,
                                         [&](const Municipality &municipality) {
                                             municipalities.push_back(municipality);
                                             for (const QString &name :
                                                  {municipality.code, municipality.name,
                                                   QString(municipality.prefecture + municipality.name)})
                                                 addOnce(m_municipalities[foldedWord(name)], municipality.id);
                                         });
        !done)
        return done;
    m_matcher = std::make_shared<const MunicipalityMatcher>(std::move(municipalities));
    if (auto done = forAll<Organisation>(database,
                                         [&](const Organisation &organisation) {
                                             addOnce(m_organisations[foldedWord(organisation.name)], organisation.id);
                                         });
        !done)
        return done;
    if (auto done = forAll<Site>(database,
                                 [&](const Site &site) {
                                     if (!site.code.isEmpty())
                                         m_sitesByCode[plainNumber(site.code)].append(site.id);
                                     if (site.member)
                                         m_members.insert(site.id);
                                     m_sitesByName[foldedWord(site.name)].append(site.id);
                                 });
        !done)
        return done;
    if (auto done
        = forAll<Department>(database,
                             [&](const Department &department) {
                                 m_departments[department.site][foldedWord(department.name)].append(department.id);
                             });
        !done)
        return done;
    return forAll<Profession>(database, [&](const Profession &profession) {
        m_professionCodes.insert(profession.id, profession.code);
        for (const QString &name : {profession.code, profession.nameJa, profession.nameEn})
            addOnce(m_professions[foldedWord(name)], profession.id);
        for (const ProfessionWords &entry : professionWords)
            if (profession.code == QLatin1String(entry.code))
                for (const QString &word : QString::fromUtf8(entry.words).split(u'|'))
                    addOnce(m_professions[foldedWord(word)], profession.id);
    });
}

Result<void> Directory::loadFrameworks(storage::Database &database)
{
    QHash<Key, Framework> frameworks;
    if (auto done
        = forAll<Framework>(database, [&](const Framework &framework) { frameworks.insert(framework.id, framework); });
        !done)
        return done;
    // The newest adopted version speaks for its framework.
    QHash<Key, FrameworkVersion> adopted;
    if (auto done
        = forAll<FrameworkVersion>(database,
                                   [&](const FrameworkVersion &version) {
                                       if (version.status != VersionStatus::Adopted)
                                           return;
                                       const auto known = adopted.constFind(version.framework);
                                       if (known == adopted.constEnd() || known->adoptedOn <= version.adoptedOn)
                                           adopted.insert(version.framework, version);
                                   });
        !done)
        return done;
    QSet<Key> versions;
    for (const FrameworkVersion &version : std::as_const(adopted)) {
        versions.insert(version.id);
        const Framework framework = frameworks.value(version.framework);
        if (!framework.professions.isEmpty())
            m_professionsOf.insert(version.id, framework.professions.split(u','));
        for (const QString &name : {framework.code, framework.titleJa, framework.titleEn})
            if (!name.isEmpty())
                addOnce(m_programmes[foldedWord(name)], version.id);
    }
    const auto addTo = [&](InVersions &index, Key key, Key version, const QStringList &names) {
        if (!versions.contains(version))
            return;
        for (const QString &name : names)
            if (!name.isEmpty())
                addOnce(index[foldedWord(name)], InVersion{key, version});
    };
    if (auto done
        = forAll<Level>(database,
                        [&](const Level &level) {
                            addTo(m_levels, level.id, level.version, {level.code, level.labelJa, level.labelEn});
                        });
        !done)
        return done;
    if (auto done = forAll<Item>(database,
                                 [&](const Item &item) {
                                     addTo(m_items, item.id, item.version, {item.code, item.titleJa, item.titleEn});
                                 });
        !done)
        return done;
    if (auto done = forAll<Tool>(database,
                                 [&](const Tool &tool) {
                                     m_versionOfTool.insert(tool.id, tool.version);
                                     addTo(m_tools, tool.id, tool.version, {tool.code, tool.titleJa, tool.titleEn});
                                 });
        !done)
        return done;
    return forAll<Enrolment>(
        database, [&](const Enrolment &enrolment) { addOnce(m_enrolledIn[enrolment.person], enrolment.version); });
}

Match Directory::matchOf(const QList<Key> &keys)
{
    return {keys.size() == 1 ? keys.front() : 0, int(keys.size())};
}

Match Directory::person(const PersonRef &ref) const
{
    if (const auto key = ref.key.isEmpty() ? std::nullopt : keyFromText(ref.key); key && m_people.contains(*key))
        return {*key, 1};
    // A number that gave way to another, when two records of one person were merged, still finds them.
    const auto byNumber = [&](IdentifierScheme scheme, const QString &number) {
        if (number.isEmpty())
            return Key(0);
        const Key found = m_peopleByNumber[int(scheme)].value(number, 0);
        return found != 0 ? found : m_peopleByNumber[int(IdentifierScheme::Other)].value(number, 0);
    };
    const Key staff = byNumber(IdentifierScheme::StaffNumber, ref.staffNumber);
    const Key licence = byNumber(IdentifierScheme::LicenceNumber, ref.licenceNumber);
    if (staff != 0 && licence != 0 && staff != licence)
        return {0, 2};
    const Key found = staff != 0 ? staff : licence;
    return found == 0 ? Match{} : Match{found, 1};
}

Match Directory::colleague(const QString &text) const
{
    if (const Match byNumber = person({{}, plainNumber(text), {}, {}}))
        return byNumber;
    if (const Match byKey = person({text, {}, {}, {}}))
        return byKey;
    return matchOf(named(m_peopleByName, text));
}

QList<Key> Directory::namesakes(const QString &name, const QString &kana) const
{
    QList<Key> result;
    const QString wanted = foldedWord(kana);
    for (const Key person : m_peopleByName.value(foldedWord(name)))
        if (wanted.isEmpty() || m_kanaOf.value(person).isEmpty() || m_kanaOf.value(person) == wanted)
            result.append(person);
    return result;
}

Directory::NameFit Directory::nameFit(Key person, const PersonRef &ref) const
{
    const QStringList &known = m_namesOf[person];
    if (ref.name.isEmpty() || ref.name == known.value(0) || ref.name.contains(getaMark))
        return NameFit::Same;
    QStringList folded;
    for (const QString &name : known)
        folded.append(foldedWord(name));
    const auto isKnown = [&](const QString &text) { return !text.isEmpty() && folded.contains(foldedWord(text)); };
    if (isKnown(ref.name) || isKnown(ref.kana) || isKnown(ref.formerName))
        return NameFit::Same;
    QList<Key> others = namesakes(ref.name, ref.kana);
    others.removeAll(person);
    const bool sameGiven = (!givenName(ref.name).isEmpty() && givenName(ref.name) == givenName(known.value(0)))
        || (!givenName(ref.kana).isEmpty() && givenName(ref.kana) == givenName(known.value(1)));
    if (!others.isEmpty())
        return sameGiven ? NameFit::Differs : NameFit::OfAnother;
    return sameGiven ? NameFit::Same : NameFit::Differs;
}

bool Directory::hasNumber(Key person, IdentifierScheme scheme) const
{
    return (m_schemesOf.value(person, 0) & (1 << int(scheme))) != 0;
}

Match Directory::site(const QString &text) const
{
    const auto byCode = m_sitesByCode.constFind(plainNumber(text));
    return memberOf(byCode != m_sitesByCode.constEnd() ? byCode.value() : sitesNamed(text));
}

Match Directory::memberOf(const QList<Key> &sites) const
{
    if (sites.size() > 1) {
        QList<Key> members = sites;
        members.removeIf([this](Key site) { return !m_members.contains(site); });
        if (members.size() == 1)
            return {members.front(), 1};
    }
    return matchOf(sites);
}

QString Directory::withZeros(IdentifierScheme scheme, const QString &number) const
{
    const bool digits = std::ranges::all_of(number, [](QChar character) { return character.isDigit(); });
    if (number.isEmpty() || !digits || m_peopleByNumber[int(scheme)].contains(number))
        return {};
    return m_withZeros[int(scheme)].value(withoutZeros(number));
}

QList<Key> Directory::sitesNamed(const QString &name) const
{
    return named(m_sitesByName, name);
}

Match Directory::department(Key site, const QString &text) const
{
    const auto ofSite = m_departments.constFind(site);
    return ofSite == m_departments.constEnd() ? Match{} : matchOf(named(ofSite.value(), text));
}

Match Directory::organisation(const QString &name) const
{
    return matchOf(named(m_organisations, name));
}

Match Directory::municipality(const QString &text) const
{
    return matchOf(named(m_municipalities, text));
}

Match Directory::municipalityOfAddress(const QString &address, const QString &institutionCode) const
{
    // Only the long code begins with the prefecture.
    const QString prefecture = institutionCode.size() == 9 ? institutionCode.left(2) : QString();
    const Municipality *found = m_matcher->find(address, prefecture);
    return found ? Match{found->id, 1} : Match{};
}

Match Directory::profession(const QString &text) const
{
    return matchOf(named(m_professions, text));
}

Match Directory::programme(const QString &text) const
{
    return matchOf(named(m_programmes, text));
}

bool Directory::isMeantFor(Key version, const QString &professionCode) const
{
    const auto named = m_professionsOf.constFind(version);
    return named == m_professionsOf.constEnd() || named->contains(professionCode);
}

Match Directory::level(Key version, const QString &text) const
{
    return inVersions(m_levels, text, version, 0);
}

Match Directory::item(const QString &text, Key version, Key person) const
{
    return inVersions(m_items, text, version, person);
}

Match Directory::tool(const QString &text, Key version, Key person) const
{
    return inVersions(m_tools, text, version, person);
}

Match Directory::inVersions(const InVersions &index, const QString &text, Key version, Key person) const
{
    auto candidates = index.constFind(text);
    if (candidates == index.constEnd())
        candidates = index.constFind(foldedWord(text));
    if (candidates == index.constEnd())
        return {};
    if (version == 0 && candidates->size() == 1)
        return {candidates->front().key, 1};
    const auto among = [&](const QList<Key> &versions) {
        QList<Key> keys;
        for (const InVersion &candidate : candidates.value())
            if (versions.contains(candidate.version))
                keys.append(candidate.key);
        return matchOf(keys);
    };
    if (version != 0)
        return among({version});
    const Match enrolled = among(m_enrolledIn.value(person));
    return enrolled.count > 0 ? enrolled : Match{0, int(candidates->size())};
}

} // namespace kz::exchange

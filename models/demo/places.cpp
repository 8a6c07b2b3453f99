#include "models/demo/parts.h"

#include <span>

namespace kz::demo {

namespace {

using enum DepartmentKind;

struct UnitSpec {
    const char16_t *name;
    DepartmentKind kind;
    const char *field;
};

constexpr UnitSpec centralUnits[] = {{u"内科", Department, "internal_medicine"},
                                     {u"循環器内科", Department, "cardiology"},
                                     {u"腫瘍内科", Department, "oncology"},
                                     {u"外科", Department, "surgery"},
                                     {u"整形外科", Department, "orthopaedics"},
                                     {u"救急科", Department, "emergency"},
                                     {u"麻酔科", Department, "anaesthesia"},
                                     {u"小児科", Department, "paediatrics"},
                                     {u"産婦人科", Department, "obstetrics"},
                                     {u"精神科", Department, "psychiatry"},
                                     {u"緩和ケア科", Department, "palliative"},
                                     {u"薬剤部", Department, "pharmacy"},
                                     {u"リハビリテーション科", Department, "rehabilitation"},
                                     {u"栄養管理室", Other, ""},
                                     {u"医療福祉相談室", Other, ""},
                                     {u"総合診療外来", Outpatient, "internal_medicine"},
                                     {u"3階東病棟（外科）", Ward, "nursing"},
                                     {u"4階西病棟（循環器）", Ward, "nursing"},
                                     {u"5階東病棟（血液・腫瘍）", Ward, "nursing"},
                                     {u"6階西病棟（整形）", Ward, "nursing"},
                                     {u"救急病棟", Ward, "nursing"}};
constexpr UnitSpec shiomiUnits[] = {{u"内科", Department, "internal_medicine"},
                                    {u"循環器内科", Department, "cardiology"},
                                    {u"外科", Department, "surgery"},
                                    {u"救急室", Department, "emergency"},
                                    {u"薬剤科", Department, "pharmacy"},
                                    {u"リハビリテーション室", Department, "rehabilitation"},
                                    {u"栄養科", Other, ""},
                                    {u"地域連携室", Other, ""},
                                    {u"2階病棟（内科）", Ward, "nursing"},
                                    {u"3階病棟（循環器）", Ward, "nursing"}};
constexpr UnitSpec yamabukiUnits[]
    = {{u"内科", Department, "internal_medicine"}, {u"地域医療科", Department, "community"},
       {u"薬局", Department, "pharmacy"},          {u"リハビリテーション室", Department, "rehabilitation"},
       {u"地域包括ケア病棟", Ward, "nursing"},     {u"療養病棟", Ward, "nursing"}};
constexpr UnitSpec islandUnits[] = {{u"診療所外来", Outpatient, "community"}};
constexpr UnitSpec sugitaniUnits[] = {{u"診療所外来", Outpatient, "community"}};
constexpr UnitSpec stationUnits[] = {{u"訪問看護", Other, "nursing"}};
constexpr UnitSpec pharmacyUnits[] = {{u"調剤室", Department, "pharmacy"}};
constexpr UnitSpec careUnits[] = {{u"療養棟", Ward, "nursing"}, {u"通所リハビリテーション", Other, "rehabilitation"}};

struct PlaceSpec {
    const char *code;
    const char16_t *name;
    const char16_t *kana;
    SiteKind kind;
    int municipality;
    int organisation;
    int beds;
    int capacity; ///< trainees at one time
    int age;      ///< full years when the records begin
    std::span<const UnitSpec> units;
    bool remote = false;
    bool island = false;
    bool leads = false;
};

constexpr PlaceSpec placeSpecs[] = {
    {"9910011", u"階中央病院", u"キザハシチュウオウビョウイン", SiteKind::Hospital, 0, 0, 420, 24, 61, centralUnits,
     false, false, true},
    {"9920014", u"汐見市民病院", u"シオミシミンビョウイン", SiteKind::Hospital, 1, 1, 180, 10, 52, shiomiUnits},
    {"9930017", u"山吹国保病院", u"ヤマブキコクホビョウイン", SiteKind::Hospital, 2, 2, 58, 4, 48, yamabukiUnits, true},
    {"9940010", u"遠音島診療所", u"トオネジマシンリョウジョ", SiteKind::Clinic, 3, 3, 0, 2, 41, islandUnits, true,
     true},
    {"9930025", u"杉谷診療所", u"スギタニシンリョウジョ", SiteKind::Clinic, 2, 2, 0, 1, 37, sugitaniUnits, true},
    {"9920022", u"汐見訪問看護ステーション", u"シオミホウモンカンゴステーション", SiteKind::VisitingNursing, 1, 1, 0, 2,
     24, stationUnits},
    {"9920030", u"ひだまり薬局", u"ヒダマリヤッキョク", SiteKind::Pharmacy, 1, 4, 0, 2, 18, pharmacyUnits},
    {"9910029", u"介護老人保健施設こもれび", u"カイゴロウジンホケンシセツコモレビ", SiteKind::CareFacility, 0, 0, 80, 3,
     26, careUnits},
};
static_assert(std::size(placeSpecs) == placeCount);

Result<void> makeMunicipalities(edit::Edit &edit, Region &region)
{
    struct Spec {
        const char *code;
        const char16_t *name;
        const char16_t *kana;
        Depopulated depopulated;
        double latitude;
        double longitude;
    };
    // Prefecture 99 belongs to nobody; the check digits are right. It lies in the open sea south of Shikoku.
    constexpr Spec specs[] = {{"992011", u"階市", u"キザハシシ", Depopulated::None, 32.10, 134.05},
                              {"992020", u"汐見市", u"シオミシ", Depopulated::None, 31.98, 134.17},
                              {"993417", u"山吹町", u"ヤマブキチョウ", Depopulated::All, 32.24, 133.88},
                              {"993611", u"遠音村", u"トオネムラ", Depopulated::All, 31.76, 134.31}};
    for (const Spec &spec : specs) {
        const auto made = edit.insert(Municipality{.code = QString::fromLatin1(spec.code),
                                                   .prefecture = QStringLiteral("霞階県（見本）"),
                                                   .name = QString::fromUtf16(spec.name),
                                                   .kana = QString::fromUtf16(spec.kana),
                                                   .latitude = spec.latitude,
                                                   .longitude = spec.longitude,
                                                   .depopulated = spec.depopulated,
                                                   .listDay = fiscalYearStart(region.years.first)});
        if (!made)
            return made.error();
        region.municipalities.push_back(made.value());
    }
    return {};
}

struct OrganisationSpec {
    const char16_t *name;
    const char16_t *kana;
    const char16_t *form;
};
constexpr OrganisationSpec organisationSpecs[] = {{u"社会医療法人 階会（見本）", u"キザハシカイ", u"社会医療法人"},
                                                  {u"汐見市（見本）", u"シオミシ", u"市町村"},
                                                  {u"山吹町（見本）", u"ヤマブキチョウ", u"市町村"},
                                                  {u"遠音村（見本）", u"トオネムラ", u"市町村"},
                                                  {u"株式会社 ひだまり（見本）", u"ヒダマリ", u"会社"}};

Result<std::vector<Key>> makeOrganisations(edit::Edit &edit)
{
    std::vector<Key> keys;
    for (const OrganisationSpec &spec : organisationSpecs) {
        const auto made = edit.insert(Organisation{.name = QString::fromUtf16(spec.name),
                                                   .kana = QString::fromUtf16(spec.kana),
                                                   .form = QString::fromUtf16(spec.form)});
        if (!made)
            return made.error();
        keys.push_back(made.value());
    }
    return keys;
}

Result<void> makeUnits(edit::Edit &edit, Place &place, std::span<const UnitSpec> specs)
{
    int position = 0;
    for (const UnitSpec &spec : specs) {
        Unit unit{.name = QString::fromUtf16(spec.name), .kind = spec.kind, .field = QString::fromLatin1(spec.field)};
        const auto made = edit.insert(kz::Department{
            .site = place.site, .kind = unit.kind, .name = unit.name, .field = unit.field, .position = position++});
        if (!made)
            return made.error();
        unit.key = made.value();
        place.units.push_back(std::move(unit));
    }
    return {};
}

Result<void> makePlace(edit::Edit &edit, Region &region, Site site, int beds, std::span<const UnitSpec> units)
{
    Place place{.kind = site.kind, .name = site.name, .opened = site.opened};
    const auto made = edit.insert(std::move(site));
    if (!made)
        return made.error();
    place.site = made.value();
    if (beds > 0)
        if (const auto counted = edit.insert(SiteBeds{.site = place.site, .beds = beds, .from = place.opened});
            !counted)
            return counted.error();
    if (auto done = makeUnits(edit, place, units); !done)
        return done;
    region.places.push_back(std::move(place));
    return {};
}

/// The sites beyond the eight, for regions as large as a prefecture: mostly clinics and pharmacies.
Result<void> makeFurtherPlace(edit::Edit &edit, Region &region, int n, const std::vector<Key> &organisations)
{
    constexpr SiteKind kinds[]
        = {SiteKind::Clinic,   SiteKind::Clinic, SiteKind::Pharmacy,     SiteKind::Hospital,
           SiteKind::Pharmacy, SiteKind::Clinic, SiteKind::CareFacility, SiteKind::VisitingNursing};
    const SiteKind kind = kinds[n % int(std::size(kinds))];
    const auto [word, reading, units] = [kind]() -> std::tuple<QString, QString, std::span<const UnitSpec>> {
        switch (kind) {
        case SiteKind::Hospital:
            return {QStringLiteral("病院"), QStringLiteral("ビョウイン"), shiomiUnits};
        case SiteKind::Pharmacy:
            return {QStringLiteral("薬局"), QStringLiteral("ヤッキョク"), pharmacyUnits};
        case SiteKind::CareFacility:
            return {QStringLiteral("老人保健施設"), QStringLiteral("ロウジンホケンシセツ"), careUnits};
        case SiteKind::VisitingNursing:
            return {QStringLiteral("訪問看護ステーション"), QStringLiteral("ホウモンカンゴステーション"), stationUnits};
        default:
            return {QStringLiteral("診療所"), QStringLiteral("シンリョウジョ"), sugitaniUnits};
        }
    }();
    const int municipality = n % int(region.municipalities.size());
    const Site site{.code = QStringLiteral("995%1").arg(n, 4, 10, QLatin1Char('0')),
                    .name = QStringLiteral("見本第%1%2").arg(n).arg(word),
                    .kana = QStringLiteral("ミホンダイ") + reading,
                    .kind = kind,
                    .organisation = organisations[size_t(n) % organisations.size()],
                    .municipality = region.municipalities[size_t(municipality)],
                    .form = QStringLiteral("見本"),
                    .capacity = kind == SiteKind::Hospital ? 10 : 2,
                    .remote = municipality >= 2,
                    .opened = fiscalYearStart(region.years.first - 20 - n % 30)};
    const int beds = kind == SiteKind::Hospital ? 60 + n % 30 * 10 : kind == SiteKind::CareFacility ? 80 : 0;
    return makePlace(edit, region, site, beds, units);
}

} // namespace

Result<void> makePlaces(edit::Edit &edit, Region &region, int sites)
{
    if (auto done = makeMunicipalities(edit, region); !done)
        return done;
    const auto organisations = makeOrganisations(edit);
    if (!organisations)
        return organisations.error();
    for (const PlaceSpec &spec : placeSpecs) {
        const Site site{.code = QString::fromLatin1(spec.code),
                        .name = QString::fromUtf16(spec.name),
                        .kana = QString::fromUtf16(spec.kana),
                        .kind = spec.kind,
                        .organisation = organisations.value()[size_t(spec.organisation)],
                        .municipality = region.municipalities[size_t(spec.municipality)],
                        .postcode = QStringLiteral("99%1-0001").arg(spec.municipality),
                        .address = QStringLiteral("霞階県（見本）見本町%1番地").arg(region.places.size() + 1),
                        .form = QString::fromUtf16(organisationSpecs[spec.organisation].form),
                        .capacity = spec.capacity,
                        .remote = spec.remote,
                        .island = spec.island,
                        .leads = spec.leads,
                        .opened = fiscalYearStart(region.years.first - spec.age)};
        if (auto done = makePlace(edit, region, site, spec.beds, spec.units); !done)
            return done;
    }
    for (int n = placeCount; n < sites; ++n)
        if (auto done = makeFurtherPlace(edit, region, n + 1, organisations.value()); !done)
            return done;
    return {};
}

} // namespace kz::demo

#include "models/domain/places.h"

#include "models/base/codes.h"
#include "models/base/kana.h"
#include "models/domain/checks.h"

namespace kz {

std::vector<Issue> validate(const Municipality &municipality)
{
    Checks checks;
    checks.digits("code", municipality.code, 6);
    const int check = municipalityCheckDigit(municipality.code.left(5));
    if (municipality.code.size() == 6 && check >= 0 && municipality.code.back().isDigit()
        && !isMunicipalityCode(municipality.code))
        checks.add("code", IssueCode::BadCheckDigit, {QString::number(check)});
    checks.text("prefecture", municipality.prefecture, Checks::nameLength);
    checks.text("name", municipality.name, Checks::nameLength, Need::Required);
    checks.kana("kana", municipality.kana);
    // Japan with its outermost islands: a swapped pair falls out.
    if (municipality.latitude)
        checks.range("latitude", *municipality.latitude, 20, 46);
    if (municipality.longitude)
        checks.range("longitude", *municipality.longitude, 122, 154);
    checks.day("list_day", municipality.listDay);
    return checks.take();
}

std::vector<Issue> validate(const Organisation &organisation)
{
    Checks checks;
    checks.text("name", organisation.name, Checks::nameLength, Need::Required);
    checks.kana("kana", organisation.kana);
    checks.text("form", organisation.form, Checks::nameLength);
    return checks.take();
}

std::vector<Issue> validate(const Site &site)
{
    Checks checks;
    checks.text("code", site.code, Checks::codeLength);
    checks.text("name", site.name, Checks::nameLength, Need::Required);
    checks.kana("kana", site.kana);
    if (!site.postcode.isEmpty())
        checks.digits("postcode", QString(site.postcode).remove(u'-'), 7);
    checks.text("address", site.address, Checks::nameLength);
    checks.text("form", site.form, Checks::nameLength);
    if (site.capacity)
        checks.range("capacity", *site.capacity, 0, 9999);
    checks.day("opened", site.opened);
    checks.day("closed", site.closed);
    checks.order(site.opened, "closed", site.closed);
    return checks.take();
}

std::vector<Issue> validate(const SiteBeds &beds)
{
    Checks checks;
    checks.reference("site", beds.site);
    checks.range("beds", beds.beds, 0, 9999);
    checks.day("from_day", beds.from);
    checks.day("to_day", beds.to);
    checks.order(beds.from, "to_day", beds.to);
    return checks.take();
}

std::vector<Issue> validate(const Department &department)
{
    Checks checks;
    checks.reference("site", department.site);
    checks.text("name", department.name, Checks::nameLength, Need::Required);
    checks.text("field", department.field, Checks::codeLength);
    if (department.capacity)
        checks.range("capacity", *department.capacity, 0, 9999);
    return checks.take();
}

void derive(Site &site)
{
    site.kanaOrder = kanaKey(site.kana.isEmpty() ? site.name : site.kana);
    site.search = searchKey({site.name, site.code}, site.kana);
}

} // namespace kz

#include "models/demo/cast_records.h"

#include "models/demo/records.h"

#include <algorithm>
#include <map>

namespace kz::demo {

namespace {

void record(Region &region, Ledger &ledger, const Member &member)
{
    const QDate lastApril = std::max(fiscalYearStart(region.years.current - 1), member.employed);
    switch (member.part) {
    case Part::NewNurse:
        recordNewNurse(region, ledger, member);
        break;
    case Part::Nurse: {
        recordLadderNurse(region, ledger, member);
        const QString cardiology = QStringLiteral("循環器");
        for (const Unit &unit : region.places[size_t(member.place)].units)
            if (unit.key == member.unit && unit.name.contains(cardiology) && member.id != region.member(Sakura).id)
                recordCurriculum(region, ledger, member, lastApril);
        break;
    }
    case Part::Resident:
        recordResident(region, ledger, member);
        break;
    case Part::Retraining: {
        const QDate today = region.years.today;
        recordCurriculum(region, ledger, member, QDate(today.year(), today.month(), 1).addMonths(-8));
        break;
    }
    case Part::Pharmacist:
        recordCredits(region, ledger, member);
        recordCurriculum(region, ledger, member, lastApril);
        break;
    case Part::CareWorker:
        recordCareWorker(region, ledger, member);
        break;
    default:
        recordCurriculum(region, ledger, member, lastApril);
        break;
    }
}

template <typename Record>
void sortIntoYears(std::vector<Record> records, std::vector<Record> YearOfEvidence::*into,
                   std::map<int, YearOfEvidence> &years)
{
    std::ranges::stable_sort(records, [](const Record &a, const Record &b) {
        return std::pair(a.head.person, a.head.day) < std::pair(b.head.person, b.head.day);
    });
    for (Record &one : records)
        (years[fiscalYearOf(one.head.enteredOn)].*into).push_back(std::move(one));
}

} // namespace

std::vector<YearOfEvidence> recordCast(Region &region)
{
    Ledger ledger(region);
    for (int i = 0; i < castSize; ++i)
        record(region, ledger, region.member(i));
    recordAtWork(region, ledger); // last: what it draws by lot changes nobody else
    std::map<int, YearOfEvidence> years;
    sortIntoYears(ledger.takeEntries(), &YearOfEvidence::entries, years);
    sortIntoYears(ledger.takeForms(), &YearOfEvidence::forms, years);
    std::vector<YearOfEvidence> sorted;
    for (auto &[year, evidence] : years) {
        evidence.year = year;
        sorted.push_back(std::move(evidence));
    }
    return sorted;
}

Result<void> storeEvidence(edit::Edit &edit, const YearOfEvidence &evidence)
{
    for (const LogEntry &entry : evidence.entries)
        if (const auto made = edit.insert(entry); !made)
            return made.error();
    for (const Assessment &form : evidence.forms)
        if (const auto made = edit.insert(form); !made)
            return made.error();
    return {};
}

} // namespace kz::demo

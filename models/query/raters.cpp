#include "models/query/raters.h"

#include "models/base/dates.h"
#include "models/storage/rater_reads.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kz::query {

namespace {

void add(StepSpread &spread, const storage::GivenStep &given)
{
    if (spread.counts.size() < size_t(given.step))
        spread.counts.resize(size_t(given.step));
    spread.counts[size_t(given.step) - 1] += given.n;
}

} // namespace

int StepSpread::n() const
{
    return std::accumulate(counts.begin(), counts.end(), 0);
}

int StepSpread::median() const
{
    const int all = n();
    int below = 0;
    for (size_t step = 0; step < counts.size(); ++step) {
        below += counts[step];
        if (all > 0 && below * 2 >= all)
            return int(step) + 1;
    }
    return 0;
}

std::pair<int, double> StepSpread::most() const
{
    const int all = n();
    if (all == 0)
        return {0, 0.0};
    const auto top = std::ranges::max_element(counts);
    return {int(top - counts.begin()) + 1, double(*top) / all};
}

bool RaterLine::isClustered() const
{
    return steps.n() >= enough && steps.most().second >= clustered;
}

Result<RaterComparison> raterComparison(storage::Database &database, Plans &plans, Key version, Key site,
                                        int fiscalYear)
{
    RaterComparison comparison{.fiscalYear = fiscalYear};
    const auto sheet = frameworkSheet(database, plans, version);
    if (!sheet)
        return sheet.error();
    comparison.sheet = sheet.value();
    auto settings = paperSettings(database, QStringLiteral("raters"));
    if (!settings)
        return settings.error();
    comparison.settings = std::move(settings).value();
    if (site != 0) {
        const auto found = storage::Repository<Site>(database).find(site);
        if (!found)
            return found.error();
        comparison.site = found.value() ? found.value()->name : QString();
    }
    const auto given = storage::givenSteps(database, version, site, fiscalYearStart(fiscalYear),
                                           fiscalYearStart(fiscalYear + 1).addDays(-1));
    if (!given)
        return given.error();

    std::map<Key, RaterLine> raters;
    std::map<int, RatedItemLine> items;
    for (const storage::GivenStep &one : given.value()) {
        const auto at = comparison.sheet->indexOf.find(one.item);
        if (at == comparison.sheet->indexOf.end())
            continue;
        RatedItemLine &item = items[at->second];
        item.node = at->second;
        comparison.steps = std::max(comparison.steps, one.step);
        if (one.kind == AssessorKind::Self) {
            add(item.self, one);
            add(comparison.self, one);
            continue;
        }
        add(item.others, one);
        add(comparison.others, one);
        add(raters[one.assessor.value_or(0)].steps, one);
    }
    for (const ScaleStep &step : comparison.sheet->steps)
        comparison.steps = std::max(comparison.steps, step.step);
    for (auto &[key, line] : raters) {
        line.rater = key;
        if (key != 0) {
            const auto person = storage::Repository<Person>(database).find(key);
            if (!person)
                return person.error();
            if (person.value()) {
                line.name = person.value()->name;
                line.kana = person.value()->kana;
            }
        }
        comparison.raters.push_back(std::move(line));
    }
    // Whoever is not named stands last.
    std::ranges::stable_sort(comparison.raters, {}, [](const RaterLine &line) {
        return std::pair(line.name.isEmpty(), line.kana.isEmpty() ? line.name : line.kana);
    });
    for (auto &[node, line] : items)
        comparison.items.push_back(std::move(line));
    return comparison;
}

void hideColleagues(RaterComparison &comparison, Key reader)
{
    comparison.hidesColleagues = true;
    const auto isReader = [reader](const RaterLine &line) { return line.rater != 0 && line.rater == reader; };
    std::ranges::sort(comparison.raters, {}, [&](const RaterLine &line) {
        return std::tuple(!isReader(line), line.rater == 0, -line.steps.n(), line.steps.counts);
    });
    int hidden = 0;
    for (RaterLine &line : comparison.raters)
        if (line.rater != 0 && !isReader(line))
            line = {.name = {}, .kana = {}, .steps = std::move(line.steps), .hidden = ++hidden};
}

} // namespace kz::query

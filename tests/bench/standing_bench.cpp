#include "tests/bench/bench.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/samples.h"

#include "models/progress/evaluate.h"
#include "models/query/evidence_loader.h"
#include "models/query/standing.h"
#include "models/query/standing_cache.h"
#include "models/storage/store.h"

#include <numeric>

namespace kz::bench {

void benchStanding(Bench &bench, Samples &samples)
{
    // The goal speaks of ten thousand people; a smaller file has its share of it.
    constexpr double goalMs = 3000;
    constexpr qint64 goalPeople = 10'000;
    const qint64 people = std::min(bench.rows() / 100, goalPeople);
    const Sample &sample = samples.residents(people);
    const double goal = goalMs * double(people) / goalPeople;
    const query::AsOf asOf{.happened = Sample::today(), .entered = {}, .current = true};

    {
        auto database = orGiveUp("the file", storage::openForReading(sample.path));
        const auto plan = orGiveUp("the plan", query::frameworkPlan(database, sample.version));
        const auto places = orGiveUp("the places", query::placeFacts(database));
        std::vector<Key> keys(static_cast<size_t>(people));
        std::iota(keys.begin(), keys.end(), Sample::firstPerson);
        std::vector<progress::PersonEvidence> evidence;
        orGiveUp("evidence", query::eachEvidence(database, keys, asOf, [&](const progress::PersonEvidence &person) {
                     evidence.push_back(person);
                     return true;
                 }));
        bench.atMost("standings of all, the engine alone", goal, [&] {
            return millisecondsOf([&] {
                for (const auto &person : evidence)
                    progress::evaluate(*plan, *places, person, Sample::today(), false);
            });
        });
        bench.atMost("standings of all, read from the file", goal, [&] {
            query::Plans plans;
            return millisecondsOf([&] { orGiveUp("standings", query::computeStandings(database, plans, keys, asOf)); });
        });
    }
    {
        auto writer = orGiveUp("the file", storage::openForWriting(sample.path, samples.clock()));
        bench.atMost("standings of all, rebuilt in the file", goal, [&] {
            return millisecondsOf([&] {
                auto transaction = orGiveUp("rebuilding", storage::Transaction::begin(writer));
                orGiveUp("rebuilding", query::rebuildStandings(writer, Sample::today(), true));
                orGiveUp("rebuilding", transaction.commit());
            });
        });
    }
    // Cold: a connection that has read nothing, rules that nobody has read yet, everything a page shows.
    Key next = Sample::firstPerson;
    bench.atMost("standing of one person, cold", 5, [&] {
        next += people / 7;
        auto database = orGiveUp("the file", storage::openForReading(sample.path));
        query::Plans plans;
        return millisecondsOf([&] { orGiveUp("a person", query::personStanding(database, plans, next, asOf)); });
    });
}

} // namespace kz::bench

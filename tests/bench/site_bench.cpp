#include "tests/bench/bench.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/samples.h"

#include "models/query/sites.h"
#include "models/storage/store.h"

namespace kz::bench {

namespace {

constexpr int sitesARound = 5;
const query::AsOf asOf{.happened = Sample::today(), .entered = {}, .current = true};

/// Somebody goes from site to site; the rules have been read already.
class Visitor
{
public:
    explicit Visitor(const Sample &sample)
        : m_sample(sample), m_database(orGiveUp("the file", storage::openForReading(sample.path)))
    {
        orGiveUp("the plan", m_plans.plan(m_database, sample.version));
    }
    /// Milliseconds for one site.
    template <typename F>
    double perSite(F &&look)
    {
        return millisecondsOf([&] {
                   for (int i = 0; i < sitesARound; ++i) {
                       m_next = (m_next + 1) % m_sample.sites;
                       look(m_database, m_plans, Sample::firstSite + m_next);
                   }
               })
            / sitesARound;
    }

private:
    const Sample &m_sample;
    storage::Database m_database;
    query::Plans m_plans;
    int m_next = 0;
};

} // namespace

void benchSite(Bench &bench, Samples &samples)
{
    Visitor large(samples.residents(bench.rows() / 100));
    // The small file has at least two whole sites.
    Visitor small(samples.residents(std::max<qint64>(bench.rows() / 1000, 500)));
    const auto summary = [](storage::Database &database, query::Plans &plans, Key site) {
        orGiveUp("a site", query::siteSummary(database, plans, site, asOf));
    };
    bench.ratio(
        "a site's page / the same in a tenth of the records", 2, [&] { return large.perSite(summary); },
        [&] { return small.perSite(summary); });
    bench.atMost("a site's first figure", 50, [&] {
        return large.perSite([](storage::Database &database, query::Plans &plans, Key site) {
            orGiveUp("a site", query::siteStates(database, plans, site, asOf, query::CancelToken()));
        });
    });
}

} // namespace kz::bench

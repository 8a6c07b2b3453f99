#include "tests/bench/bare.h"
#include "tests/bench/bench.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/samples.h"

#include "models/base/kana.h"
#include "models/query/people.h"
#include "models/query/search.h"
#include "models/storage/repository.h"
#include "models/storage/store.h"

#include <algorithm>
#include <random>

namespace kz::bench {

namespace {

constexpr int windowRows = 60; ///< a tall screen
constexpr int windows = 20;

const query::AsOf asOf{.happened = Sample::today(), .entered = {}, .current = true};

std::vector<Key> found(storage::Database &database, query::Plans &plans, const QString &typed)
{
    query::PeopleFilter filter;
    filter.text = typed;
    filter.asOf = asOf;
    return orGiveUp("searching", query::peopleKeys(database, plans, filter, query::CancelToken()));
}

void benchSearch(Bench &bench, Samples &samples)
{
    const Sample &sample = samples.residents(100'000, 0);
    auto database = orGiveUp("the file", storage::openForReading(sample.path));
    query::Plans plans;
    const QString names[] = {QStringLiteral("見本坂"), QStringLiteral("カスミハシ"), QStringLiteral("yamamoto")};
    std::vector<QString> typed;
    for (int again = 0; again < 3; ++again)
        typed.insert(typed.end(), std::begin(names), std::end(names));

    BareFile bare(sample.path);
    bare.run("PRAGMA mmap_size = 268435456");
    const auto scan = bare.prepare("SELECT id FROM person WHERE instr(search_key, ?1) > 0");
    const Work scans = [&] {
        return millisecondsOf([&] {
            for (const QString &text : typed) {
                const QByteArray folded = searchQuery(text).toUtf8();
                sqlite3_bind_text(scan.get(), 1, folded.constData(), int(folded.size()), SQLITE_STATIC);
                bare.step(scan.get());
            }
        });
    };
    bench.ratio(
        "names among 100,000: list / one scan each", 1.3,
        [&] {
            return millisecondsOf([&] {
                for (const QString &text : typed)
                    found(database, plans, text);
            });
        },
        scans);
    bench.ratio(
        "names among 100,000: search box / one scan each", 1.3,
        [&] {
            return millisecondsOf([&] {
                for (const QString &text : typed)
                    orGiveUp("searching", query::findPeople(database, text));
            });
        },
        scans);

    qint64 differences = 0;
    const auto everybody = orGiveUp("people", storage::Repository<Person>(database).all());
    for (const QString &text : names) {
        const QString query = searchQuery(text);
        std::vector<Key> wanted;
        for (const Person &person : everybody)
            if (searchKey({person.name, person.formerName, person.professionalName}, person.kana).contains(query))
                wanted.push_back(person.id);
        auto keys = found(database, plans, text);
        std::ranges::sort(keys);
        differences += keys != wanted || keys.empty();
    }
    bench.exactly("names found otherwise than by looking at everybody", 0, differences);
}

void benchWindows(Bench &bench, Samples &samples)
{
    const Sample &sample = samples.residents(std::min<qint64>(bench.rows(), 1'000'000), 0);
    query::Plans plans;
    auto reader = orGiveUp("the file", storage::openForReading(sample.path));
    const std::vector<Key> keys = found(reader, plans, {});
    std::mt19937_64 random(1);
    // Each window from a connection that has read nothing: near or far, it finds nothing that is warm already.
    const auto window = [&](size_t first) {
        auto database = orGiveUp("the file", storage::openForReading(sample.path));
        const std::vector<Key> shown(keys.begin() + qint64(first), keys.begin() + qint64(first) + windowRows);
        return millisecondsOf([&] { orGiveUp("rows", query::personRows(database, plans, shown, asOf)); });
    };
    bench.ratio(
        "a window anywhere in a long list / the first window", 1.5,
        [&] {
            double sum = 0;
            for (int i = 0; i < windows; ++i)
                sum += window(random() % (keys.size() - windowRows));
            return sum / windows;
        },
        [&] {
            double sum = 0;
            for (int i = 0; i < windows; ++i)
                sum += window(0);
            return sum / windows;
        });
}

} // namespace

void benchLists(Bench &bench, Samples &samples)
{
    benchSearch(bench, samples);
    benchWindows(bench, samples);
}

} // namespace kz::bench

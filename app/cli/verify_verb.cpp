#include "app/cli/at_work.h"
#include "app/cli/verbs.h"

#include "models/base/key.h"
#include "models/query/verify.h"
#include "models/storage/store.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::cli {

namespace {

class VerifyVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(VerifyVerb)

public:
    QString name() const override { return QStringLiteral("verify"); }
    QString help() const override
    {
        return tr("Checks a file: the database, the journal's chain, every record against the journal, every figure "
                  "that is kept twice.");
    }
    std::vector<Argument> arguments() const override { return {{QStringLiteral("FILE"), tr("The file to check.")}}; }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        const QString path = parser.positionalArguments().value(0);
        auto opened = storage::openForReading(path);
        if (!opened)
            return console.fail(opened.error());
        auto database = std::move(opened).value();
        const auto checked = atWork<query::Verification>(console, tr("Checking"), &database, [&](WorkState &state) {
            return query::verify(database, console.clock.today(),
                                 [&](qint64 done, qint64 all) { return state.tell(double(done) / double(all)); });
        });
        if (!checked)
            return console.fail(checked.error());
        say(checked.value(), console);
        return checked.value().isGood() ? Done : RefusedByStore;
    }

private:
    /// How many records are named; the rest are counted.
    static constexpr size_t mostNamed = 20;

    static QString sentence(const storage::StrayRecord &stray)
    {
        using Kind = storage::StrayRecord::Kind;
        const QString table = words::recordText(stray.table);
        const QString key = keyToText(stray.key);
        switch (stray.kind) {
        case Kind::Changed:
            return tr("Changed past the journal: %1 %2").arg(table, key);
        case Kind::Gone:
            return tr("Removed past the journal: %1 %2").arg(table, key);
        case Kind::Back:
            return tr("There although the journal removed it: %1 %2").arg(table, key);
        case Kind::Untold:
            return tr("The journal has no entry for the last change of: %1 %2").arg(table, key);
        case Kind::Torn:
            return tr("A part of the record is missing: %1 %2").arg(table, key);
        }
        return {};
    }

    static void sayStrays(const std::vector<storage::StrayRecord> &strays, Console &console)
    {
        for (size_t i = 0; i < std::min(strays.size(), mostNamed); ++i)
            console.out << sentence(strays[i]) << '\n';
        if (strays.size() > mostNamed)
            console.out << tr("… and others like these: %1").arg(words::numberText(double(strays.size() - mostNamed)))
                        << '\n';
    }

    static void say(const query::Verification &found, Console &console)
    {
        for (const QString &damage : found.damage)
            console.out << tr("The database is damaged: %1").arg(damage) << '\n';
        if (found.brokenEntry)
            console.out << tr("The journal does not hold from entry %1 on.").arg(*found.brokenEntry) << '\n';
        const auto figure = [&](qint64 count, const QString &text) {
            if (count > 0)
                console.out << text.arg(words::numberText(double(count))) << '\n';
        };
        figure(found.wrongSiteCounts, tr("Counts of sites that differ from the evidence: %1"));
        figure(found.wrongStandings, tr("People whose kept standing differs from a fresh one: %1"));
        figure(found.orphans, tr("Evidence that names a site, department or item that is not there: %1"));
        figure(found.itemsUnlikeTheirHead, tr("Rows of evidence that differ from their entry: %1"));
        figure(found.brokenAttachments, tr("Attached files whose content is missing or has changed: %1"));
        sayStrays(found.strays, console);
        const QString people = words::numberText(double(found.checkedPeople));
        if (found.isGood())
            console.out << (found.waitingStandings > 0
                                ? tr("No fault was found. Standings checked: %1 people").arg(people)
                                : tr("Everything holds. Standings checked: %1 people").arg(people))
                        << '\n';
        figure(found.waitingStandings,
               tr("Standings not stored yet, so there was nothing to check: %1 people. The window stores them when it "
                  "opens the file."));
    }
};

} // namespace

std::unique_ptr<Verb> verifyVerb()
{
    return std::make_unique<VerifyVerb>();
}

} // namespace kz::cli

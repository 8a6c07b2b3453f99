#include "app/cli/at_work.h"
#include "app/cli/verbs.h"

#include "models/query/verify.h"
#include "models/storage/store.h"
#include "models/words/words.h"

#include <QCoreApplication>

namespace kz::cli {

namespace {

class VerifyVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(VerifyVerb)

public:
    QString name() const override { return QStringLiteral("verify"); }
    QString help() const override
    {
        return tr("Checks a file: the database, the journal's chain, every figure that is kept twice.");
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

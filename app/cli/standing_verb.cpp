#include "app/cli/asked_day.h"
#include "app/cli/at_work.h"
#include "app/cli/output_table.h"
#include "app/cli/verbs.h"

#include "models/base/dates.h"
#include "models/domain/places.h"
#include "models/query/people.h"
#include "models/report/person_charts.h"
#include "models/report/report_words.h"
#include "models/storage/framework_reads.h"
#include "models/storage/store.h"
#include "models/words/requirement_text.h"
#include "models/words/words.h"

#include <QCoreApplication>

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace kz::cli {

namespace {

OutputTable::Cell keyCell(Key key)
{
    return {keyToText(key), keyToText(key)};
}
OutputTable::Cell shareCell(std::optional<double> share)
{
    return share ? OutputTable::Cell{words::percentText(*share), *share} : OutputTable::Cell{QStringLiteral("–"), {}};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
/// What only programs read: a code that no language changes, null where there is none.
OutputTable::Cell codeCell(const QString &code)
{
    return {code, orNull(code)};
}
template <Described E>
OutputTable::Cell codeCell(const QString &text, E value)
{
    return {text, enumCode(value)};
}

/// The one in the middle, or what lies halfway between the two that are.
std::optional<double> medianOf(std::vector<double> shares)
{
    if (shares.empty())
        return {};
    std::ranges::sort(shares);
    return (shares[(shares.size() - 1) / 2] + shares[shares.size() / 2]) / 2;
}

/// The state by which lists and reports count somebody: what ended otherwise than completed is no enrolment any more.
query::PaceState stateOn(QDate day, const query::EnrolmentStanding &enrolment)
{
    const bool counts
        = query::runsOn(enrolment.enrolment, day) || enrolment.enrolment.status == EnrolmentStatus::Completed;
    return counts ? enrolment.state : query::PaceState::NotEnrolled;
}

/// The codes of a file's ladders and programmes, for those who must not depend on titles.
class Codes
{
public:
    static Result<Codes> read(storage::Database &database)
    {
        const storage::FrameworkReads reads(database);
        const auto versions = reads.versions();
        if (!versions)
            return versions.error();
        Codes codes;
        for (const storage::VersionOfFramework &one : versions.value()) {
            codes.m_versions[one.version.id] = one;
            const auto levels = reads.levels(one.version.id);
            if (!levels)
                return levels.error();
            for (const Level &level : levels.value())
                codes.m_levels[level.id] = level.code;
        }
        return codes;
    }
    QString framework(Key version) const
    {
        const auto found = m_versions.find(version);
        return found == m_versions.end() ? QString() : found->second.framework.code;
    }
    QString label(Key version) const
    {
        const auto found = m_versions.find(version);
        return found == m_versions.end() ? QString() : found->second.version.label;
    }
    QString level(std::optional<Key> key) const
    {
        const auto found = m_levels.find(key.value_or(0));
        return found == m_levels.end() ? QString() : found->second;
    }

private:
    std::map<Key, storage::VersionOfFramework> m_versions;
    std::map<Key, QString> m_levels;
};

class StandingVerb final : public Verb
{
    Q_DECLARE_TR_FUNCTIONS(StandingVerb)

public:
    QString name() const override { return QStringLiteral("standing"); }
    QString help() const override
    {
        return tr("Says how sites, the people of one site or framework, or one person stand.");
    }
    std::vector<Argument> arguments() const override { return {{QStringLiteral("FILE"), tr("The file to read.")}}; }
    QList<QCommandLineOption> options() const override
    {
        const QString key = QStringLiteral("KEY");
        const QString date = QStringLiteral("DATE");
        return {{QStringLiteral("person"), tr("One person's requirements."), key},
                {QStringLiteral("site"), tr("The people of one site."), key},
                {QStringLiteral("framework"), tr("The people enrolled in one version of a ladder or programme."), key},
                {QStringLiteral("as-of"), tr("What had happened by this day counts (today)."), date},
                {QStringLiteral("entered-by"), tr("What had been entered by this day counts (no limit)."), date},
                {QStringLiteral("format"), tr("table (the default), json, csv or xlsx."), QStringLiteral("FORMAT"),
                 QStringLiteral("table")},
                {QStringLiteral("out"), tr("The workbook to write, with --format xlsx."), QStringLiteral("PATH")}};
    }

    int run(const QCommandLineParser &parser, Console &console) override
    {
        const auto format = outputFormat(parser.value(QStringLiteral("format")));
        if (!format)
            return console.fail(format.error());
        const QString out = parser.value(QStringLiteral("out"));
        if (out.isEmpty() == (format.value() == OutputFormat::Book)) {
            console.err << tr("Say with --out which workbook to write; other formats are written to the screen.")
                        << '\n';
            return UsageError;
        }
        const auto happened = dayGiven(parser, QStringLiteral("as-of"), console.clock);
        if (!happened)
            return console.fail(happened.error());
        const auto entered = dayGiven(parser, QStringLiteral("entered-by"), console.clock);
        if (!entered)
            return console.fail(entered.error());
        for (const QString &option : {QStringLiteral("person"), QStringLiteral("site"), QStringLiteral("framework")})
            if (parser.isSet(option) && !keyFromText(parser.value(option)))
                return console.fail(
                    makeError(ErrorCode::BadArgument, {QStringLiteral("--") + option, parser.value(option)}));

        auto opened = storage::openForReading(parser.positionalArguments().value(0));
        if (!opened)
            return console.fail(opened.error());
        auto database = std::move(opened).value();
        const auto asOf
            = askedDay(database, happened.value(),
                       parser.isSet(QStringLiteral("entered-by")) ? entered.value() : QDate(), console.clock);
        if (!asOf)
            return console.fail(asOf.error());
        const Question question{database, asOf.value(), format.value(), out, console};
        const auto key
            = [&](const char *option) { return keyFromText(parser.value(QLatin1String(option))).value_or(0); };
        const Result<void> done = parser.isSet(QStringLiteral("person")) ? ofPerson(question, key("person"))
            : parser.isSet(QStringLiteral("site")) ? ofPeopleOf<Site>(question, key("site"), {.site = key("site")})
            : parser.isSet(QStringLiteral("framework"))
            ? ofPeopleOf<FrameworkVersion>(question, key("framework"), {.version = key("framework")})
            : ofSites(question);
        return done ? Done : console.fail(done.error());
    }

private:
    struct Question {
        storage::Database &database;
        query::AsOf asOf;
        OutputFormat format;
        QString out; ///< of a workbook
        Console &console;

        Result<void> answer(const OutputTable &table, const QJsonObject &more, const char *name) const
        {
            if (format == OutputFormat::Book)
                return writeBook(out, table);
            write(console.out, table, format, more, QLatin1String(name));
            return {};
        }

        QJsonObject frame() const
        {
            return {{QStringLiteral("as_of"), dayToText(asOf.happened)},
                    {QStringLiteral("entered_by"),
                     asOf.entered.isValid() ? QJsonValue(dayToText(asOf.entered)) : QJsonValue()}};
        }
    };

    static Result<std::vector<query::PersonRow>> rowsOf(const Question &question, query::PeopleFilter filter)
    {
        using Rows = std::vector<query::PersonRow>;
        constexpr size_t chunk = 256;
        filter.asOf = question.asOf;
        return atWork<Rows>(question.console, tr("Reading"), &question.database, [&](WorkState &state) -> Result<Rows> {
            query::Plans plans;
            const auto keys = query::peopleKeys(question.database, plans, filter, query::CancelToken());
            if (!keys)
                return keys.error();
            const std::vector<Key> &all = keys.value();
            Rows rows;
            rows.reserve(all.size());
            for (size_t i = 0; i < all.size(); i += chunk) {
                const auto end = all.begin() + std::ptrdiff_t(std::min(all.size(), i + chunk));
                auto part = query::personRows(question.database, plans, {all.begin() + std::ptrdiff_t(i), end},
                                              question.asOf);
                if (!part)
                    return part.error();
                std::ranges::move(std::move(part).value(), std::back_inserter(rows));
                if (!state.tell(double(rows.size()) / double(all.size())))
                    return makeError(ErrorCode::Cancelled);
            }
            return rows;
        });
    }

    /// Nobody at a site that is not there is a mistake of whoever asks, not a figure.
    template <typename Record>
    static Result<void> ofPeopleOf(const Question &question, Key key, query::PeopleFilter filter)
    {
        const auto record = storage::Repository<Record>(question.database).find(key);
        if (!record)
            return record.error();
        if (!record.value())
            return makeError(ErrorCode::NotFound, {QString::fromLatin1(Table<Record>::name), keyToText(key)});
        return ofPeople(question, std::move(filter));
    }

    static Result<void> ofSites(const Question &question)
    {
        const auto people = rowsOf(question, {});
        if (!people)
            return people.error();
        struct Figures {
            QString name;
            qint64 people = 0;
            std::map<query::PaceState, qint64> states;
            std::vector<double> progress;
        };
        std::map<Key, Figures> sites;
        for (const query::PersonRow &person : people.value()) {
            Figures &site = sites[person.site];
            site.name = person.siteName;
            ++site.people;
            ++site.states[person.state];
            if (const query::EnrolmentRow *main = person.main(); main && main->known)
                site.progress.push_back(main->progress);
        }
        OutputTable table;
        table.columns = {{"key", tr("Key")},
                         {"site", tr("Site")},
                         {"people", tr("People"), true},
                         {"enrolled", tr("Enrolled"), true},
                         {"on_pace", tr("On pace"), true},
                         {"behind", tr("Behind"), true},
                         {"completed", tr("Completed"), true},
                         {"median_progress", tr("Median progress"), true}};
        for (auto &[key, site] : sites) {
            if (key == 0)
                continue; // people without an affiliation on the day
            table.rows.push_back(
                {keyCell(key), textCell(site.name), countCell(site.people),
                 countCell(site.people - site.states[query::PaceState::NotEnrolled]),
                 countCell(site.states[query::PaceState::OnPace]), countCell(site.states[query::PaceState::Behind]),
                 countCell(site.states[query::PaceState::Completed]), shareCell(medianOf(site.progress))});
        }
        return question.answer(table, question.frame(), "sites");
    }

    static Result<void> ofPeople(const Question &question, query::PeopleFilter filter)
    {
        const auto people = rowsOf(question, std::move(filter));
        if (!people)
            return people.error();
        OutputTable table;
        table.columns = {{"key", tr("Key")},
                         {"staff_number", tr("Staff number")},
                         {"name", tr("Name")},
                         {"framework", tr("Ladder or programme")},
                         {"level", tr("Level")},
                         {"target", tr("Target")},
                         {"progress", tr("Progress"), true},
                         {"pace", tr("Pace"), true},
                         {"state", tr("Standing")},
                         {"framework_key", {}},
                         {"framework_code", {}},
                         {"framework_version", {}},
                         {"target_code", {}},
                         {"target_day", {}}};
        const auto codes = Codes::read(question.database);
        if (!codes)
            return codes.error();
        for (const query::PersonRow &person : people.value()) {
            const query::EnrolmentRow *main = person.main();
            const auto title = [&](query::Title query::EnrolmentRow::*part) {
                return textCell(main ? words::pick((main->*part).ja, (main->*part).en) : QString());
            };
            const bool known = main && main->known;
            table.rows.push_back({keyCell(person.key), textCell(person.staffNumber), textCell(person.name),
                                  title(&query::EnrolmentRow::title), title(&query::EnrolmentRow::awarded),
                                  title(&query::EnrolmentRow::target),
                                  shareCell(known ? std::optional<double>(main->progress) : std::nullopt),
                                  shareCell(known ? std::optional<double>(main->pace) : std::nullopt),
                                  codeCell(report::paceText(person.state), person.state),
                                  codeCell(main ? keyToText(main->version) : QString()),
                                  codeCell(codes.value().framework(main ? main->version : 0)),
                                  codeCell(codes.value().label(main ? main->version : 0)),
                                  codeCell(main ? codes.value().level(main->targetLevel) : QString()),
                                  dayCell(main ? main->targetDay : QDate())});
        }
        return question.answer(table, question.frame(), "people");
    }

    static Result<void> ofPerson(const Question &question, Key key)
    {
        const auto standing
            = atWork<query::PersonStanding>(question.console, tr("Reading"), &question.database, [&](WorkState &) {
                  query::Plans plans;
                  return query::personStanding(question.database, plans, key, question.asOf);
              });
        if (!standing)
            return standing.error();
        OutputTable table;
        table.columns = {{"requirement", tr("Key")},
                         {"framework", tr("Ladder or programme")},
                         {"code", tr("Code")},
                         {"title", tr("Requirement")},
                         {"have", tr("Have"), true},
                         {"need", tr("Need"), true},
                         {"met", tr("Met")},
                         {"met_on", tr("Met on")},
                         {"missing", tr("Missing")},
                         {"framework_key", {}},
                         {"framework_code", {}},
                         {"level_code", {}},
                         {"kind", {}},
                         {"unit", {}},
                         {"missing_codes", {}}};
        const auto codes = Codes::read(question.database);
        if (!codes)
            return codes.error();
        QJsonArray enrolments;
        for (const query::EnrolmentStanding &enrolment : standing.value().enrolments) {
            const QString framework = keyToText(enrolment.version.id);
            const Key awarded = enrolment.awarded ? enrolment.awarded->level.id : 0;
            enrolments.append(QJsonObject{
                {QStringLiteral("framework"), report::frameworkTitle(enrolment)},
                {QStringLiteral("framework_key"), framework},
                {QStringLiteral("framework_code"), enrolment.framework.code},
                {QStringLiteral("framework_version"), enrolment.version.label},
                {QStringLiteral("level_code"), orNull(codes.value().level(awarded))},
                {QStringLiteral("target_code"), orNull(codes.value().level(enrolment.enrolment.targetLevel))},
                {QStringLiteral("target_day"), orNull(dayToText(enrolment.enrolment.targetDay))},
                {QStringLiteral("progress"), enrolment.progress},
                {QStringLiteral("pace"), enrolment.pace},
                {QStringLiteral("state"), enumCode(stateOn(question.asOf.happened, enrolment))},
                {QStringLiteral("enrolment_status"), enumCode(enrolment.enrolment.status)}});
            const auto titleOf = report::itemTitles(*enrolment.plan);
            const auto codesOf = [&](const std::vector<Key> &items) {
                QJsonArray found;
                for (const Item &item : enrolment.plan->items)
                    if (std::ranges::find(items, item.id) != items.end())
                        found.append(item.code);
                return found;
            };
            for (size_t i = 0; i < enrolment.standings.size(); ++i) {
                const progress::Standing &line = enrolment.standings[i];
                const Requirement &requirement = enrolment.plan->nodes[i].record;
                const int level = enrolment.plan->nodes[i].level;
                table.rows.push_back({keyCell(requirement.id),
                                      textCell(report::frameworkTitle(enrolment)),
                                      textCell(requirement.code),
                                      textCell(words::pick(requirement.titleJa, requirement.titleEn)),
                                      {words::haveText(line), line.have},
                                      {words::numberText(line.need), line.need},
                                      {line.met ? tr("yes") : tr("no"), line.met},
                                      dayCell(line.metOn),
                                      textCell(words::missingText(line, titleOf)),
                                      codeCell(framework),
                                      codeCell(enrolment.framework.code),
                                      codeCell(level < 0 ? QString() : enrolment.plan->levels[size_t(level)].code),
                                      codeCell({}, requirement.kind),
                                      codeCell({}, line.unit),
                                      {QString(), codesOf(line.missing)}});
            }
        }
        QJsonObject frame = question.frame();
        frame.insert(QStringLiteral("person"), keyToText(key));
        frame.insert(QStringLiteral("name"), standing.value().person.name);
        frame.insert(QStringLiteral("enrolments"), enrolments);
        return question.answer(table, frame, "requirements");
    }
};

} // namespace

std::unique_ptr<Verb> standingVerb()
{
    return std::make_unique<StandingVerb>();
}

} // namespace kz::cli

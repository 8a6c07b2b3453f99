#include "models/base/dates.h"
#include "models/exchange/enum_words.h"
#include "models/exchange/file_digest.h"
#include "models/exchange/wide_ratings.h"
#include "models/exchange/wide_ratings_grid.h"
#include "models/storage/framework_reads.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

// What becomes of a sheet of ratings once it is understood, and which forms it may be about.

namespace kz::exchange {

namespace {

/// The kept headings with what was corrected now; nothing where that makes no difference.
Result<std::optional<FileSetting>> headingsToKeep(storage::Database &database, const QString &framework,
                                                  const std::map<QString, Key> &corrected,
                                                  const QHash<Key, QString> &codes)
{
    auto kept = keptHeadings(database, framework);
    if (!kept)
        return kept.error();
    const QHash<QString, QString> before = kept.value().itemCodes;
    QHash<QString, QString> after = before;
    for (const auto &[heading, item] : corrected) {
        if (const auto code = codes.constFind(item); code != codes.constEnd())
            after.insert(heading, code.value());
        else
            after.remove(heading);
    }
    if (after == before)
        return std::optional<FileSetting>();
    QJsonObject written;
    for (auto one = after.cbegin(); one != after.cend(); ++one)
        written.insert(one.key(), one.value());
    FileSetting setting = kept.value().setting;
    setting.value = QString::fromUtf8(QJsonDocument(written).toJson(QJsonDocument::Compact));
    return std::optional(setting);
}

} // namespace

Result<std::vector<FormInForce>> formsInForce(storage::Database &database)
{
    const storage::FrameworkReads reads(database);
    const auto versions = reads.versions();
    if (!versions)
        return versions.error();
    // The newest adopted version speaks for its framework, as in every import.
    std::map<Key, storage::VersionOfFramework> newest;
    for (const storage::VersionOfFramework &one : versions.value()) {
        const auto known = newest.find(one.framework.id);
        if (one.version.status == VersionStatus::Adopted
            && (known == newest.end() || known->second.version.adoptedOn <= one.version.adoptedOn))
            newest.insert_or_assign(one.framework.id, one);
    }
    std::vector<FormInForce> forms;
    for (const auto &[key, one] : newest) {
        const auto tools = reads.tools(one.version.id);
        if (!tools)
            return tools.error();
        for (const Tool &tool : tools.value())
            if (!tool.hidesRaters())
                forms.push_back({tool, one.framework, one.version});
    }
    return forms;
}

Result<Key> formCalled(storage::Database &database, const QString &tool, const QString &programme)
{
    const auto forms = formsInForce(database);
    if (!forms)
        return forms.error();
    const auto isNamed = [](const QString &wanted, std::initializer_list<QString> names) {
        return wanted.isEmpty()
            || std::ranges::any_of(names, [&](const QString &name) { return foldedWord(name) == foldedWord(wanted); });
    };
    std::vector<Key> found;
    bool programmeKnown = false;
    for (const auto &[form, framework, version] : forms.value()) {
        if (!isNamed(programme, {framework.code, framework.titleJa, framework.titleEn}))
            continue;
        programmeKnown = true;
        if (isNamed(tool, {form.code, form.titleJa, form.titleEn}))
            found.push_back(form.id);
    }
    if (!programmeKnown && !programme.isEmpty())
        return makeError(ErrorCode::BadArgument, {QStringLiteral("--programme"), programme});
    if (found.size() != 1)
        return makeError(ErrorCode::BadArgument, {QStringLiteral("--tool"), tool});
    return found.front();
}

Result<StagedRatings> stageWideRatings(const WideRatings &read, const WideRatingsAsk &ask, const ImportSource &source,
                                       storage::Database &database, const std::function<bool(double)> &progress)
{
    const auto tool = storage::Repository<Tool>(database).find(ask.tool);
    if (!tool)
        return tool.error();
    if (!tool.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("tool"), keyToText(ask.tool)});
    const auto version = storage::FrameworkReads(database).version(tool.value()->version);
    if (!version)
        return version.error();
    const auto items = storage::FrameworkReads(database).items(tool.value()->version);
    if (!items)
        return items.error();
    QHash<Key, QString> codes;
    for (const Item &item : items.value())
        codes.insert(item.id, item.code);

    // One line for each rating, as the import of assessments reads them: its rules are then those of every import.
    auto book = std::make_shared<BookSheet>();
    book->name = source.book ? source.book->name : QString();
    if (source.book) {
        book->digest = source.book->digest;
    } else {
        auto digest = fileDigest(source.path);
        if (!digest)
            return digest.error();
        book->digest = std::move(digest).value();
    }
    book->rows.add(
        {0,
         {QStringLiteral("person_key"), QStringLiteral("programme"), QStringLiteral("tool"), QStringLiteral("assessor"),
          QStringLiteral("assessor_kind"), QStringLiteral("day"), QStringLiteral("item"), QStringLiteral("step")}});
    for (size_t at = 0; at < read.ratings.size(); ++at) {
        const WideRatings::Rating &rating = read.ratings[at];
        book->rows.add(
            {qint64(at) + 1,
             {keyToText(read.people[rating.person].record), version.value()->framework.code, tool.value()->code,
              ask.assessor == 0 ? QString() : keyToText(ask.assessor), enumCode(ask.kind), dayToText(ask.day),
              codes.value(read.items[rating.item].record), QString::number(rating.step)}});
    }
    ImportSource lines = source;
    lines.kind = ImportKind::Assessment;
    lines.book = book;
    lines.mapping.reset();
    lines.leaveOutProblems = true;
    auto keep = headingsToKeep(database, version.value()->framework.code, ask.corrections.items, codes);
    if (!keep)
        return keep.error();
    lines.keep = std::move(keep).value();
    const auto staged = stageImport(lines, database, progress);
    if (!staged)
        return staged.error();
    StagedRatings result{staged.value(), summaryOf(*staged.value())};
    ImportSummary &summary = result.summary;
    summary.rows += read.lost;
    summary.withProblems += read.lost;
    std::vector<Problem> problems = read.problems;
    QSet<QString> told; // what is wrong with the day or the rater is wrong with every cell
    for (Problem problem : summary.problems) {
        const bool ofCell = problem.field == QLatin1String("item") || problem.field == QLatin1String("step")
            || problem.field == QLatin1String("person_key");
        const WideRatings::Rating &rating = read.ratings[size_t(std::max<qint64>(problem.row, 1)) - 1];
        problem.row = ofCell ? rating.line : 0;
        problem.column = ofCell ? rating.column : 0;
        const QString what = problem.field + u'/' + QString::number(int(problem.issue.code));
        if (!ofCell && told.contains(what))
            continue;
        told.insert(what);
        problems.push_back(std::move(problem));
    }
    std::ranges::stable_sort(problems, {}, [](const Problem &one) { return std::pair(one.row, one.column); });
    summary.problems = std::move(problems);
    return result;
}

Result<edit::Action> takeWideRatings(const StagedRatings &staged, const ImportSource &source)
{
    if (staged.summary.withProblems > 0 && !source.leaveOutProblems)
        return makeError(ErrorCode::InputRejected, {source.path, QString::number(staged.summary.withProblems)});
    return importAction(staged.import);
}

} // namespace kz::exchange

#include "models/exchange/framework_file.h"

#include "models/base/output_file.h"
#include "models/exchange/book_sheet.h"
#include "models/exchange/case_reader.h"
#include "models/exchange/case_writer.h"
#include "models/exchange/crosswalk_file.h"
#include "models/exchange/framework_import.h"
#include "models/exchange/json_bounds.h"
#include "models/exchange/layer_folder.h"
#include "models/exchange/moodle_writer.h"
#include "models/exchange/outline_writer.h"
#include "models/exchange/pack_lineage.h"
#include "models/exchange/pack_writer.h"
#include "models/exchange/row_reader.h"
#include "models/exchange/table_writer.h"
#include "models/query/file_settings.h"
#include "models/storage/framework_reads.h"

#include <QFileInfo>

#include <algorithm>
#include <set>

namespace kz::exchange {

namespace {

Result<FrameworkDraft> readJson(const QString &path)
{
    const auto json = readBounded(path);
    if (!json)
        return json.error();
    const auto object = boundedObject(json.value(), path);
    if (!object)
        return object.error();
    if (!object.value().contains(QLatin1String("format"))) {
        auto package = readCase(object.value(), path);
        if (!package)
            return package;
        FrameworkDraft draft = std::move(package).value();
        draft.source = FrameworkSource::Case;
        return draft;
    }
    auto pack = readPack(json.value(), path);
    if (!pack)
        return pack.error();
    FrameworkDraft draft;
    draft.source = FrameworkSource::Pack;
    draft.pack = std::move(pack).value();
    draft.trace = traceOf(draft.pack);
    return draft;
}

/// Sites are of one file: elsewhere such a rule could be met anywhere.
Result<int> rulesWithSites(storage::Database &database, Key version)
{
    const auto sites = storage::FrameworkReads(database).requirementSites(version);
    if (!sites)
        return sites.error();
    std::set<Key> rules;
    for (const RequirementSite &site : sites.value())
        rules.insert(site.requirement);
    return int(rules.size());
}

/// No form says what levels become; read elsewhere, they go on by their codes. How many would not.
Result<int> levelsOfOtherNames(storage::Database &database, Key version)
{
    const auto said = storage::FrameworkReads(database).levelSuccessions(version);
    if (!said)
        return said.error();
    const storage::Repository<Level> levels(database);
    int others = 0;
    for (const LevelSuccession &one : said.value()) {
        const auto source = levels.find(one.source);
        if (!source)
            return source.error();
        const auto target = levels.find(one.target.value_or(0));
        if (!target)
            return target.error();
        others += source.value() && (!target.value() || source.value()->code != target.value()->code) ? 1 : 0;
    }
    return others;
}

} // namespace

Result<FrameworkDraft> readFrameworkFile(const QString &path, const std::function<bool()> &goOn)
{
    const QFileInfo there(path);
    const QString name = there.isDir() ? QFileInfo(there.absoluteFilePath()).fileName() : there.completeBaseName();
    const FrameworkNaming naming{name, name, QStringLiteral("1")};
    if (there.isDir())
        return readLayerFolder(path, naming);
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return readJson(path);
    if (isBookName(path)) {
        const auto book = readBook(path, {}, goOn);
        if (!book)
            return book.error();
        SheetReader rows(book.value());
        return readFrameworkTable(rows, path, naming);
    }
    auto csv = openFrameworkTable(path);
    if (!csv)
        return csv.error();
    const auto rows = std::move(csv).value();
    return readFrameworkTable(*rows, path, naming);
}

QString suffixOf(FrameworkForm form)
{
    switch (form) {
    case FrameworkForm::Case:
    case FrameworkForm::Case10:
    case FrameworkForm::Pack:
        return QStringLiteral("json");
    case FrameworkForm::OutlineBook:
        return QStringLiteral("xlsx");
    case FrameworkForm::Moodle:
    case FrameworkForm::Outline:
    case FrameworkForm::Crosswalk:
        break;
    }
    return QStringLiteral("csv");
}

Result<WrittenFramework> writeFramework(storage::Database &database, Key version, FrameworkForm form, qint64 nowMs)
{
    const auto levels = levelsOfOtherNames(database, version);
    if (!levels)
        return levels.error();
    if (form == FrameworkForm::Crosswalk) {
        const auto crosswalk = query::crosswalk(database, version);
        if (!crosswalk)
            return crosswalk.error();
        auto bytes = writeCrosswalk(crosswalk.value());
        if (!bytes)
            return bytes.error();
        return WrittenFramework{.bytes = std::move(bytes).value(),
                                .items = int(crosswalk.value().lines.size()),
                                .relationsLeftOut = levels.value()};
    }
    const auto draft = loadDraft(database, version);
    if (!draft)
        return draft.error();
    Pack pack = draft.value().pack;
    WrittenFramework written;
    written.items = int(pack.items.size());
    if (form == FrameworkForm::Case || form == FrameworkForm::Case10) {
        const auto settings = query::fileSettings(database);
        if (!settings)
            return settings.error();
        WrittenCase package
            = writeCase(draft.value(),
                        {.creator = settings.value().institution,
                         .nowMs = nowMs,
                         .version = form == FrameworkForm::Case10 ? CaseVersion::OneZero : CaseVersion::OneOne});
        written.lost = std::move(package.lost);
        written.bytes = std::move(package.json);
        written.relationsLeftOut = package.relationsLeftOut + levels.value();
        written.toolsLeftOut = package.toolsLeftOut;
        written.requirementsLeftOut = package.requirementsLeftOut;
        return written;
    }
    if (form == FrameworkForm::Pack) {
        auto lineage = lineageToTell(database, draft.value());
        if (!lineage)
            return lineage.error();
        pack.lineage = std::move(lineage).value();
        const auto confined = rulesWithSites(database, version);
        if (!confined)
            return confined.error();
        written.sitesLeftOut = confined.value();
    }
    auto bytes = form == FrameworkForm::Pack ? writePack(pack)
        : form == FrameworkForm::Moodle
        ? writeMoodle(draft.value())
        : writeOutline(draft.value(), form == FrameworkForm::OutlineBook ? OutlineFile::Book : OutlineFile::Csv);
    if (!bytes)
        return bytes.error();
    written.bytes = std::move(bytes).value();
    written.relationsLeftOut
        = form == FrameworkForm::Moodle ? relationsOutOfMoodle(draft.value()) : int(draft.value().associations.size());
    written.relationsLeftOut += levels.value();
    if (form != FrameworkForm::Pack) {
        written.toolsLeftOut = int(pack.tools.size());
        written.requirementsLeftOut = int(pack.requirements.size());
        written.anchorsLeftOut = int(std::ranges::count_if(pack.steps, &ScaleStep::hasAnchor));
    }
    return written;
}

Result<WrittenFramework> exportFramework(storage::Database &database, Key version, FrameworkForm form,
                                         const QString &path, qint64 nowMs)
{
    auto written = writeFramework(database, version, form, nowMs);
    if (!written)
        return written;
    QSaveFile out(path);
    if (auto open = openOutput(out); !open)
        return open.error();
    out.write(written.value().bytes);
    if (auto closed = commitOutput(out); !closed)
        return closed.error();
    return written;
}

} // namespace kz::exchange

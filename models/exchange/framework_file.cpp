#include "models/exchange/framework_file.h"

#include "models/exchange/book_sheet.h"
#include "models/exchange/case_reader.h"
#include "models/exchange/case_writer.h"
#include "models/exchange/csv_reader.h"
#include "models/exchange/json_bounds.h"
#include "models/exchange/layer_folder.h"
#include "models/exchange/moodle_writer.h"
#include "models/exchange/pack_writer.h"
#include "models/exchange/table_writer.h"

#include <QFileInfo>

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
    if (!object.value().contains(QLatin1String("format")))
        return readCase(object.value(), path);
    auto pack = readPack(json.value(), path);
    if (!pack)
        return pack.error();
    FrameworkDraft draft;
    draft.pack = std::move(pack).value();
    return draft;
}

} // namespace

Result<FrameworkDraft> readFrameworkFile(const QString &path)
{
    const QFileInfo there(path);
    const QString name = there.isDir() ? QFileInfo(there.absoluteFilePath()).fileName() : there.completeBaseName();
    const FrameworkNaming naming{name, name, QStringLiteral("1")};
    if (there.isDir())
        return readLayerFolder(path, naming);
    if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
        return readJson(path);
    if (isBookName(path)) {
        const auto book = readBook(path);
        if (!book)
            return book.error();
        SheetReader rows(book.value());
        return readFrameworkTable(rows, path, naming);
    }
    auto csv = CsvReader::open(path);
    if (!csv)
        return csv.error();
    const auto rows = std::move(csv).value();
    return readFrameworkTable(*rows, path, naming);
}

Result<WrittenFramework> writeFramework(const FrameworkDraft &draft, FrameworkForm form, const QString &creator,
                                        qint64 nowMs)
{
    const Pack &pack = draft.pack;
    WrittenFramework written;
    written.items = int(pack.items.size());
    if (form == FrameworkForm::Case) {
        WrittenCase package = writeCase(draft, {creator, nowMs});
        written.bytes = std::move(package.json);
        written.relationsLeftOut = package.relationsLeftOut;
        written.toolsLeftOut = package.toolsLeftOut;
        written.requirementsLeftOut = package.requirementsLeftOut;
        return written;
    }
    auto bytes = form == FrameworkForm::Pack ? writePack(pack) : writeMoodle(draft);
    if (!bytes)
        return bytes.error();
    written.bytes = std::move(bytes).value();
    if (form == FrameworkForm::Pack) {
        written.relationsLeftOut = int(draft.associations.size());
    } else {
        written.toolsLeftOut = int(pack.tools.size());
        written.requirementsLeftOut = int(pack.requirements.size());
    }
    return written;
}

} // namespace kz::exchange

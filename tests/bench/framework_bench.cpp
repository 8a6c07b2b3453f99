#include "tests/bench/bare.h"
#include "tests/bench/bench.h"
#include "tests/bench/benchmarks.h"
#include "tests/bench/samples.h"

#include "models/edit/edit_door.h"
#include "models/edit/new_file.h"
#include "models/exchange/case_writer.h"
#include "models/exchange/framework_file.h"
#include "models/exchange/framework_import.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kz::bench {

namespace {

constexpr int items = 10'000;
constexpr int below = 20; ///< items under one above them

/// A package as another program would write it out: a tree of items with texts of a usual length.
exchange::FrameworkDraft curriculum()
{
    exchange::FrameworkDraft draft;
    exchange::Pack &pack = draft.pack;
    pack.framework
        = {.id = draft.newKey(), .code = QStringLiteral("bench"), .titleJa = QStringLiteral("見本カリキュラム")};
    pack.version = {.id = draft.newKey(), .framework = pack.framework.id, .label = QStringLiteral("1")};
    for (int i = 0; i < items; ++i) {
        std::optional<Key> parent;
        if (i >= below)
            parent = pack.items[size_t(i / below - 1)].id;
        pack.items.push_back(
            {.id = draft.newKey(),
             .version = pack.version.id,
             .parent = parent,
             .kind = ItemKind::Goal,
             .code = QStringLiteral("B-%1").arg(i),
             .titleJa = QStringLiteral("患者の訴えを聞き取り、必要な診察と検査を順に述べる（%1）").arg(i),
             .position = i % below});
    }
    return draft;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        giveUp("the package", makeError(ErrorCode::OutputFailed, {path}));
}

/// Parsed by Qt and put into two bare tables: an item, and beside it what the package said of it.
void bareImport(const QString &package, const QString &path)
{
    QFile file(package);
    if (!file.open(QIODevice::ReadOnly))
        giveUp("the package", makeError(ErrorCode::FileUnreadable, {package}));
    const QJsonArray list = QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("CFItems")).toArray();
    BareFile bare(path);
    bare.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;"
             "CREATE TABLE item (id INTEGER PRIMARY KEY, code TEXT, title TEXT) STRICT;"
             "CREATE TABLE said (id INTEGER PRIMARY KEY, name TEXT, content TEXT) STRICT; BEGIN");
    const auto item = bare.prepare("INSERT INTO item (code, title) VALUES (?1, ?2)");
    const auto said = bare.prepare("INSERT INTO said (name, content) VALUES (?1, ?2)");
    const auto bind = [](sqlite3_stmt *statement, int at, const QByteArray &text) {
        sqlite3_bind_text(statement, at, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    };
    for (const QJsonValue &value : list) {
        bind(item.get(), 1, value[QStringLiteral("humanCodingScheme")].toString().toUtf8());
        bind(item.get(), 2, value[QStringLiteral("fullStatement")].toString().toUtf8());
        bare.step(item.get());
        bind(said.get(), 1, value[QStringLiteral("identifier")].toString().toUtf8());
        bind(said.get(), 2, QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        bare.step(said.get());
    }
    bare.run("COMMIT");
}

} // namespace

void benchFramework(Bench &bench, Samples &samples)
{
    const QString package = samples.bareFile("package.json");
    write(package, exchange::writeCase(curriculum(), {QStringLiteral("見本"), 1'780'000'000'000}).json);
    edit::ChangeHub hub;
    const Work ours = [&] {
        const QString path = samples.bareFile("framework.kizahashi");
        orGiveUp("a new file", edit::makeFile(path, QStringLiteral("見本"), samples.clock()));
        const auto door = orGiveUp("the door", edit::EditDoor::open(path, samples.clock(), hub));
        return millisecondsOf([&] {
            auto draft = orGiveUp("reading", exchange::readFrameworkFile(package));
            if (draft.pack.items.size() != items)
                giveUp("reading", makeError(ErrorCode::InputRejected, {package}));
            orGiveUp("storing", door->submitAndWait(exchange::importFramework(std::move(draft))));
        });
    };
    bench.atMost("10,000 items of a CASE package taken in", 2'000, ours);
    bench.ratio("  beside parsing it and two bare rows each", 12, ours,
                [&] { return millisecondsOf([&] { bareImport(package, samples.bareFile("bare_framework.db")); }); });
}

} // namespace kz::bench

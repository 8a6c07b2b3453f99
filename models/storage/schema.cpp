#include "models/storage/schema.h"

#include "models/storage/store.h"

#include <QDir>
#include <QFile>

namespace kz::storage {

std::vector<SchemaStep> schemaSteps()
{
    std::vector<SchemaStep> steps;
    const QDir folder(QStringLiteral(":/schema/sqlite"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        steps.push_back({name.left(4).toInt(), name.chopped(4), file.readAll()});
    }
    return steps;
}

Result<void> bringUpToDate(Database &database, const std::function<Result<void>()> &withLast)
{
    const auto version = database.value<qint64>("PRAGMA user_version");
    if (!version)
        return version.error();
    for (const SchemaStep &step : schemaSteps()) {
        if (step.number <= version.value().value_or(0))
            continue;
        auto begun = Transaction::begin(database);
        if (!begun)
            return begun.error();
        auto transaction = std::move(begun).value();
        if (auto done = database.execute(step.script); !done)
            return done;
        if (auto done = database.execute("PRAGMA user_version = " + QByteArray::number(step.number)); !done)
            return done;
        if (withLast && step.number == currentSchema())
            if (auto done = withLast(); !done)
                return done;
        if (auto done = transaction.commit(); !done)
            return done;
    }
    return {};
}

} // namespace kz::storage

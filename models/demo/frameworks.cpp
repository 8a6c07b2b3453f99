#include "models/demo/parts.h"
#include "models/exchange/adopt_pack.h"

#include <QFile>

namespace kz::demo {

namespace {

/// One more than the program brings, so that a pharmacist has something that expires.
Result<QByteArray> ownPack()
{
    QFile file(QStringLiteral(":/demo/pharmacist-renewal.json"));
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {file.fileName(), file.errorString()});
    return file.readAll();
}

Result<void> adopt(edit::Edit &edit, Region &region, const Result<QByteArray> &json, const QString &name)
{
    if (!json)
        return json.error();
    const auto pack = exchange::readPack(json.value(), name);
    if (!pack)
        return pack.error();
    auto stored = exchange::storePack(pack.value(), fiscalYearStart(region.years.first - 1), edit);
    if (!stored)
        return stored.error();
    const QString code = stored.value().framework.code;
    region.frameworks.insert(code, Adopted::from(std::move(stored).value()));
    return {};
}

} // namespace

Result<void> makeSettings(edit::Edit &edit, const Options &options)
{
    const FileSetting settings[]
        = {{.name = QStringLiteral("institution"), .value = QStringLiteral("霞階圏域地域医療連携推進法人（見本）")},
           {.name = QStringLiteral("demo"), .value = QString::number(options.seed)}};
    for (const FileSetting &setting : settings)
        if (const auto made = edit.insert(setting); !made)
            return made.error();
    return {};
}

Result<void> makeFrameworks(edit::Edit &edit, Region &region)
{
    for (const QString &id : {QStringLiteral("nurse-ladder"), QStringLiteral("new-nurse"), QStringLiteral("residency"),
                              QStringLiteral("cardio-onco-common")})
        if (auto done = adopt(edit, region, exchange::builtInPack(id), id); !done)
            return done;
    return adopt(edit, region, ownPack(), QStringLiteral("demo-pharmacist-renewal"));
}

} // namespace kz::demo

#include "models/exchange/pack.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kz::exchange {

namespace {

QString folder()
{
    return QStringLiteral(":/packs/");
}

QStringList ids()
{
    QStringList result;
    const QStringList files = QDir(folder()).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        result.append(file.chopped(5));
    return result;
}

} // namespace

std::vector<PackInfo> builtInPacks()
{
    std::vector<PackInfo> result;
    const QStringList known = ids();
    for (const QString &id : known) {
        const Result<QByteArray> json = builtInPack(id);
        if (!json)
            continue;
        const Result<Pack> pack = readPack(json.value(), id);
        if (!pack)
            continue;
        const Framework &framework = pack.value().framework;
        result.push_back({framework.code, framework.kind, framework.titleJa, framework.titleEn,
                          pack.value().version.label, framework.source});
    }
    return result;
}

Result<QByteArray> builtInPack(const QString &id)
{
    const QStringList known = ids();
    QFile file(folder() + id + QStringLiteral(".json"));
    if (!known.contains(id) || !file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::PackUnknown, {id, known.join(QStringLiteral(", "))});
    return file.readAll();
}

Result<QByteArray> packText(const QString &idOrPath)
{
    constexpr qint64 largestPack = 32 * 1024 * 1024; // far more than any
    if (ids().contains(idOrPath) || !QFileInfo::exists(idOrPath))
        return builtInPack(idOrPath);
    QFile file(idOrPath);
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorCode::FileUnreadable, {idOrPath, file.errorString()});
    return file.read(largestPack);
}

} // namespace kz::exchange

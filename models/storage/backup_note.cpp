#include "models/storage/backup_note.h"

#include "models/base/output_file.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace kz::storage {

namespace {

const QString madeKey = QStringLiteral("made");
const QString placeKey = QStringLiteral("place");

} // namespace

QString backupNotePath(const QString &file)
{
    return file + QStringLiteral(".backups");
}

Result<void> noteBackup(const QString &file, const QString &place, const Clock &clock)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.nowMs(), Qt::UTC);
    const QJsonObject note{{madeKey, now.toString(Qt::ISODate)}, {placeKey, QFileInfo(place).absoluteFilePath()}};
    QSaveFile out(backupNotePath(file));
    if (auto fine = openOutput(out); !fine)
        return fine;
    out.write(QJsonDocument(note).toJson());
    return commitOutput(out);
}

std::optional<BackupNote> lastBackup(const QString &file)
{
    constexpr qint64 longest = 64 * 1024; // a note is two lines; anything else is none
    QFile in(backupNotePath(file));
    if (!QFileInfo(in).isFile() || in.size() > longest || !in.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject note = QJsonDocument::fromJson(in.readAll()).object();
    BackupNote found{.made = QDateTime::fromString(note.value(madeKey).toString(), Qt::ISODate),
                     .place = note.value(placeKey).toString()};
    if (!found.made.isValid() || found.place.isEmpty())
        return {};
    return found;
}

} // namespace kz::storage

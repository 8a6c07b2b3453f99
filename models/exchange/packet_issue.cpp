#include "models/exchange/packet_issue.h"

#include "models/domain/credential.h"
#include "models/edit/edit.h"
#include "models/storage/packet_reads.h"
#include "models/storage/packet_store.h"
#include "models/storage/sealed_store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kz::exchange {

namespace {

Result<void> check(const PacketOrder &order)
{
    if (storage::passphraseLength(order.passphrase) < storage::shortestPassphrase)
        return makeError(ErrorCode::BadArgument, {QStringLiteral("passphrase"), QStringLiteral("…")});
    if (!order.pin.isEmpty())
        if (auto issues = secretIssues(order.pin); !issues.empty()) {
            Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(Table<Credential>::name)});
            error.issues = std::move(issues);
            return error;
        }
    if (QFileInfo::exists(order.path))
        return makeError(ErrorCode::FileExists, {order.path});
    return {};
}

Result<void> issue(edit::Edit &edit, const PacketOrder &order, const QByteArray &issuer, storage::SealLimits limits)
{
    if (auto fine = check(order); !fine)
        return fine;
    const auto key = edit.newKey();
    if (!key)
        return key.error();
    Packet packet{.id = key.value(),
                  .kind = order.kind,
                  .holder = order.holder,
                  .site = order.site,
                  .issued = edit.today(),
                  .expires = order.expires,
                  .reason = {}};
    // Said of the order itself before anything is made of it.
    if (auto issues = validate(packet); hasErrors(issues)) {
        Error error = makeError(ErrorCode::Invalid, {QString::fromLatin1(Table<Packet>::name)});
        error.issues = std::move(issues);
        return error;
    }
    if (const auto holder = edit.get<Person>(order.holder); !holder)
        return holder.error();
    auto made = storage::makePacketStore(edit.database().path(), packet, order.people, edit.clock(), order.pin);
    if (!made)
        return made.error();
    auto store = std::move(made).value();
    const auto header = storage::newSealedHeader(order.kind, packet.id, issuer, limits);
    const auto sealing = storage::SealKey::derive(order.passphrase, header);
    if (!sealing)
        return sealing.error();
    const auto entered = edit.insert(packet);
    if (!entered)
        return entered.error();
    edit.setMade(entered.value());
    return storage::sealStore(store, order.path, header, sealing.value());
}

} // namespace

QString packetPath(const QString &folder, const QString &holder, QDate day, const QStringList &taken)
{
    // What no file system takes.
    QString name = holder;
    for (QChar &c : name)
        if (QStringLiteral("\\/:*?\"<>|").contains(c) || c < u' ')
            c = u'_';
    const QString base = QDir(folder).filePath(name + QLatin1Char(' ') + day.toString(Qt::ISODate));
    QString path = base + QStringLiteral(".kzpacket");
    for (int number = 2; QFileInfo::exists(path) || taken.contains(path); ++number)
        path = QStringLiteral("%1-%2.kzpacket").arg(base).arg(number);
    return path;
}

edit::Action issuePackets(std::vector<PacketOrder> orders, const QStringList &whose, storage::SealLimits limits)
{
    return {.name = "packet.issue",
            .arguments = whose,
            .grant = edit::Grant::Administer,
            .work = [orders = std::move(orders), limits](edit::Edit &edit) -> Result<void> {
                const auto identity = storage::storeIdentity(edit.database());
                if (!identity)
                    return identity.error();
                size_t made = 0;
                Result<void> done;
                for (const PacketOrder &order : orders) {
                    done = issue(edit, order, identity.value(), limits);
                    if (!done)
                        break;
                    done = edit.reportProgress(double(++made) / double(orders.size()));
                    if (!done)
                        break;
                }
                // All or none: what is out must be in the register.
                for (size_t i = 0; !done && i < made; ++i)
                    QFile::remove(orders[i].path);
                return done;
            }};
}

edit::Action revokePacket(Key key, const QString &reason, const QString &whose)
{
    return {.name = "packet.withdraw",
            .arguments = {whose},
            .grant = edit::Grant::Administer,
            .work = [key, reason](edit::Edit &edit) -> Result<void> {
                auto found = edit.get<Packet>(key);
                if (!found)
                    return found.error();
                Packet packet = std::move(found).value();
                packet.revoked = edit.today();
                packet.reason = reason.trimmed();
                return edit.update(packet);
            }};
}

} // namespace kz::exchange

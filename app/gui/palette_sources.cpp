#include "app/gui/palette_sources.h"

namespace kz {

FilePaletteSource::FilePaletteSource(What what, FileHost &host, QObject *parent)
    : PaletteSource(parent), m_what(what), m_host(host)
{ }

QString FilePaletteSource::heading() const
{
    return m_what == What::People ? tr("People") : tr("Sites");
}

void FilePaletteSource::search(const QString &typed, quint64 token)
{
    if (m_asked)
        m_asked->cancel();
    items::Workspace *workspace = m_host.workspace();
    const bool people = m_what == What::People;
    if (!workspace || typed.trimmed().isEmpty()
        || !m_host.isOpenTo(people ? QStringLiteral("people") : QStringLiteral("sites")))
        return;
    using Rows = std::vector<storage::Found>;
    m_asked = workspace->read<Rows>(
        this,
        [typed, people](storage::Database &database, const query::CancelToken &) {
            return people ? query::findPeople(database, typed) : query::findSites(database, typed);
        },
        [this, token, people](const Result<Rows> &rows) {
            if (!rows)
                return;
            QList<PaletteEntry> entries;
            for (const storage::Found &row : rows.value()) {
                const QString separator = row.kana.isEmpty() || row.detail.isEmpty() ? QString() : QStringLiteral("  ");
                entries.append({.icon = people ? QStringLiteral("people") : QStringLiteral("sites"),
                                .text = row.name,
                                .detail = row.kana + separator + row.detail,
                                .shortcut = {},
                                .link = QStringLiteral("%1/%2").arg(
                                    people ? QStringLiteral("person") : QStringLiteral("site"), keyToText(row.key)),
                                .run = {}});
            }
            Q_EMIT found(token, entries);
        });
}

} // namespace kz

#include "app/gui/palette_sources.h"

#include "app/gui/open_places.h"
#include "models/words/words.h"

namespace kz {

namespace {

using What = FilePaletteSource::What;
using Entries = QList<PaletteEntry>;

const char *placeOf(What what)
{
    switch (what) {
    case What::People:
        return "people";
    case What::Sites:
        return "sites";
    case What::Events:
        return "events";
    case What::Ladders:
        return "ladders";
    case What::Curricula:
    case What::Cycles:
        return "curricula";
    case What::Applications:
        break;
    }
    return "applications";
}

PaletteEntry entryOf(const char *icon, const QString &text, const QStringList &details, const QString &link)
{
    QStringList said = details;
    said.removeAll(QString());
    return {.icon = QLatin1String(icon),
            .text = text,
            .detail = said.join(QStringLiteral("  ")),
            .shortcut = {},
            .link = link,
            .run = {}};
}

template <typename Row, typename Make>
Result<Entries> entriesOf(const Result<std::vector<Row>> &rows, Make make)
{
    if (!rows)
        return rows.error();
    Entries entries;
    for (const Row &row : rows.value())
        entries.append(make(row));
    return entries;
}

Entries frameworkEntries(const std::vector<query::FrameworkLine> &lines, const char *icon, const QString &place)
{
    Entries entries;
    for (const query::FrameworkLine &line : lines)
        entries.append(entryOf(icon, words::pick(line.framework.titleJa, line.framework.titleEn),
                               {words::versionText(line.version.label), words::enumText(line.version.status)},
                               QStringLiteral("%1?version=%2").arg(place, keyToText(line.version.id))));
    return entries;
}

/// `own` 0: anybody's.
Result<Entries> lookUp(storage::Database &database, What what, const QString &typed, Key own, QDate day)
{
    switch (what) {
    case What::People:
        return entriesOf(query::findPeople(database, typed), [](const storage::Found &row) {
            return entryOf("people", row.name, {row.kana, row.detail}, QStringLiteral("person/") + keyToText(row.key));
        });
    case What::Sites:
        return entriesOf(query::findSites(database, typed), [](const storage::Found &row) {
            return entryOf("sites", row.name, {row.kana, row.detail}, QStringLiteral("site/") + keyToText(row.key));
        });
    case What::Events:
        return entriesOf(query::findEvents(database, typed), [](const storage::EventLine &row) {
            return entryOf("calendar", row.event.title,
                           {words::dayText(row.event.from), words::enumText(row.event.kind)},
                           QStringLiteral("events?id=") + keyToText(row.event.id));
        });
    case What::Ladders:
    case What::Curricula: {
        const bool ladders = what == What::Ladders;
        const auto lines = query::findFrameworks(database, typed, ladders, day);
        if (!lines)
            return lines.error();
        return frameworkEntries(lines.value(), ladders ? "ladders" : "curricula", QLatin1String(placeOf(what)));
    }
    case What::Cycles:
        return entriesOf(query::findCycles(database, typed), [](const query::FoundCycle &row) {
            const bool ladder = row.framework.kind == FrameworkKind::Ladder;
            return entryOf(
                "progress", row.cycle.aim,
                {words::pick(row.framework.titleJa, row.framework.titleEn), words::enumText(row.cycle.decision)},
                QStringLiteral("%1?version=%2&tab=outcomes")
                    .arg(QLatin1String(placeOf(ladder ? What::Ladders : What::Curricula)),
                         keyToText(row.cycle.resultVersion.value_or(row.cycle.version))));
        });
    case What::Applications:
        break;
    }
    return entriesOf(query::findApplications(database, typed, own, day), [](const storage::ApplicationRow &row) {
        return entryOf("certificate", row.person,
                       {words::pick(row.levelJa, row.levelEn), words::fiscalYearText(row.application.fiscalYear),
                        words::enumText(row.application.status)},
                       QStringLiteral("applications?year=%1&application=%2")
                           .arg(QString::number(row.application.fiscalYear), keyToText(row.application.id)));
    });
}

} // namespace

FilePaletteSource::FilePaletteSource(What what, FileHost &host, QObject *parent)
    : PaletteSource(parent), m_what(what), m_host(host)
{ }

QString FilePaletteSource::heading() const
{
    switch (m_what) {
    case What::People:
        return tr("People");
    case What::Sites:
        return tr("Sites");
    case What::Events:
        return tr("Events");
    case What::Ladders:
        return tr("Ladders");
    case What::Curricula:
        return tr("Curricula");
    case What::Cycles:
        return tr("Improvement");
    case What::Applications:
        break;
    }
    return tr("Applications");
}

void FilePaletteSource::search(const QString &typed, quint64 token)
{
    if (m_asked)
        m_asked->cancel();
    items::Workspace *workspace = m_host.workspace();
    const QString place = QLatin1String(placeOf(m_what));
    if (!workspace || typed.trimmed().isEmpty() || !m_host.isOpenTo(place))
        return;
    const Actor actor = workspace->actor();
    const bool own = m_host.seesByRole() && seesOnlyTheirOwn(actor, place);
    if (own && !actor.person)
        return;
    m_asked = workspace->read<Entries>(
        this,
        [typed, what = m_what, own = own ? *actor.person : Key(0),
         day = workspace->clock().today()](storage::Database &database, const query::CancelToken &) {
            return lookUp(database, what, typed, own, day);
        },
        [this, token](const Result<Entries> &entries) {
            if (entries)
                Q_EMIT found(token, entries.value());
        });
}

} // namespace kz

#include "models/exchange/crosswalk_file.h"

#include "models/edit/edit.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/framework_tables.h"
#include "models/exchange/outline.h"
#include "models/exchange/row_reader.h"
#include "models/progress/crosswalk_lines.h"
#include "models/storage/crosswalk_reads.h"
#include "models/storage/framework_reads.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>
#include <QtGlobal>

#include <algorithm>
#include <set>
#include <tuple>

namespace kz::exchange {

namespace {

constexpr int mostReference = 2000;

/// Two lines that say the same of the same.
using Ends = std::tuple<Key, QString, Key, QString>;

Ends endsOf(const Association &line)
{
    return {line.source.value_or(0), line.sourceRef, line.target.value_or(0), line.targetRef};
}

/// Of the lines that a version has.
Result<std::set<Ends>> endsKnown(storage::Database &database, Key version)
{
    const auto lines = storage::FrameworkReads(database).associations(version);
    if (!lines)
        return lines.error();
    std::set<Ends> ends;
    for (const Association &line : lines.value())
        ends.insert(endsOf(line));
    return ends;
}

struct Items {
    std::vector<Item> items;
    QHash<QString, const Item *> byName; ///< by code, and by what they are called outside

    const Item *named(const QString &name) const { return byName.value(name); }
};

Result<Items> itemsOf(storage::Database &database, Key version)
{
    auto items = storage::FrameworkReads(database).items(version);
    if (!items)
        return items.error();
    const auto called = storage::CrosswalkReads(database).identifiersOfItems();
    if (!called)
        return called.error();
    Items found{std::move(items).value(), {}};
    for (const Item &item : found.items) {
        if (const auto name = called.value().find(item.id); name != called.value().end())
            found.byName.insert(name->second, &item);
        found.byName.insert(item.code, &item);
    }
    return found;
}

class CrosswalkReader
{
public:
    CrosswalkReader(const Items &older, const Items &newer, CrosswalkDraft &draft)
        : m_older(older), m_newer(newer), m_draft(draft)
    { }

    Result<void> read(const QString &path)
    {
        auto opened = openFrameworkTable(path);
        if (!opened)
            return opened.error();
        const auto reader = std::move(opened).value();
        bool header = true;
        while (true) {
            const auto row = reader->next();
            if (!row)
                return row.error();
            if (!row.value())
                return {};
            if (!header)
                add(*row.value(), QStringLiteral("%1, line %2").arg(QFileInfo(path).fileName()).arg(row.value()->line));
            header = false;
        }
    }

    void finish()
    {
        QSet<Key> parents;
        QSet<Key> named;
        QSet<Key> followed;
        for (const Item &item : m_older.items)
            if (item.parent)
                parents.insert(*item.parent);
        for (const Association &line : m_draft.lines) {
            if (line.source)
                named.insert(*line.source);
            if (line.source && (line.target || !line.targetRef.isEmpty()))
                followed.insert(*line.source);
        }
        for (const Item &item : m_older.items) {
            if (parents.contains(item.id) || followed.contains(item.id))
                continue;
            ++m_draft.withoutSuccessor;
            if (!named.contains(item.id))
                m_draft.lines.push_back({.version = m_draft.ends.newer, .source = item.id});
        }
        const auto kinds = progress::lineKinds(m_draft.lines);
        for (size_t i = 0; i < kinds.size(); ++i) {
            Association &line = m_draft.lines[i];
            if (kinds[i] == progress::LineKind::Carried && areTheSame(*line.source, *line.target))
                line.kind = AssociationKind::ExactMatchOf;
            line.carries = progress::carriesAtFirst(line, kinds[i]);
            line.position = int(i);
        }
    }

private:
    void add(const CsvRow &row, const QString &place)
    {
        const QString source = row.cells.value(0).trimmed();
        const QString target = row.cells.value(1).trimmed();
        if (source.isEmpty() && target.isEmpty())
            return;
        ++m_draft.rows;
        Association line{.version = m_draft.ends.newer, .note = fitted(row.cells.value(2).trimmed(), 10'000)};
        if (const Item *item = m_older.named(source)) {
            line.source = item->id;
            m_texts.insert(item->id, item);
        } else {
            line.sourceRef = source.isEmpty() ? QStringLiteral("?") : fitted(source, mostReference);
            if (!m_unknownSources.contains(source)) {
                ++m_draft.danglingSources;
                tell(place, QT_TRANSLATE_NOOP("DraftFinding", "%1 is no item of the older version; kept by its id"),
                     source);
            }
            m_unknownSources.insert(source);
        }
        if (const Item *item = m_newer.named(target)) {
            line.target = item->id;
            m_texts.insert(item->id, item);
        } else if (!target.isEmpty()) {
            line.targetRef = fitted(target, mostReference);
            if (!m_unknownTargets.contains(target)) {
                ++m_draft.danglingTargets;
                tell(place, QT_TRANSLATE_NOOP("DraftFinding", "%1 is no item of the newer version; kept by its id"),
                     target);
            }
            m_unknownTargets.insert(target);
        }
        if (const auto [at, fresh] = m_seen.insert(endsOf(line)); !fresh) {
            ++m_draft.repeated;
            return;
        }
        m_draft.lines.push_back(std::move(line));
    }

    void tell(const QString &place, const char *what, const QString &id)
    {
        if (m_draft.findings.size() < FrameworkDraft::mostFindings)
            m_draft.findings.push_back({place, QString::fromUtf8(what), {id}, true});
    }

    bool areTheSame(Key source, Key target) const
    {
        const Item *one = m_texts.value(source);
        const Item *other = m_texts.value(target);
        const auto same = [](const QString &a, const QString &b) { return !a.trimmed().isEmpty() && a == b; };
        return same(one->titleJa, other->titleJa) || same(one->titleEn, other->titleEn);
    }

    const Items &m_older;
    const Items &m_newer;
    CrosswalkDraft &m_draft;
    QHash<Key, const Item *> m_texts;
    QSet<QString> m_unknownSources;
    QSet<QString> m_unknownTargets;
    std::set<Ends> m_seen;
};

} // namespace

Result<CrosswalkDraft> readCrosswalk(storage::Database &database, const QString &path, const CrosswalkEnds &ends)
{
    const auto older = itemsOf(database, ends.older);
    if (!older)
        return older.error();
    const auto newer = itemsOf(database, ends.newer);
    if (!newer)
        return newer.error();
    CrosswalkDraft draft;
    draft.ends = ends;
    CrosswalkReader reader(older.value(), newer.value(), draft);
    QStringList files{path};
    if (QFileInfo(path).isDir()) {
        files.clear();
        const QDir folder(path);
        for (const QString &name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name))
            files << folder.filePath(name);
    }
    for (const QString &file : files)
        if (auto done = reader.read(file); !done)
            return done.error();
    reader.finish();
    const auto known = endsKnown(database, ends.newer);
    if (!known)
        return known.error();
    draft.known = std::ranges::count_if(
        draft.lines, [&known](const Association &line) { return known.value().contains(endsOf(line)); });
    return draft;
}

Result<std::vector<query::CrosswalkLine>> linesOf(storage::Database &database, const CrosswalkDraft &draft)
{
    QHash<Key, Item> items;
    for (const Key version : {draft.ends.older, draft.ends.newer}) {
        const auto found = storage::FrameworkReads(database).items(version);
        if (!found)
            return found.error();
        for (const Item &item : found.value())
            items.insert(item.id, item);
    }
    const auto item = [&items](std::optional<Key> key) {
        return key && items.contains(*key) ? std::optional(items.value(*key)) : std::nullopt;
    };
    const auto kinds = progress::lineKinds(draft.lines);
    std::vector<query::CrosswalkLine> lines;
    for (size_t i = 0; i < kinds.size(); ++i)
        lines.push_back({draft.lines[i], kinds[i], item(draft.lines[i].source), item(draft.lines[i].target)});
    std::ranges::stable_sort(lines, {}, &query::CrosswalkLine::kind);
    return lines;
}

Result<QByteArray> writeCrosswalk(const query::Crosswalk &crosswalk)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, QStringLiteral("crosswalk.csv"));
    writer.row({QStringLiteral("old"), QStringLiteral("new"), QStringLiteral("note"), QStringLiteral("old_title"),
                QStringLiteral("new_title"), QStringLiteral("becomes"), QStringLiteral("carries")});
    const auto title = [](const std::optional<Item> &item) {
        if (!item)
            return QString();
        return item->titleJa.trimmed().isEmpty() ? item->titleEn : item->titleJa;
    };
    for (const query::CrosswalkLine &one : crosswalk.lines)
        writer.row({one.source ? one.source->code : one.line.sourceRef,
                    one.target ? one.target->code : one.line.targetRef, one.line.note, title(one.source),
                    title(one.target), enumCode(one.kind), enumCode(one.line.carries)},
                   one.source ? one.source->code : one.line.sourceRef);
    if (auto done = writer.finish(); !done)
        return done.error();
    return buffer.data();
}

edit::Action importCrosswalk(CrosswalkDraft draft, const QString &title)
{
    return {.name = QByteArrayLiteral("crosswalk.import"),
            .arguments = {title},
            .grant = edit::Grant::ManageFrameworks,
            .work = [draft = std::move(draft)](edit::Edit &edit) -> Result<void> {
                const auto known = endsKnown(edit.database(), draft.ends.newer);
                if (!known)
                    return known.error();
                edit.setMade(draft.ends.newer);
                for (const Association &line : draft.lines)
                    if (!known.value().contains(endsOf(line)))
                        if (const auto made = edit.insert(line); !made)
                            return made.error();
                return {};
            }};
}

} // namespace kz::exchange

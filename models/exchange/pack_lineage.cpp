#include "models/exchange/pack_lineage.h"

#include "models/domain/checks.h"
#include "models/exchange/framework_import.h"
#include "models/exchange/outline.h"
#include "models/exchange/pack_writer.h"
#include "models/progress/crosswalk_lines.h"
#include "models/query/file_settings.h"
#include "models/query/outcomes.h"
#include "models/query/version_change.h"
#include "models/storage/crosswalk_reads.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>

namespace kz::exchange {

namespace {

/// Lists of codes in one order: a file that stores them need not keep the one in which they were written.
QJsonValue inOneOrder(const QJsonValue &value)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = inOneOrder(*member);
        return object;
    }
    if (!value.isArray())
        return value;
    QJsonArray ordered;
    QStringList codes;
    const QJsonArray all = value.toArray();
    for (const QJsonValue &one : all) {
        if (one.isString())
            codes << one.toString();
        else
            ordered.append(inOneOrder(one));
    }
    codes.sort();
    for (const QString &code : codes)
        ordered.append(code);
    return ordered;
}

ToldFigure figureToTell(std::optional<double> value, std::optional<int> people, QDate day)
{
    const bool few = people.value_or(0) < query::fewPeople;
    return {value && !few ? value : std::nullopt, people, day};
}

ToldImprovement improvementToTell(const query::CycleLine &line, const QString &by)
{
    const ImprovementCycle &cycle = line.cycle;
    const QString requirement = line.requirement.ja.trimmed().isEmpty() ? line.requirement.en : line.requirement.ja;
    return {.by = by,
            .aim = cycle.aim,
            .measure = cycle.measure,
            .requirement = fitted(requirement, Checks::nameLength),
            .before = figureToTell(cycle.baseline, cycle.baselinePeople, cycle.baselineDay),
            .change = cycle.change,
            .after = figureToTell(cycle.result, cycle.resultPeople, cycle.resultDay),
            .decision = cycle.decision,
            .learned = cycle.learned};
}

/// All that is said of an item, told by codes.
class ItemWords
{
public:
    explicit ItemWords(const Pack &pack)
    {
        QHash<Key, QString> levels;
        for (const Level &level : pack.levels)
            levels.insert(level.id, level.code);
        const std::map<Key, ScaleWords> scales = scalesOf(pack);
        for (const Item &item : pack.items) {
            m_words[item.id] = {item.titleJa, item.titleEn, levels.value(item.level.value_or(0)), enumCode(item.kind)};
            if (const auto own = scales.find(item.scale.value_or(0)); own != scales.end()) {
                m_words[item.id] += own->second.labels;
                m_anchors[item.id] = own->second.anchors;
            }
        }
        std::map<std::pair<Key, QString>, QStringList> cells;
        for (const Descriptor &one : pack.descriptors)
            cells[{one.item, levels.value(one.level)}] = {one.textJa, one.textEn};
        for (const auto &[cell, texts] : cells)
            m_words[cell.first] += QStringList{cell.second} + texts;
    }

    /// Whether what was shown of an item counts for the next one as it is.
    bool holdFor(Key item, const ItemWords &next, Key nextItem) const
    {
        return m_words.value(item) == next.m_words.value(nextItem)
            && anchorsHold(m_anchors.value(item), next.m_anchors.value(nextItem));
    }

private:
    struct ScaleWords {
        QStringList labels;  ///< the scale's code, then number and labels of each step
        QStringList anchors; ///< Japanese and English of each step
    };

    /// Who rated by a sentence held the person to it: by another one, or by none, the same step may mean something
    /// else. Where there was none, the label alone was rated by, and it still reads the same: a sentence that is added,
    /// or the other language's, describes it and does not alter what was rated.
    static bool anchorsHold(const QStringList &was, const QStringList &is)
    {
        return std::ranges::equal(
            was, is, [](const QString &before, const QString &after) { return before.isEmpty() || before == after; });
    }

    /// What is shown on a scale of four steps is not the same on one of five.
    static std::map<Key, ScaleWords> scalesOf(const Pack &pack)
    {
        std::map<Key, ScaleWords> scales;
        for (const Scale &scale : pack.scales)
            scales[scale.id].labels << scale.code;
        std::map<std::pair<Key, int>, const ScaleStep *> steps;
        for (const ScaleStep &step : pack.steps)
            steps[{step.scale, step.step}] = &step;
        for (const auto &[place, step] : steps) {
            ScaleWords &scale = scales[place.first];
            scale.labels << QString::number(place.second) << step->labelJa << step->labelEn;
            scale.anchors << step->anchorJa << step->anchorEn;
        }
        return scales;
    }

    QHash<Key, QStringList> m_words;
    QHash<Key, QStringList> m_anchors;
};

} // namespace

QString contentDigest(const Pack &pack)
{
    Pack bare = pack;
    bare.lineage = {};
    const auto json = writePack(bare);
    if (!json)
        return {};
    QJsonObject content = inOneOrder(QJsonDocument::fromJson(json.value()).object()).toObject();
    content.remove(QLatin1String("id"));
    content.remove(QLatin1String("version"));
    const QByteArray text = QJsonDocument(content).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

Pack asGivenOut(const Pack &stored)
{
    const auto json = writePack(stored);
    if (!json)
        return stored;
    auto read = readPack(json.value(), stored.framework.code);
    return read ? std::move(read).value() : stored;
}

Result<Lineage> lineageToTell(storage::Database &database, const FrameworkDraft &version)
{
    const auto settings = query::fileSettings(database);
    if (!settings)
        return settings.error();
    const QString here = fitted(settings.value().institution.trimmed(), Checks::nameLength);
    const Key key = version.pack.version.id;
    Lineage lineage;
    if (const auto trace = traceIn(version.foreign)) {
        lineage = trace->lineage;
        const PackName now{version.pack.framework.code, version.pack.version.label, contentDigest(version.pack)};
        if (!(now == trace->pack)) {
            lineage.basedOn = trace->pack;
            lineage.madeBy = here;
        }
    } else {
        const auto crosswalk = query::crosswalk(database, key);
        if (!crosswalk)
            return crosswalk.error();
        const auto &older = crosswalk.value().older;
        if (older.version.id != 0) {
            const auto before = loadDraft(database, older.version.id);
            if (!before)
                return before.error();
            lineage.basedOn = {older.framework.code, older.version.label, contentDigest(before.value().pack)};
            lineage.madeBy = here;
        }
    }
    const auto cycles = query::improvementCycles(database, version.pack.framework.id);
    if (!cycles)
        return cycles.error();
    std::vector<ToldImprovement> all;
    for (const query::CycleLine &line : cycles.value())
        if (line.cycle.version == key || line.cycle.resultVersion == key)
            all.push_back(improvementToTell(line, here));
    // What went out from here before may have come back as it was then.
    const auto isNewer = [&all](const ToldImprovement &one) {
        return std::ranges::any_of(all, [&one](const ToldImprovement &own) {
            return own.by == one.by && own.aim == one.aim && own.change == one.change;
        });
    };
    std::erase_if(lineage.improvements, isNewer);
    all.insert(all.end(), lineage.improvements.begin(), lineage.improvements.end());
    if (all.size() > Lineage::mostImprovements)
        all.resize(Lineage::mostImprovements);
    lineage.improvements = std::move(all);
    return lineage;
}

PackTrace traceOf(const Pack &pack)
{
    return {{pack.framework.code, pack.version.label, contentDigest(pack)}, pack.lineage};
}

ForeignRecord traceRecord(const PackTrace &trace, Key version, Key id)
{
    return {.id = id,
            .version = version,
            .kind = QLatin1String(PackTrace::kind),
            .record = version,
            .identifier = trace.pack.id,
            .content = traceContent(trace)};
}

Result<std::optional<KnownBase>> baseOf(storage::Database &database, const Pack &pack)
{
    const PackName &wanted = pack.lineage.basedOn;
    std::optional<KnownBase> found;
    if (wanted.id.isEmpty())
        return found;
    const storage::CrosswalkReads reads(database);
    const auto framework = reads.frameworkCalled(wanted.id);
    if (!framework)
        return framework.error();
    if (!framework.value())
        return found;
    const auto versions = reads.versionsOf(framework.value()->id);
    if (!versions)
        return versions.error();
    for (const FrameworkVersion &version : versions.value()) {
        const auto stored = loadDraft(database, version.id);
        if (!stored)
            return stored.error();
        const bool says = !wanted.digest.isEmpty() && contentDigest(stored.value().pack) == wanted.digest;
        const bool called = version.label == wanted.version;
        if (says && called)
            return std::optional(KnownBase{version.id, version.label, version.adoptedOn, true});
        if (says || (called && !found))
            found = KnownBase{version.id, version.label, version.adoptedOn, says};
    }
    return found;
}

Result<std::optional<OwnBeside>> ownBeside(storage::Database &database, const FrameworkDraft &other)
{
    const auto base = baseOf(database, other.pack);
    if (!base)
        return base.error();
    std::optional<OwnBeside> beside;
    const QString &code = other.pack.framework.code;
    const auto newest = base.value() ? Result<Key>(base.value()->version) : versionCalled(database, code, {});
    if (!newest || (!base.value() && code.isEmpty()))
        return beside; // a framework that the file does not have yet
    auto own = loadDraft(database, newest.value());
    if (!own)
        return own.error();
    beside = OwnBeside{std::move(own).value(), base.value()};
    return beside;
}

Result<std::optional<Key>> versionInForce(storage::Database &database, Key framework)
{
    const auto versions = storage::CrosswalkReads(database).versionsOf(framework);
    if (!versions)
        return versions.error();
    const FrameworkVersion *latest = nullptr;
    for (const FrameworkVersion &version : versions.value())
        if (version.status == VersionStatus::Adopted && (!latest || latest->adoptedOn <= version.adoptedOn))
            latest = &version;
    return latest ? std::optional(latest->id) : std::nullopt;
}

std::vector<Association> linesByCode(const Pack &before, const Pack &after, const std::vector<Association> &known)
{
    QSet<Key> told;
    int position = 0;
    for (const Association &link : known) {
        told.insert(link.source.value_or(0));
        told.insert(link.target.value_or(0));
        position = std::max(position, link.position);
    }
    QHash<QString, const Item *> byCode;
    for (const Item &item : after.items)
        byCode.insert(item.code, &item);
    const ItemWords wordsBefore(before);
    const ItemWords wordsAfter(after);
    std::vector<Association> lines;
    for (const Item &item : before.items) {
        const Item *next = byCode.value(item.code);
        if (!next || told.contains(item.id))
            continue;
        const bool same = wordsBefore.holdFor(item.id, wordsAfter, next->id);
        lines.push_back({.kind = same ? AssociationKind::ExactMatchOf : AssociationKind::ReplacedBy,
                         .source = item.id,
                         .target = next->id,
                         .position = ++position});
    }
    const auto kinds = progress::lineKinds(lines);
    for (size_t i = 0; i < lines.size(); ++i)
        lines[i].carries = progress::carriesAtFirst(lines[i], kinds[i]);
    return lines;
}

} // namespace kz::exchange

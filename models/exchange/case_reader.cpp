#include "models/exchange/case_reader.h"

#include "models/domain/checks.h"
#include "models/exchange/case_terms.h"
#include "models/exchange/json_bounds.h"
#include "models/exchange/outline.h"

#include <QSet>
#include <QtGlobal>

#include <map>

namespace kz::exchange {

namespace {

using namespace caseTerms;

/// The most that a foreign record may hold (models/domain/crosswalk.cpp), as bytes of a single object.
constexpr qsizetype mostContent = 1'000'000;
constexpr double withoutNumber = 1e12;

QString at(const char *list, qsizetype index, const char *member = nullptr)
{
    const QString place = QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index);
    return member ? place + u'.' + QLatin1String(member) : place;
}

class CaseReader
{
public:
    CaseReader(QJsonObject package, FrameworkDraft &draft) : m_package(std::move(package)), m_draft(draft) { }

    void read()
    {
        readDocument();
        readOwnLevels();
        readItems();
        sortLinks();
        placeItems();
        keepLinks();
        readRubrics();
        keepDefinitions();
        QJsonObject rest = m_package;
        for (const char *member : {"CFDocument", "CFItems", "CFAssociations", "CFRubrics", "CFDefinitions"})
            rest.remove(QLatin1String(member));
        if (!rest.isEmpty())
            keep("CFPackage", std::nullopt, {}, rest, {}, 0);
    }

private:
    struct Link {
        QJsonObject content;
        QString origin;
        QString destination;
        int position = 0;
        QString place;
    };

    void readDocument()
    {
        QJsonObject content = m_package[QLatin1String("CFDocument")].toObject();
        need(content, QStringLiteral("CFDocument"), {"uri", "creator", "title", "lastChangeDateTime"});
        m_documentId = claim(content, QStringLiteral("CFDocument"), QStringLiteral("document"));
        m_language = content.value(QLatin1String("language")).toString();
        m_own = ours(content);
        const Document said = documentOf(content);
        Pack &pack = m_draft.pack;
        pack.framework = {.id = m_draft.newKey(),
                          .code = said.code,
                          .kind = said.kind,
                          .titleJa = said.title.ja,
                          .titleEn = said.title.en,
                          .professions = said.professions,
                          .source = said.source};
        pack.version = {.id = m_draft.newKey(), .framework = pack.framework.id, .label = said.version};
        keep("CFDocument", pack.version.id, m_documentId, content, QStringLiteral("CFDocument"), 0);
    }

    /// Levels and scales that this program wrote beside the document.
    void readOwnLevels()
    {
        Pack &pack = m_draft.pack;
        const auto code = [](const QJsonValue &value, qsizetype index) {
            const QString said = fitted(value[QLatin1String("code")].toString(), Checks::codeLength);
            return said.trimmed().isEmpty() ? QString::number(index + 1) : said;
        };
        const auto title = [](const QJsonValue &value, const char *member, const QString &otherwise) {
            const Both both = bothOf(value[QLatin1String(member)]);
            if (both.ja.trimmed().isEmpty() && both.en.trimmed().isEmpty())
                return Both{{}, otherwise};
            return Both{fitted(both.ja, Checks::nameLength), fitted(both.en, Checks::nameLength)};
        };
        const QJsonArray levels = m_own.value(QLatin1String("levels")).toArray();
        for (qsizetype i = 0; i < levels.size(); ++i) {
            const QString name = code(levels[i], i);
            if (m_levels.contains(name))
                continue;
            const Both label = title(levels[i], "label", name);
            const Both text = bothOf(levels[i][QLatin1String("text")]);
            const Key key = m_draft.newKey();
            m_levels.insert(name, key);
            pack.levels.push_back({key, pack.version.id, name, label.ja, label.en, fitted(text.ja, Checks::textLength),
                                   fitted(text.en, Checks::textLength), int(pack.levels.size())});
        }
        const QJsonArray scales = m_own.value(QLatin1String("scales")).toArray();
        for (qsizetype i = 0; i < scales.size(); ++i) {
            const QString name = code(scales[i], i);
            if (m_scales.contains(name))
                continue;
            const Both both = title(scales[i], "title", name);
            const Key key = m_draft.newKey();
            m_scales.insert(name, key);
            pack.scales.push_back({key, pack.version.id, name, both.ja, both.en});
            const QJsonArray steps = scales[i][QLatin1String("steps")].toArray();
            for (int step = 1; step <= std::min<qsizetype>(steps.size(), 9); ++step) {
                const Both label = title(steps[step - 1], "label", QString::number(step));
                const Both anchor = bothOf(steps[step - 1][QLatin1String("text")]);
                pack.steps.push_back({m_draft.newKey(), key, step, label.ja, label.en,
                                      fitted(anchor.ja, ScaleStep::mostAnchor),
                                      fitted(anchor.en, ScaleStep::mostAnchor)});
            }
        }
    }

    void readItems()
    {
        const QJsonArray items = list(m_package, "CFItems");
        QHash<QString, int> seen; // by id
        for (int i = 0; i < items.size(); ++i) {
            const QString place = at("CFItems", i);
            if (!items[i].isObject()) {
                m_draft.mend(place, QT_TRANSLATE_NOOP("DraftFinding", "is no object; left out"));
                continue;
            }
            QJsonObject content = items[i].toObject();
            const QString given = content.value(QLatin1String("identifier")).toString().toLower();
            if (const auto twin = seen.constFind(given); twin != seen.constEnd() && items[*twin] == items[i]) {
                m_draft.mend(place,
                             QT_TRANSLATE_NOOP("DraftFinding", "%1 stands there twice, word for word; taken once"),
                             {given});
                continue;
            }
            seen.insert(given, i);
            need(content, place, {"uri", "fullStatement", "lastChangeDateTime"});
            const QString id = claim(content, place, QStringLiteral("item %1").arg(i));
            const ItemText said = itemTextOf(content, m_language);
            m_nodes.push_back({.id = id,
                               .code = said.code,
                               .titleJa = said.title.ja,
                               .titleEn = said.title.en,
                               .kind = said.kind,
                               .order = withoutNumber,
                               .place = place});
            m_contents.push_back(std::move(content));
            m_index.insert(id, int(m_nodes.size()) - 1);
        }
    }

    void sortLinks()
    {
        const QJsonArray links = list(m_package, "CFAssociations");
        m_childLinks.resize(m_nodes.size());
        for (int i = 0; i < links.size(); ++i) {
            const QString place = at("CFAssociations", i);
            if (!links[i].isObject()) {
                m_draft.mend(place, QT_TRANSLATE_NOOP("DraftFinding", "is no object; left out"));
                continue;
            }
            Link link{.content = links[i].toObject(), .position = i, .place = place};
            need(link.content, place,
                 {"uri", "associationType", "originNodeURI", "destinationNodeURI", "lastChangeDateTime"});
            claim(link.content, place, QStringLiteral("association %1").arg(i));
            link.origin = endOf(link.content, "originNodeURI");
            link.destination = endOf(link.content, "destinationNodeURI");
            sortLink(std::move(link));
        }
    }

    void sortLink(Link link)
    {
        const int origin = m_index.value(link.origin, -1);
        const bool toDocument = link.destination == m_documentId;
        const bool known = toDocument || m_index.contains(link.destination);
        const bool isChild
            = link.content.value(QLatin1String("associationType")).toString() == QLatin1String("isChildOf");
        if (origin < 0 && !known && link.origin != m_documentId)
            m_draft.mend(link.place,
                         QT_TRANSLATE_NOOP("DraftFinding", "links %1 and %2, which are both not in the file; kept"),
                         {link.origin, link.destination});
        else if (isChild && origin < 0)
            m_draft.mend(link.place, QT_TRANSLATE_NOOP("DraftFinding", "places %1, which is not in the file; kept"),
                         {link.origin});
        if (!isChild || origin < 0)
            return m_links.push_back(std::move(link));
        if (!known) {
            m_draft.mend(
                link.place,
                QT_TRANSLATE_NOOP("DraftFinding", "belongs under %1, which is not in the file; put at the top"),
                {link.destination});
            return m_links.push_back(std::move(link));
        }
        if (m_childLinks[size_t(origin)]) {
            m_draft.remark(link.place,
                           QT_TRANSLATE_NOOP("DraftFinding", "%1 stands under two others; it is shown under the first"),
                           {m_nodes[size_t(origin)].code.isEmpty() ? link.origin : m_nodes[size_t(origin)].code});
            return m_links.push_back(std::move(link));
        }
        OutlineNode &node = m_nodes[size_t(origin)];
        node.parent = toDocument ? QString() : link.destination;
        const QJsonValue number = link.content.value(QLatin1String("sequenceNumber"));
        node.order = number.isDouble() ? number.toDouble() : withoutNumber;
        m_childLinks[size_t(origin)] = std::move(link);
    }

    void placeItems()
    {
        QSet<int> named; // by a link that leads nowhere: told already
        for (const Link &link : m_links)
            if (link.content.value(QLatin1String("associationType")).toString() == QLatin1String("isChildOf"))
                named.insert(m_index.value(link.origin, -1));
        for (size_t i = 0; i < m_nodes.size(); ++i)
            if (!m_childLinks[i] && !named.contains(int(i)))
                m_draft.mend(m_nodes[i].place,
                             QT_TRANSLATE_NOOP("DraftFinding", "nothing says where it belongs; put at the top"));
        m_keys = addItems(m_draft, m_nodes);
        QHash<Key, size_t> places;
        for (size_t i = 0; i < m_draft.pack.items.size(); ++i)
            places.insert(m_draft.pack.items[i].id, i);
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            const Key key = m_keys[i];
            m_items.insert(m_nodes[i].id, key);
            keep("CFItem", key, m_nodes[i].id, m_contents[i], m_nodes[i].place, int(i));
            if (const auto &link = m_childLinks[i])
                keep("CFAssociation", key, link->content.value(QLatin1String("identifier")).toString(), link->content,
                     link->place, link->position);
            addOwn(ours(m_contents[i]), m_draft.pack.items[places[key]]);
        }
    }

    /// What this program wrote beside an item.
    void addOwn(const QJsonObject &own, Item &item)
    {
        if (const Key level = m_levels.value(own.value(QLatin1String("level")).toString()))
            item.level = level;
        if (const Key scale = m_scales.value(own.value(QLatin1String("scale")).toString()))
            item.scale = scale;
        const QJsonObject descriptors = own.value(QLatin1String("descriptors")).toObject();
        if (descriptors.isEmpty())
            return;
        std::map<Key, Both> byLevel; // in the order of the levels
        for (auto said = descriptors.begin(); said != descriptors.end(); ++said)
            if (const Key level = m_levels.value(said.key()))
                byLevel.emplace(level, bothOf(said.value()));
        for (const auto &[level, text] : byLevel)
            if (!text.ja.trimmed().isEmpty() || !text.en.trimmed().isEmpty())
                m_draft.pack.descriptors.push_back({m_draft.newKey(), item.id, level,
                                                    fitted(text.ja, Checks::textLength),
                                                    fitted(text.en, Checks::textLength)});
    }

    void keepLinks()
    {
        for (const Link &link : m_links) {
            const QString type = link.content.value(QLatin1String("associationType")).toString();
            const auto kind = enumFromCode<AssociationKind>(type);
            std::optional<Key> record;
            if (kind) {
                record = m_draft.newKey();
                m_draft.associations.push_back(associationOf(link, *kind, *record));
            } else if (!type.startsWith(QLatin1String("ext:"))) {
                m_draft.mend(link.place, QT_TRANSLATE_NOOP("DraftFinding", "%1 is no kind of link; kept, not shown"),
                             {type});
            }
            keep("CFAssociation", record, link.content.value(QLatin1String("identifier")).toString(), link.content,
                 link.place, link.position);
        }
    }

    Association associationOf(const Link &link, AssociationKind kind, Key key)
    {
        Association association{.id = key, .version = m_draft.pack.version.id, .kind = kind};
        const auto end = [this](const QString &id, std::optional<Key> &item, QString &ref) {
            if (const Key known = m_items.value(id))
                item = known;
            else
                ref = fitted(id, 2000);
        };
        end(link.origin, association.source, association.sourceRef);
        end(link.destination, association.target, association.targetRef);
        if (association.source && association.source == association.target) {
            m_draft.mend(link.place, QT_TRANSLATE_NOOP("DraftFinding", "links %1 with itself; kept"), {link.origin});
            association.target.reset();
            association.targetRef = link.destination;
        }
        if (!association.source && association.sourceRef.trimmed().isEmpty())
            association.sourceRef = QStringLiteral("?");
        const auto carries = enumFromCode<Carries>(ours(link.content)[QLatin1String("carries")].toString());
        // Within one version nothing carries over: there it says that two items are alike.
        const bool within = association.source && association.target;
        association.carries
            = carries.value_or(kind == AssociationKind::ExactMatchOf && !within ? Carries::All : Carries::Undecided);
        association.note = fitted(link.content.value(QLatin1String("notes")).toString(), Checks::textLength);
        association.position = int(m_draft.associations.size());
        return association;
    }

    void readRubrics()
    {
        const QJsonArray rubrics = list(m_package, "CFRubrics");
        if (!m_own.contains(QLatin1String("levels")) && !m_own.contains(QLatin1String("scales")))
            addRubrics(m_draft, rubrics, m_items, m_language);
        for (int i = 0; i < rubrics.size(); ++i) {
            QJsonObject content = rubrics[i].toObject();
            if (ours(content)[QLatin1String("generated")].toBool())
                continue; // said by levels and scales; written anew from them
            const QString place = at("CFRubrics", i);
            need(content, place, {"uri", "lastChangeDateTime"});
            const QString id = claim(content, place, QStringLiteral("rubric %1").arg(i));
            keep("CFRubric", std::nullopt, id, content, place, i);
        }
    }

    void keepDefinitions()
    {
        QJsonObject rest = m_package[QLatin1String("CFDefinitions")].toObject();
        for (const Definition &definition : definitions) {
            const QJsonArray entries = list(rest, definition.list);
            for (int i = 0; i < entries.size(); ++i)
                keep(definition.one, std::nullopt, entries[i][QLatin1String("identifier")].toString(),
                     entries[i].toObject(), at(definition.list, i), i);
            rest.remove(QLatin1String(definition.list));
        }
        if (!rest.isEmpty())
            keep("CFDefinitions", std::nullopt, {}, rest, QStringLiteral("CFDefinitions"), 0);
    }

    QJsonArray list(const QJsonObject &object, const char *member)
    {
        const QJsonValue value = object[QLatin1String(member)];
        if (!value.isUndefined() && !value.isArray())
            m_draft.mend(QLatin1String(member), QT_TRANSLATE_NOOP("DraftFinding", "is no list; left out"));
        return value.toArray();
    }

    void need(const QJsonObject &content, const QString &place, std::initializer_list<const char *> members)
    {
        for (const char *member : members) {
            const QJsonValue value = content.value(QLatin1String(member));
            if (value.isObject() ? value.toObject().isEmpty() : value.toString().trimmed().isEmpty())
                m_draft.mend(place + u'.' + QLatin1String(member),
                             QT_TRANSLATE_NOOP("DraftFinding", "is missing; written when it goes out again"));
        }
    }

    /// The id by which the object is known from now on, and puts it there: one that is none gives way to a UUID made of
    /// it, one that is taken to another.
    QString claim(QJsonObject &content, const QString &place, const QString &otherwise)
    {
        const QString where = place + QStringLiteral(".identifier");
        const QString given = content.value(QLatin1String("identifier")).toString();
        QString id = given;
        if (given.isEmpty()) {
            id = uuidOf(m_documentId + u' ' + otherwise);
            m_draft.mend(where, QT_TRANSLATE_NOOP("DraftFinding", "is missing; given one"));
        } else if (!isUuid(given)) {
            id = uuidOf(given);
            m_draft.mend(where, QT_TRANSLATE_NOOP("DraftFinding", "%1 is no UUID; %2 stands for it"), {given, id});
            QJsonObject own = ours(content);
            own.insert(QLatin1String("identifier"), given);
            setOurs(content, own);
        }
        if (m_ids.contains(id.toLower())) {
            const QString other = uuidOf(id + u' ' + otherwise);
            m_draft.mend(where, QT_TRANSLATE_NOOP("DraftFinding", "%1 stands there twice; the second is %2 now"),
                         {given, other});
            id = other;
        }
        m_ids.insert(id.toLower());
        if (id != given)
            content.insert(QLatin1String("identifier"), id);
        return id.toLower();
    }

    /// The end of a link under the id by which its object is known, put there too.
    QString endOf(QJsonObject &content, const char *member)
    {
        const QString given = linkedId(content.value(QLatin1String(member)));
        if (isUuid(given))
            return given.toLower();
        const QString mended = uuidOf(given);
        if (!m_index.contains(mended) && mended != m_documentId)
            return given; // of another system, which need not use UUIDs
        QJsonObject link = content.value(QLatin1String(member)).toObject();
        link.insert(QLatin1String("identifier"), mended);
        content.insert(QLatin1String(member), link);
        return mended;
    }

    void keep(const char *kind, std::optional<Key> record, const QString &identifier, const QJsonObject &content,
              const QString &place, int position)
    {
        const QString text = compact(content);
        if (text.size() > mostContent)
            return m_draft.mend(place, QT_TRANSLATE_NOOP("DraftFinding", "is larger than can be kept; left out"));
        m_draft.foreign.push_back({.id = m_draft.newKey(),
                                   .version = m_draft.pack.version.id,
                                   .kind = QString::fromLatin1(kind),
                                   .record = record,
                                   .identifier = fitted(identifier, 2000),
                                   .content = text,
                                   .position = position});
    }

    const QJsonObject m_package;
    FrameworkDraft &m_draft;
    QString m_documentId;
    QString m_language;
    QJsonObject m_own;
    QHash<QString, Key> m_levels;
    QHash<QString, Key> m_scales;
    QSet<QString> m_ids;
    std::vector<OutlineNode> m_nodes;
    std::vector<QJsonObject> m_contents;           ///< of the nodes
    QHash<QString, int> m_index;                   ///< of the nodes by id
    std::vector<std::optional<Link>> m_childLinks; ///< of the nodes
    std::vector<Link> m_links;                     ///< all others
    std::vector<Key> m_keys;                       ///< of the nodes
    QHash<QString, Key> m_items;                   ///< by id
};

} // namespace

Result<FrameworkDraft> readCase(const QByteArray &json, const QString &name)
{
    const Result<QJsonObject> object = boundedObject(json, name);
    return object ? readCase(object.value(), name) : object.error();
}

Result<FrameworkDraft> readCase(const QJsonObject &json, const QString &name)
{
    QJsonObject package = withoutNulls(json);
    if (const QJsonValue inside = package.value(QLatin1String("CFPackage")); inside.isObject())
        package = inside.toObject();
    if (!package.value(QLatin1String("CFDocument")).isObject())
        return makeError(
            ErrorCode::PackInvalid,
            {name, QStringLiteral("CFDocument"), QString::fromUtf8(QT_TRANSLATE_NOOP("PackDefect", "missing"))});
    FrameworkDraft draft;
    CaseReader(package, draft).read();
    return draft;
}

} // namespace kz::exchange

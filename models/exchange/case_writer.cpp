#include "models/exchange/case_writer.h"

#include "models/exchange/case_rubric_writer.h"
#include "models/exchange/outline.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>
#include <limits>
#include <map>

namespace kz::exchange {

namespace {

using namespace caseTerms;

constexpr int afterAllOthers = std::numeric_limits<int>::max();

QJsonValue member(const QJsonObject &object, const char *name)
{
    return object[QLatin1String(name)];
}

class CaseWriter
{
public:
    CaseWriter(const FrameworkDraft &draft, const CaseOutput &output)
        : m_draft(draft), m_output(output),
          m_now(QDateTime::fromMSecsSinceEpoch(output.nowMs, Qt::UTC).toString(Qt::ISODate)),
          m_rubrics(draft, output.version, m_now)
    {
        for (const ForeignRecord &foreign : draft.foreign) {
            if (foreign.kind == QLatin1String("CFDocument"))
                m_foreignDocument = &foreign;
            else if (foreign.kind == QLatin1String("CFItem") && foreign.record)
                m_foreignItems.insert(*foreign.record, &foreign);
            else if (foreign.kind == QLatin1String("CFAssociation") && foreign.record)
                m_foreignLinks.insert(*foreign.record, &foreign);
            else
                m_others[foreign.kind].push_back(&foreign);
        }
        for (const Item &item : draft.pack.items) {
            if (item.parent)
                m_parents.insert(*item.parent, true);
            m_items.insert(item.id, &item);
        }
    }

    WrittenCase write()
    {
        WrittenCase written;
        QJsonObject package;
        for (const ForeignRecord *rest : m_others[QStringLiteral("CFPackage")])
            package = parsed(rest->content);
        QJsonObject document = documentContent();
        m_documentLink = linkTo(document, "title");
        package.insert(QLatin1String("CFDocument"), document);
        package.insert(QLatin1String("CFItems"), items());
        package.insert(QLatin1String("CFAssociations"), links(written));
        const QJsonArray rubrics
            = m_rubrics.rubrics(m_itemLinks, member(m_documentLink, "identifier").toString(), written.lost);
        if (!rubrics.isEmpty())
            package.insert(QLatin1String("CFRubrics"), rubrics);
        const QJsonObject definitions = this->definitions();
        if (!definitions.isEmpty())
            package.insert(QLatin1String("CFDefinitions"), definitions);
        if (m_output.version == CaseVersion::OneZero)
            for (const auto &[loss, count] : makeOneZero(package))
                written.lost[loss] += count;
        else
            nameVersion(package);
        written.json = QJsonDocument(package).toJson();
        written.toolsLeftOut = int(m_draft.pack.tools.size());
        written.requirementsLeftOut = int(m_draft.pack.requirements.size());
        return written;
    }

private:
    /// A package that came as one of 1.0 is one of 1.1 as soon as it says what only that knows.
    void nameVersion(QJsonObject &package) const
    {
        QJsonObject document = package.value(QLatin1String("CFDocument")).toObject();
        const QString newest = QStringLiteral("1.1");
        if (member(document, "caseVersion").toString() == newest || (!m_addedNotes && !hasOwnWords(package)))
            return;
        document.insert(QLatin1String("caseVersion"), newest);
        package.insert(QLatin1String("CFDocument"), stampedDocument(std::move(document)));
    }

    QJsonObject documentContent()
    {
        const Framework &framework = m_draft.pack.framework;
        const FrameworkVersion &version = m_draft.pack.version;
        QJsonObject content = m_foreignDocument ? parsed(m_foreignDocument->content) : QJsonObject();
        const QJsonObject before = content;
        const Both title{framework.titleJa, framework.titleEn};
        if (!m_foreignDocument) {
            content.insert(QLatin1String("caseVersion"), QStringLiteral("1.1"));
            content.insert(QLatin1String("language"), languageOf(title));
            content.insert(QLatin1String("title"), inOne(title));
            content.insert(QLatin1String("version"), version.label);
            content.insert(QLatin1String("creator"),
                           m_output.creator.trimmed().isEmpty() ? QStringLiteral("Kizahashi") : m_output.creator);
            content.insert(QLatin1String("adoptionStatus"), statusWord(version.status));
            if (version.adoptedOn.isValid())
                content.insert(QLatin1String("statusStartDate"), version.adoptedOn.toString(Qt::ISODate));
        }
        require(content, uuidOf(version.id));
        if (!m_foreignDocument || member(content, "title").toString().trimmed().isEmpty())
            content.insert(QLatin1String("title"), inOne(title).isEmpty() ? framework.code : inOne(title));
        if (member(content, "creator").toString().trimmed().isEmpty())
            content.insert(QLatin1String("creator"), QStringLiteral("Kizahashi"));
        if (m_foreignDocument) {
            const Document said = documentOf(content);
            renew(content, "title", said.title, title);
            if (said.version != version.label)
                content.insert(QLatin1String("version"), version.label);
        }

        const Document wanted{framework.code,        framework.kind,   title,
                              framework.professions, framework.source, version.label};
        QJsonObject own = ours(content);
        if (!(documentOf(content) == wanted)) {
            own.insert(QLatin1String("code"), framework.code);
            own.insert(QLatin1String("kind"), enumCode(framework.kind));
            own.insert(QLatin1String("title"), jsonOf(title));
            own.insert(QLatin1String("professions"), framework.professions);
            own.insert(QLatin1String("source"), framework.source);
            own.insert(QLatin1String("version"), version.label);
        }
        if (!m_rubrics.doRubricsTell()) {
            own.insert(QLatin1String("levels"), m_rubrics.levels());
            own.insert(QLatin1String("scales"), m_rubrics.scales());
        }
        setOurs(content, own);
        m_language = member(content, "language").toString();
        return content == before ? content : stampedDocument(std::move(content));
    }

    /// A document without a version is known by the day of its last change, so that day must not be all it has.
    QJsonObject stampedDocument(QJsonObject content) const
    {
        if (member(content, "version").toString().isEmpty())
            content.insert(QLatin1String("version"), m_draft.pack.version.label);
        content.insert(QLatin1String("lastChangeDateTime"), m_now);
        return content;
    }

    /// Says a text anew that reads otherwise by now, in the language in which it was said as long as there is one in
    /// it. True: only the other language has it now.
    bool renew(QJsonObject &content, const char *name, const Both &said, const Both &now) const
    {
        const QString language = member(content, "language").toString();
        const bool japanese
            = !inOneLanguage(member(content, name).toString(), language.isEmpty() ? m_language : language).ja.isEmpty();
        const QString &text = japanese ? now.ja : now.en;
        if (text == (japanese ? said.ja : said.en))
            return false;
        content.insert(QLatin1String(name), text.trimmed().isEmpty() ? inOne(now) : text);
        return text.trimmed().isEmpty();
    }

    static QString statusWord(VersionStatus status)
    {
        switch (status) {
        case VersionStatus::Draft:
            return QStringLiteral("Draft");
        case VersionStatus::Adopted:
            return QStringLiteral("Adopted");
        case VersionStatus::Retired:
            return QStringLiteral("Deprecated");
        }
        return {};
    }

    QString identifierOf(Key item) const
    {
        const ForeignRecord *foreign = m_foreignItems.value(item);
        return foreign ? foreign->identifier : uuidOf(item);
    }

    QJsonArray items()
    {
        std::vector<const Item *> ordered;
        for (const Item &item : m_draft.pack.items)
            ordered.push_back(&item);
        std::ranges::stable_sort(ordered, {}, [this](const Item *item) {
            const ForeignRecord *foreign = m_foreignItems.value(item->id);
            return foreign ? foreign->position : afterAllOthers;
        });
        QJsonArray array;
        for (const Item *item : ordered) {
            const QJsonObject content = itemContent(*item);
            m_itemLinks.insert(item->id, linkTo(content, "fullStatement"));
            array.append(content);
        }
        return array;
    }

    QJsonObject itemContent(const Item &item)
    {
        const ForeignRecord *foreign = m_foreignItems.value(item.id);
        QJsonObject content = foreign ? parsed(foreign->content) : QJsonObject();
        const QJsonObject before = content;
        const Both title{item.titleJa, item.titleEn};
        if (!foreign) {
            content.insert(QLatin1String("fullStatement"), inOne(title));
            content.insert(QLatin1String("humanCodingScheme"), item.code);
            content.insert(QLatin1String("CFItemType"), QLatin1String(enumLabel(item.kind)));
            content.insert(QLatin1String("language"), languageOf(title));
        }
        require(content, identifierOf(item.id));
        if (member(content, "fullStatement").toString().trimmed().isEmpty())
            content.insert(QLatin1String("fullStatement"), inOne(title));

        ItemText said = itemTextOf(content, m_language);
        if (foreign && renew(content, "fullStatement", fittedTitle(said.title), title))
            content.insert(QLatin1String("language"), languageOf(title));
        said = itemTextOf(content, m_language);
        // A code that nobody else has was made of the id where there was none to be kept.
        if (said.code != item.code && item.code.compare(identifierOf(item.id), Qt::CaseInsensitive) != 0)
            content.insert(QLatin1String("humanCodingScheme"), item.code);
        QJsonObject own = ours(content);
        if (!(fittedTitle(said.title) == title))
            own.insert(QLatin1String("title"), jsonOf(title));
        if (said.kind.value_or(kindByPlace(!item.parent, !m_parents.contains(item.id))) != item.kind)
            own.insert(QLatin1String("kind"), enumCode(item.kind));
        if (!m_rubrics.doRubricsTell()) {
            m_rubrics.tellOfItem(own, item);
        }
        setOurs(content, own);
        return stamped(std::move(content), before);
    }

    static Both fittedTitle(const Both &title)
    {
        constexpr int most = 10'000; // Checks::textLength, as outline.cpp cuts
        return {fitted(title.ja, most), fitted(title.en, most)};
    }

    struct Placed {
        int position;
        QJsonObject content;
    };

    QJsonArray links(WrittenCase &written)
    {
        std::vector<Placed> all;
        addChildLinks(all);
        for (const Association &association : m_draft.associations)
            if (association.target || !association.targetRef.isEmpty() || m_foreignLinks.contains(association.id))
                all.push_back(linkOf(association));
            else
                ++written.relationsLeftOut;
        for (const ForeignRecord *foreign : m_others[QStringLiteral("CFAssociation")])
            all.push_back({foreign->position, parsed(foreign->content)});
        std::ranges::stable_sort(all, {}, &Placed::position);
        QJsonArray array;
        for (Placed &one : all)
            array.append(std::move(one.content));
        return array;
    }

    void addChildLinks(std::vector<Placed> &all)
    {
        std::map<Key, std::vector<const Item *>> families;
        for (const Item &item : m_draft.pack.items)
            families[item.parent.value_or(0)].push_back(&item);
        for (auto &[parent, siblings] : families) {
            std::ranges::stable_sort(siblings, {}, &Item::position);
            const bool ordered = areOrdered(siblings);
            for (size_t i = 0; i < siblings.size(); ++i)
                all.push_back(childLink(*siblings[i], ordered ? std::nullopt : std::optional(int(i) + 1)));
        }
    }

    /// Whether the links that came with siblings put them in the order in which they stand, by number and then by the
    /// place of the item in its list.
    bool areOrdered(const std::vector<const Item *> &siblings) const
    {
        std::pair<double, int> last(-std::numeric_limits<double>::infinity(), -1);
        for (const Item *item : siblings) {
            const ForeignRecord *link = m_foreignLinks.value(item->id);
            const ForeignRecord *foreign = m_foreignItems.value(item->id);
            const QJsonValue number = link ? member(parsed(link->content), "sequenceNumber") : QJsonValue();
            const std::pair<double, int> place(number.isDouble() ? number.toDouble()
                                                                 : std::numeric_limits<double>::max(),
                                               foreign ? foreign->position : afterAllOthers);
            if (!foreign || place <= last)
                return false;
            last = place;
        }
        return true;
    }

    Placed childLink(const Item &item, std::optional<int> number)
    {
        const ForeignRecord *foreign = m_foreignLinks.value(item.id);
        QJsonObject content = foreign ? parsed(foreign->content) : QJsonObject();
        const QJsonObject before = content;
        const QJsonObject parent = item.parent ? m_itemLinks[*item.parent] : m_documentLink;
        require(content, uuidOf(identifierOf(item.id) + QStringLiteral(" isChildOf")));
        content.insert(QLatin1String("associationType"), QStringLiteral("isChildOf"));
        link(content, "originNodeURI", m_itemLinks[item.id]);
        link(content, "destinationNodeURI", parent);
        if (number)
            content.insert(QLatin1String("sequenceNumber"), *number);
        return {foreign ? foreign->position : afterAllOthers, stamped(std::move(content), before)};
    }

    Placed linkOf(const Association &association)
    {
        const ForeignRecord *foreign = m_foreignLinks.value(association.id);
        QJsonObject content = foreign ? parsed(foreign->content) : QJsonObject();
        const QJsonObject before = content;
        require(content, uuidOf(association.id));
        content.insert(QLatin1String("associationType"), enumCode(association.kind));
        const auto end = [this](const std::optional<Key> &item, const QString &ref) {
            return item && m_itemLinks.contains(*item) ? m_itemLinks[*item] : linkOutside(ref);
        };
        link(content, "originNodeURI", end(association.source, association.sourceRef));
        link(content, "destinationNodeURI", end(association.target, association.targetRef));
        if (member(content, "notes").toString() != association.note) {
            if (association.note.isEmpty()) {
                content.remove(QLatin1String("notes"));
            } else {
                content.insert(QLatin1String("notes"), association.note);
                m_addedNotes = true;
            }
        }
        // As it is read where nothing is said: what is the same carries over, but not within one version.
        const bool within = m_itemLinks.contains(association.source.value_or(0))
            && m_itemLinks.contains(association.target.value_or(0));
        const Carries unsaid
            = association.kind == AssociationKind::ExactMatchOf && !within ? Carries::All : Carries::Undecided;
        QJsonObject own = ours(content);
        const auto said = enumFromCode<Carries>(member(own, "carries").toString());
        if (said.value_or(unsaid) != association.carries)
            own.insert(QLatin1String("carries"), enumCode(association.carries));
        setOurs(content, own);
        return {foreign ? foreign->position : afterAllOthers, stamped(std::move(content), before)};
    }

    QJsonObject definitions()
    {
        QJsonObject all;
        for (const ForeignRecord *rest : m_others[QStringLiteral("CFDefinitions")])
            all = parsed(rest->content);
        for (const Definition &definition : caseTerms::definitions) {
            QJsonArray entries;
            for (const ForeignRecord *one : inOrder(m_others[QLatin1String(definition.one)]))
                entries.append(parsed(one->content));
            if (!entries.isEmpty())
                all.insert(QLatin1String(definition.list), entries);
        }
        return all;
    }

    static std::vector<const ForeignRecord *> inOrder(std::vector<const ForeignRecord *> records)
    {
        std::ranges::stable_sort(records, {}, &ForeignRecord::position);
        return records;
    }

    void require(QJsonObject &content, const QString &identifier) const { requireMembers(content, identifier, m_now); }

    QJsonObject stamped(QJsonObject content, const QJsonObject &before) const
    {
        if (content != before)
            content.insert(QLatin1String("lastChangeDateTime"), m_now);
        return content;
    }

    static QJsonObject linkTo(const QJsonObject &content, const char *title)
    {
        return {{QStringLiteral("identifier"), member(content, "identifier")},
                {QStringLiteral("title"), member(content, title)},
                {QStringLiteral("uri"), member(content, "uri")}};
    }
    static QJsonObject linkOutside(const QString &ref)
    {
        return {{QStringLiteral("identifier"), ref},
                {QStringLiteral("title"), ref},
                {QStringLiteral("uri"), isUuid(ref) ? QStringLiteral("urn:uuid:") + ref : ref}};
    }
    /// Leaves an end that leads there already as it was said.
    static void link(QJsonObject &content, const char *name, const QJsonObject &to)
    {
        if (linkedId(member(content, name)).compare(member(to, "identifier").toString(), Qt::CaseInsensitive) != 0)
            content.insert(QLatin1String(name), to);
    }

    static QString languageOf(const Both &both)
    {
        return both.ja.trimmed().isEmpty() ? QStringLiteral("en") : QStringLiteral("ja");
    }

    const FrameworkDraft &m_draft;
    const CaseOutput &m_output;
    const QString m_now;
    const CaseRubricWriter m_rubrics;
    QString m_language; ///< of the document
    bool m_addedNotes = false;
    const ForeignRecord *m_foreignDocument = nullptr;
    QHash<Key, const ForeignRecord *> m_foreignItems;
    QHash<Key, const ForeignRecord *> m_foreignLinks; ///< by item, of its place in the tree, or by relation
    std::map<QString, std::vector<const ForeignRecord *>> m_others;
    QHash<Key, bool> m_parents;
    QHash<Key, const Item *> m_items;
    QJsonObject m_documentLink;
    QHash<Key, QJsonObject> m_itemLinks;
};

} // namespace

WrittenCase writeCase(const FrameworkDraft &draft, const CaseOutput &output)
{
    return CaseWriter(draft, output).write();
}

} // namespace kz::exchange

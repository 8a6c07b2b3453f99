#include "models/exchange/outline.h"

#include "models/domain/checks.h"

#include <QHash>
#include <QSet>
#include <QtGlobal>

#include <algorithm>

namespace kz::exchange {

namespace {

constexpr int atTop = -1;

class OutlineTree
{
public:
    OutlineTree(FrameworkDraft &draft, const std::vector<OutlineNode> &nodes) : m_draft(draft), m_nodes(nodes) { }

    std::vector<Key> add()
    {
        findParents();
        cutCircles();
        findChildren();
        return place();
    }

private:
    void findParents()
    {
        QHash<QString, int> byId;
        byId.reserve(qsizetype(m_nodes.size()));
        for (int i = 0; i < int(m_nodes.size()); ++i) {
            const OutlineNode &node = m_nodes[size_t(i)];
            if (byId.contains(node.id))
                m_draft.mend(node.place, QT_TRANSLATE_NOOP("DraftFinding", "%1 stands there twice; both were taken"),
                             {node.id});
            else
                byId.insert(node.id, i);
        }
        m_parents.assign(m_nodes.size(), atTop);
        for (size_t i = 0; i < m_nodes.size(); ++i) {
            const OutlineNode &node = m_nodes[i];
            if (node.parent.isEmpty())
                continue;
            m_parents[i] = byId.value(node.parent, atTop);
            if (m_parents[i] == atTop)
                m_draft.mend(
                    node.place,
                    QT_TRANSLATE_NOOP("DraftFinding", "belongs under %1, which is not in the file; put at the top"),
                    {node.parent});
        }
    }

    /// Walks up from every node until it meets a node known to lead to the top.
    void cutCircles()
    {
        enum : char { Unseen, OnTheWay, Fine };
        std::vector<char> states(m_nodes.size(), Unseen);
        std::vector<int> way;
        for (int start = 0; start < int(m_nodes.size()); ++start) {
            way.clear();
            int at = start;
            while (at != atTop && states[size_t(at)] == Unseen) {
                states[size_t(at)] = OnTheWay;
                way.push_back(at);
                at = m_parents[size_t(at)];
            }
            if (at != atTop && states[size_t(at)] == OnTheWay) {
                // Of a circle the node that the file names first goes to the top.
                const auto circle = std::ranges::find(way, at);
                const int first = *std::min_element(circle, way.end());
                m_draft.mend(m_nodes[size_t(first)].place,
                             QT_TRANSLATE_NOOP("DraftFinding", "belongs under itself by way of %1; put at the top"),
                             {m_nodes[size_t(m_parents[size_t(first)])].id});
                m_parents[size_t(first)] = atTop;
            }
            for (const int one : way)
                states[size_t(one)] = Fine;
        }
    }

    void findChildren()
    {
        m_children.resize(m_nodes.size());
        for (int i = 0; i < int(m_nodes.size()); ++i)
            childrenOf(m_parents[size_t(i)]).push_back(i);
        const auto sort = [this](std::vector<int> &siblings) {
            std::ranges::stable_sort(siblings, {}, [this](int i) { return m_nodes[size_t(i)].order; });
        };
        sort(m_roots);
        std::ranges::for_each(m_children, sort);
    }

    std::vector<int> &childrenOf(int node) { return node == atTop ? m_roots : m_children[size_t(node)]; }

    struct Pending {
        int node;
        int depth;
        std::optional<Key> parent; ///< the nearest above that is not too deep
    };

    std::vector<Key> place()
    {
        std::vector<Key> keys(m_nodes.size(), 0);
        QHash<Key, int> used; ///< how many stand below an item already
        std::vector<Pending> pending;
        for (auto root = m_roots.rbegin(); root != m_roots.rend(); ++root)
            pending.push_back({*root, 0, std::nullopt});
        m_draft.pack.items.reserve(m_nodes.size());
        while (!pending.empty()) {
            const Pending next = pending.back();
            pending.pop_back();
            const std::vector<int> &children = m_children[size_t(next.node)];
            Item item = itemOf(m_nodes[size_t(next.node)], !next.parent, children.empty());
            item.parent = next.parent;
            item.position = used[next.parent.value_or(0)]++;
            keys[size_t(next.node)] = item.id;
            const bool tooDeep = next.depth + 1 >= mostLevelsOfItems;
            if (tooDeep && !children.empty())
                m_draft.mend(m_nodes[size_t(next.node)].place,
                             QT_TRANSLATE_NOOP("DraftFinding",
                                               "stands deeper than %1 levels; what is below it stands "
                                               "beside it"),
                             {QString::number(mostLevelsOfItems)});
            for (auto child = children.rbegin(); child != children.rend(); ++child)
                pending.push_back({*child, tooDeep ? next.depth : next.depth + 1, tooDeep ? next.parent : item.id});
            m_draft.pack.items.push_back(std::move(item));
        }
        return keys;
    }

    Item itemOf(const OutlineNode &node, bool isTop, bool isLeaf)
    {
        Item item{.id = m_draft.newKey(),
                  .version = m_draft.pack.version.id,
                  .kind = node.kind.value_or(kindByPlace(isTop, isLeaf)),
                  .code = codeOf(node),
                  .titleJa = fitted(node.titleJa, Checks::textLength),
                  .titleEn = fitted(node.titleEn, Checks::textLength)};
        if (item.titleJa.size() < node.titleJa.size() || item.titleEn.size() < node.titleEn.size())
            m_draft.mend(node.place, QT_TRANSLATE_NOOP("DraftFinding", "the text is too long and was cut"));
        if (item.titleJa.trimmed().isEmpty() && item.titleEn.trimmed().isEmpty()) {
            m_draft.mend(node.place, QT_TRANSLATE_NOOP("DraftFinding", "there is no text; the code stands for it"));
            item.titleEn = item.code;
        }
        return item;
    }

    QString codeOf(const OutlineNode &node)
    {
        const QString wanted = node.code.isEmpty() ? node.id : node.code;
        QString code = wanted;
        if (code.size() > Checks::codeLength || m_codes.contains(code))
            code = node.id;
        if (code.isEmpty() || code.size() > Checks::codeLength || m_codes.contains(code)) {
            const QString stem = wanted.left(Checks::codeLength - 8);
            int &number = m_numbers[stem];
            do {
                code = QStringLiteral("%1-%2").arg(stem).arg(++number);
            } while (m_codes.contains(code));
        }
        if (code != wanted)
            m_draft.mend(node.place,
                         QT_TRANSLATE_NOOP("DraftFinding", "the code %1 is taken or too long; %2 stands for it"),
                         {fitted(wanted, Checks::codeLength), code});
        m_codes.insert(code);
        return code;
    }

    FrameworkDraft &m_draft;
    const std::vector<OutlineNode> &m_nodes;
    std::vector<int> m_parents;
    std::vector<std::vector<int>> m_children;
    std::vector<int> m_roots;
    QSet<QString> m_codes;
    QHash<QString, int> m_numbers; ///< the last number given after a stem
};

} // namespace

ItemKind kindByPlace(bool isTop, bool isLeaf)
{
    if (isTop)
        return ItemKind::Domain;
    return isLeaf ? ItemKind::Goal : ItemKind::Competency;
}

std::vector<Key> addItems(FrameworkDraft &draft, const std::vector<OutlineNode> &nodes)
{
    return OutlineTree(draft, nodes).add();
}

QString fitted(const QString &text, int mostCharacters)
{
    if (text.size() <= mostCharacters)
        return text;
    // Not between the two halves of a character.
    return text.left(text.at(mostCharacters - 1).isHighSurrogate() ? mostCharacters - 1 : mostCharacters);
}

} // namespace kz::exchange

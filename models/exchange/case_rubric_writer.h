#pragma once

#include "models/exchange/case_terms.h"
#include "models/exchange/case_writer.h"

#include <map>

namespace kz::exchange {

/// What a CASE package says of levels, scales and what items mean at them: in rubrics, which everybody reads, and
/// beside those, where they do not tell it all, in our own members (case_terms.h).
class CaseRubricWriter
{
public:
    CaseRubricWriter(const FrameworkDraft &draft, CaseVersion version, const QString &now);

    /// Whether the rubrics that came with a version say its levels, scales and descriptors as they are now; then
    /// nothing needs to be said beside them.
    bool doRubricsTell() const { return m_rubricsTell; }

    /// All of them, as our members of a document say them.
    QJsonArray levels() const;
    QJsonArray scales() const;
    /// Level, scale and descriptors of an item, as our members of an item say them, in place of what stood there.
    void tellOfItem(QJsonObject &own, const Item &item) const;

    /// Those that came, or else our own. `itemLinks`: by item, as it is linked to; `document`: its identifier.
    QJsonArray rubrics(const QHash<Key, QJsonObject> &itemLinks, const QString &document, CaseLosses &lost) const;

private:
    bool rubricsTell(const QString &language) const;
    QString identifierOf(Key item) const;
    void addOwnRubrics(QJsonArray &array, const QHash<Key, QJsonObject> &itemLinks, const QString &document) const;
    QJsonObject levelContent(const QString &identifier, const QString &quality, int position) const;
    QJsonObject criterionContent(const Item &item, const QJsonObject &link, const QString &scale, int position,
                                 const QJsonArray &levels) const;
    QJsonObject rubricContent(const QString &identifier, const QString &title, const QJsonArray &criteria) const;

    const Pack &m_pack;
    const CaseVersion m_version;
    const QString m_now;
    std::vector<const ForeignRecord *> m_came; ///< rubrics, in their order
    QHash<Key, QString> m_identifiers;         ///< of items that came with one
    QHash<Key, QString> m_levelCodes;
    QHash<Key, QString> m_scaleCodes;
    std::map<Key, std::vector<const Descriptor *>> m_descriptors;
    bool m_rubricsTell = false;
};

} // namespace kz::exchange

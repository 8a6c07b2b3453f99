#include "models/exchange/case_rubric_writer.h"

#include <algorithm>

namespace kz::exchange {

using namespace caseTerms;

namespace {

/// Levels, scales and what hangs on them, told by codes, for keys differ.
QJsonArray toldByCodes(const Pack &pack)
{
    QJsonArray all;
    QHash<Key, QString> names;
    for (const Level &level : pack.levels) {
        names.insert(level.id, level.code);
        all.append(QJsonArray{level.code, level.labelJa, level.labelEn, level.textJa, level.textEn});
    }
    for (const Scale &scale : pack.scales) {
        names.insert(scale.id, scale.code);
        all.append(QJsonArray{scale.code, scale.titleJa, scale.titleEn});
    }
    for (const ScaleStep &step : pack.steps)
        all.append(QJsonArray{names[step.scale], step.step, step.labelJa, step.labelEn, step.anchorJa, step.anchorEn});
    for (const Item &item : pack.items)
        if (item.level || item.scale)
            all.append(QJsonArray{item.code, names[item.level.value_or(0)], names[item.scale.value_or(0)]});
    std::map<std::pair<Key, QString>, QJsonArray> cells;
    for (const Descriptor &one : pack.descriptors)
        cells[{one.item, names[one.level]}] = QJsonArray{one.textJa, one.textEn};
    for (const auto &[cell, texts] : cells)
        all.append(QJsonArray{keyToText(cell.first), cell.second, texts});
    return all;
}

} // namespace

CaseRubricWriter::CaseRubricWriter(const FrameworkDraft &draft, CaseVersion version, const QString &now)
    : m_pack(draft.pack), m_version(version), m_now(now)
{
    QString language;
    for (const ForeignRecord &foreign : draft.foreign) {
        if (foreign.kind == QLatin1String("CFDocument"))
            language = parsed(foreign.content)[QLatin1String("language")].toString();
        else if (foreign.kind == QLatin1String("CFItem") && foreign.record)
            m_identifiers.insert(*foreign.record, foreign.identifier);
        else if (foreign.kind == QLatin1String("CFRubric"))
            m_came.push_back(&foreign);
    }
    std::ranges::stable_sort(m_came, {}, &ForeignRecord::position);
    for (const Level &level : m_pack.levels)
        m_levelCodes.insert(level.id, level.code);
    for (const Scale &scale : m_pack.scales)
        m_scaleCodes.insert(scale.id, scale.code);
    for (const Descriptor &descriptor : m_pack.descriptors)
        m_descriptors[descriptor.item].push_back(&descriptor);
    m_rubricsTell = rubricsTell(language);
}

bool CaseRubricWriter::rubricsTell(const QString &language) const
{
    FrameworkDraft read;
    read.pack.version.id = m_pack.version.id;
    read.pack.items = m_pack.items;
    QHash<QString, Key> byId;
    for (Item &item : read.pack.items) {
        byId.insert(identifierOf(item.id).toLower(), item.id);
        item.level.reset();
        item.scale.reset();
    }
    QJsonArray rubrics;
    for (const ForeignRecord *rubric : m_came)
        rubrics.append(parsed(rubric->content));
    addRubrics(read, rubrics, byId, language);
    return toldByCodes(read.pack) == toldByCodes(m_pack);
}

QString CaseRubricWriter::identifierOf(Key item) const
{
    const auto found = m_identifiers.constFind(item);
    return found == m_identifiers.constEnd() ? uuidOf(item) : *found;
}

QJsonArray CaseRubricWriter::levels() const
{
    QJsonArray array;
    for (const Level &level : m_pack.levels) {
        QJsonObject one{{QStringLiteral("code"), level.code},
                        {QStringLiteral("label"), jsonOf({level.labelJa, level.labelEn})}};
        if (const QJsonObject text = jsonOf({level.textJa, level.textEn}); !text.isEmpty())
            one.insert(QLatin1String("text"), text);
        array.append(one);
    }
    return array;
}

QJsonArray CaseRubricWriter::scales() const
{
    std::map<Key, QJsonArray> steps;
    for (const ScaleStep &step : m_pack.steps) {
        QJsonObject one{{QStringLiteral("step"), step.step},
                        {QStringLiteral("label"), jsonOf({step.labelJa, step.labelEn})}};
        if (const QJsonObject anchor = jsonOf({step.anchorJa, step.anchorEn}); !anchor.isEmpty())
            one.insert(QLatin1String("text"), anchor);
        steps[step.scale].append(one);
    }
    QJsonArray array;
    for (const Scale &scale : m_pack.scales)
        array.append(QJsonObject{{QStringLiteral("code"), scale.code},
                                 {QStringLiteral("title"), jsonOf({scale.titleJa, scale.titleEn})},
                                 {QStringLiteral("steps"), steps[scale.id]}});
    return array;
}

void CaseRubricWriter::tellOfItem(QJsonObject &own, const Item &item) const
{
    for (const char *member : {"level", "scale", "descriptors"})
        own.remove(QLatin1String(member));
    if (item.level)
        own.insert(QLatin1String("level"), m_levelCodes[*item.level]);
    if (item.scale)
        own.insert(QLatin1String("scale"), m_scaleCodes[*item.scale]);
    QJsonObject descriptors;
    if (const auto found = m_descriptors.find(item.id); found != m_descriptors.end())
        for (const Descriptor *one : found->second)
            descriptors.insert(m_levelCodes[one->level], jsonOf({one->textJa, one->textEn}));
    if (!descriptors.isEmpty())
        own.insert(QLatin1String("descriptors"), descriptors);
}

QJsonArray CaseRubricWriter::rubrics(const QHash<Key, QJsonObject> &itemLinks, const QString &document,
                                     CaseLosses &lost) const
{
    QJsonArray array;
    for (const ForeignRecord *rubric : m_came)
        array.append(parsed(rubric->content));
    // Only 1.1 can say beside them what has changed since.
    if (m_version == CaseVersion::OneZero && !m_rubricsTell && !array.isEmpty()) {
        lost[CaseLoss::Rubrics] += int(array.size());
        array = QJsonArray();
    }
    if (array.isEmpty() && !m_rubricsTell)
        addOwnRubrics(array, itemLinks, document);
    return array;
}

/// What levels and scales say, for those who know no extensions.
void CaseRubricWriter::addOwnRubrics(QJsonArray &array, const QHash<Key, QJsonObject> &itemLinks,
                                     const QString &document) const
{
    QJsonArray criteria;
    for (const Item &item : m_pack.items) {
        const auto found = m_descriptors.find(item.id);
        if (found == m_descriptors.end())
            continue;
        QJsonArray levels;
        for (const Level &level : m_pack.levels) {
            const auto cell = std::ranges::find(found->second, level.id, &Descriptor::level);
            QJsonObject one = levelContent(uuidOf(identifierOf(item.id) + u' ' + level.code),
                                           inOne({level.labelJa, level.labelEn}), int(levels.size()) + 1);
            if (cell != found->second.end())
                one.insert(QLatin1String("description"), inOne({(*cell)->textJa, (*cell)->textEn}));
            levels.append(one);
        }
        criteria.append(criterionContent(item, itemLinks[item.id], QString(), int(criteria.size()) + 1, levels));
    }
    if (!criteria.isEmpty())
        array.append(rubricContent(uuidOf(document + QStringLiteral(" levels")),
                                   inOne({m_pack.framework.titleJa, m_pack.framework.titleEn}), criteria));
    for (const Scale &scale : m_pack.scales) {
        QJsonArray rated;
        // What a step means is the same for all items, and only that tells it from what an item means at a level:
        // 1.0, which knows no more than the rubric, needs two items to tell.
        const bool withAnchors = m_version == CaseVersion::OneOne
            || std::ranges::count(m_pack.items, std::optional(scale.id), &Item::scale) > 1;
        for (const Item &item : m_pack.items) {
            if (item.scale != scale.id)
                continue;
            QJsonArray levels;
            for (const ScaleStep &step : m_pack.steps)
                if (step.scale == scale.id) {
                    QJsonObject one = levelContent(
                        uuidOf(identifierOf(item.id) + u' ' + scale.code + u' ' + QString::number(step.step)),
                        inOne({step.labelJa, step.labelEn}), step.step);
                    one.insert(QLatin1String("score"), step.step);
                    if (const QString anchor = inOne({step.anchorJa, step.anchorEn}); withAnchors && !anchor.isEmpty())
                        one.insert(QLatin1String("description"), anchor);
                    levels.append(one);
                }
            rated.append(criterionContent(item, itemLinks[item.id], scale.code, int(rated.size()) + 1, levels));
        }
        if (!rated.isEmpty())
            array.append(
                rubricContent(uuidOf(document + u' ' + scale.code), inOne({scale.titleJa, scale.titleEn}), rated));
    }
}

QJsonObject CaseRubricWriter::levelContent(const QString &identifier, const QString &quality, int position) const
{
    QJsonObject content{{QStringLiteral("quality"), quality}, {QStringLiteral("position"), position}};
    requireMembers(content, identifier, m_now);
    return content;
}

/// `scale`: its code; empty where the levels of the version are meant.
QJsonObject CaseRubricWriter::criterionContent(const Item &item, const QJsonObject &link, const QString &scale,
                                               int position, const QJsonArray &levels) const
{
    QJsonObject content{{QStringLiteral("CFItemURI"), link},
                        {QStringLiteral("position"), position},
                        {QStringLiteral("CFRubricCriterionLevels"), levels}};
    requireMembers(content, uuidOf(identifierOf(item.id) + QStringLiteral(" criterion ") + scale), m_now);
    return content;
}

QJsonObject CaseRubricWriter::rubricContent(const QString &identifier, const QString &title,
                                            const QJsonArray &criteria) const
{
    QJsonObject content{{QStringLiteral("title"), title}, {QStringLiteral("CFRubricCriteria"), criteria}};
    requireMembers(content, identifier, m_now);
    setOurs(content, {{QStringLiteral("generated"), true}});
    return content;
}

} // namespace kz::exchange

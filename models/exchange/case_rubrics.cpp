#include "models/domain/checks.h"
#include "models/exchange/case_terms.h"
#include "models/exchange/outline.h"

#include <QSet>
#include <QtGlobal>

#include <algorithm>

namespace kz::exchange::caseTerms {

namespace {

constexpr int mostSteps = 9;

struct CriterionLevel {
    QString quality;
    QString description;
    double score = 0; ///< 0: none
};

struct Criterion {
    Key item = 0; ///< 0: of none in this version
    std::vector<CriterionLevel> levels;
};

/// Objects of a list by their position, where they have one.
std::vector<QJsonObject> inOrder(const QJsonValue &list)
{
    std::vector<QJsonObject> objects;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &one : array)
        objects.push_back(one.toObject());
    std::ranges::stable_sort(objects, {},
                             [](const QJsonObject &object) { return object[QLatin1String("position")].toDouble(); });
    return objects;
}

QString qualityOf(const QJsonObject &level)
{
    const QString quality = level[QLatin1String("quality")].toString();
    if (!quality.trimmed().isEmpty())
        return quality;
    const QJsonValue score = level[QLatin1String("score")];
    return score.isDouble() ? QString::number(score.toDouble()) : QString();
}

std::vector<Criterion> criteriaOf(const QJsonObject &rubric, const QHash<QString, Key> &items)
{
    std::vector<Criterion> criteria;
    for (const QJsonObject &object : inOrder(rubric[QLatin1String("CFRubricCriteria")])) {
        Criterion criterion;
        criterion.item = items.value(linkedId(object[QLatin1String("CFItemURI")]).toLower());
        for (const QJsonObject &level : inOrder(object[QLatin1String("CFRubricCriterionLevels")]))
            criterion.levels.push_back({qualityOf(level), level[QLatin1String("description")].toString(),
                                        level[QLatin1String("score")].toDouble()});
        if (!criterion.levels.empty())
            criteria.push_back(std::move(criterion));
    }
    return criteria;
}

/// What all criteria call their levels; empty when they differ or leave it out.
QStringList sharedQualities(const std::vector<Criterion> &criteria)
{
    QStringList shared;
    for (const Criterion &criterion : criteria) {
        QStringList names;
        for (const CriterionLevel &level : criterion.levels)
            names << fitted(level.quality, Checks::nameLength);
        if (names.contains(QString()) || QSet<QString>(names.begin(), names.end()).size() != names.size()
            || (!shared.isEmpty() && names != shared))
            return {};
        shared = names;
    }
    return shared;
}

/// Whether what is described are the steps of a scale, and not each item by itself: they are scored 1, 2, … and several
/// items say the same of them.
bool describesSteps(const std::vector<Criterion> &criteria)
{
    for (const Criterion &criterion : criteria)
        for (size_t i = 0; i < criterion.levels.size(); ++i)
            if (criterion.levels[i].score != double(i + 1)
                || criterion.levels[i].description != criteria.front().levels[i].description)
                return false;
    return criteria.size() > 1;
}

class Rubrics
{
public:
    Rubrics(FrameworkDraft &draft, QString language) : m_draft(draft), m_language(std::move(language))
    {
        for (size_t i = 0; i < draft.pack.items.size(); ++i)
            m_index.insert(draft.pack.items[i].id, i);
    }

    void add(const QJsonObject &rubric, const QString &place, const QHash<QString, Key> &items)
    {
        const std::vector<Criterion> criteria = criteriaOf(rubric, items);
        if (criteria.empty())
            return;
        const QStringList qualities = sharedQualities(criteria);
        if (qualities.isEmpty())
            return m_draft.remark(
                place, QT_TRANSLATE_NOOP("DraftFinding", "its criteria do not share their levels; kept as it is"));
        const bool describes = std::ranges::any_of(criteria, [](const Criterion &criterion) {
            return criterion.item != 0 && std::ranges::any_of(criterion.levels, [](const CriterionLevel &level) {
                       return !level.description.trimmed().isEmpty();
                   });
        });
        if (!describes || describesSteps(criteria))
            addScale(rubric, place, criteria, qualities);
        else if (m_levels.isEmpty() || m_levels == qualities)
            addDescriptors(criteria, qualities);
        else
            m_draft.remark(
                place,
                QT_TRANSLATE_NOOP("DraftFinding", "its levels are others than those of the first; kept as it is"));
    }

private:
    void addDescriptors(const std::vector<Criterion> &criteria, const QStringList &qualities)
    {
        Pack &pack = m_draft.pack;
        if (m_levels.isEmpty()) {
            m_levels = qualities;
            for (int i = 0; i < qualities.size(); ++i) {
                const Both label = inOneLanguage(qualities[i], m_language);
                pack.levels.push_back({.id = m_draft.newKey(),
                                       .version = pack.version.id,
                                       .code = QString::number(i + 1),
                                       .labelJa = label.ja,
                                       .labelEn = label.en,
                                       .position = i});
            }
        }
        for (const Criterion &criterion : criteria) {
            for (size_t i = 0; i < criterion.levels.size(); ++i) {
                const QString text = fitted(criterion.levels[i].description, Checks::textLength);
                const std::pair cell(criterion.item, pack.levels[i].id);
                if (criterion.item == 0 || text.trimmed().isEmpty() || m_described.contains(cell))
                    continue;
                m_described.insert(cell);
                const Both both = inOneLanguage(text, m_language);
                pack.descriptors.push_back({m_draft.newKey(), cell.first, cell.second, both.ja, both.en});
            }
        }
    }

    void addScale(const QJsonObject &rubric, const QString &place, const std::vector<Criterion> &criteria,
                  const QStringList &qualities)
    {
        Pack &pack = m_draft.pack;
        if (qualities.size() > mostSteps)
            return m_draft.remark(place, QT_TRANSLATE_NOOP("DraftFinding", "has more than %1 steps; kept as it is"),
                                  {QString::number(mostSteps)});
        const QString code = QStringLiteral("R%1").arg(pack.scales.size() + 1);
        const QString title = fitted(rubric[QLatin1String("title")].toString(), Checks::nameLength);
        const Both both = inOneLanguage(title.trimmed().isEmpty() ? code : title, m_language);
        const Scale scale{m_draft.newKey(), pack.version.id, code, both.ja, both.en};
        pack.scales.push_back(scale);
        for (int i = 0; i < qualities.size(); ++i) {
            const Both label = inOneLanguage(qualities[i], m_language);
            const Both anchor = inOneLanguage(
                fitted(criteria.front().levels[size_t(i)].description, ScaleStep::mostAnchor), m_language);
            pack.steps.push_back({m_draft.newKey(), scale.id, i + 1, label.ja, label.en, anchor.ja, anchor.en});
        }
        for (const Criterion &criterion : criteria)
            if (const auto at = m_index.constFind(criterion.item); at != m_index.constEnd() && !pack.items[*at].scale)
                pack.items[*at].scale = scale.id;
    }

    FrameworkDraft &m_draft;
    const QString m_language;
    QHash<Key, size_t> m_index;
    QStringList m_levels;
    QSet<std::pair<Key, Key>> m_described;
};

} // namespace

void addRubrics(FrameworkDraft &draft, const QJsonArray &rubrics, const QHash<QString, Key> &items,
                const QString &language)
{
    Rubrics reader(draft, language);
    for (int i = 0; i < rubrics.size(); ++i)
        reader.add(rubrics[i].toObject(), QStringLiteral("CFRubrics[%1]").arg(i), items);
}

} // namespace kz::exchange::caseTerms

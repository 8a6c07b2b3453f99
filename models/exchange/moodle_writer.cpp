#include "models/exchange/moodle_writer.h"

#include "models/exchange/case_terms.h"
#include "models/exchange/csv_writer.h"
#include "models/exchange/outline.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>
#include <map>

namespace kz::exchange {

namespace {

constexpr int mostOfShortName = 100;
constexpr const char *columns[] = {"Parent ID number",
                                   "ID number",
                                   "Short name",
                                   "Description",
                                   "Description format",
                                   "Scale values",
                                   "Scale configuration",
                                   "Rule type (optional)",
                                   "Rule outcome (optional)",
                                   "Rule config (optional)",
                                   "Cross-referenced competency ID numbers",
                                   "Exported ID (optional)",
                                   "Is framework",
                                   "Taxonomy"};

QString pick(const QString &ja, const QString &en)
{
    return ja.trimmed().isEmpty() ? en : ja;
}

bool staysWithin(const Association &relation, const QHash<Key, QString> &items)
{
    return relation.source && relation.target && items.contains(*relation.source) && items.contains(*relation.target);
}

class MoodleWriter
{
public:
    explicit MoodleWriter(const FrameworkDraft &draft) : m_draft(draft)
    {
        for (const Item &item : draft.pack.items) {
            m_codes.insert(item.id, item.code);
            m_below[item.parent.value_or(0)].push_back(&item);
        }
        for (const ForeignRecord &foreign : draft.foreign)
            if (foreign.record && foreign.kind == QLatin1String("item"))
                m_came.insert(*foreign.record, &foreign);
        for (const Association &relation : draft.associations)
            if (staysWithin(relation, m_codes))
                m_related[*relation.source] << m_codes[*relation.target].replace(u',', QLatin1String("%2C"));
    }

    Result<QByteArray> write()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, m_draft.pack.framework.code);
        QStringList header;
        for (const char *column : columns)
            header << QLatin1String(column);
        writer.row(header);
        writer.row(frameworkRow());
        std::vector<const Item *> pending = below(0);
        while (!pending.empty()) {
            const Item *item = pending.back();
            pending.pop_back();
            writer.row(itemRow(*item), item->code);
            const std::vector<const Item *> children = below(item->id);
            pending.insert(pending.end(), children.begin(), children.end());
        }
        if (auto done = writer.finish(); !done)
            return done.error();
        return buffer.data();
    }

private:
    /// The last first, as a stack takes them.
    std::vector<const Item *> below(Key parent)
    {
        std::vector<const Item *> items = m_below[parent];
        std::ranges::stable_sort(items, std::greater(), &Item::position);
        return items;
    }

    QStringList frameworkRow() const
    {
        const Framework &framework = m_draft.pack.framework;
        QStringList values;
        if (!m_draft.pack.scales.empty())
            for (const ScaleStep &step : m_draft.pack.steps)
                if (step.scale == m_draft.pack.scales.front().id)
                    values << pick(step.labelJa, step.labelEn);
        // Moodle asks for two values at least; the last is the default and proficient.
        if (values.size() < 2)
            values = {QStringLiteral("0"), QStringLiteral("1")};
        const QString configuration
            = QStringLiteral(R"([{"scaleid":"1"},{"id":%1,"scaledefault":1,"proficient":1}])").arg(values.size());
        return row({}, framework.code, pick(framework.titleJa, framework.titleEn), {}, QLatin1String("1"),
                   {{QStringLiteral("Scale values"), values.join(u',')},
                    {QStringLiteral("Scale configuration"), configuration},
                    {QStringLiteral("Taxonomy"), QStringLiteral("competency,competency,competency,competency")}});
    }

    QStringList itemRow(const Item &item) const
    {
        QHash<QString, QString> others;
        if (const ForeignRecord *foreign = m_came.value(item.id)) {
            const QJsonObject content = caseTerms::parsed(foreign->content);
            for (auto member = content.begin(); member != content.end(); ++member)
                others.insert(member.key(), member.value().toString());
        }
        others.insert(QStringLiteral("Cross-referenced competency ID numbers"), m_related[item.id].join(u','));
        const QString title = pick(item.titleJa, item.titleEn);
        const QString name = fitted(title, mostOfShortName);
        // What came as a description stays unless the title has outgrown the name.
        const QString description
            = name.size() < title.size() ? title.toHtmlEscaped() : others.value(QStringLiteral("Description"));
        return row(item.parent ? m_codes[*item.parent] : QString(), item.code, name, description, {}, others);
    }

    static QStringList row(const QString &parent, const QString &id, const QString &name, const QString &description,
                           const QString &isFramework, const QHash<QString, QString> &others)
    {
        QStringList cells;
        for (const char *column : columns)
            cells << others.value(QLatin1String(column));
        cells[0] = parent;
        cells[1] = id;
        cells[2] = name;
        cells[3] = description;
        cells[4] = QLatin1String("1"); // HTML
        cells[12] = isFramework;
        return cells;
    }

    const FrameworkDraft &m_draft;
    QHash<Key, QString> m_codes;
    QHash<Key, QStringList> m_related;
    QHash<Key, const ForeignRecord *> m_came;
    std::map<Key, std::vector<const Item *>> m_below;
};

} // namespace

Result<QByteArray> writeMoodle(const FrameworkDraft &draft)
{
    return MoodleWriter(draft).write();
}

int relationsOutOfMoodle(const FrameworkDraft &draft)
{
    QHash<Key, QString> items;
    for (const Item &item : draft.pack.items)
        items.insert(item.id, item.code);
    return int(std::ranges::count_if(draft.associations,
                                     [&items](const Association &relation) { return !staysWithin(relation, items); }));
}

} // namespace kz::exchange

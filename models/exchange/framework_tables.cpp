#include "models/exchange/framework_tables.h"

#include "models/domain/checks.h"
#include "models/exchange/case_terms.h"
#include "models/exchange/csv_reader.h"
#include "models/exchange/outline.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QtGlobal>

#include <algorithm>

namespace kz::exchange {

namespace {

using caseTerms::Both;
using caseTerms::inOneLanguage;

using Names = std::initializer_list<const char *>;

constexpr Names codeColumns = {"code", "コード", "id", "index"};
constexpr Names titleJaColumns = {"title_ja", "名称", "名称（日本語）", "日本語"};
constexpr Names titleEnColumns = {"title_en", "英語", "名称（英語）"};
constexpr Names titleColumns = {"title", "item", "項目", "項目名"};

struct Table {
    QStringList header;
    std::vector<CsvRow> rows;

    /// The first column called so; -1 where there is none.
    int column(Names names) const
    {
        for (const char *name : names)
            for (qsizetype i = 0; i < header.size(); ++i)
                if (header[i].compare(QString::fromUtf8(name), Qt::CaseInsensitive) == 0)
                    return int(i);
        return -1;
    }
};

QString cell(const CsvRow &row, int column)
{
    return column < 0 ? QString() : row.cells.value(column).trimmed();
}

QString place(const CsvRow &row)
{
    return QStringLiteral("line %1").arg(row.line);
}

Error largerThanAnyFramework(const QString &path)
{
    return makeError(
        ErrorCode::InputMalformed,
        {path, QString(), QString::fromUtf8(QT_TRANSLATE_NOOP("BookDefect", "it is larger than any framework"))});
}

/// What an outline must tell of each item; the other tables are known by their headers.
Result<void> checkHeader(const Table &table, const QString &path)
{
    const auto missing = [&path](const char *label) {
        return makeError(ErrorCode::InputHeader, {path, QString::fromUtf8(label)});
    };
    if (tableOf(table.header) != FrameworkTable::Outline)
        return {};
    if (table.column(codeColumns) < 0)
        return missing(QT_TRANSLATE_NOOP("Import", "Code"));
    if (table.column(titleJaColumns) < 0 && table.column(titleEnColumns) < 0 && table.column(titleColumns) < 0)
        return missing(QT_TRANSLATE_NOOP("Import", "Title"));
    return {};
}

Result<Table> readTable(RowReader &rows, const QString &path)
{
    Table table;
    qint64 bytes = 0;
    while (true) {
        auto row = rows.next();
        if (!row)
            return row.error();
        if (!row.value())
            break;
        CsvRow next = *std::move(row).value();
        for (const QString &text : next.cells)
            bytes += text.size() * qint64(sizeof(QChar));
        if (bytes > 2 * mostBytesOfTable)
            return largerThanAnyFramework(path);
        if (table.header.isEmpty()) {
            for (const QString &name : next.cells)
                table.header << name.trimmed();
            if (auto fine = checkHeader(table, path); !fine)
                return fine.error();
        } else if (std::ranges::any_of(next.cells, [](const QString &text) { return !text.trimmed().isEmpty(); })) {
            table.rows.push_back(std::move(next));
        }
        if (table.rows.size() > mostRowsOfFramework)
            return makeError(ErrorCode::InputMalformed,
                             {path, QString::number(table.rows.back().line),
                              QString::fromUtf8(QT_TRANSLATE_NOOP("CsvDefect", "more rows than any framework has"))});
    }
    if (table.header.isEmpty())
        return makeError(ErrorCode::InputEmpty, {path});
    return table;
}

// A header of Moodle, as tool_lpimportcsv writes it in English.
constexpr const char *moodleParent = "Parent ID number";
constexpr const char *moodleId = "ID number";
constexpr const char *moodleIsFramework = "Is framework";

class MoodleReader
{
public:
    MoodleReader(const Table &table, FrameworkDraft &draft) : m_table(table), m_draft(draft) { }

    void read()
    {
        const int parent = m_table.column({moodleParent});
        const int id = m_table.column({moodleId});
        const int isFramework = m_table.column({moodleIsFramework});
        std::vector<const CsvRow *> competencies;
        for (const CsvRow &row : m_table.rows)
            if (cell(row, isFramework) == QLatin1String("1"))
                readFramework(row);
            else
                competencies.push_back(&row);
        std::vector<OutlineNode> nodes;
        for (const CsvRow *row : competencies) {
            const Both title = titleOf(*row);
            nodes.push_back({.id = cell(*row, id),
                             .parent = cell(*row, parent),
                             .titleJa = title.ja,
                             .titleEn = title.en,
                             .place = place(*row)});
        }
        const std::vector<Key> keys = addItems(m_draft, nodes);
        QHash<QString, Key> byId;
        for (size_t i = 0; i < nodes.size(); ++i) {
            byId.insert(nodes[i].id, keys[i]);
            keepItemId(m_draft, keys[i], nodes[i].id, contentOf(*competencies[i]));
        }
        for (size_t i = 0; i < nodes.size(); ++i)
            addRelations(*competencies[i], keys[i], byId);
        rateLeaves();
    }

private:
    void readFramework(const CsvRow &row)
    {
        Framework &framework = m_draft.pack.framework;
        if (const QString code = cell(row, m_table.column({moodleId})); !code.isEmpty())
            framework.code = fitted(code, Checks::codeLength);
        const Both title = titleOf(row);
        if (!title.ja.isEmpty() || !title.en.isEmpty()) {
            framework.titleJa = fitted(title.ja, Checks::nameLength);
            framework.titleEn = fitted(title.en, Checks::nameLength);
        }
        const QStringList values = cell(row, m_table.column({"Scale values"})).split(u',', Qt::SkipEmptyParts);
        if (values.isEmpty() || values.size() > 9)
            return;
        m_scale = m_draft.newKey();
        m_draft.pack.scales.push_back(
            {m_scale, m_draft.pack.version.id, QStringLiteral("moodle"), framework.titleJa, framework.titleEn});
        for (int step = 1; step <= values.size(); ++step) {
            const Both label = inOneLanguage(fitted(values[step - 1].trimmed(), Checks::nameLength), {});
            m_draft.pack.steps.push_back({m_draft.newKey(), m_scale, step, label.ja, label.en, {}, {}});
        }
    }

    /// Moodle's short names hold 100 characters; the whole sentence then stands in the description.
    Both titleOf(const CsvRow &row) const
    {
        const QString name = cell(row, m_table.column({"Short name"}));
        QString description = cell(row, m_table.column({"Description"}));
        static const QRegularExpression tags(QStringLiteral("<[^<>]*>"));
        description.remove(tags);
        for (const auto &[entity, character] :
             {std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&quot;", "\""), std::pair("&nbsp;", " "),
              std::pair("&amp;", "&")})
            description.replace(QLatin1String(entity), QLatin1String(character));
        description = description.trimmed();
        const bool whole = name.size() >= 90 && description.startsWith(name.left(80));
        return inOneLanguage(whole ? description : name, {});
    }

    QString contentOf(const CsvRow &row) const
    {
        QJsonObject content;
        for (qsizetype i = 0; i < m_table.header.size(); ++i)
            if (const QString text = row.cells.value(i); !text.isEmpty())
                content.insert(m_table.header[i], text);
        return caseTerms::compact(content);
    }

    void addRelations(const CsvRow &row, Key item, const QHash<QString, Key> &byId)
    {
        const QString others = cell(row, m_table.column({"Cross-referenced competency ID numbers"}));
        for (const QString &other : others.split(u',', Qt::SkipEmptyParts)) {
            // Moodle writes a comma within an id as %2C.
            const QString id = other.trimmed().replace(QLatin1String("%2C"), QLatin1String(","));
            Association relation{.id = m_draft.newKey(),
                                 .version = m_draft.pack.version.id,
                                 .kind = AssociationKind::IsRelatedTo,
                                 .source = item,
                                 .position = int(m_draft.associations.size())};
            if (const Key known = byId.value(id); known != 0 && known != item)
                relation.target = known;
            else {
                relation.targetRef = fitted(id, 2000);
                m_draft.mend(place(row),
                             QT_TRANSLATE_NOOP("DraftFinding", "is related to %1, which is not in the file; kept"),
                             {id});
            }
            m_draft.associations.push_back(relation);
        }
    }

    void rateLeaves()
    {
        if (m_scale == 0)
            return;
        QSet<Key> parents;
        for (const Item &item : m_draft.pack.items)
            if (item.parent)
                parents.insert(*item.parent);
        for (Item &item : m_draft.pack.items)
            if (!parents.contains(item.id))
                item.scale = m_scale;
    }

    const Table &m_table;
    FrameworkDraft &m_draft;
    Key m_scale = 0;
};

/// Rows that name the whole way down. A layer called なし is none: what is below it belongs to the one above.
void readLayerColumns(const Table &table, FrameworkDraft &draft)
{
    std::vector<std::pair<int, int>> layers;
    for (int layer = 1;; ++layer) {
        const QByteArray name = "layer" + QByteArray::number(layer);
        const int id = table.column({(name + "_id").constData()});
        const int item = table.column({(name + "_item").constData()});
        if (id < 0 || item < 0)
            break;
        layers.emplace_back(id, item);
    }
    std::vector<OutlineNode> nodes;
    QSet<QString> seen;
    for (const CsvRow &row : table.rows) {
        QString parent;
        for (size_t layer = 0; layer < layers.size(); ++layer) {
            const QString id = cell(row, layers[layer].first);
            const QString text = cell(row, layers[layer].second);
            if (id.isEmpty() || text == QStringLiteral("なし"))
                continue;
            if (layer + 1 == layers.size() || !seen.contains(id)) {
                const Both title = inOneLanguage(text, {});
                nodes.push_back(
                    {.id = id, .parent = parent, .titleJa = title.ja, .titleEn = title.en, .place = place(row)});
            }
            seen.insert(id);
            parent = id;
        }
    }
    addItems(draft, nodes);
}

std::optional<ItemKind> kindNamed(const QString &name)
{
    static const std::pair<QString, ItemKind> words[]
        = {{QStringLiteral("領域"), ItemKind::Domain},    {QStringLiteral("能力"), ItemKind::Competency},
           {QStringLiteral("行動目標"), ItemKind::Goal},  {QStringLiteral("目標"), ItemKind::Goal},
           {QStringLiteral("症候"), ItemKind::Symptom},   {QStringLiteral("疾患"), ItemKind::Condition},
           {QStringLiteral("手技"), ItemKind::Procedure}, {QStringLiteral("モジュール"), ItemKind::Module},
           {QStringLiteral("項目"), ItemKind::Topic}};
    for (const auto &[word, kind] : words)
        if (name == word)
            return kind;
    return enumFromCode<ItemKind>(name.toLower());
}

void readOutline(const Table &table, FrameworkDraft &draft)
{
    const int code = table.column(codeColumns);
    const int parent = table.column({"parent", "親", "親コード", "上位コード"});
    const int indent = table.column({"indent", "depth", "階層", "段"});
    const int titleJa = table.column(titleJaColumns);
    const int titleEn = table.column(titleEnColumns);
    const int title = table.column(titleColumns);
    const int kind = table.column({"kind", "種別", "種類"});
    const int level = table.column({"level", "レベル", "段階"});

    std::vector<OutlineNode> nodes;
    std::vector<std::pair<double, QString>> above; // of rows that indent
    QStringList levels;
    QHash<QString, qsizetype> placeOfLevel;
    for (const CsvRow &row : table.rows) {
        Both both = inOneLanguage(cell(row, title), {});
        if (const QString ja = cell(row, titleJa); !ja.isEmpty())
            both.ja = ja;
        if (const QString en = cell(row, titleEn); !en.isEmpty())
            both.en = en;
        OutlineNode node{.id = cell(row, code),
                         .parent = cell(row, parent),
                         .titleJa = both.ja,
                         .titleEn = both.en,
                         .kind = kindNamed(cell(row, kind)),
                         .place = place(row)};
        if (node.id.isEmpty()) {
            node.id = QString::number(row.line);
            draft.mend(node.place, QT_TRANSLATE_NOOP("DraftFinding", "has no code; %1 stands for it"), {node.id});
        }
        if (parent < 0 && indent >= 0) {
            const double depth = cell(row, indent).toDouble();
            while (!above.empty() && above.back().first >= depth)
                above.pop_back();
            if (!above.empty())
                node.parent = above.back().second;
            above.emplace_back(depth, node.id);
        }
        if (const QString name = cell(row, level); !name.isEmpty() && !placeOfLevel.contains(name)) {
            placeOfLevel.insert(name, levels.size());
            levels << name;
        }
        nodes.push_back(std::move(node));
    }
    for (const QString &name : levels) {
        const Both label = inOneLanguage(fitted(name, Checks::nameLength), {});
        draft.pack.levels.push_back({.id = draft.newKey(),
                                     .version = draft.pack.version.id,
                                     .code = fitted(name, Checks::codeLength),
                                     .labelJa = label.ja,
                                     .labelEn = label.en,
                                     .position = int(draft.pack.levels.size())});
    }
    const std::vector<Key> keys = addItems(draft, nodes);
    QHash<Key, size_t> places;
    for (size_t i = 0; i < draft.pack.items.size(); ++i)
        places.insert(draft.pack.items[i].id, i);
    for (size_t i = 0; i < nodes.size(); ++i)
        if (const auto at = placeOfLevel.value(cell(table.rows[i], level), -1); at >= 0)
            draft.pack.items[places[keys[i]]].level = draft.pack.levels[size_t(at)].id;
}

} // namespace

FrameworkDraft draftNamed(const FrameworkNaming &naming)
{
    FrameworkDraft draft;
    const Both title = inOneLanguage(fitted(naming.title, Checks::nameLength), {});
    draft.pack.framework = {.id = draft.newKey(),
                            .code = fitted(naming.code, Checks::codeLength),
                            .kind = FrameworkKind::Curriculum,
                            .titleJa = title.ja,
                            .titleEn = title.en};
    draft.pack.version
        = {.id = draft.newKey(), .framework = draft.pack.framework.id, .label = fitted(naming.version, 200)};
    return draft;
}

void keepItemId(FrameworkDraft &draft, Key item, const QString &id, const QString &content)
{
    draft.foreign.push_back({.id = draft.newKey(),
                             .version = draft.pack.version.id,
                             .kind = QStringLiteral("item"),
                             .record = item,
                             .identifier = fitted(id, 2000),
                             .content = content,
                             .position = int(draft.foreign.size())});
}

FrameworkTable tableOf(const QStringList &header)
{
    const Table table{header, {}};
    if (table.column({moodleParent}) >= 0 && table.column({moodleIsFramework}) >= 0)
        return FrameworkTable::Moodle;
    if (table.column({"layer1_id"}) >= 0)
        return FrameworkTable::Layers;
    return FrameworkTable::Outline;
}

Result<std::unique_ptr<RowReader>> openFrameworkTable(const QString &path)
{
    if (QFileInfo(path).size() > mostBytesOfTable)
        return largerThanAnyFramework(path);
    auto opened = CsvReader::open(path);
    if (!opened)
        return opened.error();
    return std::unique_ptr<RowReader>(std::move(opened).value());
}

Result<FrameworkDraft> readFrameworkTable(RowReader &rows, const QString &path, const FrameworkNaming &naming)
{
    const auto table = readTable(rows, path);
    if (!table)
        return table.error();
    FrameworkDraft draft = draftNamed(naming);
    switch (tableOf(table.value().header)) {
    case FrameworkTable::Moodle:
        draft.source = FrameworkSource::Moodle;
        MoodleReader(table.value(), draft).read();
        break;
    case FrameworkTable::Layers:
        draft.source = FrameworkSource::Layers;
        readLayerColumns(table.value(), draft);
        break;
    case FrameworkTable::Outline:
        readOutline(table.value(), draft);
        break;
    }
    return draft;
}

} // namespace kz::exchange

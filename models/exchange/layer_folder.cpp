#include "models/exchange/layer_folder.h"

#include "models/exchange/outline.h"
#include "models/exchange/row_reader.h"

#include <QFileInfo>
#include <QHash>
#include <QtGlobal>

#include <algorithm>

namespace kz::exchange {

namespace {

/// A row by the names of its columns.
using Fields = QHash<QString, QString>;

struct LayerRow {
    Fields fields;
    QString place;
};

/// Columns that say something here; what else a file brings is not kept in memory.
constexpr const char *columnsRead[] = {"id", "parent", "index", "item", "category", "file"};

Result<std::vector<LayerRow>> rowsOf(const QString &path)
{
    auto opened = openFrameworkTable(path);
    if (!opened)
        return opened.error();
    const auto reader = std::move(opened).value();
    std::vector<LayerRow> rows;
    bool isHeader = true;
    std::vector<std::pair<QString, qsizetype>> places;
    while (true) {
        const auto row = reader->next();
        if (!row)
            return row.error();
        if (!row.value())
            return rows;
        const QStringList &cells = row.value()->cells;
        if (isHeader) {
            for (const char *column : columnsRead)
                for (qsizetype i = 0; i < cells.size(); ++i)
                    if (cells[i].trimmed() == QLatin1String(column))
                        places.emplace_back(cells[i].trimmed(), i);
            isHeader = false;
            continue;
        }
        if (rows.size() >= mostRowsOfFramework)
            return makeError(ErrorCode::InputMalformed,
                             {path, QString::number(row.value()->line),
                              QString::fromUtf8(QT_TRANSLATE_NOOP("CsvDefect", "more rows than any framework has"))});
        LayerRow next{.place = QStringLiteral("%1, line %2").arg(QFileInfo(path).fileName()).arg(row.value()->line)};
        for (const auto &[name, place] : places)
            next.fields.insert(name, cells.value(place).trimmed());
        rows.push_back(std::move(next));
    }
}

class LayerFolder
{
public:
    LayerFolder(QString folder, FrameworkDraft &draft) : m_folder(std::move(folder)), m_draft(draft) { }

    Result<void> read()
    {
        const auto done = readLayers();
        if (!done)
            return done;
        if (const auto tables = readTables(); !tables)
            return tables;
        const std::vector<Key> keys = addItems(m_draft, m_nodes);
        for (size_t i = 0; i < keys.size(); ++i)
            keepItemId(m_draft, keys[i], m_nodes[i].id, {});
        return {};
    }

private:
    QString path(const char *language, const QString &name) const
    {
        return m_folder + u'/' + QLatin1String(language) + u'/' + name;
    }

    /// The English text of each id; a language that is not there says nothing.
    Result<QHash<QString, Fields>> english(const QString &name) const
    {
        QHash<QString, Fields> byId;
        if (!QFileInfo::exists(path("en", name)))
            return byId;
        const auto rows = rowsOf(path("en", name));
        if (!rows)
            return rows.error();
        for (const LayerRow &row : rows.value())
            byId.insert(row.fields.value(QStringLiteral("id")), row.fields);
        return byId;
    }

    Result<void> readLayers()
    {
        for (int layer = 1;; ++layer) {
            const QString name = QStringLiteral("outcomes/layer%1.csv").arg(layer);
            if (layer > 1 && !QFileInfo::exists(path("ja", name)))
                return {};
            const auto rows = rowsOf(path("ja", name));
            if (!rows)
                return rows.error();
            const auto other = english(name);
            if (!other)
                return other.error();
            for (const LayerRow &row : rows.value()) {
                const QString id = row.fields.value(QStringLiteral("id"));
                m_nodes.push_back({.id = id,
                                   .parent = row.fields.value(QStringLiteral("parent")),
                                   .code = row.fields.value(QStringLiteral("index")),
                                   .titleJa = row.fields.value(QStringLiteral("item")),
                                   .titleEn = other.value().value(id).value(QStringLiteral("item")),
                                   .place = row.place});
            }
        }
    }

    Result<void> readTables()
    {
        const QString index = QStringLiteral("tables/index.csv");
        if (!QFileInfo::exists(path("ja", index)))
            return {};
        const auto tables = rowsOf(path("ja", index));
        if (!tables)
            return tables.error();
        const auto other = english(index);
        if (!other)
            return other.error();
        for (const LayerRow &table : tables.value()) {
            const QString file = table.fields.value(QStringLiteral("file"));
            const QString id = table.fields.value(QStringLiteral("id"));
            const QString name = QStringLiteral("tables/") + QFileInfo(file).fileName();
            if (file.isEmpty() || !QFileInfo::exists(path("ja", name))) {
                m_draft.remark(table.place, QT_TRANSLATE_NOOP("DraftFinding", "the table %1 is not in the folder"),
                               {file});
                continue;
            }
            const QString code = table.fields.value(QStringLiteral("index"));
            m_nodes.push_back({.id = id,
                               .code = code,
                               .titleJa = table.fields.value(QStringLiteral("item")),
                               .titleEn = other.value().value(id).value(QStringLiteral("item")),
                               .place = table.place});
            if (auto done = readTable(name, id, code); !done)
                return done;
        }
        return {};
    }

    Result<void> readTable(const QString &name, const QString &id, const QString &code)
    {
        const auto rows = rowsOf(path("ja", name));
        if (!rows)
            return rows.error();
        const auto other = english(name);
        if (!other)
            return other.error();
        QStringList categories;
        for (const LayerRow &row : rows.value()) {
            const Fields &fields = row.fields;
            const Fields translated = other.value().value(fields.value(QStringLiteral("id")));
            const QString category = fields.value(QStringLiteral("category"));
            QString parent = id;
            if (!category.isEmpty()) {
                auto at = categories.indexOf(category);
                if (at < 0) {
                    at = categories.size();
                    categories << category;
                    const QString number = QString::number(at + 1);
                    m_nodes.push_back({.id = id + u'/' + number,
                                       .parent = id,
                                       .code = code + u'/' + number,
                                       .titleJa = category,
                                       .titleEn = translated.value(QStringLiteral("category")),
                                       .place = row.place});
                }
                parent = id + u'/' + QString::number(at + 1);
            }
            m_nodes.push_back({.id = fields.value(QStringLiteral("id")),
                               .parent = parent,
                               .code = fields.value(QStringLiteral("index")),
                               .titleJa = fields.value(QStringLiteral("item")),
                               .titleEn = translated.value(QStringLiteral("item")),
                               .kind = ItemKind::Topic,
                               .place = row.place});
        }
        return {};
    }

    const QString m_folder;
    FrameworkDraft &m_draft;
    std::vector<OutlineNode> m_nodes;
};

} // namespace

Result<FrameworkDraft> readLayerFolder(const QString &folder, const FrameworkNaming &naming)
{
    FrameworkDraft draft = draftNamed(naming);
    draft.source = FrameworkSource::LayerFolder;
    if (auto done = LayerFolder(folder, draft).read(); !done)
        return done.error();
    return draft;
}

} // namespace kz::exchange

#include "models/exchange/outline_writer.h"

#include "models/exchange/table_writer.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>

namespace kz::exchange {

Result<QByteArray> writeOutline(const FrameworkDraft &draft, OutlineFile file)
{
    const Pack &pack = draft.pack;
    QHash<Key, QString> codes; // of items and levels: keys are never shared
    for (const Level &level : pack.levels)
        codes.insert(level.id, level.code);
    QHash<Key, std::vector<const Item *>> below;
    for (const Item &item : pack.items) {
        codes.insert(item.id, item.code);
        below[item.parent.value_or(0)].push_back(&item);
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const QString name
        = pack.framework.code + (file == OutlineFile::Book ? QStringLiteral(".xlsx") : QStringLiteral(".csv"));
    const auto writer = tableWriter(buffer, name);
    writer->row({QStringLiteral("code"), QStringLiteral("parent"), QStringLiteral("title_ja"),
                 QStringLiteral("title_en"), QStringLiteral("kind"), QStringLiteral("level")});
    std::vector<const Item *> pending;
    const auto addBelow = [&](Key parent) {
        std::vector<const Item *> items = below.value(parent);
        std::ranges::stable_sort(items, std::greater(), &Item::position); // the last first, as a stack takes them
        pending.insert(pending.end(), items.begin(), items.end());
    };
    addBelow(0);
    while (!pending.empty()) {
        const Item &item = *pending.back();
        pending.pop_back();
        writer->row({item.code, codes.value(item.parent.value_or(0)), item.titleJa, item.titleEn, enumCode(item.kind),
                     codes.value(item.level.value_or(0))},
                    item.code);
        addBelow(item.id);
    }
    if (auto done = writer->finish(); !done)
        return done.error();
    return buffer.data();
}

} // namespace kz::exchange

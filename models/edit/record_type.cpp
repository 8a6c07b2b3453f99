#include "models/edit/record_type.h"

#include "models/edit/record_traits.h"

#include <algorithm>

namespace kz::edit {

namespace {

template <typename T>
RecordType typeOf()
{
    using Traits = RecordTraits<T>;
    return RecordType{
        .table = Traits::table,
        .storedIn = isOneOf<T, LogEntry, Assessment> ? "evidence" : Traits::table,
        .image = [](storage::Database &database, Key key) -> Result<std::optional<QByteArray>> {
            const auto found = Traits::find(database, key);
            if (!found)
                return found.error();
            return found.value() ? std::optional<QByteArray>(imageBytes(*found.value())) : std::nullopt;
        },
        .changedSeq = [](storage::Database &database, Key key) { return Traits::changedSeq(database, key); },
        .insert = [](storage::Database &database, Key key, const QJsonObject &image,
                     qint64 seq) { return Traits::insert(database, Traits::fromImage(key, image), seq, std::nullopt); },
        .update = [](storage::Database &database, Key key, const QJsonObject &image,
                     qint64 seq) { return Traits::update(database, Traits::fromImage(key, image), seq); },
        .remove = [](storage::Database &database, Key key) { return Traits::remove(database, key); },
        .person = [](Key key, const QJsonObject &image) { return personOf(Traits::fromImage(key, image)); },
        .version = [](Key key, const QJsonObject &image) { return versionOf(Traits::fromImage(key, image)); },
        .requirement = [](Key key, const QJsonObject &image) { return requirementOf(Traits::fromImage(key, image)); },
        .event = [](Key key, const QJsonObject &image) { return eventOf(Traits::fromImage(key, image)); },
        .movesEveryone = movesEveryone<T>,
        .countsForStandings = countsForStandings<T>,
    };
}

template <typename... Records>
std::vector<RecordType> typesOf(storage::RecordKinds<Records...>)
{
    return {typeOf<Records>()...};
}

} // namespace

const std::vector<RecordType> &recordTypes()
{
    static const std::vector<RecordType> types = typesOf(storage::JournaledKinds());
    return types;
}

const RecordType *findRecordType(const QByteArray &table)
{
    const auto &types = recordTypes();
    const auto found = std::ranges::find_if(types, [&](const RecordType &type) { return table == type.table; });
    return found == types.end() ? nullptr : &*found;
}

bool movesStandings(const ChangeSet &changes)
{
    return std::ranges::any_of(changes.changes, [](const ChangeSet::Change &change) {
        const RecordType *type = findRecordType(change.table);
        return type && type->countsForStandings;
    });
}

} // namespace kz::edit

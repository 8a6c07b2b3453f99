#include "models/edit/record_type.h"

#include "models/edit/record_traits.h"

#include <algorithm>

namespace kz::edit {

namespace {

template <typename T>
RecordType typeOf(const char *storedIn = RecordTraits<T>::table)
{
    using Traits = RecordTraits<T>;
    return RecordType{
        .table = Traits::table,
        .storedIn = storedIn,
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
        .movesEveryone = movesEveryone<T>,
    };
}

} // namespace

const std::vector<RecordType> &recordTypes()
{
    static const std::vector<RecordType> types = {
        typeOf<FileSetting>(),
        typeOf<Municipality>(),
        typeOf<Organisation>(),
        typeOf<Site>(),
        typeOf<SiteBeds>(),
        typeOf<Department>(),
        typeOf<Profession>(),
        typeOf<Person>(),
        typeOf<PersonIdentifier>(),
        typeOf<Employment>(),
        typeOf<Affiliation>(),
        typeOf<Duty>(),
        typeOf<Absence>(),
        typeOf<Actor>(),
        typeOf<Framework>(),
        typeOf<FrameworkVersion>(),
        typeOf<Level>(),
        typeOf<Scale>(),
        typeOf<ScaleStep>(),
        typeOf<Item>(),
        typeOf<Descriptor>(),
        typeOf<Tool>(),
        typeOf<ToolItem>(),
        typeOf<Requirement>(),
        typeOf<RequirementItem>(),
        typeOf<RequirementSite>(),
        typeOf<Enrolment>(),
        typeOf<LevelAward>(),
        typeOf<Placement>(),
        typeOf<LogEntry>("evidence"),
        typeOf<Assessment>("evidence"),
    };
    return types;
}

const RecordType *findRecordType(const QByteArray &table)
{
    const auto &types = recordTypes();
    const auto found = std::ranges::find_if(types, [&](const RecordType &type) { return table == type.table; });
    return found == types.end() ? nullptr : &*found;
}

} // namespace kz::edit

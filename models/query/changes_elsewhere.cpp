#include "models/query/changes_elsewhere.h"

#include "models/storage/store.h"

namespace kz::query {

Result<std::shared_ptr<ChangesElsewhere>> ChangesElsewhere::watch(const QString &path)
{
    auto opened = storage::openForReading(path);
    if (!opened)
        return opened.error();
    return std::shared_ptr<ChangesElsewhere>(new ChangesElsewhere(std::move(opened).value()));
}

Result<bool> ChangesElsewhere::any()
{
    const auto version = m_database.dataVersion();
    if (!version)
        return version.error();
    const bool changed = m_version && *m_version != version.value();
    m_version = version.value();
    return changed;
}

} // namespace kz::query

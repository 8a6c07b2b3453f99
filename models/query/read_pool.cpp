#include "models/query/read_pool.h"

#include "models/storage/store.h"

namespace kz::query {

void CancelToken::cancel()
{
    m_cancelled = true;
    const std::lock_guard lock(m_mutex);
    if (m_database)
        m_database->interrupt();
}

void CancelToken::attach(storage::Database *database)
{
    const std::lock_guard lock(m_mutex);
    m_database = database;
}

void CancelToken::detach()
{
    attach(nullptr);
}

ReadPool::ReadPool(QString path, int threads) : m_path(std::move(path))
{
    m_threads.setMaxThreadCount(threads);
    m_threads.setObjectName(QStringLiteral("readers"));
}

ReadPool::~ReadPool()
{
    m_threads.waitForDone();
}

Result<std::unique_ptr<storage::Database>> ReadPool::borrow()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            auto database = std::move(m_idle.back());
            m_idle.pop_back();
            return database;
        }
    }
    auto opened = storage::openForReading(m_path);
    if (!opened)
        return opened.error();
    return std::make_unique<storage::Database>(std::move(opened).value());
}

void ReadPool::giveBack(std::unique_ptr<storage::Database> database)
{
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(database));
}

} // namespace kz::query

#pragma once

#include "models/progress/evidence_base.h"
#include "models/progress/framework_plan.h"
#include "models/storage/database.h"

#include <memory>
#include <mutex>

namespace kz::query {

using PlanPtr = std::shared_ptr<const progress::FrameworkPlan>;
using PlacesPtr = std::shared_ptr<const progress::PlaceFacts>;

/// A framework version, read and made ready for evaluation. NotFound; BadArgument where a rule cannot be read.
Result<PlanPtr> frameworkPlan(storage::Database &database, Key version);

/// What rules may ask about places, with their beds over time.
Result<PlacesPtr> placeFacts(storage::Database &database);

/// Keeps what many evaluations share. One for each open file; any thread. Whoever hears of a change to frameworks or
/// places says so: what was being read meanwhile is then not kept either.
class Plans
{
public:
    Result<PlanPtr> plan(storage::Database &database, Key version);
    Result<PlacesPtr> places(storage::Database &database);

    void forgetFrameworks();
    void forgetPlaces();

    /// The tables whose changes mean forgetting.
    static bool isOfFrameworks(const QByteArray &table);
    static bool isOfPlaces(const QByteArray &table);

private:
    std::mutex m_mutex;
    std::unordered_map<Key, PlanPtr> m_plans;
    PlacesPtr m_places;
    int m_frameworkChanges = 0;
    int m_placeChanges = 0;
};

} // namespace kz::query

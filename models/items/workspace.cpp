#include "models/items/workspace.h"

#include "models/items/person_reach.h"
#include "models/query/administration.h"
#include "models/query/changes_elsewhere.h"
#include "models/words/words.h"

namespace kz::items {

namespace {

constexpr int followEveryMs = 2000;

/// Reasons for which reading is still worth while.
bool canStillRead(ErrorCode code)
{
    return code == ErrorCode::FileLocked || code == ErrorCode::FileReadOnly || code == ErrorCode::FileUnwritable;
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Clock &clock)
{
    std::unique_ptr<Workspace> workspace(new Workspace(path, path, clock));
    auto door = edit::EditDoor::open(path, clock, workspace->m_hub);
    if (door) {
        workspace->write(std::move(door).value());
        return workspace;
    }
    if (!canStillRead(door.error().code))
        return door.error();
    auto watched = query::ChangesElsewhere::watch(path);
    if (!watched)
        return watched.error();
    workspace->m_readOnly = door.error();
    const auto desk = workspace->m_reads.runHere<query::Desk>(
        [](storage::Database &database, const query::CancelToken &) { return query::desk(database); });
    if (!desk)
        return desk.error();
    workspace->m_locked = !desk.value().signers.empty();
    workspace->follow(std::move(watched).value());
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(std::unique_ptr<storage::SealedStore> packet, const Clock &clock)
{
    std::unique_ptr<Workspace> workspace(new Workspace(packet->file(), packet->path(), clock));
    auto door = edit::EditDoor::open(std::move(packet), clock, workspace->m_hub);
    if (!door)
        return door.error();
    workspace->write(std::move(door).value());
    return workspace;
}

void Workspace::write(std::unique_ptr<edit::EditDoor> door)
{
    m_door = std::move(door);
    m_standings = std::make_unique<query::StandingWorker>(
        m_reads, m_clock, [writer = m_door.get()](auto work) { return writer->maintain(std::move(work)); });
    connect(m_standings.get(), &query::StandingWorker::standingsChanged, &m_hub, &edit::ChangeHub::standingsChanged);
    connect(&m_hub, &edit::ChangeHub::changed, m_standings.get(), &query::StandingWorker::wake);
    connect(m_door.get(), &edit::EditDoor::actorChanged, this, &Workspace::rightsChanged);
    m_standings->wake();
}

Workspace::Workspace(QString path, const QString &readPath, const Clock &clock)
    : m_path(std::move(path)), m_clock(clock), m_shown(clock.today()), m_reads(readPath)
{
    connect(&m_hub, &edit::ChangeHub::changed, this, [this](const edit::ChangeSet &changes) {
        for (const edit::ChangeSet::Change &change : changes.changes) {
            if (query::Plans::isOfFrameworks(change.table))
                m_plans.forgetFrameworks();
            if (query::Plans::isOfPlaces(change.table))
                m_plans.forgetPlaces();
        }
    });
}

Workspace::~Workspace() = default;

void Workspace::follow(std::shared_ptr<query::ChangesElsewhere> changes)
{
    m_follow.setInterval(followEveryMs);
    m_follow.setSingleShot(true);
    connect(&m_follow, &QTimer::timeout, this, [this, changes] {
        read<bool>(
            this, [changes](storage::Database &, const query::CancelToken &) { return changes->any(); },
            [this](const Result<bool> &changed) {
                m_follow.start();
                if (!changed || !changed.value())
                    return;
                m_plans.forgetFrameworks();
                m_plans.forgetPlaces();
                Q_EMIT fileChangedElsewhere();
            });
    });
    m_follow.start();
}

void Workspace::setReader(const std::optional<Actor> &reader)
{
    m_locked = !reader;
    m_reader = reader.value_or(Actor());
    Q_EMIT rightsChanged();
}

QString Workspace::refusal(edit::Grant grant) const
{
    if (!m_door)
        return words::errorText(m_readOnly);
    const Actor me = m_door->actor();
    return edit::permitted(me.role, grant) ? QString() : words::errorText(edit::forbidden(me, grant));
}

QString Workspace::refusal(edit::Grant grant, const PersonReach &reach) const
{
    const QString always = refusal(grant);
    return reach.covers(grant) || !always.isEmpty() ? always
                                                    : words::errorText(edit::forbidden(m_door->actor(), grant));
}

query::AsOf Workspace::asOf() const
{
    return m_day.isValid() ? query::AsOf::on(m_day, m_clock) : query::AsOf::today(m_clock);
}

void Workspace::setAsOf(QDate day)
{
    m_day = day == m_clock.today() ? QDate() : day;
    if (const QDate shown = asOf().happened; shown != m_shown) {
        m_shown = shown;
        Q_EMIT asOfChanged();
    }
}

void Workspace::submit(edit::Action action, QObject *context, std::function<void(const Result<edit::ChangeSet> &)> done)
{
    if (!m_door) {
        if (done)
            done(m_readOnly);
        return;
    }
    auto future = m_door->submit(std::move(action));
    if (done)
        whenDone(future, context, std::move(done));
}

} // namespace kz::items

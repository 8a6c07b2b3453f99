#include "app/gui/file_host.h"
#include "app/gui/open_places.h"
#include "models/base/when_done.h"
#include "models/storage/credential_repository.h"
#include "models/words/words.h"
#include "ui/widgets/link.h"

#include <algorithm>

namespace kz {

void FileHost::readDesk()
{
    if (m_deskAsked)
        m_deskAsked->cancel();
    m_deskAsked = m_workspace->read<query::Desk>(
        this, [](storage::Database &database, const query::CancelToken &) { return query::desk(database); },
        [this](const Result<query::Desk> &desk) {
            if (!desk)
                return;
            m_desk = desk.value();
            Q_EMIT deskChanged();
        });
}

QList<ShellHost::Signer> FileHost::signers() const
{
    const auto asked = [this](const Actor &actor) {
        return std::ranges::find(m_desk.signers, actor.id, &Actor::id) != m_desk.signers.end();
    };
    QList<Signer> signers;
    // In a packet those without a secret are chosen by name.
    for (const Actor &actor : m_packet.isEmpty() || !asksWhoIsThere() ? m_desk.signers : m_desk.everybody)
        signers.append({keyToText(actor.id), actor.name, asked(actor)});
    return signers;
}

QString FileHost::whoIsThere() const
{
    return isThere() ? keyToText(m_workspace->actor().id) : QString();
}

QList<ShellHost::Signer> FileHost::peopleAtHand() const
{
    if (m_packet.isEmpty() || m_locked || asksWhoIsThere())
        return {};
    QList<Signer> people;
    for (const Actor &actor : m_desk.everybody)
        people.append({keyToText(actor.id), actor.name});
    return people;
}

void FileHost::workAs(const QString &id)
{
    if (edit::EditDoor *door = writer())
        whenDone(door->workAs(keyFromText(id).value_or(0)), this, [this](const Result<void> &done) {
            if (!done)
                fail(done.error());
        });
}

void FileHost::lock()
{
    if (!asksWhoIsThere() || m_locked)
        return;
    // Nothing is to be seen from now on; what was submitted before is still written, and by whom it was submitted.
    m_locked = true;
    if (edit::EditDoor *door = m_workspace->door())
        door->lock();
    else
        m_workspace->setReader({});
    Q_EMIT deskChanged();
    Q_EMIT workingAsChanged();
}

void FileHost::changeSecret()
{
    if (asksWhoIsThere() && !m_locked && m_askOwnSecret)
        m_askOwnSecret(m_workspace->actor(), [this] { Q_EMIT succeeded(tr("Your passphrase has been changed.")); });
}

void FileHost::signIn(const QString &id, const QString &secret)
{
    const Key actor = keyFromText(id).value_or(0);
    if (!m_workspace || !m_locked)
        return;
    if (edit::EditDoor *door = m_workspace->door())
        whenDone(door->signIn(actor, secret), this, [this, opened = m_opened](const Result<void> &done) {
            if (opened == m_opened) // not into the file that was opened meanwhile
                signedIn(done);
        });
    else
        signInToRead(actor, secret);
}

void FileHost::signInToRead(Key actor, const QString &secret)
{
    struct Answer {
        SignInAttempts attempts;
        Result<void> checked;
    };
    SignInAttempts &known = m_attempts[{m_workspace->path(), actor}];
    m_workspace->read<Answer>(
        this,
        [actor, secret, attempts = known, now = m_clock.nowMs()](storage::Database &database,
                                                                 const query::CancelToken &) -> Result<Answer> {
            Answer answer{attempts, {}};
            answer.checked = storage::CredentialRepository(database).check(actor, secret, answer.attempts, now);
            return answer;
        },
        [this, actor, &known, opened = m_opened](const Result<Answer> &answer) {
            if (opened != m_opened)
                return;
            if (!answer) {
                signedIn(answer.error());
                return;
            }
            known = answer.value().attempts;
            const auto who = std::ranges::find(m_desk.signers, actor, &Actor::id);
            if (answer.value().checked && who != m_desk.signers.end())
                m_workspace->setReader(*who);
            signedIn(answer.value().checked);
        });
}

void FileHost::signedIn(const Result<void> &done)
{
    if (!done) {
        const int wait = done.error().arguments.value(0).toInt();
        const bool later = done.error().code == ErrorCode::WrongSecret || done.error().code == ErrorCode::SignInTooSoon;
        Q_EMIT signInRefused(words::errorText(done.error()), later ? wait : 0);
        return;
    }
    m_locked = false;
    Q_EMIT workingAsChanged();
    Q_EMIT deskChanged();
    Q_EMIT undoChanged();
}

QString FileHost::firstPlace() const
{
    return isThere() ? kz::firstPlace(m_workspace->actor()) : QString();
}

bool FileHost::isOpenTo(const QString &link) const
{
    // Where nobody signs in, whoever works as a trainee must find the way back; in a packet it is in the status line.
    return !seesByRole() || (!m_locked && isOpenToActor(m_workspace->actor(), Link::parse(link)));
}

} // namespace kz

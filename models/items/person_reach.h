#pragma once

#include "models/edit/permission.h"

#include <initializer_list>

namespace kz::items {

class Workspace;

/// For one person and some grants: whether whoever works with the file may do that to this person's records. What was
/// not asked, or has not been read yet, is held to be covered: a page refuses only what it knows to be refused, and the
/// door decides whatever a page says.
class PersonReach
{
public:
    PersonReach() = default;
    explicit PersonReach(std::vector<edit::Grant> beyond) : m_beyond(std::move(beyond)) { }

    /// Workspace::refusal() puts it into words.
    bool covers(edit::Grant grant) const;

private:
    std::vector<edit::Grant> m_beyond;
};

/// Whether whoever works with the file writes log entries of themselves alone. Whose log it is they do not choose, and
/// they are shown nobody else's.
bool logsOnlyThemselves(const Workspace &workspace);
/// Why a person's log is not shown, in words; empty when it is, be it that the file can only be read.
QString closedLogText(const Workspace &workspace, const PersonReach &reach);

/// Whose records whoever works with the file may write today. Made in the GUI thread for one read, which takes it along
/// to its worker and asks there together with what it reads: so that a page knows, before its form is filled in, for
/// whom it would be refused.
class ReachReader
{
public:
    explicit ReachReader(const Workspace &workspace);

    /// Who works with the file.
    const Actor &actor() const { return m_actor; }
    Result<bool> reaches(storage::Database &database, edit::Grant grant, Key person) const;
    Result<PersonReach> of(storage::Database &database, Key person, std::initializer_list<edit::Grant> grants) const;

private:
    Actor m_actor;
    QDate m_today;
};

} // namespace kz::items

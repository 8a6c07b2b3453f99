#pragma once

#include "models/base/issue.h"

#include <QStringList>

#include <optional>

namespace kz::items {

/// The clinical fields that a form offers, and what is meant by what is typed there; the same wherever one is asked
/// for. A hospital's own code may be typed.
class ClinicalFields
{
public:
    /// `used`: those of the file's rules and departments (query::clinicalFields).
    explicit ClinicalFields(const QStringList &used = {});

    /// The codes that have a word, then those that only the file knows.
    const QStringList &offered() const { return m_offered; }
    /// The code of a word or a code typed in letters of either case; anything else as it stands.
    QString codeOf(const QString &typed) const;
    /// A code that is not offered is kept and counts nowhere: a warning at `field`.
    std::optional<Issue> notice(const QString &field, const QString &code) const;

private:
    QStringList m_offered;
};

} // namespace kz::items

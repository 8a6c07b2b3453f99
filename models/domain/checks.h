#pragma once

#include "models/base/issue.h"
#include "models/base/key.h"

#include <QDate>

#include <optional>

namespace kz {

enum class Need { Optional, Required };

/// Collects what is wrong with a record, one rule a line. Fields are named by their column.
class Checks
{
public:
    static constexpr int nameLength = 200;
    static constexpr int codeLength = 64;
    static constexpr int textLength = 10000;

    /// Blank text is no text; longer text than a name, code or note needs is a paste gone wrong.
    void text(const char *field, const QString &value, int mostCharacters, Need need = Need::Optional);
    /// One of the two languages is enough; the issue stands at the Japanese one.
    void eitherText(const char *fieldJa, const QString &ja, const char *fieldEn, const QString &en, int mostCharacters);
    /// Free text about cases: a warning for every piece that looks like a patient identifier.
    void caseText(const char *field, const QString &value);
    void kana(const char *field, const QString &value);
    void digits(const char *field, const QString &value, int count);

    void reference(const char *field, Key value);
    /// A day between 1900 and 2199: outside, a year was mistyped.
    void day(const char *field, QDate value, Need need = Need::Optional);
    void order(QDate from, const char *toField, QDate to);
    void range(const char *field, double value, double from, double to);

    void add(const char *field, IssueCode code, QStringList arguments = {},
             Issue::Severity severity = Issue::Severity::Error);

    std::vector<Issue> take() { return std::move(m_issues); }

private:
    std::vector<Issue> m_issues;
};

} // namespace kz

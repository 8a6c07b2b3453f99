#include "models/items/clinical_fields.h"

#include "models/words/words.h"

namespace kz::items {

ClinicalFields::ClinicalFields(const QStringList &used) : m_offered(words::clinicalFieldCodes())
{
    for (const QString &code : used)
        if (!m_offered.contains(code))
            m_offered.append(code);
}

QString ClinicalFields::codeOf(const QString &typed) const
{
    const QString wanted = typed.trimmed();
    // As it is written first: a hospital may have codes that differ in nothing but the case of a letter.
    for (const Qt::CaseSensitivity letters : {Qt::CaseSensitive, Qt::CaseInsensitive})
        for (const QString &code : m_offered)
            if (wanted.compare(code, letters) == 0 || wanted.compare(words::clinicalFieldText(code), letters) == 0)
                return code;
    return wanted;
}

std::optional<Issue> ClinicalFields::notice(const QString &field, const QString &code) const
{
    if (code.isEmpty() || m_offered.contains(code))
        return std::nullopt;
    return Issue{field, IssueCode::Unknown, {code}, Issue::Severity::Warning};
}

} // namespace kz::items

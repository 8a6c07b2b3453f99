#include "models/exchange/framework_draft.h"

namespace kz::exchange {

void FrameworkDraft::mend(const QString &place, const char *what, QStringList arguments)
{
    ++mended;
    note({place, QString::fromUtf8(what), std::move(arguments), true});
}

void FrameworkDraft::remark(const QString &place, const char *what, QStringList arguments)
{
    note({place, QString::fromUtf8(what), std::move(arguments), false});
}

void FrameworkDraft::note(DraftFinding finding)
{
    if (findings.size() < mostFindings)
        findings.push_back(std::move(finding));
}

} // namespace kz::exchange

#pragma once

#include "models/base/result.h"
#include "models/domain/application_way.h"
#include "models/domain/framework.h"

namespace kz::exchange {

/// A way to decide the levels of a ladder that travels inside the program, to begin with and to change. It may hold
/// several workflows, the upper levels decided otherwise than the rest.
struct WorkflowChoice {
    struct Part {
        WorkflowPlan plan; ///< without keys
        int topLevels = 0; ///< it decides so many of the highest levels
        QString fromLevel; ///< or the one of this code, whichever the width of its letters, and all above
    };

    QString id;
    QString titleJa;
    QString titleEn;
    QString descriptionJa;
    QString descriptionEn;
    std::vector<Part> parts;
};

/// Reads one or nothing, as readPack() does: PackInvalid (name, where, what). Pure; any thread.
Result<WorkflowChoice> readWorkflowChoice(const QByteArray &json, const QString &name);

/// Those of resources/workflows, by id.
std::vector<WorkflowChoice> builtInWorkflows();

/// The workflows of a choice for a ladder with these levels (by position); a part that says neither which levels nor
/// how many decides all the others, and one for levels that the ladder does not have is left out.
std::vector<WorkflowPlan> plansOf(const WorkflowChoice &choice, Key framework, const std::vector<Level> &levels);

} // namespace kz::exchange

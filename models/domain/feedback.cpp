#include "models/domain/feedback.h"

#include <algorithm>
#include <array>

namespace kz {

namespace {

struct Row {
    ActorRole role;
    FeedbackSight ofOthers;
};

constexpr std::array rows = {
    Row{ActorRole::Administrator, FeedbackSight::Forms},
    Row{ActorRole::Coordinator, FeedbackSight::Forms},
    Row{ActorRole::Educator, FeedbackSight::Raters},
    Row{ActorRole::Trainee, FeedbackSight::Nothing},
};

} // namespace

FeedbackSight feedbackSight(const Actor &reader, Key about)
{
    if (reader.person == about)
        return FeedbackSight::Together;
    FeedbackSight widest = FeedbackSight::Nothing;
    for (const Row &row : rows)
        if (reader.role.has(row.role))
            widest = std::max(widest, row.ofOthers);
    return widest;
}

bool mayReadForm(const Actor &reader, const Assessment &form)
{
    if (form.head.kind != EvidenceKind::Feedback || feedbackSight(reader, form.head.person) == FeedbackSight::Forms)
        return true;
    return reader.person && reader.person == form.assessor && reader.person != form.head.person;
}

} // namespace kz

#include "models/edit/interview_actions.h"

#include "models/edit/edit.h"

namespace kz::edit {

Action saveInterview(Interview interview, const QString &whose)
{
    return {.name = "interview.save",
            .arguments = {whose},
            .grant = Grant::Countersign,
            .work = [interview = std::move(interview)](Edit &edit) -> Result<void> {
                const auto saved = edit.save(interview);
                if (!saved)
                    return saved.error();
                edit.setMade(saved.value());
                return {};
            }};
}

Action removeInterview(Key interview, const QString &whose)
{
    return {.name = "interview.remove",
            .arguments = {whose},
            .grant = Grant::Countersign,
            .work = [interview](Edit &edit) { return edit.remove<Interview>(interview); }};
}

} // namespace kz::edit

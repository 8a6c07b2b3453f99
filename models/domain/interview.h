#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

enum class InterviewKind { Goals, MidYear, YearEnd, Application, AsNeeded };
template <>
struct EnumTable<InterviewKind> {
    static constexpr std::array entries = {
        EnumEntry{InterviewKind::Goals, "goals", QT_TRANSLATE_NOOP("Enum", "Goal interview")},
        EnumEntry{InterviewKind::MidYear, "mid_year", QT_TRANSLATE_NOOP("Enum", "Mid-year interview")},
        EnumEntry{InterviewKind::YearEnd, "year_end", QT_TRANSLATE_NOOP("Enum", "Year-end interview")},
        EnumEntry{InterviewKind::Application, "application", QT_TRANSLATE_NOOP("Enum", "Interview on an application")},
        EnumEntry{InterviewKind::AsNeeded, "as_needed", QT_TRANSLATE_NOOP("Enum", "Interview as needed")},
    };
};

/// What a trainee and another spoke about and agreed. The next one begins with the goals of the last. Health and pay do
/// not belong here.
struct Interview {
    Key id = 0;
    Key person = 0;
    std::optional<Key> interviewer;
    InterviewKind kind = InterviewKind::Goals;
    QDate day;
    QString review; ///< what became of the goals of the last one
    QString goals;
    QDate agreedOn; ///< both agreed; invalid: not yet
    QDate followUp; ///< when they meet again
};
template <>
struct Table<Interview> {
    static constexpr auto name = "interview";
    static constexpr auto columns = std::make_tuple(
        Column{"person", &Interview::person, QT_TRANSLATE_NOOP("interview", "Person")},
        Column{"interviewer", &Interview::interviewer, QT_TRANSLATE_NOOP("interview", "Interviewer")},
        Column{"kind", &Interview::kind, QT_TRANSLATE_NOOP("interview", "Kind")},
        Column{"day", &Interview::day, QT_TRANSLATE_NOOP("interview", "Date")},
        Column{"review", &Interview::review, QT_TRANSLATE_NOOP("interview", "Since the last interview")},
        Column{"goals", &Interview::goals, QT_TRANSLATE_NOOP("interview", "Agreed goals")},
        Column{"agreed_on", &Interview::agreedOn, QT_TRANSLATE_NOOP("interview", "Agreed by both on")},
        Column{"follow_up", &Interview::followUp, QT_TRANSLATE_NOOP("interview", "Next interview")});
};

/// It says something, and nobody interviews themselves.
std::vector<Issue> validate(const Interview &);

} // namespace kz

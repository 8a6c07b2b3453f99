#pragma once

#include "models/query/people.h"
#include "models/query/person_paper.h"
#include "models/query/shortfall.h"

namespace kz::query {

/// What somebody has not handed in, or is behind in.
enum class OpenMatter { Behind, SelfRating, Rating, Stay, Draft, FormDraft, Returned, Waiting, Silent };

} // namespace kz::query

namespace kz {

template <>
struct EnumTable<query::OpenMatter> {
    static constexpr std::array entries = {
        EnumEntry{query::OpenMatter::Behind, "behind", QT_TRANSLATE_NOOP("Enum", "Behind the plan")},
        EnumEntry{query::OpenMatter::SelfRating, "self_rating", QT_TRANSLATE_NOOP("Enum", "Self-rating not handed in")},
        EnumEntry{query::OpenMatter::Rating, "rating", QT_TRANSLATE_NOOP("Enum", "Not rated by others")},
        EnumEntry{query::OpenMatter::Stay, "stay", QT_TRANSLATE_NOOP("Enum", "Rotation not rated")},
        EnumEntry{query::OpenMatter::Draft, "draft", QT_TRANSLATE_NOOP("Enum", "Log entries not submitted")},
        EnumEntry{query::OpenMatter::FormDraft, "form_draft", QT_TRANSLATE_NOOP("Enum", "Forms begun, not handed in")},
        EnumEntry{query::OpenMatter::Returned, "returned", QT_TRANSLATE_NOOP("Enum", "Returned, to be mended")},
        EnumEntry{query::OpenMatter::Waiting, "waiting", QT_TRANSLATE_NOOP("Enum", "Waiting for a countersign")},
        EnumEntry{query::OpenMatter::Silent, "silent", QT_TRANSLATE_NOOP("Enum", "Nothing logged for two weeks")},
    };
};

} // namespace kz

namespace kz::query {

struct OpenLine {
    OpenMatter matter = OpenMatter::Behind;
    QDate since;                       ///< invalid: never, or not known
    Title title;                       ///< the ladder or programme, the form
    QString place;                     ///< of a rotation; empty where entries are asked for without one
    QDate to;                          ///< the last day of a rotation
    int n = 0;                         ///< entries, forms
    EnrolmentRow enrolment;            ///< this and the following of those behind
    std::vector<Shortfall> shortfalls; ///< the farthest from met first
};

struct OpenPerson {
    PersonRow row;
    std::vector<OpenLine> lines;
};

/// 未提出・遅れ一覧: the people of a site, or of one of its departments, with whom something is open.
struct Handout {
    QString site;
    QString department; ///< empty: the whole site
    AsOf asOf;
    int asked = 0;                  ///< how many people were looked at
    std::vector<OpenPerson> people; ///< by department in its order, then in kana order
    PaperSettings settings;
};

/// Whom it lists.
enum class HandoutOf { WhoIsOpen, Everybody };

/// A form is expected of whoever is enrolled, once in a fiscal year by themselves and once by others, while ratings
/// that it gives are still asked for; where both are handed in, nobody waits. Entries and drafts count from two weeks
/// on. Who logs nothing is who Home says (silentPeople). NotFound when there is no such site. `department` 0, or one of
/// another site: all. A worker's task.
Result<Handout> handout(storage::Database &database, Plans &plans, Key site, Key department, const AsOf &asOf,
                        HandoutOf whom = HandoutOf::WhoIsOpen);

} // namespace kz::query

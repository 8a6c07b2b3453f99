#pragma once

#include "models/base/issue.h"
#include "models/domain/table.h"

namespace kz {

enum class FrameworkKind { Ladder, Curriculum, Programme };
template <>
struct EnumTable<FrameworkKind> {
    static constexpr std::array entries = {
        EnumEntry{FrameworkKind::Ladder, "ladder", QT_TRANSLATE_NOOP("Enum", "Clinical ladder")},
        EnumEntry{FrameworkKind::Curriculum, "curriculum", QT_TRANSLATE_NOOP("Enum", "Curriculum")},
        EnumEntry{FrameworkKind::Programme, "programme", QT_TRANSLATE_NOOP("Enum", "Programme")},
    };
};

enum class VersionStatus { Draft, Adopted, Retired };
template <>
struct EnumTable<VersionStatus> {
    static constexpr std::array entries = {
        EnumEntry{VersionStatus::Draft, "draft", QT_TRANSLATE_NOOP("Enum", "Draft")},
        EnumEntry{VersionStatus::Adopted, "adopted", QT_TRANSLATE_NOOP("Enum", "Adopted")},
        EnumEntry{VersionStatus::Retired, "retired", QT_TRANSLATE_NOOP("Enum", "Retired")},
    };
};

/// A ladder, curriculum or programme under the name the hospital gives it. The code is the pack's id.
struct Framework {
    Key id = 0;
    QString code;
    FrameworkKind kind = FrameworkKind::Ladder;
    QString titleJa;
    QString titleEn;
    QString professions; ///< profession codes, comma separated; empty: all
    QString source;      ///< where figures and structure come from
};
template <>
struct Table<Framework> {
    static constexpr auto name = "framework";
    static constexpr auto columns
        = std::make_tuple(Column{"code", &Framework::code, QT_TRANSLATE_NOOP("framework", "Code")},
                          Column{"kind", &Framework::kind, QT_TRANSLATE_NOOP("framework", "Kind")},
                          Column{"title_ja", &Framework::titleJa, QT_TRANSLATE_NOOP("framework", "Title (Japanese)")},
                          Column{"title_en", &Framework::titleEn, QT_TRANSLATE_NOOP("framework", "Title (English)")},
                          Column{"professions", &Framework::professions, QT_TRANSLATE_NOOP("framework", "Professions")},
                          Column{"source", &Framework::source, QT_TRANSLATE_NOOP("framework", "Source")});
};

/// draft → adopted → retired; an adopted version never changes. Evidence names its items for ever.
struct FrameworkVersion {
    Key id = 0;
    Key framework = 0;
    QString label;
    VersionStatus status = VersionStatus::Draft;
    QDate adoptedOn;
    QDate retiredOn;
};
template <>
struct Table<FrameworkVersion> {
    static constexpr auto name = "framework_version";
    static constexpr auto columns = std::make_tuple(
        Column{"framework", &FrameworkVersion::framework,
               QT_TRANSLATE_NOOP("framework_version", "Ladder or programme")},
        Column{"label", &FrameworkVersion::label, QT_TRANSLATE_NOOP("framework_version", "Version")},
        Column{"status", &FrameworkVersion::status, QT_TRANSLATE_NOOP("framework_version", "Status")},
        Column{"adopted_on", &FrameworkVersion::adoptedOn, QT_TRANSLATE_NOOP("framework_version", "Adopted on")},
        Column{"retired_on", &FrameworkVersion::retiredOn, QT_TRANSLATE_NOOP("framework_version", "Retired on")});
};

struct Level {
    Key id = 0;
    Key version = 0;
    QString code; ///< e.g. "I"
    QString labelJa;
    QString labelEn;
    QString textJa; ///< definition
    QString textEn;
    int position = 0;
};
template <>
struct Table<Level> {
    static constexpr auto name = "level";
    static constexpr auto columns
        = std::make_tuple(Column{"version", &Level::version, QT_TRANSLATE_NOOP("level", "Version")},
                          Column{"code", &Level::code, QT_TRANSLATE_NOOP("level", "Code")},
                          Column{"label_ja", &Level::labelJa, QT_TRANSLATE_NOOP("level", "Level (Japanese)")},
                          Column{"label_en", &Level::labelEn, QT_TRANSLATE_NOOP("level", "Level (English)")},
                          Column{"text_ja", &Level::textJa, QT_TRANSLATE_NOOP("level", "Definition (Japanese)")},
                          Column{"text_en", &Level::textEn, QT_TRANSLATE_NOOP("level", "Definition (English)")},
                          Column{"position", &Level::position, QT_TRANSLATE_NOOP("level", "Order")});
};

enum class ItemKind { Domain, Competency, Goal, Symptom, Condition, Procedure, Module, Topic };
template <>
struct EnumTable<ItemKind> {
    static constexpr std::array entries = {
        EnumEntry{ItemKind::Domain, "domain", QT_TRANSLATE_NOOP("Enum", "Domain")},
        EnumEntry{ItemKind::Competency, "competency", QT_TRANSLATE_NOOP("Enum", "Competency")},
        EnumEntry{ItemKind::Goal, "goal", QT_TRANSLATE_NOOP("Enum", "Behaviour goal")},
        EnumEntry{ItemKind::Symptom, "symptom", QT_TRANSLATE_NOOP("Enum", "Symptom")},
        EnumEntry{ItemKind::Condition, "condition", QT_TRANSLATE_NOOP("Enum", "Condition")},
        EnumEntry{ItemKind::Procedure, "procedure", QT_TRANSLATE_NOOP("Enum", "Procedure")},
        EnumEntry{ItemKind::Module, "module", QT_TRANSLATE_NOOP("Enum", "Module")},
        EnumEntry{ItemKind::Topic, "topic", QT_TRANSLATE_NOOP("Enum", "Topic")},
    };
};

/// One node of the tree of a version. Top nodes are the domains of the radar. A goal may belong to one level.
struct Item {
    Key id = 0;
    Key version = 0;
    std::optional<Key> parent;
    std::optional<Key> level;
    std::optional<Key> scale;
    ItemKind kind = ItemKind::Goal;
    QString code;
    QString titleJa;
    QString titleEn;
    int position = 0;
};
template <>
struct Table<Item> {
    static constexpr auto name = "item";
    static constexpr auto columns
        = std::make_tuple(Column{"version", &Item::version, QT_TRANSLATE_NOOP("item", "Version")},
                          Column{"parent", &Item::parent, QT_TRANSLATE_NOOP("item", "Belongs to")},
                          Column{"level", &Item::level, QT_TRANSLATE_NOOP("item", "Level")},
                          Column{"scale", &Item::scale, QT_TRANSLATE_NOOP("item", "Scale")},
                          Column{"kind", &Item::kind, QT_TRANSLATE_NOOP("item", "Kind")},
                          Column{"code", &Item::code, QT_TRANSLATE_NOOP("item", "Code")},
                          Column{"title_ja", &Item::titleJa, QT_TRANSLATE_NOOP("item", "Title (Japanese)")},
                          Column{"title_en", &Item::titleEn, QT_TRANSLATE_NOOP("item", "Title (English)")},
                          Column{"position", &Item::position, QT_TRANSLATE_NOOP("item", "Order")});
};

/// What an item means at a level: one cell of the ladder.
struct Descriptor {
    Key id = 0;
    Key item = 0;
    Key level = 0;
    QString textJa;
    QString textEn;
};
template <>
struct Table<Descriptor> {
    static constexpr auto name = "descriptor";
    static constexpr auto columns
        = std::make_tuple(Column{"item", &Descriptor::item, QT_TRANSLATE_NOOP("descriptor", "Item")},
                          Column{"level", &Descriptor::level, QT_TRANSLATE_NOOP("descriptor", "Level")},
                          Column{"text_ja", &Descriptor::textJa, QT_TRANSLATE_NOOP("descriptor", "Text (Japanese)")},
                          Column{"text_en", &Descriptor::textEn, QT_TRANSLATE_NOOP("descriptor", "Text (English)")});
};

/// An ordinal scale: counts and medians, never means. Steps are 1 … n; 0 is "not observed" and never rates.
struct Scale {
    Key id = 0;
    Key version = 0;
    QString code;
    QString titleJa;
    QString titleEn;
};
template <>
struct Table<Scale> {
    static constexpr auto name = "scale";
    static constexpr auto columns
        = std::make_tuple(Column{"version", &Scale::version, QT_TRANSLATE_NOOP("scale", "Version")},
                          Column{"code", &Scale::code, QT_TRANSLATE_NOOP("scale", "Code")},
                          Column{"title_ja", &Scale::titleJa, QT_TRANSLATE_NOOP("scale", "Title (Japanese)")},
                          Column{"title_en", &Scale::titleEn, QT_TRANSLATE_NOOP("scale", "Title (English)")});
};

struct ScaleStep {
    Key id = 0;
    Key scale = 0;
    int step = 1;
    QString labelJa;
    QString labelEn;
    QString anchorJa; ///< what one sees when somebody is at the step; may be empty
    QString anchorEn;
    static constexpr int mostAnchor = 500; ///< characters: a rater reads all of them at a glance

    bool hasAnchor() const { return !anchorJa.isEmpty() || !anchorEn.isEmpty(); }
};
template <>
struct Table<ScaleStep> {
    static constexpr auto name = "scale_step";
    static constexpr auto columns = std::make_tuple(
        Column{"scale", &ScaleStep::scale, QT_TRANSLATE_NOOP("scale_step", "Scale")},
        Column{"step", &ScaleStep::step, QT_TRANSLATE_NOOP("scale_step", "Step")},
        Column{"label_ja", &ScaleStep::labelJa, QT_TRANSLATE_NOOP("scale_step", "Label (Japanese)")},
        Column{"label_en", &ScaleStep::labelEn, QT_TRANSLATE_NOOP("scale_step", "Label (English)")},
        Column{"anchor_ja", &ScaleStep::anchorJa, QT_TRANSLATE_NOOP("scale_step", "Anchor (Japanese)")},
        Column{"anchor_en", &ScaleStep::anchorEn, QT_TRANSLATE_NOOP("scale_step", "Anchor (English)")});
};

/// A form to rate with: its items in order and its scale (an item's own scale wins).
struct Tool {
    Key id = 0;
    Key version = 0;
    QString code;
    QString titleJa;
    QString titleEn;
    Key scale = 0;
    int position = 0;
    int commentUpTo = 0; ///< a comment is asked for where something is rated at this step or below; 0: never
    /// How many have to answer before the person sees anything, and then all of it together; 0: raters are named.
    int minimumRaters = 0;
    static constexpr int leastRaters = 3; ///< of two, each knows what the other said

    bool hidesRaters() const { return minimumRaters > 0; }
};
template <>
struct Table<Tool> {
    static constexpr auto name = "tool";
    static constexpr auto columns = std::make_tuple(
        Column{"version", &Tool::version, QT_TRANSLATE_NOOP("tool", "Version")},
        Column{"code", &Tool::code, QT_TRANSLATE_NOOP("tool", "Code")},
        Column{"title_ja", &Tool::titleJa, QT_TRANSLATE_NOOP("tool", "Title (Japanese)")},
        Column{"title_en", &Tool::titleEn, QT_TRANSLATE_NOOP("tool", "Title (English)")},
        Column{"scale", &Tool::scale, QT_TRANSLATE_NOOP("tool", "Scale")},
        Column{"position", &Tool::position, QT_TRANSLATE_NOOP("tool", "Order")},
        Column{"comment_up_to", &Tool::commentUpTo, QT_TRANSLATE_NOOP("tool", "Comment asked for up to step")},
        Column{"minimum_raters", &Tool::minimumRaters, QT_TRANSLATE_NOOP("tool", "Raters needed, not named")});
};

struct ToolItem {
    Key id = 0;
    Key tool = 0;
    Key item = 0;
    int position = 0;
};
template <>
struct Table<ToolItem> {
    static constexpr auto name = "tool_item";
    static constexpr auto columns
        = std::make_tuple(Column{"tool", &ToolItem::tool, QT_TRANSLATE_NOOP("tool_item", "Form")},
                          Column{"item", &ToolItem::item, QT_TRANSLATE_NOOP("tool_item", "Item")},
                          Column{"position", &ToolItem::position, QT_TRANSLATE_NOOP("tool_item", "Order")});
};

/// Groups first (all, any, k of n), then leaves: of evidence, of time, and of what people attended, hold and agreed
/// on.
enum class RequirementKind {
    All,
    Any,
    KOfN,
    Rating,
    Log,
    Weeks,
    Tenure,
    AbsenceLimit,
    Credits,
    Certificate,
    Module,
    Interview
};
template <>
struct EnumTable<RequirementKind> {
    static constexpr std::array entries = {
        EnumEntry{RequirementKind::All, "all", QT_TRANSLATE_NOOP("Enum", "All of")},
        EnumEntry{RequirementKind::Any, "any", QT_TRANSLATE_NOOP("Enum", "Any of")},
        EnumEntry{RequirementKind::KOfN, "k_of_n", QT_TRANSLATE_NOOP("Enum", "A number of")},
        EnumEntry{RequirementKind::Rating, "rating", QT_TRANSLATE_NOOP("Enum", "Ratings")},
        EnumEntry{RequirementKind::Log, "log", QT_TRANSLATE_NOOP("Enum", "Log entries")},
        EnumEntry{RequirementKind::Weeks, "weeks", QT_TRANSLATE_NOOP("Enum", "Time in rotation")},
        EnumEntry{RequirementKind::Tenure, "tenure", QT_TRANSLATE_NOOP("Enum", "Time in post")},
        EnumEntry{RequirementKind::AbsenceLimit, "absence_limit", QT_TRANSLATE_NOOP("Enum", "Limit of absence")},
        EnumEntry{RequirementKind::Credits, "credits", QT_TRANSLATE_NOOP("Enum", "Credits")},
        EnumEntry{RequirementKind::Certificate, "certificate", QT_TRANSLATE_NOOP("Enum", "Certificate")},
        EnumEntry{RequirementKind::Module, "module", QT_TRANSLATE_NOOP("Enum", "Module")},
        EnumEntry{RequirementKind::Interview, "interview", QT_TRANSLATE_NOOP("Enum", "Interview")},
    };
};

/// What must be shown, as data. `level`: for reaching that level; none: for completing the whole version.
/// `domain`: the top item it counts for on the radar. `parameters`: a JSON object without ids, see
/// models/progress/rule.h for its members; items and sites stand in RequirementItem and RequirementSite.
struct Requirement {
    Key id = 0;
    Key version = 0;
    std::optional<Key> parent;
    std::optional<Key> level;
    std::optional<Key> domain;
    RequirementKind kind = RequirementKind::Log;
    QString code;
    QString titleJa;
    QString titleEn;
    QString parameters;
    int position = 0;
};
template <>
struct Table<Requirement> {
    static constexpr auto name = "requirement";
    static constexpr auto columns = std::make_tuple(
        Column{"version", &Requirement::version, QT_TRANSLATE_NOOP("requirement", "Version")},
        Column{"parent", &Requirement::parent, QT_TRANSLATE_NOOP("requirement", "Part of")},
        Column{"level", &Requirement::level, QT_TRANSLATE_NOOP("requirement", "Level")},
        Column{"domain", &Requirement::domain, QT_TRANSLATE_NOOP("requirement", "Domain")},
        Column{"kind", &Requirement::kind, QT_TRANSLATE_NOOP("requirement", "Kind")},
        Column{"code", &Requirement::code, QT_TRANSLATE_NOOP("requirement", "Code")},
        Column{"title_ja", &Requirement::titleJa, QT_TRANSLATE_NOOP("requirement", "Title (Japanese)")},
        Column{"title_en", &Requirement::titleEn, QT_TRANSLATE_NOOP("requirement", "Title (English)")},
        Column{"parameters", &Requirement::parameters, QT_TRANSLATE_NOOP("requirement", "Rule")},
        Column{"position", &Requirement::position, QT_TRANSLATE_NOOP("requirement", "Order")});
};

/// An item a requirement asks for; with `subtree` everything below it as well.
struct RequirementItem {
    Key id = 0;
    Key requirement = 0;
    Key item = 0;
    bool subtree = false;
};
template <>
struct Table<RequirementItem> {
    static constexpr auto name = "requirement_item";
    static constexpr auto columns = std::make_tuple(
        Column{"requirement", &RequirementItem::requirement, QT_TRANSLATE_NOOP("requirement_item", "Requirement")},
        Column{"item", &RequirementItem::item, QT_TRANSLATE_NOOP("requirement_item", "Item")},
        Column{"subtree", &RequirementItem::subtree, QT_TRANSLATE_NOOP("requirement_item", "With all below")});
};

/// A site at which alone a requirement can be met.
struct RequirementSite {
    Key id = 0;
    Key requirement = 0;
    Key site = 0;
};
template <>
struct Table<RequirementSite> {
    static constexpr auto name = "requirement_site";
    static constexpr auto columns = std::make_tuple(
        Column{"requirement", &RequirementSite::requirement, QT_TRANSLATE_NOOP("requirement_site", "Requirement")},
        Column{"site", &RequirementSite::site, QT_TRANSLATE_NOOP("requirement_site", "Site")});
};

std::vector<Issue> validate(const Framework &);
std::vector<Issue> validate(const FrameworkVersion &);
std::vector<Issue> validate(const Level &);
std::vector<Issue> validate(const Item &);
std::vector<Issue> validate(const Descriptor &);
std::vector<Issue> validate(const Scale &);
std::vector<Issue> validate(const ScaleStep &);
std::vector<Issue> validate(const Tool &);
std::vector<Issue> validate(const ToolItem &);
std::vector<Issue> validate(const Requirement &);
std::vector<Issue> validate(const RequirementItem &);
std::vector<Issue> validate(const RequirementSite &);

} // namespace kz

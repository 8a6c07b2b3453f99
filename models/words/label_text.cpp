#include "models/domain/actor.h"
#include "models/domain/application.h"
#include "models/domain/asked_rater.h"
#include "models/domain/attachment.h"
#include "models/domain/credential.h"
#include "models/domain/crosswalk.h"
#include "models/domain/deputy.h"
#include "models/domain/event.h"
#include "models/domain/evidence.h"
#include "models/domain/framework.h"
#include "models/domain/handed_form.h"
#include "models/domain/improvement.h"
#include "models/domain/individual_plan.h"
#include "models/domain/interview.h"
#include "models/domain/level_succession.h"
#include "models/domain/module.h"
#include "models/domain/packet.h"
#include "models/domain/people.h"
#include "models/domain/places.h"
#include "models/domain/setting.h"
#include "models/words/words.h"

namespace kz::words {

namespace {

struct FieldLabel {
    const char *table;
    const char *column;
    const char *label;
};

/// The records of evidence stand in several tables each and have no descriptor; a secret is in no record, what a rule
/// says (progress/rule.h) in one column.
constexpr FieldLabel otherLabels[] = {
    {"credential", "secret", QT_TRANSLATE_NOOP("credential", "Passphrase or PIN")},
    {"rule", "need", QT_TRANSLATE_NOOP("rule", "Needed")},
    {"rule", "unit", QT_TRANSLATE_NOOP("rule", "Counted in")},
    {"rule", "each", QT_TRANSLATE_NOOP("rule", "Each item by itself")},
    {"rule", "threshold", QT_TRANSLATE_NOOP("rule", "Rated at least")},
    {"rule", "distinct_assessors", QT_TRANSLATE_NOOP("rule", "Different assessors")},
    {"rule", "assessor_kinds", QT_TRANSLATE_NOOP("rule", "Rated by")},
    {"rule", "window_months", QT_TRANSLATE_NOOP("rule", "Within the last months")},
    {"rule", "roles", QT_TRANSLATE_NOOP("rule", "As")},
    {"rule", "settings", QT_TRANSLATE_NOOP("rule", "Setting")},
    {"rule", "countersigned", QT_TRANSLATE_NOOP("rule", "Only countersigned")},
    {"rule", "fields", QT_TRANSLATE_NOOP("rule", "Clinical fields")},
    {"rule", "minimum_block_days", QT_TRANSLATE_NOOP("rule", "Days without a break")},
    {"rule", "minimum_share", QT_TRANSLATE_NOOP("rule", "Least part of the day")},
    {"rule", "placement_kinds", QT_TRANSLATE_NOOP("rule", "Kinds of placement")},
    {"rule", "exclusive_group", QT_TRANSLATE_NOOP("rule", "No day twice within")},
    {"rule", "site_kinds", QT_TRANSLATE_NOOP("rule", "Kinds of site")},
    {"rule", "remote", QT_TRANSLATE_NOOP("rule", "Only remote or island sites")},
    {"rule", "beds_below", QT_TRANSLATE_NOOP("rule", "Beds fewer than")},
    {"rule", "depopulated", QT_TRANSLATE_NOOP("rule", "Only depopulated areas")},
    {"rule", "tenure_of", QT_TRANSLATE_NOOP("rule", "Time in")},
    {"rule", "level", QT_TRANSLATE_NOOP("rule", "Since level")},
    {"rule", "pause_days", QT_TRANSLATE_NOOP("rule", "Without absences of at least days")},
    {"rule", "code", QT_TRANSLATE_NOOP("rule", "Code of the certificate")},
    {"rule", "scheme", QT_TRANSLATE_NOOP("rule", "Credits of")},
    {"rule", "since_enrolment", QT_TRANSLATE_NOOP("rule", "Only since enrolment")},
    {"rule", "yearly_minimum", QT_TRANSLATE_NOOP("rule", "At least each fiscal year")},
    {"rule", "event_kinds", QT_TRANSLATE_NOOP("rule", "Kinds of event")},
    {"rule", "interview_kinds", QT_TRANSLATE_NOOP("rule", "Kinds of interview")},
    {"rule", "agreed", QT_TRANSLATE_NOOP("rule", "Only agreed by both")},
    {"rule", "keeps_level", QT_TRANSLATE_NOOP("rule", "Asked to keep the level, too")},
    {"rule", "children", QT_TRANSLATE_NOOP("rule", "Rules inside")},
    {"rule", "items", QT_TRANSLATE_NOOP("rule", "Items")},
    {"rule", "kind", QT_TRANSLATE_NOOP("rule", "Kind")},
    {"rule", "substitutes", QT_TRANSLATE_NOOP("rule", "May stand in")},
    {"log_entry", "person", QT_TRANSLATE_NOOP("log_entry", "Person")},
    {"log_entry", "day", QT_TRANSLATE_NOOP("log_entry", "Date")},
    {"log_entry", "site", QT_TRANSLATE_NOOP("log_entry", "Site")},
    {"log_entry", "department", QT_TRANSLATE_NOOP("log_entry", "Department or ward")},
    {"log_entry", "status", QT_TRANSLATE_NOOP("log_entry", "Status")},
    {"log_entry", "entered_on", QT_TRANSLATE_NOOP("log_entry", "Entered on")},
    {"log_entry", "submitted_on", QT_TRANSLATE_NOOP("log_entry", "Submitted on")},
    {"log_entry", "countersigned_on", QT_TRANSLATE_NOOP("log_entry", "Countersigned on")},
    {"log_entry", "placement", QT_TRANSLATE_NOOP("log_entry", "Placement")},
    {"log_entry", "setting", QT_TRANSLATE_NOOP("log_entry", "Setting")},
    {"log_entry", "half_days", QT_TRANSLATE_NOOP("log_entry", "Half-days")},
    {"log_entry", "day_part", QT_TRANSLATE_NOOP("log_entry", "Half of the day")},
    {"log_entry", "note", QT_TRANSLATE_NOOP("log_entry", "Note")},
    {"log_entry", "countersigner", QT_TRANSLATE_NOOP("log_entry", "Countersigned by")},
    {"log_entry", "return_reason", QT_TRANSLATE_NOOP("log_entry", "Reason for returning")},
    {"log_entry", "items", QT_TRANSLATE_NOOP("log_entry", "Items")},
    {"log_entry", "item", QT_TRANSLATE_NOOP("log_entry", "Item")},
    {"log_entry", "role", QT_TRANSLATE_NOOP("log_entry", "Role")},
    {"log_entry", "count", QT_TRANSLATE_NOOP("log_entry", "Number of times")},
    {"assessment", "person", QT_TRANSLATE_NOOP("assessment", "Person")},
    {"assessment", "day", QT_TRANSLATE_NOOP("assessment", "Date")},
    {"assessment", "site", QT_TRANSLATE_NOOP("assessment", "Site")},
    {"assessment", "department", QT_TRANSLATE_NOOP("assessment", "Department or ward")},
    {"assessment", "status", QT_TRANSLATE_NOOP("assessment", "Status")},
    {"assessment", "entered_on", QT_TRANSLATE_NOOP("assessment", "Entered on")},
    {"assessment", "submitted_on", QT_TRANSLATE_NOOP("assessment", "Submitted on")},
    {"assessment", "countersigned_on", QT_TRANSLATE_NOOP("assessment", "Countersigned on")},
    {"assessment", "tool", QT_TRANSLATE_NOOP("assessment", "Form")},
    {"assessment", "assessor", QT_TRANSLATE_NOOP("assessment", "Assessor")},
    {"assessment", "assessor_kind", QT_TRANSLATE_NOOP("assessment", "Kind of assessor")},
    {"assessment", "on_behalf_of", QT_TRANSLATE_NOOP("assessment", "In place of")},
    {"assessment", "level", QT_TRANSLATE_NOOP("assessment", "Level applied for")},
    {"assessment", "from_day", QT_TRANSLATE_NOOP("assessment", "From")},
    {"assessment", "to_day", QT_TRANSLATE_NOOP("assessment", "To")},
    {"assessment", "comment", QT_TRANSLATE_NOOP("assessment", "Comment")},
    {"assessment", "items", QT_TRANSLATE_NOOP("assessment", "Ratings")},
    {"assessment", "item", QT_TRANSLATE_NOOP("assessment", "Item")},
    {"assessment", "step", QT_TRANSLATE_NOOP("assessment", "Rating")},
};

template <typename Record>
const char *labelIn(QByteArrayView table, QByteArrayView column)
{
    const char *label = nullptr;
    if (table == QByteArrayView(Table<Record>::name))
        forEachColumn<Record>([&](const auto &described) {
            if (column == QByteArrayView(described.name))
                label = described.label;
        });
    return label;
}

template <typename... Records>
const char *labelAmong(QByteArrayView table, QByteArrayView column)
{
    const char *label = nullptr;
    ((label = label ? label : labelIn<Records>(table, column)), ...);
    return label;
}

struct Word {
    const char *code;
    const char *text;
};

constexpr Word records[] = {
    {"absence", QT_TRANSLATE_NOOP("Record", "absence")},
    {"actor", QT_TRANSLATE_NOOP("Record", "user")},
    {"affiliation", QT_TRANSLATE_NOOP("Record", "affiliation")},
    {"asked_rater", QT_TRANSLATE_NOOP("Record", "request for feedback")},
    {"assessment", QT_TRANSLATE_NOOP("Record", "assessment")},
    {"association", QT_TRANSLATE_NOOP("Record", "line of a crosswalk")},
    {"attachment", QT_TRANSLATE_NOOP("Record", "attached file")},
    {"attendance", QT_TRANSLATE_NOOP("Record", "attendance")},
    {"committee_meeting", QT_TRANSLATE_NOOP("Record", "committee meeting")},
    {"credential", QT_TRANSLATE_NOOP("Record", "passphrase")},
    {"crosswalk", QT_TRANSLATE_NOOP("Record", "crosswalk")},
    {"demo", QT_TRANSLATE_NOOP("Record", "demo data")},
    {"department", QT_TRANSLATE_NOOP("Record", "department or ward")},
    {"deputy", QT_TRANSLATE_NOOP("Record", "deputy")},
    {"descriptor", QT_TRANSLATE_NOOP("Record", "descriptor")},
    {"duty", QT_TRANSLATE_NOOP("Record", "role")},
    {"employment", QT_TRANSLATE_NOOP("Record", "employment")},
    {"enrolment", QT_TRANSLATE_NOOP("Record", "enrolment")},
    {"event_item", QT_TRANSLATE_NOOP("Record", "item of an event")},
    {"evidence", QT_TRANSLATE_NOOP("Record", "log entry or assessment")},
    {"file", QT_TRANSLATE_NOOP("Record", "file")},
    {"foreign_record", QT_TRANSLATE_NOOP("Record", "record of another system")},
    {"framework", QT_TRANSLATE_NOOP("Record", "ladder or programme")},
    {"framework_version", QT_TRANSLATE_NOOP("Record", "version")},
    {"handed_form", QT_TRANSLATE_NOOP("Record", "paper form")},
    {"held_certificate", QT_TRANSLATE_NOOP("Record", "certificate")},
    {"import", QT_TRANSLATE_NOOP("Record", "import")},
    {"improvement_cycle", QT_TRANSLATE_NOOP("Record", "improvement cycle")},
    {"individual_plan", QT_TRANSLATE_NOOP("Record", "individual plan")},
    {"interview", QT_TRANSLATE_NOOP("Record", "interview")},
    {"item", QT_TRANSLATE_NOOP("Record", "item")},
    {"level", QT_TRANSLATE_NOOP("Record", "level")},
    {"level_application", QT_TRANSLATE_NOOP("Record", "application for a level")},
    {"level_award", QT_TRANSLATE_NOOP("Record", "level award")},
    {"level_succession", QT_TRANSLATE_NOOP("Record", "what levels become")},
    {"log_entry", QT_TRANSLATE_NOOP("Record", "log entry")},
    {"logo", QT_TRANSLATE_NOOP("Record", "logo")},
    {"module", QT_TRANSLATE_NOOP("Record", "module")},
    {"module_item", QT_TRANSLATE_NOOP("Record", "item of a module")},
    {"module_prerequisite", QT_TRANSLATE_NOOP("Record", "what comes before a module")},
    {"module_profession", QT_TRANSLATE_NOOP("Record", "profession of a module")},
    {"municipality", QT_TRANSLATE_NOOP("Record", "municipality")},
    {"organisation", QT_TRANSLATE_NOOP("Record", "organisation")},
    {"packet", QT_TRANSLATE_NOOP("Record", "packet")},
    {"packet_taking", QT_TRANSLATE_NOOP("Record", "taking back of a packet")},
    {"person", QT_TRANSLATE_NOOP("Record", "person")},
    {"person_identifier", QT_TRANSLATE_NOOP("Record", "staff or licence number")},
    {"placement", QT_TRANSLATE_NOOP("Record", "placement")},
    {"plan_follow_up", QT_TRANSLATE_NOOP("Record", "follow-up of a plan")},
    {"plan_goal", QT_TRANSLATE_NOOP("Record", "goal of a plan")},
    {"plan_placement", QT_TRANSLATE_NOOP("Record", "placement of a plan")},
    {"profession", QT_TRANSLATE_NOOP("Record", "profession")},
    {"requirement", QT_TRANSLATE_NOOP("Record", "requirement")},
    {"requirement_item", QT_TRANSLATE_NOOP("Record", "item of a requirement")},
    {"requirement_site", QT_TRANSLATE_NOOP("Record", "site of a requirement")},
    {"scale", QT_TRANSLATE_NOOP("Record", "scale")},
    {"scale_step", QT_TRANSLATE_NOOP("Record", "step of a scale")},
    {"setting", QT_TRANSLATE_NOOP("Record", "setting")},
    {"site", QT_TRANSLATE_NOOP("Record", "site")},
    {"site_beds", QT_TRANSLATE_NOOP("Record", "number of beds")},
    {"step_deadline", QT_TRANSLATE_NOOP("Record", "deadline")},
    {"step_result", QT_TRANSLATE_NOOP("Record", "step of an application")},
    {"tool", QT_TRANSLATE_NOOP("Record", "form")},
    {"tool_item", QT_TRANSLATE_NOOP("Record", "item of a form")},
    {"training_event", QT_TRANSLATE_NOOP("Record", "event")},
    {"workflow", QT_TRANSLATE_NOOP("Record", "way to a decision")},
    {"workflow_document", QT_TRANSLATE_NOOP("Record", "document of an application")},
    {"workflow_step", QT_TRANSLATE_NOOP("Record", "step to a decision")},
};

constexpr Word verbs[] = {
    {"add", QT_TRANSLATE_NOOP("Action", "Add %1")},
    {"adopt", QT_TRANSLATE_NOOP("Action", "Adopt %1")},
    {"agree", QT_TRANSLATE_NOOP("Action", "Agree to %1")},
    {"award", QT_TRANSLATE_NOOP("Action", "Award %1")},
    {"change", QT_TRANSLATE_NOOP("Action", "Change %1")},
    {"close", QT_TRANSLATE_NOOP("Action", "Close %1")},
    {"copy", QT_TRANSLATE_NOOP("Action", "Copy %1")},
    {"countersign", QT_TRANSLATE_NOOP("Action", "Countersign %1")},
    {"decide", QT_TRANSLATE_NOOP("Action", "Decide %1")},
    {"end", QT_TRANSLATE_NOOP("Action", "End %1")},
    {"extend", QT_TRANSLATE_NOOP("Action", "Extend %1")},
    {"fall", QT_TRANSLATE_NOOP("Action", "Replace %1 by the level below")},
    {"hand_out", QT_TRANSLATE_NOOP("Action", "Hand out %1")},
    {"hold", QT_TRANSLATE_NOOP("Action", "Put %1 on hold")},
    {"import", QT_TRANSLATE_NOOP("Action", "Import %1")},
    {"issue", QT_TRANSLATE_NOOP("Action", "Issue %1")},
    {"make", QT_TRANSLATE_NOOP("Action", "Make %1")},
    {"merge", QT_TRANSLATE_NOOP("Action", "Merge %1")},
    {"move", QT_TRANSLATE_NOOP("Action", "Move %1")},
    {"new", QT_TRANSLATE_NOOP("Action", "Create %1")},
    {"redo", QT_TRANSLATE_NOOP("Action", "Redo “%1”")},
    {"reissue", QT_TRANSLATE_NOOP("Action", "Issue %1 again")},
    {"remove", QT_TRANSLATE_NOOP("Action", "Remove %1")},
    {"reopen", QT_TRANSLATE_NOOP("Action", "Reopen %1")},
    {"resume", QT_TRANSLATE_NOOP("Action", "Resume %1")},
    {"retire", QT_TRANSLATE_NOOP("Action", "Retire %1")},
    {"retarget", QT_TRANSLATE_NOOP("Action", "Set the target of %1")},
    {"return", QT_TRANSLATE_NOOP("Action", "Return %1")},
    {"revoke", QT_TRANSLATE_NOOP("Action", "Take back %1")},
    {"save", QT_TRANSLATE_NOOP("Action", "Save %1")},
    {"see", QT_TRANSLATE_NOOP("Action", "Note as seen: %1")},
    {"set", QT_TRANSLATE_NOOP("Action", "Set %1")},
    {"strike", QT_TRANSLATE_NOOP("Action", "Strike off %1")},
    {"submit", QT_TRANSLATE_NOOP("Action", "Submit %1")},
    {"take", QT_TRANSLATE_NOOP("Action", "Take in %1")},
    {"undo", QT_TRANSLATE_NOOP("Action", "Undo “%1”")},
    {"upgrade", QT_TRANSLATE_NOOP("Action", "Upgrade %1")},
    {"withdraw", QT_TRANSLATE_NOOP("Action", "Withdraw %1")},
};

/// The codes of resources/packs/README.md.
constexpr Word clinicalFields[] = {
    {"anaesthesia", QT_TRANSLATE_NOOP("ClinicalField", "anaesthesia")},
    {"cardiology", QT_TRANSLATE_NOOP("ClinicalField", "cardiology")},
    {"community", QT_TRANSLATE_NOOP("ClinicalField", "community medicine")},
    {"elective", QT_TRANSLATE_NOOP("ClinicalField", "electives")},
    {"emergency", QT_TRANSLATE_NOOP("ClinicalField", "emergency medicine")},
    {"general_practice_1", QT_TRANSLATE_NOOP("ClinicalField", "general practice I")},
    {"general_practice_2", QT_TRANSLATE_NOOP("ClinicalField", "general practice II")},
    {"internal_medicine", QT_TRANSLATE_NOOP("ClinicalField", "internal medicine")},
    {"nursing", QT_TRANSLATE_NOOP("ClinicalField", "nursing")},
    {"obstetrics", QT_TRANSLATE_NOOP("ClinicalField", "obstetrics and gynaecology")},
    {"oncology", QT_TRANSLATE_NOOP("ClinicalField", "oncology")},
    {"orthopaedics", QT_TRANSLATE_NOOP("ClinicalField", "orthopaedics")},
    {"paediatrics", QT_TRANSLATE_NOOP("ClinicalField", "paediatrics")},
    {"palliative", QT_TRANSLATE_NOOP("ClinicalField", "palliative care")},
    {"pharmacy", QT_TRANSLATE_NOOP("ClinicalField", "pharmacy")},
    {"psychiatry", QT_TRANSLATE_NOOP("ClinicalField", "psychiatry")},
    {"rehabilitation", QT_TRANSLATE_NOOP("ClinicalField", "rehabilitation")},
    {"surgery", QT_TRANSLATE_NOOP("ClinicalField", "surgery")},
};

/// By the part before the colon.
constexpr Word settings[] = {
    {"behind_margin", QT_TRANSLATE_NOOP("SettingName", "Margin before somebody is behind")},
    {"certified_by", QT_TRANSLATE_NOOP("SettingName", "Who certifies levels")},
    {"demo", QT_TRANSLATE_NOOP("SettingName", "Number the demo grew from")},
    {"demo_made", QT_TRANSLATE_NOOP("SettingName", "Day the demo was made for")},
    {"form_number", QT_TRANSLATE_NOOP("SettingName", "Form number")},
    {"headings", QT_TRANSLATE_NOOP("SettingName", "Headings of rating sheets")},
    {"institution", QT_TRANSLATE_NOOP("SettingName", "Institution")},
    {"lock_minutes", QT_TRANSLATE_NOOP("SettingName", "Minutes without input until it locks")},
    {"logo", QT_TRANSLATE_NOOP("SettingName", "Logo")},
    {"mapping", QT_TRANSLATE_NOOP("SettingName", "Columns of an import")},
    {"packet", QT_TRANSLATE_NOOP("SettingName", "Number of the packet")},
};

template <std::size_t size>
QString wordFor(const Word (&words)[size], const char *context, QByteArrayView code)
{
    for (const Word &word : words)
        if (code == QByteArrayView(word.code))
            return QCoreApplication::translate(context, word.text);
    return {};
}

} // namespace

QString fieldLabel(QByteArrayView table, QByteArrayView column)
{
    const char *label
        = labelAmong<Absence, Actor, Affiliation, AskedRater, Association, Attachment, Attendance, CommitteeMeeting,
                     Credential, Department, Deputy, Descriptor, Duty, Employment, Enrolment, EventItem, FileSetting,
                     ForeignRecord, Framework, FrameworkVersion, HandedForm, HeldCertificate, ImprovementCycle,
                     IndividualPlan, Interview, Item, Level, LevelApplication, LevelAward, LevelSuccession, Module,
                     ModuleItem, ModulePrerequisite, ModuleProfession, Municipality, Organisation, Packet, PacketTaking,
                     Person, PersonIdentifier, Placement, PlanFollowUp, PlanGoal, PlanPlacement, Profession,
                     Requirement, RequirementItem, RequirementSite, Scale, ScaleStep, Site, SiteBeds, StepDeadline,
                     StepResult, Tool, ToolItem, TrainingEvent, Workflow, WorkflowDocument, WorkflowStep>(table,
                                                                                                          column);
    for (const FieldLabel &field : otherLabels)
        if (!label && table == QByteArrayView(field.table) && column == QByteArrayView(field.column))
            label = field.label;
    if (!label || !*label)
        return QString::fromUtf8(column);
    return QCoreApplication::translate(table.toByteArray().constData(), label);
}

QString recordText(QByteArrayView table)
{
    const QString word = wordFor(records, "Record", table);
    return word.isEmpty() ? QString::fromUtf8(table) : word;
}

QString actionText(QByteArrayView name, const QStringList &arguments)
{
    const qsizetype dot = name.indexOf('.');
    const QByteArrayView verb = dot < 0 ? name : name.sliced(dot + 1);
    const QString pattern = wordFor(verbs, "Action", verb);
    // What was undone is told by its own key and arguments.
    if (dot < 0 && !pattern.isEmpty() && !arguments.isEmpty())
        return filled(pattern, {actionText(arguments.first().toUtf8(), arguments.mid(1))});
    const QString record = dot < 0 ? QString() : recordText(name.first(dot));
    const QString action = pattern.isEmpty() ? QString::fromUtf8(name) : filled(pattern, {record}).trimmed();
    // Of an import the file is told; its counts and digest are for those who audit.
    const QStringList told = verb == "import" ? arguments.first(std::min<qsizetype>(1, arguments.size())) : arguments;
    if (told.join(QString()).isEmpty())
        return action;
    //: An action and what it was done to
    return filled(QCoreApplication::translate("words", "%1: %2"), {action, listText(told)});
}

QString settingText(const QString &name)
{
    const QString word = wordFor(settings, "SettingName", name.section(u':', 0, 0).toUtf8());
    return word.isEmpty() ? name : word;
}

QString clinicalFieldText(const QString &code)
{
    const QString word = wordFor(clinicalFields, "ClinicalField", code.toUtf8());
    return word.isEmpty() ? code : word;
}

QStringList clinicalFieldCodes()
{
    QStringList codes;
    for (const Word &word : clinicalFields)
        codes.append(QLatin1String(word.code));
    return codes;
}

} // namespace kz::words

#pragma once

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
#include "models/storage/evidence_repository.h"
#include "models/storage/repository.h"

namespace kz::storage {

template <typename... Records>
struct RecordKinds { };

/// Every kind of record that the journal tells of, in an order in which inserting never refers to a later kind;
/// removing goes backwards.
using JournaledKinds
    = RecordKinds<FileSetting, Municipality, Organisation, Site, SiteBeds, Department, Profession, Person,
                  PersonIdentifier, Employment, Affiliation, Duty, Deputy, Absence, Actor, Credential, Framework,
                  FrameworkVersion, Level, Scale, ScaleStep, Item, Descriptor, Tool, ToolItem, Requirement,
                  RequirementItem, RequirementSite, Module, ModuleProfession, ModulePrerequisite, ModuleItem,
                  LevelSuccession, Association, ForeignRecord, Enrolment, LevelAward, Interview, Placement, LogEntry,
                  Assessment, AskedRater, HandedForm, TrainingEvent, EventItem, Attendance, HeldCertificate, Workflow,
                  WorkflowStep, StepDeadline, WorkflowDocument, CommitteeMeeting, LevelApplication, StepResult,
                  IndividualPlan, PlanGoal, PlanPlacement, PlanFollowUp, ImprovementCycle, Attachment, Packet,
                  PacketTaking>;

/// What the journal calls a kind of record. Log entries and assessments span three tables and are called by their own.
template <typename T>
constexpr const char *journalName()
{
    if constexpr (std::is_same_v<T, LogEntry>)
        return "log_entry";
    else if constexpr (std::is_same_v<T, Assessment>)
        return "assessment";
    else
        return Table<T>::name;
}

/// A record of any kind, whole.
template <typename T>
Result<std::optional<T>> findRecord(Database &database, Key key)
{
    if constexpr (std::is_same_v<T, LogEntry>)
        return EvidenceRepository(database).findLogEntry(key);
    else if constexpr (std::is_same_v<T, Assessment>)
        return EvidenceRepository(database).findAssessment(key);
    else
        return Repository<T>(database).find(key);
}

} // namespace kz::storage

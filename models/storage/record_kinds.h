#pragma once

#include "models/domain/actor.h"
#include "models/domain/evidence.h"
#include "models/domain/framework.h"
#include "models/domain/people.h"
#include "models/domain/places.h"
#include "models/domain/setting.h"

namespace kz::storage {

template <typename... Records>
struct RecordKinds { };

/// Every kind of record that the journal tells of, in an order in which inserting never refers to a later kind;
/// removing goes backwards.
using JournaledKinds
    = RecordKinds<FileSetting, Municipality, Organisation, Site, SiteBeds, Department, Profession, Person,
                  PersonIdentifier, Employment, Affiliation, Duty, Absence, Actor, Framework, FrameworkVersion, Level,
                  Scale, ScaleStep, Item, Descriptor, Tool, ToolItem, Requirement, RequirementItem, RequirementSite,
                  Enrolment, LevelAward, Placement, LogEntry, Assessment>;

} // namespace kz::storage

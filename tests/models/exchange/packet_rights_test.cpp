#include "models/exchange/packet_rights.h"

#include <gtest/gtest.h>

namespace kz::exchange {
namespace {

constexpr Key holder = 1;
constexpr Key trainee = 2;
constexpr Key rater = 3;
constexpr Key clinic = 4;
constexpr Key hospital = 5;

Packet packetOf(PacketKind kind)
{
    Packet packet;
    packet.kind = kind;
    packet.holder = holder;
    if (kind == PacketKind::Clinic)
        packet.site = clinic;
    return packet;
}

LogEntry entryAt(Key site, EvidenceStatus status = EvidenceStatus::Submitted)
{
    LogEntry entry;
    entry.head.person = trainee;
    entry.head.site = site;
    entry.head.status = status;
    if (status == EvidenceStatus::Countersigned)
        entry.countersigner = holder;
    return entry;
}

Assessment formBy(Key assessor, Key person = trainee)
{
    Assessment form;
    form.head.person = person;
    form.head.site = clinic;
    form.head.status = EvidenceStatus::Submitted;
    form.assessor = assessor;
    form.assessorKind = assessor == person ? AssessorKind::Self : AssessorKind::FirstRater;
    form.items = {{7, 3}};
    return form;
}

template <typename T>
T countersigned(T record)
{
    record.head.status = EvidenceStatus::Countersigned;
    record.head.countersignedOn = QDate(2026, 7, 1);
    return record;
}

} // namespace

TEST(PacketRights, AClinicLogsAndSignsAtItsSiteOnly)
{
    const Packet packet = packetOf(PacketKind::Clinic);
    const LogEntry there = entryAt(clinic);
    const LogEntry elsewhere = entryAt(hospital);
    EXPECT_TRUE(mayBring(packet, nullptr, there));
    EXPECT_TRUE(mayBring(packet, &there, entryAt(clinic, EvidenceStatus::Countersigned)));
    EXPECT_FALSE(mayBring(packet, nullptr, elsewhere));
    EXPECT_FALSE(mayBring(packet, nullptr, entryAt(hospital, EvidenceStatus::Countersigned)));
    EXPECT_FALSE(mayBring(packet, &elsewhere, there)) << "nor is an entry moved there";
    LogEntry own = entryAt(clinic, EvidenceStatus::Countersigned);
    own.head.person = holder;
    EXPECT_FALSE(mayBring(packet, nullptr, own)) << "nobody signs their own";
    Assessment self = formBy(trainee);
    EXPECT_TRUE(mayBring(packet, nullptr, self));
    self.head.site = hospital;
    EXPECT_FALSE(mayBring(packet, nullptr, self));
}

TEST(PacketRights, ARaterLogsNothingAndRatesInTheirOwnName)
{
    const Packet packet = packetOf(PacketKind::Rater);
    EXPECT_FALSE(mayBring(packet, nullptr, entryAt(clinic)));
    EXPECT_FALSE(mayBring(packet, nullptr, entryAt(clinic, EvidenceStatus::Countersigned)));
    const Assessment own = formBy(holder);
    EXPECT_TRUE(mayBring(packet, nullptr, own));
    EXPECT_FALSE(mayBring(packet, &own, countersigned(own))) << "nobody signs their own";
    const Assessment others = formBy(rater);
    EXPECT_FALSE(mayBring(packet, &others, own)) << "another's form becomes nobody else's";
    EXPECT_FALSE(mayBring(packet, &others, countersigned(others)));
    Assessment asThemselves = own;
    asThemselves.assessorKind = AssessorKind::Self;
    EXPECT_FALSE(mayBring(packet, nullptr, asThemselves));
}

TEST(PacketRights, ARaterSignsWhatPeopleSayOfThemselvesAsTheySaidIt)
{
    const Packet packet = packetOf(PacketKind::Rater);
    const Assessment self = formBy(trainee);
    const Assessment signedSelf = countersigned(self);
    EXPECT_TRUE(mayBring(packet, &self, signedSelf));
    EXPECT_FALSE(mayBring(packet, nullptr, signedSelf));
    EXPECT_FALSE(mayBring(packet, &self, self));
    Assessment draft = self;
    draft.head.status = EvidenceStatus::Draft;
    EXPECT_FALSE(mayBring(packet, &draft, signedSelf)) << "it was not handed in";
    Assessment altered = signedSelf;
    altered.head.day = QDate(2026, 6, 1);
    EXPECT_FALSE(mayBring(packet, &self, altered));
    altered = signedSelf;
    altered.items.front().step = 4;
    EXPECT_FALSE(mayBring(packet, &self, altered));
    EXPECT_FALSE(mayBring(packet, &signedSelf, self)) << "what was signed stays signed";
}

TEST(PacketRights, ATraineeBringsTheirOwnUnsigned)
{
    const Packet packet = packetOf(PacketKind::Logbook);
    LogEntry own = entryAt(hospital);
    EXPECT_FALSE(mayBring(packet, nullptr, own));
    own.head.person = holder;
    EXPECT_TRUE(mayBring(packet, nullptr, own));
    EXPECT_FALSE(mayBring(packet, nullptr, countersigned(own)));
    const Assessment self = formBy(holder, holder);
    EXPECT_TRUE(mayBring(packet, nullptr, self));
    EXPECT_FALSE(mayBring(packet, nullptr, countersigned(self)));
    EXPECT_FALSE(mayBring(packet, nullptr, formBy(rater, holder)));
    EXPECT_FALSE(mayRemove(packet, own)) << "it was handed in";
    own.head.status = EvidenceStatus::Draft;
    EXPECT_TRUE(mayRemove(packet, own));
}

} // namespace kz::exchange

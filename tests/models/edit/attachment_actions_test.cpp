#include "models/edit/attachment_actions.h"

#include "models/edit/evidence_actions.h"
#include "models/storage/attachment_contents.h"
#include "models/storage/packet_store.h"
#include "models/storage/person_records.h"
#include "tests/support/file_builder.h"

#include <gmock/gmock.h>

using namespace kz;
using kz::test::FileBuilder;

namespace {

const QByteArray pdf = "%PDF-1.7 事例";

class AttachmentActions : public testing::Test
{
protected:
    Result<edit::ChangeSet> attach(Key person, std::optional<Key> evidence = {}, const QByteArray &bytes = pdf)
    {
        return file.door().submitAndWait(
            edit::addAttachments({.person = person, .evidence = evidence, .kind = AttachmentKind::CaseReport},
                                 {{QStringLiteral("事例.pdf"), bytes}}, QStringLiteral("例田 花")));
    }
    std::vector<Attachment> of(Key person) { return storage::recordsOf<Attachment>(file.database(), person).value(); }
    size_t contents() { return storage::AttachmentContents(file.database()).hashes().value().size(); }
    QByteArray bytesOf(const Attachment &attachment)
    {
        return storage::AttachmentContents(file.database()).find(attachment.hash).value().value_or(QByteArray());
    }
    void undo() { ASSERT_TRUE(file.door().undo().result()); }
    void redo() { ASSERT_TRUE(file.door().redo().result()); }
    static ErrorCode codeOf(const Result<edit::ChangeSet> &done) { return done ? ErrorCode::None : done.error().code; }

    FileBuilder file;
    Key hana = file.person(QStringLiteral("例田 花"));
    Key rin = file.person(QStringLiteral("見本坂 凛"));
};

} // namespace

TEST_F(AttachmentActions, AFileIsKeptAndUndoneAndDoneAgainWithWhatStandsInIt)
{
    const auto done = attach(hana);
    ASSERT_TRUE(done);
    ASSERT_EQ(of(hana).size(), 1u);
    const Attachment kept = of(hana).front();
    EXPECT_EQ(kept.id, done.value().made);
    EXPECT_EQ(kept.name, QStringLiteral("事例.pdf"));
    EXPECT_EQ(kept.media, MediaKind::Pdf);
    EXPECT_EQ(kept.size, int(pdf.size()));
    EXPECT_EQ(kept.addedOn, file.clock().today());
    EXPECT_EQ(bytesOf(kept), pdf);
    undo();
    EXPECT_TRUE(of(hana).empty());
    redo();
    ASSERT_EQ(of(hana).size(), 1u);
    EXPECT_EQ(bytesOf(of(hana).front()), pdf);

    ASSERT_TRUE(file.door().submitAndWait(edit::removeAttachment(kept.id, {})));
    EXPECT_TRUE(of(hana).empty());
    undo();
    ASSERT_EQ(of(hana).size(), 1u);
    EXPECT_EQ(bytesOf(of(hana).front()), pdf);
}

TEST_F(AttachmentActions, WhatAnOlderProgramWroteIsUndone)
{
    ASSERT_TRUE(attach(hana));
    auto opened = storage::Database::open(file.path(), storage::Database::Mode::ReadWrite);
    ASSERT_TRUE(opened);
    auto database = std::move(opened).value();
    ASSERT_TRUE(database.execute("UPDATE entry_row SET after = json_remove(after, '$.application', '$.document') "
                                 "WHERE table_name = 'attachment'"));
    ASSERT_TRUE(database.execute("UPDATE attachment SET document = 'sheet'"));
    const auto refused = file.door().undo().result();
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::UndoBlocked) << "that has been said since";
    ASSERT_TRUE(database.execute("UPDATE attachment SET document = ''"));
    undo();
    EXPECT_TRUE(of(hana).empty());
    redo();
    EXPECT_EQ(of(hana).size(), 1u);
}

TEST_F(AttachmentActions, TheJournalNamesTheHashAndNeverHoldsTheFile)
{
    ASSERT_TRUE(attach(hana));
    const auto image = file.database().value<QString>(
        "SELECT after FROM entry_row WHERE table_name = 'attachment' ORDER BY seq DESC LIMIT 1");
    ASSERT_TRUE(image.value());
    EXPECT_TRUE(image.value()->contains(of(hana).front().hash));
    EXPECT_FALSE(image.value()->contains(QStringLiteral("%PDF")));
}

TEST_F(AttachmentActions, TheSameFileIsStoredOnceAndOnceToARecord)
{
    ASSERT_TRUE(attach(hana));
    ASSERT_TRUE(attach(rin));
    EXPECT_EQ(contents(), 1u);
    const auto again = attach(hana);
    ASSERT_TRUE(again);
    EXPECT_EQ(again.value().seq, 0) << "nothing is new";
    EXPECT_EQ(of(hana).size(), 1u);
    const auto ladder = file.ladder();
    const Key entry = file.logged(hana, ladder.wash, file.clock().today(), file.site(QStringLiteral("見本病院")));
    ASSERT_TRUE(attach(hana, entry));
    EXPECT_EQ(of(hana).size(), 2u) << "to another record of the same person";
    EXPECT_EQ(contents(), 1u);
}

TEST_F(AttachmentActions, OfSeveralFilesAllOrNoneAreAdded)
{
    const auto add = [&](const QByteArray &second) {
        return codeOf(file.door().submitAndWait(edit::addAttachments(
            {.person = hana}, {{QStringLiteral("a.pdf"), pdf}, {QStringLiteral("b"), second}}, {})));
    };
    EXPECT_EQ(add(QByteArray("MZ\0", 3)), ErrorCode::Invalid) << "a program";
    EXPECT_EQ(add(QByteArray()), ErrorCode::Invalid);
    EXPECT_EQ(add(QByteArray(mostAttachedBytes + 1, 'x')), ErrorCode::Invalid);
    EXPECT_TRUE(of(hana).empty());
    EXPECT_EQ(contents(), 0u);
    EXPECT_EQ(add(QByteArray(mostAttachedBytes, 'x')), ErrorCode::None);
    EXPECT_EQ(of(hana).size(), 2u);
    undo();
    EXPECT_TRUE(of(hana).empty()) << "one step for both";
}

TEST_F(AttachmentActions, AFileOfEvidenceIsOfItsPersonAndHoldsItInPlace)
{
    const auto ladder = file.ladder();
    const Key entry = file.logged(hana, ladder.wash, file.clock().today(), file.site(QStringLiteral("見本病院")));
    EXPECT_EQ(codeOf(attach(rin, entry)), ErrorCode::Invalid) << "somebody else's entry";
    EXPECT_EQ(codeOf(attach(hana, hana)), ErrorCode::NotFound) << "no evidence";
    ASSERT_TRUE(attach(hana, entry));
    const auto removed = file.door().submitAndWait(
        {.name = "log_entry.remove",
         .arguments = {},
         .grant = edit::Grant::LogEvidence,
         .work = [entry](edit::Edit &edit) -> Result<void> { return edit.remove<LogEntry>(entry); }});
    EXPECT_EQ(codeOf(removed), ErrorCode::StillReferenced);
    EXPECT_EQ(of(hana).size(), 1u);
}

TEST_F(AttachmentActions, WhatItIsAndTheNoteChangeAndTheFileDoesNot)
{
    ASSERT_TRUE(attach(hana));
    const Attachment before = of(hana).front();
    ASSERT_TRUE(file.door().submitAndWait(edit::saveAttachment(
        before.id, QStringLiteral("修了証.pdf"), AttachmentKind::CertificateCopy, QStringLiteral("原本は総務課"), {})));
    const Attachment after = of(hana).front();
    EXPECT_EQ(after.name, QStringLiteral("修了証.pdf"));
    EXPECT_EQ(after.kind, AttachmentKind::CertificateCopy);
    EXPECT_EQ(after.note, QStringLiteral("原本は総務課"));
    EXPECT_EQ(after.hash, before.hash);
    EXPECT_EQ(codeOf(file.door().submitAndWait(edit::saveAttachment(before.id, {}, AttachmentKind::Other, {}, {}))),
              ErrorCode::Invalid);
    undo();
    EXPECT_EQ(of(hana).front().kind, before.kind);
}

TEST_F(AttachmentActions, WhatWasCountersignedKeepsItsFiles)
{
    const auto ladder = file.ladder();
    const Key entry = file.logged(hana, ladder.wash, file.clock().today(), file.site(QStringLiteral("見本病院")),
                                  EvidenceStatus::Countersigned);
    ASSERT_TRUE(attach(hana, entry));
    const Key attached = of(hana).front().id;
    const Key office = file.door().actor().id;
    const Key trainee = file.add(Actor{.person = hana, .name = QStringLiteral("例田 花"), .role = ActorRole::Trainee});
    const auto removeAs = [&](Key actor) {
        EXPECT_TRUE(file.door().workAs(actor).result());
        return codeOf(file.door().submitAndWait(edit::removeAttachment(attached, {})));
    };
    EXPECT_EQ(removeAs(trainee), ErrorCode::Forbidden);
    EXPECT_EQ(codeOf(attach(hana, entry, "%PDF-1.7 later")), ErrorCode::Forbidden) << "nor is anything added to it";
    EXPECT_EQ(of(hana).size(), 1u);
    EXPECT_EQ(removeAs(office), ErrorCode::None);
}

TEST_F(AttachmentActions, UndoTakesNoFileFromWhatWasSignedMeanwhile)
{
    const auto ladder = file.ladder();
    const Key entry = file.logged(hana, ladder.wash, file.clock().today(), file.site(QStringLiteral("見本病院")));
    const Key office = file.door().actor().id;
    const Key trainee = file.add(Actor{.person = hana, .name = QStringLiteral("例田 花"), .role = ActorRole::Trainee});
    ASSERT_TRUE(file.door().workAs(trainee).result());
    ASSERT_TRUE(attach(hana, entry));
    ASSERT_TRUE(file.door().workAs(office).result());
    ASSERT_TRUE(file.door().submitAndWait(edit::countersign({entry}, {}, {})));
    ASSERT_TRUE(file.door().workAs(trainee).result());
    const auto undone = file.door().undo().result();
    EXPECT_FALSE(undone);
    EXPECT_EQ(of(hana).size(), 1u);
}

TEST_F(AttachmentActions, APacketTakesNoFilesForItBringsNoneBack)
{
    file.add(FileSetting{.name = storage::packetSetting, .value = QStringLiteral("A1")});
    const auto done = attach(hana);
    ASSERT_EQ(codeOf(done), ErrorCode::Forbidden);
    EXPECT_EQ(done.error().arguments.value(2), QStringLiteral("packet"));
    EXPECT_TRUE(of(hana).empty());
}

TEST_F(AttachmentActions, NothingIsKeptBesideFeedbackThatDoesNotNameItsRaters)
{
    const auto ladder = file.ladder();
    const Key tool = file.add(Tool{.version = ladder.version,
                                   .code = QStringLiteral("msf"),
                                   .titleJa = QStringLiteral("360度評価"),
                                   .scale = ladder.scale,
                                   .minimumRaters = Tool::leastRaters});
    Assessment feedback;
    feedback.head.person = hana;
    feedback.head.day = feedback.head.enteredOn = feedback.head.submittedOn = file.clock().today();
    feedback.head.status = EvidenceStatus::Submitted;
    feedback.tool = tool;
    feedback.assessor = file.person(QStringLiteral("手本 明"));
    feedback.items = {{ladder.talk, 3}};
    const Key given = file.add(feedback);
    EXPECT_EQ(codeOf(attach(hana, given)), ErrorCode::Invalid);
    EXPECT_TRUE(of(hana).empty());
}

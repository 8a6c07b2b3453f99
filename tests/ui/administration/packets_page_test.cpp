#include "ui/administration/packets_page.h"

#include "models/edit/evidence_actions.h"
#include "models/edit/file_actions.h"
#include "models/storage/credential_repository.h"
#include "models/storage/sealed_store.h"
#include "tests/models/items/items_support.h"
#include "tests/support/gui_checks.h"
#include "ui/administration/issue_packets_dialog.h"
#include "ui/administration/packet_table_model.h"
#include "ui/administration/returned_records_model.h"
#include "ui/administration/revoke_packet_dialog.h"
#include "ui/administration/take_packet_page.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/link.h"
#include "ui/widgets/settings.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::test;

namespace {

class OneFolder final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &, std::function<void(const QString &)> chosen) override
    {
        chosen(answer);
    }
    QString answer;
};

class Packets : public testing::Test
{
protected:
    void SetUp() override
    {
        ladder = file.ladder();
        site = file.site(QStringLiteral("離島診療所"));
        for (const char16_t *name : {u"例田 つばさ", u"仮屋 みなと", u"架空橋 れん"}) {
            people.push_back(file.person(QString::fromUtf16(name)));
            file.belongs(people.back(), site);
            file.enrol(people.back(), ladder);
        }
        files.answer = folder.path();
        open = std::make_unique<OpenFile>(file);
        page = std::make_unique<PacketsPage>(**open, settings, files);
        page->resize(1186, 640);
        page->show();
    }
    template <typename T>
    T *find(const QWidget *in) const
    {
        return in->findChild<T *>();
    }
    QAction *action(const Page &of, int at) const { return of.headerActions()[at]; }
    QStringList packets() const { return QDir(folder.path()).entryList({QStringLiteral("*.kzpacket")}, QDir::Files); }
    int rows() const { return find<TableView>(page.get())->model()->rowCount(); }

    /// Issues a logbook to everybody listed; the passphrases that were shown, by file.
    QMap<QString, QString> issueToAll()
    {
        action(*page, 0)->trigger();
        auto *dialog = find<IssuePacketsDialog>(page.get());
        auto *list = find<QListWidget>(dialog);
        EXPECT_TRUE(waitFor([&] { return list->count() == 3; }));
        list->selectAll();
        EXPECT_TRUE(clippedTexts(dialog).isEmpty());
        find<QDialogButtonBox>(dialog)->buttons().front()->click();
        auto *shown = find<QPlainTextEdit>(dialog);
        EXPECT_TRUE(waitFor([&] { return !shown->toPlainText().isEmpty(); }));
        QMap<QString, QString> passphrases;
        for (const QString &line : shown->toPlainText().split(u'\n'))
            passphrases[line.section(u'\t', 2)] = line.section(u'\t', 0, 0);
        dialog->close();
        return passphrases;
    }
    void workIn(const QString &packet, const QString &passphrase, const edit::Action &action)
    {
        auto opened = storage::SealedStore::openForWriting(packet, passphrase);
        ASSERT_TRUE(opened);
        edit::ChangeHub hub;
        auto door = edit::EditDoor::open(std::move(opened).value(), file.clock(), hub);
        ASSERT_TRUE(door);
        ASSERT_TRUE(door.value()->submitAndWait(action));
    }
    size_t entriesOf(Key person)
    {
        return storage::EvidenceRepository(file.database()).logEntriesOf(person).value().size();
    }
    void openTaking(const QString &packet, const QString &passphrase)
    {
        taking = std::make_unique<TakePacketPage>(**open, settings);
        taking->resize(1186, 640);
        Link link;
        link.place = QStringLiteral("packet");
        link.query.insert(QStringLiteral("path"), packet);
        taking->open(link.text());
        taking->show();
        auto *typed = taking->findChild<QLineEdit *>(QStringLiteral("passphrase"));
        typed->setText(passphrase);
        Q_EMIT typed->returnPressed();
    }

    FileBuilder file;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings"))};
    OneFolder files;
    TinyLadder ladder;
    Key site = 0;
    std::vector<Key> people;
    std::unique_ptr<OpenFile> open;
    std::unique_ptr<PacketsPage> page;
    std::unique_ptr<TakePacketPage> taking;
};

} // namespace

TEST_F(Packets, SeveralAreIssuedInOneGoAndStandInTheRegister)
{
    EXPECT_TRUE(waitFor([&] { return find<TableView>(page.get())->isHidden(); }));
    const auto passphrases = issueToAll();
    EXPECT_EQ(passphrases.size(), 3);
    EXPECT_EQ(passphrases.keys(), packets());
    ASSERT_TRUE(waitFor([&] { return rows() == 3; }));
    const QAbstractItemModel *model = find<TableView>(page.get())->model();
    EXPECT_EQ(model->index(0, PacketTableModel::StateColumn).data().toString(), QStringLiteral("Out"));
    EXPECT_TRUE(unnamedControls(page.get()).isEmpty()) << unnamedControls(page.get()).join(u'\n').toStdString();
}

TEST_F(Packets, ALinkLeadsToItsLine)
{
    issueToAll();
    ASSERT_TRUE(waitFor([&] { return rows() == 3; }));
    auto *table = find<TableView>(page.get());
    const auto *model = dynamic_cast<PacketTableModel *>(table->model());
    for (const int row : {2, 0}) {
        page->open(QStringLiteral("packets?packet=") + keyToText(model->row(row).packet.id));
        EXPECT_EQ(table->currentIndex().row(), row);
    }
    // Before the register is read.
    const Key last = model->row(2).packet.id;
    page = std::make_unique<PacketsPage>(**open, settings, files);
    page->open(QStringLiteral("packets?packet=") + keyToText(last));
    ASSERT_TRUE(waitFor([&] { return rows() == 3; }));
    EXPECT_EQ(find<TableView>(page.get())->currentIndex().row(), 2);
}

TEST_F(Packets, PassphrasesAreNotLostBySlipsOfTheHand)
{
    action(*page, 0)->trigger();
    auto *dialog = find<IssuePacketsDialog>(page.get());
    auto *list = find<QListWidget>(dialog);
    ASSERT_TRUE(waitFor([&] { return list->count() == 3; }));
    list->item(0)->setSelected(true);
    QAbstractButton *issue = find<QDialogButtonBox>(dialog)->buttons().front();
    issue->click();
    QTest::keyClick(dialog, Qt::Key_Escape);
    dialog->close();
    list->item(1)->setSelected(true);
    EXPECT_TRUE(dialog->isVisible()) << "it is being sealed";
    EXPECT_FALSE(issue->isEnabled());
    EXPECT_FALSE(list->isEnabled());
    auto *shown = find<QPlainTextEdit>(dialog);
    ASSERT_TRUE(waitFor([&] { return !shown->toPlainText().isEmpty(); }));
    EXPECT_EQ(packets().size(), 1);
    QTest::keyClick(shown, Qt::Key_Escape);
    EXPECT_TRUE(dialog->isVisible()) << "shown once, and nobody has written it down";
    for (QPushButton *button : dialog->findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Copy"))
            button->click();
    QTest::keyClick(shown, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(Packets, WhoGoesToARemoteSiteIsSelectedAtOnce)
{
    const Key goes = people[1];
    open->act([&](edit::Edit &edit) -> Result<void> {
        auto found = edit.get<Site>(site);
        if (!found)
            return found.error();
        Site island = std::move(found).value();
        island.remote = true;
        if (auto done = edit.update(island); !done)
            return done;
        Placement stay;
        stay.person = goes;
        stay.site = site;
        stay.from = QDate(2026, 7, 10);
        stay.to = QDate(2026, 8, 10);
        const auto made = edit.insert(stay);
        return made ? Result<void>() : made.error();
    });
    QStringList links;
    QObject::connect(page.get(), &Page::linkChanged, page.get(), [&](const QString &link) { links.append(link); });
    page->open(QStringLiteral("packets?issue=") + keyToText(goes));
    EXPECT_EQ(links, QStringList{QStringLiteral("packets")}) << "the way back does not ask again";
    ASSERT_TRUE(waitFor([&] { return find<IssuePacketsDialog>(page.get()) != nullptr; }));
    auto *dialog = find<IssuePacketsDialog>(page.get());
    auto *list = find<QListWidget>(dialog);
    ASSERT_TRUE(waitFor([&] { return list->count() == 3; }));
    ASSERT_EQ(list->selectedItems().size(), 1);
    EXPECT_EQ(list->selectedItems().front()->text(), QStringLiteral("仮屋 みなと"));
    EXPECT_TRUE(list->selectedItems().front()->data(Qt::UserRole + 1).toString().contains(u"2026-07-10"));
    const auto listed = [&] {
        int count = 0;
        for (int row = 0; row < list->count(); ++row)
            count += list->item(row)->isHidden() ? 0 : 1;
        return count;
    };
    EXPECT_EQ(listed(), 1);
    EXPECT_TRUE(clippedTexts(dialog).isEmpty()) << clippedTexts(dialog).join(u'\n').toStdString();
    const auto chips = find<ChoiceChips>(dialog)->findChildren<QToolButton *>();
    ASSERT_EQ(chips.size(), 2);
    chips.front()->click();
    EXPECT_EQ(listed(), 3);
    list->clearSelection();
    chips.back()->click();
    EXPECT_EQ(list->selectedItems().size(), 1) << "everybody who is to get one";
    dialog->close();
}

TEST_F(Packets, ASupervisorWhoDoesNotSignInGetsAPin)
{
    const Key doctor = people.back();
    open->act([&](edit::Edit &edit) -> Result<void> {
        Placement stay;
        stay.person = people.front();
        stay.site = site;
        stay.from = QDate(2026, 6, 1);
        stay.to = QDate(2026, 8, 31);
        stay.supervisor = doctor;
        const auto made = edit.insert(stay);
        return made ? Result<void>() : made.error();
    });
    action(*page, 0)->trigger();
    auto *dialog = find<IssuePacketsDialog>(page.get());
    auto *list = find<QListWidget>(dialog);
    auto *pin = dialog->findChild<QCheckBox *>(QStringLiteral("pin"));
    ASSERT_TRUE(waitFor([&] { return list->count() == 3; }));
    EXPECT_FALSE(pin->isVisible()) << "a trainee's own packet is opened by nobody else";
    auto *kind = find<QComboBox>(dialog);
    kind->setCurrentIndex(kind->findData(int(PacketKind::Clinic)));
    ASSERT_TRUE(waitFor([&] { return list->count() == 1; }));
    EXPECT_TRUE(pin->isVisible() && pin->isChecked());
    list->selectAll();
    EXPECT_TRUE(clippedTexts(dialog).isEmpty()) << clippedTexts(dialog).join(u'\n').toStdString();
    find<QDialogButtonBox>(dialog)->buttons().front()->click();
    auto *shown = find<QPlainTextEdit>(dialog);
    ASSERT_TRUE(waitFor([&] { return !shown->toPlainText().isEmpty(); }));
    const QStringList parts = shown->toPlainText().split(u'\t');
    ASSERT_EQ(parts.size(), 4);
    const QString drawn = parts.back().section(u' ', 1);
    EXPECT_EQ(drawn.size(), 6);
    auto opened = storage::SealedStore::open(folder.filePath(parts[2]), parts[0]);
    ASSERT_TRUE(opened);
    storage::Database &inside = opened.value()->database();
    const auto actor = inside.value<Key>("SELECT actor FROM credential");
    ASSERT_TRUE(actor && actor.value());
    SignInAttempts attempts;
    EXPECT_TRUE(storage::CredentialRepository(inside).check(*actor.value(), drawn, attempts, 0));
    dialog->close();
}

TEST_F(Packets, WhatCameBackIsLookedAtAndTakenIn)
{
    const auto passphrases = issueToAll();
    const QString packet = folder.filePath(passphrases.firstKey());
    auto opened = storage::SealedStore::open(packet, passphrases.first());
    ASSERT_TRUE(opened);
    const Key holder = opened.value()->database().value<Key>("SELECT holder FROM packet").value().value_or(0);
    LogEntry entry = file.logEntry(holder, ladder.wash, QDate(2026, 7, 1), site);
    workIn(packet, passphrases.first(), edit::saveLogEntry(entry, {}));

    openTaking(packet, QStringLiteral("0000-0000"));
    auto *told = find<Banner>(taking.get());
    ASSERT_TRUE(waitFor([&] { return !told->words().isEmpty(); }));
    EXPECT_FALSE(action(*taking, 0)->isEnabled());
    openTaking(packet, passphrases.first());
    auto *table = find<TableView>(taking.get());
    ASSERT_TRUE(waitFor([&] { return table->model()->rowCount() == 1; }));
    EXPECT_GT(find<QTreeWidget>(taking.get())->topLevelItemCount(), 3);
    EXPECT_EQ(entriesOf(holder), 0u);
    EXPECT_TRUE(clippedTexts(taking.get()).isEmpty()) << clippedTexts(taking.get()).join(u'\n').toStdString();
    EXPECT_TRUE(unnamedControls(taking.get()).isEmpty()) << unnamedControls(taking.get()).join(u'\n').toStdString();
    action(*taking, 0)->trigger();
    ASSERT_TRUE(waitFor([&] { return entriesOf(holder) == 1; }));
    EXPECT_TRUE(waitFor([&] {
        const QAbstractItemModel *model = find<TableView>(page.get())->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (model->index(row, PacketTableModel::StateColumn).data() == QStringLiteral("Has come back"))
                return true;
        return false;
    }));
}

TEST_F(Packets, WhatOnePacketBringsIsNeverShownUnderAnothersName)
{
    const auto passphrases = issueToAll();
    QString first;
    for (const QString &packet : passphrases.keys())
        if (packet.startsWith(QStringLiteral("例田")))
            first = packet;
    const QString other = passphrases.firstKey() == first ? passphrases.lastKey() : passphrases.firstKey();
    workIn(folder.filePath(first), passphrases[first],
           edit::saveLogEntry(file.logEntry(people.front(), ladder.wash, QDate(2026, 7, 1), site), {}));
    openTaking(folder.filePath(first), passphrases[first]);
    Link link;
    link.place = QStringLiteral("packet");
    link.query.insert(QStringLiteral("path"), folder.filePath(other));
    taking->open(link.text());
    EXPECT_FALSE(taking->isBusy());
    auto *typed = taking->findChild<QLineEdit *>(QStringLiteral("passphrase"));
    typed->setText(QStringLiteral("0000-0000"));
    Q_EMIT typed->returnPressed();
    ASSERT_TRUE(waitFor([&] { return !find<Banner>(taking.get())->words().isEmpty(); }));
    EXPECT_EQ(find<TableView>(taking.get())->model()->rowCount(), 0);
}

TEST_F(Packets, WhoMayNotAdministerIsToldSo)
{
    Actor educator{.person = people.front(), .name = QStringLiteral("手本 明"), .role = ActorRole::Educator};
    auto made = (*open)->door()->submit(edit::saveActor(educator));
    ASSERT_TRUE(waitFor([&] { return made.isFinished(); }));
    ASSERT_TRUE(made.result());
    (*open)->door()->workAs(made.result().value().made);
    ASSERT_TRUE(waitFor([&] { return !action(*page, 0)->isEnabled(); }));
    EXPECT_FALSE(action(*page, 1)->isEnabled());
    EXPECT_TRUE(action(*page, 0)->toolTip().contains(QStringLiteral("does not allow")));
}

TEST_F(Packets, AConflictStandsSideBySideAndIsDecided)
{
    const Key holder = people.front();
    LogEntry entry = file.logEntry(holder, ladder.wash, QDate(2026, 6, 1), site, EvidenceStatus::Draft);
    auto made = (*open)->door()->submit(edit::saveLogEntry(entry, {}));
    ASSERT_TRUE(waitFor([&] { return made.isFinished(); }));
    entry.head.id = made.result().value().made;
    const auto passphrases = issueToAll();
    QString packet;
    for (auto one = passphrases.begin(); one != passphrases.end(); ++one)
        if (one.key().startsWith(QStringLiteral("例田")))
            packet = one.key();
    entry.note = QStringLiteral("外で");
    workIn(folder.filePath(packet), passphrases[packet], edit::saveLogEntry(entry, {}));
    entry.note = QStringLiteral("ここで");
    made = (*open)->door()->submit(edit::saveLogEntry(entry, {}));
    ASSERT_TRUE(waitFor([&] { return made.isFinished(); }));

    openTaking(folder.filePath(packet), passphrases[packet]);
    auto *model = static_cast<ReturnedRecordsModel *>(find<TableView>(taking.get())->model());
    ASSERT_TRUE(waitFor([&] { return model->rowCount() == 1; }));
    const auto *fields = find<QTreeWidget>(taking.get());
    QStringList differing;
    for (int row = 0; row < fields->topLevelItemCount(); ++row)
        if (fields->topLevelItem(row)->font(1).bold())
            differing << fields->topLevelItem(row)->text(1) + u'/' + fields->topLevelItem(row)->text(2);
    EXPECT_EQ(differing, QStringList{QStringLiteral("ここで/外で")});
    QPushButton *brought = nullptr;
    for (QPushButton *button : taking->findChildren<QPushButton *>())
        if (button->text().contains(QStringLiteral("packet")) && button->isVisibleTo(taking.get()))
            brought = button;
    ASSERT_TRUE(brought);
    brought->click();
    EXPECT_EQ(model->decision(0), ReturnedRecordsModel::Decision::TakesBrought);
    action(*taking, 0)->trigger();
    EXPECT_TRUE(waitFor([&] {
        return storage::EvidenceRepository(file.database()).findLogEntry(entry.head.id).value()->note
            == QStringLiteral("外で");
    }));
}

TEST_F(Packets, WhatNobodyDecidedIsAskedBeforeAnythingGoesIn)
{
    const Key holder = people.front();
    std::vector<LogEntry> entries;
    for (const int day : {1, 2, 3}) {
        LogEntry entry = file.logEntry(holder, ladder.wash, QDate(2026, 6, day), site, EvidenceStatus::Draft);
        const auto made = (*open)->door()->submitAndWait(edit::saveLogEntry(entry, {}));
        ASSERT_TRUE(made);
        entry.head.id = made.value().made;
        entries.push_back(entry);
    }
    const auto passphrases = issueToAll();
    QString packet;
    for (const QString &one : passphrases.keys())
        if (one.startsWith(QStringLiteral("例田")))
            packet = one;
    for (LogEntry entry : entries) {
        entry.note = QStringLiteral("外で");
        workIn(folder.filePath(packet), passphrases[packet], edit::saveLogEntry(entry, {}));
        entry.note = QStringLiteral("ここで");
        ASSERT_TRUE((*open)->door()->submitAndWait(edit::saveLogEntry(entry, {})));
    }
    openTaking(folder.filePath(packet), passphrases[packet]);
    auto *table = find<TableView>(taking.get());
    auto *model = static_cast<ReturnedRecordsModel *>(table->model());
    ASSERT_TRUE(waitFor([&] { return model->rowCount() == 3; }));
    const auto click = [&](const char *words) {
        for (QPushButton *button : taking->findChildren<QPushButton *>())
            if (button->text() == QString::fromUtf8(words) && button->isVisible())
                button->click();
    };
    click("Keep the file’s");
    EXPECT_EQ(model->undecided(), 2);
    table->setCurrentIndex(model->index(0, 0));
    action(*taking, 0)->trigger();
    EXPECT_EQ(table->currentIndex().row(), model->firstUndecided());
    EXPECT_TRUE(find<Banner>(taking.get())->words().startsWith(QStringLiteral("2 records"))) << "and asks";
    EXPECT_TRUE(action(*taking, 0)->isEnabled());
    EXPECT_EQ(model->rowCount(), 3) << "nothing has gone in";
    EXPECT_TRUE(clippedTexts(taking.get()).isEmpty()) << clippedTexts(taking.get()).join(u'\n').toStdString();

    click("Take all of this person");
    EXPECT_EQ(model->undecided(), 0);
    EXPECT_EQ(model->brought().size(), 3u);
    EXPECT_TRUE(find<Banner>(taking.get())->words().isEmpty());
    click("Keep all of this person");
    EXPECT_TRUE(model->brought().empty());
    action(*taking, 0)->trigger();
    EXPECT_TRUE(waitFor([&] { return model->rowCount() == 0; }));
    for (const LogEntry &entry : entries)
        EXPECT_EQ(storage::EvidenceRepository(file.database()).findLogEntry(entry.head.id).value()->note,
                  QStringLiteral("ここで"));
}

TEST_F(Packets, OneIsRevokedWithAReason)
{
    issueToAll();
    ASSERT_TRUE(waitFor([&] { return rows() == 3; }));
    action(*page, 2)->trigger();
    auto *dialog = find<RevokePacketDialog>(page.get());
    find<QLineEdit>(dialog)->setText(QStringLiteral("紛失"));
    dialog->findChildren<QPushButton *>().front()->click();
    const QAbstractItemModel *model = find<TableView>(page.get())->model();
    EXPECT_TRUE(
        waitFor([&] { return model->index(0, PacketTableModel::StateColumn).data() == QStringLiteral("Revoked"); }));
    EXPECT_TRUE(waitFor([&] { return !action(*page, 2)->isEnabled(); }));
}

TEST(PacketModels, KeepTheRulesOfItemModels)
{
    PacketTableModel packets;
    const QAbstractItemModelTester one(&packets, QAbstractItemModelTester::FailureReportingMode::Fatal);
    query::PacketLine line;
    line.holder = QStringLiteral("仮屋 みなと");
    line.packet.issued = QDate(2026, 7, 1);
    line.packet.expires = QDate(2026, 7, 31);
    packets.setLines({line}, QDate(2026, 7, 31));
    EXPECT_EQ(packets.standing(0), PacketTableModel::Standing::Out) << "the last day counts";
    packets.setLines({line}, QDate(2026, 8, 1));
    EXPECT_EQ(packets.standing(0), PacketTableModel::Standing::Expired);

    ReturnedRecordsModel records;
    const QAbstractItemModelTester other(&records, QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto staged = std::make_shared<exchange::StagedPacket>();
    staged->records.push_back({.table = "log_entry", .key = 1, .verdict = exchange::Verdict::New});
    staged->records.push_back({.table = "log_entry", .key = 2, .verdict = exchange::Verdict::Conflict});
    records.setStaged(staged);
    const auto state = [&](int row) { return records.index(row, 0).data(ReturnedRecordsModel::StateRole).toInt(); };
    EXPECT_EQ(records.firstUndecided(), 1);
    EXPECT_EQ(state(1), 2);
    records.decide(1, ReturnedRecordsModel::Decision::KeepsHere);
    EXPECT_EQ(records.firstUndecided(), -1) << "to keep the file's is a decision too";
    EXPECT_EQ(state(1), 1);
    EXPECT_TRUE(records.brought().empty());
    records.decide(1, ReturnedRecordsModel::Decision::TakesBrought);
    EXPECT_EQ(state(1), 0);
    EXPECT_EQ(records.brought(), std::set<Key>{2});
}

#include "models/items/log_entry_table_model.h"

#include "tests/models/items/items_support.h"

#include <QAbstractItemModelTester>

using namespace kz;
using namespace kz::items;
using kz::test::FileBuilder;
using kz::test::OpenFile;
using kz::test::waitFor;

TEST(LogEntryTable, IsALogbookNewestFirst_OrWhatWaits)
{
    FileBuilder file(QDate(2026, 7, 1));
    const auto ladder = file.ladder();
    const Key site = file.site(QStringLiteral("階中央病院"));
    const Key hana = file.person(QStringLiteral("例田 花"));
    const Key rin = file.person(QStringLiteral("見本坂 凛"));
    const Key waiting = file.logged(hana, ladder.wash, QDate(2026, 5, 1), site, EvidenceStatus::Submitted, 3);
    const Key seen = file.logged(hana, ladder.drip, QDate(2026, 5, 2), site, EvidenceStatus::Countersigned);
    const Key older = file.logged(rin, ladder.drip, QDate(2026, 4, 2), site);
    OpenFile open(file);
    LogEntryTableModel model(*open);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.showPerson(hana);
    ASSERT_TRUE(waitFor([&] { return model.keys() == std::vector<Key>{seen, waiting}; }));
    ASSERT_TRUE(waitFor([&] { return !model.index(1, LogEntryTableModel::Items).data().isNull(); }));
    EXPECT_EQ(model.index(1, LogEntryTableModel::Items).data().toString(), QStringLiteral("wash × 3"));
    EXPECT_EQ(model.index(1, LogEntryTableModel::Site).data().toString(), QStringLiteral("階中央病院"));
    EXPECT_EQ(model.index(0, 0).data(StateRole).toInt(), int(EvidenceStatus::Countersigned));

    model.showWaiting();
    ASSERT_TRUE(waitFor([&] { return model.keys() == std::vector<Key>{older, waiting}; }));
    ASSERT_TRUE(
        waitFor([&] { return model.index(0, LogEntryTableModel::PersonName).data() == QStringLiteral("見本坂 凛"); }));
    // Countersigned: it waits no more.
    open.act([&](edit::Edit &edit) -> Result<void> {
        auto entry = edit.get<LogEntry>(older);
        if (!entry)
            return entry.error();
        LogEntry done = entry.value();
        done.head.status = EvidenceStatus::Countersigned;
        done.head.countersignedOn = QDate(2026, 7, 1);
        return edit.update(done);
    });
    EXPECT_TRUE(waitFor([&] { return model.keys() == std::vector<Key>{waiting}; }));
    // As of an earlier day a logbook ends there.
    open->setAsOf(QDate(2026, 5, 1));
    model.showPerson(hana);
    EXPECT_TRUE(waitFor([&] { return !model.isLoading() && model.keys() == std::vector<Key>{waiting}; }));
}

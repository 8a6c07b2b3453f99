#include "models/edit/edit_door.h"
#include "models/edit/new_file.h"

#include "tests/support/tracing_vfs.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace kz;
using namespace kz::edit;

TEST(DoorDurability, AFutureIsKeptAfterTheLogIsOnDiskWithOneSyncAnEdit)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.kizahashi"));
    const FixedClock clock{QDate(2026, 4, 1)};
    ASSERT_TRUE(makeFile(path, QStringLiteral("教育担当"), clock));

    kz::test::TracingVfs vfs;
    ChangeHub hub;
    auto opened = EditDoor::open(path, clock, hub);
    ASSERT_TRUE(opened);
    const auto door = std::move(opened).value();
    for (int number = 0; number < 30; ++number) {
        vfs.take();
        const auto done = door->submitAndWait(
            {.name = "setting.save",
             .arguments = {},
             .grant = Grant::Administer,
             .work = [number](Edit &edit) -> Result<void> {
                 const auto made = edit.insert(
                     FileSetting{.name = QStringLiteral("key %1").arg(number), .value = QStringLiteral("値")});
                 return made ? Result<void>() : Result<void>(made.error());
             }});
        const auto trace = kz::test::traceOf(vfs.take());
        ASSERT_TRUE(done);
        EXPECT_TRUE(number == 0 || trace.isDurable()) // the first one begins the log
            << "edit " << number << ": " << trace.logSyncs << " syncs";
    }
}

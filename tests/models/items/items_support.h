#pragma once

#include "models/items/workspace.h"
#include "tests/support/file_builder.h"
#include "tests/support/test_support.h"

#include <QCoreApplication>

namespace kz::test {

/// A file filled by a FileBuilder and then opened as the window opens it.
class OpenFile
{
public:
    explicit OpenFile(FileBuilder &file)
    {
        file.refreshStandings();
        file.close();
        auto opened = items::Workspace::open(file.path(), file.clock());
        EXPECT_TRUE(opened);
        if (opened)
            m_workspace = std::move(opened).value();
    }
    items::Workspace &operator*() { return *m_workspace; }
    items::Workspace *operator->() { return m_workspace.get(); }

    /// One action; waits until the house has been told.
    void act(std::function<Result<void>(edit::Edit &)> work)
    {
        const auto done = m_workspace->door()->submitAndWait(
            {.name = "test.act", .arguments = {}, .grant = edit::Grant::LogEvidence, .work = std::move(work)});
        EXPECT_TRUE(done) << done.error().detail.toStdString();
        QCoreApplication::processEvents();
    }

private:
    std::unique_ptr<items::Workspace> m_workspace;
};

} // namespace kz::test

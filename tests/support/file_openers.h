#pragma once

#include "ui/widgets/file_opener.h"

#include <QStringList>

namespace kz::test {

/// A desktop that notes what it is asked to show.
class NotedFiles final : public FileOpener
{
public:
    bool open(const QString &path) override
    {
        opened.append(path);
        return knowsPrograms;
    }

    QStringList opened;
    bool knowsPrograms = true;
};

} // namespace kz::test

#pragma once

#include <QString>

namespace kz {

/// Shows a file in whatever program the desktop has for it. An interface so that tests see what would be shown. GUI
/// thread.
class FileOpener
{
public:
    virtual ~FileOpener() = default;
    /// False when there is no program for it.
    virtual bool open(const QString &path) = 0;
};

class DesktopFileOpener final : public FileOpener
{
public:
    bool open(const QString &path) override;
};

} // namespace kz

#pragma once

#include "ui/widgets/file_chooser.h"

namespace kz::test {

/// Somebody who thinks better of every file dialog.
class NoFiles final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &, std::function<void(const QString &)>) override { }
};

} // namespace kz::test

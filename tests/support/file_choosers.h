#pragma once

#include "ui/widgets/file_chooser.h"

namespace kz::test {

/// Somebody who has made up their mind which file it is, or which files.
class OneFile final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &request, std::function<void(const QString &)> chosen) override
    {
        asked = request;
        chosen(path);
    }
    void chooseSeveral(QWidget *, const FileRequest &request, std::function<void(const QStringList &)> chosen) override
    {
        asked = request;
        chosen(paths.isEmpty() ? QStringList{path} : paths);
    }

    QString path;
    QStringList paths; ///< where several are asked for
    FileRequest asked;
};

/// Somebody who thinks better of every file dialog.
class NoFiles final : public FileChooser
{
public:
    void choose(QWidget *, const FileRequest &, std::function<void(const QString &)>) override { }
};

} // namespace kz::test

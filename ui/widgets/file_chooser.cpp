#include "ui/widgets/file_chooser.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace kz {

void DialogFileChooser::choose(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    switch (request.kind) {
    case FileRequest::Kind::Open:
        dialog->setFileMode(QFileDialog::ExistingFile);
        break;
    case FileRequest::Kind::Save:
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(request.suffix);
        break;
    case FileRequest::Kind::Folder:
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        break;
    }
    dialog->setDirectory(request.folder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                                                  : request.folder);
    if (!request.filters.isEmpty())
        dialog->setNameFilters(request.filters);
    if (!request.suggested.isEmpty())
        dialog->selectFile(request.suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString &path) {
        if (!path.isEmpty())
            chosen(path);
    });
    dialog->open();
}

} // namespace kz

#include "ui/widgets/file_chooser.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace kz {

namespace {

constexpr char hidableProperty[] = "dialogsHidable";

bool isHidableOver(const QWidget *widget)
{
    // A dialog that asks for a file is a window of its own: the one below it counts.
    for (; widget; widget = widget->parentWidget())
        if (widget->property(hidableProperty).toBool())
            return true;
    return false;
}

} // namespace

void setDialogsHidable(QWidget *window, bool hidable)
{
    window->setProperty(hidableProperty, hidable);
}

void DialogFileChooser::choose(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen)
{
    auto *dialog = new QFileDialog(parent, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog, isHidableOver(parent));
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

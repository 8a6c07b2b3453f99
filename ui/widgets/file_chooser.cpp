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

QFileDialog *makeFileDialog(QWidget *parent, const FileRequest &request)
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
    return dialog;
}

} // namespace

void setDialogsHidable(QWidget *window, bool hidable)
{
    window->setProperty(hidableProperty, hidable);
}

void FileChooser::chooseSeveral(QWidget *parent, const FileRequest &request,
                                std::function<void(const QStringList &)> chosen)
{
    choose(parent, request, [chosen = std::move(chosen)](const QString &path) { chosen({path}); });
}

void DialogFileChooser::choose(QWidget *parent, const FileRequest &request, std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = makeFileDialog(parent, request);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [chosen = std::move(chosen)](const QString &path) {
        if (!path.isEmpty())
            chosen(path);
    });
    dialog->open();
}

void DialogFileChooser::chooseSeveral(QWidget *parent, const FileRequest &request,
                                      std::function<void(const QStringList &)> chosen)
{
    QFileDialog *dialog = makeFileDialog(parent, request);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [chosen = std::move(chosen)](const QStringList &paths) {
                         if (!paths.isEmpty())
                             chosen(paths);
                     });
    dialog->open();
}

} // namespace kz

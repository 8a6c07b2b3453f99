#include "ui/files/file_intake.h"

#include "models/exchange/attached_file.h"
#include "models/items/keyed_table.h"
#include "models/query/attachments.h"
#include "ui/files/attachment_dialog.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/refusal.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMimeData>
#include <QUrl>

namespace kz {

namespace {

struct Taken {
    QString whose;
    std::vector<edit::AttachedFile> files;
};

Result<Taken> read(storage::Database &database, Key person, const query::AsOf &asOf, const QStringList &paths)
{
    const auto known = query::attachments(database, person, asOf);
    if (!known)
        return known.error();
    Taken taken{.whose = known.value().whose, .files = {}};
    for (const QString &path : paths) {
        auto file = exchange::readAttachable(path);
        if (!file)
            return file.error();
        taken.files.push_back(std::move(file).value());
    }
    return taken;
}

} // namespace

FileIntake::FileIntake(items::Workspace &workspace, FileChooser &files, QWidget *parent)
    : QObject(parent), m_workspace(workspace), m_files(files), m_parent(parent)
{ }

void FileIntake::choose(const Attachment &about, std::vector<WorkflowDocument> documents)
{
    FileRequest request;
    request.title = tr("Add a file");
    request.filters
        = {tr("Files that can be added (*.pdf *.png *.jpg *.jpeg *.txt *.docx *.xlsx)"), tr("All files (*)")};
    m_files.choose(m_parent, request, [this, about, documents = std::move(documents)](const QString &path) {
        take(about, {path}, documents);
    });
}

void FileIntake::take(const Attachment &about, const QStringList &paths, std::vector<WorkflowDocument> documents)
{
    m_workspace.read<Taken>(
        this,
        [person = about.person, asOf = m_workspace.asOf(), paths](
            storage::Database &database, const query::CancelToken &) { return read(database, person, asOf, paths); },
        [this, about, documents = std::move(documents)](const Result<Taken> &taken) {
            if (!taken) {
                Q_EMIT failed(taken.error());
                return;
            }
            auto *dialog = new AttachmentDialog(m_workspace, about, taken.value().files, taken.value().whose, m_parent,
                                                documents);
            connect(dialog, &QDialog::accepted, this, &FileIntake::added);
            dialog->open();
        });
}

void FileIntake::offerOn(QAbstractItemView *table, std::function<Key()> person, std::function<QString()> refusal,
                         std::function<bool(int row)> takes)
{
    auto *attach = new QAction(lineIcon(QStringLiteral("file")), tr("Attach a file…"), this);
    attach->setObjectName(QStringLiteral("attach"));
    table->addAction(attach);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto refresh = [attach, table, refusal = std::move(refusal), takes = std::move(takes)] {
        const QModelIndex at = table->currentIndex();
        allow(attach, refusal(), at.isValid() && (!takes || takes(at.row())));
    };
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, refresh);
    connect(table->model(), &QAbstractItemModel::dataChanged, this, refresh); // rows come after their keys
    connect(&m_workspace, &items::Workspace::rightsChanged, this, refresh);
    refresh();
    m_offers.push_back(refresh);
    connect(attach, &QAction::triggered, this, [this, table, person = std::move(person)] {
        choose({.person = person(), .evidence = table->currentIndex().data(items::KeyRole).toLongLong()});
    });
}

void FileIntake::refreshOffers()
{
    for (const std::function<void()> &refresh : m_offers)
        refresh();
}

QStringList FileIntake::filesIn(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths.size() == data->urls().size() && paths.size() <= mostAtOnce ? paths : QStringList();
}

} // namespace kz

#include "ui/files/copy_opener.h"

#include "models/exchange/attached_file.h"
#include "models/query/attachments.h"
#include "ui/widgets/file_opener.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

namespace kz {

CopyOpener::CopyOpener(items::Workspace &workspace, FileOpener &opener, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_opener(opener)
{ }

void CopyOpener::open(const Attachment &attachment)
{
    m_workspace.read<QString>(
        this,
        [attachment, copies = m_copies.path(), name = QString::number(++m_copied)](
            storage::Database &database, const query::CancelToken &) -> Result<QString> {
            const auto bytes = query::attachedBytes(database, attachment.hash);
            if (!bytes)
                return bytes.error();
            QDir(copies).mkdir(name); // not where the page and its folder have gone meanwhile
            return exchange::writeCopyToRead(attachment, bytes.value(), copies + u'/' + name);
        },
        [this](const Result<QString> &copy) {
            if (!copy)
                Q_EMIT failed(copy.error());
            else if (!m_opener.open(copy.value()))
                Q_EMIT told(tr("No program on this computer opens %1. Save it with “Save as…” among the person's files "
                               "and take "
                               "it to one that does.")
                                .arg(QFileInfo(copy.value()).fileName()));
        });
}

QString fileSizeText(int bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace kz

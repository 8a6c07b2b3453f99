#include "ui/administration/logo_field.h"

#include "models/domain/logo.h"
#include "models/edit/file_actions.h"
#include "models/report/logo.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAction>
#include <QBoxLayout>
#include <QFileInfo>
#include <QLabel>

namespace kz {

namespace {

constexpr QSize previewSize(144, 40);

QString faultText(report::LogoFault fault, const QString &name)
{
    switch (fault) {
    case report::LogoFault::Unreadable:
        return LogoField::tr("%1 cannot be read. Choose another file.").arg(name);
    case report::LogoFault::TooLarge:
        return LogoField::tr("%1 is larger than %2 KB. Save the logo with fewer pixels and choose it again.")
            .arg(name)
            .arg(mostLogoBytes / 1024);
    case report::LogoFault::TooManyPixels:
        return LogoField::tr("%1 has more than %2 pixels in one direction. Save it smaller and choose it again.")
            .arg(name)
            .arg(report::mostLogoPixels);
    case report::LogoFault::NotAPicture:
        break;
    }
    return LogoField::tr("%1 is no picture this program can print. Choose a PNG or JPEG file.").arg(name);
}

} // namespace

LogoField::LogoField(items::Workspace &workspace, FileChooser &files, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_files(files), m_preview(new QLabel),
      m_choose(new QAction(tr("Choose…"), this)),
      m_remove(new QAction(lineIcon(QStringLiteral("delete")), tr("Remove"), this))
{
    m_choose->setObjectName(QStringLiteral("choose_logo"));
    m_remove->setObjectName(QStringLiteral("remove_logo"));
    m_choose->setToolTip(tr("Chooses a logo: a PNG or JPEG file of at most %1 KB").arg(mostLogoBytes / 1024));
    m_remove->setToolTip(tr("Removes the logo from the papers"));
    m_preview->setObjectName(QStringLiteral("logo"));
    m_preview->setFixedSize(previewSize + QSize(2 * space::base, 2 * space::base));
    m_preview->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::inside);
    row->addWidget(m_preview);
    for (QAction *action : {m_choose, m_remove})
        row->addWidget(new ActionButton(action));
    row->addStretch();
    connect(m_choose, &QAction::triggered, this, &LogoField::choose);
    connect(m_remove, &QAction::triggered, this, [this] { save({}, {}); });
    setStored({});
}

void LogoField::setStored(const QString &base64)
{
    m_stored = base64;
    const QImage logo = report::logoImage(QByteArray::fromBase64(base64.toLatin1()));
    m_preview->setVisible(!logo.isNull());
    m_preview->setAccessibleName(tr("Logo"));
    if (!logo.isNull()) {
        const QSize pixels = previewSize * devicePixelRatioF();
        QPixmap shown = QPixmap::fromImage(logo.scaled(pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        shown.setDevicePixelRatio(devicePixelRatioF());
        m_preview->setPixmap(shown);
        QPalette paper = m_preview->palette();
        paper.setColor(QPalette::Window, Qt::white);
        m_preview->setPalette(paper);
        m_preview->setAutoFillBackground(true);
    }
    const bool may = m_workspace.may(edit::Grant::Administer);
    m_choose->setEnabled(may);
    m_remove->setEnabled(may);
    m_remove->setVisible(!base64.isEmpty());
}

void LogoField::choose()
{
    m_files.choose(this,
                   {.kind = FileRequest::Kind::Open,
                    .title = tr("Choose the logo"),
                    .folder = {},
                    .suggested = {},
                    .suffix = {},
                    .filters = {tr("Pictures (*.png *.jpg *.jpeg)")}},
                   [this](const QString &path) { take(path); });
}

void LogoField::take(const QString &path)
{
    m_workspace.read<report::LogoFile>(
        this,
        [path](storage::Database &, const query::CancelToken &) -> Result<report::LogoFile> {
            return report::readLogo(path);
        },
        [this, name = QFileInfo(path).fileName()](const Result<report::LogoFile> &read) {
            if (!read)
                Q_EMIT failed(read.error());
            else if (read.value().fault)
                Q_EMIT refused(faultText(*read.value().fault, name));
            else
                save(read.value().data, name);
        });
}

void LogoField::save(const QByteArray &picture, const QString &fileName)
{
    m_workspace.submit(edit::saveLogo(picture, fileName), this, [this](const Result<edit::ChangeSet> &done) {
        if (!done)
            Q_EMIT failed(done.error());
    });
}

} // namespace kz

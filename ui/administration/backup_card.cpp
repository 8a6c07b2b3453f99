#include "ui/administration/backup_card.h"

#include "models/words/words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/state_badge.h"
#include "ui/widgets/text_label.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QShowEvent>

#include <algorithm>

namespace kz {

namespace {

/// A path is one long word: it may be broken after each of its separators.
QString breakable(QString path)
{
    const QChar separator = QDir::separator();
    return path.replace(separator, QString(separator) + QChar(0x200b));
}

} // namespace

BackupCard::BackupCard(items::Workspace &workspace, QWidget *parent)
    : Card(tr("Backups"), parent), m_workspace(workspace), m_age(new StateBadge), m_when(new TextLabel(TextSize::Body)),
      m_hint(new TextLabel(TextSize::Caption))
{
    m_age->setObjectName(QStringLiteral("backup_age"));
    m_when->setObjectName(QStringLiteral("backup_place"));
    m_when->setWordWrap(true);
    m_when->setTextFormat(Qt::PlainText);
    m_hint->setTone(ThemeRole::Muted);
    m_hint->setWordWrap(true);
    auto *told = new QHBoxLayout;
    told->setSpacing(space::inside);
    told->addWidget(m_age, 0, Qt::AlignTop);
    told->addWidget(m_when, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::inside);
    buttons->addStretch();
    const auto add = [&](const QString &icon, const QString &text, const QString &link) {
        auto *action = new QAction(lineIcon(icon), text, this);
        action->setObjectName(icon);
        connect(action, &QAction::triggered, this, [this, link] { Q_EMIT linkActivated(link); });
        buttons->addWidget(new ActionButton(action));
    };
    add(QStringLiteral("restore"), tr("Restore…"), QStringLiteral("do/restore"));
    add(QStringLiteral("backup"), tr("Back up now…"), QStringLiteral("do/backup"));
    body()->addLayout(told);
    body()->addWidget(m_hint);
    body()->addLayout(buttons);
    connect(&workspace, &items::Workspace::backedUp, this, &BackupCard::read);
    show({});
    read();
}

void BackupCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    if (!event->spontaneous())
        read();
}

void BackupCard::read()
{
    if (m_reading)
        m_reading->cancel();
    m_reading = m_workspace.read<query::LastBackup>(
        this, [](storage::Database &database, const query::CancelToken &) { return query::lastBackup(database); },
        [this](const Result<query::LastBackup> &backup) {
            if (backup)
                show(backup.value());
            else
                Q_EMIT failed(backup.error());
        });
}

void BackupCard::show(const query::LastBackup &backup)
{
    if (!backup.made.isValid()) {
        m_age->setState(State::Warning, tr("None known"));
        m_when->setText(tr("No backup of this file is known."));
        m_when->setToolTip({});
        m_hint->setText(tr("Keep it on another disk or stick: what lies beside the file goes with it."));
        return;
    }
    const QDate day = backup.made.toLocalTime().date();
    const int age = int(std::max<qint64>(0, day.daysTo(m_workspace.clock().today())));
    const QString told = age == 0 ? tr("Today") : tr("%n days ago", nullptr, age);
    m_age->setState(backup.inSight && age <= backupDays ? State::Good : State::Warning, told);
    const QString place = QDir::toNativeSeparators(backup.place);
    m_when->setText(tr("%1: %2").arg(words::dayText(day), breakable(place)));
    m_when->setToolTip(place);
    m_hint->setText(backup.inSight ? tr("Keep it on another disk or stick: what lies beside the file goes with it.")
                                   : tr("It is not there at the moment. Its disk may be unplugged; if it is gone, back "
                                        "up again."));
}

} // namespace kz

#pragma once

#include "models/items/workspace.h"
#include "models/query/administration.h"
#include "ui/widgets/card.h"

class QAction;
class QShowEvent;

namespace kz {

class StateBadge;
class TextLabel;

/// When and where the file was last backed up, with the age of that, and the way to another. Asks again whenever it
/// comes into sight, for the command line backs up too. GUI thread.
class BackupCard : public Card
{
    Q_OBJECT
public:
    BackupCard(items::Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /// "do/backup" and "do/restore": the window knows how to ask for the places.
    void linkActivated(const QString &link);
    void failed(const kz::Error &why);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void show(const query::LastBackup &backup);

    items::Workspace &m_workspace;
    StateBadge *m_age;
    TextLabel *m_when;
    TextLabel *m_hint;
    std::shared_ptr<query::CancelToken> m_reading;
};

/// How many days may pass before the card warns.
constexpr int backupDays = 7;

} // namespace kz

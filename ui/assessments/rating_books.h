#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/state_badge.h"

#include <QStringList>

#include <optional>

class QMimeData;

namespace kz {

/// Takes in ratings from one file or several: a dialog for each, one after another, and at the end a message that says
/// how many were taken. What is cancelled is left out. GUI thread.
class RatingBooks : public QObject
{
    Q_OBJECT
public:
    /// The dialogs stand over `page`, which owns it.
    RatingBooks(items::Workspace &workspace, QWidget *page);

    void take(QStringList paths);
    /// All that is dropped, if it is nothing but sheets.
    static QStringList sheetsIn(const QMimeData *data);

Q_SIGNALS:
    void told(kz::State state, const QString &words);

private:
    void next();
    void tell();

    items::Workspace &m_workspace;
    QWidget *m_page;
    QStringList m_left;
    int m_of = 0;
    int m_taken = 0;
    int m_ratings = 0;
    std::optional<int> m_inThisOne; ///< ratings taken in from the file that is shown
};

} // namespace kz

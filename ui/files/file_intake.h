#pragma once

#include "models/domain/application.h"
#include "models/domain/attachment.h"
#include "models/items/workspace.h"

#include <QObject>

#include <functional>
#include <vector>

class QAbstractItemView;
class QMimeData;
class QWidget;

namespace kz {

class FileChooser;

/// Brings files to a person's records: those somebody chooses or drops are read on a worker, and a dialog asks what
/// they are. GUI thread.
class FileIntake : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostAtOnce = 20; ///< all of them are in memory while the dialog asks

    /// All outlive it; dialogs belong to `parent`.
    FileIntake(items::Workspace &workspace, FileChooser &files, QWidget *parent);

    /// Asks for one. `about` says what it is to belong to; `documents`: what of an application it may be.
    void choose(const Attachment &about, std::vector<WorkflowDocument> documents = {});
    void take(const Attachment &about, const QStringList &paths, std::vector<WorkflowDocument> documents = {});
    /// The files that somebody drags; empty when it is anything else, or too many.
    static QStringList filesIn(const QMimeData *data);

    /// "Attach a file…" in the menu of a table of evidence, for the line in focus. `person` says whose it is, `refusal`
    /// why nothing is attached to it, `takes` whether a line takes files (null: each does).
    void offerOn(QAbstractItemView *table, std::function<Key()> person, std::function<QString()> refusal,
                 std::function<bool(int row)> takes = {});
    /// What `refusal` says may have changed.
    void refreshOffers();

Q_SIGNALS:
    void added();
    void failed(const kz::Error &why); ///< nothing was taken

private:
    items::Workspace &m_workspace;
    FileChooser &m_files;
    QWidget *m_parent;
    std::vector<std::function<void()>> m_offers; ///< each enables its action anew
};

} // namespace kz

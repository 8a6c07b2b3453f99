#pragma once

#include "models/items/workspace.h"
#include "models/query/framework_sheet.h"
#include "ui/widgets/card.h"

class QAction;
class QComboBox;

namespace kz {

class FileChooser;

/// Frameworks from and to other systems: one is read from a file and shown before it is taken in, the chosen version is
/// written in the form another system reads, and what became of its items is decided. GUI thread.
class FrameworksCard : public Card
{
    Q_OBJECT
public:
    /// Both outlive the card.
    FrameworksCard(items::Workspace &workspace, FileChooser &files, QWidget *parent = nullptr);

    void read();

Q_SIGNALS:
    void done(const QString &words);
    void failed(const kz::Error &why);
    void linkActivated(const QString &link);

private:
    void show(const std::vector<query::FrameworkLine> &versions);
    void askForFile();
    void askWhereTo();
    void write(const QString &path);
    Key chosenVersion() const;

    items::Workspace &m_workspace;
    FileChooser &m_files;
    QComboBox *m_versions;
    QComboBox *m_form;
    QAction *m_import;
    QAction *m_export;
    QAction *m_crosswalk;
};

} // namespace kz

#pragma once

#include "models/exchange/pack.h"
#include "models/items/workspace.h"
#include "ui/widgets/card.h"

class QAction;
class QCheckBox;
class QVBoxLayout;

namespace kz {

class FileChooser;

/// A pack as the list shows it, and since when the file has it.
struct PackLine {
    exchange::PackInfo info;
    int levels = 0;
    int items = 0;
    int requirements = 0;
    bool adopted = false;
    QDate since;
};

/// The ladders, curricula and programmes that come with the program: which of them this file works with, what each
/// holds and where it is from. Those ticked are adopted together, in one action; one from a file is shown under Ladders
/// before it is taken in as a draft.
/// GUI thread.
class PacksCard : public Card
{
    Q_OBJECT
public:
    /// Both outlive the card.
    PacksCard(items::Workspace &workspace, FileChooser &files, QWidget *parent = nullptr);

    void read();

Q_SIGNALS:
    void adopted(const QString &words); ///< what was done
    void failed(const kz::Error &why);
    void linkActivated(const QString &link);
    /// Before what is ticked goes through the door.
    void adopting();

private:
    void show(const std::vector<PackLine> &lines, bool fileHasAny);
    void refresh();
    void adoptTicked();
    void askForFile();
    void adopt(std::vector<exchange::Pack> packs);

    items::Workspace &m_workspace;
    FileChooser &m_files;
    std::vector<PackLine> m_lines;
    QVBoxLayout *m_rows;
    QList<QCheckBox *> m_ticks; ///< beside m_lines
    QAction *m_adopt;
    QAction *m_fromFile;
    bool m_proposed = false; ///< a sensible choice was ticked once
};

} // namespace kz

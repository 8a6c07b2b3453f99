#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/card.h"

class QAction;
class QLineEdit;

namespace kz {

class FileChooser;
class LogoField;
class TextLabel;

/// Whose file this is, what stands at the head and foot of its papers, and after how many minutes without input it
/// locks. GUI thread.
class FileCard : public Card
{
    Q_OBJECT
public:
    FileCard(items::Workspace &workspace, FileChooser &files, QWidget *parent = nullptr);

    QLineEdit *institution() const { return m_institution; }
    /// What was typed goes through the door; nothing happens when nothing differs.
    void save();
    void read();

Q_SIGNALS:
    void failed(const kz::Error &why);
    void logoRefused(const QString &why);

private:
    void refresh();
    QStringList typed() const;

    items::Workspace &m_workspace;
    QLineEdit *m_institution;
    QLineEdit *m_formNumber;
    QLineEdit *m_lockMinutes;
    LogoField *m_logo;
    TextLabel *m_hint;
    QAction *m_save;
    QStringList m_stored;
};

} // namespace kz

#pragma once

#include "models/items/workspace.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/page.h"

#include <array>

class QStackedLayout;

namespace kz {

class Settings;

/// Everything about people: the list ("people") and the form ("people/new", "people/KEY?edit=1"). Each is a page of its
/// own; this one shows the one that the link names and speaks for it.
class PeoplePage : public Page
{
    Q_OBJECT
public:
    /// `files` asks where to export to; without it the system's own dialog does.
    PeoplePage(items::Workspace &workspace, Settings &settings, FileChooser *files = nullptr,
               QWidget *parent = nullptr);
    ~PeoplePage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    bool usesAsOf() const override;
    QWidget *firstFocus() override;

private:
    enum class Part { List, Form };
    Page *make(Part part);
    Page *shown() const;

    items::Workspace &m_workspace;
    Settings &m_settings;
    std::unique_ptr<FileChooser> m_ownFiles;
    FileChooser &m_files;
    QStackedLayout *m_stack;
    std::array<Page *, 2> m_parts{}; ///< children of the stack; null until first opened
};

} // namespace kz

#pragma once

#include "models/items/workspace.h"
#include "models/query/version_change.h"
#include "ui/widgets/form_dialog.h"

class QAction;
class QComboBox;

namespace kz {

class TextLabel;

/// Which level of the newer version each level so far becomes. One undo for all.
class LevelMapDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `title` is the newer version's, for the Undo menu.
    LevelMapDialog(items::Workspace &workspace, const query::Crosswalk &crosswalk, const QString &title,
                   QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override { return {}; }
    void submit() override;

private:
    items::Workspace &m_workspace;
    Key m_version;
    QString m_title;
    std::vector<query::LevelLine> m_levels;
    std::vector<QComboBox *> m_boxes; ///< beside them
};

/// What the levels so far become, in one line, with a button to say otherwise. Hidden where there are none.
class LevelMap : public QWidget
{
    Q_OBJECT
public:
    explicit LevelMap(items::Workspace &workspace, QWidget *parent = nullptr);

    void setCrosswalk(const query::Crosswalk &crosswalk, const QString &title);

private:
    void refreshAction();
    void ask();

    items::Workspace &m_workspace;
    QAction *m_change;
    TextLabel *m_said;
    query::Crosswalk m_crosswalk;
    QString m_title;
};

} // namespace kz

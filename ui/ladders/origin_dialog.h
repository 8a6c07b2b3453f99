#pragma once

#include "models/items/workspace.h"
#include "models/query/framework_sheet.h"
#include "models/query/version_change.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;

namespace kz {

class ItemChoice;

/// Which items of the version before some items of a version come from: one of one is the same one, several of one a
/// split, one of several a merge, one of none is new. Reads both versions by itself.
class OriginDialog : public FormDialog
{
    Q_OBJECT
public:
    /// For items that are chosen here; those `marked` stand marked.
    OriginDialog(items::Workspace &workspace, Key version, std::vector<Key> marked, QWidget *parent = nullptr);
    /// For one item.
    OriginDialog(items::Workspace &workspace, const Item &item, QWidget *parent = nullptr);
    ~OriginDialog() override;

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    struct Versions {
        query::Crosswalk crosswalk;
        query::SheetPtr newer;
        query::SheetPtr former; ///< null: there is none
    };

    OriginDialog(const QString &title, items::Workspace &workspace, Key version, std::vector<Key> targets, bool one,
                 QWidget *parent);
    void layOut();
    void read();
    void showVersions(const Versions &versions);
    void showSources();
    void foretell();
    std::vector<Key> targets() const;
    /// Whether what is marked says no more than what stands already.
    bool standsAlready() const;
    /// Lines from the version before, of those that say what follows what.
    template <typename Does>
    void eachLine(const Does &does) const;

    items::Workspace &m_workspace;
    Key m_version;
    std::vector<Key> m_given; ///< targets, until the list is there or for good
    bool m_one;
    Versions m_versions;
    ItemChoice *m_targets;
    ItemChoice *m_sources;
    QComboBox *m_kind;
    bool m_sourcesMarked = false; ///< by hand: another target leaves them as they are
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz

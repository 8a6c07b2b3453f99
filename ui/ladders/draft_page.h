#pragma once

#include "models/items/workspace.h"
#include "models/query/framework_sheet.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QTabWidget;

namespace kz {

class Banner;
class DraftItems;
class DraftRules;
class Settings;

/// Where a draft of a ladder, curriculum or programme is written: its items, its rules, its levels, scales and forms.
/// "draft/KEY?tab=rules". Everything is saved as it is written, and each change is one undo.
class DraftPage : public Page
{
    Q_OBJECT
public:
    DraftPage(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~DraftPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override { return {m_adopt, m_parts, m_look}; }
    void open(const QString &link) override;
    bool usesAsOf() const override { return false; }
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshSoon();
    void read();
    void showSheet(const Result<query::SheetPtr> &sheet);
    bool isEditable() const;
    void adopt();
    template <typename Dialog>
    void openPart();

    items::Workspace &m_workspace;
    QAction *m_adopt;
    QAction *m_parts;
    QAction *m_look;
    Banner *m_banner;
    QTabWidget *m_tabs;
    DraftItems *m_items;
    DraftRules *m_rules;
    QTimer m_refresh;
    bool m_stale = false;
    Key m_version = 0;
    query::SheetPtr m_sheet;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz

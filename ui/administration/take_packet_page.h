#pragma once

#include "models/exchange/packet_return.h"
#include "models/items/workspace.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QTreeWidget;

namespace kz {

class ActionButton;
class Banner;
class ReturnedRecordsModel;
class Settings;
class TableView;
class TextLabel;

/// "packet?path=…": a packet that came back is looked at before anything is written: its passphrase, what it brings
/// record by record, and side by side where the file says something else. Then one action takes it in, and one undo
/// takes that back.
class TakePacketPage : public Page
{
    Q_OBJECT
public:
    /// Both outlive the page.
    TakePacketPage(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~TakePacketPage() override;

    QString title() const override;
    QList<QAction *> headerActions() const override;
    void open(const QString &link) override;
    bool usesAsOf() const override { return false; }
    QWidget *firstFocus() override;

private:
    using Staged = std::shared_ptr<const exchange::StagedPacket>;
    QWidget *makePassphrase();
    QWidget *makeRecords(Settings &settings);
    QWidget *makeComparison();
    void look();
    void showStaged(const Staged &staged);
    void summarize();
    void compare();
    void decide(bool brought);
    void decideForPerson(bool brought);
    void decided();
    void refresh();
    void take();
    void taken(const Result<edit::ChangeSet> &done);

    items::Workspace &m_workspace;
    QString m_path;
    Staged m_staged; ///< null while the packet has not been opened
    std::shared_ptr<query::CancelToken> m_reading;
    QAction *m_look;
    QAction *m_take;
    QAction *m_keepHere;
    QAction *m_takeBrought;
    QAction *m_keepAll; ///< of the person of the record
    QAction *m_takeAll;
    QAction *m_register;
    QLineEdit *m_passphrase;
    TextLabel *m_file;
    TextLabel *m_summary;
    ReturnedRecordsModel *m_model;
    TableView *m_table;
    QTreeWidget *m_comparison;
    QWidget *m_decision;
    QWidget *m_decisionForPerson; ///< where more than this one is asked about
    ActionButton *m_keep;         ///< filled: what is decided
    ActionButton *m_replace;
    Banner *m_told;
    QWidget *m_work;
};

} // namespace kz

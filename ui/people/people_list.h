#pragma once

#include "models/items/people_table_model.h"
#include "models/items/person_reach.h"
#include "models/query/choices.h"
#include "ui/widgets/file_chooser.h"
#include "ui/widgets/page.h"

class QStackedLayout;

namespace kz {

class Banner;
class EmptyState;
class PeopleFilterBar;
class Settings;
class TableView;
class TextLabel;

/// Everybody: find, narrow, choose; open one, print reports of those chosen, take the list along as a CSV file.
class PeopleList : public Page
{
    Q_OBJECT
public:
    PeopleList(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent = nullptr);

    QString title() const override;
    QList<QAction *> headerActions() const override { return {m_add, m_report, m_export, m_handout}; }
    void open(const QString &link) override;
    QWidget *firstFocus() override;

private:
    void layOut();
    void wire();
    void readChoices();
    void applyFilter();
    void refreshActions();
    void readReach(Key person);
    void refreshCount();
    void openRow(int row);
    std::vector<Key> chosen() const;
    void showMenu(const QPoint &at);
    void openReports();
    void openHandout();
    void askWhereToExport();
    void exportTo(const QString &path);
    /// Asks something of everybody chosen, with what there is to choose from.
    void withChoices(std::function<void(const query::Choices &)> ask);
    void enrolChosen();
    void enrolOne(Key person);
    void mergeChosen();
    void assignChosen();

    items::Workspace &m_workspace;
    Key m_reachOf = 0; ///< the first of those chosen
    items::PersonReach m_reach;
    std::shared_ptr<query::CancelToken> m_reading;
    Settings &m_settings;
    FileChooser &m_files;
    items::PeopleTableModel *m_model;
    PeopleFilterBar *m_filters = nullptr;
    Banner *m_message = nullptr;
    TextLabel *m_count = nullptr;
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_nobody = nullptr;
    QStackedLayout *m_stack = nullptr;
    QAction *m_add;
    QAction *m_report;
    QAction *m_export;
    QAction *m_handout;
    QAction *m_openPerson;
    QAction *m_edit;
    QAction *m_log;
    QAction *m_rate;
    QAction *m_enrol;
    QAction *m_assign;
    QAction *m_merge;
};

} // namespace kz

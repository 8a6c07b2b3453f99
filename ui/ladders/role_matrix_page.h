#pragma once

#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/role_matrix.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QComboBox;
class QListWidget;
class QSplitter;
class QStackedWidget;

namespace kz {

class Banner;
class SearchField;
class Settings;
class TableView;
class TextLabel;

/// Who has which competency, across ladders and curricula: left what is in force, to be ticked; right the competencies
/// of all that is ticked in rows and their professions across, so that it is seen what work one could take over from
/// another. "matrix?of=KEY,KEY" names versions or frameworks, "matrix?with=KEY" one more beside those of the last time.
class RoleMatrixPage : public Page
{
    Q_OBJECT
public:
    RoleMatrixPage(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~RoleMatrixPage() override;

    QString title() const override;
    bool usesAsOf() const override { return false; }
    void open(const QString &link) override;
    QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Rows = items::RowsModel<query::RoleRow>;
    using Matrix = std::shared_ptr<const query::RoleMatrix>;

    QWidget *makeList();
    QWidget *makeFilters();
    void makeTable();
    void makeStates();
    void wire();
    void refreshSoon();
    void read();
    void showMatrix(Matrix matrix);
    void fillList();
    void fillProfessions();
    void fillColumns();
    void arrange();
    void narrow();
    bool isShown(const query::RoleRow &row, const QString &text) const;
    void choose(const std::vector<Key> &versions);
    void remember();
    void lead(int row);

    items::Workspace &m_workspace;
    Settings &m_settings;
    Banner *m_banner;
    QAction *m_packs;
    QAction *m_all;
    QListWidget *m_list;
    QComboBox *m_profession;
    QComboBox *m_which;
    SearchField *m_search;
    TextLabel *m_count;
    TextLabel *m_legend;
    TableView *m_table;
    Rows *m_rows = nullptr; ///< made anew when other professions stand across
    QSplitter *m_split;
    QStackedWidget *m_right;
    QStackedWidget *m_whole;
    QTimer m_refresh;
    bool m_stale = true;
    std::vector<Key> m_wanted; ///< versions or frameworks
    Matrix m_matrix;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz

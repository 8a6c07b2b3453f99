#pragma once

#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/coverage.h"

#include <QWidget>

class QStackedLayout;

namespace kz {

class Settings;
class TableView;
class TextLabel;

/// If the plan is carried out: what stays unmet for whom at the end of the enrolment, and which sites could supply it.
/// Reckoned while it is in sight.
class CoverageTab : public QWidget
{
    Q_OBJECT
public:
    CoverageTab(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~CoverageTab() override;

    /// Those on the board.
    void setPeople(std::vector<Key> people);
    TableView *table() const { return m_table; }
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void failed(const kz::Error &why);
    void busyChanged(bool busy);
    void personWanted(kz::Key person); ///< to be planned

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void setBusy(bool busy);

    items::Workspace &m_workspace;
    std::vector<Key> m_people;
    bool m_isOld = true;
    bool m_busy = false;
    std::shared_ptr<query::CancelToken> m_reading;
    items::RowsModel<query::CoverageGap> *m_gaps;
    TextLabel *m_said;
    QStackedLayout *m_stack;
    TableView *m_table;
};

/// Whether what stays unmet may be another after these changes, the plan itself aside.
bool changesCoverage(const edit::ChangeSet &changes);

/// "Internal medicine: 20 of 24 weeks"
QString coverageText(const query::CoverageGap &gap);

} // namespace kz

#pragma once

#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "models/query/outcomes.h"

#include <QTimer>
#include <QWidget>

class QAction;

namespace kz {

class Banner;
class OutcomesModel;
class Settings;
class TableView;
class TextLabel;

/// What became of the people in each version of a ladder or programme, and below it the cycles by which it is being
/// improved. Reads for itself when it is looked at. Enter changes a cycle, Insert begins one, Delete takes one away.
class OutcomesView : public QWidget
{
    Q_OBJECT
public:
    OutcomesView(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~OutcomesView() override;

    void setFramework(Key framework);
    QWidget *firstFocus();

protected:
    void showEvent(QShowEvent *event) override;

private:
    using Cycles = items::RowsModel<query::CycleLine>;
    using Lines = std::vector<query::CycleLine>;

    static std::vector<Cycles::ColumnOf> cycleColumns();
    void layOut();
    void wire();
    void refreshSoon();
    void read();
    void readOutcomes();
    void readCycles();
    void forget();
    void sayWhatIsCounted();
    void showOutcomes(query::Outcomes outcomes);
    void showCycles(const Lines &lines);
    void refreshActions();
    const query::CycleLine *current() const;
    void edit(const query::CycleLine &line);
    void begin();
    void goOn();
    void remove();

    items::Workspace &m_workspace;
    Key m_framework = 0;
    query::Outcomes m_found;
    OutcomesModel *m_outcomes;
    Cycles *m_cycles;
    Banner *m_banner;
    TextLabel *m_about;
    TableView *m_outcomeTable;
    TableView *m_cycleTable;
    TextLabel *m_none;
    QAction *m_new;
    QAction *m_next;
    QAction *m_remove;
    QTimer m_refresh;
    bool m_stale = true;
    bool m_cyclesStale = true;
    bool m_counted = false; ///< of this framework, be it nobody
    std::shared_ptr<query::CancelToken> m_reading;
    std::shared_ptr<query::CancelToken> m_readingCycles;
};

} // namespace kz

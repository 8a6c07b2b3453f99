#pragma once

#include "models/items/workspace.h"
#include "models/query/board.h"
#include "models/query/coverage.h"
#include "ui/rotations/board_view.h"

#include <QTimer>

class QButtonGroup;

namespace kz {

class CapacityStrip;
class Settings;
class SiteKindLegend;
class WordLine;

/// The plan as a board: how near, where today is, people by weeks, how full the places are, the focused stay in words
/// and the weeks its person will lack. Reads what it shows and writes what is dragged.
class BoardTab : public QWidget
{
    Q_OBJECT
public:
    BoardTab(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~BoardTab() override;

    void setFilter(const query::BoardFilter &filter);
    BoardView *view() const { return m_view; }
    /// While what it shows is being read, or is about to be.
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void shown(); ///< a board has been read
    void busyChanged(bool busy);
    void failed(const kz::Error &why);
    void succeeded();
    void opened(const kz::query::PlacementRow &stay);
    void proposed(const kz::query::PlacementRow &stay);

private:
    QWidget *makeBar();
    void refresh();
    void read();
    void show(LaidOutBoard &board);
    void setBusy(bool busy);
    /// `makes`: the focus goes to what it makes.
    void submit(edit::Action action, bool makes = false);
    void refreshZoom();
    void refreshStrip();
    void refreshWords();
    void readCoverage();
    void showCoverage(const std::vector<query::CoverageGap> &gaps);
    void followDrag();
    void readDragged();
    void showLoads(Key site, const Placement *wanted);
    void remember();

    items::Workspace &m_workspace;
    Settings &m_settings;
    query::BoardFilter m_filter;
    std::shared_ptr<query::CancelToken> m_reading;
    QTimer m_refresh;
    bool m_busy = false;
    int m_writing = 0;        ///< what was read before the last of them is old
    bool m_awaitsNew = false; ///< a stay was proposed: the focus goes to it when it is made
    QDate m_first;            ///< shown at the left when it was left last; invalid: never yet
    bool m_placed = false;    ///< it has been scrolled there

    QButtonGroup *m_zooms;
    SiteKindLegend *m_legend;
    BoardView *m_view;
    CapacityStrip *m_strip;
    WordLine *m_words;
    WordLine *m_notices;
    WordLine *m_coverage;
    QTimer m_rest; ///< the focus rests: what its person will lack is worth reckoning
    std::shared_ptr<query::CancelToken> m_reckoning;
    Key m_reckoned = 0;   ///< of whom it is shown; 0: of nobody
    bool m_isOld = false; ///< it was reckoned before the last change
    QTimer m_dragRest;    ///< the same of what is dragged
    std::shared_ptr<query::CancelToken> m_dragReckoning;
    Key m_dragSite = 0; ///< whose loads were shown with what was dragged last
};

} // namespace kz

#pragma once

#include "models/items/workspace.h"
#include "models/query/board.h"
#include "ui/rotations/board_view.h"

#include <QTimer>

class QButtonGroup;

namespace kz {

class CapacityStrip;
class Settings;
class SiteKindLegend;
class TextLabel;

/// The plan as a board: how near, where today is, people by weeks, how full the places are, and the focused stay in
/// words. Reads what it shows and writes what is dragged.
class BoardTab : public QWidget
{
    Q_OBJECT
public:
    BoardTab(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);
    ~BoardTab() override;

    void setFilter(const query::BoardFilter &filter);
    BoardView *view() const { return m_view; }

Q_SIGNALS:
    void shown(); ///< a board has been read
    void failed(const kz::Error &why);
    void succeeded();
    void opened(const kz::query::PlacementRow &stay);
    void proposed(const kz::query::PlacementRow &stay);

private:
    QWidget *makeBar();
    void read();
    void show(query::Board board);
    void submit(edit::Action action);
    void refreshZoom();
    void refreshStrip();
    void refreshWords();
    void remember();

    items::Workspace &m_workspace;
    Settings &m_settings;
    query::BoardFilter m_filter;
    std::shared_ptr<query::CancelToken> m_reading;
    QTimer m_refresh;
    int m_writing = 0; ///< what was read before the last of them is old
    bool m_focusMade = false;
    QDate m_first;         ///< shown at the left when it was left last; invalid: never yet
    bool m_placed = false; ///< it has been scrolled there

    QButtonGroup *m_zooms;
    SiteKindLegend *m_legend;
    BoardView *m_view;
    CapacityStrip *m_strip;
    TextLabel *m_words;
    TextLabel *m_notices;
};

} // namespace kz

#pragma once

#include "models/base/error.h"
#include "models/report/chart_spec.h"
#include "ui/charts/chart_colours.h"
#include "ui/widgets/file_chooser.h"

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace kz {
class Banner;
class Settings;
} // namespace kz

namespace kz::charts {

class ChartCanvas;
class ChartTableModel;

/// A chart as people use it: exact values under mouse and arrow keys, the same figures as a table (T), copy and
/// save, pages for long charts, words for screen readers; what a figure stands for is a click or Enter away, on the
/// chart and in the table. Redraws once per event-loop turn. GUI thread.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setSpec(const report::ChartSpec &spec);
    const report::ChartSpec &spec() const { return m_spec; }
    /// Without this the chart follows the palette: light or dark.
    void setColours(const ChartColours &colours);

    bool showsTable() const;
    void setShowsTable(bool table);

    /// Copy, table, save as PNG, SVG, PDF, CSV: for a menu button beside the chart; the context menu has them too.
    QList<QAction *> chartActions() const { return m_actions; }

    /// Writes where the person wants it, by the file's suffix; reports like the save actions.
    void saveTo(const QString &path);
    /// The folder that was saved to last is suggested, and remembered there. Outlives the view.
    void setSettings(Settings &settings) { m_settings = &settings; }
    /// What became of saving is said there.
    void tellOn(Banner &banner);
    static QString savedText(const QString &path);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void linkActivated(const QString &link);
    void saved(const QString &path);
    void saveFailed(const kz::Error &error);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addActions();
    void updateChart();
    void updatePager();
    void turnPage(int step);
    void copy();
    void askWhereToSave(const QString &suffix);
    ChartColours colours() const;
    int rowsThatFit() const;

    report::ChartSpec m_spec;
    std::optional<ChartColours> m_colours;
    DialogFileChooser m_files;
    Settings *m_settings = nullptr;
    int m_page = 0;
    QStackedWidget *m_stack; ///< children of this widget
    ChartCanvas *m_canvas;
    QTableView *m_table;
    ChartTableModel *m_model;
    QWidget *m_pager;
    QLabel *m_pageLabel;
    QToolButton *m_back;
    QToolButton *m_forward;
    QAction *m_tableAction = nullptr;
    QList<QAction *> m_actions;
};

} // namespace kz::charts

#pragma once

#include "ui/widgets/page.h"

#include <QTableView>
#include <QTimer>

#include <vector>

class QAction;
class QMenu;

namespace kz {

class Settings;

/// A table as the whole program shows them: rows of one height, no grid but a thin line, sort arrows, whole rows
/// selected, figures at the right, columns to choose from, widths that are remembered. Ctrl+C copies the selected
/// rows as text with tabs, the columns as shown. The whole list is copied and saved from its context menu, which has
/// the table's actions first, and from the choice of columns: the page it stands on is told (Page::listAsked). Costs
/// the same for ten rows and for a million: nothing here asks for a row that is not in sight, except a copy.
class TableView : public QTableView
{
    Q_OBJECT
public:
    /// `name` is what the columns are remembered by, e.g. "people"; stable, never shown. `settings` outlives the view.
    TableView(const QString &name, Settings &settings, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /// Widths for columns that nobody has changed yet, in characters of the font.
    void setStandardWidths(const QList<int> &characters);
    /// As high as its rows are now, up to so many: for tables on a page that scrolls itself. Hidden without rows.
    void fitRows(int most);
    /// Columns not shown until somebody chooses them.
    void setHiddenAtFirst(const QList<int> &columns);

    /// Choices of columns, for a button beside the table; also on the header's right click.
    QMenu *columnMenu() const { return m_columnMenu; }
    /// The selected rows as tab-separated text, without a header.
    QString selectedText() const;
    void copy() const;
    /// "Copy list" and "Save list…", for a menu of the page's own.
    QList<QAction *> listActions() const;

    /// The columns as shown, in their order, and what stands above them and in every row. For models that have all
    /// their rows at hand.
    QList<int> shownColumns() const;
    QStringList shownTitles() const;
    std::vector<QStringList> shownRows() const;

Q_SIGNALS:
    /// Enter or a double click.
    void rowActivated(int row);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool showListMenu(QEvent *event);
    QAction *listAction(const QString &text, const char *name, ListWay way);
    void fillColumnMenu();
    void applyStandard();
    void restoreColumns();
    void rememberColumns();
    void resetColumns();
    void refreshHeights();

    QString m_name;
    Settings &m_settings;
    QMenu *m_columnMenu;
    QAction *m_copyList;
    QAction *m_saveList;
    QTimer m_remember;
    QList<int> m_standardWidths;
    QList<int> m_hiddenAtFirst;
    bool m_restoring = false;
};

} // namespace kz

#pragma once

#include <QStringList>
#include <QTreeWidget>

namespace kz {

/// Rows of which each gets one of a few marks, or none, and perhaps a figure: professions of a module, items it covers.
/// The number keys mark all chosen rows (0: none), F2 writes the figure, a click on the mark lists all of them.
class MarkedTree : public QTreeWidget
{
    Q_OBJECT
public:
    /// `heads`: of the rows and of the mark, and of the figure where there is one. `marks` from 1 on; `none` says that
    /// there is no mark.
    MarkedTree(const QStringList &heads, const QString &none, const QStringList &marks, QWidget *parent = nullptr);

    /// Rows are counted in the order in which they come; `above`: -1 on top.
    int addRow(const QString &title, int mark, const QString &figure = {}, int above = -1);
    int mark(int row) const;
    QString figure(int row) const;
    void setMark(int row, int mark);

Q_SIGNALS:
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say(QTreeWidgetItem *row, int mark);

    QStringList m_marks; ///< the first: none
    bool m_hasFigure;
    std::vector<QTreeWidgetItem *> m_rows;
};

} // namespace kz

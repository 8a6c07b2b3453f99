#pragma once

#include <QTableView>

namespace kz {

/// The grid of a WeekGridModel for the keyboard: arrows move, a digit sets the count of the cell, + and − change it,
/// Space marks one or none, Delete clears, Enter goes one down.
class WeekGridView : public QTableView
{
    Q_OBJECT
public:
    explicit WeekGridView(QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void refused(int most); ///< the cell takes no more than that

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setCount(int count);
    void fit();            ///< as high as its rows, where there is room
    void spanClinicDays(); ///< mornings and afternoons have one sum
};

} // namespace kz

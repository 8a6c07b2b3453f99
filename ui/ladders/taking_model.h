#pragma once

#include "models/exchange/framework_choice.h"

#include <QAbstractTableModel>

namespace kz {

/// The differences of a framework that is to be taken in, each with a tick; what goes along with a tick is told. A row
/// says what it needs.
class TakingModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit TakingModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    void setChoice(exchange::FrameworkChoice choice);
    const exchange::FrameworkChoice &choice() const { return m_choice; }
    /// Ticks all of these rows; where all are ticked already, unticks them.
    void toggle(const QList<int> &rows);
    void takeAll(bool yes);
    /// How many are ticked, and what was ticked or unticked along with the last one.
    QString words() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void takenChanged();

private:
    enum Column { Code, Title, Beside, ColumnCount };

    void take(const std::vector<size_t> &which, bool yes);
    void tell(const QString &along);
    QString kindText(size_t row) const;
    QString named(const std::vector<size_t> &rows) const;

    exchange::FrameworkChoice m_choice;
    QString m_along;
};

} // namespace kz

#pragma once

#include "models/query/outcomes.h"

#include <QAbstractTableModel>

namespace kz {

/// What became of the people of each version, versions beside each other. A share is never shown without the number
/// it is of, and of fewer than five people the counts alone.
class OutcomesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setOutcomes(const query::Outcomes &outcomes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString title;
        QString toolTip;
        QStringList cells; ///< one for each version
        bool isHeading = false;
    };

    void addDomains(const query::Outcomes &outcomes);

    QStringList m_versions;
    std::vector<Row> m_rows;
};

/// "12 of 24 (50%)"; of few "2 of 3, few".
QString partText(int part, int of);
/// A figure with the number of people: "35% (n = 20)", "14.2 months (n = 12)"; of few the number alone: "n = 3, few".
QString figureText(CycleMeasure measure, double value, int people);

} // namespace kz

#pragma once

#include "models/domain/evidence.h"
#include "models/items/keyed_table.h"
#include "models/query/rating_form.h"

namespace kz::items {

/// The rows of a rating form: items grouped by domain, each with the step given now, the one given last time and the
/// self-rating beside it. Holds what is typed; the page submits it.
/// KeyRole: the item; ValueRole of Rating: the step, invalid while unrated; StateRole: State.
class RatingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Rating, Previous, Self };
    enum class State { Open, Carried, Rated };
    enum {
        DomainRole = PaceRole + 1, ///< the domain's title
        DomainStartRole,           ///< whether the row begins a domain
        DescriptorRole,            ///< what the item means at the level
        StepsRole,                 ///< QStringList "1 with help", … of the row's scale
    };
    static constexpr int notObserved = 0;

    using QAbstractTableModel::QAbstractTableModel;

    /// Begins a form. With `filled` it goes on with what was rated on it before.
    void setForm(query::RatingForm form, const std::vector<RatedItem> &filled = {});

    /// Rates a row: a step of its scale or notObserved. False, and nothing changes, for any other.
    bool rate(int row, int step);
    void unrate(int row);
    /// Takes the last rating over into every row that has none yet.
    void carryForward();
    /// Rates every row that is still open as not observed.
    void restNotObserved();

    /// Everything rated, in the order of the form.
    std::vector<RatedItem> ratings() const;
    /// Only what differs from the last time.
    std::vector<RatedItem> changed() const;
    int ratedCount() const;
    bool isComplete() const { return ratedCount() == rowCount(); }
    /// The first row after `row` that is not rated yet, from the top again at the end; -1: none.
    int nextOpen(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void ratingsChanged();

private:
    struct Given {
        std::optional<int> step;
        bool carried = false;
    };
    bool hasStep(int row, int step) const;
    QString stepText(const query::RatingFormItem &item, std::optional<int> step) const;
    void changedRows(int first, int last);

    query::RatingForm m_form;
    std::vector<Given> m_given;
};

} // namespace kz::items

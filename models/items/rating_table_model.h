#pragma once

#include "models/domain/evidence.h"
#include "models/items/keyed_table.h"
#include "models/query/rating_form.h"

namespace kz::items {

/// The rows of a rating form: items grouped by domain, each with the step given now, what was logged since last time,
/// the step given then and the self-rating beside it. Holds what is typed; the page submits it.
/// KeyRole: the item; ValueRole of Rating: the step, invalid while unrated; StateRole: State; ChangeRole: how a given
/// rating differs from last time.
class RatingTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Rating, Logged, Previous, Self };
    enum class State { Open, Carried, Rated };
    /// Against last time. New: there was none, or one of the two is "not observed".
    enum class Change { None, Higher, Lower, New };
    /// What stays when the form is set anew.
    enum class Keep { Nothing, Typed, Given };
    enum {
        DomainRole = PaceRole + 1, ///< the domain's title
        DomainStartRole,           ///< whether the row begins a domain
        DescriptorRole,            ///< what the item means at the level
        StepsRole,                 ///< QStringList "1 with help", … of the row's scale
        AnchorsRole,               ///< the same with what one sees at each step; empty where the scale says nothing
        ChangeRole,                ///< Change
    };
    static constexpr int notObserved = 0;

    using QAbstractTableModel::QAbstractTableModel;

    /// Begins a form. With `filled` it goes on with what was rated on it before. When the rater changes, what was typed
    /// stays (Typed); when only last time does, so does what was filled (Given). What was carried forward always goes:
    /// it was another last time's.
    void setForm(query::RatingForm form, const std::vector<RatedItem> &filled = {}, Keep keep = Keep::Nothing);
    const query::RatingForm &form() const { return m_form; }

    /// Whether anything was logged of any item since last time.
    bool hasLogged() const;

    /// Rates a row: a step of its scale or notObserved. False, and nothing changes, for any other.
    bool rate(int row, int step);
    void unrate(int row);
    /// Takes the last rating over into every row that has none yet.
    void carryForward();

    /// Everything rated, in the order of the form.
    std::vector<RatedItem> ratings() const;
    int ratedCount() const;
    int changedCount() const;
    /// Rated, and as last time: nothing to look at before signing.
    bool isAsBefore(int row) const;
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
    enum class Origin { Typed, Carried, Filled };
    struct Given {
        std::optional<int> step;
        Origin origin = Origin::Typed;
    };
    Change changeOf(size_t row) const;
    bool hasStep(int row, int step) const;
    QVariant loggedData(const query::LoggedSince &logged, int role) const;
    QStringList anchors(const query::RatingFormItem &item) const;
    QVariant explained(const query::RatingFormItem &item) const;
    /// The day, and below it what the step means.
    QString givenBefore(const query::RatingFormItem &item, QDate day, std::optional<int> step) const;
    QString stepText(const query::RatingFormItem &item, std::optional<int> step) const;
    void changedRows(int first, int last);

    query::RatingForm m_form;
    std::vector<Given> m_given;
};

} // namespace kz::items

#pragma once

#include "models/base/key.h"
#include "models/items/rows_model.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice_chips.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace kz {

class Settings;
class TableView;

/// Chips over a table: rows of a few kinds, of which one is shown at a time. Each chip says how many are of its kind.
/// Each row is of a ladder or programme, and opens whom it asks. Hidden while there are no rows of any.
class KindsCard : public Card
{
    Q_OBJECT
public:
    /// What a card says of itself, beside its columns.
    struct About {
        QString title;
        QString table; ///< what its columns are remembered by
        QString whatsThis;
        std::vector<ChoiceChips::Chip> kinds;
        QString none; ///< said where there is nothing of the chosen kind
    };

Q_SIGNALS:
    void programmeActivated(kz::Key version); ///< a row was opened: whose is it

protected:
    KindsCard(About about, Settings &settings, QWidget *parent);

    void setModel(QAbstractItemModel *rows);
    /// How many there are of each kind, in their order.
    void setCounts(const std::vector<int> &counts);
    virtual void showKind(int kind) = 0;
    virtual Key versionAt(int row) const = 0; ///< of the rows that are shown

private:
    void choose();

    About m_about;
    ChoiceChips *m_chips;
    TableView *m_table;
};

template <typename Row>
class KindsCardOf : public KindsCard
{
public:
    void setRows(std::vector<Row> rows)
    {
        m_all = std::move(rows);
        std::vector<int> counts;
        for (const ChoiceChips::Chip &kind : m_kinds)
            counts.push_back(int(std::ranges::count(m_all, kind.id, m_kindOf)));
        setCounts(counts);
    }

protected:
    using Rows = items::RowsModel<Row>;

    KindsCardOf(const About &about, std::vector<typename Rows::ColumnOf> columns,
                std::function<int(const Row &)> kindOf, Settings &settings, QWidget *parent)
        : KindsCard(about, settings, parent), m_kinds(about.kinds), m_kindOf(std::move(kindOf)),
          m_shown(new Rows(std::move(columns), this))
    {
        setModel(m_shown);
    }

    void showKind(int kind) override
    {
        std::vector<Row> shown;
        std::ranges::copy_if(m_all, std::back_inserter(shown), [&](const Row &row) { return m_kindOf(row) == kind; });
        m_shown->setRows(std::move(shown));
    }

    Key versionAt(int row) const override { return m_shown->row(row).version; }

private:
    std::vector<Row> m_all;
    std::vector<ChoiceChips::Chip> m_kinds;
    std::function<int(const Row &)> m_kindOf;
    Rows *m_shown;
};

} // namespace kz

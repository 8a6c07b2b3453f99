#pragma once

#include "models/exchange/wide_ratings.h"
#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;
class QComboBox;
class QTableView;

namespace kz {

class ChoiceChips;
class DayField;
class FinderField;

/// Ratings that stand in a sheet of people by items, shown as they were understood before they are taken in: with which
/// form, on which day and by whom, who and what was found, and every cell that cannot be taken with its place.
class WideRatingsDialog : public FormDialog
{
    Q_OBJECT
public:
    WideRatingsDialog(items::Workspace &workspace, const QString &path, QWidget *parent = nullptr);
    ~WideRatingsDialog() override;

Q_SIGNALS:
    void taken(const QString &words);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    using Sheet = std::shared_ptr<const exchange::WideSheet>;
    /// A line of what is shown.
    struct Told {
        QString place;
        QString words;
        QString more;
    };
    using Lines = items::RowsModel<Told>;
    enum View { People, Items, Problems };
    struct Read {
        Sheet sheet;
        exchange::WideRatings ratings;
        exchange::StagedRatings staged;
    };

    void layOut();
    void readForms();
    void readSheet(const QString &name);
    void understand();
    void showRead(const Result<Read> &read);
    void showView();
    QString placeText(qint64 line, int column) const;
    exchange::WideRatingsAsk entered() const;
    exchange::ImportSource source() const;

    items::Workspace &m_workspace;
    QString m_path;
    QComboBox *m_sheet;
    QComboBox *m_form;
    ChoiceChips *m_layout;
    DayField *m_day;
    QComboBox *m_kind;
    FinderField *m_assessor;
    ChoiceChips *m_views;
    QTableView *m_table;
    std::array<Lines *, 3> m_lines = {}; ///< by View
    QCheckBox *m_leaveOut;
    Sheet m_rows;
    std::optional<exchange::StagedRatings> m_staged;
    std::shared_ptr<query::CancelToken> m_readingForms;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz

#pragma once

#include "models/exchange/wide_ratings.h"
#include "models/items/rows_model.h"
#include "models/items/workspace.h"
#include "ui/widgets/form_dialog.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QTableView;

namespace kz {

class ChoiceChips;
class DayField;
class FinderField;

/// Ratings that stand in a sheet of people by items, shown as they were understood before they are taken in: with which
/// form, on which day and by whom, who and what was found, and every cell that cannot be taken with its place. Enter on
/// a line says what it means where that was understood wrongly. Of a workbook with several sheets one is taken in after
/// another, if wanted: each is an undo of its own.
class WideRatingsDialog : public FormDialog
{
    Q_OBJECT
public:
    /// Which of several files it is.
    struct Round {
        int at = 1;
        int of = 1;
    };

    WideRatingsDialog(items::Workspace &workspace, const QString &path, Round round, QWidget *parent = nullptr);
    ~WideRatingsDialog() override;

Q_SIGNALS:
    /// So many ratings were made or changed, from one sheet.
    void taken(int ratings);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Sheet = std::shared_ptr<const exchange::WideSheet>;
    enum View { People, Items, Problems };
    /// What a line is about: somebody or something of the sheet as it was understood.
    enum class About { Nothing, Person, Item, Cell };
    /// A line of what is shown.
    struct Told {
        QString place;
        QString words;
        QString more;
        About about = About::Nothing;
        size_t index = 0; ///< into people, items or unread
    };
    using Lines = items::RowsModel<Told>;
    struct Read {
        Sheet sheet;
        exchange::WideRatings ratings;
        exchange::StagedRatings staged;
    };

    void layOut();
    void readForms();
    void readSheet(const QString &name);
    void goOn();
    void understand();
    void showRead(const Result<Read> &read);
    void showView();
    void correctCurrent();
    void correctPerson(const exchange::WideRatings::Named &person);
    void correctItem(const exchange::WideRatings::Named &item);
    void correctCell(const exchange::WideRatings::Unread &cell);
    void understandCorrected();
    void showCorrectable();
    Told lineOf(const exchange::Problem &problem) const;
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
    QPushButton *m_correct;
    std::array<Lines *, 3> m_lines = {}; ///< by View
    QCheckBox *m_leaveOut;
    QPushButton *m_next; ///< take in, and go on with the next sheet
    QStringList m_sheetsTaken;
    Sheet m_rows;
    exchange::WideRatings m_understood;
    exchange::RatingCorrections m_corrections;
    bool m_correcting = false; ///< it is read again for a correction
    std::optional<exchange::StagedRatings> m_staged;
    std::shared_ptr<query::CancelToken> m_readingForms;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz

#pragma once

#include "models/query/feedback.h"
#include "models/query/people.h"
#include "models/query/rating_sheet.h"
#include "ui/people/person_tab.h"

class QAction;

namespace kz {

class FileChooser;
class FileIntake;
class LineTableModel;
class RatingFormsModel;
class Settings;
class TableView;

/// Ratings item by item below their domains, the person's own beside the others', and the forms they come from.
/// Feedback by raters who are not named to the person stands by itself, as far as whoever looks may see it; whoever may
/// asks people for it here. Enter opens a form: a draft of one's own to go on with, everything else to be read, and
/// feedback not at all.
class AssessmentsTab : public PersonTab
{
    Q_OBJECT

public:
    AssessmentsTab(items::Workspace &workspace, Settings &settings, FileChooser &files, QWidget *parent = nullptr);

    bool select(Key record) override;
    QWidget *firstFocus() override;

protected:
    void ask() override;

private:
    struct Ratings {
        std::vector<query::RatedLine> lines;
        query::ItemSteps steps;
        std::vector<query::FeedbackRound> feedback;
    };

    void setRatings(const Ratings &ratings);
    void setFeedback(const std::vector<query::FeedbackRound> &rounds);
    void refreshEmpty();
    void refreshActions();
    void askRaters();
    void openForm(int row);
    void showForm(const query::WrittenForm &written);
    void arrived();

    Settings &m_settings;
    QAction *m_ask;
    LineTableModel *m_ratings;
    LineTableModel *m_feedback;
    RatingFormsModel *m_forms;
    TableView *m_feedbackTable;
    QWidget *m_feedbackPart;
    TableView *m_ratingTable;
    TableView *m_formTable;
    QAction *m_rate;
    FileIntake *m_intake;
    std::shared_ptr<query::CancelToken> m_opening;
    Key m_shown = 0;  ///< whose forms the model has
    Key m_wanted = 0; ///< to be selected once it is there
};

} // namespace kz

#pragma once

#include "models/query/interviews.h"
#include "ui/people/person_tab.h"

class QAction;
class QTextBrowser;

namespace kz {

class LineTableModel;
class Settings;
class TableView;

/// What was agreed with a person, interview by interview, the words of the one in focus below. Enter changes a line,
/// Insert holds the next one, which begins with the goals of the last, Delete takes one away. Whose interviews they are
/// agrees here.
class InterviewsTab : public PersonTab
{
    Q_OBJECT

public:
    InterviewsTab(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    bool select(Key record) override;
    QWidget *firstFocus() override;

protected:
    void ask() override;

private:
    void setInterviews(const query::Interviews &interviews);
    const query::InterviewLine *current() const;
    void showWords();
    void edit(const query::InterviewLine &line);
    void holdNext();
    void removeCurrent();
    void agree();

    query::Interviews m_interviews;
    LineTableModel *m_model;
    TableView *m_table;
    QTextBrowser *m_words;
    QAction *m_next;
    QAction *m_remove;
    QAction *m_agree; ///< for whom it is about
    Key m_wanted = 0; ///< to be selected once it is there
};

} // namespace kz

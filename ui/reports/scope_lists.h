#pragma once

#include "models/items/people_table_model.h"
#include "models/query/choices.h"
#include "models/query/event_paper.h"
#include "models/report/papers.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QListWidget;
class QStackedWidget;

namespace kz {

class SearchField;
class Settings;
class TableView;
class TextLabel;

/// Whom or what the papers are about: one list for each scope, people with a search field. What is chosen is written,
/// the line in hand is shown.
class ScopeLists : public QWidget
{
    Q_OBJECT
public:
    ScopeLists(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    void setScope(report::PaperScope scope);
    /// Sites, versions of ladders and programmes, and events; what was chosen of them and is still there stays chosen.
    void setChoices(const query::Choices &choices, const std::vector<query::EventChoice> &events);
    /// Chooses them as soon as their list is there. While none of them is in it, nothing is chosen.
    void choose(std::vector<Key> keys);

    std::vector<Key> chosen() const; ///< in the order of the list
    Key current() const;             ///< 0: none

Q_SIGNALS:
    void chosenChanged();
    void currentChanged();
    void failed(const kz::Error &why); ///< the list of people stays as it was

private:
    void layOut(Settings &settings);
    void applyFilter();
    void wire();
    bool ofPeople() const { return m_scope == report::PaperScope::Person; }
    QListWidget *list() const;
    void chooseWanted();
    bool choosePeople(const std::vector<Key> &keys);
    bool chooseLines(const std::vector<Key> &keys);
    void refreshCount();

    report::PaperScope m_scope = report::PaperScope::Person;
    std::vector<Key> m_wanted; ///< until they are in their list
    bool m_reading = true;     ///< the list of people
    items::PeopleTableModel *m_people;
    SearchField *m_search = nullptr;
    QCheckBox *m_leavers = nullptr;
    QStackedWidget *m_stack = nullptr;
    TableView *m_peopleView = nullptr;
    std::array<QListWidget *, 4> m_lists{}; ///< sites, versions, events, the file alone
    TextLabel *m_count = nullptr;
};

} // namespace kz

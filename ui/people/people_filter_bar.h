#pragma once

#include "models/query/choices.h"
#include "models/query/people.h"
#include "ui/widgets/link.h"

#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;

namespace kz {

class SearchField;

/// What the list of people is narrowed by: a fragment of a name, profession, site, ward, ladder, level, standing,
/// intake year; and who may stand in the file twice. All hold together. A filter is also a link
/// ("people?site=…&state=behind"), by which it is remembered.
class PeopleFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit PeopleFilterBar(QWidget *parent = nullptr);

    /// What the lists offer; a condition on something that is not there any more is dropped.
    void setChoices(const query::Choices &choices, const std::vector<int> &intakeYears);

    const query::PeopleFilter &filter() const { return m_filter; }
    void setFilter(const query::PeopleFilter &filter);

    static Link toLink(const query::PeopleFilter &filter);
    static query::PeopleFilter fromLink(const Link &link);

    SearchField *searchField() const { return m_search; }
    QAction *clearAction() const { return m_clear; } ///< visible while there is a condition

Q_SIGNALS:
    void changed();     ///< by the person, not by setFilter
    void leftForList(); ///< the keyboard goes to the list

private:
    QComboBox *addCombo(const QString &name);
    void fillDepartments();
    void fillLevels();
    void showFilter();
    void take();
    void dropUnknown();

    query::Choices m_choices;
    bool m_hasChoices = false;
    bool m_showing = false;
    query::PeopleFilter m_filter;
    SearchField *m_search;
    QComboBox *m_profession;
    QComboBox *m_site;
    QComboBox *m_department;
    QComboBox *m_version;
    QComboBox *m_level;
    QComboBox *m_standing;
    QComboBox *m_intake;
    QCheckBox *m_left;
    QCheckBox *m_duplicates;
    QAction *m_clear;
};

} // namespace kz

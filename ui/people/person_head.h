#pragma once

#include "models/query/people.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace kz {

class StateBadge;
class TextLabel;

/// Who this is and how it stands, above the tabs: numbers, place, people responsible, levels. One line of words, one of
/// captioned facts; with several ladders or programmes a choice between them.
class PersonHead : public QWidget
{
    Q_OBJECT

public:
    explicit PersonHead(QWidget *parent = nullptr);

    /// `shown`: which enrolment of the standing; -1 when there is none.
    void setPerson(const query::PersonHeader &header, const query::PersonStanding &standing, int shown);
    /// Everything it says, for tests and screen readers.
    QString words() const;

Q_SIGNALS:
    void enrolmentChosen(int index);

private:
    class Fact;
    struct FactWords {
        QString caption;
        QString value;
        QString toolTip;
    };

    void setFacts(const std::vector<FactWords> &facts);
    void setBadges(const query::PersonHeader &header, const query::EnrolmentStanding *shown, QDate day);
    static void addPlaces(std::vector<FactWords> &facts, const query::PersonHeader &header);
    static void addLevels(std::vector<FactWords> &facts, const query::EnrolmentStanding &shown);

    TextLabel *m_who;
    StateBadge *m_pace;
    StateBadge *m_left;
    QComboBox *m_choice;
    QWidget *m_factRow;
    std::vector<Fact *> m_facts;
};

} // namespace kz

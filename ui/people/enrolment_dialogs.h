#pragma once

#include "ui/people/person_dialog.h"

class QLineEdit;

namespace kz {

class DayField;

/// Enrols somebody, or several people at once, in a ladder or programme. Of several, those already in it stay as they
/// are.
class EnrolDialog : public FormDialog
{
    Q_OBJECT
public:
    struct Whom {
        std::vector<Key> people;
        QString name;                   ///< of the one, or how many they are
        QString profession;             ///< of the one, by code; empty: any
        std::vector<Enrolment> running; ///< of the one
    };
    EnrolDialog(items::Workspace &workspace, Whom whom, query::Choices choices, QWidget *parent = nullptr);
    /// For one person, by what is known of them.
    EnrolDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Of several: how many are in it now who were not, and how many were already.
    void enrolled(int now, int already);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void fillLevels();
    Enrolment entered() const;

    items::Workspace &m_workspace;
    Whom m_whom;
    query::Choices m_choices;
    QComboBox *m_version;
    QComboBox *m_level;
    DayField *m_from;
    DayField *m_target;
};

/// Ends, suspends or resumes what somebody works towards.
class EndEnrolmentDialog : public PersonDialog
{
    Q_OBJECT
public:
    /// Whether there is anything to end.
    static bool offers(const query::PersonMatters &matters);
    EndEnrolmentDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void fillStatus();
    Enrolment entered() const;

    QComboBox *m_enrolment;
    QComboBox *m_status;
    DayField *m_day;
    QLineEdit *m_reason;
};

} // namespace kz

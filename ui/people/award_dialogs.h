#pragma once

#include "ui/people/person_dialog.h"

class QLineEdit;

namespace kz {

class DayField;

/// Awards somebody a level: by whose decision, from when, until when.
class AwardDialog : public PersonDialog
{
    Q_OBJECT
public:
    static bool offers(const query::PersonMatters &matters);
    AwardDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    LevelAward entered() const;

    QComboBox *m_level;
    DayField *m_decided;
    DayField *m_until;
    QLineEdit *m_number;
    QLineEdit *m_basis;
};

/// Takes an award back; it stays in the file, with the day and the reason.
class RevokeDialog : public PersonDialog
{
    Q_OBJECT
public:
    static bool offers(const query::PersonMatters &matters);
    RevokeDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    LevelAward entered() const;

    QComboBox *m_award;
    DayField *m_day;
    QLineEdit *m_reason;
};

} // namespace kz

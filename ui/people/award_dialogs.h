#pragma once

#include "models/query/lapsed_levels.h"
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
    void choose(Key award);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    LevelAward entered() const;

    QComboBox *m_award;
    DayField *m_day;
    QLineEdit *m_reason;
};

/// Ends an award whose level asks for what is met no more, and awards the level below where it is not in force.
class FallDialog : public PersonDialog
{
    Q_OBJECT
public:
    FallDialog(items::Workspace &workspace, query::PersonMatters matters, query::LapsedLevel lapsed,
               const query::LevelBelow &below, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    query::LapsedLevel m_lapsed;
    DayField *m_day;
    QLineEdit *m_reason;
};

} // namespace kz

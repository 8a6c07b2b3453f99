#pragma once

#include "ui/people/person_dialog.h"

class QCheckBox;
class QLineEdit;

namespace kz {

class DayField;

/// Somebody leaves: on which day, how, why. Says beforehand what ends with it, and leads to their training record
/// afterwards where that is wanted.
class LeaveDialog : public PersonDialog
{
    Q_OBJECT
public:
    LeaveDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// Where to go once it is done.
    void linkActivated(const QString &link);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void tellWhatEnds();

    QComboBox *m_ending;
    DayField *m_day;
    QLineEdit *m_reason;
    QCheckBox *m_record;
};

/// Somebody belongs elsewhere from a day on; where they were until then ends on the eve.
class MoveDialog : public PersonDialog
{
    Q_OBJECT
public:
    MoveDialog(items::Workspace &workspace, query::PersonMatters matters, QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    Affiliation entered() const;

    QComboBox *m_site;
    QComboBox *m_department;
    DayField *m_from;
};

/// What ends when somebody leaves on a day, one line each: what runs then, what was planned for later and is taken
/// away, and how much else is closed.
QStringList endsWithLeaving(const query::PersonMatters &matters, QDate day, QDate today);
/// What the file leaves open, for somebody to see to.
QStringList staysWithLeaving(const query::PersonMatters &matters, QDate day, QDate today);

} // namespace kz

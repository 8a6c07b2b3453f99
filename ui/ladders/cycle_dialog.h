#pragma once

#include "models/items/workspace.h"
#include "models/query/outcomes.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QDoubleSpinBox;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace kz {

class DayField;

/// A figure of a cycle: its day, a button that takes it from the file as of that day, the value and the number of
/// people. Without a value there is none yet.
class MeasuredField : public QWidget
{
    Q_OBJECT
public:
    explicit MeasuredField(const QString &name, QWidget *parent = nullptr);

    void setMeasure(CycleMeasure measure);
    void setFigure(QDate day, std::optional<double> value, std::optional<int> people);
    QDate day() const;
    std::optional<double> value() const;
    std::optional<int> people() const; ///< none without a value
    void setPossible(bool possible);   ///< there is something to measure

Q_SIGNALS:
    void measureAsked(QDate day);
    void changed();

private:
    DayField *m_day;
    QPushButton *m_take;
    QDoubleSpinBox *m_value;
    QSpinBox *m_people;
    CycleMeasure m_measure = CycleMeasure::ShareReached;
};

/// An improvement cycle: a new one, or one that is changed.
class CycleDialog : public FormDialog
{
    Q_OBJECT
public:
    /// `outcomes` names the versions and their requirements.
    CycleDialog(items::Workspace &workspace, const query::CycleLine &line, query::Outcomes outcomes,
                QWidget *parent = nullptr);
    ~CycleDialog() override;

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    void addFields();
    void fillRequirements();
    void showMeasure();
    void forgetFigures(const std::vector<MeasuredField *> &fields);
    void measure(MeasuredField *field, QDate day);
    ImprovementCycle entered() const;
    QString requirementCode() const;

    items::Workspace &m_workspace;
    ImprovementCycle m_cycle;
    query::UnmetShare m_kept; ///< the requirement that the cycle is of, whether or not its version is counted
    query::Outcomes m_outcomes;
    QPlainTextEdit *m_aim;
    QComboBox *m_measure;
    QComboBox *m_version;
    QComboBox *m_requirement;
    MeasuredField *m_baseline;
    QPlainTextEdit *m_change;
    DayField *m_changedOn;
    QComboBox *m_resultVersion;
    MeasuredField *m_result;
    QComboBox *m_decision;
    QPlainTextEdit *m_learned;
    std::shared_ptr<query::CancelToken> m_reading;
};

} // namespace kz

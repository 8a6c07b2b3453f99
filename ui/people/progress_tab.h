#pragma once

#include "models/query/standing.h"
#include "ui/people/person_tab.h"

class QCheckBox;

namespace kz {

class RequirementView;
class Settings;
class TextLabel;

namespace charts {
class ChartView;
}
namespace items {
class RequirementTreeModel;
}

/// How far somebody is: by domain, over time, and requirement by requirement down to the records. It reads nothing
/// itself but the details of records: the page has the standing.
class ProgressTab : public PersonTab
{
    Q_OBJECT

public:
    /// Both outlive the tab.
    ProgressTab(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    void setStanding(const query::EnrolmentStanding &standing);
    void clearStanding(); ///< enrolled in nothing
    /// Puts the keyboard on a requirement and opens it down to its records; nothing happens when it is not shown.
    void showRequirement(Key requirement);
    QWidget *firstFocus() override;

Q_SIGNALS:
    void recordActivated(int kind, qint64 key);

protected:
    void ask() override { }

private:
    QWidget *chartRow();
    QWidget *requirementPart();
    void openWhatIsNext(const query::EnrolmentStanding &standing);
    static QString forecastWords(const query::EnrolmentStanding &standing, QDate day);

    items::RequirementTreeModel *m_model;
    QWidget *m_radarCard = nullptr;
    charts::ChartView *m_radar = nullptr;
    charts::ChartView *m_course = nullptr;
    TextLabel *m_forecast = nullptr;
    QCheckBox *m_missingOnly = nullptr;
    RequirementView *m_tree = nullptr;
    Key m_opened = 0; ///< the enrolment whose branches were opened at first
};

} // namespace kz

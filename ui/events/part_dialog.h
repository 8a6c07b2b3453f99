#pragma once

#include "models/domain/event.h"
#include "models/items/workspace.h"
#include "ui/widgets/form_dialog.h"

class QDoubleSpinBox;

namespace kz {

/// What somebody, or several people, have of an event they attended in part.
class PartDialog : public FormDialog
{
    Q_OBJECT
public:
    PartDialog(items::Workspace &workspace, const TrainingEvent &event, std::vector<Attendance> attendances,
               QWidget *parent = nullptr);

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    std::vector<Attendance> entered() const;

    items::Workspace &m_workspace;
    QString m_title;
    std::vector<Attendance> m_attendances;
    QDoubleSpinBox *m_hours;
    QDoubleSpinBox *m_credits;
};

} // namespace kz

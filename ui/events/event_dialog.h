#pragma once

#include "models/items/workspace.h"
#include "models/query/events.h"
#include "ui/widgets/form_dialog.h"

class QComboBox;
class QDoubleSpinBox;
class QLineEdit;
class QSpinBox;

namespace kz {

class CoveredItemsField;
class DayField;
class FinderField;

/// An event: a new one, or one that is changed. Its last day follows the first until somebody writes another.
class EventDialog : public FormDialog
{
    Q_OBJECT
public:
    EventDialog(items::Workspace &workspace, const query::EventSheet &sheet, QWidget *parent = nullptr);

Q_SIGNALS:
    void made(Key event); ///< of a new one

protected:
    std::vector<Issue> issues() const override;
    void submit() override;

private:
    TrainingEvent entered() const;

    items::Workspace &m_workspace;
    TrainingEvent m_event;
    QLineEdit *m_title;
    QComboBox *m_kind;
    QComboBox *m_status;
    DayField *m_from;
    DayField *m_to;
    FinderField *m_site;
    QLineEdit *m_place;
    QLineEdit *m_organiser;
    QDoubleSpinBox *m_hours;
    QDoubleSpinBox *m_credits;
    QLineEdit *m_scheme;
    QSpinBox *m_capacity;
    CoveredItemsField *m_items;
    QLineEdit *m_note;
};

} // namespace kz

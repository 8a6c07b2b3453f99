#pragma once

#include "ui/people/person_tab.h"

class QStackedWidget;

namespace kz {

class ChoiceChips;
class Settings;

/// What was agreed with a person: individual plans and interviews, one of the two in view.
class PlanInterviewsTab : public PersonTab
{
    Q_OBJECT

public:
    PlanInterviewsTab(items::Workspace &workspace, Settings &settings, QWidget *parent = nullptr);

    /// "plan" or "interviews": what links call the part in view.
    QString part() const;
    /// Another word leaves what is in view.
    void showPart(const QString &name);

    /// An interview: it is shown.
    bool select(Key record) override;
    QWidget *firstFocus() override;

Q_SIGNALS:
    void partChanged();

protected:
    void ask() override;

private:
    PersonTab *shown() const;
    void choose(int part);

    Settings &m_settings;
    ChoiceChips *m_chips;
    QStackedWidget *m_parts;
};

} // namespace kz

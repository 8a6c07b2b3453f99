#include "ui/people/plan_interviews_tab.h"

#include "ui/people/interviews_tab.h"
#include "ui/people/plan_tab.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/settings.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace kz {

namespace {

enum AgreedPart { PlanPart, InterviewsPart };
constexpr const char *partNames[] = {"plan", "interviews"};
const QString remembered = QStringLiteral("person.agreed");

} // namespace

PlanInterviewsTab::PlanInterviewsTab(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : PersonTab(workspace, parent), m_settings(settings), m_chips(new ChoiceChips(tr("What was agreed"))),
      m_parts(new QStackedWidget)
{
    m_chips->setChips({{InterviewsPart, tr("Interviews")}, {PlanPart, tr("Individual plan")}});
    m_parts->addWidget(new PlanTab(workspace, settings));
    m_parts->addWidget(new InterviewsTab(workspace, settings));
    for (auto *tab : m_parts->findChildren<PersonTab *>(Qt::FindDirectChildrenOnly)) {
        connect(tab, &PersonTab::linkActivated, this, &PersonTab::linkActivated);
        connect(tab, &PersonTab::failed, this, &PersonTab::failed);
        connect(tab, &PersonTab::told, this, &PersonTab::told);
    }
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_chips);
    column->addWidget(m_parts, 1);
    layOut(content);
    choose(InterviewsPart);
    showPart(settings.value(Setting::View, remembered).toString());
    connect(m_chips, &ChoiceChips::chosenChanged, this, [this](int part) {
        choose(part);
        m_settings.setValue(Setting::View, QLatin1String(partNames[part]), remembered);
        Q_EMIT partChanged();
    });
}

PersonTab *PlanInterviewsTab::shown() const
{
    return static_cast<PersonTab *>(m_parts->currentWidget());
}

QString PlanInterviewsTab::part() const
{
    return QLatin1String(partNames[m_parts->currentIndex()]);
}

void PlanInterviewsTab::choose(int part)
{
    m_chips->choose(part);
    m_parts->setCurrentIndex(part);
}

void PlanInterviewsTab::showPart(const QString &name)
{
    for (const int part : {PlanPart, InterviewsPart})
        if (name == QLatin1String(partNames[part]))
            choose(part);
}

bool PlanInterviewsTab::select(Key record)
{
    choose(InterviewsPart);
    return shown()->select(record);
}

QWidget *PlanInterviewsTab::firstFocus()
{
    return shown()->firstFocus();
}

void PlanInterviewsTab::ask()
{
    for (auto *tab : m_parts->findChildren<PersonTab *>(Qt::FindDirectChildrenOnly))
        tab->setSubject(subject());
}

} // namespace kz

#include "ui/sites/chart_card.h"

#include "ui/charts/chart_view.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/metrics.h"

#include <QAbstractItemView>
#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace kz {

namespace {
constexpr int leastHeight = 240;
constexpr int mostHeight = 420; ///< beyond, a chart has pages
constexpr int buttonSize = 28;
} // namespace

ChartCard::ChartCard(const QString &what, Settings &settings, Banner &told, QWidget *parent)
    : Card({}, parent), m_view(new charts::ChartView), m_choice(new QComboBox), m_more(new QToolButton(this))
{
    setAccessibleName(what);
    m_view->setAccessibleName(what);
    for (auto *table : m_view->findChildren<QTableView *>())
        table->setAccessibleName(what);
    m_choice->setAccessibleName(tr("Which chart of: %1").arg(what));
    m_choice->view()->setAccessibleName(m_choice->accessibleName());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(16);
    m_choice->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, buttonSize + space::inside, 0); // the button beside it
    row->addWidget(m_choice);
    body()->addLayout(row);
    body()->addWidget(m_view, 1);

    auto *menu = new QMenu(this);
    menu->addActions(m_view->chartActions());
    m_more->setMenu(menu);
    m_more->setIcon(lineIcon(QStringLiteral("more")));
    m_more->setToolTip(tr("Show as table, copy, save"));
    m_more->setAccessibleName(tr("%1: show as table, copy, save").arg(what));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAutoRaise(true);
    m_more->setFixedSize(buttonSize, buttonSize);

    m_view->setSettings(settings);
    m_view->tellOn(told);
    connect(m_view, &charts::ChartView::linkActivated, this, &ChartCard::linkActivated);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ChartCard::choose);
}

void ChartCard::setCharts(std::vector<Choice> choices)
{
    const QString chosen = m_choice->currentText();
    m_choices = std::move(choices);
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const Choice &choice : m_choices)
            m_choice->addItem(choice.name);
        m_choice->setCurrentIndex(std::max(0, m_choice->findText(chosen)));
    }
    m_choice->setVisible(m_choices.size() > 1);
    setVisible(!m_choices.empty());
    choose(m_choice->currentIndex());
}

void ChartCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_more->move(width() - buttonSize - space::inside, space::inside);
    m_more->raise();
}

void ChartCard::choose(int index)
{
    if (index < 0 || index >= int(m_choices.size()))
        return;
    m_view->setSpec(m_choices[size_t(index)].spec);
    m_view->setMinimumHeight(std::clamp(m_view->sizeHint().height(), leastHeight, mostHeight));
}

} // namespace kz

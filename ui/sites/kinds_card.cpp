#include "ui/sites/kinds_card.h"

#include "models/words/words.h"
#include "ui/widgets/table_view.h"

#include <QBoxLayout>

namespace kz {

namespace {

constexpr int mostOfAKind = 8; ///< the table shows before it scrolls

} // namespace

KindsCard::KindsCard(About about, Settings &settings, QWidget *parent)
    : Card(about.title, parent), m_about(std::move(about)), m_chips(new ChoiceChips(m_about.title)),
      m_table(new TableView(m_about.table, settings))
{
    m_table->setAccessibleName(m_about.title);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWhatsThis(m_about.whatsThis);
    body()->addWidget(m_chips);
    body()->addWidget(m_table);
    connect(m_chips, &ChoiceChips::chosenChanged, this, &KindsCard::choose);
    connect(m_table, &TableView::rowActivated, this, [this](int row) { Q_EMIT programmeActivated(versionAt(row)); });
    hide();
}

void KindsCard::setModel(QAbstractItemModel *rows)
{
    m_table->setModel(rows);
    m_table->setStandardWidths({28, 9, 28, 18});
}

void KindsCard::setCounts(const std::vector<int> &counts)
{
    int all = 0;
    std::vector<ChoiceChips::Chip> chips = m_about.kinds;
    for (size_t i = 0; i < chips.size(); ++i) {
        chips[i].text = tr("%1 (%2)", "a kind and how many").arg(chips[i].text, words::numberText(counts[i]));
        all += counts[i];
    }
    m_chips->setChips(chips);
    choose();
    setVisible(all > 0);
}

void KindsCard::choose()
{
    showKind(m_chips->chosen());
    setCaption(m_table->model()->rowCount() == 0 ? m_about.none : QString());
    m_table->fitRows(mostOfAKind);
}

} // namespace kz

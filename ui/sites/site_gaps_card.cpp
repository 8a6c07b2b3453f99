#include "ui/sites/site_gaps_card.h"

#include "models/words/words.h"
#include "ui/widgets/choice_chips.h"
#include "ui/widgets/table_view.h"

#include <QBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace kz {

namespace {

using Gaps = items::RowsModel<query::SiteGap>;
constexpr int mostGaps = 8; ///< the table shows before it scrolls

QString whereText(const query::SiteGap &gap)
{
    switch (gap.gap) {
    case query::Gap::Site:
        return SiteGapsCard::tr("Nobody here met with it in the last 12 months");
    case query::Gap::Ward:
        return SiteGapsCard::tr("Not in the ward of %n of them, but in others here", nullptr, gap.inWards);
    case query::Gap::None:
        break;
    }
    return SiteGapsCard::tr("Others in the same place met with it");
}

std::vector<Gaps::ColumnOf> columns()
{
    return {Gaps::text(SiteGapsCard::tr("Item"),
                       [](const query::SiteGap &gap) { return words::pick(gap.title.ja, gap.title.en); }),
            {SiteGapsCard::tr("Lack it"),
             [](const query::SiteGap &gap, int role) -> QVariant {
                 switch (role) {
                 case Qt::DisplayRole:
                     return SiteGapsCard::tr("%1 of %2", "people who lack it, of those asked")
                         .arg(words::numberText(gap.people), words::numberText(gap.asked));
                 case Qt::TextAlignmentRole:
                     return int(Qt::AlignRight | Qt::AlignVCenter);
                 case Gaps::SortRole:
                     return gap.people;
                 default:
                     return {};
                 }
             }},
            Gaps::text(SiteGapsCard::tr("Where it is to be had"), whereText),
            Gaps::text(SiteGapsCard::tr("Ladder or programme"),
                       [](const query::SiteGap &gap) { return words::pick(gap.programme.ja, gap.programme.en); })};
}

} // namespace

SiteGapsCard::SiteGapsCard(Settings &settings, QWidget *parent)
    : Card(tr("What is lacking here"), parent), m_kinds(new ChoiceChips(tr("What is lacking here"))),
      m_shown(new Gaps(columns(), this)), m_table(new TableView(QStringLiteral("site-gaps"), settings))
{
    m_table->setAccessibleName(title());
    m_table->setModel(m_shown);
    m_table->setStandardWidths({28, 9, 28, 18});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWhatsThis(tr("Gaps of the site are for those who plan: no rotation here will close them. What is up to "
                             "the people is to be had here; others have done it in the last twelve months."));
    body()->addWidget(m_kinds);
    body()->addWidget(m_table);
    connect(m_kinds, &ChoiceChips::chosenChanged, this, &SiteGapsCard::choose);
    connect(m_table, &TableView::rowActivated, this,
            [this](int row) { Q_EMIT programmeActivated(m_shown->row(row).version); });
    hide();
}

void SiteGapsCard::setGaps(std::vector<query::SiteGap> gaps)
{
    m_gaps = std::move(gaps);
    const auto chip = [&](query::Gap kind, const QString &text) {
        const auto n = std::ranges::count(m_gaps, kind, &query::SiteGap::gap);
        return ChoiceChips::Chip{int(kind), tr("%1 (%2)", "a kind and how many").arg(text, words::numberText(int(n)))};
    };
    m_kinds->setChips({chip(query::Gap::Site, tr("Gaps of the site")), chip(query::Gap::Ward, tr("Gaps of wards")),
                       chip(query::Gap::None, tr("Up to the people"))});
    choose();
    setVisible(!m_gaps.empty());
}

void SiteGapsCard::choose()
{
    std::vector<query::SiteGap> shown;
    std::ranges::copy_if(m_gaps, std::back_inserter(shown),
                         [&](const query::SiteGap &gap) { return int(gap.gap) == m_kinds->chosen(); });
    setCaption(shown.empty() ? tr("Nothing of this kind is lacking.") : QString());
    m_shown->setRows(std::move(shown));
    m_table->fitRows(mostGaps);
}

} // namespace kz

#include "ui/people/timeline_tab.h"

#include "models/words/words.h"
#include "ui/charts/chart_view.h"
#include "ui/people/line_table_model.h"
#include "ui/people/timeline_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

#include <QSplitter>

#include <algorithm>

namespace kz {

TimelineTab::TimelineTab(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : PersonTab(workspace, parent),
      m_model(new LineTableModel(
          {tr("From"), tr("To"), tr("What"), tr("Where or in what"), tr("Department, field, state"), tr("Supervisor")},
          this)),
      m_parts(new QSplitter(Qt::Vertical)), m_chart(new charts::ChartView),
      m_table(new TableView(QStringLiteral("person.timeline"), settings))
{
    m_chart->setSpec(timelineChart({}, {})); // its name, until there is more
    m_table->setModel(m_model);
    m_table->setStandardWidths({9, 9, 12, 18, 17, 8});
    m_table->setAccessibleName(tr("Rotations, affiliations, absences, events and levels"));
    m_parts->addWidget(Card::around(m_chart));
    m_parts->addWidget(m_table);
    m_parts->setStretchFactor(0, 0);
    m_parts->setStretchFactor(1, 1);
    m_parts->setChildrenCollapsible(false);
    layOut(m_parts,
           new EmptyState(
               QStringLiteral("rotations"), tr("Nothing dated yet"),
               tr("Affiliations, rotations, events, absences and awarded levels stand here as bars over time.")));
    connect(m_chart, &charts::ChartView::linkActivated, this, &PersonTab::linkActivated);
    m_chart->setSettings(settings);
    connect(m_chart, &charts::ChartView::saveFailed, this, &PersonTab::failed);
    connect(m_chart, &charts::ChartView::saved, this,
            [this](const QString &path) { Q_EMIT told(charts::ChartView::savedText(path)); });
    connect(m_table, &TableView::rowActivated, this, [this](int row) {
        if (const QString link = m_model->line(row).link; !link.isEmpty())
            Q_EMIT linkActivated(link);
    });
}

QWidget *TimelineTab::firstFocus()
{
    return m_table;
}

void TimelineTab::ask()
{
    using Spans = std::vector<query::TimelineSpan>;
    read<Spans>([person = subject().person](storage::Database &database,
                                            const query::CancelToken &) { return query::timeline(database, person); },
                [this](const Spans &spans) { setSpans(spans); });
}

void TimelineTab::setSpans(const std::vector<query::TimelineSpan> &spans)
{
    std::vector<Line> lines;
    for (const query::TimelineSpan &span : spans) {
        const bool isDay = span.table == QStringLiteral("level_award");
        lines.push_back({.key = span.key,
                         .link = timelineLink(span),
                         .cells = {{.text = words::dayText(span.from), .order = span.from},
                                   {.text = isDay ? QString() : words::dayText(span.to), .order = span.to},
                                   {.text = timelineKind(span)},
                                   {.text = timelineTitle(span)},
                                   {.text = timelineDetail(span)},
                                   {.text = span.other}}});
    }
    std::ranges::reverse(lines); // the newest first, as in every list of the page
    setEmpty(lines.empty());
    m_model->setLines(std::move(lines));
    m_chart->setSpec(timelineChart(spans, subject().asOf));
    // All bars at once, and no more room than they need; as far as the list keeps a third.
    if (std::exchange(m_fitted, subject().person) != subject().person) {
        const int chart = std::min(m_parts->widget(0)->sizeHint().height(), m_parts->height() * 2 / 3);
        m_parts->setSizes({chart, m_parts->height() - chart});
    }
    if (m_wanted != 0)
        select(std::exchange(m_wanted, 0));
}

bool TimelineTab::select(Key record)
{
    const int row = m_model->rowOf(record);
    if (row < 0) {
        m_wanted = record;
        return false;
    }
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
    return true;
}

} // namespace kz

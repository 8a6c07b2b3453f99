#include "ui/ladders/version_person.h"

#include "models/words/requirement_text.h"
#include "models/words/words.h"
#include "ui/widgets/metrics.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace kz {

namespace {

QString followersText(const query::ItemShown &shown)
{
    QStringList titles;
    for (const Item &item : shown.becomes)
        titles << words::pick(item.titleJa, item.titleEn);
    return words::listText(titles);
}

QString becomesText(const query::ItemShown &shown)
{
    const QString kind = words::enumText(shown.kind);
    if (shown.counts)
        //: %1: what becomes of an item, such as "Merged"; %2: the items for which what was shown counts
        return words::filled(VersionPersonView::tr("%1: counts for %2"), {kind, followersText(shown)});
    if (shown.becomes.empty())
        return kind;
    //: %1: what becomes of an item, such as "Split"; %2: the items that follow it
    return words::filled(VersionPersonView::tr("%1: does not count for %2"), {kind, followersText(shown)});
}

VersionPersonView::Line lineOf(const query::RuleLost &lost)
{
    return {words::pick(lost.rule.titleJa, lost.rule.titleEn), words::haveNeedText(lost.before),
            lost.after ? words::haveNeedText(*lost.after) : VersionPersonView::tr("Not asked for any more")};
}

VersionPersonView::Line lineOf(const query::ItemShown &shown)
{
    return {words::pick(shown.item.titleJa, shown.item.titleEn),
            VersionPersonView::tr("%n records", nullptr, shown.records), becomesText(shown)};
}

} // namespace

VersionPersonView::VersionPersonView(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_table(new TableView(QStringLiteral("version-person"), settings)),
      m_said(new TextLabel(TextSize::Caption))
{
    using Lines = items::RowsModel<Line>;
    m_lines = new Lines({Lines::text(tr("Rule or item"), [](const Line &line) { return line.what; }),
                         Lines::text(tr("So far"), [](const Line &line) { return line.before; }),
                         Lines::text(tr("After the change"), [](const Line &line) { return line.after; })},
                        this);
    m_table->setObjectName(QStringLiteral("version-person"));
    m_table->setModel(m_lines);
    m_table->setAccessibleName(tr("What the change means for the person"));
    m_table->setStandardWidths({18, 9, 20});
    m_said->setTone(ThemeRole::Muted);
    m_said->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::inside);
    column->addWidget(m_said);
    column->addWidget(m_table, 1);
    showNobody();
}

VersionPersonView::~VersionPersonView()
{
    if (m_reading)
        m_reading->cancel();
}

void VersionPersonView::showNobody()
{
    if (m_reading)
        m_reading->cancel();
    m_name.clear();
    m_lines->setRows({});
    m_said->setText(tr("Choose somebody to see which rules they would lose, and what of theirs counts on."));
}

void VersionPersonView::showPerson(const query::Crosswalk &crosswalk, const query::PersonChange &change)
{
    if (m_reading)
        m_reading->cancel();
    m_name = change.person.name;
    m_reading = m_workspace.read<query::VersionPerson>(
        this,
        [crosswalk, enrolment = change.enrolment, asOf = m_workspace.asOf(),
         &plans = m_workspace.plans()](storage::Database &database, const query::CancelToken &) {
            return query::versionPerson(database, plans, crosswalk, enrolment, asOf);
        },
        [this](const Result<query::VersionPerson> &found) {
            if (found)
                return showFound(found.value());
            m_lines->setRows({});
            m_said->setText(words::errorText(found.error()));
        });
}

void VersionPersonView::showFound(const query::VersionPerson &found)
{
    std::vector<Line> lines;
    for (const query::RuleLost &lost : found.rules)
        lines.push_back(lineOf(lost));
    for (const query::ItemShown &shown : found.items)
        lines.push_back(lineOf(shown));
    m_said->setText(found.rules.empty()
                        ? tr("%1 loses no rule that is met. What was shown for the items:").arg(m_name)
                        : words::filled(tr("%1 would lose rules: %2. After them what was shown for the items:"),
                                        {m_name, words::numberText(double(found.rules.size()))}));
    m_lines->setRows(std::move(lines));
}

} // namespace kz

#include "ui/people/modules_tab.h"

#include "models/words/words.h"
#include "ui/people/line_table_model.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/link.h"
#include "ui/widgets/table_view.h"

namespace kz {

namespace {

LineCell figureCell(std::optional<double> value)
{
    return {.text = value ? words::numberText(*value, 2) : QString(), .order = value.value_or(0), .isFigure = true};
}

} // namespace

ModulesTab::ModulesTab(items::Workspace &workspace, Settings &settings, QWidget *parent)
    : PersonTab(workspace, parent),
      m_model(new LineTableModel({tr("Phase"), tr("Module"), tr("Required or elective"), tr("Hours"),
                                  tr("How it is taught"), tr("Where it stands")},
                                 this)),
      m_table(new TableView(QStringLiteral("person.modules"), settings))
{
    m_table->setModel(m_model);
    m_table->setStandardWidths({7, 36, 14, 7, 22, 22});
    m_table->setIconSize({16, 16});
    m_table->setAccessibleName(tr("Modules"));
    layOut(m_table,
           new EmptyState(
               QStringLiteral("curricula"), tr("No modules for this person"),
               tr("Where a curriculum says which modules are for which profession, this person's stand here "
                  "in their order, with those that were attended. Choose the curriculum at the head of the page.")));
    connect(m_table, &TableView::rowActivated, this,
            [this](int row) { Q_EMIT linkActivated(m_model->line(row).link); });
}

QWidget *ModulesTab::firstFocus()
{
    return m_table;
}

void ModulesTab::ask()
{
    if (subject().version == 0) {
        m_model->setLines({});
        return setEmpty(true);
    }
    read<query::ModuleRoute>(
        [about = subject(), plans = &workspace().plans()](storage::Database &database, const query::CancelToken &) {
            return query::moduleRoute(database, *plans, about.person, about.version, about.asOf);
        },
        [this](const query::ModuleRoute &route) { setRoute(route); });
}

void ModulesTab::setRoute(const query::ModuleRoute &route)
{
    const query::FrameworkSheet &sheet = *route.sheet;
    const QString place
        = sheet.framework.kind == FrameworkKind::Ladder ? QStringLiteral("ladders") : QStringLiteral("curricula");
    const auto levelOf = [&](int node) {
        const Level &level = sheet.levels[size_t(sheet.nodes[size_t(node)].level)];
        return words::pick(level.labelJa, level.labelEn);
    };
    std::vector<Line> lines;
    for (const query::RouteStep &step : route.steps) {
        const Item &item = sheet.nodes[size_t(step.node)].item;
        const ModuleParts *parts = sheet.module(step.node);
        const int phase = parts ? parts->module.phase : 0;
        QStringList before;
        for (const int node : step.waitsFor)
            before.append(sheet.nodes[size_t(node)].item.code);
        LineCell state;
        if (step.doneOn.isValid())
            state = {.text = tr("Attended on %1").arg(words::dayText(step.doneOn)), .state = State::Good};
        else if (step.later)
            //: %1: the level from which on a module is taken
            state = {.text = tr("Later: %1").arg(levelOf(step.node)), .state = State::Neutral};
        else if (!before.isEmpty())
            state = {.text = tr("After %1").arg(words::listText(before)), .state = State::Neutral};
        else if (step.byAttending)
            state = {.text = tr("Can be taken"), .state = State::Accent};
        const Link link{.place = place,
                        .id = {},
                        .query = {{QStringLiteral("version"), keyToText(sheet.version.id)},
                                  {QStringLiteral("item"), keyToText(item.id)}}};
        lines.push_back({.key = item.id,
                         .link = link.text(),
                         .cells = {figureCell(phase > 0 ? std::optional<double>(phase) : std::nullopt),
                                   {.text = item.code + u' ' + words::pick(item.titleJa, item.titleEn)},
                                   {.text = words::enumText(step.need)},
                                   figureCell(step.hours),
                                   {.text = parts ? words::enumText(parts->module.delivery) : QString()},
                                   state}});
    }
    setEmpty(lines.empty());
    m_model->setLines(std::move(lines));
}

} // namespace kz

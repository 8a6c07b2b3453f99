#include "models/report/person_charts.h"

#include "models/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kz::report {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonCharts)
};

QString itemTitle(const progress::FrameworkPlan &plan, Key key)
{
    const auto found = std::ranges::find(plan.items, key, &Item::id);
    return found == plan.items.end() ? QString() : words::pick(found->titleJa, found->titleEn);
}

/// Where an axis of the radar is looked into.
QString requirementLink(const query::EnrolmentStanding &enrolment, Key domain)
{
    const progress::FrameworkPlan &plan = *enrolment.plan;
    const progress::Node *shown = nullptr;
    for (const progress::Node &node : plan.nodes) {
        if (node.domain != domain || progress::isGroup(node.record.kind))
            continue;
        const bool open = progress::isStillAsked(plan, enrolment.standings, node, enrolment.enrolment.targetLevel);
        if (!shown || open)
            shown = &node;
        if (open)
            break;
    }
    if (!shown)
        return {};
    return QStringLiteral("person/%1?requirement=%2&tab=progress&version=%3")
        .arg(keyToText(enrolment.enrolment.person), keyToText(shown->record.id), keyToText(plan.version));
}

} // namespace

QString frameworkTitle(const query::EnrolmentStanding &enrolment)
{
    return words::pick(enrolment.framework.titleJa, enrolment.framework.titleEn);
}

QString levelLabel(const query::EnrolmentStanding &enrolment, std::optional<Key> level)
{
    if (!level)
        return {};
    const auto &levels = enrolment.plan->levels;
    const auto found = std::ranges::find(levels, *level, &Level::id);
    return found == levels.end() ? QString() : words::pick(found->labelJa, found->labelEn);
}

ChartSpec radarChart(const query::EnrolmentStanding &enrolment)
{
    const QString target = levelLabel(enrolment, enrolment.enrolment.targetLevel);
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Radar;
    spec.title = target.isEmpty() ? Words::tr("Requirements met by domain")
                                  : Words::tr("Requirements met by domain, towards %1").arg(target);
    spec.yTitle = Words::tr("Requirements met (%)");
    spec.percent = true;
    spec.maximum = 1;
    spec.empty = Words::tr("No requirements belong to a domain.");

    ChartSpec::Series met;
    met.name = Words::tr("Met");
    met.role = ChartSpec::Role::Series1;
    for (const progress::RadarAxis &axis : enrolment.radar) {
        spec.categories << itemTitle(*enrolment.plan, axis.domain);
        met.values.push_back(axis.total > 0 ? double(axis.met) / axis.total : 0);
        met.n.push_back(axis.total);
        met.notes << Words::tr("%1 of %2 requirements").arg(axis.met).arg(axis.total);
        met.links << requirementLink(enrolment, axis.domain);
        spec.categoryLinks << met.links.back();
    }
    if (!enrolment.radar.empty())
        spec.series.push_back(std::move(met));
    return spec;
}

ChartSpec courseChart(const query::EnrolmentStanding &enrolment, const query::AsOf &asOf)
{
    const QDate today = asOf.happened;
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Line;
    spec.title = Words::tr("Progress over time");
    spec.yTitle = Words::tr("Progress (%)");
    spec.percent = true;
    spec.maximum = 1;
    spec.asOf = asOf;
    spec.from = enrolment.enrolment.from;
    spec.to = enrolment.enrolment.targetDay.isValid() ? std::max(enrolment.enrolment.targetDay, today) : today;
    spec.empty = Words::tr("Nothing has been recorded yet.");

    ChartSpec::Series actual;
    actual.name = Words::tr("Progress");
    actual.role = ChartSpec::Role::Series1;
    for (const query::ProgressPoint &point : enrolment.course) {
        actual.points.push_back({point.day, point.progress});
        actual.links << QStringLiteral("person/%1?tab=logbook").arg(keyToText(enrolment.enrolment.person));
    }
    spec.series.push_back(std::move(actual));

    if (enrolment.enrolment.targetDay.isValid()) {
        ChartSpec::Series planned;
        planned.name = Words::tr("Planned pace");
        planned.role = ChartSpec::Role::Muted;
        planned.dashed = true;
        planned.points = {{enrolment.enrolment.from, 0}, {enrolment.enrolment.targetDay, 1}};
        spec.series.push_back(std::move(planned));
    }

    if (enrolment.forecast.isValid() && enrolment.forecast > today && !enrolment.course.empty()) {
        // A line that would leave the paper ends at its edge, half a year after the rest.
        const QDate edge = std::min(enrolment.forecast, spec.to.addMonths(6));
        const double share = double(today.daysTo(edge)) / double(today.daysTo(enrolment.forecast));
        ChartSpec::Series forecast;
        forecast.name = Words::tr("Forecast");
        forecast.role = ChartSpec::Role::Series2;
        forecast.dashed = true;
        forecast.points = {{today, enrolment.progress}, {edge, enrolment.progress + (1 - enrolment.progress) * share}};
        forecast.notes << QString() << Words::tr("everything met about %1").arg(words::dayText(enrolment.forecast));
        spec.series.push_back(std::move(forecast));
        spec.to = std::max(spec.to, edge);
    }
    return spec;
}

} // namespace kz::report

#include "ui/people/timeline_words.h"

#include "models/domain/event.h"
#include "models/words/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace kz {

namespace {

struct TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

using report::ChartSpec;

/// The rows of the chart, from where one is to what came of it.
struct Row {
    const char *table;
    const char *name;
    ChartSpec::Role role;
};
constexpr Row rows[] = {
    {"affiliation", QT_TRANSLATE_NOOP("Timeline", "Affiliation"), ChartSpec::Role::Series1},
    {"placement", QT_TRANSLATE_NOOP("Timeline", "Rotations"), ChartSpec::Role::Series3},
    {"training_event", QT_TRANSLATE_NOOP("Timeline", "Events"), ChartSpec::Role::Series2},
    {"absence", QT_TRANSLATE_NOOP("Timeline", "Absence"), ChartSpec::Role::Warning},
    {"enrolment", QT_TRANSLATE_NOOP("Timeline", "Ladders and programmes"), ChartSpec::Role::Series5},
    {"level_award", QT_TRANSLATE_NOOP("Timeline", "Levels awarded"), ChartSpec::Role::Good},
    {"employment", QT_TRANSLATE_NOOP("Timeline", "Employment"), ChartSpec::Role::Muted},
};

const Row *rowFor(const QString &table)
{
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return table == QLatin1String(row.table); });
    return found == std::end(rows) ? nullptr : &*found;
}

template <typename E>
QString codeText(const QString &code)
{
    const auto value = enumFromCode<E>(code);
    return value && !code.isEmpty() ? words::enumText(*value) : QString();
}

} // namespace

QString timelineKind(const query::TimelineSpan &span)
{
    const Row *row = rowFor(span.table);
    return row ? TimelineWords::tr(row->name) : span.table;
}

QString timelineTitle(const query::TimelineSpan &span)
{
    if (span.table == QStringLiteral("absence"))
        return codeText<AbsenceKind>(span.detail);
    if (span.table == QStringLiteral("employment"))
        return TimelineWords::tr("Employed");
    return words::pick(span.titleJa, span.titleEn);
}

QString timelineDetail(const query::TimelineSpan &span)
{
    if (span.table == QStringLiteral("absence"))
        return {};
    if (span.table == QStringLiteral("employment"))
        return codeText<Ending>(span.detail);
    if (span.table == QStringLiteral("enrolment"))
        return codeText<EnrolmentStatus>(span.detail);
    if (span.table == QStringLiteral("training_event"))
        return codeText<AttendanceStatus>(span.detail);
    return words::clinicalFieldText(span.detail);
}

ChartSpec timelineChart(const std::vector<query::TimelineSpan> &spans, const query::AsOf &asOf)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::Timeline;
    spec.title = TimelineWords::tr("Timeline");
    spec.asOf = asOf;
    spec.empty = TimelineWords::tr("Nothing has been recorded yet.");
    // An employment of thirty years would leave no room for the rest: it is cut where the rest begins.
    QDate first;
    QDate last = asOf.happened;
    QSet<Key> home;
    for (const query::TimelineSpan &span : spans) {
        last = std::max(last, span.to);
        if (span.table == QStringLiteral("affiliation"))
            home.insert(span.site);
        if (span.table != QStringLiteral("employment") && span.table != QStringLiteral("affiliation"))
            first = first.isValid() ? std::min(first, span.from) : span.from;
    }
    if (!first.isValid())
        for (const query::TimelineSpan &span : spans)
            first = first.isValid() ? std::min(first, span.from) : span.from;
    spec.from = first;
    spec.to = last;
    for (const Row &row : rows) {
        ChartSpec::Series series;
        series.role = row.role;
        for (const query::TimelineSpan &span : spans) {
            const QDate to = span.to.isValid() ? span.to : last;
            if (span.table != QLatin1String(row.table) || to < first)
                continue;
            // Where one belongs anyway, the ward or field tells more than the site.
            const QString detail = timelineDetail(span);
            const bool isPlace = span.table != QStringLiteral("training_event");
            const QString label
                = isPlace && home.contains(span.site) && !detail.isEmpty() ? detail : timelineTitle(span);
            series.spans.push_back({.category = int(spec.categories.size()),
                                    .from = span.from,
                                    .to = to,
                                    .label = label,
                                    .link = timelineLink(span)});
        }
        if (series.spans.empty())
            continue;
        spec.categories.append(TimelineWords::tr(row.name));
        spec.series.push_back(std::move(series));
    }
    return spec;
}

QString timelineLink(const query::TimelineSpan &span)
{
    if (span.table == QStringLiteral("training_event"))
        return QStringLiteral("events?id=%1").arg(keyToText(span.key));
    return span.site == 0 ? QString() : QStringLiteral("site/%1").arg(keyToText(span.site));
}

} // namespace kz

#include "models/query/person_paper.h"

#include "models/progress/absent_span.h"
#include "models/storage/person_records.h"

#include <algorithm>

namespace kz::query {

namespace {

constexpr std::size_t mostComments = 8;

void measure(StayLine &stay, const std::vector<Absence> &absences, QDate day)
{
    const Placement &placement = stay.placement;
    if (placement.from > day)
        return;
    const QDate to = std::min(placement.to, day);
    stay.absentDays = absentDays(absences, placement.from, to);
    stay.weeks = placement.share * progress::daysPresent(progress::absentSpans(absences), placement.from, to) / 7;
}

Result<std::vector<StayLine>> stays(storage::Database &database, Key person, const std::vector<Absence> &absences,
                                    const AsOf &asOf)
{
    const QDate day = asOf.happened;
    const auto placements = storage::recordsKnownBy<Placement>(database, person, asOf.entered);
    if (!placements)
        return placements.error();
    const auto lines = timeline(database, person);
    if (!lines)
        return lines.error();
    std::vector<StayLine> found;
    bool next = false;
    for (const TimelineSpan &line : lines.value()) { // by first day
        const auto placement = std::ranges::find(placements.value(), line.key, &Placement::id);
        if (line.table != QStringLiteral("placement") || placement == placements.value().end())
            continue;
        if (placement->from > day && std::exchange(next, true))
            break;
        StayLine &stay = found.emplace_back(StayLine{
            .placement = *placement, .site = line.titleJa, .department = line.detail, .supervisor = line.other});
        measure(stay, absences, day);
    }
    return found;
}

Result<std::vector<CommentLine>> comments(storage::Database &database, Key person, const AsOf &asOf)
{
    const storage::PersonReads reads(database);
    const auto keys = reads.evidenceKeys(person, EvidenceKind::Assessment, asOf.happened);
    if (!keys)
        return keys.error();
    std::vector<CommentLine> found;
    for (const Key key : keys.value()) {
        if (found.size() == mostComments)
            break;
        const auto line = reads.evidence(key);
        if (!line)
            return line.error();
        const bool handedIn = line.value() && line.value()->status != EvidenceStatus::Draft
            && line.value()->status != EvidenceStatus::Returned;
        if (!handedIn || line.value()->note.trimmed().isEmpty())
            continue;
        found.push_back({.day = line.value()->day,
                         .by = line.value()->byName,
                         .insteadOf = line.value()->insteadOf,
                         .kind = line.value()->assessorKind,
                         .form = {line.value()->toolJa, line.value()->toolEn},
                         .text = line.value()->note.trimmed()});
    }
    return found;
}

} // namespace

Result<PersonStays> personStays(storage::Database &database, Key person, const AsOf &asOf)
{
    auto absences = storage::recordsKnownBy<Absence>(database, person, asOf.entered);
    if (!absences)
        return absences.error();
    PersonStays found{.stays = {}, .absences = std::move(absences).value()};
    std::erase_if(found.absences, [&](const Absence &absence) { return absence.from > asOf.happened; });
    std::ranges::sort(found.absences, {}, &Absence::from);
    auto stayed = stays(database, person, found.absences, asOf);
    if (!stayed)
        return stayed.error();
    found.stays = std::move(stayed).value();
    return found;
}

double absentDays(const std::vector<Absence> &absences, QDate from, QDate to)
{
    double days = 0;
    for (const progress::AbsentSpan &span : progress::absentSpans(absences))
        days += span.within(progress::firstDay(from), progress::lastDay(to));
    return days;
}

Result<PaperSettings> paperSettings(storage::Database &database, const QString &form)
{
    PaperSettings settings;
    for (const auto &[name, into] : {std::pair(QStringLiteral("institution"), &settings.institution),
                                     std::pair(QStringLiteral("form_number:") + form, &settings.formNumber)}) {
        auto value = storage::settingOf(database, name);
        if (!value)
            return value.error();
        *into = value.value().value_or(QString());
    }
    const auto logo = storage::settingOf(database, QStringLiteral("logo"));
    if (!logo)
        return logo.error();
    settings.logo = QByteArray::fromBase64(logo.value().value_or(QString()).toLatin1());
    const auto demo = storage::settingOf(database, QStringLiteral("demo"));
    if (!demo)
        return demo.error();
    settings.demo = demo.value().has_value();
    return settings;
}

Result<PersonPaper> personPaper(storage::Database &database, Plans &plans, Key person, const AsOf &asOf)
{
    auto header = personHeader(database, plans, person, asOf);
    if (!header)
        return header.error();
    PersonPaper paper{.header = std::move(header).value(), .asOf = asOf};

    auto standing = personStanding(database, plans, person, asOf);
    if (!standing)
        return standing.error();
    auto standings = std::move(standing).value().enrolments;
    for (EnrolmentStanding &enrolment : standings) {
        auto ratings = ratingsBeside(database, plans, person, enrolment.version.id, asOf);
        if (!ratings)
            return ratings.error();
        paper.enrolments.push_back({std::move(enrolment), std::move(ratings).value()});
    }

    auto stayed = personStays(database, person, asOf);
    if (!stayed)
        return stayed.error();
    PersonStays days = std::move(stayed).value();
    paper.stays = std::move(days.stays);
    paper.absences = std::move(days.absences);

    auto written = comments(database, person, asOf);
    if (!written)
        return written.error();
    paper.comments = std::move(written).value();

    auto interviewed = interviews(database, person, asOf);
    if (!interviewed)
        return interviewed.error();
    if (auto &lines = interviewed.value().lines; !lines.empty())
        paper.interview = std::move(lines.front());

    auto settings = paperSettings(database, QStringLiteral("progress"));
    if (!settings)
        return settings.error();
    paper.settings = std::move(settings).value();
    return paper;
}

} // namespace kz::query

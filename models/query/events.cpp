#include "models/query/events.h"

#include "models/base/dates.h"
#include "models/base/kana.h"
#include "models/storage/person_records.h"
#include "models/storage/search_reads.h"

#include <QRegularExpression>

#include <algorithm>

namespace kz::query {

namespace {

bool passes(const EventLine &line, const EventFilter &filter, const QString &query)
{
    const TrainingEvent &event = line.event;
    if ((filter.kind && event.kind != *filter.kind) || (filter.status && event.status != *filter.status))
        return false;
    return query.isEmpty()
        || searchKey({event.title, event.place, event.organiser, line.siteName}, event.title).contains(query);
}

/// Whose a name is, if it is one person's.
Result<std::optional<Key>> personCalled(storage::Database &database, const QString &name)
{
    const auto found = storage::SearchReads(database).people(searchQuery(name), name, 20);
    if (!found)
        return found.error();
    std::optional<Key> person;
    for (const storage::Found &one : found.value()) {
        if (searchFold(one.name) != searchFold(name))
            continue;
        if (person)
            return std::optional<Key>();
        person = one.key;
    }
    return person;
}

Result<std::optional<Key>> personNumbered(storage::Database &database, const QString &number)
{
    const auto found = storage::identifiersWith(database, IdentifierScheme::StaffNumber, number);
    if (!found)
        return found.error();
    return found.value().empty() ? std::optional<Key>() : found.value().front().person;
}

/// Whom a line names, by number sooner than by name.
Result<std::optional<Key>> personOn(storage::Database &database, const QString &line)
{
    static const QRegularExpression borders(QStringLiteral("[\\t,、，;]"));
    QStringList parts = line.split(borders, Qt::SkipEmptyParts);
    if (const QString first = line.section(QRegularExpression(QStringLiteral("\\s")), 0, 0, QString::SectionSkipEmpty);
        parts.size() == 1 && first != line)
        parts += {first, line.mid(line.indexOf(first) + first.size())};
    for (const auto &look : {personNumbered, personCalled})
        for (const QString &part : std::as_const(parts)) {
            const auto person = look(database, part.trimmed());
            if (!person || person.value())
                return person;
        }
    return std::optional<Key>();
}

} // namespace

Result<std::vector<EventLine>> events(storage::Database &database, const EventFilter &filter)
{
    auto found
        = storage::EventReads(database).events(fiscalYearStart(filter.fiscalYear), fiscalYearEnd(filter.fiscalYear));
    if (!found)
        return found;
    auto lines = std::move(found).value();
    const QString query = searchQuery(filter.text);
    std::erase_if(lines, [&](const EventLine &line) { return !passes(line, filter, query); });
    return lines;
}

Result<EventSheet> eventSheet(storage::Database &database, Key event)
{
    const storage::EventReads reads(database);
    auto line = reads.event(event);
    if (!line)
        return line.error();
    if (!line.value())
        return makeError(ErrorCode::NotFound, {QStringLiteral("training_event"), keyToText(event)});
    auto covered = reads.covered(event);
    if (!covered)
        return covered.error();
    auto signIns = reads.signInList(event);
    if (!signIns)
        return signIns.error();
    return EventSheet{*std::move(line).value(), std::move(covered).value(), std::move(signIns).value()};
}

Result<std::vector<PersonEventLine>> eventsOf(storage::Database &database, Key person, const AsOf &asOf)
{
    auto found = storage::EventReads(database).eventsOf(person, asOf.entered);
    if (!found || asOf.current)
        return found;
    auto lines = std::move(found).value();
    std::erase_if(lines, [&](const PersonEventLine &line) { return line.event.from > asOf.happened; });
    return lines;
}

Result<QHash<Key, QString>> titlesOfAttended(storage::Database &database, Key person)
{
    QHash<Key, QString> titles;
    const auto events = storage::EventReads(database).eventsOf(person, {});
    if (!events)
        return events.error();
    for (const auto &[attendance, event] : events.value())
        titles.insert(attendance.id, event.title);
    const auto held = storage::recordsOf<HeldCertificate>(database, person);
    if (!held)
        return held.error();
    for (const HeldCertificate &certificate : held.value())
        titles.insert(certificate.id, certificate.title);
    return titles;
}

Result<std::vector<QString>> nextCertificateNumbers(storage::Database &database, int fiscalYear, int howMany)
{
    const QString beginning = QString::number(fiscalYear) + u'-';
    const auto given = storage::EventReads(database).certificateNumbers(beginning);
    if (!given)
        return given.error();
    int last = 0;
    for (const QString &number : given.value())
        last = std::max(last, number.mid(beginning.size()).toInt());
    std::vector<QString> numbers;
    for (int i = 1; i <= howMany; ++i)
        numbers.push_back(beginning + QStringLiteral("%1").arg(last + i, 4, 10, QLatin1Char('0')));
    return numbers;
}

Result<PastedList> readPasted(storage::Database &database, const QString &text)
{
    PastedList list;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString told = line.trimmed();
        if (told.isEmpty())
            continue;
        const auto person = personOn(database, told);
        if (!person)
            return person.error();
        if (!person.value())
            list.unknown.append(told);
        else if (std::ranges::find(list.people, *person.value()) == list.people.end())
            list.people.push_back(*person.value());
    }
    return list;
}

} // namespace kz::query

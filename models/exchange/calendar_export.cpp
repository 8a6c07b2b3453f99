#include "models/exchange/calendar_export.h"

#include "models/base/output_file.h"

#include <QDateTime>

#include <libical/ical.h>

namespace kz::exchange {

namespace {

struct Free {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(char *text) const { free(text); }
};
using Component = std::unique_ptr<icalcomponent, Free>;

icaltimetype icalDay(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype icalTime(qint64 ms)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    icaltimetype time = icalDay(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// libical copies what it is given.
QByteArray bytes(const QString &text)
{
    return text.toUtf8();
}

void add(icalcomponent *to, icalproperty *property)
{
    icalcomponent_add_property(to, property); // takes it over
}

icalcomponent *event(const query::PlacementRow &stay, bool onePerson, qint64 nowMs)
{
    const Placement &placement = stay.placement;
    QStringList where{stay.siteName, stay.departmentName};
    where.removeAll(QString());
    const QString place = where.join(u' ');
    icalcomponent *made = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    add(made, icalproperty_new_uid(bytes(keyToText(placement.id) + QStringLiteral("@kizahashi")).constData()));
    add(made, icalproperty_new_dtstamp(icalTime(nowMs)));
    add(made, icalproperty_new_dtstart(icalDay(placement.from)));
    add(made, icalproperty_new_dtend(icalDay(placement.to.addDays(1))));
    add(made,
        icalproperty_new_summary(
            bytes(onePerson ? place : stay.personName + QStringLiteral(": ") + place).constData()));
    add(made, icalproperty_new_location(bytes(stay.siteName).constData()));
    if (!stay.supervisorName.isEmpty())
        add(made, icalproperty_new_contact(bytes(stay.supervisorName).constData()));
    // Where somebody trains keeps nobody from meeting them.
    add(made, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    return made;
}

} // namespace

Result<int> exportCalendar(const query::PlacementFilter &filter, const QString &name, qint64 nowMs, const QString &path,
                           storage::Database &database)
{
    const auto keys = query::placementKeys(database, filter);
    if (!keys)
        return keys.error();
    const auto stays = query::placementRows(database, keys.value());
    if (!stays)
        return stays.error();
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    add(calendar.get(), icalproperty_new_version("2.0"));
    add(calendar.get(), icalproperty_new_prodid("-//Kizahashi//Rotations//EN"));
    add(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty *called = icalproperty_new_x(bytes(name).constData());
    icalproperty_set_x_name(called, "X-WR-CALNAME");
    add(calendar.get(), called);
    for (const query::PlacementRow &stay : stays.value())
        icalcomponent_add_component(calendar.get(), event(stay, filter.person != 0, nowMs));
    const std::unique_ptr<char, Free> text(icalcomponent_as_ical_string_r(calendar.get()));

    QSaveFile file(path);
    if (auto opened = openOutput(file); !opened)
        return opened.error();
    file.write(text.get());
    if (auto done = commitOutput(file); !done)
        return done.error();
    return int(stays.value().size());
}

} // namespace kz::exchange

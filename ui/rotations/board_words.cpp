#include "ui/rotations/board_words.h"

#include "models/words/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace kz {

namespace {

struct Board {
    Q_DECLARE_TR_FUNCTIONS(kz::Board)
};

QString monthText(QDate day, const char *english, const char *japanese)
{
    return words::japanese() ? QLocale(QLocale::Japanese).toString(day, QString::fromUtf8(japanese))
                             : QLocale(QLocale::English).toString(day, QString::fromUtf8(english));
}

QString placeText(const QString &site, const QString &department, const QString &field)
{
    const QString within = department.isEmpty() ? words::clinicalFieldText(field) : department;
    return within.isEmpty() ? site : site + QStringLiteral(" · ") + within;
}

bool overMonths(BoardZoom zoom)
{
    return zoom == BoardZoom::Day || zoom == BoardZoom::Week;
}

} // namespace

QString personNote(const query::BoardPerson &person)
{
    QStringList parts{words::pick(person.professionJa, person.professionEn), person.siteName};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString placeText(const query::PlacementRow &stay)
{
    return placeText(stay.siteName, stay.departmentName, stay.placement.field);
}

QString placeText(const query::WorkPlace &place)
{
    return placeText(place.siteName, place.departmentName, place.field);
}

QString spanText(QDate from, QDate to)
{
    return Board::tr("%1, %2 weeks")
        .arg(words::periodText(from, to), words::numberText(double(from.daysTo(to) + 1) / 7.0));
}

QString noOwnLogText()
{
    return Board::tr("This account is no person's in this file, so it has no log. Whoever administers the file can say "
                     "whose it is.");
}

QString stayText(const query::PlacementRow &stay)
{
    const Placement &placement = stay.placement;
    QStringList parts{stay.personName, placeText(stay)};
    if (placement.kind != PlacementKind::Rotation)
        parts.append(words::enumText(placement.kind));
    parts.append(spanText(placement.from, placement.to));
    if (placement.share < 1)
        parts.append(Board::tr("%1 of the day").arg(words::percentText(placement.share)));
    if (!stay.supervisorName.isEmpty())
        parts.append(Board::tr("under %1").arg(stay.supervisorName));
    return words::listText(parts);
}

QString noticeText(const query::PlanNotice &notice)
{
    using Kind = query::PlanNoticeKind;
    const QString days = words::periodText(notice.from, notice.to);
    switch (notice.kind) {
    case Kind::NotEmployed:
        return Board::tr("Not employed on %1").arg(words::dayText(notice.from));
    case Kind::SiteClosed:
        return Board::tr("%1 is not open: %2").arg(notice.name, days);
    case Kind::Overlap:
        return Board::tr("Overlaps the stay at %1: %2").arg(notice.name, days);
    case Kind::OverSite:
    case Kind::OverDepartment:
        return Board::tr("Over capacity at %1: %2 of %3 in the week of %4")
            .arg(notice.name, QString::number(notice.have), QString::number(notice.capacity),
                 words::dayText(notice.from));
    case Kind::Absent:
        return Board::tr("Absent: %1").arg(days);
    case Kind::NoSupervisor:
        break;
    }
    return Board::tr("No supervisor");
}

QString loadText(const query::PlaceLoad &load, const query::WeekLoad &week)
{
    return load.capacity
        ? Board::tr("%1, week of %2: %3 of %4 people")
              .arg(load.name, words::dayText(week.week), QString::number(week.people), QString::number(*load.capacity))
        : Board::tr("%1, week of %2: %3 people, capacity not stated")
              .arg(load.name, words::dayText(week.week), QString::number(week.people));
}

QString upperText(const TimeCell &cell, BoardZoom zoom)
{
    return overMonths(zoom) ? monthText(cell.from, "MMMM yyyy", "yyyy年M月")
                            : words::fiscalYearText(fiscalYearOf(cell.from));
}

QString lowerText(const TimeCell &cell, BoardZoom zoom)
{
    switch (zoom) {
    case BoardZoom::Day:
        return QString::number(cell.from.day());
    case BoardZoom::Week:
        return monthText(cell.from, "d MMM", "M/d");
    case BoardZoom::Month:
        return monthText(cell.from, "MMM", "M月");
    case BoardZoom::Year:
        break;
    }
    return monthText(cell.from, "MMM", "M");
}

ThemeRole siteKindRole(SiteKind kind)
{
    return ThemeRole(int(ThemeRole::Series1) + int(kind) % 8);
}

} // namespace kz

#include "ui/shell/place.h"

#include "ui/widgets/page.h"

#include <QCoreApplication>

namespace kz {

QString placeTitle(const Place &place)
{
    return QCoreApplication::translate("Place", place.title);
}

std::vector<Place> standardPlaces()
{
    const auto place = [](const char *id, const char *title, QStringList opens = {}) {
        return Place{QLatin1String(id), QLatin1String(id), title, std::move(opens), {}, {}};
    };
    return {
        place("home", QT_TRANSLATE_NOOP("Place", "Home")),
        place("people", QT_TRANSLATE_NOOP("Place", "People")),
        place("ladders", QT_TRANSLATE_NOOP("Place", "Ladders"),
              {QStringLiteral("framework"), QStringLiteral("draft"), QStringLiteral("crosswalk"),
               QStringLiteral("applications")}),
        place("curricula", QT_TRANSLATE_NOOP("Place", "Curricula"),
              {QStringLiteral("curriculum"), QStringLiteral("events"), QStringLiteral("matrix")}),
        place("rotations", QT_TRANSLATE_NOOP("Place", "Rotations"),
              {QStringLiteral("placement"), QStringLiteral("log"), QStringLiteral("week"), QStringLiteral("dispatch")}),
        place("assessments", QT_TRANSLATE_NOOP("Place", "Assessments"),
              {QStringLiteral("assessment"), QStringLiteral("rate")}),
        place("sites", QT_TRANSLATE_NOOP("Place", "Sites"), {QStringLiteral("site")}),
        place("reports", QT_TRANSLATE_NOOP("Place", "Reports"), {QStringLiteral("report")}),
        place("administration", QT_TRANSLATE_NOOP("Place", "Administration")),
    };
}

} // namespace kz

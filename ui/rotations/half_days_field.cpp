#include "ui/rotations/half_days_field.h"

#include <algorithm>

namespace kz {

namespace {

struct Stretch {
    int halfDays;
    DayPart part;
    const char *words;
};

constexpr Stretch stretches[] = {
    {0, DayPart::Unstated, QT_TRANSLATE_NOOP("kz::HalfDaysField", "No clinic")},
    {1, DayPart::Unstated, QT_TRANSLATE_NOOP("kz::HalfDaysField", "Half a day")},
    {1, DayPart::Morning, QT_TRANSLATE_NOOP("kz::HalfDaysField", "Morning")},
    {1, DayPart::Afternoon, QT_TRANSLATE_NOOP("kz::HalfDaysField", "Afternoon")},
    {2, DayPart::Unstated, QT_TRANSLATE_NOOP("kz::HalfDaysField", "Whole day")},
};

} // namespace

HalfDaysField::HalfDaysField(QWidget *parent) : QComboBox(parent)
{
    for (const Stretch &stretch : stretches)
        addItem(tr(stretch.words));
}

int HalfDaysField::halfDays() const
{
    return stretches[std::max(currentIndex(), 0)].halfDays;
}

DayPart HalfDaysField::dayPart() const
{
    return stretches[std::max(currentIndex(), 0)].part;
}

void HalfDaysField::setHalfDays(int halfDays, DayPart part)
{
    const auto at = std::ranges::find_if(
        stretches, [&](const Stretch &stretch) { return stretch.halfDays == halfDays && stretch.part == part; });
    setCurrentIndex(at == std::end(stretches) ? 0 : int(at - std::begin(stretches)));
}

void HalfDaysField::next()
{
    setCurrentIndex(currentIndex() + 1 < count() ? currentIndex() + 1 : 1);
}

} // namespace kz

#pragma once

#include "models/domain/evidence.h"

#include <QComboBox>
#include <QCoreApplication>

namespace kz {

/// How much of a day was spent in clinic: none, half of it (with which half, where it is known) or the whole.
class HalfDaysField final : public QComboBox
{
    Q_DECLARE_TR_FUNCTIONS(kz::HalfDaysField)
public:
    explicit HalfDaysField(QWidget *parent = nullptr);

    int halfDays() const;
    DayPart dayPart() const;
    void setHalfDays(int halfDays, DayPart part = DayPart::Unstated);
    /// From nothing to half a day; then its halves, the whole day, and half a day again.
    void next();
};

} // namespace kz

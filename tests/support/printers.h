#pragma once

// Part of every test's precompiled header, so that a failed comparison shows texts and days as people read them.

#include <QDate>
#include <QString>

#include <gtest/gtest.h>

#include <ostream>

inline void PrintTo(const QString &text, std::ostream *out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QDate &day, std::ostream *out)
{
    *out << (day.isValid() ? day.toString(Qt::ISODate).toStdString() : "no day");
}

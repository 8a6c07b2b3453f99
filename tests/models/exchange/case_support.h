#pragma once

#include "models/exchange/case_reader.h"
#include "models/exchange/case_writer.h"

#include "tests/support/test_support.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace kz::test {

inline QByteArray casePackage(const char *name)
{
    QFile file(QStringLiteral(KZ_SOURCE_DIR "/tests/models/exchange/case_packages/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

inline exchange::FrameworkDraft readPackage(const QByteArray &json)
{
    auto read = exchange::readCase(json, QStringLiteral("test.json"));
    EXPECT_TRUE(read) << qPrintable(read.error().arguments.join(u'|'));
    return read ? std::move(read).value() : exchange::FrameworkDraft();
}

inline exchange::WrittenCase written(const exchange::FrameworkDraft &draft)
{
    return exchange::writeCase(draft, {.creator = QStringLiteral("階中央病院"), .nowMs = 1'780'000'000'000});
}

inline exchange::WrittenCase writtenAsOneZero(const exchange::FrameworkDraft &draft)
{
    return exchange::writeCase(draft,
                               {.creator = QStringLiteral("階中央病院"),
                                .nowMs = 1'780'000'000'000,
                                .version = exchange::CaseVersion::OneZero});
}

inline QJsonObject object(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

/// The records of a draft told without keys, each kind in its order.
QStringList told(const exchange::FrameworkDraft &draft);

} // namespace kz::test

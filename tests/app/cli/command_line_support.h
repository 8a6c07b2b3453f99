#pragma once

#include "app/cli/verb.h"

#include "translations/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <limits>

namespace kz::cli {

/// Runs verbs as the shell would, on files in a folder of its own, on a day that stands still.
class CommandLine : public testing::Test
{
protected:
    int run(const QStringList &arguments)
    {
        out.clear();
        err.clear();
        timesAsked = 0;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        Console console{outStream, errStream, clock, [this] { return ++timesAsked >= stopAt; },
                        [this](bool fromInput, const QString &) -> std::optional<QString> {
                            if (!fromInput)
                                return std::nullopt;                                      // there is no terminal
                            return typed.size() > 1 ? typed.takeFirst() : typed.value(0); // the last one stays
                        }};
        return runCommandLine(arguments, console);
    }
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }

    void TearDown() override { setLanguage(*QCoreApplication::instance(), QStringLiteral("en")); }

    QTemporaryDir folder;
    FixedClock clock{QDate(2026, 11, 22)};
    int stopAt = std::numeric_limits<int>::max(); ///< which time a verb asks whether to stop it is told to
    int timesAsked = 0;
    QStringList typed; ///< lines that the next verbs read
    QString out;
    QString err;
};

} // namespace kz::cli

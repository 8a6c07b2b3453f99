#include "tests/support/test_support.h"

#include "tests/support/warning_listener.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <mutex>

namespace kz::test {

namespace {

std::mutex mutex;
QStringList expected;
QStringList unexpected;

void handleMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    // The offscreen platform says of every window what it cannot do. Not so setParent: that is a widget which became
    // a window by mistake before it found its place.
    if (text.startsWith(QLatin1String("This plugin does not support")) && !text.contains(QLatin1String("setParent")))
        return;
    const std::lock_guard lock(mutex);
    for (qsizetype i = 0; i < expected.size(); ++i) {
        if (QRegularExpression(expected[i]).match(text).hasMatch()) {
            expected.removeAt(i);
            return;
        }
    }
    unexpected.append(text);
    if (type == QtFatalMsg)
        fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

QString dataFolder()
{
    const QString named = qEnvironmentVariable("KZ_TEST_DATA");
    const QDir folder(named.isEmpty() ? QStringLiteral(KZ_SOURCE_DIR "/../shared/data") : named);
    return folder.exists() ? folder.absolutePath() : QString();
}

void expectWarning(const QString &pattern)
{
    const std::lock_guard lock(mutex);
    expected.append(pattern);
}

void WarningListener::install()
{
    qInstallMessageHandler(handleMessage);
    testing::UnitTest::GetInstance()->listeners().Append(new WarningListener); // gtest owns it
}

void WarningListener::OnTestEnd(const testing::TestInfo &)
{
    const std::lock_guard lock(mutex);
    for (const QString &text : std::as_const(unexpected))
        ADD_FAILURE() << "unexpected warning: " << text.toStdString();
    for (const QString &pattern : std::as_const(expected))
        ADD_FAILURE() << "the warning that was expected stayed away: " << pattern.toStdString();
    unexpected.clear();
    expected.clear();
}

bool waitFor(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 8000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    return condition();
}

} // namespace kz::test

#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QTextStream>

#include <functional>
#include <memory>
#include <vector>

namespace kz::cli {

/// What the shell learns: stable numbers, documented in `kizahashi-cli --help`.
/// Stopped is what a shell knows a program by that Ctrl+C has ended.
enum ExitCode { Done = 0, UsageError = 2, BadInput = 3, RefusedByStore = 4, InputOutput = 5, Stopped = 130 };

/// Which exit code tells of an error.
ExitCode exitCodeFor(const Error &error);

/// Where a verb reads and writes: streams, time and the wish to stop, so that tests call verbs like functions.
struct Console {
    QTextStream &out;
    QTextStream &err;
    const Clock &clock;
    std::function<bool()> cancelled = [] { return false; };
    /// A line nobody is to see: from the input, or typed at the terminal after the words, without echo. Nothing when
    /// there is no terminal.
    std::function<std::optional<QString>(bool fromInput, const QString &words)> secret
        = [](bool, const QString &) { return std::nullopt; };

    /// Says on err what went wrong; the exit code that goes with it.
    int fail(const Error &error) const;
};

/// One word of the command line. Declares itself as data; does its work in run().
class Verb
{
public:
    virtual ~Verb() = default;

    struct Argument {
        QString name;
        QString help;
        bool optional = false;
        bool many = false; ///< the last one: there may be more of it
    };
    virtual QString name() const = 0;
    virtual QString help() const = 0; ///< one sentence, translated
    virtual std::vector<Argument> arguments() const = 0;
    virtual QList<QCommandLineOption> options() const { return {}; }
    virtual bool needsDisplay() const { return false; } ///< charts and reports draw with Qt Widgets
    /// `parser` has been checked against arguments() and options().
    virtual int run(const QCommandLineParser &parser, Console &console) = 0;
};

/// Every verb, in the order of the help text.
std::vector<std::unique_ptr<Verb>> allVerbs();

/// Parses and runs `arguments` (without the program's name); the exit code. Callable any number of times in a process.
int runCommandLine(const QStringList &arguments, Console &console);

/// The verb a command line names, before anything runs: main() asks whether it draws. Null when there is none.
std::unique_ptr<Verb> verbOf(const QStringList &arguments);

} // namespace kz::cli

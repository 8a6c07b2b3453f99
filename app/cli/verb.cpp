#include "app/cli/verb.h"

#include "models/words/words.h"

#include <QCoreApplication>

namespace kz::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// `--lang ja` stands before the verb and has been read by main(); here it is stepped over.
QStringList withoutLanguage(QStringList arguments)
{
    if (arguments.value(0) == QStringLiteral("--lang"))
        return arguments.mid(2);
    if (arguments.value(0).startsWith(QStringLiteral("--lang=")))
        return arguments.mid(1);
    return arguments;
}

void declare(QCommandLineParser &parser, const Verb &verb)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(verb.help());
    for (const Verb::Argument &argument : verb.arguments())
        parser.addPositionalArgument(argument.name, argument.help);
    parser.addOptions(verb.options());
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Words::tr("Shows this help.")});
}

/// How an argument stands in a line of usage: KEY, [KEY] where it may be left out, KEY… where more may follow.
QString syntaxOf(const Verb::Argument &argument)
{
    const QString name = argument.many ? argument.name + u'…' : argument.name;
    return argument.optional ? QLatin1Char('[') + name + QLatin1Char(']') : name;
}

QString usageLine(const Verb &verb)
{
    QStringList parts{QStringLiteral("kizahashi-cli"), verb.name(), Words::tr("[options]")};
    for (const Verb::Argument &argument : verb.arguments())
        parts << syntaxOf(argument);
    return Words::tr("Usage: %1").arg(parts.join(QLatin1Char(' '))) + QLatin1Char('\n');
}

QString overview()
{
    QString text = Words::tr("Usage: kizahashi-cli [--lang ja|en] VERB …") + QStringLiteral("\n\n");
    for (const auto &verb : allVerbs())
        text += QStringLiteral("  %1 %2\n").arg(verb->name(), -10).arg(verb->help());
    text += QLatin1Char('\n')
        + Words::tr("Exit status: 0 done, 2 wrong usage, 3 bad input, 4 refused by the file, 5 input or output failed, "
                    "130 stopped by Ctrl+C.\n"
                    "Where people sign in to a file, verbs that change it and the report “office” ask who you are "
                    "(--as). Roles in a local file keep honest people from mistakes; reading is not protected by "
                    "them.\n"
                    "“kizahashi-cli VERB --help” explains one verb.")
        + QLatin1Char('\n');
    return text;
}

} // namespace

ExitCode exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::None:
        return Done;
    case ErrorCode::BadArgument:
    case ErrorCode::InputUnknownKind:
    case ErrorCode::PackUnknown:
        return UsageError;
    case ErrorCode::Invalid:
    case ErrorCode::RuleFlawed:
    case ErrorCode::InputEmpty:
    case ErrorCode::InputEncoding:
    case ErrorCode::InputHeader:
    case ErrorCode::InputRejected:
    case ErrorCode::InputMalformed:
    case ErrorCode::PackInvalid:
    case ErrorCode::NotFound:
        return BadInput;
    case ErrorCode::FileMissing:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::DiskFull:
    case ErrorCode::OutputFailed:
        return InputOutput;
    case ErrorCode::Cancelled:
        return Stopped;
    default:
        return RefusedByStore;
    }
}

int Console::fail(const Error &error) const
{
    err << words::errorText(error) << '\n';
    for (const Issue &issue : error.issues)
        err << "  " << words::issueText(issue, issue.field) << '\n';
    err.flush();
    return exitCodeFor(error);
}

std::unique_ptr<Verb> verbOf(const QStringList &arguments)
{
    const QString name = withoutLanguage(arguments).value(0);
    for (auto &verb : allVerbs())
        if (verb->name() == name)
            return std::move(verb);
    return nullptr;
}

int runCommandLine(const QStringList &given, Console &console)
{
    const QStringList arguments = withoutLanguage(given);
    const QString first = arguments.value(0);
    if (first.isEmpty() || first == QStringLiteral("--help") || first == QStringLiteral("-h")) {
        (first.isEmpty() ? console.err : console.out) << overview();
        return first.isEmpty() ? UsageError : Done;
    }
    if (first == QStringLiteral("--version")) {
        console.out << "Kizahashi " << QCoreApplication::applicationVersion() << '\n';
        return Done;
    }
    const auto verb = verbOf(arguments);
    if (!verb) {
        console.err << Words::tr("There is no verb “%1”.").arg(first) << "\n\n" << overview();
        return UsageError;
    }

    QCommandLineParser parser;
    declare(parser, *verb);
    const auto usage = [&] {
        // Qt's first line knows no verb.
        return usageLine(*verb) + parser.helpText().section(QLatin1Char('\n'), 1);
    };
    if (!parser.parse(arguments)) {
        console.err << parser.errorText() << "\n\n" << usage();
        return UsageError;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        console.out << usage();
        return Done;
    }
    const qsizetype count = parser.positionalArguments().size();
    const auto declared = verb->arguments();
    const qsizetype needed = std::ranges::count(declared, false, &Verb::Argument::optional);
    const bool endless = !declared.empty() && declared.back().many;
    if (count < needed || (count > qsizetype(declared.size()) && !endless)) {
        console.err << (count < needed ? Words::tr("Something is missing.")
                                       : Words::tr("There is more than this verb takes."))
                    << "\n\n"
                    << usage();
        return UsageError;
    }
    const int code = verb->run(parser, console);
    console.out.flush();
    console.err.flush();
    return code;
}

} // namespace kz::cli

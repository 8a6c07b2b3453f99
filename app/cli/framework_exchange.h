#pragma once

#include "app/cli/verb.h"

namespace kz::cli {

/// `import FILE framework INPUT`, `import FILE crosswalk INPUT` and `export FILE framework OUTPUT`: what the two verbs
/// do with whole frameworks.
QList<QCommandLineOption> frameworkImportOptions();
QList<QCommandLineOption> frameworkExportOptions();
int importFramework(const QString &file, const QString &input, const QCommandLineParser &parser, Console &console);
int importCrosswalk(const QString &file, const QString &input, const QCommandLineParser &parser, Console &console);
int exportFramework(const QString &file, const QString &output, const QCommandLineParser &parser, Console &console);

} // namespace kz::cli

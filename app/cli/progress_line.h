#pragma once

#include "app/cli/verb.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace kz::cli {

/// Says on err how far something is, once it has taken longer than a second and then a few times a second at most.
class ProgressLine
{
    Q_DECLARE_TR_FUNCTIONS(ProgressLine)

public:
    ProgressLine(Console &console, QString what);
    ~ProgressLine(); ///< ends the line, when there is one

    /// `share` below 0: nobody knows how far, so the seconds are said. False when the person wants it stopped: hand
    /// that on.
    bool report(double share);

private:
    Console &m_console;
    QString m_what;
    QElapsedTimer m_since;
    qint64 m_saidAt = 0;
    bool m_said = false;
};

} // namespace kz::cli

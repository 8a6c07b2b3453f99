#pragma once

#include "app/cli/verb.h"

#include <QElapsedTimer>

namespace kz::cli {

/// Says on err how far something is, once it has taken longer than a second and then a few times a second at most.
class ProgressLine
{
public:
    ProgressLine(Console &console, QString what);
    ~ProgressLine(); ///< ends the line, when there is one

    /// False when the person wants it stopped: hand that on.
    bool report(double share);

private:
    Console &m_console;
    QString m_what;
    QElapsedTimer m_since;
    qint64 m_saidAt = 0;
    bool m_said = false;
};

} // namespace kz::cli

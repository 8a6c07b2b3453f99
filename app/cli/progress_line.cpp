#include "app/cli/progress_line.h"

#include "models/words/words.h"

namespace kz::cli {

namespace {

constexpr qint64 quietMs = 1000;
constexpr qint64 betweenMs = 250;

} // namespace

ProgressLine::ProgressLine(Console &console, QString what) : m_console(console), m_what(std::move(what))
{
    m_since.start();
}

ProgressLine::~ProgressLine()
{
    if (m_said) {
        m_console.err << '\n';
        m_console.err.flush();
    }
}

bool ProgressLine::report(double share)
{
    const qint64 now = m_since.elapsed();
    if (now > quietMs && now - m_saidAt > betweenMs) {
        //: How long something has taken so far, in seconds
        const QString far = share < 0 ? tr("%1 s").arg(now / 1000) : words::percentText(share);
        m_console.err << '\r' << m_what << QStringLiteral(" … ") << far << QStringLiteral("   ");
        m_console.err.flush();
        m_saidAt = now;
        m_said = true;
    }
    return !m_console.cancelled();
}

} // namespace kz::cli

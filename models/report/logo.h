#pragma once

#include <QByteArray>
#include <QImage>

#include <optional>

namespace kz::report {

/// Why a file is no logo.
enum class LogoFault { Unreadable, TooLarge, NotAPicture, TooManyPixels };

inline constexpr int mostLogoPixels = 4000; ///< in either direction: more than paper shows, and a bound for memory

struct LogoFile {
    QByteArray data; ///< as it lies on the disk
    std::optional<LogoFault> fault;
};

/// Reads at most mostLogoBytes and draws them once, to know that it can be done. Any thread.
LogoFile readLogo(const QString &path);

/// Null when it is none.
QImage logoImage(const QByteArray &file);

} // namespace kz::report

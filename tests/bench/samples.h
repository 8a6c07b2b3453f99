#pragma once

#include "models/base/clock.h"
#include "models/storage/database.h"

#include <QTemporaryDir>

#include <map>

namespace kz::bench {

/// Prints why and ends the program: a benchmark without its data measures nothing.
[[noreturn]] void giveUp(const char *what, const Error &error);

template <typename T>
T orGiveUp(const char *what, Result<T> result)
{
    if (!result)
        giveUp(what, result.error());
    return std::move(result).value();
}
inline void orGiveUp(const char *what, const Result<void> &result)
{
    if (!result)
        giveUp(what, result.error());
}

/// A file of invented residents; the same for the same numbers.
struct Sample {
    QString path;
    qint64 people = 0;
    int sites = 0;
    Key version = 0; ///< of the residency programme, in which all are enrolled

    static constexpr Key firstPerson = 10'000'001; ///< keys run on from here, as those of the sites
    static constexpr Key firstSite = 1'001;
    static constexpr Key firstEvidence = 100'000'001;
    static QString siteName(int index);
    static QString staffNumber(qint64 index);
    static QDate today() { return {2026, 3, 1}; }
};

/// Makes samples when they are first asked for and keeps them as long as it lives, in a folder on the disk.
class Samples
{
public:
    explicit Samples(const QString &folder);

    /// Residents in the second year of the residency programme over sites with 250 of them each, with names as varied
    /// as a region's; `recordsEach` pieces of evidence for each (100 or none).
    const Sample &residents(qint64 people, int recordsEach = 100);
    /// A copy to write into; it goes when it is asked for again.
    QString scratchCopy(const Sample &sample);
    /// A path for a bare file, where nothing is yet.
    QString bareFile(const char *name);
    const Clock &clock() const { return m_clock; }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::map<std::pair<qint64, int>, Sample> m_samples;
};

} // namespace kz::bench

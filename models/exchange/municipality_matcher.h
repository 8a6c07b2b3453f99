#pragma once

#include "models/domain/places.h"

#include <QHash>
#include <QStringList>

namespace kz::exchange {

/// Finds the municipality an address lies in: the longest name the address begins with, after the prefecture if it
/// is written, with or without the 郡, in any of the usual variants of characters (ケ/ヶ, 龍/竜, full width).
/// 熊本市中央区 is found before 熊本市. Nothing when none fits or when the name alone fits in several prefectures.
/// Immutable after construction; any thread.
class MunicipalityMatcher
{
public:
    explicit MunicipalityMatcher(std::vector<Municipality> municipalities);

    /// The prefecture's two digits (of an institution code, e.g. "43") decide where the address does not name the
    /// prefecture. The other digits of such a code are no municipality and must not be used.
    const Municipality *find(const QString &address, const QString &prefectureDigits = {}) const;

private:
    const Municipality *longestPrefix(QStringView address, const QString &prefectureDigits) const;

    std::vector<Municipality> m_municipalities;
    QHash<QString, QList<int>> m_byName;   ///< folded name → indices
    QHash<QString, QString> m_prefectures; ///< folded name → two digits
    qsizetype m_longest = 0;
};

} // namespace kz::exchange

#pragma once

#include "models/domain/crosswalk.h"
#include "models/domain/improvement.h"

#include <QJsonObject>

namespace kz {

/// A version as a pack names it: the code of its framework, its label, and what tells whether it says the same.
struct PackName {
    QString id;
    QString version;
    QString digest; ///< empty where none could be made
    friend bool operator==(const PackName &, const PackName &) = default;
};

struct ToldFigure {
    std::optional<double> value; ///< none: not measured, or of too few people to be told
    std::optional<int> people;
    QDate day;
    friend bool operator==(const ToldFigure &, const ToldFigure &) = default;
};

/// What an improvement cycle tells those elsewhere. It is read there and counts for nothing.
struct ToldImprovement {
    QString by; ///< who changed and measured
    QString aim;
    CycleMeasure measure = CycleMeasure::ShareReached;
    QString requirement; ///< by its title; ShareUnmet alone
    ToldFigure before;
    QString change;
    ToldFigure after;
    CycleDecision decision = CycleDecision::Open;
    QString learned;
    friend bool operator==(const ToldImprovement &, const ToldImprovement &) = default;
};

/// Where a pack comes from, and what was learned with it.
struct Lineage {
    PackName basedOn; ///< no id: on nothing that is known
    QString madeBy;   ///< who changed it
    std::vector<ToldImprovement> improvements;
    bool isEmpty() const { return basedOn.id.isEmpty() && improvements.empty(); }
    friend bool operator==(const Lineage &, const Lineage &) = default;

    /// So many at most go along, the newest first: they are kept in one record.
    static constexpr int mostImprovements = 20;
};

/// The members "based_on", "made_by" and "improvements" of a pack, and back; what is no such thing is left out.
QJsonObject lineageJson(const Lineage &lineage);
Lineage lineageFrom(const QJsonObject &members);

/// What a version keeps of the pack as which it came in.
struct PackTrace {
    PackName pack;
    Lineage lineage;

    static constexpr const char *kind = "pack"; ///< of its foreign record
};
QString traceContent(const PackTrace &trace);
PackTrace traceFrom(const QString &content);
/// Of a version's foreign records; none: it was made here.
std::optional<PackTrace> traceIn(const std::vector<ForeignRecord> &records);

} // namespace kz

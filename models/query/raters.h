#pragma once

#include "models/query/framework_sheet.h"
#include "models/query/person_paper.h"

namespace kz::query {

/// How often each step was given; [0] is step 1.
struct StepSpread {
    std::vector<int> counts;

    int n() const;
    int median() const; ///< of ordinal steps, the lower of two in the middle; 0: none
    /// The step given most often, and its share of all; 0 without any.
    std::pair<int, double> most() const;
};

/// One rater of others. Nobody is ranked by it: a ward of beginners is rated lower than one of experts.
struct RaterLine {
    Key rater = 0;
    QString name; ///< empty: nobody was named, or not to who reads
    QString kana;
    StepSpread steps;
    int hidden = 0; ///< a colleague who is not named to who reads: the first, the second…
    /// At least `enough` ratings, `clustered` of them or more at one step: perhaps nobody looked twice.
    bool isClustered() const;
    static constexpr int enough = 20;
    static constexpr double clustered = 0.8;
};

/// One item: how people rate themselves in it beside how others rate them.
struct RatedItemLine {
    int node = -1; ///< index into the sheet's nodes
    StepSpread self;
    StepSpread others;
};

/// 評価者間の比較: a fiscal year's ratings with the forms of one version.
struct RaterComparison {
    SheetPtr sheet;
    QString site; ///< empty: all
    int fiscalYear = 0;
    int steps = 0;                    ///< of the longest scale
    std::vector<RaterLine> raters;    ///< in kana order
    std::vector<RatedItemLine> items; ///< rated at all, in tree order
    StepSpread self;
    StepSpread others;
    PaperSettings settings;
    bool hidesColleagues = false;
};

/// `site` 0: all. NotFound when there is no such version. A worker's task.
Result<RaterComparison> raterComparison(storage::Database &database, Plans &plans, Key version, Key site,
                                        int fiscalYear);
/// For who is not of the office: the reader stands first under their own name, colleagues without theirs, ordered by
/// nothing but the figures that are shown. `reader` 0: somebody who rates nobody.
void hideColleagues(RaterComparison &comparison, Key reader);

} // namespace kz::query

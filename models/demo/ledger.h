#pragma once

#include "models/demo/region.h"
#include "models/domain/evidence.h"

namespace kz::demo {

/// Where and how something was done.
struct Scene {
    int place = Central;
    std::optional<Key> unit;
    CareSetting setting = CareSetting::Ward;
    Key placement = 0;
    Key countersigner = 0;
};

enum class Outcome {
    Natural,      ///< older ones mostly countersigned, newer ones waiting, a few returned or still drafts
    Countersigned ///< what a story rests on
};

/// Collects the evidence of the sixty before it is stored. What would lie after today is left out, and what would fall
/// into days on which somebody was not there.
class Ledger
{
public:
    explicit Ledger(Region &region) : m_region(region) { }

    /// The usual scene of somebody on a day: their own site and ward, or where they are in rotation, countersigned by
    /// who accompanies them.
    Scene sceneOf(const Member &member, QDate day) const;

    void log(const Member &member, QDate day, const Scene &scene, std::vector<LoggedItem> items,
             Outcome outcome = Outcome::Natural, QString note = {});
    void halfDay(const Member &member, QDate day, const Scene &scene);

    struct Form {
        QString framework;
        QString tool;
        QString level; ///< applied for; "" for none
        Key assessor = 0;
        AssessorKind kind = AssessorKind::FirstRater;
        QDate from;
        QDate day;
        QString comment;
    };
    /// Rates every item of the form; `step(index, item)` says how, -1 leaves the row out. 手本 あきら rates 3.
    template <typename Step>
    void rate(const Member &member, const Scene &scene, const Form &form, Step &&step)
    {
        std::vector<RatedItem> rows;
        const std::vector<Key> &items = *m_region.framework(form.framework).toolItems.constFind(form.tool);
        for (size_t i = 0; i < items.size(); ++i)
            if (const int rated = step(int(i), items[i]); rated >= 0)
                rows.push_back({items[i], isAlwaysThree(form) && rated > 0 ? 3 : rated});
        add(member, scene, form, std::move(rows));
    }

    std::vector<LogEntry> takeEntries() { return std::move(m_entries); }
    std::vector<Assessment> takeForms() { return std::move(m_forms); }

private:
    bool isAlwaysThree(const Form &form) const { return form.assessor == m_region.member(Akira).id; }
    void add(const Member &member, const Scene &scene, const Form &form, std::vector<RatedItem> rows);
    bool isKept(const Member &member, QDate day) const;
    LogEntry entryOf(const Member &member, QDate day, const Scene &scene, Outcome outcome);

    Region &m_region;
    std::vector<LogEntry> m_entries;
    std::vector<Assessment> m_forms;
};

} // namespace kz::demo

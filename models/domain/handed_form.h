#pragma once

#include "models/base/issue.h"
#include "models/domain/form_number.h"
#include "models/domain/table.h"

#include <vector>

namespace kz {

/// What is handed out on paper and keyed in when it comes back.
enum class HandedKind { Rating, Week };
template <>
struct EnumTable<HandedKind> {
    static constexpr std::array entries = {
        EnumEntry{HandedKind::Rating, "rating", QT_TRANSLATE_NOOP("Enum", "Rating form")},
        EnumEntry{HandedKind::Week, "week", QT_TRANSLATE_NOOP("Enum", "Weekly sheet")},
    };
};

/// A form that was handed out on paper under a number, by which it is keyed in: whose it is and what of it is known
/// already. Every sheet has a number of its own, so that none is keyed in twice.
struct HandedForm {
    Key id = 0;
    HandedKind kind = HandedKind::Rating;
    int year = 0; ///< of the number, as `running` (form_number.h)
    int running = 0;
    Key person = 0;
    std::optional<Key> tool;     ///< rating
    std::optional<Key> assessor; ///< rating: who is to fill it in, where that is known
    QDate from;                  ///< the period it asks about; a week: its Monday to Sunday
    QDate to;
    QString items; ///< a week: the keys of the items printed, in their order (see itemsOf)
    QDate handedOn;
    QDate keyedOn;                 ///< invalid: it is still out
    std::optional<Key> assessment; ///< rating: what was keyed in
    QDate struckOn;                ///< it will not come back
    QString reason;

    FormNumber number() const { return {year, running}; }
    bool isOut() const { return !keyedOn.isValid() && !struckOn.isValid(); }
};
template <>
struct Table<HandedForm> {
    static constexpr auto name = "handed_form";
    static constexpr auto columns
        = std::make_tuple(Column{"kind", &HandedForm::kind, QT_TRANSLATE_NOOP("handed_form", "Kind")},
                          Column{"year", &HandedForm::year, QT_TRANSLATE_NOOP("handed_form", "Year")},
                          Column{"running", &HandedForm::running, QT_TRANSLATE_NOOP("handed_form", "Number")},
                          Column{"person", &HandedForm::person, QT_TRANSLATE_NOOP("handed_form", "Person")},
                          Column{"tool", &HandedForm::tool, QT_TRANSLATE_NOOP("handed_form", "Form")},
                          Column{"assessor", &HandedForm::assessor, QT_TRANSLATE_NOOP("handed_form", "Assessor")},
                          Column{"from_day", &HandedForm::from, QT_TRANSLATE_NOOP("handed_form", "From")},
                          Column{"to_day", &HandedForm::to, QT_TRANSLATE_NOOP("handed_form", "To")},
                          Column{"items", &HandedForm::items, ""},
                          Column{"handed_on", &HandedForm::handedOn, QT_TRANSLATE_NOOP("handed_form", "Handed out on")},
                          Column{"keyed_on", &HandedForm::keyedOn, QT_TRANSLATE_NOOP("handed_form", "Keyed in on")},
                          Column{"assessment", &HandedForm::assessment, QT_TRANSLATE_NOOP("handed_form", "Assessment")},
                          Column{"struck_on", &HandedForm::struckOn, QT_TRANSLATE_NOOP("handed_form", "Struck off on")},
                          Column{"reason", &HandedForm::reason, QT_TRANSLATE_NOOP("handed_form", "Reason")});
};

/// The items of a weekly sheet as it keeps them, and back; what is no key is passed over.
QString itemsText(const std::vector<Key> &items);
std::vector<Key> itemsOf(const HandedForm &form);

/// Every rule a record must meet by itself. Empty when valid.
std::vector<Issue> validate(const HandedForm &);

} // namespace kz

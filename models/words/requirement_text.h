#pragma once

#include "models/progress/evaluate.h"

#include <functional>

/// Requirements and standings in words: what is asked for, how far somebody is, what is missing.
namespace kz::words {

/// The title of an item, in the interface's language: usually pick(item.titleJa, item.titleEn).
using ItemTitle = std::function<QString(Key)>;

/// An amount with its unit: "4 weeks", "4週"; a count is "3", "3件".
QString unitText(progress::Unit unit, double amount);

/// "3 of 5", "10.5 of 12 weeks"; "3／5件". What one has is never rounded up to what one needs.
QString haveNeedText(const progress::Standing &standing);

/// The first figure of it alone.
QString haveText(const progress::Standing &standing);

/// The rule as a sentence without a full stop: "At least 3 ratings of 3 or more, from 2 assessors, within 12 months",
/// "評価3以上を3件以上（評価者2名以上、直近12か月）".
QString ruleSentence(const progress::Node &node, const ItemTitle &itemTitle);

/// What is still missing: the first `most` items by title and how many more, or the amount. "" once met.
QString missingText(const progress::Standing &standing, const ItemTitle &itemTitle, int most = 3);

} // namespace kz::words

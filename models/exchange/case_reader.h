#pragma once

#include "models/exchange/framework_draft.h"

#include <QJsonObject>

namespace kz::exchange {

/// Reads a CFPackage of 1EdTech CASE 1.0 or 1.1 (the specification is named in case_terms.h), alone or inside a member
/// "CFPackage". Items make a tree of their first isChildOf; every other link is a relation, rubrics become levels and
/// descriptors or scales. All that a package says stays beside the records (ForeignRecord), but for members that are
/// null, so that writeCase() says it again.
///
/// What is wrong in itself is mended and told in the findings: members that must be there, ids that are none or stand
/// there twice, links that lead nowhere, circles. Whoever reads strictly takes no draft that has any `mended`.
/// Errors: PackInvalid (name, where, what) when the text is no package at all. Pure; any thread.
Result<FrameworkDraft> readCase(const QByteArray &json, const QString &name);

/// The same of a text that has been parsed already.
Result<FrameworkDraft> readCase(const QJsonObject &json, const QString &name);

} // namespace kz::exchange

#pragma once

#include <QStringList>

class QWidget;

namespace kz::test {

/// Controls under the widget that a screen reader could not name, each as "class objectName". Hidden ones too.
QStringList unnamedControls(const QWidget *root);

/// Letters and keys that two commands claim: mnemonics of the menu bar, of each menu, of visible buttons and
/// labels, and shortcuts of all actions. Each as "where: key, first, second".
QStringList clashingKeys(const QWidget *root);

/// Visible labels and buttons that are smaller than their words need, each as its text.
QStringList clippedTexts(const QWidget *root);

} // namespace kz::test

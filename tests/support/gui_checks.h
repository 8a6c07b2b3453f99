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

/// Headings of columns, tabs and choices of combo boxes that are wider than where they stand, each as its text. A
/// heading that can be made wider and a choice may be, when the tooltip tells the whole.
QStringList cutWords(const QWidget *root);

/// Pairs of visible labels and buttons whose words are drawn over each other, each as "first / second".
QStringList overlappingTexts(const QWidget *root);

/// What a screen reader can put the focus on but could not announce: without a name, or without a role that says
/// what it is. Found by walking the accessibility interface, each as "class name (role)".
QStringList unspokenControls(QWidget *root);

/// What Tab alone does not reach in a window, and where it stays caught, each as "class name". Starts where the
/// keyboard is and presses Tab until it comes round.
QStringList unreachedControls(QWidget *window);

} // namespace kz::test

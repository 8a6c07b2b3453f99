#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace kz {

/// The languages the program speaks, as their codes: "ja", "en".
QStringList languages();

/// The one of languages() that suits this computer; Japanese when none does, for that is where the program lives.
QString systemLanguage();

/// Makes the application speak this language from now on, instead of the one it spoke: our words, Qt's own and the
/// way numbers are written. Call on the main thread; windows follow QEvent::LanguageChange. False when we have no
/// such language, and then nothing has changed.
bool setLanguage(QCoreApplication &application, const QString &language);

} // namespace kz

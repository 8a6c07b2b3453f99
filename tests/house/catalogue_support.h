#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kz::test {

/// One message of a translation catalogue (.ts).
struct Message {
    QString context;
    QString source;
    QString comment;
    bool plural = false;
    bool finished = false;
    bool gone = false; ///< the catalogue itself says that the program no longer has it
    QStringList translations;

    QString id() const { return context + u'|' + source + (comment.isEmpty() ? QString() : u'|' + comment); }
};

/// Nothing when the file cannot be read as a catalogue.
std::vector<Message> readCatalogue(const QString &path);

/// What keeps a catalogue from being complete for the messages found in the sources, one line each: a message it
/// lacks or no longer needs, one not finished, fewer plural forms than the language has, a %1 that got lost.
QStringList catalogueProblems(const std::vector<Message> &inSources, const std::vector<Message> &inCatalogue,
                              int pluralForms);

} // namespace kz::test

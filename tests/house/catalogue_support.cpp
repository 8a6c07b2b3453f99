#include "tests/house/catalogue_support.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace kz::test {

namespace {

/// The numbered places of a text, sorted; %n is not among them: a language may say a count without its figure.
QStringList places(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?(\\d{1,2})"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    found.sort();
    found.removeDuplicates();
    return found;
}

QString translationProblem(const Message &message, int pluralForms)
{
    const qsizetype forms = message.plural ? pluralForms : 1;
    if (!message.finished || message.translations.size() != forms || message.translations.contains(QString()))
        return QStringLiteral("not finished");
    for (const QString &translation : message.translations)
        if (places(translation) != places(message.source))
            return QStringLiteral("other places than its source in: ") + translation;
    return {};
}

} // namespace

std::vector<Message> readCatalogue(const QString &path)
{
    std::vector<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        const auto element = xml.name();
        if (element == u"name") {
            context = xml.readElementText();
        } else if (element == u"message") {
            messages.emplace_back();
            messages.back().context = context;
            messages.back().plural = xml.attributes().value(QStringLiteral("numerus")) == u"yes";
        } else if (messages.empty()) {
            continue;
        } else if (element == u"source") {
            messages.back().source = xml.readElementText();
        } else if (element == u"comment") {
            messages.back().comment = xml.readElementText();
        } else if (element == u"translation") {
            const auto type = xml.attributes().value(QStringLiteral("type")).toString();
            messages.back().finished = type.isEmpty();
            messages.back().gone = type == u"vanished" || type == u"obsolete";
            if (!messages.back().plural)
                messages.back().translations.append(xml.readElementText());
        } else if (element == u"numerusform") {
            messages.back().translations.append(xml.readElementText());
        }
    }
    return xml.hasError() ? std::vector<Message>() : messages;
}

QStringList catalogueProblems(const std::vector<Message> &inSources, const std::vector<Message> &inCatalogue,
                              int pluralForms)
{
    QSet<QString> wanted;
    for (const Message &message : inSources)
        wanted.insert(message.id());
    QStringList problems;
    for (const Message &message : inCatalogue) {
        const bool known = wanted.remove(message.id());
        if (!known || message.gone)
            problems.append(message.id() + QStringLiteral(": no longer in the sources"));
        else if (const QString problem = translationProblem(message, pluralForms); !problem.isEmpty())
            problems.append(message.id() + QStringLiteral(": ") + problem);
    }
    for (const QString &id : std::as_const(wanted))
        problems.append(id + QStringLiteral(": missing"));
    std::sort(problems.begin(), problems.end());
    return problems;
}

} // namespace kz::test

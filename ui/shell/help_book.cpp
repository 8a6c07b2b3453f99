#include "ui/shell/help_book.h"

#include "ui/shell/command_palette.h"

#include <QFile>

#include <algorithm>

namespace kz {

namespace {

constexpr char firstSteps[] = "first-steps";
constexpr const char *ids[]{firstSteps,  "home",    "people",      "person",   "ladders", "draft",   "curricula",
                            "rotations", "log",     "assessments", "rate",     "sites",   "reports", "administration",
                            "import",    "journal", "files",       "keyboard", "glossary"};

HelpChapter readChapter(const QString &language, const char *id)
{
    HelpChapter chapter{QLatin1String(id), {}, {}};
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, chapter.id));
    if (file.open(QIODevice::ReadOnly))
        chapter.text = QString::fromUtf8(file.readAll());
    chapter.title = chapter.text.section(u'\n', 0, 0).mid(2);
    return chapter;
}

} // namespace

HelpBook::HelpBook(const QString &language)
{
    for (const char *id : ids)
        m_chapters.push_back(readChapter(language == QLatin1String("ja") ? language : QStringLiteral("en"), id));
}

const HelpChapter *HelpBook::find(const QString &id) const
{
    // The week is a part of the log.
    const QString chapter = id == QLatin1String("week") ? QStringLiteral("log") : id;
    const auto found = std::ranges::find(m_chapters, chapter, &HelpChapter::id);
    return found == m_chapters.end() ? nullptr : &*found;
}

const HelpChapter &HelpBook::about(const QStringList &topics) const
{
    for (const QString &topic : topics)
        if (const HelpChapter *chapter = find(topic))
            return *chapter;
    return *find(QLatin1String(firstSteps));
}

QStringList HelpBook::holding(const QString &typed) const
{
    QStringList found;
    for (const HelpChapter &chapter : m_chapters)
        if (paletteMatches(typed, chapter.text))
            found.append(chapter.id);
    return found;
}

} // namespace kz

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kz {

/// One chapter of the help: Markdown whose first line is its title. Links to others read "people.md".
struct HelpChapter {
    QString id; ///< the first word of the links it explains ("people", "rate"), or a name of its own ("keyboard")
    QString title;
    QString text;
};

/// The help in one language as it travels inside the program, in the order of its contents.
class HelpBook
{
public:
    HelpBook() = default; ///< without chapters
    /// "ja" or "en"; for any other language English.
    explicit HelpBook(const QString &language);

    const std::vector<HelpChapter> &chapters() const { return m_chapters; }
    /// Null when there is none.
    const HelpChapter *find(const QString &id) const;
    /// The chapter of the first topic that has one; "first-steps" when none has.
    const HelpChapter &about(const QStringList &topics) const;
    /// Ids of the chapters that hold every fragment of what was typed, whatever the case, width or kind of kana;
    /// all when nothing was.
    QStringList holding(const QString &typed) const;

private:
    std::vector<HelpChapter> m_chapters;
};

} // namespace kz

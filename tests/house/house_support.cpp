#include "tests/house/house_support.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

namespace kz::test {

namespace {

constexpr int worthAThought = 500;
constexpr int tooLong = 700;
const QStringList roots
    = {QStringLiteral("models"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("translations")};

QString readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesUnder(const QString &root, const QStringList &names)
{
    QStringList found;
    for (const QString &top : roots) {
        QDirIterator files(root + u'/' + top, names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found.append(QDir(root).relativeFilePath(files.next()));
    }
    found.sort();
    return found;
}

QStringList sourcesUnder(const QString &root)
{
    return filesUnder(root, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

QStringList cells(const char *text)
{
    QStringList list;
    for (const QString &cell : QString::fromUtf8(text).split(u','))
        if (const QString name = cell.trimmed(); !name.isEmpty() && name != QStringLiteral("–"))
            list.append(name);
    return list;
}

/// Walks a source once: its string literals, and the rest without comments.
struct Literals {
    QStringList strings;

    explicit Literals(const QString &source)
    {
        static const QRegularExpression token(
            QStringLiteral("//[^\\n]*|/\\*.*?\\*/|R\"([^()\\s\\\\]*)\\((.*?)\\)\\1\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\""
                           "|(?<![0-9A-Za-z_])'(?:[^'\\\\\\n]|\\\\.)+'"),
            QRegularExpression::DotMatchesEverythingOption);
        for (auto it = token.globalMatch(source); it.hasNext();) {
            const auto match = it.next();
            if (match.capturedStart(2) >= 0 || match.capturedStart(3) >= 0)
                strings.append(match.captured(2) + match.captured(3));
        }
    }
};

bool readsLikeSql(const QString &text)
{
    static const QRegularExpression sql(
        QStringLiteral("\\b(SELECT\\b.+\\bFROM|INSERT\\s+(OR\\s+\\w+\\s+)?INTO|UPDATE\\s+\\w+\\s+SET|DELETE\\s+FROM"
                       "|(CREATE|DROP|ALTER)\\s+(TEMP\\s+)?(TABLE|INDEX|VIEW|TRIGGER)|PRAGMA\\s+\\w)"),
        QRegularExpression::DotMatchesEverythingOption);
    return sql.match(text).hasMatch();
}

bool belongsToOneSystem(const QString &header)
{
    static const QRegularExpression names(QStringLiteral("^((unistd|fcntl|pthread|dirent|pwd|grp|poll|termios|dlfcn|"
                                                         "netdb|ifaddrs|syslog|windows|io|direct|process|shlobj"
                                                         ")\\.h|(sys|netinet|arpa|linux|mach)/.+)$"));
    return names.match(header.toLower()).hasMatch();
}

class Check
{
public:
    Check(const House &house, const QString &root) : m_root(root)
    {
        for (const Room &room : house.rooms) {
            const Rules rules{cells(room.mayInclude), cells(room.mayLink), room.domain};
            const QString name = QString::fromUtf8(room.name);
            if (name == QStringLiteral("ui/<area>")) {
                for (const char *area : house.areas)
                    m_rooms.insert(QStringLiteral("ui/") + QString::fromUtf8(area), rules);
                m_rooms.insert(QStringLiteral("ui/${area}"), rules); // how CMake says it
            } else {
                m_rooms.insert(name, rules);
            }
            for (const QString &header : cells(room.ownHeaders))
                m_owner.insert(header, name);
        }
    }

    QStringList run()
    {
        for (const QString &file : sourcesUnder(m_root))
            checkSource(file);
        if (m_systemFiles.size() > 1)
            report(m_systemFiles.join(QStringLiteral(", ")), QStringLiteral("only one file may know the system"));
        checkLinks();
        return m_found;
    }

private:
    void report(const QString &where, const QString &what) { m_found.append(where + QStringLiteral(": ") + what); }

    static QString roomOf(const QString &file)
    {
        const QString room = file.section(u'/', 0, 1);
        return room.startsWith(QStringLiteral("translations/")) ? QStringLiteral("translations") : room;
    }

    struct Rules {
        QStringList mayInclude;
        QStringList mayLink;
        bool domain = true;

        bool all() const { return mayInclude == QStringList{QStringLiteral("all")}; }
    };

    bool hasArrow(const QString &from, const QString &to) const
    {
        const Rules &room = *m_rooms.find(from);
        if (from == to || room.all())
            return true;
        if (room.domain
            && (to == QStringLiteral("models/base")
                || (to == QStringLiteral("models/domain") && from != QStringLiteral("models/base"))))
            return true;
        for (const QString &name : room.mayInclude)
            if ((name.contains(u'/') ? name : QStringLiteral("models/") + name) == to)
                return true;
        return false;
    }

    void checkSource(const QString &file)
    {
        const QString room = roomOf(file);
        if (!m_rooms.contains(room)) {
            report(file, QStringLiteral("no such room in the table: ") + room);
            return;
        }
        const QString source = readAll(m_root + u'/' + file);
        if (source.count(u'\n') > tooLong)
            report(file, QStringLiteral("longer than %1 lines").arg(tooLong));

        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"\\n]+)[>\"]"),
                                                QRegularExpression::MultilineOption);
        for (auto it = include.globalMatch(source); it.hasNext();) {
            const auto match = it.next();
            checkInclude(file, room, match.captured(2), match.captured(1) == QStringLiteral("\""));
        }
        if (room != QStringLiteral("models/storage"))
            for (const QString &text : Literals(source).strings)
                if (readsLikeSql(text))
                    report(file, QStringLiteral("SQL outside models/storage: ") + text.simplified().left(60));
    }

    void checkInclude(const QString &file, const QString &room, const QString &header, bool ours)
    {
        if (!ours) {
            if (m_owner.contains(header) && m_owner.value(header) != room)
                report(file, QStringLiteral("<%1> belongs to %2").arg(header, m_owner.value(header)));
            if (belongsToOneSystem(header) && !m_systemFiles.contains(file))
                m_systemFiles.append(file);
            return;
        }
        if (header.endsWith(QStringLiteral(".moc")))
            return;
        const QString other = roomOf(header);
        if (!roots.contains(header.section(u'/', 0, 0)))
            report(file, QStringLiteral("an include that does not start at the root: ") + header);
        else if (!m_rooms.contains(other))
            report(file, QStringLiteral("includes no room of the table: ") + header);
        else if (!hasArrow(room, other))
            report(file, QStringLiteral("%1 may not include %2").arg(room, header));
    }

    /// CMake says kz_room(target folder LINKS … PRIVATE_LINKS …), and here and there target_link_libraries.
    void checkLinks()
    {
        struct Link {
            QString file;
            QString room;
            QStringList names;
        };
        std::vector<Link> links;
        QHash<QString, QString> roomOfTarget{{QStringLiteral("kz_translations"), QStringLiteral("translations")}};
        static const QRegularExpression command(QStringLiteral("\\b(kz_room|target_link_libraries)\\s*\\(([^)]*)\\)"));
        static const QRegularExpression blank(QStringLiteral("\\s+"));
        static const QRegularExpression comment(QStringLiteral("#[^\\n]*"));
        for (const QString &file : filesUnder(m_root, {QStringLiteral("CMakeLists.txt")})) {
            const QString text = readAll(m_root + u'/' + file).remove(comment);
            for (auto it = command.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                QStringList words = match.captured(2).split(blank, Qt::SkipEmptyParts);
                if (words.size() < 2)
                    continue;
                const QString target = words.takeFirst();
                if (match.captured(1) == QStringLiteral("kz_room")) {
                    const QString room = words.takeFirst().replace(QStringLiteral("${here}"), file.section(u'/', 0, 0));
                    roomOfTarget.insert(target, room);
                    if (!m_rooms.contains(room))
                        report(file, QStringLiteral("no such room in the table: ") + room);
                }
                links.push_back({file, target, words});
            }
        }
        const QStringList keywords
            = {QStringLiteral("APART"),    QStringLiteral("LINKS"),   QStringLiteral("PRIVATE_LINKS"),
               QStringLiteral("PUBLIC"),   QStringLiteral("PRIVATE"), QStringLiteral("INTERFACE"),
               QStringLiteral("kz_strict")};
        for (const Link &link : links) {
            const QString room = roomOfTarget.value(link.room);
            if (!m_rooms.contains(room) || m_rooms[room].all())
                continue;
            for (const QString &name : link.names) {
                if (keywords.contains(name))
                    continue;
                const QString other = roomOfTarget.value(name);
                const bool fine = other.isEmpty() ? m_rooms[room].mayLink.contains(name) : hasArrow(room, other);
                if (!fine)
                    report(link.file, QStringLiteral("%1 may not link %2").arg(room, name));
            }
        }
    }

    QString m_root;
    QHash<QString, Rules> m_rooms;
    QHash<QString, QString> m_owner;
    QStringList m_systemFiles;
    QStringList m_found;
};

} // namespace

QStringList violations(const House &house, const QString &root)
{
    return Check(house, root).run();
}

QStringList longFiles(const QString &root)
{
    QStringList found;
    for (const QString &file : sourcesUnder(root))
        if (const auto lines = readAll(root + u'/' + file).count(u'\n'); lines > worthAThought)
            found.append(QStringLiteral("%1: %2 lines").arg(file).arg(lines));
    return found;
}

std::vector<std::pair<QString, QString>> documentedRooms(const QString &markdown)
{
    std::vector<std::pair<QString, QString>> rows;
    static const QRegularExpression aside(QStringLiteral("\\s*\\([^)]*\\)"));
    static const QRegularExpression row(
        QStringLiteral("^\\| `((?:models|ui|app|translations)[^`]*)` \\|.*\\| ([^|]*) \\|$"),
        QRegularExpression::MultilineOption);
    for (auto it = row.globalMatch(markdown); it.hasNext();) {
        const auto match = it.next();
        rows.emplace_back(match.captured(1), match.captured(2).remove(aside));
    }
    return rows;
}

} // namespace kz::test

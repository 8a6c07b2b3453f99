#include "ui/widgets/link.h"

#include <QUrl>
#include <QUrlQuery>

#include <utility>

namespace kz {

namespace {

// A key may end with one of these: it stands in a link as people see it elsewhere.
constexpr char keySymbols[] = "*$=";

// No key is as short.
constexpr char heldPrefix[] = "held-";
constexpr int mostHeld = 8;

struct Held {
    int last = 0;
    QMap<int, std::vector<Key>> keys;
};

Held &held()
{
    static Held all;
    return all;
}

} // namespace

Link Link::parse(const QString &text)
{
    Link link;
    const qsizetype mark = text.indexOf(QLatin1Char('?'));
    const QString path = mark < 0 ? text : text.left(mark);
    const qsizetype slash = path.indexOf(QLatin1Char('/'));
    link.place = slash < 0 ? path : path.left(slash);
    link.id = slash < 0 ? QString() : path.mid(slash + 1);
    if (mark >= 0) {
        const auto items = QUrlQuery(text.mid(mark + 1)).queryItems(QUrl::FullyDecoded);
        for (const auto &[key, value] : items)
            link.query.insert(key, value);
    }
    return link;
}

QString Link::text() const
{
    QString text = place;
    if (!id.isEmpty())
        text += QLatin1Char('/') + id;
    QChar before = QLatin1Char('?');
    for (auto item = query.cbegin(); item != query.cend(); ++item) {
        text += before + QString::fromLatin1(QUrl::toPercentEncoding(item.key())) + QLatin1Char('=')
            + QString::fromLatin1(QUrl::toPercentEncoding(item.value(), keySymbols));
        before = QLatin1Char('&');
    }
    return text;
}

QString holdKeys(std::vector<Key> keys)
{
    Held &all = held();
    all.keys.insert(++all.last, std::move(keys));
    if (all.keys.size() > mostHeld)
        all.keys.erase(all.keys.begin());
    return QLatin1String(heldPrefix) + QString::number(all.last);
}

bool isHeldWord(const QString &word)
{
    return word.startsWith(QLatin1String(heldPrefix));
}

std::vector<Key> heldKeys(const QString &word)
{
    return isHeldWord(word) ? held().keys.value(word.mid(qsizetype(sizeof heldPrefix) - 1).toInt())
                            : std::vector<Key>();
}

} // namespace kz

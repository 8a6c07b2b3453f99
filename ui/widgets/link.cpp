#include "ui/widgets/link.h"

#include <QUrlQuery>

namespace kz {

namespace {

// A key may end with one of these: it stands in a link as people see it elsewhere.
constexpr char keySymbols[] = "*$=";

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

} // namespace kz

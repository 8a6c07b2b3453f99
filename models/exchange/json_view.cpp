#include "models/exchange/json_view.h"

#include <QtGlobal>

#include <cmath>

namespace kz::exchange {

void JsonDefects::add(const QString &path, const char *what)
{
    if (any())
        return;
    m_path = path;
    m_what = QString::fromUtf8(what);
}

JsonView::JsonView(const QJsonValue &value, QString path, const QStringList &members, JsonDefects &defects)
    : m_object(value.toObject()), m_path(std::move(path)), m_defects(&defects)
{
    if (!value.isObject())
        defects.add(m_path, QT_TRANSLATE_NOOP("PackDefect", "must be an object"));
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it)
        if (!members.contains(it.key()))
            defects.add(m_path.isEmpty() ? it.key() : m_path + QLatin1Char('.') + it.key(),
                        QT_TRANSLATE_NOOP("PackDefect", "unknown member"));
}

QString JsonView::at(const char *member) const
{
    const QString name = QString::fromUtf8(member);
    return m_path.isEmpty() ? name : m_path + QLatin1Char('.') + name;
}

QString JsonView::at(const char *member, int index) const
{
    return QStringLiteral("%1[%2]").arg(at(member)).arg(index);
}

QString JsonView::text(const char *member) const
{
    const QJsonValue value = m_object.value(QString::fromUtf8(member));
    if (value.isUndefined())
        defect(member, QT_TRANSLATE_NOOP("PackDefect", "missing"));
    else if (!value.isString())
        defect(member, QT_TRANSLATE_NOOP("PackDefect", "must be a text"));
    else if (value.toString().trimmed().isEmpty())
        defect(member, QT_TRANSLATE_NOOP("PackDefect", "empty"));
    return value.toString();
}

QString JsonView::textOr(const char *member, const QString &otherwise) const
{
    return has(member) ? text(member) : otherwise;
}

int JsonView::integer(const char *member) const
{
    const QJsonValue value = m_object.value(QString::fromUtf8(member));
    const double number = value.toDouble();
    if (value.isUndefined())
        defect(member, QT_TRANSLATE_NOOP("PackDefect", "missing"));
    else if (!value.isDouble() || number != std::floor(number) || std::abs(number) > 1e6)
        defect(member, QT_TRANSLATE_NOOP("PackDefect", "must be a whole number"));
    return value.toInt();
}

bool JsonView::flagOr(const char *member, bool otherwise) const
{
    const QJsonValue value = m_object.value(QString::fromUtf8(member));
    if (!value.isUndefined() && !value.isBool())
        defect(member, QT_TRANSLATE_NOOP("PackDefect", "must be true or false"));
    return value.toBool(otherwise);
}

QJsonArray JsonView::array(const char *member) const
{
    const QJsonValue value = m_object.value(QString::fromUtf8(member));
    if (!value.isUndefined() && !value.isArray())
        defect(member, QT_TRANSLATE_NOOP("PackDefect", "must be a list"));
    return value.toArray();
}

QStringList JsonView::texts(const char *member) const
{
    const QJsonArray values = array(member);
    QStringList result;
    for (const QJsonValue &value : values) {
        if (!value.isString() || value.toString().isEmpty())
            m_defects->add(at(member, int(result.size())), QT_TRANSLATE_NOOP("PackDefect", "must be a text"));
        result.append(value.toString());
    }
    return result;
}

QJsonObject JsonView::object(const char *member) const
{
    const QJsonValue value = m_object.value(QString::fromUtf8(member));
    if (!value.isUndefined() && !value.isObject())
        defect(member, QT_TRANSLATE_NOOP("PackDefect", "must be an object"));
    return value.toObject();
}

void JsonView::defect(const char *member, const char *what) const
{
    m_defects->add(at(member), what);
}

} // namespace kz::exchange

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace kz::exchange {

/// Remembers the first defect of a JSON text and where it is; everything after it only follows from it.
class JsonDefects
{
public:
    void add(const QString &path, const char *what);
    bool any() const { return !m_what.isEmpty(); }
    const QString &path() const { return m_path; }
    const QString &what() const { return m_what; } ///< source text of the translation context "PackDefect"

private:
    QString m_path;
    QString m_what;
};

/// A JSON object that knows its path and whose members are all accounted for: reading a member that is absent or
/// of another type, and having members nobody asked for, are defects. Reading never fails otherwise: after a
/// defect it yields empty values.
class JsonView
{
public:
    /// `members` are all the names the object may have.
    JsonView(const QJsonValue &value, QString path, const QStringList &members, JsonDefects &defects);

    bool has(const char *member) const { return m_object.contains(QString::fromUtf8(member)); }
    QString at(const char *member) const; ///< the path of a member
    QString at(const char *member, int index) const;

    QString text(const char *member) const; ///< not empty
    QString textOr(const char *member, const QString &otherwise) const;
    int integer(const char *member) const;
    bool flagOr(const char *member, bool otherwise) const;
    QJsonArray array(const char *member) const;   ///< empty when absent
    QStringList texts(const char *member) const;  ///< an array of texts, empty when absent
    QJsonObject object(const char *member) const; ///< empty when absent
    const QJsonObject &raw() const { return m_object; }

    void defect(const char *member, const char *what) const;

private:
    QJsonObject m_object;
    QString m_path;
    JsonDefects *m_defects;
};

} // namespace kz::exchange
